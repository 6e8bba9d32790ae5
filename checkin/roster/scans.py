"""The append-only log of scans, its outbox, and the presences folded from it. No rules: `history` has those."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from checkin import history
from checkin.clock import loaded, stored
from checkin.models import CheckInList, Kind, Presence, Scan, Source, Verdict
from checkin.roster.engine import sqlite3

NEWEST = 3000  # scans
_WAITING = "settled_at IS NULL AND refusal IS NULL"
_SET_ASIDE = "settled_at IS NULL AND refusal IS NOT NULL AND dismissed_at IS NULL"


class Scans:
    """Rows of `scans` and `presences`."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def get(self, nonce: str) -> Scan | None:
        return self._one("SELECT * FROM scans WHERE nonce = ?", nonce)

    def next_seq(self, station_id: str) -> int:
        """The station's next number; gapless, because it is taken inside the scan's own transaction."""
        query = "SELECT seq FROM scans WHERE station_id = ? ORDER BY seq DESC LIMIT 1"
        row = self._db.execute(query, [station_id]).fetchone()
        return int(row[0]) + 1 if row else 1

    def log_of(self, ticket_id: int, list_id: int) -> list[Scan]:
        """All that was scanned of a ticket on a list, refused and undone scans too; `history` puts it in order."""
        query = "SELECT * FROM scans WHERE ticket_id = ? AND list_id = ?"
        return [_scan(row) for row in self._db.execute(query, [ticket_id, list_id])]

    def presence_of(self, ticket_id: int, check_in_list: CheckInList) -> Presence:
        """The presence of one ticket, read from the log itself."""
        return history.presence(self.log_of(ticket_id, check_in_list.id), check_in_list)

    def append(self, scan: Scan, log: Sequence[Scan], check_in_list: CheckInList) -> Presence:
        """Write one scan after the `log` of its ticket on its list; the presence that follows is kept and returned.

        Inside `Roster.writing()` only, where `log` was read too.
        """
        self._db.execute(_INSERT, _values(scan))
        if scan.ticket_id is None:
            return Presence()
        found = history.presence([*log, scan], check_in_list)
        self.keep(found, scan.ticket_id, check_in_list.id)
        return found

    def keep(self, found: Presence, ticket_id: int, list_id: int) -> None:
        """Write the presence that was folded from a ticket's whole log on a list."""
        first = found.first.nonce if found.first else None
        self._db.execute(
            "INSERT OR REPLACE INTO presences VALUES (?, ?, ?, ?, ?, ?)",
            [list_id, ticket_id, found.entries, int(found.inside), first, found.double_admissions],
        )

    def last_at(self) -> datetime | None:
        """When the last scan was; None before the first."""
        return loaded(self._db.execute("SELECT max(at) FROM scans").fetchone()[0])

    def is_undone(self, nonce: str) -> bool:
        query = "SELECT 1 FROM scans WHERE undoes = ? AND verdict = 'ok' LIMIT 1"
        return self._db.execute(query, [nonce]).fetchone() is not None

    def inside(self, list_id: int) -> int:
        """How many people are inside now."""
        query = "SELECT count(*) FROM presences WHERE list_id = ? AND inside = 1"
        return int(self._db.execute(query, [list_id]).fetchone()[0])

    def presences(self, list_id: int) -> dict[int, Presence]:
        """Ticket id → presence, for all tickets that were ever scanned on this list."""
        query = "SELECT * FROM presences WHERE list_id = ?"
        firsts = self._firsts(list_id)
        return {
            row["ticket_id"]: Presence(
                entries=row["entries"],
                inside=bool(row["inside"]),
                first=firsts.get(row["first_nonce"]),
                double_admissions=row["double_admissions"],
            )
            for row in self._db.execute(query, [list_id])
        }

    def totals(self, list_id: int) -> dict[str, int]:
        """Figures of a list that the presences add up to; all zero on an empty list."""
        row = self._db.execute(_TOTALS, [list_id]).fetchone()
        return {name: int(row[name] or 0) for name in row.keys()}  # noqa: SIM118 - a sqlite3.Row

    def latest(self, list_id: int, limit: int) -> list[Scan]:
        """The newest scans of a list, newest first."""
        query = "SELECT * FROM scans WHERE list_id = ? AND source != 'remote' ORDER BY rowid DESC LIMIT ?"
        return [_scan(row) for row in self._db.execute(query, [list_id, limit])]

    def entered_after(self, list_id: int, edges: Sequence[datetime]) -> list[int]:
        """How many people came in after each of these moments, the first of which is the earliest, by any station.

        Nobody counts twice, a passage taken back not at all. Looks through the newest scans only: no crowd makes more
        of them in the minutes that this is asked for.
        """
        texts = [row[0] for row in self._db.execute(_ENTERED_AFTER, [NEWEST, list_id, stored(edges[0])])]
        return [len(texts) - bisect_right(texts, stored(edge)) for edge in edges]

    def all(self) -> Iterator[Scan]:
        """The whole log, in the order of the clocks."""
        return map(_scan, self._db.execute("SELECT * FROM scans ORDER BY at, station_id, seq"))

    def admitted_by(self, station_id: str) -> list[Scan]:
        """The passages that one station admitted and nobody undid, oldest first."""
        return [_scan(row) for row in self._db.execute(_ADMITTED_BY, [station_id])]

    def waiting(self) -> list[Scan]:
        """The outbox: neither settled nor set aside, oldest first."""
        return [_scan(row) for row in self._db.execute(f"SELECT * FROM scans WHERE {_WAITING} ORDER BY sort_at")]

    def set_aside(self, limit: int = -1) -> list[Scan]:
        """Refused by the registration system for good, oldest first; shown until somebody retries or dismisses them."""
        query = f"SELECT * FROM scans WHERE {_SET_ASIDE} ORDER BY sort_at LIMIT ?"
        return [_scan(row) for row in self._db.execute(query, [limit])]

    def set_aside_count(self) -> int:
        return int(self._db.execute(f"SELECT count(*) FROM scans WHERE {_SET_ASIDE}").fetchone()[0])

    def outbox_counts(self) -> tuple[int, int]:
        """(waiting, set aside)."""
        waiting, set_aside = (
            int(self._db.execute(f"SELECT count(*) FROM scans WHERE {where}").fetchone()[0])
            for where in (_WAITING, _SET_ASIDE)
        )
        return waiting, set_aside

    def settle(self, nonce: str, at: datetime) -> None:
        """The registration system has answered for good."""
        self._db.execute("UPDATE scans SET settled_at = ?, refusal = NULL WHERE nonce = ?", [stored(at), nonce])

    def refuse(self, nonce: str, refusal: str) -> None:
        """The registration system will never take this scan; kept, with its reason."""
        self._db.execute("UPDATE scans SET refusal = ? WHERE nonce = ?", [refusal, nonce])

    def send_again(self, nonce: str) -> None:
        """Back into the outbox: whatever was refused before is asked once more, and what undid it after it."""
        done = self._db.execute(f"UPDATE scans SET refusal = NULL WHERE nonce = ? AND {_SET_ASIDE}", [nonce])
        if done.rowcount:
            self._db.execute("UPDATE scans SET settled_at = NULL WHERE undoes = ? AND source != 'remote'", [nonce])

    def send_all_again(self) -> None:
        """Everything that was settled goes back into the outbox: somebody else is to hear of it."""
        self._db.execute("UPDATE scans SET settled_at = NULL WHERE settled_at IS NOT NULL AND source != 'remote'")

    def dismiss(self, nonce: str, at: datetime) -> None:
        """Somebody has dealt with this refused scan by hand; it stays in the log with its refusal."""
        self._db.execute(f"UPDATE scans SET dismissed_at = ? WHERE nonce = ? AND {_SET_ASIDE}", [stored(at), nonce])

    def take_up(self, nonce: str) -> None:
        """A dismissed scan is a question again."""
        self._db.execute("UPDATE scans SET dismissed_at = NULL WHERE nonce = ?", [nonce])

    def _firsts(self, list_id: int) -> dict[str, Scan]:
        query = "SELECT s.* FROM presences p JOIN scans s ON s.nonce = p.first_nonce WHERE p.list_id = ?"
        return {row["nonce"]: _scan(row) for row in self._db.execute(query, [list_id])}

    def _one(self, query: str, *values: object) -> Scan | None:
        row = self._db.execute(query, list(values)).fetchone()
        return _scan(row) if row else None


