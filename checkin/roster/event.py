"""What the event file knows of the event itself, its imports and its sync cursor."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from checkin.clock import loaded, stored, zone
from checkin.roster.engine import sqlite3

if TYPE_CHECKING:
    from checkin.source_shape import Shape


class Event:
    """Rows of `settings`, as attributes where code reads them and by name where only the desk does."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def get(self, name: str, default: str = "") -> str:
        row = self._db.execute("SELECT value FROM settings WHERE name = ?", [name]).fetchone()
        return str(row[0]) if row else default

    def set(self, name: str, value: str) -> None:
        self._db.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", [name, value])

    def forget(self, names: Iterable[str]) -> None:
        """Take these settings away, their bytes in the file with them; inside `Roster.writing()`."""
        self._db.execute("PRAGMA secure_delete = ON")
        self._db.executemany("DELETE FROM settings WHERE name = ?", [[name] for name in names])

    @property
    def name(self) -> str:
        return self.get("name")

    @property
    def zone(self) -> ZoneInfo:
        return zone(self.get("timezone", "Europe/Paris"))

    @property
    def source(self) -> str:
        """Where registrations come from and attendance goes: `folder:PATH`, `pretix:URL`, `web:URL`, or nothing."""
        return self.get("source")

    @property
    def uid(self) -> str:
        """Names this event on every laptop, and in the keychain its access key; "" in files of old that had no key."""
        return self.get("uid")

    @property
    def training(self) -> bool:
        """Whether this is a rehearsal: nothing is ever sent."""
        return self.get("training") == "yes"


class Imports:
    """Rows of `imports` and `cursors`: which export came when, and what was seen of the source."""

    def __init__(self, db: sqlite3.Connection) -> None:
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

    def latest_id(self) -> int:
        """The newest import, 0 before the first: whoever planned before it must plan again."""
        return int(self._db.execute("SELECT coalesce(max(id), 0) FROM imports").fetchone()[0])

    def shapes(self) -> dict[int, Shape]:
        """Import id → the export's own columns and what they hold, oldest import first."""
        from checkin.source_shape import shape  # 6 ms that neither start nor door needs

        rows = self._db.execute("SELECT id, headers, format FROM imports ORDER BY id")
        return {row["id"]: shape(json.loads(row["headers"]), json.loads(row["format"])) for row in rows}

    def touch(self, at: datetime, source: str) -> int:
        """The one row of a system that delivers page by page, as of now; its id."""
        row = self._db.execute("SELECT id FROM imports WHERE file = ? AND headers = '[]'", [source]).fetchone()
        if row is None:
            return self.add(at, source, (), {})
        self._db.execute("UPDATE imports SET at = ? WHERE id = ?", [stored(at), row[0]])
        return int(row[0])

    def latest_at(self) -> datetime | None:
        """When the roster last changed by what a registration system or an export said."""
        row = self._db.execute("SELECT max(at) FROM imports").fetchone()
        return loaded(row[0])

    def synced_at(self) -> datetime | None:
        """When the roster was last known to be up to date: a change came, or the system said that there is none."""
        row = self._db.execute("SELECT max(pulled_at) FROM cursors").fetchone()
        return max((moment for moment in (loaded(row[0]), self.latest_at()) if moment), default=None)

    def cursor(self, source: str) -> tuple[str, datetime | None]:
        """(what was last seen of the source, when); ("", None) before the first pull."""
        row = self._db.execute("SELECT * FROM cursors WHERE source = ?", [source]).fetchone()
        return (row["cursor"], loaded(row["pulled_at"])) if row else ("", None)

    def move_cursor(self, source: str, cursor: str, at: datetime) -> None:
        self._db.execute("INSERT OR REPLACE INTO cursors VALUES (?, ?, ?)", [source, cursor, stored(at)])
