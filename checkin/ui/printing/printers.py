"""Which printers this computer has, and the way of printing that belongs to each. Without CUPS there are none."""

from __future__ import annotations

import sys
from pathlib import Path

from checkin.card_jobs import CardCause
from checkin.ui.printing.backend import Backend, Order, Progress, not_printed
from checkin.ui.printing.cups import Cups
from checkin.ui.printing.libcups import CupsError, load
from checkin.ui.printing.pdf_folder import PdfFolder

PDF_FOLDER = ""


def available() -> list[str]:
    """The names of the system's printers, sorted; [] where nobody answers. May take a moment on a network."""
    if sys.platform == "win32":
        from checkin.ui.printing import qt_driver

        return qt_driver.printers()
    cups = load()
    try:
        return cups.printers() if cups else []
    except CupsError:
        return []


def backend(printer: str, event_file: Path) -> Backend:
    """The way to print on the printer of that name; "" writes PDFs beside the event file."""
    if printer == PDF_FOLDER:
        return PdfFolder(event_file)
    if sys.platform == "win32":
        from checkin.ui.printing import qt_driver, windows, winspool

        return windows.WindowsPrinter(printer, winspool.WinSpool(), qt_driver.QtDriver())
    cups = load()
    return Cups(cups, printer) if cups else NoService(printer)


class NoService:
    """A `Backend` for a printer that was chosen where printing worked: here nothing does, and it says so."""

    def __init__(self, printer: str) -> None:
        self.printer = printer

    def check(self, width: int, height: int) -> CardCause | None:
        return CardCause.NO_SERVICE

    def send(self, order: Order) -> Progress:
        return not_printed(CardCause.NO_SERVICE)

    def look(self, reference: str, seconds: float) -> Progress:
        return not_printed(CardCause.NO_SERVICE, reference)

    def cancel(self, reference: str) -> Progress:
        return not_printed(CardCause.NO_SERVICE, reference)
