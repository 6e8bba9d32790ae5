"""A text as a QR code on the screen, in whole pixels and large enough for any scanner. It reads nothing."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from checkin.qr import QUIET_ZONE, matrix

SIDE = 297  # pixels: nine for each of 25 modules and the quiet zone


class Symbol(QWidget):
    """White around black in every theme: that is what scanners read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setFixedSize(SIDE, SIDE)

    @property
    def text(self) -> str:
        return self._text

    @text.setter
    def text(self, text: str) -> None:
        self._text = text
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if self._text:
            self._paint(painter)
        painter.end()

    def _paint(self, painter: QPainter) -> None:
        rows = matrix(self._text)
        module = min(self.width(), self.height()) // (len(rows) + 2 * QUIET_ZONE)
        left, top = (self.width() - module * len(rows)) // 2, (self.height() - module * len(rows)) // 2
        for y, row in enumerate(rows):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(QRect(left + x * module, top + y * module, module, module), QColor("black"))
