"""Codes in a grey picture, by zxing-cpp. It neither knows tickets nor remembers pictures."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import zxingcpp
from PySide6.QtCore import Qt
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
LARGEST_ENLARGED = 1280 * 720  # pixels; larger pictures show small codes well enough as they are

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
    if picture.isNull():
        return ()
    wanted = zxingcpp.BarcodeFormats([FORMATS[one] for one in formats])
    found = zxingcpp.read_barcodes(picture, formats=wanted, text_mode=zxingcpp.TextMode.Plain)
    return tuple(_found(one, picture) for one in found)


def read_enlarged(picture: QImage, formats: Iterable[CodeFormat]) -> tuple[Found, ...]:
    """The same in a picture of twice the width: far, tilted and dark codes that were too small for `read`."""
    if picture.isNull() or picture.width() * picture.height() > LARGEST_ENLARGED:
        return ()
    smooth = Qt.TransformationMode.SmoothTransformation
    return read(picture.scaled(picture.size() * 2, Qt.AspectRatioMode.IgnoreAspectRatio, smooth), formats)


def _found(code: zxingcpp.Barcode, picture: QImage) -> Found:
    place = code.position
    corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    a, b, c, d = ((corner.x / picture.width(), corner.y / picture.height()) for corner in corners)
    return Found(code.text, (a, b, c, d), sure=code.format != zxingcpp.BarcodeFormat.Code128)
