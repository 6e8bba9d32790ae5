"""Real damage to real files: a copy is taken back, what reads of the newer log comes with it, nothing is made up."""

from __future__ import annotations

import random
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from backup_events import People, log, make
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from checkin import backups, file_keys, settings
from checkin.backups.restoring import Restored, restore
from checkin.errors import CheckinError
from checkin.file_keys import FileKey
from checkin.models import Attempt, Scan
from checkin.roster import Roster
from checkin.station import Station

PAGE = 4096
Damage = Callable[[bytearray], object]


@dataclass(frozen=True)
class Day:
    """An event with its copy, as many scans before it as after; the last tenth of them is in the write-ahead log."""

    key: FileKey | None
    file: bytes
    wal: bytes
    copy: bytes
    whole: dict[str, Scan]
    copied: dict[str, Scan]

    @property
    def encrypted(self) -> bool:
        return self.key is not None

    def lay_out(self, folder: Path, damage: Damage | None = None, *, wal: bytes | None = None) -> tuple[Path, Path]:
        if self.key:
            file_keys.know(self.key)
        event, copy = folder / "event.checkin", folder / "copie.checkin"
        content = bytearray(self.file)
        if damage:
            damage(content)
        event.write_bytes(content)
        log_bytes = self.wal if wal is None else wal
        if log_bytes:
            Path(f"{event}-wal").write_bytes(log_bytes)
        copy.write_bytes(self.copy)
        return event, copy

    def judge(self, event: Path, done: Restored) -> None:
        """What must hold whatever was damaged."""
        after = log(event)
        assert set(self.copied) <= set(after) <= set(self.whole)
        for nonce, scan in after.items():
            assert told(scan, self.encrypted) == told(self.whole[nonce], self.encrypted)
        assert done.recovered == len(after) - len(self.copied)
        with Roster.open(event) as roster:
            assert roster.sound()
            admitted = {scan.ticket_id for scan in after.values() if scan.verdict == "ok"}
            assert roster.scans.totals(1)["present"] == len(admitted)


def told(scan: Scan, encrypted: bool) -> object:
    """All of a scan; of a plain file, whose texts nothing vouches for, what identifies it and what it did."""
    if encrypted:
        return replace(scan, settled_at=None, refusal=None)
    return scan.nonce, scan.station_id, scan.seq, scan.ticket_id, scan.list_id, scan.kind, scan.verdict


def lived(folder: Path, *, encrypted: bool, scans: int = 300) -> Day:
    event = folder / "event.checkin"
    key = make(event, People(scans + 100), encrypted=encrypted)
    half, most = scans // 2, scans * 9 // 10
    scan(event, range(half))
    copy = backups.back_up(event)
    copied = log(copy)
    scan(event, range(half, most))
    with Roster.open(event) as roster:
        desk(roster, range(most, scans))
        wal = Path(f"{event}-wal").read_bytes()
        file = event.read_bytes()
    return Day(key, file, wal, copy.read_bytes(), log(event), copied)


def scan(event: Path, numbers: range) -> None:
    with Roster.open(event) as roster:
        desk(roster, numbers)


def desk(roster: Roster, numbers: range) -> None:
    station = Station(roster, station_id=settings.station_id(roster), check_in_list=roster.lists.default())
    for number in numbers:
        station.scan(Attempt(code=f"BCDF{number:04}"))
        if number % 10 == 0:
            station.scan(Attempt(code=f"INCONNU{number}"))


