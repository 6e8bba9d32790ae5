"""Groups: a bar each, how many are present of how many are expected, figures beside it. It counts nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from checkin.ui.charts.look import ChartLook, Hot, elided, wide, write
from checkin.ui.texts.charts import chart_words as say

if TYPE_CHECKING:
    from checkin.attendance.day import Group

LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
ROW = 2.1  # times the text, from bar to bar
BAR = 1.05  # times the text, the height of a bar
SHORTEST = 5  # times the text, the room of bars: below it the shares give way
LABELS = 0.42  # of the width, at most, for labels


def groups_height(groups: int, look: ChartLook) -> float:
    """The height in which so many groups have a bar each."""
    return max(groups, 1) * look.text * ROW


def paint_groups(painter: QPainter, area: QRectF, groups: Sequence[Group], look: ChartLook) -> list[Hot]:
    """From the top of the area; what has no room is told in a last line. The parts that tell more, one per bar."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(look.font())
    if not groups:
        painter.setPen(look.muted)
        write(painter, area, say.no_groups())
        painter.restore()
        return []
    rows = _rows(area, len(groups), look)
    shown = groups if rows >= len(groups) else groups[: rows - 1]
    widths = _widths(area, shown, look)
    most = max((max(group.expected, group.present) for group in shown), default=1) or 1
    hot = [_row(painter, _line(area, place, look), group, widths, most, look) for place, group in enumerate(shown)]
    if len(shown) < len(groups):
        painter.setFont(look.font())
        painter.setPen(look.muted)
        write(painter, _line(area, len(shown), look), say.others(len(groups) - len(shown)), LEFT)
    painter.restore()
    return hot


def _rows(area: QRectF, wanted: int, look: ChartLook) -> int:
    """How many lines there is room for, never none."""
    return max(min(wanted, int(area.height() / (look.text * ROW) + 0.01)), 1)


def _line(area: QRectF, place: int, look: ChartLook) -> QRectF:
    tall = look.text * ROW
    return QRectF(area.left(), area.top() + place * tall, area.width(), tall)


def _widths(area: QRectF, groups: Sequence[Group], look: ChartLook) -> tuple[float, float, float]:
    """(labels, figures, shares): the same for all lines, so that bars begin and end alike."""
    font, strong, em = look.font(), look.font(bold=True), look.text
    labels = max((wide(font, group.label) for group in groups), default=0.0)
    figures = max((wide(strong, say.of_expected(group.present, group.expected)) for group in groups), default=0.0)
    shares = max((wide(font, say.share(group.present, group.expected)) for group in groups), default=0.0)
    labels, figures = min(labels, area.width() * LABELS) + em * 0.7, figures + em * 0.7
    narrow = area.width() - labels - figures - shares < em * SHORTEST
    return labels, figures, 0 if narrow or not shares else shares + em * 0.7


def _row(
    painter: QPainter, line: QRectF, group: Group, widths: tuple[float, float, float], most: int, look: ChartLook
) -> Hot:
    labels, figures, shares = widths
    painter.setFont(look.font())
    painter.setPen(look.ink)
    write(painter, line, elided(look.font(), group.label, labels - look.text * 0.7), LEFT)
    painter.setPen(look.muted)
    if shares:
        write(painter, line, say.share(group.present, group.expected), RIGHT)
    painter.setFont(look.font(bold=True))
    painter.setPen(look.ink)
    write(painter, line.adjusted(0, 0, -shares, 0), say.of_expected(group.present, group.expected), RIGHT)
    _bar(painter, line.adjusted(labels, 0, -figures - shares, 0), group, most, look)
    told = say.group(group.label, group.present, group.expected)
    return Hot(line, f"{told}\n{say.passages(group.passages, group.inside)}")


def _bar(painter: QPainter, room: QRectF, group: Group, most: int, look: ChartLook) -> None:
    """Who is present is filled, who is still awaited an outline; who came unexpected is filled beyond the outline."""
    if room.width() <= 0:
        return
    tall, unit = look.text * BAR, room.width() / most
    box = QRectF(room.left(), room.center().y() - tall / 2, 0, tall)
    box.setWidth(group.present * unit)
    painter.fillRect(box, look.bar)
    box.setWidth(group.expected * unit)
    painter.setPen(look.pen(look.muted, 0.08))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if group.expected:
        painter.drawRect(box)
