"""The curve of arrivals: on the event's own clock, also where that is changed, and whatever a laptop's clock says."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from checkin.attendance.arrivals import MOST_STEPS, Arrivals, arrivals

PARIS = ZoneInfo("Europe/Paris")
FIVE, HOUR = timedelta(minutes=5), timedelta(hours=1)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def curve(*minutes: str, step: timedelta = FIVE, zone: ZoneInfo = PARIS) -> Arrivals:
    """One person in each of these minutes of UTC."""
    return arrivals({utc(minute): 1 for minute in minutes}, zone, step, utc("2026-11-27T08:02"))


def test_steps_begin_on_the_clock_and_total_up() -> None:
    found = curve("2026-11-27T08:03", "2026-11-27T08:04", "2026-11-27T08:05", "2026-11-27T08:17")
    assert found.start.isoformat() == "2026-11-27T09:00:00+01:00"
    assert (found.people, found.totals) == ((2, 1, 0, 1), (2, 3, 3, 4))


def test_nobody_is_an_empty_curve_that_begins_at_the_opening() -> None:
    found = curve()
    assert (found.start.isoformat(), found.people, found.totals) == ("2026-11-27T09:00:00+01:00", (), ())


def test_the_hour_that_comes_twice_in_autumn_is_two_steps() -> None:
    found = curve("2026-10-25T00:30", "2026-10-25T01:30", "2026-10-25T02:30", step=HOUR)
    assert [start.isoformat() for start in found.starts] == [
        "2026-10-25T02:00:00+02:00",
        "2026-10-25T02:00:00+01:00",
        "2026-10-25T03:00:00+01:00",
    ]
    assert found.people == (1, 1, 1)


def test_the_hour_that_spring_leaves_out_is_no_step() -> None:
    found = curve("2026-03-29T00:30", "2026-03-29T01:30", step=HOUR)
    assert [start.hour for start in found.starts] == [1, 3]
    assert found.people == (1, 1)


def test_a_night_goes_on_after_midnight() -> None:
    found = curve("2026-11-27T22:58", "2026-11-27T23:01")
    assert [start.isoformat() for start in found.starts] == ["2026-11-27T23:55:00+01:00", "2026-11-28T00:00:00+01:00"]


@pytest.mark.parametrize("zone", ["Asia/Kathmandu", "America/St_Johns", "Pacific/Chatham"])
def test_hours_are_those_of_the_place_whatever_its_offset(zone: str) -> None:
    assert curve("2026-11-27T08:17", step=HOUR, zone=ZoneInfo(zone)).start.minute == 0


@pytest.mark.parametrize("wrong", ["1970-01-01T00:01", "2026-11-20T08:00", "2038-01-19T03:14", "9998-12-31T10:00"])
def test_a_laptop_in_another_year_leaves_the_curve_readable_and_loses_nobody(wrong: str) -> None:
    found = curve(wrong, "2026-11-27T08:00", "2026-11-27T08:06")
    assert found.start.isoformat() == "2026-11-27T09:00:00+01:00"
    assert (found.people, found.elsewhere) == ((1, 1), 1)


def test_three_days_are_one_curve() -> None:
    last = (utc("2026-11-27T08:00") + FIVE * (MOST_STEPS - 1)).strftime("%Y-%m-%dT%H:%M")
    found = curve("2026-11-27T08:00", last)
    assert (len(found.people), found.elsewhere) == (MOST_STEPS, 0)
