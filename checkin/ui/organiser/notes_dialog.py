"""Ask which columns of the registrations are shown at the desk. It knows not where they stand, nor who keeps them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from checkin.desk_notes import Column
from checkin.ui.organiser.form_dialog import FormDialog
from checkin.ui.organiser.look import label
from checkin.ui.organiser.shown import shown
from checkin.ui.texts.desk_notes import note_words as say

LONGEST = 60  # letters of a column's name or of an example

Keep = Callable[[Sequence[str]], None]  # called beside the window


class NotesDialog(FormDialog):
    """A box to tick for each column that anybody has something in."""

    def __init__(self, keep: Keep, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keep = keep
        self._why, self._nothing = label("hint", wraps=True), label("notice", wraps=True)
        self._columns: Sequence[Column] = ()
        self.boxes: dict[str, QCheckBox] = {}
        self._hints: dict[str, QLabel] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(14)
        self.fields.addWidget(self._why)
        self.fields.addWidget(self._nothing)
        self.fields.addLayout(self._rows)
        self.foot.main.clicked.connect(self._go)
        self.retranslate()
        self.foot.rest()

    def offer(self, columns: Sequence[Column], chosen: Sequence[str]) -> None:
        """These columns, of which those are shown now."""
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._columns, self.boxes, self._hints = columns, {}, {}
        for column in columns:
            self._rows.addWidget(self._row(column, column.name in chosen))
        self.retranslate()
        self.foot.rest()

    def succeeded(self, outcome: object) -> None:
        super().succeeded(outcome)
        self.accept()

    def retranslate(self) -> None:
        self.title.setText(say.title())
        self._why.setText(say.why())
        self._nothing.setText(say.nothing())
        self._nothing.setVisible(not self._columns)
        for column in self._columns:
            said = say.holds(column.people, shown(column.example, LONGEST))
            self.boxes[column.name].setText(shown(say.column(column.name), LONGEST).replace("&", "&&"))
            self.boxes[column.name].setAccessibleDescription(said)
            self._hints[column.name].setText(said)
        self.foot.close_button.setText(say.close())
        self.foot.main.setText(say.keep() if self._columns else "")
        super().retranslate()

    def _row(self, column: Column, ticked: bool) -> QWidget:
        row = QWidget(self)
        lines = QVBoxLayout(row)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        self.boxes[column.name], self._hints[column.name] = QCheckBox(row), label("hint", wraps=True)
        self.boxes[column.name].setChecked(ticked)
        for part in (self.boxes[column.name], self._hints[column.name]):
            lines.addWidget(part)
        return row

    def _go(self) -> None:
        ticked = [name for name, box in self.boxes.items() if box.isChecked()]
        self.work(say.keeping(), lambda: self._keep(ticked))
