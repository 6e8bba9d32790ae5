"""« Où aller »: one line for each list and ticket type, shown to whoever is let in. It keeps nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from checkin.directions import LONGEST, Directions
from checkin.ui.organiser.form_dialog import FormDialog
from checkin.ui.organiser.look import label, labelled
from checkin.ui.texts.crowd import direction_words as say

Keep = Callable[[Directions], None]  # called beside the window


class DirectionsForm(FormDialog):
    """Closes once its texts are kept."""

    def __init__(self, keep: Keep, names: tuple[Sequence[str], Sequence[str]], parent: QWidget | None = None) -> None:
        """`names`: the lists, the ticket types."""
        super().__init__(parent)
        self._keep = keep
        self._hint = label("hint", wraps=True)
        self._headings = label("heading"), label("heading")
        self.lists, self.types = ({name: QLineEdit(self) for name in part} for part in names)
        self.fields.addWidget(self._hint)
        for heading, part in zip(self._headings, (self.lists, self.types), strict=True):
            self._add(heading, part)
        self.foot.main.clicked.connect(self._go)
        self.retranslate()
        self.foot.rest()

    def show_directions(self, directions: Directions) -> None:
        """What is kept now."""
        for lines, texts in ((self.lists, directions.by_list), (self.types, directions.by_type)):
            for name, line in lines.items():
                line.setText(texts.get(name, ""))

    def succeeded(self, outcome: object) -> None:
        super().succeeded(outcome)
        self.accept()

    def retranslate(self) -> None:
        self.title.setText(say.title())
        self._hint.setText(say.why())
        for heading, text in zip(self._headings, (say.lists(), say.types()), strict=True):
            heading.setText(text)
        for lines, example in ((self.lists, say.list_example()), (self.types, say.type_example())):
            for line in [*lines.values()][:1]:
                line.setPlaceholderText(example)
        self.foot.close_button.setText(say.close())
        self.foot.main.setText(say.keep())
        super().retranslate()

    def _go(self) -> None:
        by_type, by_list = ({name: line.text() for name, line in part.items()} for part in (self.types, self.lists))
        wanted = Directions(by_type, by_list)
        self.work(say.keeping(), lambda: self._keep(wanted))

    def _add(self, heading: QLabel, lines: dict[str, QLineEdit]) -> None:
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(heading)
        for name, line in lines.items():
            line.setMaxLength(LONGEST)
            line.setAccessibleName(name)
            column.addLayout(labelled(label("caption", name), line))
        heading.setVisible(bool(lines))
        self.fields.addLayout(column)
