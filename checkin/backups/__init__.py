"""Whole copies of an event file, on this disk and on a stick: made, found, taken back. No window."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from checkin.backups import places
from checkin.backups.making import copy_to
from checkin.backups.names import Copy
from checkin.backups.places import all_of, copies, out_of_reach
from checkin.errors import CheckinError
from checkin.roster import Roster
from checkin.roster.looking import Contents, look

__all__ = [
    "Copy",
    "Good",
    "all_of",
    "back_up",
    "copies",
    "copy_everywhere",
    "copy_into",
    "good_ones",
    "newest",
    "out_of_reach",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Good:
    """A copy that was read and found sound, and what it holds."""

    copy: Copy
    holds: Contents


def back_up(event: Path) -> Path:
    """Copy the event wherever this laptop keeps copies; the first of them. Any thread may call it.

    A folder that takes none leaves its part to the others; where none does, and nothing can be written beside the
    event either, the StoreError says why.
    """
    with Roster.open(event) as roster:
        made, failed = copy_everywhere(roster)
    if not made:
        raise next(iter(failed.values()))
    return made[0]


def copy_everywhere(roster: Roster) -> tuple[list[Path], dict[Path, CheckinError]]:
    """(the copies made, why a folder took none). While no chosen folder takes one, it goes beside the event."""
    wanted = places.chosen().of(roster.path)
    made, failed = copy_into(roster, wanted)
    if made or roster.path.parent in wanted:
        return made, failed
    beside, also = copy_into(roster, [roster.path.parent])
    return beside, failed | also


def copy_into(roster: Roster, folders: Iterable[Path]) -> tuple[list[Path], dict[Path, CheckinError]]:
    """The same, into these folders only."""
    made: list[Path] = []
    failed: dict[Path, CheckinError] = {}
    for folder in folders:
        try:
            made.append(copy_to(roster, folder))
        except CheckinError as error:
            failed[folder] = error
    return made, failed


def newest(event: Path) -> Good | None:
    """The newest copy within reach that is sound; reads it whole."""
    return next(good_ones(event), None)


def good_ones(event: Path) -> Iterator[Good]:
    """The sound copies, newest first; each is read when it is asked for."""
    for copy in reversed(copies(event)):
        try:
            yield Good(copy=copy, holds=look(copy.path))
        except CheckinError:
            continue
