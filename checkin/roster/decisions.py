"""What people decided about what no machine can settle: kept for ever, the newest one counts. No rules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from checkin.clock import stored
from checkin.roster.engine import sqlite3


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """`extent` is how much there was to decide about at that moment: more of it opens the question again."""

    decision: str
    note: str
    extent: int
    at: datetime
    by: str


class Decisions:
    """Rows of `decisions`; a subject is a nonce, or `ticket:list`."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def add(self, kind: str, subject: str, decided: Decided) -> None:
        values = [kind, subject, decided.decision, decided.note, decided.extent, stored(decided.at), decided.by]
        self._db.execute(_INSERT, values)

    def newest(self, kind: str) -> dict[str, Decided]:
        """Subject → what was decided last, in the order in which it was."""
        query = "SELECT *, max(id) FROM decisions WHERE kind = ? GROUP BY subject ORDER BY max(id)"
        return {row["subject"]: _decided(row) for row in self._db.execute(query, [kind])}

    def open_doubles(self, limit: int = -1) -> list[tuple[int, int, int]]:
        """(ticket id, list id, entries that should not have been) where there are more than anybody decided about."""
        query = f"SELECT ticket_id, list_id, double_admissions {_OPEN_DOUBLES} ORDER BY ticket_id, list_id LIMIT ?"
        return [tuple(row) for row in self._db.execute(query, [limit])]

    def open_doubles_count(self) -> int:
        """How many of these there are; asked after every scan."""
        return int(self._db.execute(f"SELECT count(*) {_OPEN_DOUBLES}").fetchone()[0])


_INSERT = 'INSERT INTO decisions (kind, subject, decision, note, extent, at, "by") VALUES (?, ?, ?, ?, ?, ?, ?)'
_OPEN_DOUBLES = """
FROM presences p WHERE double_admissions > 0 AND double_admissions > coalesce(
    (SELECT extent FROM decisions WHERE kind = 'double_admission' AND subject = p.ticket_id || ':' || p.list_id
     ORDER BY id DESC LIMIT 1), 0)
"""


def _decided(row: sqlite3.Row) -> Decided:
    return Decided(
        decision=row["decision"],
        note=row["note"] or "",
        extent=row["extent"] or 0,
        at=datetime.fromisoformat(row["at"]),
        by=row["by"] or "",
    )
