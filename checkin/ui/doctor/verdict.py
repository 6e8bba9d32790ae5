"""All checks in one large line: ready, nearly, not yet. Painted in the colour of the worst of them."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from checkin.doctor import Light
from checkin.ui import theme
from checkin.ui.doctor.look import TONES, draw

HEIGHT, SIGN, PAD, RADIUS = 112, 68, 22, 16
LARGEST, SMALLEST, EXPLAINED = 34, 20, 16  # pixels of text


class Verdict(QWidget):
    """`light` None while the first look is under way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.light: Light | None = None
        self.text, self.explained = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_verdict(self, light: Light | None, text: str, explained: str = "") -> None:
        self.light, self.text, self.explained = light, text, explained
        self.setAccessibleName(f"{text}. {explained}" if explained else text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, theme.scaled(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint = theme.paint(TONES[self.light] if self.light else theme.Tone.WAITING)
        painter.setPen(theme.colour(paint.edge) if paint.edge else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(paint.ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        left = PAD
        if self.light:
            side = theme.scaled(SIGN)
            draw(
                *(painter, self.light, QRectF(PAD, (self.height() - side) / 2, side, side)),
                self.devicePixelRatioF(),
                turned=True,
            )
            left += side + PAD
        painter.setPen(theme.colour(paint.text))
        self._write(painter, QRect(left, 0, self.width() - left - PAD, self.height()))
        painter.end()

    def _write(self, painter: QPainter, box: QRect) -> None:
        """Both lines together in the middle of the height."""
        large, small = _fitting(self.text, box.width()), theme.font(EXPLAINED, QFont.Weight.Medium)
        heights = [QFontMetrics(large).height(), QFontMetrics(small).height() if self.explained else 0]
        top = box.top() + (box.height() - sum(heights)) // 2
        for text, font, height in ((self.text, large, heights[0]), (self.explained, small, heights[1])):
            painter.setFont(font)
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(QRect(box.left(), top, box.width(), height), Qt.AlignmentFlag.AlignVCenter, shown)
            top += height


def _fitting(text: str, width: int) -> QFont:
    """As large as the line allows."""
    sizes = range(LARGEST, SMALLEST, -2)
    fonts = (theme.font(size, QFont.Weight.Bold) for size in sizes)
    return next(
        (font for font in fonts if QFontMetrics(font).horizontalAdvance(text) <= width),
        theme.font(SMALLEST, QFont.Weight.Bold),
    )
