"""One figure, as large as its place allows, with what it counts; and the large one with its bar. They count nothing."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from checkin.ui import theme
from checkin.ui.charts import ChartLook, on_screen
from checkin.ui.charts.look import elided, wide, write
from checkin.ui.icons import picture
from checkin.ui.palette import Colour
from checkin.ui.texts.charts import chart_words
from checkin.ui.texts.dashboard import dashboard_words as say

LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
AIR = 1.0  # times the text, around everything
TALL = 9.2  # times the text, a tile
SIGN = 1.3  # times the text, the icon
FIGURE = 3.4  # times the text, at most


class Tile(QFrame):
    """Title with its icon, the figure, what it counts."""

    def __init__(self, name: str, icon: str, parent: QWidget | None = None) -> None:
        """`name`: of a title in `texts.dashboard`."""
        super().__init__(parent)
        self.setObjectName("card")
        self.name = name
        self.value: int | None = None
        self.text = 15
        self._icon = icon

    def show_value(self, value: int) -> None:
        if value != self.value:
            self.value = value
            self.retranslate()

    def grow(self, text: int) -> None:
        """So many pixels of text."""
        self.text = text
        self.update()

    def retranslate(self) -> None:
        self.setAccessibleName(self.spoken())
        self.update()

    def spoken(self) -> str:
        """The tile as one text."""
        return say.title(self.name) if self.value is None else say.figure(self.name, self.value)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        air = self.text * AIR
        self.paint(painter, QRectF(self.rect()).adjusted(air, air, -air, -air), on_screen(self.text))
        painter.end()

    def paint(self, painter: QPainter, area: QRectF, look: ChartLook) -> None:
        """Inside the frame."""
        self.head(painter, area, look)
        foot = QRectF(area.left(), area.bottom() - self.text * 1.4, area.width(), self.text * 1.4)
        self.write(painter, foot, say.unit(self.name, self.value or 0) if self.value is not None else "", look)
        self.figure(painter, area.adjusted(0, self.text * 1.7, 0, -self.text * 1.6), look)

    def head(self, painter: QPainter, area: QRectF, look: ChartLook) -> None:
        side = round(self.text * SIGN)
        mark = picture(self._icon, Colour.ACCENT, side, self.devicePixelRatioF())
        painter.drawPixmap(area.topLeft(), mark)
        head = QRectF(area.left() + side * 1.4, area.top(), area.width() - side * 1.4, side)
        painter.setFont(look.font(bold=True))
        painter.setPen(look.muted)
        write(painter, head, elided(painter.font(), say.title(self.name), head.width()), LEFT)

    def figure(self, painter: QPainter, room: QRectF, look: ChartLook, largest: float = FIGURE) -> None:
        """As large as fits; a dash before the first reading."""
        text = "–" if self.value is None else chart_words.number(self.value)
        share = min(largest, room.height() / self.text * 0.95)
        share *= min(room.width() / max(wide(look.font(share, bold=True), text), 1), 1)
        painter.setFont(look.font(share, bold=True))
        painter.setPen(look.ink)
        write(painter, room, text, LEFT)

    def write(self, painter: QPainter, line: QRectF, text: str, look: ChartLook) -> None:
        painter.setFont(look.font())
        painter.setPen(look.muted)
        write(painter, line, elided(painter.font(), text, line.width()), LEFT)


class PresentTile(Tile):
    """Who is present, beside a bar of how many of the expected have come: the one figure that is read from afar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("present", "person-check", parent)
        self._people = (0, 0, 0)  # who came of the expected, the expected, the unexpected

    def show_people(self, present: int, came: int, expected: int, unexpected: int) -> None:
        """`came`: of those who were expected; `unexpected`: neither they nor walk-ins."""
        people = (came, expected, unexpected)
        if self.value is None or (present, *people) != (self.value, *self._people):
            self._people, self.value = people, present
            self.retranslate()

    def spoken(self) -> str:
        told = super().spoken()
        return told if self.value is None else ". ".join([told, *self._lines()])

    def paint(self, painter: QPainter, area: QRectF, look: ChartLook) -> None:
        self.head(painter, area, look)
        left = QRectF(area.left(), area.top() + self.text * 1.5, area.width() * 0.38, area.height() - self.text * 1.5)
        self.figure(painter, left, look, largest=6.2)
        if self.value is None:
            return
        right = QRectF(left.right() + self.text, area.top(), area.right() - left.right() - self.text, area.height())
        self._beside(painter, right, look)

    def _beside(self, painter: QPainter, area: QRectF, look: ChartLook) -> None:
        """How much of the bar is full, in per cent, and in people."""
        tall, middle = self.text * 1.3, area.center().y() - self.text * 0.4
        painter.setFont(look.font(2.2, bold=True))
        painter.setPen(look.ink)
        above = QRectF(area.left(), middle - self.text * 3.5, area.width(), self.text * 2.4)
        write(painter, above, chart_words.share(*self._people[:2]), LEFT)
        bar = QRectF(area.left(), middle - self.text * 0.7, area.width(), tall)
        self._bar(painter, bar, look)
        line = QRectF(area.left(), bar.bottom() + self.text * 0.4, area.width(), self.text * 1.4)
        for text in self._lines():
            self.write(painter, line, text, look)
            line.translate(0, self.text * 1.5)

    def _bar(self, painter: QPainter, bar: QRectF, look: ChartLook) -> None:
        round_ = bar.height() / 2
        painter.setPen(look.pen(theme.colour(Colour.EDGE), 0.08))
        painter.setBrush(theme.colour(Colour.BACKGROUND))
        painter.drawRoundedRect(bar, round_, round_)
        full = bar.width() * self._people[0] / max(self._people[1], 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Colour.GREEN))
        painter.setClipRect(QRectF(bar.left(), bar.top(), full, bar.height()))
        painter.drawRoundedRect(bar, round_, round_)
        painter.setClipping(False)

    def _lines(self) -> list[str]:
        came, expected, unexpected = self._people
        missing = say.missing(expected - came, unexpected)
        return [say.came(came, expected), *([missing] if missing else [])]
