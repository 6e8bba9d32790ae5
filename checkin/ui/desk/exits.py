"""Whether an event records exits: where it does not, the desk shows nothing of them. Kept in the event file."""

from __future__ import annotations

from checkin.roster import Roster

_NAME, _NO = "exits", "no"


def recorded(roster: Roster) -> bool:
    """They are, unless somebody switched them off."""
    return roster.event.get(_NAME) != _NO


def record(roster: Roster, on: bool) -> None:
    """From now on, or no longer; those in the log stay."""
    with roster.writing():
        roster.event.set(_NAME, "yes" if on else _NO)
