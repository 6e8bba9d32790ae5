"""The check-in lists' rows. No rules."""

from __future__ import annotations

import json

from checkin.clock import loaded, stored
from checkin.errors import Reason, StoreError, WrongUse
from checkin.models import CheckInList
from checkin.roster.engine import sqlite3


class Lists:
    """Rows of `lists`; the first one made is the default."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def all(self) -> list[CheckInList]:
        return [_list(row) for row in self._db.execute("SELECT * FROM lists ORDER BY id")]

    def default(self) -> CheckInList:
        row = self._db.execute("SELECT * FROM lists ORDER BY id LIMIT 1").fetchone()
        if row is None:
            raise StoreError(Reason.DAMAGED, path="")
        return _list(row)

    def get(self, list_id: int) -> CheckInList:
        row = self._db.execute("SELECT * FROM lists WHERE id = ?", [list_id]).fetchone()
        if row is None:
            raise WrongUse(Reason.UNKNOWN_LIST, name=list_id)
        return _list(row)

    def find(self, name_or_id: str | None) -> CheckInList:
        """The list of that name, else of that id; None is the default one; WrongUse when there is none."""
        if name_or_id is None:
            return self.default()
        wanted = name_or_id.strip()
        named = [found for found in self.all() if found.name == wanted]
        numbered = [found for found in self.all() if str(found.id) == wanted]
        if not named and not numbered:
            raise WrongUse(Reason.UNKNOWN_LIST, name=name_or_id)
        return (named or numbered)[0]

    def of_source(self, source_id: str) -> CheckInList | None:
        """The list that the registration system calls so."""
        row = self._db.execute("SELECT * FROM lists WHERE source_id = ?", [source_id]).fetchone()
        return _list(row) if row else None

    def update(self, changed: CheckInList) -> None:
        """Write a list's name and rules anew."""
        self._db.execute(_UPDATE, [*_values(changed), changed.id])

    def add(self, new: CheckInList) -> CheckInList:
        """Keep a new list (its id is ours to give); WrongUse for a taken or blank name, odd capacity or hours."""
        if not new.name.strip():
            raise WrongUse(Reason.BLANK_NAME)
        if any(known.name == new.name for known in self.all()):
            raise WrongUse(Reason.LIST_EXISTS, name=new.name)
        if new.capacity is not None and new.capacity < 0:
            raise WrongUse(Reason.BAD_CAPACITY)
        if new.opens and new.closes and new.closes <= new.opens:
            raise WrongUse(Reason.BAD_HOURS)
        cursor = self._db.execute(_INSERT, _values(new))
        return self.get(int(cursor.lastrowid or 0))


_INSERT = (
    "INSERT INTO lists (name, ticket_types, multiple_entries, entry_after_exit, include_pending, opens, closes,"
    " capacity, source_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_UPDATE = (
    "UPDATE lists SET name = ?, ticket_types = ?, multiple_entries = ?, entry_after_exit = ?, include_pending = ?,"
    " opens = ?, closes = ?, capacity = ?, source_id = ? WHERE id = ?"
)


def _values(new: CheckInList) -> list[object]:
    return [
        new.name,
        json.dumps(new.ticket_types, ensure_ascii=False),
        int(new.multiple_entries),
        int(new.entry_after_exit),
        int(new.include_pending),
        stored(new.opens) if new.opens else None,
        stored(new.closes) if new.closes else None,
        new.capacity,
        new.source_id,
    ]


def _list(row: sqlite3.Row) -> CheckInList:
    return CheckInList(
        id=row["id"],
        name=row["name"],
        ticket_types=tuple(json.loads(row["ticket_types"])),
        multiple_entries=bool(row["multiple_entries"]),
        entry_after_exit=bool(row["entry_after_exit"]),
        include_pending=bool(row["include_pending"]),
        opens=loaded(row["opens"]),
        closes=loaded(row["closes"]),
        capacity=row["capacity"],
        source_id=row["source_id"],
    )
