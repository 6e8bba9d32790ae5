"""Reads back what we painted: the codes and the words on a picture or a PDF."""

from __future__ import annotations

import re
from pathlib import Path

import zxingcpp
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument


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
    document = _document(path)
    return [_page(document, number, dots_per_inch) for number in range(document.pageCount())]


def text_of(path: Path) -> str:
    """All words of a PDF; they are found only where text is text and not a picture."""
    document = _document(path)
    pages = (document.getAllText(number).text() for number in range(document.pageCount()))
    return re.sub(r"\s+", " ", " ".join(pages))


def millimetres(path: Path) -> tuple[float, float]:
    """The size of the first page."""
    size = _document(path).pagePointSize(0)
    return round(size.width() / 72 * 25.4, 1), round(size.height() / 72 * 25.4, 1)


def _document(path: Path) -> QPdfDocument:
    document = QPdfDocument()
    assert document.load(str(path)) is QPdfDocument.Error.None_
    return document


def _page(document: QPdfDocument, number: int, dots_per_inch: int) -> QImage:
    size = document.pagePointSize(number)
    scale = dots_per_inch / 72
    drawn = document.render(number, QSize(round(size.width() * scale), round(size.height() * scale)))
    paper = QImage(drawn.size(), QImage.Format.Format_RGB32)
    paper.fill(0xFFFFFFFF)
    painter = QPainter(paper)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return paper
