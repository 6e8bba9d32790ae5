"""A line for a note with its two buttons, in the place of a card's other ones. It keeps nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from checkin.ui.organiser.reconciliation.items import Action
from checkin.ui.organiser.reconciliation.row_button import RowButton
from checkin.ui.texts.reconciliation import reconciliation_words

LONGEST = 300


class NoteRow(QWidget):
    """Enter confirms, Escape gives up; a note that is required keeps the first button waiting."""

    confirmed = Signal(str, str)  # the action's name, the note
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action: Action | None = None
        self.line, self.confirm, self.give_up = QLineEdit(self), RowButton(self), RowButton(self)
        self.line.setMaxLength(LONGEST)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.confirm)
        layout.addWidget(self.give_up)
        self.line.textChanged.connect(self._judge)
        self.line.returnPressed.connect(self._confirm)
        self.confirm.clicked.connect(self._confirm)
        self.give_up.clicked.connect(self.left)

    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key stops at."""
        return self.line, self.confirm, self.give_up

    def ask(self, action: Action) -> None:
        """Begin a note for this action."""
        self.line.clear()
        self.say(action)
        self.line.setFocus()

    def say(self, action: Action) -> None:
        """The texts, perhaps in another language; what was typed stays."""
        self._action = action
        self.line.setPlaceholderText(action.prompt)
        self.line.setAccessibleName(action.prompt)
        self.confirm.setText(action.confirm)
        self.give_up.setText(reconciliation_words.give_up())
        self._judge()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The line passes Escape on; the dialog behind must not close by it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _judge(self) -> None:
        waits = self._action is not None and self._action.required and not self.line.text().strip()
        self.confirm.setEnabled(not waits)

    def _confirm(self) -> None:
        if self._action and self.confirm.isEnabled():
            self.confirmed.emit(self._action.name, self.line.text().strip())
