"""How many came lately: people, not passages, of every station, minute by minute."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from people import Clock, answer, attendee, new_event, station

from checkin.arrivals import SHOWN, arrivals, lately
from checkin.models import Attempt, Attendee, CheckInList, Kind, Status
from checkin.roster import Roster


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def roster(tmp_path: Path, clock: Clock) -> Iterator[Roster]:
    people = [*(attendee(number) for number in range(4)), attendee(4, status=Status.CANCELLED)]
    with new_event(tmp_path, people, clock) as opened:
        yield opened


def recent(roster: Roster) -> tuple[int, ...]:
    return arrivals(roster, roster.lists.default())


def test_people_of_every_station_count_in_the_minute_in_which_they_came(roster: Roster, clock: Clock) -> None:
    answer(station(roster, "Nord"), "1000")
    clock.move(minutes=3)
    answer(station(roster, "Sud"), "1001")
    station(roster, "Sud").walk_in(Attendee(first_name="Noé", last_name="Vaucresset"))
    assert recent(roster)[-4:] == (1, 0, 0, 2)
    assert lately(recent(roster)) == 3


def test_whoever_comes_back_is_one_person_and_refusals_exits_and_undone_passages_are_nobody(
    roster: Roster, clock: Clock
) -> None:
    north = station(roster)
    for kind in (Kind.ENTRY, Kind.EXIT, Kind.ENTRY):
        answer(north, "1000", kind=kind)
    answer(north, "1004")
    answer(north, "nobody")
    undone = north.scan(Attempt(code="1001")).scan
    assert undone is not None
    north.undo(undone.nonce)
    assert sum(recent(roster)) == 1


def test_the_crowd_of_another_list_is_not_ours(roster: Roster) -> None:
    with roster.writing():
        lunch = roster.lists.add(CheckInList(id=0, name="Déjeuner"))
    answer(station(roster, check_in_list=lunch), "1000")
    assert sum(recent(roster)) == 0
    assert sum(arrivals(roster, lunch)) == 1


def test_a_crowd_is_forgotten_minute_by_minute(roster: Roster, clock: Clock) -> None:
    answer(station(roster), "1000")
    clock.move(minutes=4, seconds=59)
    assert lately(recent(roster)) == 1
    clock.move(seconds=1)
    assert lately(recent(roster)) == 0
    assert sum(recent(roster)) == 1
    clock.move(minutes=SHOWN)
    assert recent(roster) == (0,) * SHOWN


def test_a_scan_of_a_clock_that_is_ahead_counts_as_of_now(roster: Roster, clock: Clock) -> None:
    clock.move(minutes=2)
    answer(station(roster), "1000")
    clock.move(minutes=-2)
    assert recent(roster)[-1] == 1
