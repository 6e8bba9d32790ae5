"""What a purge would take and leave, before anybody decides; and what it took, once it has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from checkin import erased
from checkin.purging.due import DAYS, due_on
from checkin.purging.due import days as days_kept
from checkin.purging.purge import purged, unsent
from checkin.purging.record import Record
from checkin.roster import Roster


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """`unsent`: scans that could never be sent afterwards. `done`: what was done, None before; `begun`: half of it."""

    event: str
    removed: Mapping[str, int]
    kept: Mapping[str, int]
    unsent: int = 0
    due: date | None = None
    days: int = DAYS
    begun: bool = False
    done: Record | None = None


def overview(roster: Roster) -> Overview:
    """As of now; StoreError where the file cannot be read."""
    with roster.reading():
        done = purged(roster)
        return Overview(
            event=roster.event.name,
            removed=done.removed if done else roster.erasing.counts(),
            kept=done.kept if done else roster.erasing.kept(),
            unsent=0 if done else unsent(roster),
            due=due_on(roster),
            days=days_kept(roster),
            begun=bool(roster.event.get(erased.BEGUN)),
            done=done,
        )
