"""Where cards that were printed beforehand lie: a box, a number on the card. It fills no box."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from checkin import audit
from checkin.errors import StoreError
from checkin.models import ScanResult

if TYPE_CHECKING:
    from checkin.roster import Roster

PLAN, IN_USE = "pickup_plan", "pickup"  # settings of the event: JSON; "yes" while the desk tells places
UNREADABLE = (ValueError, LookupError, TypeError)  # a plan that another version wrote


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A box, the letters on it, both ends included, and the numbers of its cards; no letters: the additions."""

    letters: tuple[str, str] | None
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where a card lies: the box's letters, None for the additions, and the number on the card's edge."""

    letters: tuple[str, str] | None
    number: int


@dataclass(frozen=True, kw_only=True)
class Plan:
    """The boxes and who lies in them: the place of a ticket's id in `tickets`, from 1, is its card's number."""

    boxes: tuple[Box, ...] = ()
    tickets: tuple[int, ...] = ()

    def place(self, ticket_id: int) -> Place | None:
        """Where that card lies; None for whoever came after the boxes were filled."""
        number = self._numbers.get(ticket_id)
        box = next((box for box in self.boxes if number and box.first <= number <= box.last), None)
        return Place(box.letters, number) if box and number else None

    def number(self, ticket_id: int) -> int:
        """The number on that card, 0 where it lies in no box."""
        return self._numbers.get(ticket_id, 0)

    @cached_property
    def _numbers(self) -> dict[int, int]:
        return {ticket_id: number for number, ticket_id in enumerate(self.tickets, 1)}


def read(roster: Roster) -> Plan | None:
    """The plan of the event; None before boxes were filled."""
    with roster.reading():
        text = roster.event.get(PLAN)
    return _loaded(text) if text else None


def keep(roster: Roster, plan: Plan) -> None:
    """From now on these are the boxes; StoreError when they cannot be kept."""
    with roster.writing():
        roster.event.set(PLAN, json.dumps(asdict(plan)))


def in_use(roster: Roster) -> bool:
    """Whether the desk tells where cards lie, in place of printing them."""
    with roster.reading():
        return roster.event.get(IN_USE) == "yes"


def use(roster: Roster, *, on: bool) -> None:
    """Tell places from now on, or print again; StoreError when that cannot be kept."""
    with roster.writing():
        roster.event.set(IN_USE, "yes" if on else "")
        audit.note_setting(roster, "boxes", "yes" if on else "no")


def at_the_door(roster: Roster, result: ScanResult) -> Place | None:
    """Where the card of somebody who comes in for the first time lies; None: there is none to pick up here.

    None, too, where the event file does not tell: the answer stands all the same, and a second card does no harm.
    """
    if not result.ticket or not result.first_entry:
        return None
    try:
        plan = read(roster) if in_use(roster) else None
    except (StoreError, *UNREADABLE):
        return None
    return plan.place(result.ticket.id) if plan else None


@lru_cache(maxsize=1)
def _loaded(text: str) -> Plan:
    """Remembered: the desk asks with every scan."""
    kept = json.loads(text)
    boxes = (Box(letters=_pair(box["letters"]), first=box["first"], last=box["last"]) for box in kept["boxes"])
    return Plan(boxes=tuple(boxes), tickets=tuple(kept["tickets"]))


def _pair(letters: Sequence[str] | None) -> tuple[str, str] | None:
    return (letters[0], letters[1]) if letters else None
