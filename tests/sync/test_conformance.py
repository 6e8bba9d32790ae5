"""What every registration system promises: folder, web address and a real pretix pass this one suite."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from exporting import FolderWorld, web_world
from people import station
from worlds import Laptop, World, arrived, laptop_at, pretix_world

from checkin.errors import CheckinError, NoAnswer
from checkin.models import Attempt, Kind, Scan, Verdict
from checkin.roster import Roster
from checkin.sync.outbox import outbox
from checkin.sync.round import Direction, Round, run_round


@pytest.fixture(params=["folder", "web", "pretix"])
def world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[World]:
    if request.param == "folder":
        yield FolderWorld(tmp_path)
        return
    of_it = pretix_world(request.getfixturevalue("pretix")) if request.param == "pretix" else web_world(tmp_path)
    with of_it as found:
        yield found


@pytest.fixture
def laptop(world: World, tmp_path: Path) -> Iterator[Laptop]:
    """At the door since the first pull."""
    with laptop_at(tmp_path, world) as found:
        found.exchange()
        yield found


def brought(done: Round) -> tuple[int, int, int]:
    return done.added, done.updated, done.missing


def went_through(laptop: Laptop, world: World) -> list[Scan]:
    """Two who came in, one of whom left again; of these scans those that the system hears of."""
    first, second = world.codes[:2]
    scans = [laptop.scan(first), laptop.scan(second), laptop.scan(first, kind=Kind.EXIT)]
    assert [scan.verdict for scan in scans] == [Verdict.OK] * 3
    return [scan for scan in scans if scan.kind in world.kinds]


# ── pull ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_first_pull_brings_everybody_and_a_second_one_nothing(world: World, tmp_path: Path) -> None:
    with laptop_at(tmp_path, world) as laptop:
        assert laptop.exchange().added == len(world.codes)
        assert laptop.codes() == set(world.codes)
        assert brought(laptop.exchange()) == (0, 0, 0)
        assert [laptop.answer(code) for code in world.codes] == [Verdict.OK] * len(world.codes)


def test_a_change_appears_within_one_round(world: World, laptop: Laptop) -> None:
    renamed, cancelled, *_ = world.codes
    world.rename(renamed, "Zélie", "Orcival")
    world.cancel(cancelled)
    new = world.register("Marin", "Ussel")
    assert brought(laptop.exchange()) == (1, 2, 0)
    assert laptop.ticket(renamed).full_name == "Zélie Orcival"
    assert [laptop.answer(code) for code in (cancelled, new)] == [Verdict.CANCELED, Verdict.OK]


def test_a_new_code_admits_and_the_old_one_is_refused_by_name(world: World, laptop: Laptop) -> None:
    old = world.codes[0]
    new = world.new_code(old)
    laptop.exchange()
    assert [laptop.answer(old), laptop.answer(new)] == [Verdict.REVOKED, Verdict.OK]


def test_whoever_vanishes_over_there_is_still_known_at_the_door(world: World, laptop: Laptop) -> None:
    code = world.register("Marin", "Ussel")
    laptop.exchange()
    world.vanish(code)
    laptop.exchange()
    assert laptop.answer(code) is Verdict.OK


@pytest.mark.parametrize("people", [0, 1])
def test_a_shrunken_or_an_empty_answer_never_wipes_the_roster(world: World, laptop: Laptop, people: int) -> None:
    before = list(laptop.roster.tickets.all())
    world.shrink(people)
    laptop.forget_cursor()
    laptop.round(Direction.PULL)
    assert list(laptop.roster.tickets.all()) == before


# ── push ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_each_scan_arrives_once_with_its_own_time_and_is_not_sent_again(world: World, laptop: Laptop) -> None:
    scans = went_through(laptop, world)
    assert laptop.exchange().pushed == 3
    assert arrived(world, scans)
    assert (laptop.waiting, laptop.exchange().pushed) == (0, 0)
    assert arrived(world, scans)


def test_an_answer_that_was_lost_never_checks_in_twice(world: World, laptop: Laptop) -> None:
    scans = went_through(laptop, world)
    list(world.system.push(outbox(laptop.roster, annuls=False)))  # and then the laptop stops: nothing is noted
    assert laptop.waiting == 3
    assert laptop.exchange().pushed == 3
    assert arrived(world, scans)


def test_our_own_scans_that_come_back_with_a_pull_are_counted_once(world: World, laptop: Laptop) -> None:
    first, second = world.codes[:2]
    laptop.scan(first), laptop.scan(second)
    for _ in range(3):
        laptop.exchange()
    presences = laptop.roster.scans.presences(laptop.door.check_in_list.id)
    assert [(one.entries, one.double_admissions) for one in presences.values()] == [(1, 0)] * 2


def test_an_undo_takes_back_what_was_sent_and_what_was_not(world: World, laptop: Laptop) -> None:
    sent, kept = (laptop.scan(code) for code in world.codes[:2])
    laptop.exchange()
    unsent = laptop.scan(world.codes[2])
    laptop.undo(sent), laptop.undo(unsent)
    laptop.exchange()
    assert arrived(world, [kept])
    assert (laptop.waiting, laptop.roster.scans.set_aside_count()) == (0, 0)
    assert laptop.answer(sent.code) is Verdict.OK


# ── faults ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_system_that_is_away_keeps_everything_and_both_directions_recover(world: World, laptop: Laptop) -> None:
    new = world.register("Marin", "Ussel")
    before = laptop.codes()
    world.go_away()
    scans = went_through(laptop, world)
    done = laptop.round()
    assert [type(error) for error in done.errors] == [NoAnswer, NoAnswer]
    assert (laptop.codes(), laptop.waiting, laptop.roster.scans.set_aside_count()) == (before, 3, 0)
    world.come_back()
    laptop.exchange()
    assert arrived(world, scans)
    assert laptop.answer(new) is Verdict.OK


def test_a_push_that_fails_does_not_stop_the_pull(world: World, laptop: Laptop) -> None:
    scans = went_through(laptop, world)
    new = world.register("Marin", "Ussel")
    world.take_nothing()
    done = laptop.round()
    assert isinstance(done.push_error, CheckinError)
    assert (done.pull_error, done.added, laptop.waiting) == (None, 1, 3)
    assert laptop.ticket(new).full_name == "Marin Ussel"
    world.recover()
    laptop.exchange()
    assert arrived(world, scans)


def test_a_pull_that_fails_does_not_stop_the_push(world: World, laptop: Laptop) -> None:
    scans = went_through(laptop, world)
    new = world.register("Marin", "Ussel")
    world.give_nothing()
    done = laptop.round()
    assert isinstance(done.pull_error, CheckinError)
    assert (done.push_error, done.pushed, laptop.waiting) == (None, 3, 0)
    assert arrived(world, scans)
    world.recover()
    laptop.exchange()
    assert laptop.answer(new) is Verdict.OK


def test_asking_the_system_itself_tells_away_from_back(world: World) -> None:
    world.system.probe()
    world.go_away()
    with pytest.raises(NoAnswer):
        world.system.probe()
    world.come_back()
    world.system.probe()


def test_a_scan_made_while_a_pull_is_under_way_is_pushed(world: World, laptop: Laptop) -> None:
    made: list[Scan] = []

    def scanned() -> bool:
        if not made:
            with Roster.open(laptop.roster.path) as other:
                scan = station(other).scan(Attempt(code=world.codes[0])).scan
            assert scan
            made.append(scan)
        return True

    laptop.forget_cursor()
    run_round(laptop.roster, world.system, Direction.PULL, scanned)
    assert (len(made), laptop.waiting) == (1, 1)
    laptop.exchange()
    assert arrived(world, made)
