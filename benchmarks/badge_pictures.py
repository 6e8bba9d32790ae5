"""Pictures as a webcam takes them: badges at any place, size and tilt, before a room; and nothing but noise."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Any

import zxingcpp
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from checkin import qr

HD = QSize(1280, 720)
QR_SIDE = 200
GRAIN = 0.06
Pixel = QVideoFrameFormat.PixelFormat


@dataclass(frozen=True, slots=True)
class Badge:
    """A QR code with its quiet zone; place and side in pixels, tilt in degrees."""

    code: str
    x: float = 640
    y: float = 360
    side: float = QR_SIDE
    tilt: float = 0
    dark: str = "#111111"
    light: str = "#f4f2ee"


def photo(*badges: Badge, size: QSize = HD, grain: QImage | None = None) -> QImage:
    """The room, and the badges in it; `grain`: noise of the same size, laid over it as a cheap camera does."""
    picture = QImage(size, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    light = QLinearGradient(0, 0, size.width(), size.height())
    light.setColorAt(0, QColor("#4d5661"))
    light.setColorAt(1, QColor("#b9a88f"))
    painter.fillRect(picture.rect(), light)
    for badge in badges:
        _paint(painter, badge)
    if grain is not None:
        painter.setOpacity(GRAIN)
        painter.drawImage(0, 0, grain)
    painter.end()
    return picture


def noise(seed: int, size: QSize = HD) -> QImage:
    """Random grey pixels."""
    raw = random.Random(seed).randbytes(size.width() * size.height())
    return QImage(raw, size.width(), size.height(), size.width(), QImage.Format.Format_Grayscale8).copy()


def printed(text: str, kind: zxingcpp.BarcodeFormat, scale: int = 4, size: QSize = HD) -> QImage:
    """The text as a code of that kind, in the middle of the room."""
    image: Any = zxingcpp.write_barcode_to_image(zxingcpp.create_barcode(text, kind), scale=scale)
    high, wide = image.shape[:2]
    drawn = QImage(bytes(image), wide, high, wide, QImage.Format.Format_Grayscale8)
    picture = photo(size=size)
    painter = QPainter(picture)
    painter.drawImage((size.width() - wide) // 2, (size.height() - high) // 2, drawn)
    painter.end()
    return picture


def frame(picture: QImage) -> QVideoFrame:
    """A new frame each time: a sink tells of none that it has shown before."""
    return QVideoFrame(picture)


def grey_frame(picture: QImage, pixel: Pixel) -> QVideoFrame:
    """The same picture as cameras give it, in brightness and colour; colours are left out."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    made = QVideoFrame(QVideoFrameFormat(grey.size(), pixel))
    assert made.map(QVideoFrame.MapMode.WriteOnly)
    _fill(made, grey, pixel)
    made.unmap()
    return made


def _fill(made: QVideoFrame, grey: QImage, pixel: Pixel) -> None:
    offset, step = {Pixel.Format_YUYV: (0, 2), Pixel.Format_UYVY: (1, 2), Pixel.Format_P010: (1, 2)}.get(pixel, (0, 1))
    target, stride = made.bits(0), made.bytesPerLine(0)
    assert isinstance(target, memoryview)
    source, wide = bytes(grey.constBits()), grey.width()
    for row in range(grey.height()):
        line = bytearray(b"\x80" * stride)
        line[offset : offset + wide * step : step] = source[row * grey.bytesPerLine() :][:wide]
        target[row * stride : (row + 1) * stride] = bytes(line)


def _paint(painter: QPainter, badge: Badge) -> None:
    modules = qr.matrix(badge.code)
    module = badge.side / len(modules)
    quiet = qr.QUIET_ZONE * module
    painter.save()
    painter.translate(badge.x, badge.y)
    painter.rotate(badge.tilt)
    painter.translate(-badge.side / 2, -badge.side / 2)
    painter.fillRect(QRectF(-quiet, -quiet, badge.side + 2 * quiet, badge.side + 2 * quiet), QColor(badge.light))
    for row, line in enumerate(modules):
        for column, dark in enumerate(line):
            if dark:
                box = QRectF(column * module, row * module, module + 0.4, module + 0.4)
                painter.fillRect(box, QColor(badge.dark))
    painter.restore()
