"""The day counted by SQL, for whoever looks every second: sums, never rows per person. No rules: `decide` has those."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from checkin.models import Status, Ticket, Verdict
from checkin.roster.engine import sqlite3


class Tally(NamedTuple):
    """People and passages of one list: tickets, those of them with an entry, inside now, entries, let in twice."""

    tickets: int = 0
    present: int = 0
    inside: int = 0
    passages: int = 0
    doubled: int = 0

    def plus(self, other: Tally) -> Tally:
        return Tally(*map(sum, zip(self, other, strict=True)))


class Kind(NamedTuple):
    """All tickets that the rules cannot tell apart, as one of them, and what a list knows of them. `key` names them."""

    key: str
    ticket: Ticket
    tally: Tally


class Answer(NamedTuple):
    """All tickets with one answer in a column, "" for none: those that are awaited, and what a list knows of them."""

    answer: str
    awaited: int
    present: int
    inside: int
    passages: int


class Door(NamedTuple):
    """Who let people in, and where. Only the first entry of a person is `present`."""

    station: str
    volunteer: str
    present: int
    inside: int
    passages: int


class Doors(NamedTuple):
    """The admitted entries of one list: by station and volunteer; first ones by minute of UTC, 2026-11-27T08:05."""

    doors: Sequence[Door]
    minutes: Mapping[str, int]


class Refused(NamedTuple):
    """Attempts of one verdict, and the people behind them; an unknown code is a person, too."""

    verdict: Verdict
    attempts: int
    people: int


class Column(NamedTuple):
    """What people answered: how many did, different answers, characters of the longest, where one has an « @ »."""

    name: str
    people: int
    answers: int
    longest: int
    at_sign: int
    is_role: bool = False  # kept as the job title of each ticket, whatever the export calls it


class Word(NamedTuple):
    """One word that is sought in the log: in the index of names, in codes, in the columns of `names` as they stand."""

    term: str
    code: str
    named: tuple[Sequence[str], Sequence[str], Sequence[str], Sequence[str]]


class Day:
    """Reads `tickets`, `presences` and `scans` together; what is asked within `at_once` belongs together."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._revision: tuple[object, ...] = ()
        self._columns: Sequence[Column] = ()

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """All figures read inside are of one moment, whatever the desk writes meanwhile."""
        if self._db.in_transaction:
            yield
            return
        self._db.execute("BEGIN")
        try:
            yield
        finally:
            self._db.execute("COMMIT")

    def lists(self) -> dict[int, Tally]:
        """List id → what it knows of everybody; a list where nobody was scanned yet is missing."""
        return {row[0]: Tally(*row[1:]) for row in self._db.execute(_LISTS)}

    def kinds(self, list_id: int) -> list[Kind]:
        """Every kind of ticket there is, in no order."""
        return [_kind(row) for row in self._db.execute(_KINDS, [list_id])]

    def answers(self, column: str, list_id: int, awaited: Sequence[str]) -> list[Answer]:
        """What people answered in one of `columns`; `awaited`: the keys of the kinds of ticket that are expected."""
        is_role = any(one.is_role and one.name == column for one in self.columns())
        query = _ANSWERS.format(said=_ROLE if is_role else _EXTRA)
        asked = {"column": column, "list_id": list_id, "awaited": _json(awaited)}
        return [Answer(str(row[0]), *(int(value or 0) for value in row[1:])) for row in self._db.execute(query, asked)]

    def doors(self, list_id: int) -> Doors:
        """In no order; a door where nobody came in is missing."""
        rows = self._db.execute(_DOORS, [list_id]).fetchall()
        minutes = {row[1]: int(row[3]) for row in rows if row[0] == "minute"}
        return Doors([Door(*row[1:]) for row in rows if row[0] == "door"], minutes)

    def refused(self, list_id: int) -> list[Refused]:
        """Of one list, the most frequent first."""
        return [Refused(Verdict(row[0]), *row[1:]) for row in self._db.execute(_REFUSED, [list_id])]

    def came(self, list_id: int) -> set[int]:
        """The ids of the tickets that the list let in."""
        query = "SELECT ticket_id FROM presences WHERE list_id = ? AND entries > 0"
        return {row[0] for row in self._db.execute(query, [list_id])}

    def last_entries(self, list_id: int | None) -> dict[int, str]:
        """Ticket id → nonce of the last entry of whoever is inside on the list, or (None) on any; in no order."""
        return {row[0]: row[1] for row in self._db.execute(_LAST_ENTRIES, [list_id])}

    def names(self) -> dict[str, list[str]]:
        """What stands in the log's columns `station_id`, `volunteer`, `verdict` and `kind`."""
        found: dict[str, list[str]] = {}
        for column, name in self._db.execute(_NAMES):
            found.setdefault(column, []).append(name)
        return found

    def found(self, words: Sequence[Word], verdicts: Sequence[Verdict], limit: int) -> list[tuple[str, bool]]:
        """(nonce, whether it was undone) of the newest scans that have all of the words, and one of the verdicts."""
        wheres = [_HAS_WORD] * len(words) + (["s.verdict IN (SELECT value FROM json_each(?))"] if verdicts else [])
        values: list[object] = [value for word in words for value in (word.term, word.code, *map(_json, word.named))]
        values += [_json(verdicts)] if verdicts else []
        query = _FOUND.format(where=" AND ".join(wheres) or "1")
        return [(row[0], bool(row[1])) for row in self._db.execute(query, [*values, limit])]

    def columns(self) -> Sequence[Column]:
        """The extra columns of the registrations; read again only when these may have changed, not for each scan."""
        revision = tuple(self._db.execute(_REVISION).fetchone())
        if revision != self._revision:
            self._columns = [Column(*row) for row in self._db.execute(_COLUMNS)]
            self._revision = revision
        return self._columns


