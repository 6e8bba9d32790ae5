"""Pages of A4 by one painter: into a PDF, whole or not at all, or onto a printer. It knows nothing on them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QRectF
from PySide6.QtGui import QPainter

from checkin.errors import CheckinError, Reason
from checkin.ui.printing.card_files import pdf_writer, write_whole
from checkin.ui.printing.card_painter import UNITS_PER_INCH, scaled
from checkin.ui.printing.paper import lay_pages

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

A4 = (21000, 29700)
SHEET = QRectF(0, 0, *A4)
MARGIN = 1500
INNER = SHEET.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)

Page = Callable[[QPainter], None]  # paints one page, in 1/100 mm


def write_pdf(path: Path, title: str, pages: Sequence[Page]) -> None:
    """StoreError when the file cannot be written; the old one stays until the new one is whole."""
    write_whole(path, pdf(title, pages))


def pdf(title: str, pages: Sequence[Page]) -> bytes:
    """The file in memory: what the disk has to say is heard when it is written."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = pdf_writer(buffer, A4)
    writer.setTitle(title)
    painter = QPainter(writer)
    try:
        scaled(painter, UNITS_PER_INCH)
        _paint(painter, pages, writer.newPage)
    finally:
        painter.end()
    return bytes(data.data())


def put_on(printer: QPrinter, title: str, pages: Sequence[Page]) -> None:
    """Hand the pages over to a printer; CheckinError when it does not take them. May run beside the window."""
    lay_pages(printer, A4)
    printer.setDocName(title)
    painter = QPainter()
    if not painter.begin(printer):
        raise CheckinError(Reason.UNEXPECTED, detail=printer.printerName())
    try:
        scaled(painter, printer.resolution())
        _paint(painter, pages, printer.newPage)
    finally:
        painter.end()


def _paint(painter: QPainter, pages: Sequence[Page], new_page: Callable[[], object]) -> None:
    for number, page in enumerate(pages):
        if number:
            new_page()
        painter.save()
        page(painter)
        painter.restore()
