"""Two files of one event made one again: the log is a union by nonce, presences are folded anew. It chooses no file."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from checkin import history
from checkin.models import Attendee, CheckInList, Source
from checkin.roster.lists import Lists
from checkin.roster.records import Value
from checkin.roster.salvage import Found, Row
from checkin.roster.scans import Scans
from checkin.roster.words import TEXTS, Words

if TYPE_CHECKING:
    from checkin.roster.engine import sqlite3

TABLES = ("scans", "tickets", "lists", "audit")
STATES = ("settled_at", "refusal", "dismissed_at")  # of a scan: all that may change after it


class Merging:
    """Rows of several tables at once, as restoring a copy and reuniting stations need them."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def columns(self) -> dict[str, list[str]]:
        """Each of TABLES with its columns' names, in the order in which rows hold them."""
        return {table: [row[1] for row in self._db.execute(f"PRAGMA table_info({table})")] for table in TABLES}

    @cached_property
    def _columns(self) -> dict[str, list[str]]:
        return self.columns()

    def everything(self) -> Found:
        """All rows of a sound file."""
        scans, tickets, lists, audit = (self._rows(table) for table in TABLES)
        return Found(
            scans={str(row["nonce"]): row for row in scans},
            tickets={int(str(row["id"])): row for row in tickets},
            lists={int(str(row["id"])): row for row in lists},
            audit=audit,
            whole=True,
        )

    def take_in(self, found: Found, *, apart: bool = False) -> list[Row]:
        """The scans that this file did not have, now in its log, with whoever came by them; inside `writing()`.

        A scan whose number its station has used otherwise contradicts this log and stays out; not where two laptops
        numbered `apart` from each other: both may be called « Entrée », and the scan gets a number that is free.
        """
        known = {row["nonce"]: row for row in self._rows("scans")}
        new = list(_new(found.scans, known, apart))
        self._add_lists(new, found.lists)
        ids = self._add_people(new, found)
        new = [row | {"ticket_id": ids.get(_number(row) or 0, _number(row))} for row in new]
        for row in sorted(new, key=lambda row: (str(row["sort_at"]), str(row["nonce"]))):
            self._insert("scans", row)
        self._settle(found.scans, known)
        self._fold(new)
        self._add_audit(found.audit)
        return new

    def seqs(self) -> dict[str, set[int]]:
        """The numbers that each station has in the log."""
        found: dict[str, set[int]] = {}
        for row in self._db.execute("SELECT station_id, seq FROM scans WHERE source != 'remote'"):
            found.setdefault(row["station_id"], set()).add(row["seq"])
        return found

    def _rows(self, table: str) -> list[Row]:
        return [dict(row) for row in self._db.execute(f"SELECT * FROM {table}")]

    def _insert(self, table: str, row: Mapping[str, object]) -> None:
        names = [name for name in self._columns[table] if name in row]
        quoted, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
        self._db.execute(f"INSERT INTO {table} ({quoted}) VALUES ({marks})", [row[name] for name in names])

    def _add_lists(self, scans: Iterable[Row], lists: Mapping[int, Row]) -> None:
        """Whatever list a scan was made on; one that is lost gets its number as its name."""
        have = {one.id: one.name for one in Lists(self._db).all()}
        for number in sorted({int(str(row["list_id"])) for row in scans} - set(have)):
            row = lists.get(number, {"ticket_types": "[]", "entry_after_exit": 1, "name": f"#{number}"})
            name = str(row["name"]) if row["name"] not in have.values() else f"#{number}"
            self._insert("lists", row | {"id": number, "name": name, "source_id": None})

    def _add_people(self, scans: Iterable[Row], found: Found) -> dict[int, int]:
        """Number of a ticket there → here, of those who are in the log or walked in.

        A ticket that nothing proves to be as written says nothing against the one that this file has by that number.
        """
        wanted = {number for row in scans if (number := _number(row)) is not None}
        wanted |= {number for number, row in found.tickets.items() if row["walk_in"]}
        doubtful = {number for number in found.doubtful if self._has(number)}
        there = sorted((wanted & set(found.tickets)) - doubtful)
        return {number: self._ticket(number, found.tickets[number]) for number in there}

    def _has(self, number: int) -> bool:
        return self._db.execute("SELECT 1 FROM tickets WHERE id = ?", [number]).fetchone() is not None

    def _ticket(self, number: int, row: Row) -> int:
        if (found := self._same(number, row)) is not None:
            return found
        taken = self._has(number)
        self._insert("tickets", row | {"id": None if taken else number, "source_id": self._free_source(row)})
        made = number if not taken else int(self._db.execute("SELECT last_insert_rowid()").fetchone()[0])
        Words(self._db).write_as(made, Attendee(**{name: row.get(name) for name in TEXTS}))  # type: ignore[arg-type]
        return made

    def _same(self, number: int, row: Row) -> int | None:
        """The ticket of this file that is the same: as the registration calls it, by its code, by one it had before."""
        asked = ((row.get("source_id"), number), (row["ticket_code"], number), (row["ticket_code"], number))
        for query, values in zip(_SAME, asked, strict=True):
            if found := self._db.execute(query, values).fetchone():
                return int(found[0])
        return None

    def _free_source(self, row: Row) -> object:
        taken = self._db.execute("SELECT 1 FROM tickets WHERE source_id = ?", [row.get("source_id")]).fetchone()
        return None if taken else row.get("source_id")

    def _settle(self, scans: Mapping[str, Row], known: Mapping[Value, Row]) -> None:
        """What the registration system has answered since: a scan that it settled is not sent again."""
        for nonce, row in scans.items():
            before = known.get(nonce)
            if before and not before["settled_at"] and any(row[name] != before[name] for name in STATES):
                self._db.execute(_STATES, [*(row[name] for name in STATES), nonce])

    def _fold(self, scans: Iterable[Row]) -> None:
        log, lists = Scans(self._db), {one.id: one for one in Lists(self._db).all()}
        for ticket_id, list_id in {(_number(row), int(str(row["list_id"]))) for row in scans}:
            if ticket_id is not None:
                self._write_presence(log, ticket_id, lists[list_id])

    def _write_presence(self, log: Scans, ticket_id: int, check_in_list: CheckInList) -> None:
        log.keep(history.presence(log.log_of(ticket_id, check_in_list.id), check_in_list), ticket_id, check_in_list.id)

    def _add_audit(self, entries: Iterable[Row]) -> None:
        """Nobody takes back what was done by taking back a copy."""
        known = {_said(row) for row in self._rows("audit")}
        for row in entries:
            if _said(row) not in known:
                self._insert("audit", row | {"id": None})


