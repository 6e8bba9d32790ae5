"""What the background of the card queue tells: of a card, of people without one, of a printer and of its roll."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from checkin.card_jobs import CardCause, CardState, Trouble
from checkin.labels import Roll
from checkin.ui.printing.backend import Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class CardNews:
    """What became of one card. `job` is 0 when not even the journal could be written."""

    job: int
    ticket_id: int
    printer: str
    state: CardState = CardState.WAITING
    trouble: Trouble | None = None
    reference: str = ""

    def after(self, progress: Progress) -> CardNews:
        return replace(self, state=progress.state, trouble=progress.trouble, reference=progress.reference)


@dataclass(frozen=True, slots=True)
class Missing:
    """So many people wait for a card that did not come out."""

    people: int


@dataclass(frozen=True, slots=True)
class Checked:
    """Whether a printer can be used: None when nothing speaks against it."""

    printer: str
    cause: CardCause | None


@dataclass(frozen=True, slots=True)
class RollLeft:
    """The labels in a printer; None where nobody counts."""

    printer: str
    roll: Roll | None


Told = CardNews | Missing | Checked | RollLeft
Tell = Callable[[Told], None]  # called from any thread
