"""What organisers did with the event and with people's data: kept for ever, append-only by triggers. No rules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from checkin.clock import stored
from checkin.roster.engine import sqlite3


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One deed: `by` is who did it, `subject` what or whom it was about, `detail` how much or where to."""

    deed: str
    at: datetime
    station_id: str
    by: str = ""
    subject: str = ""
    detail: str = ""


class Audit:
    """Rows of `audit`."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def add(self, entry: Entry) -> None:
        """Inside `Roster.writing()`, beside what it tells of: both are kept or neither."""
        values = [entry.deed, stored(entry.at), entry.station_id, entry.by, entry.subject, entry.detail]
        self._db.execute(_INSERT, values)

    def all(self) -> Iterator[Entry]:
        """Every deed, oldest first."""
        return map(_entry, self._db.execute("SELECT * FROM audit ORDER BY id"))

    def latest(self, limit: int) -> list[Entry]:
        """The newest deeds, newest first."""
        return list(map(_entry, self._db.execute("SELECT * FROM audit ORDER BY id DESC LIMIT ?", [limit])))


_INSERT = 'INSERT INTO audit (deed, at, station_id, "by", subject, detail) VALUES (?, ?, ?, ?, ?, ?)'


def _entry(row: sqlite3.Row) -> Entry:
    return Entry(
        deed=row["deed"],
        at=datetime.fromisoformat(row["at"]),
        station_id=row["station_id"],
        by=row["by"],
        subject=row["subject"],
        detail=row["detail"],
    )
