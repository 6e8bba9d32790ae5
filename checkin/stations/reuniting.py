"""The logs of several stations made one: a union by nonce, presences folded anew. Any order, any number of times."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from checkin import audit, elsewhere, erased, reconciliation, settings
from checkin.audit import Deed
from checkin.errors import Reason, StoreError, WrongUse
from checkin.models import CheckInList
from checkin.roster import Roster
from checkin.roster.looking import look
from checkin.roster.merging import STATES
from checkin.roster.salvage import Found, Row
from checkin.stations.carrying import beside, fetch


@dataclass(frozen=True, slots=True, kw_only=True)
class Reunited:
    """`stations`: who handed the files in, in their order. `double_admissions`: that wait for a person to settle."""

    stations: tuple[str, ...]
    scans: int
    walk_ins: int
    double_admissions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Handed:
    """What one file holds: its log and people, its lists as objects, who was erased there."""

    station: str
    found: Found
    lists: Sequence[CheckInList]
    forgotten: str


def reunite(event: Path, files: Sequence[Path]) -> Reunited:
    """Bring the passages of these files into the event; what it has already stays as it is.

    StoreError or WrongUse, and nothing changed, for a file of another event, a purged, newer or damaged one: all are
    read before anything is written.
    """
    with Roster.open(event) as roster, roster.reading():
        erased.refuse_purged(roster)
        handed = [_read(roster, file) for file in files]
        with roster.writing():
            before = roster.tickets.walk_ins()
            added = sum(_take_in(roster, one) for one in handed)
            done = Reunited(
                stations=tuple(one.station for one in handed),
                scans=added,
                walk_ins=roster.tickets.walk_ins() - before,
                double_admissions=reconciliation.open_doubles(roster),
            )
            if added:
                audit.note(roster, Deed.REUNITED, subject=", ".join(done.stations), detail=f"+{added}")
    return done


def handed_in(path: Path, uid: str) -> str:
    """The name of the station that a file comes from; errors as of `reunite`."""
    return _required(path, uid).station


def _required(path: Path, uid: str) -> _Handed:
    holds = look(path)
    if not uid or holds.uid != uid:
        raise StoreError(Reason.OTHER_EVENTS_STATION, path=path)
    if holds.purged:
        raise WrongUse(Reason.STATION_PURGED, path=path)
    return _Handed(station=holds.station, found=Found(), lists=(), forgotten="")


def _read(here: Roster, path: Path) -> _Handed:
    """From a copy of its own, brought up to date: nothing is written where the file lies."""
    station = _required(path, here.event.uid).station
    with beside(here.path, "reunir") as copy:
        fetch(path, copy)
        with Roster.open(copy) as roster, roster.reading():
            return _Handed(
                station=station,
                found=_without(roster.merging.everything(), _erased_here(here, roster)),
                lists=roster.lists.all(),
                forgotten=roster.event.get(erased.SETTING),
            )


def _erased_here(here: Roster, there: Roster) -> set[int]:
    """The numbers that people have there who asked to be erased here."""
    who = erased.known(here)
    return {ticket.id for ticket in there.tickets.all() if who.knows(ticket)} if who.prints else set()


def _without(found: Found, people: set[int]) -> Found:
    """They do not walk in anew; a passage of theirs that is new here still counts, without their name."""
    tickets = {number: row | {"walk_in": 0} if number in people else row for number, row in found.tickets.items()}
    return replace(found, tickets=tickets)


def _take_in(roster: Roster, handed: _Handed) -> int:
    mine = roster.merging.everything()
    new = roster.merging.take_in(_as_here(roster, mine, handed), apart=True)
    settings.add_stations(roster, {str(row["station_id"]) for row in new if row["source"] != "remote"})
    _settle_twins(roster, [*mine.scans.values(), *new], new)
    _forget(roster, handed.forgotten)
    return sum(row["source"] != "remote" for row in new)


def _as_here(roster: Roster, mine: Found, handed: _Handed) -> Found:
    """Its lists by the numbers that they have here, what was answered to its scans only where that is more."""
    numbers = _lists(roster, handed.lists)
    scans = {
        nonce: _answered(
            row | {"list_id": numbers.get(int(str(row["list_id"])), row["list_id"])}, mine.scans.get(nonce)
        )
        for nonce, row in handed.found.scans.items()
    }
    known = {row["ticket_code"] for row in mine.tickets.values()}
    people = {
        number: row if row["ticket_code"] in known else row | {"import_id": None}
        for number, row in handed.found.tickets.items()
    }
    return replace(handed.found, scans=scans, tickets=people, lists={})


def _answered(row: Row, known: Row | None) -> Row:
    """An answer of the registration system is never taken back by a file that is older than it."""
    if known is None or row["settled_at"] or (row["refusal"] and not known["refusal"]):
        return row
    return row | {name: known[name] for name in STATES}


def _lists(roster: Roster, theirs: Iterable[CheckInList]) -> dict[int, int]:
    """Their number → ours: by the registration system's name for it, else by its own; one that is new is made here."""
    return {one.id: _list(roster, one).id for one in theirs}


def _list(roster: Roster, wanted: CheckInList) -> CheckInList:
    if wanted.source_id and (same := roster.lists.of_source(wanted.source_id)):
        return same
    named = next((one for one in roster.lists.all() if one.name == wanted.name), None)
    return named or roster.lists.add(wanted)


def _settle_twins(roster: Roster, log: Iterable[Row], new: Iterable[Row]) -> None:
    """What the registration system had told here of a passage, and its own station tells now, is one passage."""
    told = {row["ticket_id"] for row in log if row["source"] == "remote"}
    touched = {(row["ticket_id"], row["list_id"]) for row in new}
    for ticket_id, list_id in sorted((one, other) for one, other in touched if isinstance(one, int)):
        if ticket_id in told:
            elsewhere.settle_twins(roster, ticket_id, roster.lists.get(int(str(list_id))))


def _forget(roster: Roster, forgotten: str) -> None:
    """Whoever asked to be erased, here or there, does not come back."""
    if forgotten and not roster.event.get(erased.SETTING):
        roster.event.set(erased.SETTING, forgotten)
    erased.forget_again(roster)