# What `decide.expected` looks at.
_RIGHT = "t.ticket_type, t.status, t.walk_in, t.blocked, t.valid_if_pending"
_KEY = (  # one text of it
    "coalesce(t.ticket_type, char(30)) || char(31) || t.status || char(31)"
    " || coalesce(t.walk_in, 0) || coalesce(t.blocked, 0) || coalesce(t.valid_if_pending, 0)"
)
_SUMS = "count(*), sum(p.entries > 0), sum(p.inside), sum(p.entries), sum(p.double_admissions > 0)"
_UNDONE = "EXISTS (SELECT 1 FROM scans u WHERE u.undoes = s.nonce AND u.verdict = 'ok')"
_LISTS = f"SELECT p.list_id, {_SUMS} FROM presences p GROUP BY 1"
_KINDS = f"""
SELECT {_KEY}, {_RIGHT}, {_SUMS}
FROM tickets t LEFT JOIN presences p ON p.list_id = ? AND p.ticket_id = t.id GROUP BY {_RIGHT}
"""
_EXTRA = "(SELECT trim(a.value) FROM json_each(t.extra) a WHERE a.key = :column)"
_ROLE = "trim(t.job_title)"
_ANSWERS = f"""
SELECT coalesce({{said}}, ''), sum({_KEY} IN (SELECT value FROM json_each(:awaited))),
       sum(p.entries > 0), sum(p.inside), sum(p.entries)
FROM tickets t LEFT JOIN presences p ON p.list_id = :list_id AND p.ticket_id = t.id GROUP BY 1
"""
_DOORS = f"""
WITH entry AS MATERIALIZED (
    SELECT s.station_id AS station, s.volunteer AS volunteer, substr(s.at, 1, 16) AS minute,
           s.nonce = p.first_nonce AS first, p.inside AS inside
    FROM scans s CROSS JOIN presences p ON p.list_id = s.list_id AND p.ticket_id = s.ticket_id
    WHERE s.list_id = ? AND s.kind = 'entry' AND s.verdict = 'ok'
    AND NOT {_UNDONE}
)
SELECT 'door', station, volunteer, sum(first), sum(first AND inside), count(*) FROM entry GROUP BY station, volunteer
UNION ALL SELECT 'minute', minute, '', count(*), 0, 0 FROM entry WHERE first GROUP BY minute
"""
_REFUSED = """
SELECT verdict, count(*), count(DISTINCT coalesce(ticket_id, code)) FROM scans
WHERE list_id = ? AND verdict != 'ok' GROUP BY verdict ORDER BY 2 DESC, 1
"""
_LAST_ENTRIES = f"""
SELECT ticket_id, nonce FROM (
    SELECT s.ticket_id, s.nonce, max(s.sort_at)
    FROM presences p CROSS JOIN scans s ON s.ticket_id = p.ticket_id AND s.list_id = p.list_id
    WHERE p.inside = 1 AND p.list_id = coalesce(?, p.list_id)
    AND s.kind = 'entry' AND s.verdict = 'ok' AND NOT {_UNDONE}
    GROUP BY s.ticket_id
)
"""
_NAMES = " UNION ".join(
    f"SELECT '{name}', {name} FROM scans" for name in ("station_id", "volunteer", "verdict", "kind")
)
_HAS_WORD = """(
    s.ticket_id IN (SELECT rowid FROM words WHERE words MATCH ?) OR s.code LIKE ? ESCAPE '!'
    OR s.station_id IN (SELECT value FROM json_each(?)) OR s.volunteer IN (SELECT value FROM json_each(?))
    OR s.verdict IN (SELECT value FROM json_each(?)) OR s.kind IN (SELECT value FROM json_each(?))
)"""
_FOUND = f"SELECT s.nonce, {_UNDONE} FROM scans s WHERE {{where}} ORDER BY s.at DESC, s.rowid DESC LIMIT ?"
_COLUMNS = """
SELECT * FROM (
    SELECT a.key, count(*), count(DISTINCT trim(a.value)), max(length(a.value)), max(instr(a.value, '@')), 0
    FROM tickets t, json_each(t.extra) a WHERE trim(a.value) > '' GROUP BY a.key ORDER BY min(t.id), min(a.id)
)
UNION ALL SELECT heading, people, answers, longest, at_sign, 1 FROM (
    SELECT count(*) AS people, count(DISTINCT trim(job_title)) AS answers, max(length(job_title)) AS longest,
           max(instr(job_title, '@')) AS at_sign,
           (SELECT head.value FROM imports i, json_each(i.headers) head, json_each(i.format, '$.fields') f
            WHERE i.id = (SELECT max(id) FROM imports) AND head.key = f.key AND f.value = 'job_title') AS heading
    FROM tickets WHERE trim(job_title) > ''
) WHERE heading > ''
"""
_REVISION = """
SELECT (SELECT max(id) FROM imports), (SELECT max(at) FROM imports), (SELECT max(id) FROM tickets),
       (SELECT max(id) FROM audit), (SELECT max(id) FROM corrections)
"""


def _kind(row: Sequence[object]) -> Kind:
    key, ticket_type, status, walk_in, blocked, valid_if_pending, *sums = row
    ticket = Ticket(
        id=0,
        ticket_type=None if ticket_type is None else str(ticket_type),
        status=Status(str(status)),
        walk_in=bool(walk_in),
        blocked=bool(blocked),
        valid_if_pending=bool(valid_if_pending),
    )
    return Kind(str(key), ticket, Tally(*(int(str(value or 0)) for value in sums)))


_json = json.JSONEncoder(ensure_ascii=False).encode
