"""What charts share: colours by their role, the size of text that all measures follow, places that tell more."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from checkin.ui import theme
from checkin.ui.palette import Colour

ALONE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True)
class Hot:
    """A part of a chart, in the area's units, and what it says of itself."""

    place: QRectF
    text: str


@dataclass(frozen=True, slots=True)
class ChartLook:
    """Colours by what they are for; `text` is the height of its letters' em in the units of the painted area."""

    text: float
    ink: QColor
    muted: QColor
    line: QColor
    bar: QColor
    curve: QColor
    halo: QColor  # behind words that stand on the chart

    def font(self, share: float = 1.0, *, bold: bool = False) -> QFont:
        """Laid out alike on every device: no hinting, sizes in the area's units."""
        made = QFont(theme.FAMILY)
        made.setPixelSize(max(round(self.text * share), 1))
        made.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return made

    def pen(self, colour: QColor, share: float = 0.08, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        """A line as thick as that share of the text."""
        return QPen(colour, self.text * share, style, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def on_screen(text: float) -> ChartLook:
    """In the colours that are worn now."""
    roles = (Colour.INK, Colour.MUTED, Colour.LINE, Colour.ACCENT, Colour.ORANGE_INK, Colour.SURFACE)
    return ChartLook(text, *map(theme.colour, roles))


def on_paper(text: float) -> ChartLook:
    """Black and grey with one accent: right on a black-and-white printer, too."""
    inks = ("#000000", "#444444", "#bbbbbb", "#8a8f98", "#1f4fd8", "#ffffff")
    return ChartLook(text, *map(QColor, inks))


def wide(font: QFont, text: str) -> float:
    """The width of one line."""
    return QFontMetricsF(font).horizontalAdvance(text)


def elided(font: QFont, text: str, room: float) -> str:
    """The text on one line, cut with « … » where it does not fit."""
    return QFontMetricsF(font).elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, room)


def write(painter: QPainter, box: QRectF, text: str, align: Qt.AlignmentFlag = ALONE) -> None:
    """One line that is never cut, wherever the box ends, in the middle of its height."""
    where = align if align & Qt.AlignmentFlag.AlignVertical_Mask else align | Qt.AlignmentFlag.AlignVCenter
    flags = int(where) | int(Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextDontClip)
    painter.drawText(box, flags | int(Qt.TextFlag.TextSingleLine), text)
