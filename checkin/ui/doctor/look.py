"""How « Prêt à ouvrir ? » looks: its sheet, and the sign of a light, which is told by shape and symbol, too."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from checkin.doctor import Light
from checkin.ui import theme
from checkin.ui.desk.sign_shapes import icon_size, outline
from checkin.ui.icons import picture
from checkin.ui.organiser import look
from checkin.ui.palette import Tone

SIZE, SMALLEST = QSize(1060, 760), QSize(860, 460)

TONES = {Light.GREEN: Tone.WELCOME, Light.ORANGE: Tone.LATER, Light.RED: Tone.REFUSED}
_ICONS = {Light.GREEN: "check", Light.ORANGE: "exclamation", Light.RED: "cross"}

SHEET = (
    look.SHEET
    + """
QScrollArea, QWidget#content { background: $background; }
QLabel#section { font-size: 17px; font-weight: 700; }
QLabel#name { font-size: 16px; font-weight: 700; }
QLabel#quiet_name { font-size: 15px; font-weight: 600; }
QLabel#found { font-size: 15px; }
QLabel#quiet { color: $muted; font-size: 14px; }
QLabel#todo { font-size: 15px; font-weight: 600; }
QLabel#light { font-size: 13px; font-weight: 700; border-radius: 8px; padding: 1px 8px; }
QLabel#light[light="orange"] { background: $notice; color: $notice_ink; }
QLabel#light[light="red"] { background: $red; color: $surface; }
QLabel#good { font-weight: 600; }
QFrame#card { border-radius: 12px; }
QFrame#card[light="red"] { border: 2px solid $red; }
"""
)


class LightSign(QWidget):
    """Round with a tick, a diamond with an exclamation mark, eight corners with a cross; words stand beside it."""

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.light = Light.GREEN
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_light(self, light: Light) -> None:
        self.light = light
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(self._size), theme.scaled(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        draw(painter, self.light, box, self.devicePixelRatioF())
        painter.end()


def draw(painter: QPainter, light: Light, box: QRectF, ratio: float, *, turned: bool = False) -> None:
    """The sign of the light in the box; `turned`: text's colour as the ground, for a sign on its own colour."""
    tone, paint = TONES[light], theme.paint(TONES[light])
    ground, ink = (paint.text, paint.ground) if turned else (paint.ground, paint.text)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(ground))
    painter.drawPath(outline(tone, box))
    size = icon_size(tone, box)
    place = box.center().toPoint()
    painter.drawPixmap(place.x() - size // 2, place.y() - size // 2, picture(_ICONS[light], ink, size, ratio))
