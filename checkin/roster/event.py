"""What the event file knows of the event itself, its imports, its sync cursor and its card journal."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlite_utils import Database

from checkin.clock import Clock, loaded, stored, zone


class Event:
    """Rows of `settings`, as attributes where code reads them and by name where only the desk does."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def get(self, name: str, default: str = "") -> str:
        row = self._db.execute("SELECT value FROM settings WHERE name = ?", [name]).fetchone()
        return str(row[0]) if row else default

    def set(self, name: str, value: str) -> None:
        self._db.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", [name, value])

    @property
    def name(self) -> str:
        return self.get("name")

    @property
    def zone(self) -> ZoneInfo:
        return zone(self.get("timezone", "Europe/Paris"))

    @property
    def source(self) -> str:
        """Where registrations come from and attendance goes: `folder:PATH`, or nothing."""
        return self.get("source")

    @property
    def training(self) -> bool:
        """Whether this is a rehearsal: nothing is ever sent."""
        return self.get("training") == "yes"


class Imports:
    """Rows of `imports` and `cursors`: which export came when, and what was seen of the source."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, at: datetime, file: str, headers: Sequence[str], about: Mapping[str, object]) -> int:
        values = [
            stored(at),
            file,
            json.dumps(list(headers), ensure_ascii=False),
            json.dumps(about, default=str),
        ]
        cursor = self._db.execute("INSERT INTO imports (at, file, headers, format) VALUES (?, ?, ?, ?)", values)
        return int(cursor.lastrowid or 0)

    def headers(self) -> dict[int, tuple[str, ...]]:
        """Import id → the export's own column headers, oldest import first."""
        rows = self._db.execute("SELECT id, headers FROM imports ORDER BY id")
        return {row["id"]: tuple(json.loads(row["headers"])) for row in rows}

    def latest_at(self) -> datetime | None:
        row = self._db.execute("SELECT max(at) FROM imports").fetchone()
        return loaded(row[0])

    def cursor(self, source: str) -> tuple[str, datetime | None]:
        """(what was last seen of the source, when); ("", None) before the first pull."""
        row = self._db.execute("SELECT * FROM cursors WHERE source = ?", [source]).fetchone()
        return (row["cursor"], loaded(row["pulled_at"])) if row else ("", None)

    def move_cursor(self, source: str, cursor: str, at: datetime) -> None:
        self._db.execute("INSERT OR REPLACE INTO cursors VALUES (?, ?, ?)", [source, cursor, stored(at)])


class CardJobs:
    """Rows of `card_jobs`: what became of every name card; never deleted."""

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock

    def added(self, ticket_id: int, printer: str) -> int:
        """A card that waits for the printer; returns the job's id."""
        at = stored(self._clock())
        query = "INSERT INTO card_jobs (ticket_id, printer, state, cause, file, at, changed_at) VALUES (?,?,?,?,?,?,?)"
        return int(self._db.execute(query, [ticket_id, printer, "waiting", "", "", at, at]).lastrowid or 0)

    def changed(self, job: int, state: str, cause: str = "", file: str = "") -> None:
        query = "UPDATE card_jobs SET state = ?, cause = ?, file = ?, changed_at = ? WHERE id = ?"
        self._db.execute(query, [state, cause, file, stored(self._clock()), job])

    def not_printed(self) -> int:
        """How many tickets' newest card did not come out."""
        query = (
            "SELECT count(*) FROM card_jobs j WHERE state = 'not_printed'"
            " AND NOT EXISTS (SELECT 1 FROM card_jobs k WHERE k.ticket_id = j.ticket_id AND k.id > j.id)"
        )
        return int(self._db.execute(query).fetchone()[0])

    def handed_over(self, ticket_id: int) -> datetime | None:
        """When a card of this ticket last went to a printer or a file."""
        query = "SELECT max(changed_at) FROM card_jobs WHERE ticket_id = ? AND state = 'handed_over'"
        return loaded(self._db.execute(query, [ticket_id]).fetchone()[0])
