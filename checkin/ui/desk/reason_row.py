"""Asks why somebody refused is let in, and the supervisor's code where there is one; on the banner, not in a dialog."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from checkin.ui.desk.labels import plain_label

CODE_WIDE = 190


class ReasonRow(QWidget):
    """A line for the reason, confirm and give up. A blank reason is none; a wrong code keeps the reason."""

    given = Signal(str, str)  # reason, code ("" where none is asked)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.reason, self.code = QLineEdit(self), QLineEdit(self)
        self.reason.setMaxLength(200)
        self.code.setMaxLength(64)
        self.code.setEchoMode(QLineEdit.EchoMode.Password)
        self.code.setFixedWidth(CODE_WIDE)
        self._buttons = QWidget(self)
        self.confirm, self._give_up = QPushButton(self._buttons), QPushButton(self._buttons)
        self.notice = plain_label("notice", self._buttons, wraps=True)
        self._asks_code = False
        self._patience = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)  # never a moment too soon
        self._patience.timeout.connect(self._may_try)
        self._arrange()
        self._connect()
        self.retranslate()
        self.hide()

    def ask(self, *, with_code: bool) -> None:
        """Begin with an empty line. Two rows where a code is asked too: one would be too narrow."""
        self._asks_code = with_code
        self.reason.clear()
        self.code.clear()
        self.code.setVisible(with_code)
        (self._column if with_code else self._line).addWidget(self._buttons)
        self.notice.hide()
        self._judge()
        self.show()
        self.reason.setFocus()

    def refuse_code(self, wait: float) -> None:
        """The code was wrong, or it was tried too soon: the next one may be tried after so many seconds."""
        self._patience.start(ceil(wait * 1000) + 20)
        self.notice.setText(self.tr("Ce code n’est pas le bon. Réessayez dans %n s.", "", ceil(wait)))
        self.notice.show()
        self.code.clear()
        self.code.setFocus()
        self._judge()

    def retranslate(self) -> None:
        self.reason.setPlaceholderText(self.tr("Pourquoi la personne entre-t-elle quand même ?"))
        self.reason.setAccessibleName(self.tr("Motif"))
        self.code.setPlaceholderText(self.tr("Code superviseur"))
        self.code.setAccessibleName(self.tr("Code superviseur"))
        self.confirm.setText(self.tr("Laisser entrer"))
        self._give_up.setText(self.tr("Renoncer"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: object) -> None:
        """Nothing of a code stays behind, whatever took the question away."""
        self.code.clear()

    def _arrange(self) -> None:
        self._line, buttons = QHBoxLayout(), QHBoxLayout(self._buttons)
        for layout in (self._line, buttons):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(12)
        self._line.addWidget(self.reason, 1)
        self._line.addWidget(self.code)
        buttons.addWidget(self.confirm)
        buttons.addWidget(self._give_up)
        buttons.addWidget(self.notice, 1)
        buttons.addStretch(0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addLayout(self._line)

    def _connect(self) -> None:
        for line in (self.reason, self.code):
            line.returnPressed.connect(self._give)
            line.textChanged.connect(self._judge)
        self.confirm.clicked.connect(self._give)
        self._give_up.clicked.connect(self._leave)

    @property
    def _is_complete(self) -> bool:
        has_code = not self._asks_code or (bool(self.code.text().strip()) and not self._patience.isActive())
        return bool(self.reason.text().strip()) and has_code

    def _judge(self) -> None:
        self.confirm.setEnabled(self._is_complete)

    def _may_try(self) -> None:
        self.notice.setText(self.tr("Ce code n’est pas le bon. Réessayez."))
        self._judge()

    def _give(self) -> None:
        """Enter after the reason leads to the code."""
        if self._is_complete:
            self.given.emit(self.reason.text().strip(), self.code.text().strip())
        elif self._asks_code and self.reason.text().strip():
            self.code.setFocus()

    def _leave(self) -> None:
        self.hide()
        self.left.emit()
