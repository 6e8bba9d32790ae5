"""All that the event file keeps about one person, and its erasure; the figures stay. When it may, `purging` says."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from checkin.codes import random_letters
from checkin.erased import CODE
from checkin.models import Ticket
from checkin.roster.engine import sqlite3
from checkin.roster.erasing import CLEAN_REFUSAL, CLEAR_TICKET, GONE, lifted

Row = dict[str, Any]


class Person:
    """Rows about one ticket, in every table. Writes inside `Roster.writing()`; `Erasing.compact` wipes the pages."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def held(self, ticket: Ticket) -> dict[str, list[Row]]:
        """Every row about this ticket, by table, as the file has them."""
        codes = self.codes(ticket)
        return {
            "replaced_codes": self._rows("SELECT code, at FROM replaced_codes WHERE ticket_id = ?", ticket.id),
            "scans": self._rows(f"SELECT * FROM scans s WHERE {_about(codes)} ORDER BY sort_at", ticket.id, *codes),
            "corrections": self._rows("SELECT * FROM corrections WHERE ticket_id = ? ORDER BY id", ticket.id),
            "cards": self._rows("SELECT * FROM card_jobs WHERE ticket_id = ? ORDER BY id", ticket.id),
            "decisions": self._rows(f"SELECT * FROM decisions {_DECIDED} ORDER BY id", ticket.id, ticket.id),
            "audit": [row for row in self._rows("SELECT * FROM audit ORDER BY id") if _names(row, ticket)],
        }

    def cells(self, ticket: Ticket) -> list[tuple[str, str]]:
        """The row of the export, as it came: (column, cell)."""
        found = self._db.execute("SELECT headers FROM imports WHERE id = ?", [ticket.import_id]).fetchone()
        return list(zip(json.loads(found[0]), ticket.cells, strict=False)) if found else []

    def codes(self, ticket: Ticket) -> tuple[str, ...]:
        """The ticket's code, and those that it had before."""
        before = self._db.execute("SELECT code FROM replaced_codes WHERE ticket_id = ?", [ticket.id])
        return (str(ticket.ticket_code), *(row[0] for row in before))

    def files(self, ticket_id: int) -> list[str]:
        """What the card journal calls the files that this person's card is in."""
        rows = self._db.execute("SELECT DISTINCT file FROM card_jobs WHERE ticket_id = ? AND file > ''", [ticket_id])
        return [row[0] for row in rows]

    def waiting(self, ticket_id: int) -> int:
        """The scans of this person that the registration system has not heard of yet."""
        query = "SELECT count(*) FROM scans WHERE ticket_id = ? AND settled_at IS NULL AND refusal IS NULL"
        return int(self._db.execute(query, [ticket_id]).fetchone()[0])

    def erase(self, ticket: Ticket) -> None:
        """The person becomes a number; what is counted stays."""
        codes = self.codes(ticket)
        with lifted(self._db, "scans", "audit"):
            self._forget_codes(codes)
            self._db.execute(f"UPDATE scans SET {_CLEAN_SCAN} WHERE ticket_id = ?", [ticket.id])
            self._db.execute(f"UPDATE decisions SET note = '' {_DECIDED}", [ticket.id, ticket.id])
            self._forget_deeds(ticket)
        for table in ("corrections", "card_jobs", "replaced_codes"):
            self._db.execute(f"DELETE FROM {table} WHERE ticket_id = ?", [ticket.id])
        self._db.executemany("DELETE FROM barred_codes WHERE code = ?", ([code] for code in codes))
        self._db.execute(f"UPDATE tickets SET {CLEAR_TICKET} WHERE id = ?", [ticket.id])
        self._forget_words(ticket)

    def _forget_codes(self, codes: Sequence[str]) -> None:
        """Where nobody could attribute the code then: what was one unknown badge stays one."""
        query = f"SELECT DISTINCT code FROM scans s WHERE {_about(codes)} AND s.ticket_id IS NULL"
        spelt = [row[0] for row in self._db.execute(query, [0, *codes])]
        values = ([f"{CODE}{random_letters(8)}", code] for code in spelt)
        self._db.executemany("UPDATE scans SET code = ? WHERE ticket_id IS NULL AND code = ?", values)

    def _forget_deeds(self, ticket: Ticket) -> None:
        ids = [row["id"] for row in self._rows("SELECT * FROM audit") if _names(row, ticket)]
        self._db.executemany("UPDATE audit SET subject = '', detail = '' WHERE id = ?", ([one] for one in ids))

    def _forget_words(self, ticket: Ticket) -> None:
        """Merging the index's segments drops what was deleted; then no word stays known that nobody has."""
        self._db.execute("DELETE FROM words WHERE rowid = ?", [ticket.id])
        self._db.execute("INSERT INTO words (words) VALUES ('optimize')")
        self._db.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.used USING fts5vocab(main, words, 'row')")
        self._db.execute("DELETE FROM known_words WHERE word NOT IN (SELECT term FROM temp.used)")

    def _rows(self, query: str, *values: object) -> list[Row]:
        return [dict(row) for row in self._db.execute(query, values)]


def _about(codes: Sequence[str]) -> str:
    """Scans of the ticket, and those that nobody could attribute then but that bear its code."""
    marks = ", ".join("?" * len(codes))
    return f"(s.ticket_id = ? OR (s.ticket_id IS NULL AND s.code COLLATE NOCASE IN ({marks})))"


_CLEAN_SCAN = (
    f"code = '', refusal = {CLEAN_REFUSAL},"
    f" override_reason = CASE WHEN override_reason IS NULL THEN NULL ELSE '{GONE}' END"
)
_DECIDED = """
WHERE (kind = 'double_admission' AND CAST(subject AS INTEGER) = ?)
   OR (kind = 'set_aside' AND subject IN (SELECT nonce FROM scans WHERE ticket_id = ?))
"""


def _names(row: Row, ticket: Ticket) -> bool:
    """Whether a deed is about this person: by number, or by anything that only they are called."""
    said = f"{row['subject']}\n{row['detail']}".casefold()
    return f"#{ticket.id}" in said.split() or any(name in said for name in _called(ticket))


def _called(ticket: Ticket) -> Iterable[str]:
    texts = (ticket.full_name, ticket.email, ticket.phone, ticket.ticket_code)
    return (text.casefold() for text in texts if text and len(text) > 3)
