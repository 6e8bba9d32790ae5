"""What can still be read of the log in a damaged event file. A row that anything contradicts is left, none is made up.

Plain pages have no checksum: the entries of the three indexes over the log vouch for its rows. Pages of encrypted
files, and of any write-ahead log, prove themselves before they come here.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from checkin.models import Kind, Source, Status, Verdict
from checkin.roster.damaged import DamagedFile
from checkin.roster.records import Record, Value, records

Row = dict[str, Value]
LATER = 3  # columns that migrations have added to one table at most
NONCE = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True)
class Found:
    """Rows as the tables have them: scans by nonce, tickets and lists by id.

    `doubtful`: tickets whose page nothing proves. `seqs`: the numbers that the indexes say a station had.
    `whole`: the file was sound, and nothing is missing.
    """

    scans: dict[str, Row] = field(default_factory=dict)
    tickets: dict[int, Row] = field(default_factory=dict)
    lists: dict[int, Row] = field(default_factory=dict)
    doubtful: set[int] = field(default_factory=set)
    seqs: dict[str, set[int]] = field(default_factory=dict)
    audit: list[Row] = field(default_factory=list)
    whole: bool = False


@dataclass(frozen=True, slots=True)
class _Claims:
    """What index entries say of the row of a number."""

    nonces: defaultdict[int, set[Value]] = field(default_factory=lambda: defaultdict(set))
    places: defaultdict[int, set[tuple[Value, ...]]] = field(default_factory=lambda: defaultdict(set))
    people: defaultdict[int, set[tuple[Value, ...]]] = field(default_factory=lambda: defaultdict(set))


def salvage(path: Path, like: Path, columns: Mapping[str, Sequence[str]]) -> Found:
    """Every row that reads, the newest version of each. `columns` of the tables as the sound copy `like` has them."""
    file = DamagedFile(path, like)
    found, claims = Found(), _Claims()
    doubtful: dict[int, Row] = {}
    for number, page, proven in file.versions():
        for record in records(number, page, file.usable, file.read):
            if record.indexed:
                _claim(record, claims)
            elif row := _as(record, columns["scans"], _is_scan):
                _keep_scan(record.rowid, row, doubtful, found, proven=proven)
            else:
                _keep_other(record, columns, found, proven=proven)
    _vouch(doubtful, claims, found)
    return found


def _keep_scan(rowid: int, row: Row, doubtful: dict[int, Row], found: Found, *, proven: bool) -> None:
    if proven:
        found.scans[str(row["nonce"])] = row
    else:
        doubtful[rowid] = row


def _vouch(doubtful: Mapping[int, Row], claims: _Claims, found: Found) -> None:
    """Add what the indexes confirm; a newer version that is proven stands already."""
    for rowid, row in doubtful.items():
        if row["nonce"] not in found.scans and _confirmed(rowid, row, claims, found.tickets):
            found.scans[str(row["nonce"])] = row
    stations = {row["station_id"] for row in found.scans.values()}
    for place in (place for places in claims.places.values() for place in places):
        if place[0] in stations and isinstance(place[1], int) and place[1] > 0:
            found.seqs.setdefault(str(place[0]), set()).add(place[1])


def _confirmed(rowid: int, row: Row, claims: _Claims, tickets: Mapping[int, Row]) -> bool:
    """By each of the three indexes; the ticket's own code stands in for the one over tickets."""
    ticket_id, people = row["ticket_id"], claims.people[rowid]
    ticket = tickets.get(ticket_id) if isinstance(ticket_id, int) else None
    who = (
        (ticket_id, row["list_id"]) in people if people else ticket is not None and ticket["ticket_code"] == row["code"]
    )
    return who and row["nonce"] in claims.nonces[rowid] and (row["station_id"], row["seq"]) in claims.places[rowid]


def _claim(record: Record, claims: _Claims) -> None:
    match record.values:
        case (str(nonce), int(rowid)) if NONCE.fullmatch(nonce):
            claims.nonces[rowid].add(nonce)
        case (str(), int(), int(rowid)):
            claims.places[rowid].add(record.values[:2])
        case (int() | None, int(), int(rowid)):
            claims.people[rowid].add(record.values[:2])


def _keep_other(record: Record, columns: Mapping[str, Sequence[str]], found: Found, *, proven: bool) -> None:
    if row := _as(record, columns["tickets"], _is_ticket):
        found.tickets[record.rowid] = row | {"id": record.rowid}
        (found.doubtful.discard if proven else found.doubtful.add)(record.rowid)
    elif row := _as(record, columns["lists"], _is_list):
        found.lists[record.rowid] = row | {"id": record.rowid}
    elif (row := _as(record, columns["audit"], _is_deed)) and row not in found.audit:
        found.audit.append(row)


def _as(record: Record, names: Sequence[str], fits: Callable[[Row], bool]) -> Row | None:
    """The record under the table's names, if it can be a row of it; columns that came later may be missing."""
    values = record.values
    if not len(names) - LATER <= len(values) <= len(names):
        return None
    row = dict(zip(names, (*values, *[None] * (len(names) - len(values))), strict=True))
    try:
        return row if fits(row) else None
    except (ValueError, TypeError):
        return None


def _is_scan(row: Row) -> bool:
    texts = ("code", "volunteer", "override_reason", "undoes", "refusal")
    for name, words in _WORDS.items():
        words(str(row[name] or "ok"))
    for name in ("at", "sort_at", "settled_at", "dismissed_at"):
        _is_moment(row[name], optional=name not in ("at", "sort_at"))
    return (
        bool(NONCE.fullmatch(str(row["nonce"])))
        and isinstance(row["station_id"], str)
        and all(isinstance(row[name], int) for name in ("seq", "list_id"))
        and isinstance(row["ticket_id"], int | None)
        and isinstance(row["code"], str)
        and all(isinstance(row[name], str | None) for name in texts)
    )


_WORDS: dict[str, type[StrEnum]] = {"kind": Kind, "verdict": Verdict, "source": Source, "overridden": Verdict}


def _is_ticket(row: Row) -> bool:
    Status(str(row["status"]))
    for name in ("valid_from", "valid_until", "missing_since"):
        _is_moment(row[name], optional=True)
    json.loads(str(row["extra"] or "{}")), json.loads(str(row["cells"] or "[]"))
    return row["id"] is None and isinstance(row["ticket_code"], str) and isinstance(row["row"], int | None)


def _is_list(row: Row) -> bool:
    for name in ("opens", "closes"):
        _is_moment(row[name], optional=True)
    kinds = json.loads(str(row["ticket_types"]))
    return row["id"] is None and isinstance(row["name"], str) and bool(row["name"]) and isinstance(kinds, list)


def _is_deed(row: Row) -> bool:
    _is_moment(row["at"], optional=False)
    return row["id"] is None and all(isinstance(value, str) for name, value in row.items() if name != "id")


def _is_moment(value: Value, *, optional: bool) -> None:
    """ValueError for what the event file never writes as a time."""
    if value is None and optional:
        return
    if not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is None:
        raise ValueError(value)