@pytest.fixture(scope="module", params=["plain", "encrypted"])
def day(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Day:
    return lived(tmp_path_factory.mktemp("day"), encrypted=request.param == "encrypted")


def taken_back(day: Day, folder: Path, damage: Damage | None = None, **side: bytes) -> Restored:
    event, copy = day.lay_out(folder, damage, **side)
    done = restore(copy, event)
    day.judge(event, done)
    return done


def test_a_sound_file_with_its_log_gives_everything(day: Day, tmp_path: Path) -> None:
    done = taken_back(day, tmp_path)
    assert done.whole
    assert done.recovered == len(day.whole) - len(day.copied)


def test_a_damaged_header_costs_no_scan(day: Day, tmp_path: Path) -> None:
    """Page 1 holds the schema; the log is elsewhere."""

    def zero(content: bytearray) -> None:
        content[:100] = bytes(100)

    done = taken_back(day, tmp_path, zero)
    assert not done.whole
    assert done.recovered == len(day.whole) - len(day.copied)
    assert done.gaps == ()


@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])
def test_a_file_cut_short_anywhere_gives_its_copy_and_what_reads(encrypted: bool, tmp_path: Path) -> None:
    """At every page and between two, with its log and without it; a quiet day has every kind of page."""
    day = lived(tmp_path, encrypted=encrypted, scans=20)
    for number, size in enumerate(range(0, len(day.file), PAGE // 2)):
        for wal in (None, b"") if number % 7 == 0 else (b"",):

            def cut(content: bytearray, size: int = size) -> None:
                del content[size:]

            folder = tmp_path / f"{size}-{wal is None}"
            folder.mkdir()
            taken_back(day, folder, cut, **({} if wal is None else {"wal": wal}))
            shutil.rmtree(folder)


def test_a_tail_of_zeros_gives_its_copy_and_what_reads(day: Day, tmp_path: Path) -> None:
    def zero(content: bytearray) -> None:
        content[len(content) // 2 :] = bytes(len(content) - len(content) // 2)

    taken_back(day, tmp_path, zero)


def test_a_lost_log_costs_only_what_stood_in_it(day: Day, tmp_path: Path) -> None:
    done = taken_back(day, tmp_path, wal=b"")
    assert done.recovered >= 120


def test_a_log_damaged_in_the_middle_gives_the_scans_behind_the_damage(day: Day, tmp_path: Path) -> None:
    """SQLite stops at the first bad frame, silently; the file itself is broken, too, so that it is not asked."""
    wal = bytearray(day.wal)
    wal[32 + 24 + 100] ^= 1  # in the first frame's page

    def break_header(content: bytearray) -> None:
        content[:100] = bytes(100)

    done = taken_back(day, tmp_path, break_header, wal=bytes(wal))
    assert done.recovered == len(day.whole) - len(day.copied)


def test_losses_are_named_by_station_and_number(day: Day, tmp_path: Path) -> None:
    """The pages that hold the newer scans are gone, all but the last one: the numbers say what is missing."""
    if not day.encrypted:
        pages = [number for number in range(len(day.file) // PAGE) if b"BCDF0200" in page_of(day, number)]
    else:
        pages = list(range(len(day.file) // PAGE // 2, len(day.file) // PAGE - 1))

    def zero(content: bytearray) -> None:
        for number in (0, *pages):
            content[number * PAGE : (number + 1) * PAGE] = bytes(PAGE)

    done = taken_back(day, tmp_path, zero)
    have = {scan.seq for scan in log(done.event).values()}
    missing = {seq for gap in done.gaps for seq in range(gap.first, gap.last + 1)}
    assert missing
    assert missing == {scan.seq for scan in day.whole.values()} - have
    assert {gap.station for gap in done.gaps} == {scan.station_id for scan in day.whole.values()}


def page_of(day: Day, number: int) -> bytes:
    return day.file[number * PAGE : (number + 1) * PAGE]


def test_a_file_replaced_by_an_older_one_loses_nothing_that_the_copy_has(day: Day, tmp_path: Path) -> None:
    event, copy = day.lay_out(tmp_path, wal=b"")
    event.write_bytes(day.copy)
    done = restore(copy, event)
    assert log(event) == day.copied
    assert done.recovered == 0


@pytest.mark.parametrize("seed", range(12))
def test_flipped_bits_never_make_a_scan_up(day: Day, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)

    def flip(content: bytearray) -> None:
        for _ in range(chance.choice((1, 5, 50))):
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)

    wal = bytearray(day.wal)
    if seed % 2:
        wal[chance.randrange(len(wal))] ^= 1 << chance.randrange(8)
    event, copy = day.lay_out(tmp_path, flip, wal=bytes(wal))
    taken_back_if_it_is_damaged(day, event, copy)


def taken_back_if_it_is_damaged(day: Day, event: Path, copy: Path) -> None:
    done = restore(copy, event)
    if done.whole:  # nothing vouches for the texts of a plain file: SQLite itself finds nothing wrong with it
        assert len(log(event)) >= len(day.copied)
        return
    day.judge(event, done)


@given(st.lists(st.tuples(st.integers(0, 10**9), st.integers(0, 7)), min_size=1, max_size=40))
@examples(max_examples=60, deadline=None)
def test_whatever_is_flipped_no_scan_is_made_up(sealed_day: Day, flips: list[tuple[int, int]]) -> None:
    def flip(content: bytearray) -> None:
        for place, bit in flips:
            content[place % len(content)] ^= 1 << bit

    with tempfile.TemporaryDirectory() as folder:
        event, copy = sealed_day.lay_out(Path(folder), flip)
        done = restore(copy, event)
        sealed_day.judge(event, done)


@pytest.fixture(scope="module")
def sealed_day(tmp_path_factory: pytest.TempPathFactory) -> Day:
    return lived(tmp_path_factory.mktemp("sealed"), encrypted=True, scans=100)


def test_damage_is_said_at_opening_and_by_the_copy_that_it_makes(day: Day, tmp_path: Path) -> None:
    def zero(content: bytearray) -> None:
        content[PAGE * 3 : PAGE * 9] = bytes(PAGE * 6)

    event, _ = day.lay_out(tmp_path, zero, wal=b"")
    try:
        with Roster.open(event) as roster:
            assert not roster.sound()
        with pytest.raises(CheckinError):
            backups.back_up(event)
    except CheckinError:
        return
    assert backups.copies(event) == []
