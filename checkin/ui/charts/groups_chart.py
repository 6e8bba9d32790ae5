"""Bars that lie: who is present of who is expected by group, and what was refused. They count nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from checkin.ui.charts.look import ChartLook, Hot, elided, wide, write
from checkin.ui.texts.charts import chart_words as say
from checkin.ui.texts.verdicts import verdicts

if TYPE_CHECKING:
    from checkin.attendance.day import Group, Refusals

LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
ROW, AIRY = 2.1, 2.9  # times the text, from bar to bar: at least, and where there is room
BAR = 0.5  # of a row, the height of a bar
AIR = 0.7  # times the text, between two columns
SHORTEST = 5  # times the text, the room of bars: below it the shares give way
LABELS = 0.42  # of the width, at most, for labels


@dataclass(frozen=True, slots=True)
class _Bar:
    """What is filled, what is outlined, the words before and behind, and what it says when it is pointed at."""

    label: str
    filled: int
    outlined: int
    figures: str
    share: str
    told: str


@dataclass(frozen=True, slots=True)
class _Columns:
    """Widths, the same for all lines, and the highest value: bars begin alike and can be compared."""

    labels: float
    figures: float
    shares: float
    most: int


def groups_height(groups: int, look: ChartLook) -> float:
    """The height in which so many groups have a bar each."""
    return max(groups, 1) * look.text * ROW


def paint_groups(painter: QPainter, area: QRectF, groups: Sequence[Group], look: ChartLook) -> list[Hot]:
    """From the top of the area; what has no room is told in a last line. The parts that tell more, one per bar."""
    return _paint(painter, area, [_of_group(group) for group in groups], look, say.no_groups())


def paint_refusals(painter: QPainter, area: QRectF, refusals: Sequence[Refusals], look: ChartLook) -> list[Hot]:
    """As `paint_groups`: a bar for each reason, as long as there were attempts; how many people beside it."""
    return _paint(painter, area, [_of_refusals(one) for one in refusals], look, say.no_refusals())


def _of_group(group: Group) -> _Bar:
    label = group.label or say.no_label()
    told = say.group(label, group.present, group.expected)
    return _Bar(
        label=label,
        filled=group.present,
        outlined=group.expected,
        figures=say.of_expected(group.present, group.expected),
        share=say.share(group.present, group.expected),
        told=f"{told}\n{say.passages(group.passages, group.inside)}",
    )


def _of_refusals(one: Refusals) -> _Bar:
    title, figures = verdicts.title(one.verdict), say.attempts(one.attempts, one.people)
    return _Bar(title, one.attempts, 0, figures, "", say.labelled(title, figures))


def _paint(painter: QPainter, area: QRectF, bars: Sequence[_Bar], look: ChartLook, nothing: str) -> list[Hot]:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(look.font())
    painter.setPen(look.muted)
    if not bars:
        write(painter, area, nothing)
        painter.restore()
        return []
    rows = max(int(area.height() / (look.text * ROW) + 0.01), 1)
    shown = bars if rows >= len(bars) else bars[: rows - 1]
    tall = max(min(area.height() / len(bars), look.text * AIRY), look.text * ROW)
    lines = [QRectF(area.left(), area.top() + place * tall, area.width(), tall) for place in range(len(shown) + 1)]
    if len(shown) < len(bars):
        write(painter, lines[-1], say.others(len(bars) - len(shown)), LEFT)
    columns = _columns(area.width(), shown, look)
    for line, bar in zip(lines, shown, strict=False):
        _row(painter, line, bar, columns, look)
    painter.restore()
    return [Hot(line, bar.told) for line, bar in zip(lines, shown, strict=False)]


def _columns(width: float, bars: Sequence[_Bar], look: ChartLook) -> _Columns:
    font, strong, air = look.font(), look.font(bold=True), look.text * AIR
    labels = max((wide(font, bar.label) for bar in bars), default=0.0)
    figures = max((wide(strong, bar.figures) for bar in bars), default=0.0)
    shares = max((wide(font, bar.share) for bar in bars), default=0.0)
    labels = min(labels, width * LABELS) + air
    narrow = width - labels - figures - shares - 2 * air < look.text * SHORTEST
    most = max((max(bar.filled, bar.outlined) for bar in bars), default=0)
    return _Columns(labels, figures + air, 0 if narrow or not shares else shares + air, max(most, 1))


def _row(painter: QPainter, line: QRectF, bar: _Bar, columns: _Columns, look: ChartLook) -> None:
    painter.setFont(look.font())
    painter.setPen(look.ink)
    write(painter, line, elided(look.font(), bar.label, columns.labels - look.text * AIR), LEFT)
    if columns.shares:
        painter.setPen(look.muted)
        write(painter, line, bar.share, RIGHT)
    painter.setFont(look.font(bold=True))
    painter.setPen(look.ink)
    write(painter, line.adjusted(0, 0, -columns.shares, 0), bar.figures, RIGHT)
    _bar(painter, line.adjusted(columns.labels, 0, -columns.figures - columns.shares, 0), bar, columns.most, look)


def _bar(painter: QPainter, room: QRectF, bar: _Bar, most: int, look: ChartLook) -> None:
    """Who is present is filled, who is still awaited an outline; who came unexpected is filled beyond the outline."""
    if room.width() <= 0:
        return
    tall, unit = room.height() * BAR, room.width() / most
    box = QRectF(room.left(), room.center().y() - tall / 2, bar.filled * unit, tall)
    painter.fillRect(box, look.bar)
    box.setWidth(bar.outlined * unit)
    painter.setPen(look.pen(look.muted, 0.08))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if bar.outlined:
        painter.drawRect(box)
