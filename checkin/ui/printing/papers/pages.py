"""Pages of A4 by one painter: into a PDF, whole or not at all, or onto a printer. It knows nothing on them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Paper:
    """Pages ready to be painted, as often as somebody wants them. All of it may run beside the window."""

    title: str
    pages: Sequence[Page]

    def write(self, path: Path) -> Path:
        """Into that PDF; StoreError when it cannot be written: the old file stays until the new one is whole."""
        write_whole(path, pdf(self))
        return path

    def put_on(self, printer: QPrinter) -> None:
        """Hand the pages over; CheckinError when the printer does not take them."""
        lay_pages(printer, A4)
        printer.setDocName(self.title)
        painter = QPainter()
        if not painter.begin(printer):
            raise CheckinError(Reason.NOT_PRINTED, printer=printer.printerName())
        try:
            scaled(painter, printer.resolution())
            _paint(painter, self.pages, printer.newPage)
        finally:
            painter.end()


def write_pdf(path: Path, title: str, pages: Sequence[Page]) -> None:
    """Into that PDF, as `Paper.write`."""
    Paper(title, pages).write(path)


def print_at_once(paper: Paper) -> str:
    """On the system's usual printer; its name, "" where there is none. CheckinError when it does not take it."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    usual = QPrinterInfo.defaultPrinter()
    if usual.isNull():
        return ""
    paper.put_on(QPrinter(usual, QPrinter.PrinterMode.HighResolution))
    return usual.printerName()


def pdf(paper: Paper) -> bytes:
    """The file in memory: what the disk has to say is heard when it is written."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = pdf_writer(buffer, A4)
    writer.setTitle(paper.title)
    painter = QPainter(writer)
    try:
        scaled(painter, UNITS_PER_INCH)
        _paint(painter, paper.pages, writer.newPage)
    finally:
        painter.end()
    return bytes(data.data())


def _paint(painter: QPainter, pages: Sequence[Page], new_page: Callable[[], object]) -> None:
    for number, page in enumerate(pages):
        if number:
            new_page()
        painter.save()
        page(painter)
        painter.restore()
