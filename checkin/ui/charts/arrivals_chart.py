"""Arrivals: a bar for each step of time, the curve of the total over them, an axis on either side. Counts nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPolygonF

from checkin.ui.charts.look import ChartLook, Hot, elided, wide, write
from checkin.ui.charts.scale import Scale, moments, scale
from checkin.ui.texts.charts import chart_words as say

if TYPE_CHECKING:
    from checkin.attendance.day import Arrivals

LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
STEPS = 4  # of either axis: their lines are the same
SMALL = 0.85  # of the text: figures above bars
WIDEST = 4.0  # times the text, a bar: one alone does not fill the chart
FAR = 4  # a level that many times the total has no line: the curve would lie flat under it


@dataclass(frozen=True, slots=True)
class Level:
    """So many people as a dashed line across: who is expected, how many the place holds. `label` says so."""

    label: str
    people: int


@dataclass(frozen=True, slots=True)
class _Plot:
    """The inner rectangle with its two scales."""

    box: QRectF
    steps: int
    people: Scale
    total: Scale

    def x(self, edge: float) -> float:
        """Where a step begins, 0 the first."""
        return self.box.left() + self.box.width() * edge / self.steps

    def y(self, value: float, on: Scale) -> float:
        return self.box.bottom() - self.box.height() * value / on.top


def paint_arrivals(
    painter: QPainter,
    area: QRectF,
    arrivals: Arrivals,
    look: ChartLook,
    *,
    levels: Sequence[Level] = (),
    zone: tzinfo | None = None,
) -> list[Hot]:
    """Fill the area; the parts that tell more. Hours are those of `zone`, else of `arrivals.start`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not any(arrivals.people):
        painter.setPen(look.muted)
        painter.setFont(look.font())
        write(painter, area, say.no_arrivals())
        painter.restore()
        return []
    near = [level for level in levels if 0 < level.people <= FAR * arrivals.totals[-1]]
    plot = _plot(area, arrivals, look, near)
    _titles(painter, area, arrivals, look)
    _grid(painter, plot, look)
    _hours(painter, plot, arrivals, look, zone)
    _bars(painter, plot, arrivals.people, look)
    _levels(painter, plot, near, look)
    _curve(painter, plot, arrivals.totals, look)
    _figures(painter, plot, arrivals, look)
    _last(painter, plot, arrivals.totals[-1], near, look)
    painter.restore()
    return _hot(plot, arrivals, zone)


def _plot(area: QRectF, arrivals: Arrivals, look: ChartLook, levels: Sequence[Level]) -> _Plot:
    """The room that titles, figures and hours leave."""
    highest = max([arrivals.totals[-1], *(level.people for level in levels)])
    people, total = scale(max(arrivals.people), STEPS), scale(highest, STEPS)
    font, em = look.font(), look.text
    left, right = (wide(font, say.number(one.top)) + em * 0.6 for one in (people, total))
    box = area.adjusted(left, em * 3.0, -right, -em * 2.0)
    return _Plot(box, len(arrivals.people), people, total)


def _titles(painter: QPainter, area: QRectF, arrivals: Arrivals, look: ChartLook) -> None:
    """What each axis counts, after a bit of what is drawn for it: nobody has to tell colours apart."""
    em = look.text
    line = QRectF(area.left(), area.top(), area.width(), em * 1.4)
    minutes = round(arrivals.step.total_seconds() / 60)
    sign = QRectF(line.left(), line.center().y() - em * 0.4, em * 0.8, em * 0.8)
    painter.setFont(look.font())
    painter.fillRect(sign, look.bar)
    painter.setPen(look.ink)
    room = line.width() - em * 4 - wide(painter.font(), say.total())  # the right one stays whole
    write(
        painter,
        line.adjusted(em * 1.2, 0, 0, 0),
        elided(painter.font(), say.per_step(minutes, arrivals.elsewhere), room),
        LEFT,
    )
    write(painter, line.adjusted(0, 0, -em * 2.2, 0), say.total(), RIGHT)
    painter.setPen(look.pen(look.curve, 0.2))
    middle = line.center().y()
    painter.drawLine(QLineF(line.right() - em * 1.8, middle, line.right() - em * 0.1, middle))
    _dot(painter, QPointF(line.right() - em * 0.95, middle), look)


def _grid(painter: QPainter, plot: _Plot, look: ChartLook) -> None:
    em, box = look.text, plot.box
    painter.setFont(look.font())
    for people, total in zip(plot.people.marks, plot.total.marks, strict=True):
        y = plot.y(people, plot.people)
        painter.setPen(look.pen(look.line if people else look.muted, 0.06))
        painter.drawLine(QLineF(box.left(), y, box.right(), y))
        painter.setPen(look.muted)
        write(painter, QRectF(box.left() - em * 10.4, y - em, em * 10, em * 2), say.number(people), RIGHT)
        write(painter, QRectF(box.right() + em * 0.4, y - em, em * 10, em * 2), say.number(total), LEFT)


def _hours(painter: QPainter, plot: _Plot, arrivals: Arrivals, look: ChartLook, zone: tzinfo | None) -> None:
    em, box = look.text, plot.box
    start = arrivals.start.astimezone(UTC)
    most = max(int(box.width() / (wide(look.font(), "00:00") + em * 1.2)), 1)
    painter.setFont(look.font())
    for moment in moments(start, start + arrivals.step * plot.steps, most, zone or arrivals.start.tzinfo):
        x = plot.x((moment.astimezone(UTC) - start) / arrivals.step)
        painter.setPen(look.pen(look.muted, 0.06))
        painter.drawLine(QLineF(x, box.bottom(), x, box.bottom() + em * 0.35))
        painter.setPen(look.muted)
        write(painter, QRectF(x - em * 3, box.bottom() + em * 0.5, em * 6, em * 1.4), moment.strftime("%H:%M"))


