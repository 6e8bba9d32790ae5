"""What stands in a copy of an event file, read without touching it: no log beside it, no schema brought up to date."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from checkin.errors import Reason, StoreError
from checkin.roster import store


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """How much a copy holds: `tickets`, `scans` in its log, `passages` admitted and not taken back."""

    tickets: int
    scans: int
    passages: int


def look(path: Path) -> Contents:
    """What a whole and sound copy holds; StoreError for any other file."""
    _inspect(path)
    with store.translated(path), closing(_reader(path)) as db:
        if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise StoreError(Reason.DAMAGED, path=path)
        return Contents(**{name: _count(db, query) for name, query in _COUNTS.items()})


def _inspect(path: Path) -> None:
    """A copy on a stick that nobody may write to is as good as any."""
    try:
        store.inspect(path)
    except StoreError as error:
        if error.reason is not Reason.READ_ONLY:
            raise


def _reader(path: Path) -> sqlite3.Connection:
    """Immutable: SQLite neither locks the file nor puts anything beside it."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)


def _count(db: sqlite3.Connection, query: str) -> int:
    return int(db.execute(query).fetchone()[0] or 0)


_COUNTS = {
    "tickets": "SELECT count(*) FROM tickets",
    "scans": "SELECT count(*) FROM scans",
    "passages": "SELECT sum(entries) FROM presences",
}
