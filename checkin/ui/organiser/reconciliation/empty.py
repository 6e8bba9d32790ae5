"""Nothing waits for anybody: said so that it pleases. It offers nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin.ui import icons
from checkin.ui.organiser.look import label
from checkin.ui.palette import Colour
from checkin.ui.texts.reconciliation import reconciliation_words as say

ICON, AIR = 72, 32


class Empty(QWidget):
    """A green tick, two lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = icons.Sign("check", Colour.GREEN, ICON, self)
        self.title, self._hint = label("title"), label("beside", wraps=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, AIR, 0, AIR)
        layout.setSpacing(10)
        layout.addStretch(2)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for part in (self.title, self._hint):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(part)
        layout.addStretch(3)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(say.nothing())
        self._hint.setText(say.nothing_hint())
