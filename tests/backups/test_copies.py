"""Copies: where they go, which stay, and that a stick that is pulled out costs nothing."""

from __future__ import annotations

import os
import random
import shutil
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from backup_events import log
from hypothesis import given
from hypothesis import strategies as st

from checkin import backups, settings
from checkin.backups import making, names, places, rotation
from checkin.backups.keeper import Keeper, Report
from checkin.backups.names import Copy
from checkin.backups.places import Places
from checkin.errors import CheckinError, Reason
from checkin.roster import Roster

Admit = Callable[..., list[str]]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "média" / "CLÉ DE L’ÉTÉ"
    folder.mkdir(parents=True)
    return folder


def test_a_copy_is_an_event_of_its_own_with_every_scan(event: Path, admit: Admit) -> None:
    admit(1, 2, 3)
    made = backups.back_up(event)
    assert log(made) == log(event)
    with Roster.open(made) as copy, Roster.open(event) as roster:
        assert settings.station_id(copy) != settings.station_id(roster)
        assert copy.sound()


def test_a_copy_is_one_file_that_its_owner_alone_may_read(event: Path) -> None:
    made = backups.back_up(event)
    assert made.stat().st_mode & 0o077 == 0
    assert [path for path in event.parent.iterdir() if path.name.startswith((made.name, "."))] == [made]


def test_a_copy_of_an_encrypted_event_shows_no_name(event: Path) -> None:
    made = backups.back_up(event)
    with Roster.open(event) as roster:
        encrypted = roster.path.read_bytes()[:6] != b"SQLite"
    assert (b"Nom12" in made.read_bytes()) is not encrypted


def test_the_newest_few_and_one_of_each_day_stay_and_nobody_else_s_files_are_touched(event: Path) -> None:
    stem = event.stem
    old = [event.with_name(f"{stem}-sauvegarde-2026-01-{day:02}-0900.checkin") for day in range(1, 15)]
    others = [
        event.with_name(name)
        for name in (
            f"{stem}-sauvegarde-2026-01-01-0900.checkin.bak",
            f"{stem}-sauvegarde-importante.checkin",
            f"autre-{stem}-sauvegarde-2026-01-01-0900.checkin",
        )
    ]
    for path in (*old, *others):
        path.touch()
    made = backups.back_up(event)
    kept = [copy.path for copy in backups.copies(event)]
    assert kept == [*old[-(rotation.DAYS - 1) :], made]
    assert all(path.exists() for path in others)


MOMENTS = st.lists(st.integers(0, 60 * 24 * 40), min_size=1, max_size=60, unique=True)


def a_copy(minute: int, size: int = 1) -> Copy:
    made = datetime(2026, 11, 1, tzinfo=UTC) + timedelta(minutes=minute)
    return Copy(path=Path(f"{minute:06}"), made=made, size=size)


@given(MOMENTS)
def test_rotation_keeps_the_newest_and_a_way_back_to_each_hour_and_day(minutes: list[int]) -> None:
    copies = [a_copy(minute) for minute in sorted(minutes)]
    made = copies[-1]
    left = [copy for copy in copies if copy not in rotation.surplus(copies, made)]
    assert left[-rotation.NEWEST :] == copies[-rotation.NEWEST :]
    today = {copy.made.hour for copy in copies if copy.made.date() == made.made.date()}
    assert today == {copy.made.hour for copy in left if copy.made.date() == made.made.date()}
    days = sorted({copy.made.date() for copy in copies})[-rotation.DAYS :]
    assert set(days) <= {copy.made.date() for copy in left}
    assert len(left) <= rotation.NEWEST + 24 + rotation.DAYS


@given(MOMENTS)
def test_rotation_never_takes_more_room_than_it_may_nor_the_last_two(minutes: list[int]) -> None:
    copies = [a_copy(minute, size=100) for minute in sorted(minutes)]
    left = [copy for copy in copies if copy not in rotation.surplus(copies, copies[-1], most_bytes=450)]
    assert min(rotation.LEAST, len(copies)) <= len(left) <= max(4, rotation.LEAST)
    assert copies[-1] in left


def test_the_copy_just_made_stays_when_the_others_are_of_the_future() -> None:
    future = [a_copy(60 * 24 * 365 * 20 + minute) for minute in range(0, 60 * 24 * 20, 60 * 24)]
    made = a_copy(5)
    assert made not in rotation.surplus([made, *future], made)


def test_laptops_that_share_a_folder_take_nothing_from_each_other(event: Path, stick: Path, tmp_path: Path) -> None:
    other = tmp_path / "autre poste" / event.name
    other.parent.mkdir()
    shutil.copy(backups.back_up(event), other)
    places.choose(Places(folder=stick, beside=False))
    made = [backups.back_up(path) for _ in range(8) for path in (event, other)]
    mine, theirs = (names.copies_in(stick, path) for path in (event, other))
    assert {copy.path for copy in mine}.isdisjoint({copy.path for copy in theirs})
    assert len({copy.station for copy in (*mine, *theirs)}) == 2
    assert {made[-2], made[-1]} <= {copy.path for copy in (*mine, *theirs)}