_SAME = (
    "SELECT id FROM tickets WHERE source_id = ? ORDER BY id != ?",
    "SELECT id FROM tickets WHERE ticket_code = ? ORDER BY id != ?",
    "SELECT ticket_id FROM replaced_codes WHERE code = ? ORDER BY ticket_id != ?",
)
_STATES = "UPDATE scans SET settled_at = ?, refusal = ?, dismissed_at = ? WHERE nonce = ?"


def _new(found: Mapping[str, Row], known: Mapping[Value, Row], apart: bool) -> Iterator[Row]:
    """Rows that this log does not have. Passages told by a system were numbered by each laptop for itself."""
    taken = {(row["station_id"], row["seq"]) for row in known.values()}
    for nonce, row in found.items():
        if nonce in known:
            continue
        is_taken = (row["station_id"], row["seq"]) in taken
        if is_taken and not (apart or row["source"] == Source.REMOTE):
            continue
        if is_taken:
            row = row | {"seq": _next(str(row["station_id"]), taken)}
        taken.add((row["station_id"], row["seq"]))
        yield row


def _next(station: str, taken: Collection[tuple[Value, Value]]) -> int:
    return 1 + max((seq for name, seq in taken if name == station and isinstance(seq, int)), default=0)


def _number(row: Row) -> int | None:
    found = row["ticket_id"]
    return found if isinstance(found, int) else None


def _said(row: Row) -> tuple[object, ...]:
    return tuple(value for name, value in sorted(row.items()) if name != "id")
