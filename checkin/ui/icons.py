"""The icons of assets/icons, in any size and colour, drawn once each. They are drawn in one colour: `currentColor`."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from checkin.assets import asset
from checkin.ui import theme
from checkin.ui.palette import Colour

AIR = 6  # between an icon and the words behind it
_WORN = "icon_worn"  # the property of a button: what `put_on` put on it


def picture(name: str, colour: Colour | str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon as a square of `size` device-independent pixels; `ratio` is the screen's."""
    return _picture(name, theme.hue(colour), size, ratio)


def icon(name: str, colour: Colour | str, size: int = 20, air: int = 0) -> QIcon:
    """The icon alone or with air behind it, sharp on screens of one and of two pixels per point."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        mark = picture(name, colour, size, ratio)
        made.addPixmap(_with_air(mark, ratio) if air else mark)
    return made


def put_on(button: QAbstractButton, name: str, colour: Colour | str, size: int = 20, air: int = AIR) -> None:
    """The icon before the button's words, with more air between the two than Qt leaves; it follows the look."""
    button.setProperty(_WORN, (name, colour, size, air))
    tall = theme.scaled(size)
    button.setIcon(icon(name, colour, tall, air))
    button.setIconSize(QSize(tall + air, tall))


def take_off(button: QAbstractButton) -> None:
    """The words alone."""
    button.setProperty(_WORN, None)
    button.setIcon(QIcon())


def renew(app: QApplication) -> None:
    """Every button's icon anew, in the colours and the size of now."""
    for widget in app.allWidgets():
        if isinstance(widget, QAbstractButton) and (worn := widget.property(_WORN)):
            put_on(widget, *worn)


class Sign(QWidget):
    """An icon that stands alone, of so many pixels at the usual size of text; it says nothing to screen readers."""

    def __init__(self, name: str, colour: Colour | str, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._colour, self._size = name, colour, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(self._size), theme.scaled(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        side = min(self.width(), self.height())
        painter = QPainter(self)
        mark = picture(self._name, self._colour, side, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, mark)
        painter.end()


@cache
def _picture(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _renderer(name, colour).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def _with_air(mark: QPixmap, ratio: float) -> QPixmap:
    wide = QPixmap(mark.width() + round(AIR * ratio), mark.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, mark)
    painter.end()
    return wide


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = asset("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    return QSvgRenderer(drawing.encode())
