"""The shape behind an answer's icon: round lets in, eight corners stop, a square has been, a diamond asks for eyes."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from checkin.ui.palette import Tone

CORNERS = {Tone.REFUSED: 8, Tone.LATER: 4, Tone.CHOICE: 4, Tone.TROUBLE: 4}  # none: round
SQUARE = frozenset({Tone.GOODBYE, Tone.ALREADY})
# How much of the shape its icon may fill.
ROOM = {Tone.LATER: 0.46, Tone.CHOICE: 0.46, Tone.TROUBLE: 0.46}
USUAL_ROOM = 0.58


def outline(tone: Tone, box: QRectF) -> QPainterPath:
    """The shape of the tone, as large as the box."""
    path = QPainterPath()
    if tone in SQUARE:
        path.addRoundedRect(box, box.width() / 6, box.width() / 6)
    elif tone in CORNERS:
        path.addPolygon(_corners(box, CORNERS[tone]))
        path.closeSubpath()
    else:
        path.addEllipse(box)
    return path


def icon_size(tone: Tone, box: QRectF) -> int:
    """Pixels of the icon in that shape."""
    return round(box.width() * ROOM.get(tone, USUAL_ROOM))


def _corners(box: QRectF, number: int) -> QPolygonF:
    """A regular polygon: flat on top with eight corners, on its point with four."""
    turn = pi / 8 if number == 8 else 0.0
    points = [2 * pi * place / number + turn for place in range(number)]
    radius = box.width() / 2
    return QPolygonF([box.center() + QPointF(cos(at) * radius, sin(at) * radius) for at in points])
