"""The labels left in the printer: a number that anybody may put right, and a button for a new roll. Others count."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from checkin.labels import MOST, Roll
from checkin.ui import theme
from checkin.ui.organiser.look import label
from checkin.ui.organiser.reconciliation.row_button import RowButton
from checkin.ui.texts.card_queue import card_queue_words as say

USUAL = 260  # labels on a roll, before anybody said
WIDE = 130


class RollBar(QWidget):
    """Shows a roll; tells what a person says of it. An empty field counts nothing."""

    counted = Signal(int)  # so many are left
    renewed = Signal(int)  # a new roll of so many; 0: nobody counts any more

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roll: Roll | None = None
        self._caption, self.hint = label("caption"), label("notice", wraps=True)
        self.number, self.renew = QLineEdit(self), RowButton(self)
        self.number.setValidator(QIntValidator(0, MOST, self.number))
        self.number.editingFinished.connect(self._count)
        self.renew.clicked.connect(self._renew)
        self._arrange()

    def show_roll(self, roll: Roll | None) -> None:
        """What is left; not while somebody types a number."""
        self._roll = roll
        if not (self.number.hasFocus() and self.number.isModified()):
            self.number.setText(self._known)
        self.hint.setText(say.low(roll.left) if roll and roll.is_low else "")
        self.hint.setVisible(bool(self.hint.text()))
        self.renew.setToolTip(say.new_roll_hint(self._size))

    def retranslate(self) -> None:
        self._caption.setText(say.labels())
        self.number.setAccessibleName(say.labels())
        self.number.setPlaceholderText(say.not_counted())
        self.number.setFixedWidth(theme.scaled(WIDE))
        self.renew.setText(say.new_roll())
        self.show_roll(self._roll)

    @property
    def _known(self) -> str:
        return str(self._roll.left) if self._roll else ""

    @property
    def _size(self) -> int:
        return self._roll.size if self._roll and self._roll.size else USUAL

    def _count(self) -> None:
        self.number.setModified(False)
        said = self.number.text()
        if said == self._known:
            return
        if self._roll is None or not said:
            self.renewed.emit(int(said or 0))
        else:
            self.counted.emit(int(said))

    def _renew(self) -> None:
        self.number.setModified(False)
        self.renewed.emit(self._size)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._caption)
        row.addWidget(self.number)
        row.addWidget(self.renew)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.hint)
