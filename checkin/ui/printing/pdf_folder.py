"""Cards without a printer: a PDF per card in a folder beside the event file."""

from __future__ import annotations

import re
from pathlib import Path

from checkin.badges import plain
from checkin.card_jobs import CardCause, pdf_folder
from checkin.errors import CheckinError
from checkin.ui.printing.backend import Order, Progress, handed_over, not_printed
from checkin.ui.printing.card_files import write_card_pdf

LONGEST_NAME = 40  # letters, of at most four bytes each: file names end at 255 bytes
LONGEST_CODE = 80


class PdfFolder:
    """A `Backend` that is always at hand."""

    printer = ""

    def __init__(self, event_file: Path) -> None:
        self.folder = pdf_folder(event_file)

    def check(self, width: int, height: int) -> CardCause | None:
        return None

    def send(self, order: Order) -> Progress:
        path = self.folder / file_name(order)
        try:
            self.folder.mkdir(exist_ok=True)
            write_card_pdf(order.card, path)
        except (OSError, CheckinError):
            return not_printed(CardCause.NOT_WRITABLE)
        return handed_over(str(path))

    def look(self, reference: str, seconds: float) -> Progress:
        """Written or not, it was known at once."""
        written = bool(reference) and Path(reference).exists()
        return handed_over(reference) if written else not_printed(CardCause.INTERRUPTED)

    def cancel(self, reference: str) -> Progress:
        return not_printed(CardCause.CANCELED)


def file_name(order: Order) -> str:
    """NAME-CODE.pdf, as any system can write it; a card made again takes the place of the first."""
    name = re.sub(r"[^\w-]+", "-", order.card.title).strip("-")[:LONGEST_NAME]
    code = plain(order.code)
    kept = code if 0 < len(code) <= LONGEST_CODE else str(order.card.ticket_id)
    return f"{name}-{kept}.pdf" if name else f"{kept}.pdf"
