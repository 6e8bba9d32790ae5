"""Text on a painted widget, on one line that ends in « … » where there is no more room."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from checkin.ui import theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def write(painter: QPainter, box: QRect, text: str, font: QFont, colour: str) -> None:
    """One line, from the left, in the middle of the box's height."""
    painter.setFont(font)
    painter.setPen(theme.colour(colour))
    painter.drawText(box, LEFT, QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width()))
