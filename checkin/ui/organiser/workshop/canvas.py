"""The card, large, painted as the printer paints it; its places are selected, moved, made larger. It saves none."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from checkin.cards import editing
from checkin.cards.editing import Place
from checkin.cards.template import SMALLEST_SLOT, Area
from checkin.ui import theme
from checkin.ui.organiser.shown import person
from checkin.ui.organiser.workshop.bench import Bench
from checkin.ui.palette import Colour
from checkin.ui.printing.card_painter import UNITS_PER_INCH, paint_card, scaled
from checkin.ui.texts.workshop import workshop_words as say

EDGE = 24  # pixels around the card
HANDLE = 10  # pixels
STEP, LARGE_STEP = 50, 500  # 1/100 mm
GRID = 10  # 1/100 mm: where the mouse lets go
HELD = "#1f4fd8"  # around the selected place: on a white card whatever the palette
_TURNS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@dataclass(frozen=True, slots=True)
class _Drag:
    """Began at that point of the card with the place lying there; `larger` from its lower right corner."""

    start: QPointF
    area: Area
    larger: bool


class Canvas(QWidget):
    """Everything is in 1/100 mm of the card but what the mouse says."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._drag: _Drag | None = None
        self._under: Place | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(280, 200)
        for signal in (bench.changed, bench.selected, bench.tried):
            signal.connect(self.update)
        bench.tried.connect(self.retranslate)
        self.retranslate()

    def sizeHint(self) -> QSize:
        return QSize(560, 380)

    def retranslate(self) -> None:
        self.setAccessibleName(say.card(person(self._bench.ticket)))
        self.setAccessibleDescription(say.canvas_hint())

    def point(self, x: float, y: float) -> QPointF:
        """Where that point of the card is in this widget."""
        left, top, scale = self._place()
        return QPointF(left + x * scale, top + y * scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        card = self._bench.card
        left, top, scale = self._place()
        painter = QPainter(self)
        whole = QRectF(left, top, card.width * scale, card.height * scale)
        painter.fillRect(whole, QColor("white"))
        painter.save()
        painter.setClipRect(whole)
        painter.translate(left, top)
        scaled(painter, scale * UNITS_PER_INCH)
        paint_card(painter, card)
        painter.restore()
        painter.setPen(QPen(theme.colour(Colour.EDGE), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(whole.adjusted(-1, -1, 0, 0))
        if self.hasFocus():
            painter.setPen(QPen(theme.colour(Colour.ACCENT), 2))
            painter.drawRect(whole.adjusted(-4, -4, 4, 4))
        self._outlines(painter)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        start = self._on_card(event.position())
        larger = self._on_handle(event.position())
        if not larger:
            self._bench.select(editing.at(self._bench.template, start.x(), start.y()))
        self._bench.pause()
        area = self._selected()
        self._drag = _Drag(start, area, larger) if area else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is None:
            self._hover(event.position())
            return
        way = self._on_card(event.position()) - self._drag.start
        self._bench.put(_dragged(self._drag, way), "drag")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag = None
        self._bench.pause()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        area, key = self._selected(), Qt.Key(event.key())
        if key in _TURNS:
            self._turn(_TURNS[key])
        elif area is None or key not in (*_ARROWS, Qt.Key.Key_Delete):
            super().keyPressEvent(event)
        elif key is Qt.Key.Key_Delete:
            self._bench.remove()
        else:
            self._bench.put(_stepped(area, _ARROWS[key], event.modifiers()), "keys")

    def _turn(self, step: int) -> None:
        """To the next place, or the one before."""
        places = editing.places(self._bench.template)
        now = places.index(self._bench.place) if self._bench.place in places else -1 if step > 0 else 0
        if places:
            self._bench.select(places[(now + step) % len(places)])

    def _selected(self) -> Area | None:
        place = self._bench.place
        return editing.area(self._bench.template, place) if place else None

    def _hover(self, at: QPointF) -> None:
        point = self._on_card(at)
        under = editing.at(self._bench.template, point.x(), point.y())
        shape = Qt.CursorShape.SizeFDiagCursor if self._on_handle(at) else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        if under != self._under:
            self._under = under
            self.update()

    def _on_handle(self, at: QPointF) -> bool:
        area = self._selected()
        if area is None:
            return False
        corner = self.point(area.x + area.width, area.y + area.height)
        return bool((at - corner).manhattanLength() <= 1.5 * HANDLE)

    def _place(self) -> tuple[float, float, float]:
        """The card's left and top edge in pixels, and pixels per 1/100 mm."""
        card = self._bench.template
        room = QSize(max(self.width() - 2 * EDGE, 1), max(self.height() - 2 * EDGE, 1))
        scale = min(room.width() / card.width, room.height() / card.height)
        return (self.width() - card.width * scale) / 2, (self.height() - card.height * scale) / 2, scale

    def _on_card(self, at: QPointF) -> QPointF:
        left, top, scale = self._place()
        return QPointF((at.x() - left) / scale, (at.y() - top) / scale)

    def _outlines(self, painter: QPainter) -> None:
        under = editing.area(self._bench.template, self._under) if self._under else None
        if under and self._under != self._bench.place:
            painter.setPen(QPen(QColor(HELD), 1, Qt.PenStyle.DashLine))
            painter.drawRect(self._pixels(under))
        if area := self._selected():
            box = self._pixels(area)
            for colour, width in (("#ffffff", 4), (HELD, 2)):
                painter.setPen(QPen(QColor(colour), width))
                painter.drawRect(box)
            corner = QRectF(0, 0, HANDLE, HANDLE)
            corner.moveCenter(box.bottomRight())
            painter.fillRect(corner.adjusted(-2, -2, 2, 2), QColor("white"))
            painter.fillRect(corner, QColor(HELD))

    def _pixels(self, area: Area) -> QRectF:
        return QRectF(self.point(area.x, area.y), self.point(area.x + area.width, area.y + area.height))


def _dragged(drag: _Drag, way: QPointF) -> Area:
    across, down = (GRID * round(length / GRID) for length in (way.x(), way.y()))
    if drag.larger:
        return _larger(drag.area, across, down)
    return replace(drag.area, x=drag.area.x + across, y=drag.area.y + down)


def _stepped(area: Area, direction: tuple[int, int], modifiers: Qt.KeyboardModifier) -> Area:
    step = LARGE_STEP if modifiers & Qt.KeyboardModifier.ShiftModifier else STEP
    across, down = (step * length for length in direction)
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        return _larger(area, across, down)
    return replace(area, x=area.x + across, y=area.y + down)


def _larger(area: Area, across: int, down: int) -> Area:
    width, height = max(SMALLEST_SLOT, area.width + across), max(SMALLEST_SLOT, area.height + down)
    return replace(area, width=width, height=height)
