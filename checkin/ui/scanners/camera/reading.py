"""Codes in a grey picture, by zxing-cpp. It neither knows tickets nor remembers pictures."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import zxingcpp
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage

from checkin.ui.scanners.camera.formats import CodeFormat

# `QRCode` would include Micro QR, whose smallest kind reads codes into noise.
FORMATS = {
    CodeFormat.QR: zxingcpp.BarcodeFormat.QRCodeModel2,
    CodeFormat.AZTEC: zxingcpp.BarcodeFormat.Aztec,
    CodeFormat.DATA_MATRIX: zxingcpp.BarcodeFormat.DataMatrix,
    CodeFormat.PDF_417: zxingcpp.BarcodeFormat.PDF417,
    CodeFormat.CODE_128: zxingcpp.BarcodeFormat.Code128,
}
MIDDLE = QSize(640, 480)  # pixels: what is enlarged of a larger picture, so that a second look is never a long one

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Found:
    """A code and its four corners, in shares of the picture's width and height from its upper left corner.

    `sure`: errors are corrected by the code itself, so that one look is enough; bars alone have one check digit.
    """

    text: str
    corners: tuple[Point, Point, Point, Point]
    sure: bool = True

    @property
    def centre(self) -> Point:
        return sum(x for x, _ in self.corners) / 4, sum(y for _, y in self.corners) / 4


def read(picture: QImage, formats: Iterable[CodeFormat]) -> tuple[Found, ...]:
    """All codes of these formats, light on dark ones too; () for a null picture."""
    return _read(picture, formats, QRect(QPoint(0, 0), picture.size()), 1)


def read_enlarged(picture: QImage, formats: Iterable[CodeFormat]) -> tuple[Found, ...]:
    """The same in the middle of the picture, twice as large: far, tilted and dark codes that `read` has missed."""
    middle = QRect(QPoint(0, 0), MIDDLE.boundedTo(picture.size()))
    middle.moveCenter(picture.rect().center())
    return _read(picture, formats, middle, 2)


def _read(picture: QImage, formats: Iterable[CodeFormat], part: QRect, scale: int) -> tuple[Found, ...]:
    if picture.isNull():
        return ()
    seen = picture
    if scale > 1:
        how = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        seen = picture.copy(part).scaled(part.size() * scale, *how)
    wanted = zxingcpp.BarcodeFormats([FORMATS[one] for one in formats])
    # The smaller copies that zxing-cpp tries of a large picture were the first look already.
    found = zxingcpp.read_barcodes(seen, formats=wanted, text_mode=zxingcpp.TextMode.Plain, try_downscale=scale == 1)
    return tuple(_found(one, picture.size(), part.topLeft(), scale) for one in found)


def _found(code: zxingcpp.Barcode, size: QSize, origin: QPoint, scale: int) -> Found:
    """The code in shares of a picture of that size, of which the part at `origin` was seen enlarged."""
    place = code.position
    corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    x, y = origin.x(), origin.y()
    a, b, c, d = (((x + at.x / scale) / size.width(), (y + at.y / scale) / size.height()) for at in corners)
    return Found(code.text, (a, b, c, d), sure=code.format != zxingcpp.BarcodeFormat.Code128)
