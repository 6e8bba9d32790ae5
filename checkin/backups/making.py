"""Make one copy of an event in one folder: room first, looked at after writing, and only then do older ones go."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

from checkin import settings
from checkin.backups import names, rotation
from checkin.backups.names import Copy
from checkin.errors import CheckinError, Reason, StoreError
from checkin.files import unwritable
from checkin.roster import Roster
from checkin.roster.looking import look

RESERVE = 20_000_000  # bytes that a copy leaves free on the disk
STALE = 600.0  # seconds after which nobody writes to a draft any more


def copy_to(roster: Roster, folder: Path) -> Path:
    """A copy of the event as of now in that folder; StoreError, and no older one taken away, when it cannot be made."""
    event = roster.path
    try:
        _make_room(folder, event)
        with roster.reading():
            place = names.free(folder, event, settings.station_id(roster), roster.clock().astimezone())
        roster.back_up(place)
        _trust(place, roster)
        _thin_out(folder, event, place)
    except OSError as error:
        raise _told(unwritable(folder, error), folder) from error
    except StoreError as error:
        raise _told(error, folder) from error
    return place


def _told(error: StoreError, folder: Path) -> CheckinError:
    """A stick that was pulled out says whatever it likes; what it means is that the folder is away."""
    return error if folder.is_dir() else StoreError(Reason.BACKUP_AWAY, path=folder)


def _make_room(folder: Path, event: Path) -> None:
    """Old copies make way on a full disk, all but the newest; DISK_FULL when that is not enough."""
    if not folder.is_dir():
        raise StoreError(Reason.BACKUP_AWAY, path=folder)
    _forget_drafts(folder, event)
    wanted = sum(path.stat().st_size for path in (event, Path(f"{event}-wal")) if path.exists()) + RESERVE
    old = names.copies_in(folder, event)[: -rotation.LEAST]
    while shutil.disk_usage(folder).free < wanted:
        if not old:
            raise StoreError(Reason.BACKUP_FULL, path=folder)
        old.pop(0).path.unlink(missing_ok=True)


def _trust(place: Path, roster: Roster) -> None:
    """Read the copy as somebody would who needs it; one that is not sound is taken away again."""
    try:
        look(place)
    except StoreError as error:
        place.unlink(missing_ok=True)
        if not roster.sound():
            raise StoreError(Reason.DAMAGED, path=roster.path) from error
        raise StoreError(Reason.BACKUP_BAD, path=place) from error


def _thin_out(folder: Path, event: Path, place: Path) -> None:
    copies = names.copies_in(folder, event)
    made = next((copy for copy in copies if copy.path == place), None)
    for copy in rotation.surplus(copies, made) if made else ():
        _forget(copy)


def _forget(copy: Copy) -> None:
    try:
        copy.path.unlink(missing_ok=True)
    except OSError:
        return  # a copy too many is no reason to say that there is none


def _forget_drafts(folder: Path, event: Path) -> None:
    """What a copy left that was killed in the middle: people's data that nobody would look for."""
    for path in names.remains_in(folder, event):
        if ".part" in path.name and time.time() - path.stat().st_mtime > STALE:
            path.unlink(missing_ok=True)
