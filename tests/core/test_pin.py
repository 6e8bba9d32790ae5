"""The supervisor's code: never kept in the clear, never guessed quickly, and an event without one asks for none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from people import Clock, new_event

from checkin import pin
from checkin.errors import Reason, WrongUse
from checkin.roster import Roster

CODE = "4711-brume"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def roster(tmp_path: Path, clock: Clock) -> Iterator[Roster]:
    with new_event(tmp_path, clock=clock) as roster:
        pin.set_code(roster, CODE)
        yield roster


def test_the_right_code_is_right_at_once_and_every_time(roster: Roster) -> None:
    assert [pin.attempt(roster, CODE) for _ in range(3)] == [pin.Tried(True)] * 3


def test_the_code_stands_nowhere_in_the_file(roster: Roster) -> None:
    pin.attempt(roster, CODE[:-1])
    files = [path for path in roster.path.parent.iterdir() if path.name.startswith(roster.path.name)]
    assert all(CODE[:-1].encode() not in path.read_bytes() for path in files)


def test_the_same_code_is_kept_differently_each_time(roster: Roster) -> None:
    before = roster.event.get("pin")
    pin.set_code(roster, CODE)
    assert roster.event.get("pin") != before


def test_each_failure_makes_the_next_try_wait_longer(roster: Roster, clock: Clock) -> None:
    waits = []
    for _ in range(7):
        waits.append(pin.attempt(roster, "0000").wait)
        clock.move(seconds=waits[-1])
    assert waits == [1, 2, 5, 15, 30, 30, 30]


def test_while_there_is_time_to_wait_not_even_the_right_code_is_taken(roster: Roster, clock: Clock) -> None:
    pin.attempt(roster, "0000")
    clock.move(seconds=0.4)
    assert pin.attempt(roster, CODE) == pin.Tried(False, 0.6)
    clock.move(seconds=0.6)
    assert pin.attempt(roster, CODE).right


def test_a_hundred_wrong_codes_tried_at_once_count_as_one(roster: Roster, clock: Clock) -> None:
    tries = [pin.attempt(roster, f"{number:04}") for number in range(100)]
    assert not any(one.right for one in tries)
    assert {one.wait for one in tries} == {1}


def test_failures_outlive_a_restart(roster: Roster, clock: Clock) -> None:
    pin.attempt(roster, "0000")
    with Roster.open(roster.path, clock) as again:
        assert not pin.attempt(again, CODE).right


def test_the_right_code_forgives_the_failures_before(roster: Roster, clock: Clock) -> None:
    pin.attempt(roster, "0000")
    clock.move(seconds=1)
    pin.attempt(roster, CODE)
    assert pin.attempt(roster, "0000").wait == 1


def test_a_clock_put_back_makes_nobody_wait_for_hours(roster: Roster, clock: Clock) -> None:
    pin.attempt(roster, "0000")
    clock.move(hours=-2)
    assert pin.attempt(roster, CODE).wait == 1
    clock.move(seconds=1)
    assert pin.attempt(roster, CODE).right


def test_an_event_without_a_code_asks_for_none_and_takes_none(roster: Roster) -> None:
    pin.set_code(roster, "")
    assert not pin.is_set(roster)
    assert not pin.attempt(roster, "").right


def test_a_code_of_three_letters_is_too_short(roster: Roster) -> None:
    with pytest.raises(WrongUse) as error:
        pin.set_code(roster, "123")
    assert error.value.reason is Reason.SHORT_PIN
    assert pin.attempt(roster, CODE).right
