"""Cards as PDF (vector text, fonts embedded) and PNG, written whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QMarginsF, QSizeF, Qt
from PySide6.QtGui import QImage, QImageWriter, QPageLayout, QPageSize, QPainter, QPdfWriter

from checkin.cards import CardLayout, Sheet, sheet
from checkin.files import replacing
from checkin.ui.printing.card_painter import UNITS_PER_INCH, paint_card, paint_marks, scaled

PNG_DOTS_PER_INCH = 300
INCHES_PER_METRE = 1 / 0.0254


def write_cards_pdf(cards: Sequence[CardLayout], on: Sheet, path: Path) -> None:
    """All cards on as many pages as they need (one empty page for none); StoreError when it cannot be written."""
    write_whole(path, cards_pdf(cards, on))


def write_card_pdf(card: CardLayout, path: Path) -> None:
    """One card on a page of its own size; StoreError when it cannot be written."""
    write_cards_pdf([card], sheet("single"), path)


def write_card_png(card: CardLayout, path: Path) -> None:
    """One card at 300 dpi; StoreError when it cannot be written."""
    write_whole(path, png(card_image(card)))


def png(picture: QImage) -> bytes:
    """The picture as a file in memory."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return bytes(data.data())


def card_image(card: CardLayout, dots_per_inch: int = PNG_DOTS_PER_INCH) -> QImage:
    """The card as a picture, its white ground opaque."""
    scale = dots_per_inch / UNITS_PER_INCH
    image = QImage(round(card.width * scale), round(card.height * scale), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(dots_per_inch * INCHES_PER_METRE))
    image.setDotsPerMeterY(round(dots_per_inch * INCHES_PER_METRE))
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    scaled(painter, dots_per_inch)
    paint_card(painter, card)
    painter.end()
    return image


def cards_pdf(cards: Sequence[CardLayout], on: Sheet, painted: Callable[[], None] | None = None) -> bytes:
    """The PDF in memory: what the disk has to say is heard when it is written, not lost inside Qt.

    `painted` is called after each card; what it raises ends the work.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = pdf_writer(buffer, page_size(cards, on))
    painter = QPainter(writer)
    try:
        scaled(painter, UNITS_PER_INCH)
        paint_sheets(painter, cards, on, writer.newPage, painted)
    finally:
        painter.end()
    return bytes(data.data())


def paint_sheets(
    painter: QPainter,
    cards: Sequence[CardLayout],
    on: Sheet,
    new_page: Callable[[], object],
    painted: Callable[[], None] | None = None,
) -> None:
    """Page after page, with their cutting marks; the painter's unit is 1/100 mm."""
    for number, page in enumerate(_pages(cards, on)):
        if number:
            new_page()
        paint_marks(painter, on.marks)
        for card, (x, y) in zip(page, on.places, strict=False):
            paint_card(painter, card, x, y)
            if painted:
                painted()


def page_size(cards: Sequence[CardLayout], on: Sheet) -> tuple[int, int]:
    """Width and height in 1/100 mm: the sheet's own, else those of the first card."""
    return on.page or ((cards[0].width, cards[0].height) if cards else (9000, 5400))


def _pages(cards: Sequence[CardLayout], on: Sheet) -> Iterator[Sequence[CardLayout]]:
    count = len(on.places)
    return (cards[start : start + count] for start in range(0, max(len(cards), 1), count))


def pdf_writer(buffer: QBuffer, page: tuple[int, int]) -> QPdfWriter:
    """A page without margins whose unit is 1/100 mm."""
    writer = QPdfWriter(buffer)
    writer.setResolution(UNITS_PER_INCH)
    writer.setCreator("Partner Day check-in")
    size = QPageSize(QSizeF(page[0] / 100, page[1] / 100), QPageSize.Unit.Millimeter)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    return writer


def write_whole(path: Path, data: bytes) -> None:
    """Whole or not at all, the old file stays until then; StoreError."""
    with replacing(path) as draft:
        draft.write_bytes(data)
