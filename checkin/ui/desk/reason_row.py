"""Asks why somebody refused is let in, on the banner itself: no dialog stands in a scan's way."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget


class ReasonRow(QWidget):
    """A line for the reason, confirm and give up. A blank reason is none."""

    given = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._reason = QLineEdit(self)
        self._reason.setMaxLength(200)
        self._confirm = QPushButton(self)
        self._give_up = QPushButton(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._reason, 1)
        layout.addWidget(self._confirm)
        layout.addWidget(self._give_up)
        self._reason.returnPressed.connect(self._give)
        self._reason.textChanged.connect(self._judge)
        self._confirm.clicked.connect(self._give)
        self._give_up.clicked.connect(self._leave)
        self.retranslate()
        self.hide()

    def ask(self) -> None:
        """Begin with an empty line."""
        self._reason.clear()
        self._judge()
        self.show()
        self._reason.setFocus()

    def retranslate(self) -> None:
        self._reason.setPlaceholderText(self.tr("Pourquoi la personne entre-t-elle quand même ?"))
        self._reason.setAccessibleName(self.tr("Motif"))
        self._confirm.setText(self.tr("Laisser entrer"))
        self._give_up.setText(self.tr("Renoncer"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _judge(self) -> None:
        self._confirm.setEnabled(bool(self._reason.text().strip()))

    def _give(self) -> None:
        reason = self._reason.text().strip()
        if reason:
            self.given.emit(reason)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()
