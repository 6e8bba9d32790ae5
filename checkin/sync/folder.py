"""A shared folder or a USB stick as registration system: the newest export in, one attendance CSV per station out."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from checkin.errors import NoAnswer, Reason, StoreError, Unreachable, Unreadable, WrongUse
from checkin.sync.delivery import delivery
from checkin.sync.exports import read_export
from checkin.sync.registration import Admitted, Answer, Corrected, Outbox, Pulled
from checkin.tables import write_table

PREFIX = "attendance-"
ENDINGS = frozenset({".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods", ".html", ".htm"})
OWN_COLUMNS = (
    "ticket_code",
    "first_name",
    "last_name",
    "full_name",
    "company",
    "ticket_type",
    "lists",
    "walk_in",
    "checked_in",
    "checked_in_at",
    "station",
)
LONGEST_STATION = 50  # letters, four bytes each at most: no file system takes more than 255 in all
_FORBIDDEN = '<>:"/\\|?*%'


class FolderSystem:
    """Watches one folder. One that is away is offline: nothing is lost, everything waits."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.key = f"folder:{path}"
        self.clock_difference: float | None = None

    def probe(self) -> None:
        """Unreachable while the folder is away."""
        self._present()

    def pull(self, cursor: str) -> Iterator[Pulled]:
        """The newest export, when it is not the one that `cursor` names; a file that still grows is left for later."""
        newest = max(self._exports(), default=None)
        if newest is None or newest[2] == cursor:
            return
        _, path, seen = newest
        export = read_export(path)
        if _seen(path) != seen:
            raise Unreachable(Reason.FILE_GROWS, path=path)
        yield Pulled(delivery=delivery(export, path.name), cursor=seen)

    def held_back(self, folder: Path) -> Path:
        """The export that a pull would read, where it lies."""
        found = max(self._exports(), default=None)
        if found is None:
            raise WrongUse(Reason.NO_EXPORT_YET)
        return found[1]

    def correct(self, corrections: Sequence[Corrected]) -> None:
        """Nothing to do: they stand in the attendance that it is given."""

    def push(self, outbox: Outbox) -> Iterator[Answer]:
        """Write `attendance-STATION.csv` anew for each station that has something to say, then settle its scans.

        A file of another laptop's station gives way only to one that tells of more people.
        """
        self._present()
        for station in outbox.stations:
            self._write(station, outbox)
        yield from (Answer(nonce=scan.nonce) for scan in outbox.scans)

    def _write(self, station: str, outbox: Outbox) -> None:
        source = [name for name in outbox.source_headers if name not in OWN_COLUMNS]
        rows = [_row(person, source) for person in outbox.admitted(station)]
        if station in outbox.elsewhere and _people(self.path / file_name(station)) >= len(rows):
            return
        try:
            write_table(self.path / file_name(station), [*source, *OWN_COLUMNS], rows)
        except StoreError as error:
            raise Unreachable(error.reason, 0.0, **error.params) from error

    def _exports(self) -> Iterable[tuple[int, Path, str]]:
        """(modified in ns, path, what was seen) of every file that may be an export."""
        try:
            for path in sorted(self._present().iterdir()):
                if _may_be_export(path):
                    yield path.stat().st_mtime_ns, path, _seen(path)
        except OSError as error:
            raise NoAnswer(Reason.FOLDER_AWAY, path=self.path) from error

    def _present(self) -> Path:
        if not self.path.is_dir():
            raise NoAnswer(Reason.FOLDER_AWAY, path=self.path)
        return self.path


def file_name(station: str) -> str:
    """`attendance-STATION.csv`; characters that no file may have on Windows are percent-encoded, a long name is cut."""
    safe = "".join(f"%{ord(letter):02X}" if letter in _FORBIDDEN or letter < " " else letter for letter in station)
    if len(safe) > LONGEST_STATION:
        safe = f"{safe[:LONGEST_STATION]}-{hashlib.sha256(station.encode()).hexdigest()[:8]}"
    return f"{PREFIX}{safe}.csv"


def _people(path: Path) -> int:
    """How many people that attendance tells of; 0 where there is none."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return max(0, sum(1 for _ in csv.reader(file, delimiter=";")) - 1)
    except (OSError, ValueError, csv.Error):
        return 0


def _may_be_export(path: Path) -> bool:
    name = path.name.casefold()
    ours_or_hidden = name.startswith((PREFIX, ".", "~$"))
    return not ours_or_hidden and path.suffix.casefold() in ENDINGS and path.is_file()


def _seen(path: Path) -> str:
    try:
        found = path.stat()
    except OSError as error:
        raise Unreadable(Reason.FILE_MISSING, path=path) from error
    return f"{path.name}|{found.st_mtime_ns}|{found.st_size}"


def _row(person: Admitted, source: Iterable[str]) -> list[object]:
    ticket = person.ticket
    own = {
        "ticket_code": ticket.ticket_code,
        "first_name": ticket.first_name,
        "last_name": ticket.last_name,
        "full_name": ticket.full_name,
        "company": ticket.company,
        "ticket_type": ticket.ticket_type,
        "lists": " | ".join(person.lists),
        "walk_in": ticket.walk_in,
        "checked_in": True,
        "checked_in_at": person.checked_in_at,
        "station": person.first.station_id,
    }
    return [person.source_cells.get(name, "") for name in source] + [own[name] for name in OWN_COLUMNS]
