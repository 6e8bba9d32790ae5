"""The tickets' rows: by code, by id, by words; added and changed by imports. No rules."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, replace
from datetime import datetime
from functools import cache
from typing import Any

from checkin.clock import loaded, stored
from checkin.codes import new_code
from checkin.insiders import Insider
from checkin.models import Attendee, Status, Ticket
from checkin.roster.engine import sqlite3
from checkin.roster.words import Words
from checkin.search import Entry, Vocabulary

TEXTS = ("first_name", "last_name", "full_name", "email", "company", "job_title", "ticket_type")
MORE_TEXTS = ("order_id", "ordered_at", "checked_in_at", "phone", "comment")
_FIELDS = tuple(field.name for field in fields(Attendee))

_ANSWERS = """
SELECT 'comment', count(*), max(comment) FROM tickets WHERE comment > '' HAVING count(*)
UNION ALL
SELECT answer.key, count(*), max(answer.value) FROM tickets, json_each(tickets.extra) AS answer
WHERE answer.value > '' GROUP BY answer.key
"""


class Tickets:
    """Rows of `tickets` and `replaced_codes`; each change of a name reaches the search's index."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._words = Words(db)

    def all(self) -> Iterator[Ticket]:
        """Every ticket, in the order in which it came."""
        return map(_ticket, self._db.execute("SELECT * FROM tickets ORDER BY id"))

    def codes(self) -> dict[int, str]:
        """Ticket id → code."""
        return {row[0]: row[1] for row in self._db.execute("SELECT id, ticket_code FROM tickets")}

    def count(self) -> int:
        return int(self._db.execute("SELECT count(*) FROM tickets").fetchone()[0])

    def walk_ins(self) -> int:
        """How many were made here, at a door."""
        return int(self._db.execute("SELECT count(*) FROM tickets WHERE walk_in = 1").fetchone()[0])

    def types(self) -> list[str]:
        """The ticket types, in the order in which they first came: a new one never changes the place of another."""
        query = "SELECT ticket_type FROM tickets WHERE ticket_type > '' GROUP BY ticket_type ORDER BY min(id)"
        return [row[0] for row in self._db.execute(query)]

    def answers(self) -> list[tuple[str, int, str]]:
        """(column, people, one of their answers) of the comment and of every column that is no field."""
        return [tuple(row) for row in self._db.execute(_ANSWERS)]

    def get(self, ticket_id: int) -> Ticket | None:
        row = self._db.execute("SELECT * FROM tickets WHERE id = ?", [ticket_id]).fetchone()
        return _ticket(row) if row else None

    def many(self, ids: Sequence[int]) -> dict[int, Ticket]:
        """The tickets of those ids."""
        marks = ",".join("?" * len(ids))
        rows = self._db.execute(f"SELECT * FROM tickets WHERE id IN ({marks})", list(ids))
        return {row["id"]: _ticket(row) for row in rows}

    def by_code(self, codes: Iterable[str]) -> list[Ticket]:
        """The tickets that carry the first of these codes that anyone carries.

        As written first, then in another case, then as a code that a newer one replaced.
        """
        wanted = list(codes)
        for query in (_EXACT, _FOLDED):
            for code in wanted:
                if rows := self._db.execute(query, [code]).fetchall():
                    return [_ticket(row) for row in rows]
        for code in wanted:
            if rows := self._db.execute(_REPLACED, [code]).fetchall():
                return [replace(_ticket(row), code_replaced=True) for row in rows]
        return []

    def carrying(self, codes: Iterable[str]) -> list[Ticket]:
        """All tickets that carry any of these codes, in whatever case, or have carried one until it was replaced."""
        wanted = _json(list(codes))
        now = [_ticket(row) for row in self._db.execute(_ANY, [wanted])]
        known = {ticket.id for ticket in now}
        before = (_ticket(row) for row in self._db.execute(_ANY_REPLACED, [wanted]))
        return [*now, *(replace(ticket, code_replaced=True) for ticket in before if ticket.id not in known)]

    def of_source(self, source_id: str) -> Ticket | None:
        """The ticket that the registration system calls so."""
        row = self._db.execute("SELECT * FROM tickets WHERE source_id = ?", [source_id]).fetchone()
        return _ticket(row) if row else None

    def add(self, attendee: Attendee, *, import_id: int | None = None, walk_in: bool = False) -> Ticket:
        """A new ticket; one without a code gets a code of our own."""
        code = attendee.ticket_code or new_code()
        row = _row(attendee) | {"ticket_code": code, "import_id": import_id, "walk_in": int(walk_in)}
        cursor = self._db.execute(_insert(tuple(row)), row)
        same = {name: getattr(attendee, name) for name in _FIELDS} | {"ticket_code": code}
        ticket = Ticket(id=int(cursor.lastrowid or 0), import_id=import_id, walk_in=walk_in, **same)
        self._words.write(ticket)
        return ticket

    def update(self, ticket: Ticket, attendee: Attendee, *, import_id: int, at: datetime) -> None:
        """Write what the registration now says; a code that changed stays known as replaced."""
        row = _row(attendee) | {"import_id": import_id, "missing_since": None}
        row["ticket_code"] = attendee.ticket_code or ticket.ticket_code
        if row["ticket_code"] != ticket.ticket_code:
            self.replace_code(str(ticket.ticket_code), ticket.id, at)
        settings = ", ".join(f"{name} = :{name}" for name in row)
        self._db.execute(f"UPDATE tickets SET {settings} WHERE id = :id", row | {"id": ticket.id})
        self._words.rewrite(Ticket(id=ticket.id, **_as_fields(row)))

    def refresh(self, ticket_id: int, attendee: Attendee, *, import_id: int) -> None:
        """Keep the newest export's own cells and row number of a ticket that did not change otherwise."""
        values = [_json(list(attendee.cells)), attendee.row, import_id, ticket_id]
        self._db.execute("UPDATE tickets SET cells = ?, row = ?, import_id = ? WHERE id = ?", values)

    def mark_missing(self, ids: Sequence[int], at: datetime) -> None:
        """Vanished from the registration: marked, never deleted."""
        rows = ((stored(at), ticket_id) for ticket_id in ids)
        self._db.executemany("UPDATE tickets SET missing_since = ? WHERE id = ? AND missing_since IS NULL", rows)

    def missing(self, limit: int = -1) -> list[Ticket]:
        """Vanished from the registration and never let in on any list, those who vanished first at the head."""
        rows = self._db.execute(f"SELECT * {_MISSING} ORDER BY missing_since, id LIMIT ?", [limit])
        return [_ticket(row) for row in rows]

    def missing_count(self) -> int:
        return int(self._db.execute(f"SELECT count(*) {_MISSING}").fetchone()[0])

    def block(self, ticket_id: int, *, blocked: bool = True) -> None:
        """Refuse, or allow again, one ticket whatever the registration says."""
        self._db.execute("UPDATE tickets SET blocked = ? WHERE id = ?", [int(blocked), ticket_id])

    def replace_code(self, code: str, ticket_id: int, at: datetime) -> None:
        """Remember a code that a newer one replaced, so that the desk can say so."""
        self._db.execute("INSERT OR IGNORE INTO replaced_codes VALUES (?, ?, ?)", [code, ticket_id, stored(at)])

    def insiders(self) -> list[Insider]:
        """Who is inside on any list now, in the order in which their tickets came: names alone, 10,000 in 30 ms."""
        return [Insider(*row) for row in self._db.execute(_INSIDERS)]

    def of_order(self, order_id: str) -> list[Ticket]:
        """The tickets of one order, in the order in which they came."""
        rows = self._db.execute("SELECT * FROM tickets WHERE order_id = ? ORDER BY id", [order_id])
        return [_ticket(row) for row in rows]

    def matching(self, groups: Sequence[Sequence[str]], limit: int, *, names: bool = False) -> list[Entry]:
        """As `search.Index` asks."""
        return self._words.matching(groups, limit, names=names)

    def vocabulary(self) -> Vocabulary:
        """As `search.Index` asks."""
        return self._words.vocabulary()


