"""What stands in a copy of an event file, read without touching it: no log beside it, no schema brought up to date."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from checkin.errors import Reason, StoreError
from checkin.roster import engine, store
from checkin.roster.engine import Mode, sqlite3
from checkin.roster.inspection import inspect


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a copy holds: the event's `name`, `tickets`, `scans` in its log, `passages` admitted and not taken back.

    `uid` names the event on every laptop, `station` the laptop that the file was used on. `carried`: it is on its way
    from one laptop to another.
    """

    name: str
    timezone: str
    tickets: int
    scans: int
    passages: int
    uid: str = ""
    station: str = ""
    carried: bool = False
    purged: bool = False


def look(path: Path) -> Contents:
    """What a whole and sound copy holds; StoreError for any other file."""
    key = inspect(path, to_write=False)  # one on a stick that nobody may write to is as good as any
    with store.translated(path), closing(engine.connect(path, Mode.LOOK, key)) as db:
        if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise StoreError(Reason.DAMAGED, path=path)
        said = dict(db.execute("SELECT name, value FROM settings").fetchall())
        counts = {of: _count(db, query) for of, query in _COUNTS.items()}
    return Contents(
        **counts,
        name=said.get("name", ""),
        timezone=said.get("timezone", "Europe/Paris"),
        uid=said.get("uid", ""),
        station=said.get("station_id", ""),
        carried=bool(said.get("luggage")),
        purged=bool(said.get("purged_at") or said.get("purge_begun")),
    )


def told(path: Path) -> dict[str, str]:
    """The settings of an event file that is no more than looked at; StoreError as of `look`, but for most damage."""
    key = inspect(path, to_write=False)
    with store.translated(path), closing(engine.connect(path, Mode.LOOK, key)) as db:
        return dict(db.execute("SELECT name, value FROM settings").fetchall())


def _count(db: sqlite3.Connection, query: str) -> int:
    return int(db.execute(query).fetchone()[0] or 0)


_COUNTS = {
    "tickets": "SELECT count(*) FROM tickets",
    "scans": "SELECT count(*) FROM scans",
    "passages": "SELECT sum(entries) FROM presences",
}
