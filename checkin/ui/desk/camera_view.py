"""What the webcam sees, with the codes outlined; or, in the picture's place, what to do. It reads nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from checkin import codes
from checkin.ui import theme
from checkin.ui.desk.fitting import Size, fit
from checkin.ui.icons import picture
from checkin.ui.palette import Colour, Tone
from checkin.ui.scanners.camera.state import State
from checkin.ui.texts.camera import camera_words as say

if TYPE_CHECKING:
    from checkin.ui.scanners.camera.attention import Glance
    from checkin.ui.scanners.camera.reader import Reading
    from checkin.ui.scanners.camera.reading import Found

RADIUS, PAD, DISC, LINE = 12, 14, 34, 3
LOW = 90  # pixels, below which the words have no icon
CROPPED = 1.15  # a picture this much larger than its place is cut off at the edges
SHAPE = 9 / 16
RESERVED = 100  # pixels of the column for the search, before anything is shared
LOWEST = 40  # pixels, where strips and a small screen leave no more
MARKED = 2000  # ms that a code keeps the colour of its answer
LINGER = 0.3  # seconds that an outline stays when its code is not found for a moment
SHADE = 0.7  # of the film over the picture, behind words and outlines
SENTENCE = Size(largest=15, smallest=11, lines=5, weight=QFont.Weight.Medium)
CAPTION = Size(largest=13, smallest=11, lines=2, weight=QFont.Weight.DemiBold)
CENTRE = Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True, slots=True)
class _Mark:
    """The answer to a code, as it is shown on the code."""

    code: str
    tone: Tone
    icon: str


class CameraView(QWidget):
    """Wide as its column; it gives way before the search and the last scans below it do."""

    resized = Signal()

    def __init__(self, column: QWidget) -> None:
        """`column`: where it will stand, and whose size decides on its own."""
        super().__init__(column)
        self._column = column
        column.installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.mirrored = True
        self._state = State.STARTS
        self._picture = QImage()
        self._found: tuple[Found, ...] = ()
        self._found_at = 0.0
        self._crowd = False
        self._mark: _Mark | None = None
        self._fade = QTimer(self, interval=MARKED, singleShot=True)
        self._fade.timeout.connect(self._unmark)
        self.retranslate()

    @property
    def pixels(self) -> QSize:
        """The size of pictures that are sharp here."""
        return self.size() * self.devicePixelRatioF()

    @property
    def sentence(self) -> str:
        """What is written: in the picture's place, or over its lower edge; "" for nothing."""
        return say.sentence(self._state) or (say.crowd() if self._crowd else "")

    def show_state(self, state: State) -> None:
        if state is not State.SEES:
            self._picture, self._found = QImage(), ()
        self._state = state
        self.retranslate()

    def show_picture(self, picture: QImage) -> None:
        self._picture = picture
        self.update()

    def show_reading(self, reading: Reading, glance: Glance) -> None:
        """What one frame showed; outlines outlast frames in which a code is not found."""
        if reading.found or reading.at - self._found_at > LINGER:
            self._found, self._found_at = reading.found, reading.at
        if glance.crowd is not self._crowd:
            self._crowd = glance.crowd
            self.retranslate()
        self.update()

    def mark(self, code: str, tone: Tone, icon: str) -> None:
        """Show the answer on the code, for a moment."""
        self._mark = _Mark(code, tone, icon)
        self._fade.start()
        self.update()

    def mirror(self, on: bool) -> None:
        self.mirrored = on
        self.update()

    def retranslate(self) -> None:
        self.setAccessibleName(say.preview())
        self.setAccessibleDescription(self.sentence)
        self.update()

    def sizeHint(self) -> QSize:
        width = self._column.contentsRect().width()
        room = (self._column.height() - RESERVED) * 2 // 5
        return QSize(width, max(min(round(width * SHAPE), room), LOWEST))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, LOWEST)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.updateGeometry()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.fillPath(outline, theme.colour(Colour.FILM))
        if self._state is State.SEES:
            painter.setClipPath(outline)
            self._paint_picture(painter)
            self._paint_caption(painter)
        else:
            self._paint_sentence(painter)
        painter.end()

    def _paint_picture(self, painter: QPainter) -> None:
        box = self._box()
        painter.save()
        if self.mirrored:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.drawImage(box, self._picture)
        painter.restore()
        for one in self._found:
            self._paint_code(painter, one, box)

    def _paint_code(self, painter: QPainter, one: Found, box: QRectF) -> None:
        marked = self._mark if self._mark and codes.clean(one.text) == self._mark.code else None
        answer = QColor(theme.paint(marked.tone).ground) if marked else theme.colour(Colour.ON_FILM)
        colour = theme.colour(Colour.ORANGE) if self._crowd else answer
        corners = QPolygonF([self._place(x, y, box) for x, y in one.corners])
        for pen in (QPen(_shade(), LINE + 3), QPen(colour, LINE)):
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolygon(corners)
        if marked and not self._crowd:
            self._paint_answer(painter, marked, self._place(*one.centre, box))

    def _paint_answer(self, painter: QPainter, marked: _Mark, centre: QPointF) -> None:
        """A disc with the answer's icon: its colour never speaks alone."""
        paint = theme.paint(marked.tone)
        painter.setPen(QPen(QColor(paint.text), 2))
        painter.setBrush(QColor(paint.ground))
        painter.drawEllipse(centre, DISC / 2, DISC / 2)
        size = round(DISC * 0.62)
        corner = centre - QPointF(size / 2, size / 2)
        painter.drawPixmap(corner, picture(marked.icon, paint.text, size, self.devicePixelRatioF()))

    def _paint_caption(self, painter: QPainter) -> None:
        """Over the lower edge of the picture."""
        if not self.sentence:
            return
        room = QSizeF(self.width() - 2 * PAD, self.height())
        fitted = fit(self.sentence, room, CAPTION)
        top = self.height() - fitted.height - 12
        painter.fillRect(QRectF(0, top, self.width(), self.height() - top), _shade())
        painter.setPen(theme.colour(Colour.ON_FILM))
        fitted.draw(painter, QRectF(PAD, top + 6, room.width(), fitted.height), CENTRE)

    def _paint_sentence(self, painter: QPainter) -> None:
        """In the picture's place: an icon where there is room, and what to do."""
        size, air, pad = (0, 0, 4) if self.height() < LOW else (32, 8, PAD)
        room = QSizeF(self.width() - 2 * pad, self.height() - size - air - 2 * pad)
        fitted = fit(self.sentence, room, SENTENCE)
        if not fitted.whole:
            fitted = fit(say.brief(self._state), room, SENTENCE)
        top = (self.height() - size - air - fitted.height) / 2
        if size:
            name = "camera" if self._state is State.STARTS else "camera-off"
            corner = QPointF((self.width() - size) / 2, top)
            painter.drawPixmap(corner, picture(name, Colour.ON_FILM, size, self.devicePixelRatioF()))
        painter.setPen(theme.colour(Colour.ON_FILM))
        fitted.draw(painter, QRectF(pad, top + size + air, room.width(), fitted.height), CENTRE)

    def _box(self) -> QRectF:
        """Where the picture stands: whole and in the middle, or over everything where little is lost by that."""
        whole, room = self._picture.size().toSizeF(), QSizeF(self.size())
        size = whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        if size.width() * size.height() > CROPPED * room.width() * room.height():
            size = whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        corner = QPointF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2)
        return QRectF(corner, size)

    def _place(self, x: float, y: float, box: QRectF) -> QPointF:
        across = 1 - x if self.mirrored else x
        return QPointF(box.left() + across * box.width(), box.top() + y * box.height())

    def _unmark(self) -> None:
        self._mark = None
        self.update()


def _shade() -> QColor:
    film = theme.colour(Colour.FILM)
    film.setAlphaF(SHADE)
    return film
