"""What stands at the head of papers besides the event's name: who organises, where, who teaches. Kept in the event."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checkin.roster import Roster

PREFIX = "paper_"  # of the settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Heads:
    """ "" where nobody said it: a line to write on."""

    organiser: str = ""
    place: str = ""
    trainer: str = ""


NO_HEADS = Heads()


def read(roster: Roster) -> Heads:
    return Heads(**{name: roster.event.get(PREFIX + name) for name in Heads.__slots__})


def keep(roster: Roster, heads: Heads) -> None:
    """For the next paper; StoreError when it cannot be kept."""
    with roster.writing():
        for name, text in asdict(heads).items():
            roster.event.set(PREFIX + name, " ".join(text.split()))
