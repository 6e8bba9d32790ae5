"""What becomes of a card that was sent to paper. "Printed" is not among it: no system can know that."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class CardState(StrEnum):
    """WAITING here, SENT to the queue, HANDED_OVER to the printer (or file written), NOT_PRINTED for certain."""

    WAITING = "waiting"
    SENT = "sent"
    HANDED_OVER = "handed_over"
    NOT_PRINTED = "not_printed"


class CardCause(StrEnum):
    """Why a card did not come out, or may not."""

    NO_PRINTER = "no_printer"  # the system does not know the printer (any more)
    NO_SERVICE = "no_service"  # the printing system itself does not answer
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
    """One row of the card journal. `printer` is "" for the PDF folder; `reference` finds the job or file again."""

    id: int
    ticket_id: int
    printer: str
    state: CardState
    trouble: Trouble | None
    reference: str
    changed_at: datetime


_CAUSES = {cause.value: cause for cause in CardCause}
