"""What the first steps do with an event: make it, take it away again, find out what a file is. No window."""

from __future__ import annotations

from pathlib import Path

from checkin import event_setup, settings
from checkin.errors import Reason, StoreError
from checkin.event_setup import Made, Wanted
from checkin.roster import Roster
from checkin.stations.arriving import arrival


def create(wanted: Wanted) -> Made:
    """As `new_event`."""
    from checkin.sync.set_up import new_event

    return new_event(wanted)


def discard(before: Path | None, path: Path) -> None:
    """Nobody waited for it any more: the event `before` it is the one to open, or none."""
    event_setup.discard(path)
    if before:
        settings.remember_event(before)
    else:
        settings.forget_event()


def take(path: Path) -> Path:
    """The file, if it opens here; StoreError says why not. One from another laptop is looked at, never written to."""
    if arrival(path) is None:
        with Roster.open(path) as roster, roster.reading():
            if not roster.door_sound():
                raise StoreError(Reason.DAMAGED, path=path)
    return path