_FIELDS = tuple(Scan.__dataclass_fields__)
_INSERT = f"INSERT INTO scans ({', '.join(_FIELDS)}) VALUES ({', '.join('?' * len(_FIELDS))})"
_ADMITTED_BY = """
SELECT * FROM scans s WHERE station_id = ? AND verdict = 'ok' AND kind != 'annul' AND source != 'remote'
AND NOT EXISTS (SELECT 1 FROM scans u WHERE u.undoes = s.nonce AND u.verdict = 'ok') ORDER BY sort_at, seq
"""
_ENTERED_AFTER = """
SELECT min(at) FROM scans s
WHERE rowid > (SELECT max(rowid) FROM scans) - ? AND list_id = ? AND at > ? AND kind = 'entry' AND verdict = 'ok'
AND NOT EXISTS (SELECT 1 FROM scans u WHERE u.undoes = s.nonce AND u.verdict = 'ok')
GROUP BY coalesce(ticket_id, nonce) ORDER BY 1
"""
_TOTALS = """
SELECT sum(entries > 0) AS present, sum(inside) AS inside, sum(entries) AS passages,
       sum(double_admissions > 0) AS double_admissions,
       sum(entries > 0 AND ticket_id IN (SELECT id FROM tickets WHERE walk_in = 1)) AS walk_ins
FROM presences WHERE list_id = ?
"""


def _values(scan: Scan) -> list[Any]:
    """As `_FIELDS` name them; moments as texts that sort as times do."""
    values = [getattr(scan, name) for name in _FIELDS]
    return [stored(value) if isinstance(value, datetime) else value for value in values]


def _scan(row: sqlite3.Row) -> Scan:
    return Scan(
        nonce=row["nonce"],
        station_id=row["station_id"],
        seq=row["seq"],
        list_id=row["list_id"],
        ticket_id=row["ticket_id"],
        code=row["code"],
        kind=Kind(row["kind"]),
        verdict=Verdict(row["verdict"]),
        at=datetime.fromisoformat(row["at"]),
        sort_at=datetime.fromisoformat(row["sort_at"]),
        volunteer=row["volunteer"],
        source=Source(row["source"]),
        override_reason=row["override_reason"],
        overridden=Verdict(row["overridden"]) if row["overridden"] else None,
        undoes=row["undoes"],
        settled_at=loaded(row["settled_at"]),
        refusal=row["refusal"],
    )
