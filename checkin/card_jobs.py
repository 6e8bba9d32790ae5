"""What becomes of a card that was sent to paper. "Printed" is not among it: no system can know that."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

ON_SHEETS = "/sheets"  # in place of a printer: one of many on a PDF of sheets; no printer's name has a slash


class CardState(StrEnum):
    """WAITING here, SENT to the queue, HANDED_OVER to the printer (or file written), NOT_PRINTED as far as is known.

    A card that did not come out is dealt with by another one, or by a person: written BY_HAND, or cut out of a sheet.
    """

    WAITING = "waiting"
    SENT = "sent"
    HANDED_OVER = "handed_over"
    NOT_PRINTED = "not_printed"
    BY_HAND = "by_hand"
    ON_SHEET = "on_sheet"


MADE = (CardState.HANDED_OVER, CardState.BY_HAND, CardState.ON_SHEET)  # the person has a card, as far as anybody knows
TEST_CARD = 0  # in the place of a ticket's id: the card that tries a printer


class CardCause(StrEnum):
    """Why a card did not come out, or may not."""

    NO_PRINTER = "no_printer"  # the system does not know the printer (any more)
    NO_SERVICE = "no_service"  # the printing system itself does not answer
    WRONG_PAPER = "wrong_paper"  # the printer does not know the card's size, and would print on another
    REFUSED = "refused"
    PAUSED = "paused"
    UNPLUGGED = "unplugged"
    NO_MEDIA = "no_media"
    JAM = "jam"
    COVER_OPEN = "cover_open"
    NO_INK = "no_ink"
    FAILED = "failed"
    NO_ANSWER = "no_answer"
    CANCELED = "canceled"
    INTERRUPTED = "interrupted"  # the application ended before the outcome was known
    UNKNOWN = "unknown"  # the job has vanished from the queue, and nobody saw how it ended
    NOT_WRITABLE = "not_writable"  # the PDF, or the journal, could not be written
    UNEXPECTED = "unexpected"


@dataclass(frozen=True, slots=True)
class Trouble:
    """The cause, and what it perhaps comes from: a reason that the printer already gave before this card."""

    cause: CardCause
    perhaps: CardCause | None = None

    def stored(self) -> str:
        """The text in the card journal."""
        return " ".join(cause.value for cause in (self.cause, self.perhaps) if cause)

    @classmethod
    def loaded(cls, text: str) -> Trouble | None:
        """The trouble of a stored text; None for none; a word of a newer version is UNEXPECTED."""
        causes = [_CAUSES.get(word, CardCause.UNEXPECTED) for word in text.split()]
        return cls(*causes[:2]) if causes else None


@dataclass(frozen=True, slots=True, kw_only=True)
class CardJob:
    """One row of the card journal. `printer` is "" for the PDF folder; `reference` finds the job or file again.

    `station_id` is "" in rows of older versions.
    """

    id: int
    ticket_id: int
    printer: str
    state: CardState
    trouble: Trouble | None
    reference: str
    changed_at: datetime
    station_id: str = ""


_CAUSES = {cause.value: cause for cause in CardCause}


def pdf_folder(event_file: Path) -> Path:
    """Where cards go that no printer takes: beside the event."""
    return event_file.with_name(f"{event_file.stem}-cartes")
