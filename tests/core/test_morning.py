"""The invented morning looks like one: most come within the hour, a few twice, and no figure contradicts another."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from people import attendee, new_event

from checkin import morning
from checkin.attendance.day import read_day
from checkin.models import Verdict


def test_most_come_within_an_hour_of_the_doors_and_the_figures_agree(tmp_path: Path) -> None:
    roster = new_event(tmp_path, [attendee(number) for number in range(300)])
    morning.play(roster)
    day = read_day(roster, roster.lists.default())
    figures = day.figures
    assert 250 <= figures.present - figures.walk_ins <= 290
    assert figures.present + figures.no_shows == figures.expected + figures.walk_ins
    assert figures.passages > figures.present >= figures.inside
    assert {one.verdict for one in day.refusals} >= {Verdict.ALREADY_REDEEMED, Verdict.INVALID}
    assert f"{day.arrivals.start:%H:%M}" == "08:30"
    assert len(day.arrivals.people) * day.arrivals.step <= timedelta(hours=1)
    assert day.arrivals.totals[-1] == figures.present
    roster.close()
