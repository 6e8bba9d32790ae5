"""Text that is made to fit its box by wrapping and shrinking; it is never cut while any size fits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from checkin.ui.theme import exact_font as font

WHOLE_WORDS = QTextOption.WrapMode.WordWrap
ANYWHERE = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """The sizes in pixels to try, from largest to smallest, and how many lines may be used."""

    largest: int
    smallest: int
    lines: int = 3
    weight: QFont.Weight = QFont.Weight.Normal
    step: int = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """Lines of text and the font in which they fit the box; `whole` is False where even the smallest did not."""

    lines: tuple[str, ...]
    font: QFont
    height: float
    whole: bool = True

    def draw(self, painter: QPainter, box: QRectF, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> None:
        """Paint the lines from the top of the box."""
        metrics = QFontMetricsF(self.font)
        painter.setFont(self.font)
        y = box.top() + metrics.ascent()
        for line in self.lines:
            x = box.left()
            if align & Qt.AlignmentFlag.AlignHCenter:
                x += (box.width() - metrics.horizontalAdvance(line)) / 2
            painter.drawText(QPointF(x, y), line)
            y += metrics.lineSpacing()


def fit(text: str, room: QSizeF, size: Size) -> Fitted:
    """The largest size in which the text fits the room: between words first, inside long words where it must."""
    if not text:
        return Fitted(lines=(), font=font(size.smallest, size.weight), height=0)
    for fitted in _attempts(text, room, size):
        if fitted.whole:
            return fitted
    return _laid_out(text, room, font(size.smallest, size.weight), ANYWHERE, size.lines)


def _attempts(text: str, room: QSizeF, size: Size) -> Iterable[Fitted]:
    for wrap in (WHOLE_WORDS, ANYWHERE):
        for pixels in range(size.largest, size.smallest - 1, -size.step):
            yield _laid_out(text, room, font(pixels, size.weight), wrap, size.lines)


def _laid_out(text: str, room: QSizeF, made: QFont, wrap: QTextOption.WrapMode, most: int) -> Fitted:
    metrics = QFontMetricsF(made)
    layout = QTextLayout(text, made)
    layout.setTextOption(_option(wrap))
    layout.beginLayout()
    lines: list[str] = []
    narrow = True
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room.width())
        narrow = narrow and line.naturalTextWidth() <= room.width() + 0.5
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
    layout.endLayout()
    height = len(lines) * metrics.lineSpacing()
    whole = narrow and len(lines) <= most and height <= room.height() + 0.5
    return Fitted(lines=tuple(lines), font=made, height=height, whole=whole)


def _option(wrap: QTextOption.WrapMode) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(wrap)
    return option
