"""A chart in a card: it is told how to paint, and says what is pointed at. It knows no figures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QToolTip, QWidget

from checkin.ui import theme
from checkin.ui.charts import ChartLook, Hot, on_screen
from checkin.ui.charts.look import elided, write
from checkin.ui.dashboard.tips import tip
from checkin.ui.palette import Colour
from checkin.ui.spoken import say

Paint = Callable[[QPainter, QRectF, ChartLook], list[Hot]]
LEFT = Qt.AlignmentFlag.AlignLeft
AIR = 1.1  # times the text, around the chart
HEAD = 2.2  # times the text, for the title
STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class ChartCard(QFrame):
    """Title and chart. With the keyboard, arrows go from part to part as the mouse does."""

    def __init__(self, paint: Paint, parent: QWidget | None = None, *, titled: bool = True) -> None:
        """`titled`: whether the title is painted; it is spoken in any case."""
        super().__init__(parent)
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hot: list[Hot] = []
        self.text = 15
        self._paint, self._titled, self._title = paint, titled, ""
        self._at: int | None = None  # the part that the keyboard is on

    def show_title(self, title: str) -> None:
        """Title, figures and language may have changed."""
        self._title = title
        self.refresh()

    def refresh(self) -> None:
        """Paint anew; a screen reader may ask for all of it."""
        self.setAccessibleName(self._title)
        self.update()

    def grow(self, text: int) -> None:
        """So many pixels of text."""
        self.text = text
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        look = on_screen(self.text)
        area = self._inner()
        if self._titled:
            font = look.font(1.05, bold=True)
            painter.setFont(font)
            painter.setPen(look.ink)
            head = QRectF(area.left(), area.top(), area.width(), self.text * 1.4)
            write(painter, head, elided(font, self._title, head.width()), LEFT)
            area.adjust(0, self.text * HEAD, 0, 0)
        self.hot = self._paint(painter, area, look)
        self._say_all()
        if self._at is not None and self.hasFocus() and self.hot:
            painter.setPen(look.pen(theme.colour(Colour.INK), 0.15))
            painter.drawRect(self._current().place)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            found = next((part for part in self.hot if part.place.contains(QPointF(event.pos()))), None)
            if found:
                QToolTip.showText(event.globalPos(), tip(found.text), self, found.place.toAlignedRect())
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is None or not self.hot:
            super().keyPressEvent(event)
            return
        before = self._at if self._at is not None else (-1 if step > 0 else len(self.hot))
        self._at = min(max(before + step, 0), len(self.hot) - 1)
        part = self._current()
        QToolTip.showText(self.mapToGlobal(part.place.bottomLeft().toPoint()), tip(part.text), self)
        say(self, part.text)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._at = None
        super().focusOutEvent(event)

    def _current(self) -> Hot:
        self._at = min(self._at or 0, len(self.hot) - 1)
        return self.hot[self._at]

    def _inner(self) -> QRectF:
        air = self.text * AIR
        return QRectF(self.rect()).adjusted(air, air, -air, -air)

    def _say_all(self) -> None:
        """All values as text; told to screen readers only where something changed."""
        told = "\n".join(part.text for part in self.hot)
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)
