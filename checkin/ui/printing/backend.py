"""What the card queue asks of a printer: send, look, cancel. One small module beside this one per way of printing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from checkin.card_jobs import CardCause, CardState, Trouble
from checkin.cards import CardLayout


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One card to be made. `job` is its number in the card journal, `code` its ticket's."""

    job: int
    code: str
    card: CardLayout


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a card has come. `reference` finds it again: the printing system's own number, or the file."""

    state: CardState
    trouble: Trouble | None = None
    reference: str = ""


class Backend(Protocol):
    """All calls come from one background thread and may take their time. Nothing is raised on purpose."""

    @property
    def printer(self) -> str:
        """Its name in the system; "" for the folder of PDFs."""
        ...

    def check(self, width: int, height: int) -> CardCause | None:
        """Why this printer cannot be used for cards of that size (1/100 mm); None when nothing speaks against it."""
        ...

    def send(self, order: Order) -> Progress:
        """Hand the card over as far as it goes now."""
        ...

    def look(self, reference: str, seconds: float) -> Progress:
        """What has become of a card that was sent that many seconds ago."""
        ...

    def cancel(self, reference: str) -> Progress:
        """Make sure that the card does not come out later; HANDED_OVER when it was too late for that."""
        ...


def not_printed(cause: CardCause, reference: str = "") -> Progress:
    return Progress(CardState.NOT_PRINTED, Trouble(cause), reference)


def handed_over(reference: str) -> Progress:
    return Progress(CardState.HANDED_OVER, reference=reference)
