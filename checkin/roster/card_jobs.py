"""The card journal: what became of every name card; rows are never deleted. No printing."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from checkin.card_jobs import CardJob, CardState, Trouble
from checkin.clock import Clock, loaded, stored

_NEWEST = "NOT EXISTS (SELECT 1 FROM card_jobs k WHERE k.ticket_id = j.ticket_id AND k.id > j.id)"


class CardJobs:
    """Rows of `card_jobs`."""

    def __init__(self, db: sqlite3.Connection, clock: Clock) -> None:
        self._db = db
        self._clock = clock

    def added(self, ticket_id: int, printer: str) -> int:
        """A card that waits for the printer; returns the job's id."""
        at = stored(self._clock())
        query = "INSERT INTO card_jobs (ticket_id, printer, state, cause, file, at, changed_at) VALUES (?,?,?,?,?,?,?)"
        values = [ticket_id, printer, CardState.WAITING.value, "", "", at, at]
        return int(self._db.execute(query, values).lastrowid or 0)

    def changed(self, job: int, state: CardState, trouble: Trouble | None = None, reference: str = "") -> None:
        query = "UPDATE card_jobs SET state = ?, cause = ?, file = ?, changed_at = ? WHERE id = ?"
        cause = trouble.stored() if trouble else ""
        self._db.execute(query, [state.value, cause, reference, stored(self._clock()), job])

    def get(self, job: int) -> CardJob | None:
        row = self._db.execute("SELECT * FROM card_jobs WHERE id = ?", [job]).fetchone()
        return _job(row) if row else None

    def unfinished(self) -> list[CardJob]:
        """The cards of which nobody knows yet whether they come out."""
        rows = self._db.execute("SELECT * FROM card_jobs WHERE state IN ('waiting', 'sent') ORDER BY id")
        return [_job(row) for row in rows]

    def not_printed(self) -> list[CardJob]:
        """The cards that did not come out and were not made again since: one for each ticket at most."""
        rows = self._db.execute(f"SELECT * FROM card_jobs j WHERE state = 'not_printed' AND {_NEWEST} ORDER BY id")
        return [_job(row) for row in rows]

    def handed_over(self, ticket_id: int) -> datetime | None:
        """When a card of this ticket last went to a printer or a file."""
        query = "SELECT max(changed_at) FROM card_jobs WHERE ticket_id = ? AND state = 'handed_over'"
        return loaded(self._db.execute(query, [ticket_id]).fetchone()[0])


def _job(row: sqlite3.Row) -> CardJob:
    return CardJob(
        id=row["id"],
        ticket_id=row["ticket_id"],
        printer=row["printer"],
        state=CardState(row["state"]),
        trouble=Trouble.loaded(row["cause"]),
        reference=row["file"],
        changed_at=datetime.fromisoformat(row["changed_at"]),
    )
