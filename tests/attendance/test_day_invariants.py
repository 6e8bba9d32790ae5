"""Whatever happens at the doors: all figures of the day are those that counting person by person gives, and add up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import timedelta

from histories import SECTOR, Counted, Move, days, opened, play, rules
from hypothesis import example, given, settings
from hypothesis import strategies as st
from people import door

from checkin import attendance
from checkin.attendance import Only
from checkin.attendance.day import Day, Group, find_scans, inside_now, no_shows, read_day
from checkin.decide import expected
from checkin.models import CheckInList, Verdict
from checkin.roster import Roster


def sums(groups: Iterable[Group]) -> tuple[int, ...]:
    return tuple(sum(getattr(group, name) for group in groups) for name in ("present", "inside", "passages"))


def figures_are_those_of_the_log(day: Day, counted: Counted) -> None:
    figures, present = day.figures, counted.present
    came = [ticket for ticket in present if expected(ticket, counted.check_in_list)]
    walk_ins = [ticket for ticket in present if ticket.walk_in]
    assert figures.expected == len(counted.expected)
    assert figures.present == len(present)
    assert figures.inside == sum(found.inside for found in counted.presences.values())
    assert figures.passages == len(counted.entries) == sum(found.entries for found in counted.presences.values())
    assert figures.no_shows == len(counted.expected) - len(came)
    assert figures.walk_ins == len(walk_ins)
    assert day.unexpected == len(present) - len(came) - len(walk_ins)
    assert figures.double_admissions == sum(found.double_admissions > 0 for found in counted.presences.values())


def figures_add_up(day: Day) -> None:
    figures = day.figures
    # Who came = who was expected and came + walk-ins + whom nobody expected; who was expected = came + did not.
    assert figures.present + figures.no_shows == figures.expected + figures.walk_ins + day.unexpected
    assert 0 <= figures.inside <= figures.present <= figures.passages
    assert 0 <= figures.no_shows <= figures.expected
    assert sum(day.arrivals.people) + day.arrivals.elsewhere == figures.present
    assert list(day.arrivals.totals[-1:]) == [sum(day.arrivals.people)][: len(day.arrivals.people)]


def groups_add_up(day: Day) -> None:
    totals = (day.figures.present, day.figures.inside, day.figures.passages)
    for groups in (day.by_ticket_type, *day.by_column.values()):
        assert sums(groups) == totals
        assert sum(group.expected for group in groups) == day.figures.expected
    for groups in (day.by_station, day.by_volunteer):
        assert sums(groups) == totals
        assert {group.expected for group in groups} <= {0}
    for groups in (day.by_ticket_type, day.by_list, day.by_station, day.by_volunteer, *day.by_column.values()):
        assert len({group.label for group in groups}) == len(groups)
        assert all(group.inside <= group.present for group in groups)
    own = next(group for group in day.by_list if group.label == day.check_in_list.name)
    assert (own.expected, own.present, own.inside, own.passages) == (day.figures.expected, *totals)


def groups_are_those_of_the_log(day: Day, counted: Counted) -> None:
    firsts = [counted.presences[ticket.id].first for ticket in counted.present]
    came = Counter(first.station_id or "registration" for first in firsts if first)
    assert {group.label: group.present for group in day.by_station if group.present} == came
    assert {group.label: group.passages for group in day.by_station} == Counter(
        station or "registration" for station, _ in counted.entries
    )
    assert {group.label: group.passages for group in day.by_volunteer} == Counter(who for _, who in counted.entries)
    types = Counter(ticket.ticket_type or "" for ticket in counted.present)
    assert {group.label: group.present for group in day.by_ticket_type if group.present} == types
    sectors = Counter(ticket.extra.get(SECTOR, "").strip() for ticket in counted.present)
    assert {group.label: group.present for group in day.by_column[SECTOR] if group.present} == sectors


def refusals_are_those_of_the_log(roster: Roster, day: Day) -> None:
    refused = [
        scan for scan in roster.scans.all() if scan.list_id == day.check_in_list.id and scan.verdict is not Verdict.OK
    ]
    people = {(scan.verdict, scan.ticket_id or scan.code) for scan in refused}
    assert {one.verdict: one.attempts for one in day.refusals} == Counter(scan.verdict for scan in refused)
    assert {one.verdict: one.people for one in day.refusals} == Counter(verdict for verdict, _ in people)


@settings(max_examples=60, deadline=None)
@given(check_in_list=rules, moves=days)
@example(door(), [("elsewhere", who, where, 0) for who, where in ((0, 1), (1, 3), (2, 2))])
@example(
    door(), [("entry", 0, 0, 0), ("undo", 0, 1, 0), ("override", 4, 1, 0), ("walk-in", 0, 1, 0), ("exit", 4, 0, 0)]
)
def test_the_day_is_what_its_log_says_and_adds_up(check_in_list: CheckInList, moves: list[Move]) -> None:
    with opened(check_in_list) as doors:
        play(doors, moves)
        for one in doors.roster.lists.all():
            day, counted = read_day(doors.roster, one, [SECTOR, "Rôle", "nowhere"]), Counted.of(doors.roster, one)
            assert attendance.figures(doors.roster, one) == day.figures
            figures_are_those_of_the_log(day, counted)
            figures_add_up(day)
            groups_add_up(day)
            groups_are_those_of_the_log(day, counted)
            refusals_are_those_of_the_log(doors.roster, day)


@settings(max_examples=40, deadline=None)
@given(check_in_list=rules, moves=days)
def test_lists_of_people_are_as_long_as_their_figures(check_in_list: CheckInList, moves: list[Move]) -> None:
    with opened(check_in_list) as doors:
        play(doors, moves)
        roster = doors.roster
        for one in roster.lists.all():
            figures = attendance.figures(roster, one)
            rows = list(attendance.people(roster, one))
            assert len(no_shows(roster, one)) == figures.no_shows
            assert len(attendance.tickets(roster, one, Only.PRESENT)) == figures.present
            assert [inside.entry.list_id for inside in inside_now(roster, one)] == [one.id] * figures.inside
            assert sum(bool(row["checked_in"]) for row in rows) == figures.present
            assert sum(bool(row["inside"]) for row in rows) == figures.inside
            assert sum(int(str(row["entries"])) for row in rows) == figures.passages
            assert sum(bool(row["walk_in"] and row["checked_in"]) for row in rows) == figures.walk_ins
        anywhere = {inside.ticket.id for one in roster.lists.all() for inside in inside_now(roster, one)}
        assert {inside.ticket.id for inside in inside_now(roster)} == anywhere
        assert len(find_scans(roster, limit=1000)) == len(list(attendance.scans(roster)))


@settings(max_examples=30, deadline=None)
@given(check_in_list=rules, moves=days, step=st.integers(1, 240))
def test_a_step_of_another_length_counts_the_same_people(
    check_in_list: CheckInList, moves: list[Move], step: int
) -> None:
    with opened(check_in_list) as doors:
        play(doors, moves)
        day = read_day(doors.roster, doors.stations[0].check_in_list, step=timedelta(minutes=step))
    assert sum(day.arrivals.people) + day.arrivals.elsewhere == day.figures.present
