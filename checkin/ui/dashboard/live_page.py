"""« En direct »: figures, the curve, types and refusals on one page, readable from 3 m. It counts nothing."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from checkin.attendance.day import Day
from checkin.ui import theme
from checkin.ui.charts import ChartLook, Hot, Level, paint_arrivals, paint_groups, paint_refusals
from checkin.ui.dashboard.chart_card import ChartCard
from checkin.ui.dashboard.fitting import is_narrow, text_for
from checkin.ui.dashboard.scrolled import scrolled
from checkin.ui.dashboard.tiles import TALL, PresentTile, Tile
from checkin.ui.palette import Colour
from checkin.ui.texts.dashboard import dashboard_words as say

TILES = {"inside": "door-in", "passages": "arrow-go", "walk_ins": "person-plus", "refused": "cross"}
# Row, column, rows, columns of each part in a grid of 26 columns; `ROWS`: where what is left goes.
WIDE = {
    "present": (0, 0, 1, 10),
    "inside": (0, 10, 1, 4),
    "passages": (0, 14, 1, 4),
    "walk_ins": (0, 18, 1, 4),
    "refused": (0, 22, 1, 4),
    "arrivals": (1, 0, 2, 16),
    "by_ticket_type": (1, 16, 1, 10),
    "refusals": (2, 16, 1, 10),
}
NARROW = {
    "present": (0, 0, 1, 26),
    "inside": (1, 0, 1, 13),
    "passages": (1, 13, 1, 13),
    "walk_ins": (2, 0, 1, 13),
    "refused": (2, 13, 1, 13),
    "arrivals": (3, 0, 1, 26),
    "by_ticket_type": (4, 0, 1, 26),
    "refusals": (5, 0, 1, 26),
}
LINES = 3, 8  # of a chart of groups, at least and at most, when the height is shared out
LEAST = {"arrivals": 17, "by_ticket_type": 13, "refusals": 11}  # times the text: lower than that, the page scrolls


class LivePage(QWidget):
    """Everything of one list on one page; it scrolls only where the text is too large for it."""

    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._day: Day | None = None
        self.present = PresentTile()
        self.tiles = {name: Tile(name, icon) for name, icon in TILES.items()}
        self.charts = {
            "arrivals": ChartCard(self._paint_arrivals, titled=False),
            "by_ticket_type": ChartCard(self._paint_types),
            "refusals": ChartCard(self._paint_refusals),
        }
        self._parts: dict[str, Tile | ChartCard] = {"present": self.present, **self.tiles, **self.charts}
        self._places: dict[str, tuple[int, int, int, int]] = {}
        content = QWidget()
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(content, self))

    def show_day(self, day: Day) -> None:
        """The day of now."""
        before, self._day = self._day, day
        figures = day.figures
        came = figures.expected - figures.no_shows
        self.present.show_people(figures.present, came, figures.expected, day.unexpected)
        refused = sum(one.attempts for one in day.refusals)
        values = (figures.inside, figures.passages, figures.walk_ins, refused)
        for tile, value in zip(self.tiles.values(), values, strict=True):
            tile.show_value(value)
        for name, chart in self.charts.items():
            if before is None or _shown(name, before) != _shown(name, day):
                chart.refresh()
        if self._places:
            self._share_out()

    def retranslate(self) -> None:
        for tile in (self.present, *self.tiles.values()):
            tile.retranslate()
        for name, chart in self.charts.items():
            chart.show_title(say.title(name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._places:
            self._fit()

    def _fit(self) -> None:
        """Text as large as the page allows; parts side by side, or one below the other."""
        text = text_for(self.size())
        self._place(NARROW if is_narrow(self.size()) else WIDE)
        for part in self._parts.values():
            part.grow(text)
        for tile in (self.present, *self.tiles.values()):
            tile.setFixedHeight(round(text * TALL))
        for name, least in LEAST.items():
            self.charts[name].setMinimumHeight(text * least)

    def _place(self, places: dict[str, tuple[int, int, int, int]]) -> None:
        if places is self._places:
            return
        self._places = places
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        for column in range(26):
            self._grid.setColumnStretch(column, 1)
        for name, place in places.items():
            self._grid.addWidget(self._parts[name], *place)
        self._share_out()

    def _share_out(self) -> None:
        """The height goes to the charts that have many lines; beside two of them, the curve has what both have."""
        for name in self.charts:
            row, _, rows, _ = self._places[name]
            lines = len(getattr(self._day, name)) if self._day and name != "arrivals" else 0
            self._grid.setRowStretch(row, 1 + min(max(lines, LINES[0]), LINES[1]) if rows == 1 else 0)

    def _paint_arrivals(self, painter: QPainter, area: QRectF, look: ChartLook) -> list[Hot]:
        if self._day is None:
            return []
        return paint_arrivals(painter, area, self._day.arrivals, look, levels=levels(self._day), zone=self._zone)

    def _paint_types(self, painter: QPainter, area: QRectF, look: ChartLook) -> list[Hot]:
        return paint_groups(painter, area, self._day.by_ticket_type, look) if self._day else []

    def _paint_refusals(self, painter: QPainter, area: QRectF, look: ChartLook) -> list[Hot]:
        red = replace(look, bar=theme.colour(Colour.RED))
        return paint_refusals(painter, area, self._day.refusals, red) if self._day else []


def _shown(name: str, day: Day) -> tuple[object, ...]:
    """What that chart is painted from."""
    return getattr(day, name), *(levels(day) if name == "arrivals" else ())


def levels(day: Day) -> list[Level]:
    """Lines across the curve: who is expected, and what the list holds."""
    expected, capacity = day.figures.expected, day.check_in_list.capacity
    found = [Level(say.expected(expected), expected)] if expected else []
    return [*found, Level(say.capacity(capacity), capacity)] if capacity else found
