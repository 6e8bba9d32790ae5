"""A printer's driver through Qt (Windows): does it know the paper, does it take a card. It follows none afterwards."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from checkin.card_jobs import CardCause
from checkin.cards import CardLayout
from checkin.ui.printing.card_painter import paint_card, scaled

TOLERANCE = 1.0  # mm


def printers() -> list[str]:
    """The names of the printers that the system knows."""
    return sorted(QPrinterInfo.availablePrinterNames())


class QtDriver:
    """A `Driver`."""

    def check(self, printer: str, width: int, height: int) -> CardCause | None:
        info = QPrinterInfo.printerInfo(printer)
        if info.isNull():
            return CardCause.NO_PRINTER
        sizes = [page.size(QPageSize.Unit.Millimeter) for page in info.supportedPageSizes()]
        known = info.supportsCustomPageSizes() or not sizes or any(_near(size, width, height) for size in sizes)
        return None if known else CardCause.WRONG_PAPER

    def draw(self, printer: str, document: str, card: CardLayout) -> bool:
        device = QPrinter(QPrinterInfo.printerInfo(printer), QPrinter.PrinterMode.HighResolution)
        device.setDocName(document)
        return draw_on(device, card)


def draw_on(device: QPrinter, card: CardLayout) -> bool:
    """Whether the device took the card in its own size; another paper would be printed without a word."""
    size = QSizeF(card.width / 100, card.height / 100)
    page = QPageSize(size, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
    device.setFullPage(True)
    if not device.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF())):
        return False
    if not _near(device.pageLayout().fullRect(QPageLayout.Unit.Millimeter).size(), card.width, card.height):
        return False
    painter = QPainter()
    if not painter.begin(device):
        return False
    scaled(painter, device.resolution())
    paint_card(painter, card)
    return painter.end()


def _near(size: QSizeF, width: int, height: int) -> bool:
    """Whether that is the card's size, upright or across."""
    wanted, found = sorted((width / 100, height / 100)), sorted((size.width(), size.height()))
    return all(abs(a - b) <= TOLERANCE for a, b in zip(wanted, found, strict=True))
