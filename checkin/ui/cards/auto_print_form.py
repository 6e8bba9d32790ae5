"""« Impression à l’entrée »: which ticket types get a card by themselves, once or always. It keeps nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QVBoxLayout, QWidget

from checkin.auto_print import AutoPrint
from checkin.ui.organiser.form_dialog import FormDialog
from checkin.ui.organiser.look import label
from checkin.ui.organiser.shown import shown
from checkin.ui.texts.card_queue import auto_print_words as say
from checkin.ui.texts.card_queue import card_queue_words

LONGEST = 60  # letters of a ticket type

Keep = Callable[[AutoPrint], None]  # called beside the window


class AutoPrintForm(FormDialog):
    """A box for each ticket type; closes once the choice is kept."""

    def __init__(self, keep: Keep, types: Mapping[str, bool], always: bool, parent: QWidget | None = None) -> None:
        """`types`: ticket type → whether its cards come by themselves now."""
        super().__init__(parent)
        self._keep = keep
        self._why, self._heading = label("hint", wraps=True), label("heading")
        self.boxes = {name: QCheckBox(self) for name in types}
        self.once, self.always = QRadioButton(self), QRadioButton(self)
        self._group = QButtonGroup(self)
        for name, box in self.boxes.items():
            box.setChecked(types[name])
        (self.always if always else self.once).setChecked(True)
        self._lay_out()
        self.foot.main.clicked.connect(self._go)
        self.retranslate()
        self.foot.rest()

    def succeeded(self, outcome: object) -> None:
        super().succeeded(outcome)
        self.accept()

    def retranslate(self) -> None:
        self.title.setText(say.title())
        self._why.setText(say.why())
        self._heading.setText(say.how_often())
        for name, box in self.boxes.items():
            box.setText(shown(name, LONGEST).replace("&", "&&") or say.no_type())
        self.once.setText(say.once())
        self.always.setText(say.always())
        self.foot.close_button.setText(card_queue_words.close())
        self.foot.main.setText(say.keep())
        super().retranslate()

    def _go(self) -> None:
        never = tuple(name for name, box in self.boxes.items() if not box.isChecked())
        wanted = AutoPrint(never=never, always=self.always.isChecked())
        self.work(say.keeping(), lambda: self._keep(wanted))

    def _lay_out(self) -> None:
        self.fields.addWidget(self._why)
        for parts in ((*self.boxes.values(),), (self._heading, self.once, self.always)):
            column = QVBoxLayout()
            column.setSpacing(6)
            for part in parts:
                column.addWidget(part)
            self.fields.addLayout(column)
        for button in (self.once, self.always):
            self._group.addButton(button)
