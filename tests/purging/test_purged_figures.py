"""Whatever happened at the door: every figure is the same before and after a purge, and nobody is named any more."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from figures_snapshot import snapshot
from hypothesis import given, settings
from hypothesis import strategies as st
from people import Clock, attendee, new_event, station

from checkin import purging, reconciliation
from checkin.errors import CheckinError
from checkin.models import Attempt, Attendee, CheckInList, Kind, Scan, Status, Verdict
from checkin.purging import person
from checkin.roster import Roster
from checkin.station import Station

TYPES = ("Adhérent", "Presse", None)
PEOPLE = [
    *(attendee(number, ticket_type=TYPES[number % 3]) for number in range(6)),
    attendee(6, status=Status.CANCELLED),
    attendee(7, status=Status.PENDING),
]
CODES = [*(str(one.ticket_code) for one in PEOPLE), "nobody"]
moves = st.tuples(
    st.sampled_from(["entry", "entry", "exit", "override", "undo", "walk-in", "clock"]),
    st.integers(0, 8),
    st.integers(-400, 400),
)


def play(stations: list[Station], clock: Clock, day: list[tuple[str, int, int]]) -> None:
    scans: list[str] = []
    for what, which, seconds in day:
        door = stations[which % len(stations)]
        if what == "clock":
            clock.move(seconds=seconds)
        elif what == "walk-in":
            door.walk_in(Attendee(first_name="Noé"))
        elif what == "undo":
            door.undo(scans[which % len(scans)] if scans else "nothing")
        else:
            kind = Kind.EXIT if what == "exit" else Kind.ENTRY
            reason = "Invité de la présidente" if what == "override" else None
            result = door.scan(Attempt(code=CODES[which], kind=kind, override_reason=reason))
            scans += [result.scan.nonce] if result.scan else []


def door_of(roster: Roster, name: str, volunteer: str, check_in_list: CheckInList | None = None) -> Station:
    at_door = station(roster, name, check_in_list)
    at_door.volunteer = volunteer
    return at_door


def two_lists(roster: Roster) -> list[Station]:
    with roster.writing():
        other = roster.lists.add(CheckInList(id=0, name="Atelier", ticket_types=("Presse",), entry_after_exit=False))
    lists = [roster.lists.default(), other]
    return [door_of(roster, name, f"Zoé {name}", one) for name in ("Nord", "Sud") for one in lists]


@settings(max_examples=40, deadline=None)
@given(st.lists(moves, max_size=40))
def test_a_purge_changes_no_figure(day: list[tuple[str, int, int]]) -> None:
    clock = Clock()
    with TemporaryDirectory() as folder, new_event(Path(folder), PEOPLE, clock) as roster:
        play(two_lists(roster), clock, day)
        before = snapshot(roster)
        purging.purge(roster)
        assert snapshot(roster) == before
        assert not any(ticket.full_name or ticket.email for ticket in roster.tickets.all())


@settings(max_examples=30, deadline=None)
@given(st.lists(moves, max_size=30), st.integers(1, 8))
def test_erasing_one_person_changes_no_figure_and_no_other_person(day: list[tuple[str, int, int]], who: int) -> None:
    clock = Clock()
    with TemporaryDirectory() as folder, new_event(Path(folder), PEOPLE, clock) as roster:
        play(two_lists(roster), clock, day)
        before, others = snapshot(roster), [one for one in roster.tickets.all() if one.id != who]
        ticket = roster.tickets.get(who)
        assert ticket
        person.erase(roster, ticket)
        assert snapshot(roster) == before
        assert [one for one in roster.tickets.all() if one.id != who] == others


def test_what_was_decided_stays_decided(tmp_path: Path) -> None:
    """Of two double admissions one was accepted; one of two refused scans was put away."""
    clock = Clock()
    with new_event(tmp_path, PEOPLE, clock) as roster:
        door = door_of(roster, "Nord", "Zoé")
        for code in ("1000", "1001"):
            door.scan(Attempt(code=code))
            clock.move(minutes=1)
            twice = elsewhere_too(roster, door, code)
            with roster.writing():
                roster.scans.refuse(twice.nonce, "Refusé pour Zoé Brévandois")
        decide = reconciliation.Reconciliation(roster, door)
        asked = reconciliation.questions(roster)
        decide.keep(asked.doubles[0], note="Zoé avait oublié son sac")
        decide.dismiss(asked.set_aside[0], note="Vu avec Loïc")
        before = snapshot(roster)
        purging.purge(roster)
        assert snapshot(roster) == before
        settled = reconciliation.questions(roster).settled
        assert len(settled) == 2
        assert not any(one.decided.note for one in settled)


def elsewhere_too(roster: Roster, door: Station, code: str) -> Scan:
    """The same badge at another door that had not heard of the first."""
    ticket = roster.tickets.by_code([code])[0]
    log = roster.scans.log_of(ticket.id, door.check_in_list.id)
    scan = replace(log[0], nonce=f"sud-{code}", station_id="Sud", seq=roster.scans.next_seq("Sud"))
    later = replace(scan, at=roster.clock(), sort_at=roster.clock())
    with roster.writing():
        roster.scans.append(later, log, door.check_in_list)
    return later


def test_the_order_of_the_old_export_does_not_tell_who_came(tmp_path: Path) -> None:
    with new_event(tmp_path, [attendee(number) for number in range(200)]) as roster:
        door = station(roster, "Nord")
        came = [door.scan(Attempt(code=str(1000 + number))).ticket for number in range(100)]
        old = {ticket.id for ticket in came if ticket}
        purging.purge(roster)
        new = {scan.ticket_id for scan in roster.scans.all()}
        assert len(new) == 100
        assert new != old


def test_times_and_numbers_of_scans_are_no_longer_those_that_were_sent(tmp_path: Path) -> None:
    with new_event(tmp_path, PEOPLE) as roster:
        sent = station(roster, "Nord").scan(Attempt(code="1000")).scan
        purging.purge(roster)
        kept = next(roster.scans.all())
        assert sent
        assert kept.nonce != sent.nonce
        assert (kept.at.second, kept.at.microsecond, kept.code) == (0, 0, "")


def test_volunteers_become_numbers_and_stations_stay(tmp_path: Path) -> None:
    with new_event(tmp_path, PEOPLE) as roster:
        for code, name in (("1000", "Zoé"), ("1001", "Loïc"), ("1002", "Zoé")):
            door_of(roster, "Nord", name).scan(Attempt(code=code))
        purging.purge(roster)
        said = {(scan.station_id, scan.volunteer) for scan in roster.scans.all()}
        assert said == {("Nord", "bénévole 1"), ("Nord", "bénévole 2")}


def test_a_purged_event_records_no_code_and_lets_nobody_in(tmp_path: Path) -> None:
    with new_event(tmp_path, PEOPLE) as roster:
        purging.purge(roster)
        door = station(roster, "Nord")
        result = door.scan(Attempt(code="1000"))
        assert (result.verdict, result.scan) == (Verdict.INVALID, None)
        assert not list(roster.scans.all())
        with pytest.raises(CheckinError, match="purged"):
            door.walk_in(Attendee(first_name="Noé"))
        with pytest.raises(Exception, match="erased"), roster.writing():
            roster.tickets.add(attendee(9))


def test_a_second_purge_tells_what_the_first_one_did(tmp_path: Path) -> None:
    with new_event(tmp_path, PEOPLE) as roster:
        first, again = purging.purge(roster), purging.purge(roster)
        assert (again.removed, again.at, again.tickets) == (first.removed, first.at, 8)
        assert again.sha256_after == first.sha256_after
