"""Passages that the registration system knows of → remote scans of the log, each once. Asks no system itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import NAMESPACE_URL, uuid5

from checkin.models import CheckInList, Kind, PassageElsewhere, Scan, Source, Ticket, Verdict
from checkin.roster import Roster

EXPORTED = "registration"  # the station of a check-in that an export speaks of
A_MINUTE = timedelta(minutes=1)
SAME_MOMENT = timedelta(milliseconds=1)  # a system gives back the moment that it was sent


def bring_in(
    roster: Roster, ticket: Ticket, passages: Iterable[PassageElsewhere], source: str, *, complete: bool = False
) -> int:
    """Append what the log does not know yet; how many. Inside `Roster.writing()`.

    `source` names the system that gave the passages their ids. `complete`: these are all that the system knows of this
    ticket, so that an earlier one that is gone has been taken back there.
    """
    by_list: defaultdict[int, dict[str, PassageElsewhere]] = defaultdict(dict)
    lists = {found.source_id: found for found in roster.lists.all() if found.source_id}
    for passage in passages:
        if found := lists.get(passage.list_source_id):
            by_list[found.id][_nonce(source, passage.id)] = passage
    chosen = [one for one in lists.values() if complete or one.id in by_list]
    return sum(_on_list(roster, ticket, one, by_list[one.id], complete) for one in chosen)


def settle_twins(roster: Roster, ticket_id: int, check_in_list: CheckInList) -> None:
    """Take back what a system told of a passage that is in the log itself by now, too; inside `Roster.writing()`.

    Each laptop takes back the same, by the same nonces, in whatever order their logs come together.
    """
    log = roster.scans.log_of(ticket_id, check_in_list.id)
    undone = {scan.undoes for scan in log}
    told = [scan for scan in log if scan.source is Source.REMOTE and scan.kind is not Kind.ANNUL]
    for scan in sorted(told, key=lambda scan: scan.nonce):
        if scan.nonce not in undone and any(_is_twin(scan, other) for other in log):
            _append(roster, check_in_list, log, _taken_back(scan, scan.sort_at))


def _is_twin(told: Scan, other: Scan) -> bool:
    """Exports say the minute only; of two that the same export told, the first nonce stays."""
    if other.verdict is not Verdict.OK or other.kind is not told.kind or other.nonce == told.nonce:
        return False
    if other.source is Source.REMOTE:
        return other.station_id == told.station_id and other.at == told.at and other.nonce < told.nonce
    exact = SAME_MOMENT if told.station_id != EXPORTED else A_MINUTE
    return abs(other.at - told.at) <= exact


def _on_list(
    roster: Roster, ticket: Ticket, check_in_list: CheckInList, told: Mapping[str, PassageElsewhere], complete: bool
) -> int:
    """`told` by the nonce that each passage has or would have in the log."""
    log = roster.scans.log_of(ticket.id, check_in_list.id)
    known = {scan.nonce for scan in log}
    new = [
        _arrived(roster, ticket, check_in_list, nonce, passage)
        for nonce, passage in sorted(told.items(), key=lambda item: item[1].at)
        if nonce not in known and not any(_same(scan, passage) for scan in log)
    ]
    gone = [scan for scan in log if complete and _is_gone(scan, told, known)]
    for make in new:
        _append(roster, check_in_list, log, make)
    for scan in gone:
        _append(roster, check_in_list, log, _taken_back(scan, roster.clock()))
    return len(new) + len(gone)


def _append(roster: Roster, check_in_list: CheckInList, log: list[Scan], scan: Scan) -> None:
    numbered = replace(scan, seq=roster.scans.next_seq(scan.station_id))
    roster.scans.append(numbered, log, check_in_list)
    log.append(numbered)


def _nonce(source: str, passage_id: str) -> str:
    """The same passage has the same nonce on every laptop."""
    return str(uuid5(NAMESPACE_URL, f"partner-day:{source}:{passage_id}"))


def _annul_nonce(nonce: str) -> str:
    return str(uuid5(NAMESPACE_URL, f"partner-day:annul:{nonce}"))


def _same(scan: Scan, passage: PassageElsewhere) -> bool:
    """Our own passage, handed back to us: undone here since then, it is still no other."""
    ours = scan.source is not Source.REMOTE and scan.verdict is Verdict.OK
    return ours and scan.kind is passage.kind and abs(scan.at - passage.at) <= SAME_MOMENT


def _is_gone(scan: Scan, told: Container[str], known: Container[str]) -> bool:
    """A passage that the same system told us of before, and does not any more; exports never take anything back."""
    remote = scan.source is Source.REMOTE and scan.kind is not Kind.ANNUL and scan.station_id != EXPORTED
    return remote and scan.nonce not in told and _annul_nonce(scan.nonce) not in known


def _arrived(roster: Roster, ticket: Ticket, check_in_list: CheckInList, nonce: str, passage: PassageElsewhere) -> Scan:
    return Scan(
        nonce=nonce,
        station_id=passage.station,
        seq=0,
        list_id=check_in_list.id,
        ticket_id=ticket.id,
        code=str(ticket.ticket_code),
        kind=passage.kind,
        verdict=Verdict.OK,
        at=passage.at,
        sort_at=passage.at,
        source=Source.REMOTE,
        settled_at=roster.clock(),
    )


def _taken_back(scan: Scan, at: datetime) -> Scan:
    return Scan(
        nonce=_annul_nonce(scan.nonce),
        station_id=scan.station_id,
        seq=0,
        list_id=scan.list_id,
        ticket_id=scan.ticket_id,
        code=scan.code,
        kind=Kind.ANNUL,
        verdict=Verdict.OK,
        at=at,
        sort_at=at,
        source=Source.REMOTE,
        undoes=scan.nonce,
        settled_at=at,
    )