def _bars(painter: QPainter, plot: _Plot, people: Sequence[int], look: ChartLook) -> None:
    em, step = look.text, plot.x(1) - plot.x(0)
    width = min(step - 2 * min(step * 0.12, em * 0.3), em * WIDEST)
    for place, count in enumerate(people):
        top = plot.y(count, plot.people)
        painter.fillRect(QRectF(plot.x(place + 0.5) - width / 2, top, width, plot.box.bottom() - top), look.bar)


def _figures(painter: QPainter, plot: _Plot, arrivals: Arrivals, look: ChartLook) -> None:
    """The figure of each bar where figures fit, else above the tallest: over it, or at its foot where the curve is."""
    people, totals = arrivals.people, (0, *arrivals.totals)
    highest = max(people)
    fit = wide(look.font(SMALL), say.number(highest)) + look.text * 0.3 <= plot.x(1) - plot.x(0)
    shown = [place for place, count in enumerate(people) if count] if fit else [people.index(highest)]
    painter.setFont(look.font(SMALL))
    for place in shown:
        curve = plot.y(totals[place + 1], plot.total), plot.y(totals[place], plot.total)
        above, foot = _figure_boxes(plot, place, people[place], look.text)
        crossed = _crosses(curve, above)
        if crossed and (_crosses(curve, foot) or foot.top() < above.bottom()):
            continue
        painter.setPen(look.halo if crossed else look.ink)
        write(painter, foot if crossed else above, say.number(people[place]))


def _figure_boxes(plot: _Plot, place: int, count: int, em: float) -> tuple[QRectF, QRectF]:
    """Above the bar, and inside it at its foot."""
    left, wide_, tall = plot.x(place + 0.5) - em * 3, em * 6, em * 1.2
    above = QRectF(left, plot.y(count, plot.people) - tall, wide_, tall)
    return above, QRectF(left, plot.box.bottom() - tall - em * 0.2, wide_, tall)


def _crosses(curve: tuple[float, float], box: QRectF) -> bool:
    """Whether a piece of the curve, by its highest and its lowest end, passes through the box."""
    return curve[0] < box.bottom() and curve[1] > box.top()


def _levels(painter: QPainter, plot: _Plot, levels: Sequence[Level], look: ChartLook) -> None:
    em = look.text
    for level in levels:
        y = plot.y(level.people, plot.total)
        painter.setPen(look.pen(look.ink, 0.1, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(plot.box.left(), y, plot.box.right(), y))
        painter.setFont(look.font(SMALL, bold=True))
        painter.setPen(look.ink)
        line = QRectF(plot.box.left() + em * 0.4, y - em * 1.3, plot.box.width(), em * 1.2)
        _on_halo(painter, line, level.label, look)


def _curve(painter: QPainter, plot: _Plot, totals: Sequence[int], look: ChartLook) -> None:
    """From nobody at the beginning to the total at the end of each step."""
    edges = enumerate((0, *totals))
    points = [QPointF(plot.x(edge), plot.y(total, plot.total)) for edge, total in edges]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(look.pen(look.halo, 0.42))
    painter.drawPolyline(QPolygonF(points))
    painter.setPen(look.pen(look.curve, 0.2))
    painter.drawPolyline(QPolygonF(points))
    _dot(painter, points[-1], look)


def _last(painter: QPainter, plot: _Plot, total: int, levels: Sequence[Level], look: ChartLook) -> None:
    """The total at the end of the curve: above it, or below where a level's line is close above."""
    em, end = look.text, QPointF(plot.box.right(), plot.y(total, plot.total))
    above = [end.y() - plot.y(level.people, plot.total) for level in levels]
    low = any(-em * 0.2 < gap < em * 1.8 for gap in above)
    painter.setFont(look.font(1.15, bold=True))
    painter.setPen(look.curve)
    line = QRectF(end.x() - em * 8.6, end.y() + em * (0.4 if low else -1.8), em * 8, em * 1.4)
    _on_halo(painter, line, say.number(total), look, right=True)


def _dot(painter: QPainter, at: QPointF, look: ChartLook) -> None:
    painter.setPen(look.pen(look.halo, 0.12))
    painter.setBrush(look.curve)
    painter.drawEllipse(at, look.text * 0.32, look.text * 0.32)


def _on_halo(painter: QPainter, line: QRectF, text: str, look: ChartLook, *, right: bool = False) -> None:
    """Words over bars and lines, readable on either."""
    width = QFontMetricsF(painter.font()).horizontalAdvance(text)
    left = line.right() - width if right else line.left()
    ground = QRectF(left, line.top(), width, line.height()).adjusted(-look.text * 0.2, 0, look.text * 0.2, 0)
    painter.fillRect(ground, look.halo)
    write(painter, ground, text)


def _hot(plot: _Plot, arrivals: Arrivals, zone: tzinfo | None) -> list[Hot]:
    """The column of each step, over the whole height: a short bar is easy to point at."""
    start, where = arrivals.start.astimezone(UTC), zone or arrivals.start.tzinfo
    edges = [(start + arrivals.step * edge).astimezone(where).strftime("%H:%M") for edge in range(plot.steps + 1)]
    return [
        Hot(
            QRectF(plot.x(place), plot.box.top(), plot.x(1) - plot.x(0), plot.box.height()),
            say.step(edges[place], edges[place + 1], count, total),
        )
        for place, (count, total) in enumerate(zip(arrivals.people, arrivals.totals, strict=True))
    ]
