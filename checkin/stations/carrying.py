"""A file that goes from laptop to laptop: written whole beside the event first, then carried and read back."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from checkin.errors import Reason, StoreError
from checkin.files import replacing, unwritable
from checkin.roster import store
from checkin.roster.inspection import log_of


@contextmanager
def beside(event: Path, what: str) -> Iterator[Path]:
    """A place for a whole event file that is gone afterwards; a purge finds it by its name where we were killed."""
    place = event.with_name(f".{event.stem[:60]}.{os.getpid()}-{what}.part")
    store.remove(place)
    try:
        yield place
    finally:
        store.remove(place)


def carry(draft: Path, place: Path) -> None:
    """Put the file there whole, as its owner's alone, and read it back; StoreError, and nothing left, otherwise."""
    try:
        with replacing(place) as part:
            shutil.copyfile(draft, part)
            part.chmod(0o600)
        if _digest(place) != _digest(draft):
            place.unlink(missing_ok=True)
            raise StoreError(Reason.DAMAGED, path=place)
    except OSError as error:
        raise unwritable(place, error) from error


def fetch(path: Path, place: Path) -> None:
    """A copy of a file from a stick or shared folder, to be opened; nothing is ever written over there."""
    if log_of(path).exists():
        raise StoreError(Reason.OPEN_ELSEWHERE, path=path)
    try:
        shutil.copyfile(path, place)
        place.chmod(0o600)
    except OSError as error:
        reason = Reason.FILE_MISSING if isinstance(error, FileNotFoundError) else Reason.STORE
        raise StoreError(reason, path=path, detail=error.strerror or str(error)) from error


def require_free(place: Path) -> None:
    """StoreError where a file cannot be put: one that exists is never written over."""
    if place.exists():
        raise StoreError(Reason.EXISTS, path=place)
    if not place.parent.is_dir():
        raise StoreError(Reason.NO_FOLDER, path=place.parent)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
