"""Paints laid-out cards with one QPainter on any device, in units of 1/100 mm. Decides nothing."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from checkin.cards import Box, CardLayout, Line, Mark, Square
from checkin.qr import QUIET_ZONE, Matrix
from checkin.ui.printing.drawings import paint_drawing
from checkin.ui.printing.text_measure import typeset_line

UNITS_PER_INCH = 2540
BLACK, WHITE = QColor("#000000"), QColor("#ffffff")
MARK_WIDTH = 10


def scaled(painter: QPainter, dots_per_inch: float) -> None:
    """From here on one unit of the painter is 1/100 mm on a device of that resolution."""
    painter.scale(dots_per_inch / UNITS_PER_INCH, dots_per_inch / UNITS_PER_INCH)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)


def paint_card(painter: QPainter, card: CardLayout, x: int = 0, y: int = 0) -> None:
    """Paint one card with its top left corner there."""
    painter.save()
    painter.translate(x, y)
    if card.drawing:
        paint_drawing(painter, card.drawing, card.width, card.height)
    painter.setPen(Qt.PenStyle.NoPen)
    for box in card.boxes:
        _box(painter, box)
    for square in (card.square, card.contact):
        if square:
            _square(painter, square)
    for line in card.lines:
        _line(painter, line)
    painter.restore()


def paint_marks(painter: QPainter, marks: tuple[Mark, ...]) -> None:
    """Thin lines to cut along."""
    painter.setPen(QPen(BLACK, MARK_WIDTH, c=Qt.PenCapStyle.FlatCap))
    for mark in marks:
        painter.drawLine(mark.x1, mark.y1, mark.x2, mark.y2)


def _box(painter: QPainter, box: Box) -> None:
    area = box.area
    painter.setBrush(QColor(box.colour))
    painter.drawRoundedRect(QRectF(area.x, area.y, area.width, area.height), box.radius, box.radius)


def _line(painter: QPainter, line: Line) -> None:
    typeset, placed = typeset_line(line.text, line.size, line.weight)
    painter.setPen(QColor(line.colour))
    typeset.draw(painter, QPointF(line.x, line.baseline - placed.ascent()))


def _square(painter: QPainter, square: Square) -> None:
    """One path of merged runs: no white hairlines between modules, whatever the resolution.

    The quiet zone is white, whatever is drawn below.
    """
    count = len(square.modules)
    painter.save()
    painter.translate(square.x, square.y)
    painter.scale(square.side / count, square.side / count)
    painter.fillRect(QRectF(-QUIET_ZONE, -QUIET_ZONE, count + 2 * QUIET_ZONE, count + 2 * QUIET_ZONE), WHITE)
    painter.fillPath(_runs(square.modules), BLACK)
    painter.restore()


def _runs(modules: Matrix) -> QPainterPath:
    path = QPainterPath()
    for row, line in enumerate(modules):
        column = 0
        for dark, run in groupby(line):
            length = len(list(run))
            if dark:
                path.addRect(column, row, length, 1)
            column += length
    return path.simplified()
