"""What the desk shows beside its answers, as values: figures, passages, people found. No rules, no widget."""

from __future__ import annotations

from dataclasses import dataclass

from checkin.models import Presence, Scan, Ticket, Verdict
from checkin.roster.corrections import Correction


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Unique people of this list; `expected` is None until it has been counted."""

    present: int
    inside: int
    expected: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A scan as the list of the last ones shows it."""

    scan: Scan
    ticket: Ticket | None
    undone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A person as the search shows them: what happened to them here, who else is on their order, what was corrected."""

    ticket: Ticket
    presence: Presence
    mates: tuple[Ticket, ...] = ()
    held: tuple[Correction, ...] = ()
    email: str = ""  # whole or masked, as this desk shows it


def can_undo(passage: Passage) -> bool:
    """Whether there is something to take back; `Station.undo` has the last word."""
    return passage.scan.verdict is Verdict.OK and not passage.undone
