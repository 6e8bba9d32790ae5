"""The names of an event's copies: which file is one, of which laptop, and when it was made. Opens none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from checkin import settings
from checkin.settings import SUFFIX

_MARK, _ASIDE = "-sauvegarde-", "-avant-reprise-"
_MOMENT = "%Y-%m-%d-%H%M%S"
A_SECOND, JUST_MADE = timedelta(seconds=1), timedelta(minutes=1)
_OWN = 6  # letters of the fingerprint: which event file on which laptop
_DRAFT = 60  # letters of a name that `files.replacing` surely keeps for its draft
_REST = rf"(\d{{4}}-\d\d-\d\d-\d{{4}}(?:\d\d)?)(?:-(.+)-([0-9a-f]{{6}}))?{re.escape(SUFFIX)}"
_SIDE = ("-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A copy of an event: `made` as its name says, by this laptop's own clock; `station` "" in names of old."""

    path: Path
    made: datetime
    size: int  # bytes
    station: str = ""


def name(event: Path, station: str, here: datetime) -> str:
    """`EVENT-sauvegarde-2026-11-24-174512-poste-abcd-3fa91c.checkin`: copies of several laptops share a folder."""
    plain = re.sub(r"[^\w-]+", "-", station)
    return f"{event.stem}{_MARK}{here.strftime(_MOMENT)}-{plain}-{own_mark(event)}{SUFFIX}"


def free(folder: Path, event: Path, station: str, here: datetime) -> Path:
    """Where the copy of that moment goes: behind those just made, and no name that is taken is written over."""
    for copy in copies_in(folder, event):
        if here - A_SECOND < copy.made < here + JUST_MADE:
            here = copy.made + A_SECOND
    while (place := folder / name(event, station, here)).exists():
        here += A_SECOND
    return place


def aside(event: Path, here: datetime) -> Path:
    """Where the file that a copy replaces is kept: `EVENT-avant-reprise-2026-11-24-174512.checkin`."""
    while (place := event.with_name(f"{event.stem}{_ASIDE}{here.strftime(_MOMENT)}{SUFFIX}")).exists():
        here += A_SECOND
    return place


def own_mark(event: Path) -> str:
    """Tells this event file on this laptop from every other; it survives a damaged file and a new station's name."""
    return settings.fingerprint(event)[:_OWN]


def copies_in(folder: Path, event: Path) -> list[Copy]:
    """The event's own copies there, oldest first; none where the folder is not there.

    Beside the event whatever bears its name is its own; elsewhere laptops share a folder and the mark decides.
    """
    beside = folder.resolve() == event.parent.resolve()
    pattern = re.compile(re.escape(event.stem + _MARK) + _REST)
    mark = own_mark(event)
    found = ((path, pattern.fullmatch(path.name)) for path in _files(folder))
    made = (_copy(path, match) for path, match in found if match and (beside or match[3] == mark))
    return sorted((copy for copy in made if copy), key=lambda copy: (copy.made, copy.path.name))


def remains_in(folder: Path, event: Path) -> list[Path]:
    """What restoring kept aside, side files of copies, drafts of copies that were never finished."""
    stem, begin = re.escape(event.stem), re.escape(event.stem[:_DRAFT])
    kept = re.compile(
        rf"{stem}{_ASIDE}.*|{stem}{_MARK}.*({'|'.join(_SIDE)})|\.+{begin}.*\.(part|reprise)({'|'.join(_SIDE)})?"
    )
    return sorted(path for path in _files(folder) if kept.fullmatch(path.name))


def _files(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if not path.is_dir()]
    except OSError:
        return []


def _copy(path: Path, match: re.Match[str]) -> Copy | None:
    """None for a date that no calendar has, and for a file that has just gone."""
    try:
        made = datetime.strptime(match[1].ljust(17, "0"), _MOMENT).astimezone()
        return Copy(path=path, made=made, size=path.stat().st_size, station=match[2] or "")
    except (ValueError, OSError):
        return None
