"""The card journal: what became of every name card; rows are never deleted. No printing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from checkin.card_jobs import MADE, ON_SHEETS, CardJob, CardState, Trouble
from checkin.clock import Clock, stored
from checkin.roster.engine import sqlite3

_NEWEST = "NOT EXISTS (SELECT 1 FROM card_jobs k WHERE k.ticket_id = j.ticket_id AND k.id > j.id)"
_MADE = ", ".join(f"'{state.value}'" for state in MADE)


class CardJobs:
    """Rows of `card_jobs`."""

    def __init__(self, db: sqlite3.Connection, clock: Clock) -> None:
        self._db = db
        self._clock = clock

    def added(self, ticket_id: int, printer: str, station_id: str = "") -> int:
        """A card that waits for the printer; returns the job's id."""
        at = stored(self._clock())
        names = "ticket_id, printer, state, cause, file, at, changed_at, station_id"
        query = f"INSERT INTO card_jobs ({names}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        values = [ticket_id, printer, CardState.WAITING.value, "", "", at, at, station_id]
        return int(self._db.execute(query, values).lastrowid or 0)

    def changed(self, job: int, state: CardState, trouble: Trouble | None = None, reference: str = "") -> None:
        query = "UPDATE card_jobs SET state = ?, cause = ?, file = ?, changed_at = ? WHERE id = ?"
        cause = trouble.stored() if trouble else ""
        self._db.execute(query, [state.value, cause, reference, stored(self._clock()), job])

    def forget_unfinished(self) -> None:
        """Of a copy for another laptop: what is still on its way to paper here is not to be printed there, too."""
        self._db.execute(f"DELETE FROM card_jobs WHERE state NOT IN ({_MADE})")

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

    def newest(self, limit: int) -> list[CardJob]:
        """The last card of each ticket: those that did not come out or are on their way, then so many of the others.

        Not those made beforehand on sheets: no printer of ours has ever had them.
        """
        query = f"SELECT * FROM card_jobs j WHERE {_NEWEST} AND printer <> ? AND state"
        open_ones = self._db.execute(f"{query} NOT IN ({_MADE}) ORDER BY id", [ON_SHEETS])
        ended = self._db.execute(f"{query} IN ({_MADE}) ORDER BY id DESC LIMIT ?", [ON_SHEETS, limit])
        return [_job(row) for rows in (open_ones, ended) for row in rows]

    def made(self, ticket_id: int, *, sheets: bool = True) -> CardJob | None:
        """The last card of this ticket that went to a printer or a file, onto a sheet, or was written by hand.

        Without `sheets` those made beforehand do not count: a trial of them must cost nobody the card at the door.
        """
        query = (
            f"SELECT * FROM card_jobs WHERE ticket_id = ? AND state IN ({_MADE}) AND (? OR printer <> ?)"
            " ORDER BY changed_at DESC LIMIT 1"
        )
        row = self._db.execute(query, [ticket_id, sheets, ON_SHEETS]).fetchone()
        return _job(row) if row else None

    def tickets_handed_over(self) -> set[int]:
        """The tickets of which a card was made, see `made`."""
        rows = self._db.execute(f"SELECT DISTINCT ticket_id FROM card_jobs WHERE state IN ({_MADE})")
        return {row[0] for row in rows}

    def written_on_sheets(self, ticket_ids: Iterable[int], file: str) -> None:
        """The cards of these tickets stand in that PDF; whether it reached paper, its maker knows."""
        at = stored(self._clock())
        query = "INSERT INTO card_jobs (ticket_id, printer, state, cause, file, at, changed_at) VALUES (?,?,?,'',?,?,?)"
        state = CardState.HANDED_OVER.value
        self._db.executemany(query, ([ticket_id, ON_SHEETS, state, file, at, at] for ticket_id in ticket_ids))


def _job(row: sqlite3.Row) -> CardJob:
    return CardJob(
        id=row["id"],
        ticket_id=row["ticket_id"],
        printer=row["printer"],
        state=CardState(row["state"]),
        trouble=Trouble.loaded(row["cause"]),
        reference=row["file"],
        changed_at=datetime.fromisoformat(row["changed_at"]),
        station_id=row["station_id"] or "",
    )
