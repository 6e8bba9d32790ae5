"""Sheets of paper that a person asks for: into a PDF, or to a printer by Qt's own dialog. Name cards have a queue."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

from checkin.cards import CardLayout, Sheet
from checkin.errors import CheckinError, Reason
from checkin.ui import paper_out
from checkin.ui.organiser.files import ask_save_file
from checkin.ui.printing.card_files import page_size, paint_sheets, write_cards_pdf
from checkin.ui.printing.card_painter import scaled

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class Paper:
    """Cards on their sheets. `told` hears of the PDF that stands, or of the error in its way."""

    def __init__(self, cards: Sequence[CardLayout], on: Sheet, told: Callable[[Path | CheckinError], None]) -> None:
        self._cards = cards
        self._on = on
        self._told = told

    def save(self, parent: QWidget, title: str, proposal: Path) -> None:
        """Ask where, and write it there."""
        ask_save_file(parent, title, "*.pdf", self._write, proposal)

    def print(self, parent: QWidget, handed_over: Callable[[], None] | None = None) -> None:
        """Ask on which printer, and hand it over to the system; `handed_over` hears of it, an error goes to `told`."""

        def put_on(printer: QPrinter) -> None:
            if self.put_on(printer) and handed_over:
                handed_over()

        ask_printer(parent, put_on, page_size(self._cards, self._on))

    def put_on(self, printer: QPrinter) -> bool:
        """All pages; False, and `told` hears why, when the printer does not take them."""
        lay_pages(printer, page_size(self._cards, self._on))
        painter = QPainter()
        if not painter.begin(printer):
            self._told(CheckinError(Reason.UNEXPECTED, detail=printer.printerName()))
            return False
        scaled(painter, printer.resolution())
        paint_sheets(painter, self._cards, self._on, printer.newPage)
        return painter.end()

    def _write(self, path: Path) -> None:
        try:
            write_cards_pdf(self._cards, self._on, path)
        except CheckinError as error:
            self._told(error)
        else:
            self._told(path)


def ask_printer(parent: QWidget, put_on: Callable[[QPrinter], None], size: tuple[int, int]) -> None:
    """Its pages in that size (1/100 mm); `put_on` gets the printer that was chosen."""
    paper_out.ask_printer(parent, put_on, partial(lay_pages, size=size))


def lay_pages(printer: QPrinter, size: tuple[int, int]) -> None:
    """The printer's pages in that size (1/100 mm), across where it is wider than high, to the very edge."""
    width, height = size
    across = width > height
    narrow, long = sorted(size)
    orientation = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    paper = QPageSize(QSizeF(narrow / 100, long / 100), QPageSize.Unit.Millimeter)
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(paper, orientation, QMarginsF()))
