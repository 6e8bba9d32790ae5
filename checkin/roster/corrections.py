"""What the desk put right in the registrations: which field, what stood there, who and when. No rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from checkin.clock import stored
from checkin.models import Ticket
from checkin.roster.engine import sqlite3
from checkin.roster.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One field of one ticket: what the registration `said` at that moment, and what it is `now`; None for nothing."""

    ticket_id: int
    field: str
    said: str | None
    now: str | None
    at: datetime
    station_id: str
    volunteer: str


class Corrections:
    """Rows of `corrections`; those that ended stay, with their end."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._words = Words(db)

    def in_force(self) -> dict[int, tuple[Correction, ...]]:
        """Ticket id → its corrections that hold today."""
        found: defaultdict[int, list[Correction]] = defaultdict(list)
        for row in self._db.execute(f"SELECT * FROM corrections WHERE {_IN_FORCE} ORDER BY id"):
            found[row["ticket_id"]].append(_correction(row))
        return {ticket_id: tuple(rows) for ticket_id, rows in found.items()}

    def of(self, ticket_id: int) -> tuple[Correction, ...]:
        """The corrections of one ticket that hold today."""
        rows = self._db.execute(
            f"SELECT * FROM corrections WHERE ticket_id = ? AND {_IN_FORCE} ORDER BY id", [ticket_id]
        )
        return tuple(map(_correction, rows))

    def add(self, correction: Correction) -> None:
        """Write it down, where none of the same field holds."""
        row = {name: getattr(correction, name) for name in _FIELDS} | {"at": stored(correction.at)}
        self._db.execute(_INSERT, row)

    def end(self, ticket_id: int, fields: Sequence[str], at: datetime) -> None:
        """These hold no longer."""
        rows = ((stored(at), ticket_id, field) for field in fields)
        self._db.executemany(
            f"UPDATE corrections SET ended_at = ? WHERE ticket_id = ? AND field = ? AND {_IN_FORCE}", rows
        )

    def write(self, ticket: Ticket, fields: Iterable[str]) -> None:
        """Put these fields of the ticket into the roster, where the search finds them too."""
        names = list(fields)
        settings = ", ".join(f"{name} = ?" for name in names)
        values = [getattr(ticket, name) for name in names]
        self._db.execute(f"UPDATE tickets SET {settings} WHERE id = ?", [*values, ticket.id])
        self._words.rewrite(ticket)


_IN_FORCE = "ended_at IS NULL"
_FIELDS = tuple(Correction.__dataclass_fields__)
_INSERT = f"INSERT INTO corrections ({', '.join(_FIELDS)}) VALUES ({', '.join(f':{name}' for name in _FIELDS)})"


def _correction(row: sqlite3.Row) -> Correction:
    values = {name: row[name] for name in _FIELDS}
    return Correction(**values | {"at": datetime.fromisoformat(row["at"])})
