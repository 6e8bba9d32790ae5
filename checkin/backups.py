"""Whole copies of an event file beside it, the newest few of them. When one is made is for others to say."""

from __future__ import annotations

import re
from pathlib import Path

from checkin.roster import Roster
from checkin.settings import SUFFIX

KEPT = 5
_MARK = "-sauvegarde-"


def back_up(event_file: Path) -> Path:
    """Write `NAME-sauvegarde-2026-11-24-1745.checkin` beside the event and take the oldest of many away.

    It opens a connection of its own, so any thread may call it. StoreError when it cannot be written: nothing is taken
    away then. The copy is an event file; its station gets a name of its own where it is opened.
    """
    with Roster.open(event_file) as roster:
        here = roster.clock().astimezone(roster.event.zone)
        place = event_file.with_name(f"{event_file.stem}{_MARK}{here:%Y-%m-%d-%H%M}{SUFFIX}")
        roster.back_up(place)
    _keep_newest(event_file, place)
    return place


def backups(event_file: Path) -> list[Path]:
    """The copies beside the event that are its own, oldest first by the time in their names."""
    own = re.compile(rf"{re.escape(event_file.stem + _MARK)}\d{{4}}-\d\d-\d\d-\d{{4}}{re.escape(SUFFIX)}")
    return sorted(path for path in event_file.parent.iterdir() if own.fullmatch(path.name))


def _keep_newest(event_file: Path, made: Path) -> None:
    """The one just made stays, whatever a wrong clock has written into the names of the others."""
    try:
        others = [path for path in backups(event_file) if path != made]
        for path in others[: max(len(others) + 1 - KEPT, 0)]:
            path.unlink(missing_ok=True)
    except OSError:
        return  # a copy too many is no reason to say that there is none
