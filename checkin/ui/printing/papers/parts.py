"""The parts that papers are made of: titles, headings, fields to fill in, figures. They count nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from checkin.ui.printing.papers import ink
from checkin.ui.printing.papers.flow import Strip
from checkin.ui.printing.papers.pages import INNER

SMALLEST_TITLE = 480
FIELD_CAPTION = 2700  # the width of the captions of fields
TILE = 1750  # high


def title(above: str, text: str, below: Sequence[str]) -> Strip:
    """What the paper is, of what, and lines that say more."""
    face = ink.fitting(text, INNER.width(), ink.TITLE, SMALLEST_TITLE)
    words = ink.lines(text, face, INNER.width(), 2)
    more = [part for line in below for part in ink.lines(line, ink.TEXT, INNER.width(), 2)]
    high = ink.CAPTION.leading + 160 + len(words) * face.leading + 120 + len(more) * (ink.TEXT.leading + 40)

    def paint(painter: QPainter, box: QRectF) -> None:
        at = box.topLeft()
        ink.write(painter, at, above, ink.CAPTION, ink.ACCENT)
        at += QPointF(0, ink.CAPTION.leading + 160)
        for words_of_line in words:
            ink.write(painter, at, words_of_line, face)
            at += QPointF(0, face.leading)
        at += QPointF(0, 120)
        for line in more:
            ink.write(painter, at, line, ink.TEXT, ink.MUTED)
            at += QPointF(0, ink.TEXT.leading + 40)

    return Strip(high, paint)


def heading(text: str) -> Strip:
    """Over what follows, on the same page."""
    words = ink.lines(text, ink.HEADING, INNER.width(), 2)

    def paint(painter: QPainter, box: QRectF) -> None:
        for number, line in enumerate(words):
            ink.write(painter, box.topLeft() + QPointF(0, number * ink.HEADING.leading), line, ink.HEADING)

    return Strip(len(words) * ink.HEADING.leading + 160, paint, leads=True)


def sentence(text: str, face: ink.Face = ink.TEXT, colour: str = ink.MUTED, *, leads: bool = False) -> Strip:
    """Words as wide as the page."""
    words = ink.lines(text, face, INNER.width(), 6)

    def paint(painter: QPainter, box: QRectF) -> None:
        for number, line in enumerate(words):
            ink.write(painter, box.topLeft() + QPointF(0, number * face.leading), line, face, colour)

    return Strip(len(words) * face.leading, paint, leads=leads)


def field(caption: str, value: str) -> Strip:
    """A caption and what stands there; dots to write on where nothing does."""
    words = ink.lines(value, ink.BOLD, INNER.width() - FIELD_CAPTION, 3)
    high = max(len(words), 1) * ink.BOLD.leading + 180

    def paint(painter: QPainter, box: QRectF) -> None:
        ink.write(painter, box.topLeft(), caption, ink.TEXT, ink.MUTED)
        left = box.left() + FIELD_CAPTION
        for number, line in enumerate(words):
            ink.write(painter, QPointF(left, box.top() + number * ink.BOLD.leading), line, ink.BOLD)
        if not words:
            base = box.top() + ink.TEXT.size * ink.HIGH
            ink.line(painter, QPointF(left, base), QPointF(box.right(), base), ink.MUTED, 8)

    return Strip(high, paint)


def tiles(figures: Sequence[tuple[str, str]], columns: int) -> Strip:
    """(figure, what it counts) side by side, as wide as `columns` of them would be."""
    wide = (INNER.width() - (columns - 1) * 300) / columns

    def paint(painter: QPainter, box: QRectF) -> None:
        for place, (figure, label) in enumerate(figures):
            tile = QRectF(box.left() + place * (wide + 300), box.top(), wide, TILE)
            painter.fillRect(tile, QColor(ink.FAINT))
            room = wide - 500
            face = ink.fitting(figure, room, ink.FIGURE, 400)
            ink.write(painter, tile.topLeft() + QPointF(250, 180), figure, face)
            small = ink.fitting(label, room, ink.SMALL, 220)
            ink.write(painter, tile.topLeft() + QPointF(250, 1240), label, small, ink.MUTED)

    return Strip(TILE, paint)


def signing_boxes(captions: Sequence[str], high: int) -> Strip:
    """Boxes to sign in, side by side, each under its caption."""
    wide = (INNER.width() - (len(captions) - 1) * 600) / len(captions)
    above = ink.SMALL.leading + 120

    def paint(painter: QPainter, box: QRectF) -> None:
        for place, caption in enumerate(captions):
            left = box.left() + place * (wide + 600)
            ink.write(painter, QPointF(left, box.top()), caption, ink.SMALL, ink.MUTED)
            ink.frame(painter, QRectF(left, box.top() + above, wide, high - above), ink.MUTED)

    return Strip(high, paint)