def test_a_full_disk_makes_old_copies_go_but_never_the_last_two(
    event: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places.choose(Places(folder=stick, beside=False))
    for _ in range(4):
        backups.back_up(event)
    monkeypatch.setattr(making, "RESERVE", 10**18)  # no disk has as much left
    with Roster.open(event) as roster:
        _, failed = backups.copy_into(roster, [stick])
    assert failed[stick].reason is Reason.BACKUP_FULL
    assert len(names.copies_in(stick, event)) == rotation.LEAST


def test_a_copy_that_does_not_read_is_not_kept_and_no_older_one_goes(event: Path, stick: Path) -> None:
    """The damage is in the event itself: what is copied is copied with it."""
    places.choose(Places(folder=stick, beside=False))
    good = backups.back_up(event)
    with Roster.open(event) as roster:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'tickets'"
        page = int(roster._db.execute(query).fetchone()[0])
    content = bytearray(event.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = bytes(4096)
    event.write_bytes(content)
    with pytest.raises(CheckinError) as caught:
        backups.back_up(event)
    assert caught.value.reason is Reason.DAMAGED
    assert [copy.path for copy in backups.copies(event)] == [good]
    assert list(stick.glob(".*")) == []


def test_every_copy_is_known_wherever_it_lies_also_in_a_folder_chosen_before(event: Path, stick: Path) -> None:
    beside = backups.back_up(event)
    places.choose(Places(folder=stick))
    there = backups.back_up(event)
    places.choose(Places())
    assert beside in backups.all_of(event)
    assert {copy.path.parent for copy in backups.copies(event)} == {event.parent, stick}
    assert there in backups.all_of(event)
    shutil.rmtree(stick)
    assert backups.out_of_reach(event) == [stick]


def test_what_a_killed_copy_left_is_known_and_goes(event: Path) -> None:
    made = backups.back_up(event)
    left = made.with_name(f".{made.name[:80]}.4242.part")
    left.write_bytes(b"Nom12")
    assert left in backups.all_of(event)
    os.utime(left, (1, 1))
    backups.back_up(event)
    assert not left.exists()


def test_twenty_times_the_stick_is_pulled_out_and_every_scan_is_in_some_copy(
    event: Path, stick: Path, admit: Admit
) -> None:
    """It vanishes at any moment: before, while and after a copy is written to it."""
    places.choose(Places(folder=stick, beside=False))
    chance = random.Random(7)
    for turn in range(20):
        pull = threading.Timer(chance.random() * 0.03, shutil.rmtree, [stick], {"ignore_errors": True})
        stick.mkdir(exist_ok=True)
        admit(turn)
        pull.start()
        with Roster.open(event) as roster:
            made, _ = backups.copy_everywhere(roster)
        pull.join()
        shutil.rmtree(stick, ignore_errors=True)
        assert made
        newest = backups.newest(event)
        if made[0].parent == event.parent:
            assert newest is not None
            assert newest.holds.scans == turn + 1
    with Roster.open(event) as roster:
        assert roster.sound()
        assert roster.scans.totals(1)["present"] == 20


class Heard:
    """What the thread told, in its order."""

    def __init__(self) -> None:
        self.reports: list[Report] = []
        self._new = threading.Condition()

    def __call__(self, report: Report) -> None:
        with self._new:
            self.reports.append(report)
            self._new.notify_all()

    def wait(self, count: int) -> Report:
        with self._new:
            assert self._new.wait_for(lambda: len(self.reports) >= count, timeout=20)
            return self.reports[count - 1]


def test_a_copy_is_made_only_when_something_changed(event: Path, admit: Admit) -> None:
    backups.back_up(event)
    heard = Heard()
    keeper = Keeper(event, heard, every=0.05)
    keeper.start()
    assert heard.wait(1).sound is True
    admit(1)
    assert heard.wait(2).made
    quiet = len(backups.copies(event))
    assert keeper.stop()
    assert len(backups.copies(event)) == quiet
    assert len(heard.reports) == 2


def test_the_last_copy_has_the_last_scan(event: Path, admit: Admit) -> None:
    heard = Heard()
    keeper = Keeper(event, heard)
    keeper.start()
    heard.wait(1)
    admit(1, 2)
    assert keeper.stop()
    newest = backups.newest(event)
    assert newest is not None
    assert newest.holds.scans == 2


def test_a_stick_that_is_back_gets_the_copy_that_it_missed(event: Path, stick: Path, admit: Admit) -> None:
    stick.rmdir()
    places.choose(Places(folder=stick, beside=False))
    heard = Heard()
    keeper = Keeper(event, heard, every=0.1)
    keeper.start()
    admit(1)
    told = heard.wait(2)
    assert [path.parent for path in told.made] == [event.parent]
    assert [error.reason for error in told.failed] == [Reason.BACKUP_AWAY]
    stick.mkdir()
    told = heard.wait(3)
    assert [path.parent for path in told.made] == [stick]
    assert keeper.stop()
    assert len(heard.reports) == 3


def test_a_laptop_that_was_cut_off_makes_its_copy_at_the_next_start(event: Path, admit: Admit) -> None:
    admit(1)
    heard = Heard()
    keeper = Keeper(event, heard, every=0.05)
    keeper.start()
    assert heard.wait(2).made
    assert keeper.stop()
