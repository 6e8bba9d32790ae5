"""What the log of one ticket says: in whatever order it was merged, however the clocks went."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from people import MORNING, door, entry

from checkin.history import next_sort_at, passages, presence
from checkin.models import Kind, Scan, Verdict

ONCE = door(entry_after_exit=False)


def leave(number: int, *, minute: float) -> Scan:
    return entry(number, minute=minute, kind=Kind.EXIT)


def annul(number: int, undone: Scan, *, minute: float = 99) -> Scan:
    return entry(number, minute=minute, kind=Kind.ANNUL, undoes=undone.nonce)


def test_nobody_scanned_is_nobody_there() -> None:
    nobody = presence([], door())
    assert (nobody.entries, nobody.inside, nobody.first, nobody.double_admissions) == (0, False, None, 0)


def test_entry_exit_entry_counts_two_passages_of_one_person() -> None:
    log = [entry(1), leave(2, minute=5), entry(3, minute=9)]
    found = presence(log, door())
    assert (found.entries, found.inside, found.first, found.double_admissions) == (2, True, log[0], 0)
    assert presence(log[:2], door()).inside is False


def test_refused_scans_are_kept_and_count_nowhere() -> None:
    refused = entry(2, minute=1, verdict=Verdict.ALREADY_REDEEMED)
    assert passages([entry(1), refused]) == [entry(1)]


def test_an_undone_scan_counts_nowhere_whichever_came_first_in_the_log() -> None:
    first, second = entry(1), entry(2, minute=3)
    for log in ([first, annul(3, first), second], [annul(3, first), second, first]):
        assert passages(log) == [second]
    assert presence([first, annul(3, first)], door()).entries == 0


def test_a_refused_undo_undoes_nothing() -> None:
    first = entry(1)
    assert passages([first, replace(annul(2, first), verdict=Verdict.INVALID)]) == [first]


def test_two_entries_without_an_exit_are_a_double_admission() -> None:
    twice = [entry(1, station_id="A"), entry(1, minute=1, station_id="B")]
    assert presence(twice, door()).double_admissions == 1
    assert presence(twice, door(multiple_entries=True)).double_admissions == 0
    overridden = [twice[0], replace(twice[1], overridden=Verdict.ALREADY_REDEEMED, override_reason="badge prêté")]
    assert presence(overridden, door()).double_admissions == 0


def test_coming_back_is_a_double_admission_only_where_the_list_forbids_it() -> None:
    back = [entry(1), leave(2, minute=1), entry(3, minute=2)]
    assert presence(back, door()).double_admissions == 0
    assert presence(back, ONCE).double_admissions == 1


@pytest.mark.parametrize("minutes", [-600, -1, 0])
def test_a_clock_that_went_back_sorts_after_what_is_known(minutes: int) -> None:
    known = [entry(1), leave(2, minute=7)]
    late = MORNING + timedelta(minutes=minutes)
    assert next_sort_at(late, known) == MORNING + timedelta(minutes=7, microseconds=1)
    assert next_sort_at(late, []) == late


def test_a_clock_that_runs_keeps_its_own_time() -> None:
    assert next_sort_at(MORNING + timedelta(minutes=9), [entry(1)]) == MORNING + timedelta(minutes=9)


@st.composite
def logs(draw: st.DrawFn) -> list[Scan]:
    """What two stations that never heard of each other recorded of one ticket, with undos and bad clocks."""
    log: list[Scan] = []
    for name in ("A", "B"):
        own: list[Scan] = []
        for number in range(1, draw(st.integers(1, 8)) + 1):
            kind = draw(st.sampled_from(Kind))
            at = MORNING + timedelta(seconds=draw(st.integers(-3, 3)))
            undoes = draw(st.sampled_from([scan.nonce for scan in own] or ["nobody"])) if kind is Kind.ANNUL else None
            verdict = draw(st.sampled_from([Verdict.OK, Verdict.OK, Verdict.FULL]))
            scan = entry(number, station_id=name, at=at, kind=kind, undoes=undoes, verdict=verdict)
            own.append(replace(scan, sort_at=next_sort_at(at, own)))
        log += own
    return log


@given(log=logs(), seed=st.integers(0, 2**32))
def test_logs_of_two_stations_merge_in_any_order_to_the_same_history(log: list[Scan], seed: int) -> None:
    mixed = random.Random(seed).sample(log, len(log))
    assert passages(mixed) == passages(log)
    for rules in (door(), ONCE, door(multiple_entries=True)):
        assert presence(mixed, rules) == presence(log, rules)


@given(log=logs())
def test_each_station_keeps_the_order_of_its_own_counting(log: list[Scan]) -> None:
    history = passages(log)
    for name in ("A", "B"):
        numbers = [scan.seq for scan in history if scan.station_id == name]
        assert numbers == sorted(numbers)


@given(log=logs())
def test_nobody_is_inside_without_an_entry_nor_doubled_more_often_than_they_came_again(log: list[Scan]) -> None:
    found = presence(log, ONCE)
    assert not found.inside or found.entries > 0
    assert found.double_admissions <= max(found.entries - 1, 0)
