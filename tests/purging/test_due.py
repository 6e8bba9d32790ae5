"""When personal data is to go, and when it is asked for: days after the event, as was said when it was made."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from people import Clock, attendee, new_event, station

from checkin import event_date, purging
from checkin.errors import CheckinError
from checkin.models import Attempt
from checkin.purging import due
from checkin.roster import Roster


@pytest.fixture
def clock() -> Clock:
    return Clock()  # 27 November 2026, in the morning


@pytest.fixture
def roster(tmp_path: Path, clock: Clock) -> Roster:
    return new_event(tmp_path, [attendee(0)], clock)


def test_it_is_asked_thirty_days_after_the_day_of_the_event(roster: Roster, clock: Clock) -> None:
    event_date.keep(roster, date(2026, 11, 27))
    assert due.due_on(roster) == date(2026, 12, 27)
    clock.move(days=29)
    assert not due.asks(roster)
    clock.move(days=1)
    assert due.asks(roster)


def test_without_a_day_the_last_scan_counts_and_without_either_nothing_is_asked(roster: Roster, clock: Clock) -> None:
    clock.move(days=400)
    assert due.due_on(roster) is None
    assert not due.asks(roster)
    station(roster).scan(Attempt(code="1000"))
    assert due.event_day(roster) == date(2028, 1, 1)
    clock.move(days=30)
    assert due.asks(roster)


def test_later_is_a_week(roster: Roster, clock: Clock) -> None:
    event_date.keep(roster, date(2026, 10, 1))
    assert due.asks(roster)
    due.postpone(roster)
    clock.move(days=6)
    assert not due.asks(roster)
    clock.move(days=1)
    assert due.asks(roster)


def test_nothing_is_asked_of_a_training_or_of_an_event_that_was_purged(roster: Roster) -> None:
    event_date.keep(roster, date(2026, 1, 1))
    with roster.writing():
        roster.event.set("training", "yes")
    assert not due.asks(roster)
    with roster.writing():
        roster.event.set("training", "")
    assert due.asks(roster)
    purging.purge(roster)
    assert not due.asks(roster)


def test_the_day_turns_in_the_zone_of_the_event(roster: Roster, clock: Clock) -> None:
    event_date.keep(roster, date(2026, 11, 27))
    due.keep_days(roster, 1)
    clock.move(hours=14.9)  # 23:54 in Paris
    assert not due.asks(roster)
    clock.move(hours=0.2)
    assert due.asks(roster)


@pytest.mark.parametrize("text", ["30x", "d", "-1d", "", "3 semaines", "99999d", "1.5d"])
def test_an_age_that_makes_no_sense_is_refused(text: str) -> None:
    with pytest.raises(CheckinError, match="bad_age"):
        due.parse_age(text)


def test_an_age_is_a_number_of_days() -> None:
    assert (due.parse_age("30d"), due.parse_age(" 7D ")) == (30, 7)


@pytest.mark.parametrize("days", [0, -3, 4000])
def test_days_that_make_no_sense_are_refused(roster: Roster, days: int) -> None:
    with pytest.raises(CheckinError, match="bad_days"):
        due.keep_days(roster, days)
    assert due.days(roster) == 30
