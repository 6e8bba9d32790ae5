"""Words on paper: typefaces of the house, lines that fit a width, colours that survive any printer. Units: 1/100 mm."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from checkin.ui.printing.text_measure import card_font

NORMAL, STRONG, HEAVY = QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold
INK, MUTED, LINE, FAINT, ACCENT = "#000000", "#444444", "#bbbbbb", "#f1f3f6", "#1f4fd8"
LEADING = 1.32  # from line to line, times the size: Arabic needs more than Inter
HIGH = 0.98  # from the top of a line to its baseline, times the size


@dataclass(frozen=True, slots=True)
class Face:
    """Inter in that size (1/100 mm to the em), Noto for what it lacks."""

    size: int
    weight: QFont.Weight = NORMAL

    @property
    def leading(self) -> float:
        """From line to line."""
        return self.size * LEADING


GIANT, TITLE, HEADING, FIGURE = Face(1400, HEAVY), Face(820, HEAVY), Face(470, HEAVY), Face(760, HEAVY)
TEXT, BOLD, SMALL, CAPTION = Face(330), Face(330, STRONG), Face(290), Face(290, STRONG)


class _Known(threading.local):
    """Typefaces of this thread: Qt keeps what belongs to them thread by thread."""

    def __init__(self) -> None:
        self.fonts: dict[Face, QFont] = {}
        self.metrics: dict[Face, QFontMetricsF] = {}


_known = _Known()


def font(face: Face) -> QFont:
    """As a painter takes it; without the alternates of « 08:32 », which a PDF could not be searched for."""
    if face not in _known.fonts:
        made = card_font(face.size, face.weight)
        made.setFeature(QFont.Tag("calt"), 0)
        _known.fonts[face] = made
    return _known.fonts[face]


def width(text: str, face: Face) -> float:
    """Of one line."""
    if face not in _known.metrics:
        _known.metrics[face] = QFontMetricsF(font(face))
    return _known.metrics[face].horizontalAdvance(text)


def lines(text: str, face: Face, room: float, most: int = 3) -> tuple[str, ...]:
    """The text on as many lines of that width as it needs, words whole where they fit; « … » after the last allowed."""
    whole = " ".join(text.split())
    if width(whole, face) <= room:
        return (whole,) if whole else ()
    parts = _wrapped(whole, face, room)
    if len(parts) <= most:
        return tuple(parts)
    last = _known.metrics[face].elidedText(" ".join(parts[most - 1 :]), Qt.TextElideMode.ElideRight, room)
    return (*parts[: most - 1], last)


def fitting(text: str, room: float, largest: Face, smallest: int) -> Face:
    """The face, smaller where the text would be wider than that, never below `smallest`."""
    needed = width(text, largest)
    size = largest.size if needed <= room else int(largest.size * room / needed)
    return Face(max(size, smallest), largest.weight)


def write(painter: QPainter, at: QPointF, text: str, face: Face, colour: str = INK) -> None:
    """One line with its upper left corner there."""
    painter.setFont(font(face))
    painter.setPen(QColor(colour))
    painter.drawText(at + QPointF(0, face.size * HIGH), text)


def write_right(painter: QPainter, at: QPointF, text: str, face: Face, colour: str = INK) -> None:
    """One line with its upper right corner there."""
    write(painter, at - QPointF(width(text, face), 0), text, face, colour)


def write_centred(painter: QPainter, at: QPointF, text: str, face: Face, colour: str = INK) -> None:
    """One line with the middle of its upper edge there."""
    write(painter, at - QPointF(width(text, face) / 2, 0), text, face, colour)


def pen(colour: str = LINE, thick: float = 12) -> QPen:
    return QPen(QColor(colour), thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin)


def line(painter: QPainter, begin: QPointF, end: QPointF, colour: str = LINE, thick: float = 12) -> None:
    painter.setPen(pen(colour, thick))
    painter.drawLine(begin, end)


def frame(painter: QPainter, box: QRectF, colour: str = LINE, thick: float = 12) -> None:
    """The outline alone."""
    painter.setPen(pen(colour, thick))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)


def _wrapped(text: str, face: Face, room: float) -> list[str]:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font(face))
    layout.setTextOption(option)
    layout.beginLayout()
    parts, units = [], text.encode("utf-16-le")
    while (made := layout.createLine()).isValid():
        made.setLineWidth(room)
        begin, length = made.textStart() * 2, made.textLength() * 2  # Qt counts UTF-16 units
        parts.append(units[begin : begin + length].decode("utf-16-le", "replace").strip())
    layout.endLayout()
    return parts
