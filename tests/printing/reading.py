"""Reads back what we painted: the codes and the words on a picture or a PDF."""

from __future__ import annotations

import re
from contextlib import closing
from pathlib import Path

import zxingcpp
from pypdfium2 import PdfDocument, PdfPage
from PySide6.QtGui import QImage


def codes_on(image: QImage) -> list[str]:
    """The QR codes on a picture, from top to bottom and left to right within a row of cards."""
    found = zxingcpp.read_barcodes(pixels(image))
    return [code.text for code in sorted(found, key=lambda code: (code.position.top_left.y // 50, _left(code)))]


def _left(code: zxingcpp.Barcode) -> int:
    return int(code.position.top_left.x)


def pixels(image: QImage) -> zxingcpp.ImageView:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    data = bytes(grey.constBits())
    return zxingcpp.ImageView(data, grey.width(), grey.height(), zxingcpp.ImageFormat.Lum, grey.bytesPerLine())


def pages_of(path: Path, dots_per_inch: int = 300) -> list[QImage]:
    """Every page of a PDF as it would be printed on white paper."""
    with closing(PdfDocument(path)) as document:
        return [_page(page, dots_per_inch) for page in document]


def text_of(path: Path) -> str:
    """All words of a PDF; they are found only where text is text and not a picture."""
    with closing(PdfDocument(path)) as document:
        return re.sub(r"\s+", " ", " ".join(page.get_textpage().get_text_range() for page in document))


def millimetres(path: Path) -> tuple[float, float]:
    """The size of the first page."""
    with closing(PdfDocument(path)) as document:
        width, height = document.get_page_size(0)
    return round(width / 72 * 25.4, 1), round(height / 72 * 25.4, 1)


def _page(page: PdfPage, dots_per_inch: int) -> QImage:
    picture = page.render(scale=dots_per_inch / 72).to_pil().convert("RGBA")
    data = picture.tobytes("raw", "RGBA")
    return QImage(data, picture.width, picture.height, 4 * picture.width, QImage.Format.Format_RGBA8888).copy()