_EXACT = "SELECT * FROM tickets WHERE ticket_code = ? ORDER BY id"
_FOLDED = "SELECT * FROM tickets WHERE ticket_code = ? COLLATE NOCASE ORDER BY id"
_REPLACED = "SELECT t.* FROM replaced_codes r JOIN tickets t ON t.id = r.ticket_id WHERE r.code = ? ORDER BY t.id"
_ANY = """
SELECT DISTINCT t.* FROM json_each(?) AS wanted JOIN tickets t ON t.ticket_code = wanted.value COLLATE NOCASE
ORDER BY t.id
"""
_ANY_REPLACED = """
SELECT DISTINCT t.* FROM json_each(?) AS wanted
JOIN replaced_codes r ON r.code = wanted.value JOIN tickets t ON t.id = r.ticket_id ORDER BY t.id
"""
_INSIDERS = """
SELECT id, first_name, last_name, full_name, company, email, ticket_code FROM tickets
WHERE id IN (SELECT ticket_id FROM presences WHERE inside = 1) ORDER BY id
"""
_MISSING = """
FROM tickets t WHERE missing_since IS NOT NULL AND NOT EXISTS
    (SELECT 1 FROM presences WHERE list_id IN (SELECT id FROM lists) AND ticket_id = t.id AND entries > 0)
"""


def _row(attendee: Attendee) -> dict[str, Any]:
    row: dict[str, Any] = {name: getattr(attendee, name) for name in (*TEXTS, *MORE_TEXTS, "row")}
    row |= {"status": attendee.status.value, "checked_in": int(attendee.checked_in)}
    row |= {"extra": _json(dict(attendee.extra)), "cells": _json(list(attendee.cells))}
    return row | (_rights(attendee) if attendee.source_id else {})


def _rights(attendee: Attendee) -> dict[str, Any]:
    """What an export never says, so that it never takes it back."""
    return {
        "source_id": attendee.source_id,
        "valid_from": stored(attendee.valid_from) if attendee.valid_from else None,
        "valid_until": stored(attendee.valid_until) if attendee.valid_until else None,
        "valid_if_pending": int(attendee.valid_if_pending),
        "blocked": int(attendee.blocked),
    }


@cache
def _insert(names: tuple[str, ...]) -> str:
    return f"INSERT INTO tickets ({', '.join(names)}) VALUES ({', '.join(f':{name}' for name in names)})"


_json = json.JSONEncoder(ensure_ascii=False).encode


def _as_fields(row: dict[str, Any]) -> dict[str, Any]:
    fields = dict(row)
    fields["status"] = Status(row["status"])
    fields["checked_in"] = bool(row["checked_in"])
    fields["walk_in"] = bool(row.get("walk_in"))
    fields["extra"], fields["cells"] = json.loads(row["extra"]), tuple(json.loads(row["cells"]))
    return fields


def _ticket(row: sqlite3.Row) -> Ticket:
    fields = _as_fields(dict(row))
    for name in ("valid_from", "valid_until", "missing_since"):
        fields[name] = loaded(fields[name])
    fields["valid_if_pending"] = bool(fields["valid_if_pending"])
    fields["blocked"] = bool(fields["blocked"])
    return Ticket(**fields)
