"""Who came: every figure and every row of a small day that was counted by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from datetime import timedelta
from pathlib import Path

import pytest
from people import MORNING, Clock, answer, attendee, door, new_event, station

from checkin import attendance
from checkin.attendance import PEOPLE_FIELDS, SCAN_FIELDS, Only
from checkin.models import Attempt, Attendee, Kind, Status
from checkin.roster import Roster


@pytest.fixture
def roster(tmp_path: Path) -> Iterator[Roster]:
    """Three came (one cancelled, one left again), one was undone, one walked in, one waits unpaid."""
    people = [
        *(attendee(number) for number in range(4)),
        attendee(4, status=Status.CANCELLED),
        attendee(5, status=Status.PENDING),
    ]
    clock = Clock()
    with new_event(tmp_path, people, clock) as opened:
        north, south = station(opened, "Nord"), station(opened, "Sud")
        answer(north, "1000")
        clock.move(minutes=1)
        answer(south, "1000")
        answer(south, "1001")
        answer(south, "1004", override_reason="erreur de la billetterie")
        answer(north, "1001", kind=Kind.EXIT)
        undone = north.scan(Attempt(code="1002")).scan
        assert undone is not None
        north.undo(undone.nonce)
        north.walk_in(Attendee(first_name="Noé", last_name="Vaucresset", full_name="Noé Vaucresset"))
        answer(north, "1005")
        answer(north, "nobody")
        yield opened


def codes(roster: Roster, only: Only | None) -> list[object]:
    return [row["ticket_code"] for row in attendance.people(roster, roster.lists.default(), only)]


def test_the_figures_are_those_counted_by_hand(roster: Roster) -> None:
    assert asdict(attendance.figures(roster, roster.lists.default())) == {
        "expected": 4,
        "present": 4,
        "inside": 3,
        "passages": 4,
        "no_shows": 2,
        "walk_ins": 1,
        "waiting": 10,
        "set_aside": 0,
        "double_admissions": 0,
        "roster_synced_at": MORNING,
    }


def test_another_list_has_figures_of_its_own(roster: Roster) -> None:
    with roster.writing():
        workshop = roster.lists.add(door(id=0, name="Atelier", include_pending=True))
    found = attendance.figures(roster, workshop)
    assert (found.expected, found.present, found.no_shows, found.walk_ins) == (5, 0, 5, 0)


def test_an_empty_event_is_all_zeros(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    with new_event(tmp_path / "b") as empty:
        found = asdict(attendance.figures(empty, empty.lists.default()))
    assert found.pop("roster_synced_at") is None
    assert set(found.values()) == {0}


def test_each_choice_has_its_rows(roster: Roster) -> None:
    walk_in = [ticket.ticket_code for ticket in roster.tickets.all() if ticket.walk_in]
    assert codes(roster, None) == ["1000", "1001", "1002", "1003", "1004", "1005", *walk_in]
    assert codes(roster, Only.PRESENT) == ["1000", "1001", "1004", *walk_in]
    assert codes(roster, Only.ABSENT) == ["1002", "1003"]
    assert codes(roster, Only.WALK_INS) == walk_in


def test_a_row_tells_the_first_entry_in_the_events_own_time(roster: Roster) -> None:
    first = next(attendance.people(roster, roster.lists.default()))
    assert tuple(first) == (*PEOPLE_FIELDS[:11], *PEOPLE_FIELDS[11:])
    wanted = {
        "full_name": "Zoé Brévandois",
        "status": "valid",
        "checked_in": True,
        "checked_in_at": "2026-11-27T09:00:00+01:00",
        "list": "Accueil",
        "station": "Nord",
        "volunteer": "Noé",
        "entries": 1,
        "inside": True,
        "walk_in": False,
        "missing_since": None,
    }
    assert {name: first[name] for name in wanted} == wanted


def test_every_attempt_has_a_row_in_the_scans(roster: Roster) -> None:
    rows = list(attendance.scans(roster))
    assert {tuple(row) for row in rows} == {SCAN_FIELDS}
    told = [(row["station_id"], row["seq"], row["ticket_code"], row["kind"], row["verdict"]) for row in rows]
    walk_in = next(ticket.ticket_code for ticket in roster.tickets.all() if ticket.walk_in)
    assert sorted(told, key=lambda row: (str(row[0]), int(str(row[1])))) == [
        ("Nord", 1, "1000", "entry", "ok"),
        ("Nord", 2, "1001", "exit", "ok"),
        ("Nord", 3, "1002", "entry", "ok"),
        ("Nord", 4, "1002", "annul", "ok"),
        ("Nord", 5, walk_in, "entry", "ok"),
        ("Nord", 6, "1005", "entry", "unpaid"),
        ("Nord", 7, None, "entry", "invalid"),
        ("Sud", 1, "1000", "entry", "already_redeemed"),
        ("Sud", 2, "1001", "entry", "ok"),
        ("Sud", 3, "1004", "entry", "ok"),
    ]
    overridden = next(row for row in rows if row["override_reason"])
    assert overridden["override_reason"] == "erreur de la billetterie"
    undo = next(row for row in rows if row["kind"] == "annul")
    assert undo["undoes"] == next(row["nonce"] for row in rows if row["code"] == "1002" and row["kind"] == "entry")
    assert {row["at"] for row in rows} == {"2026-11-27T09:00:00+01:00", "2026-11-27T09:01:00+01:00"}


def test_who_left_the_registration_is_told_since_when(roster: Roster) -> None:
    with roster.writing():
        roster.tickets.mark_missing([1], MORNING + timedelta(hours=1))
    first = next(attendance.people(roster, roster.lists.default()))
    assert first["missing_since"] == "2026-11-27T10:00:00+01:00"
