"""The day at a glance: small days that were counted by hand."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from people import Clock, answer, attendee, door, new_event, station

from checkin import elsewhere
from checkin.attendance.day import Group, Refusals, inside_now, no_shows, read_day
from checkin.models import Kind, PassageElsewhere, Status, Verdict


def test_people_and_passages_are_never_mixed(tmp_path: Path) -> None:
    clock = Clock()
    with new_event(tmp_path, [attendee(0), attendee(1)], clock) as roster:
        north, south = station(roster, "Nord"), station(roster, "Sud")
        for at, kind in ((north, Kind.ENTRY), (north, Kind.EXIT), (south, Kind.ENTRY), (south, Kind.ENTRY)):
            answer(at, "1000", kind=kind)
        answer(south, "nobody")
        answer(south, "nobody")
        day = read_day(roster, roster.lists.default())
    assert (day.figures.present, day.figures.inside, day.figures.passages) == (1, 1, 2)
    assert day.by_station == (Group("Nord", 0, 1, 1, 1), Group("Sud", 0, 0, 0, 1))
    assert day.refusals == (Refusals(Verdict.INVALID, 2, 1), Refusals(Verdict.ALREADY_REDEEMED, 1, 1))
    assert (day.arrivals.people, day.at) == ((1,), clock.at)


def test_who_was_let_in_elsewhere_counts_under_that_station(tmp_path: Path) -> None:
    checked_in = attendee(1, checked_in=True, checked_in_at="2026-11-27T08:41:00")
    with new_event(tmp_path, [attendee(0), checked_in]) as roster:
        with roster.writing():
            garden = roster.lists.add(door(id=0, name="Jardin", source_id="7"))
            told = PassageElsewhere(id="1", list_source_id="7", kind=Kind.ENTRY, at=roster.clock(), station="Tablette")
            elsewhere.bring_in(roster, next(roster.tickets.all()), [told], "pretix")
        default, other = read_day(roster, roster.lists.default()), read_day(roster, garden)
    assert default.by_station == (Group(elsewhere.EXPORTED, 0, 1, 1, 1),)
    assert default.arrivals.start.isoformat() == "2026-11-27T08:40:00+01:00"
    assert other.by_station == (Group("Tablette", 0, 1, 1, 1),)
    assert default.by_list == other.by_list == (Group("Accueil", 2, 1, 1, 1), Group("Jardin", 2, 1, 1, 1))


def test_an_undone_entry_counts_nowhere(tmp_path: Path) -> None:
    with new_event(tmp_path, [attendee(0)]) as roster:
        north = station(roster)
        answer(north, "1000")
        north.undo(next(roster.scans.all()).nonce)
        day = read_day(roster, roster.lists.default())
    assert (day.figures.present, day.figures.passages, day.figures.no_shows) == (0, 0, 1)
    assert (day.by_station, day.by_volunteer, day.arrivals.people) == ((), (), ())


def test_somebody_nobody_expected_is_told_apart_from_walk_ins(tmp_path: Path) -> None:
    with new_event(tmp_path, [attendee(0), attendee(1, status=Status.CANCELLED)]) as roster:
        answer(station(roster), "1001", override_reason="erreur de la billetterie")
        day = read_day(roster, roster.lists.default())
        absent = [ticket.ticket_code for ticket in no_shows(roster, roster.lists.default())]
    assert (day.unexpected, day.figures.walk_ins, day.figures.no_shows, absent) == (1, 0, 1, ["1000"])


@pytest.mark.parametrize(
    ("first", "minutes", "starts"),
    [
        ("2026-10-25T00:50", 20, ["02:50+02:00", "02:55+02:00", "02:00+01:00", "02:05+01:00", "02:10+01:00"]),
        ("2026-03-29T00:55", 10, ["01:55+01:00", "03:00+02:00", "03:05+02:00"]),
        ("2026-11-27T22:55", 10, ["23:55+01:00", "00:00+01:00", "00:05+01:00"]),
    ],
)
def test_a_night_is_counted_on_the_events_own_clock(
    tmp_path: Path, first: str, minutes: int, starts: list[str]
) -> None:
    """When the clocks go back, when they go forward, and over midnight."""
    clock = Clock(datetime.fromisoformat(first).replace(tzinfo=UTC))
    with new_event(tmp_path, [attendee(0), attendee(1)], clock) as roster:
        answer(station(roster), "1000")
        clock.move(minutes=minutes)
        answer(station(roster), "1001")
        arrivals = read_day(roster, roster.lists.default()).arrivals
    assert [start.isoformat()[11:16] + start.isoformat()[19:] for start in arrivals.starts] == starts
    assert arrivals.people == (1, *[0] * (len(starts) - 2), 1)


def test_who_is_inside_is_named_with_their_last_entry(tmp_path: Path) -> None:
    clock = Clock()
    with new_event(tmp_path, [attendee(0), attendee(1), attendee(2)], clock) as roster:
        with roster.writing():
            garden = roster.lists.add(door(id=0, name="Jardin"))
        hall, tent = station(roster, "Nord"), station(roster, "Tente", garden)
        for at, code, kind in (
            (hall, "1000", Kind.ENTRY),
            (hall, "1001", Kind.ENTRY),
            (hall, "1001", Kind.EXIT),
            (tent, "1000", Kind.ENTRY),
            (tent, "1002", Kind.ENTRY),
        ):
            clock.move(minutes=1)
            answer(at, code, kind=kind)
        anywhere = [(one.ticket.last_name, one.entry.station_id) for one in inside_now(roster)]
        here = [(one.ticket.last_name, one.entry.station_id) for one in inside_now(roster, roster.lists.default())]
    assert anywhere == [("Brévandois", "Tente"), ("Drévillon", "Tente")]
    assert here == [("Brévandois", "Nord")]
