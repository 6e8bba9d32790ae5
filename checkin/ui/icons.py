"""The icons of assets/icons, in any size and colour, drawn once each. They are drawn in one colour: `currentColor`."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from checkin.assets import asset

AIR = 6  # between an icon and the words behind it


@cache
def picture(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon as a square of `size` device-independent pixels; `ratio` is the screen's."""
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _renderer(name, colour).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def icon(name: str, colour: str, size: int = 20) -> QIcon:
    """The icon alone, sharp on screens of one and of two pixels per point."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(picture(name, colour, size, ratio))
    return made


def put_on(button: QAbstractButton, name: str, colour: str, size: int = 20) -> None:
    """The icon before the button's words, with more air between the two than Qt leaves."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(_with_air(picture(name, colour, size, ratio), ratio))
    button.setIcon(made)
    button.setIconSize(QSize(size + AIR, size))


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
