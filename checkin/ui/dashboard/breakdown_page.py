"""« Répartitions »: the same people by list, station, volunteer, and by any column of the registrations."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from checkin.attendance.day import Day, Group
from checkin.ui.charts import ChartLook, Hot, groups_height, on_screen, paint_groups
from checkin.ui.dashboard.chart_card import AIR, HEAD, ChartCard
from checkin.ui.dashboard.fitting import text_for
from checkin.ui.dashboard.scrolled import scrolled
from checkin.ui.organiser.look import QuietCombo, label
from checkin.ui.texts.dashboard import dashboard_words as say

GROUPS = ("by_ticket_type", "by_list", "by_station", "by_volunteer")
LEAST = 3  # groups for which a card has room, however few there are


class BreakdownPage(QWidget):
    """A card for each way to divide the day, as high as it needs; all of them scroll."""

    column_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day: Day | None = None
        self.charts = {name: ChartCard(self._painting(name), self) for name in GROUPS}
        self.column_chart = ChartCard(self._painting("by_column"), self, titled=False)
        self.columns = QuietCombo(self)
        self._caption = label("heading")
        self._text = 15
        self._arrange()
        self.columns.activated.connect(self._chosen)

    def show_day(self, day: Day, columns: Sequence[str]) -> None:
        """The day of now, and the columns that it may be divided by."""
        self._day = day
        if columns != [self.columns.itemText(place) for place in range(self.columns.count())]:
            self.columns.clear()
            self.columns.addItems(columns)
        self.columns.setCurrentText(next(iter(day.by_column), ""))
        self.columns.setVisible(bool(columns))
        self.retranslate()
        self._size_cards()

    def groups(self, name: str) -> Sequence[Group]:
        """What that card shows."""
        if self._day is None:
            return ()
        if name == "by_column":
            return next(iter(self._day.by_column.values()), ())
        found: Sequence[Group] = getattr(self._day, name)
        return found

    def retranslate(self) -> None:
        self._caption.setText(say.column() if self.columns.count() else say.no_columns())
        self.columns.setAccessibleName(say.column())
        self.column_chart.show_title(self.columns.currentText() or say.no_columns())
        for name, chart in self.charts.items():
            chart.show_title(say.title(name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._text = text_for(self.size())
        for chart in (*self.charts.values(), self.column_chart):
            chart.grow(self._text)
        self._size_cards()

    def _size_cards(self) -> None:
        """Room for every group."""
        look = on_screen(self._text)
        for name, chart in {**self.charts, "by_column": self.column_chart}.items():
            rows = groups_height(max(len(self.groups(name)), LEAST), look)
            head = HEAD if name != "by_column" else 0
            chart.setMinimumHeight(round(rows + self._text * (head + 2 * AIR)) + 1)

    def _arrange(self) -> None:
        choice = QHBoxLayout()
        choice.addWidget(self._caption)
        choice.addWidget(self.columns, 1)
        self._caption.setBuddy(self.columns)
        chosen = QVBoxLayout()
        chosen.setSpacing(8)
        chosen.addLayout(choice)
        chosen.addWidget(self.column_chart, 1)
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        for place, chart in enumerate(self.charts.values()):
            chart.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
            grid.addWidget(chart, place // 2, place % 2)
        grid.addLayout(chosen, 2, 0, 1, 2)
        grid.setRowStretch(2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(content, self))

    def _painting(self, name: str) -> Callable[[QPainter, QRectF, ChartLook], list[Hot]]:
        def paint(painter: QPainter, area: QRectF, look: ChartLook) -> list[Hot]:
            return paint_groups(painter, area, self.groups(name), look) if self._day else []

        return paint

    def _chosen(self) -> None:
        self.column_chosen.emit(self.columns.currentText())
