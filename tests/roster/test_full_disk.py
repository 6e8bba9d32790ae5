"""A disk that fills up in the middle of the day: one clear refusal, nothing lost, and on as soon as there is room."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import door_process
import pytest
from people import answer, attendee, new_event, station

from checkin.errors import Reason, StoreError
from checkin.models import Verdict
from checkin.roster import Roster
from checkin.tables import write_table

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="makes disks small as Unix does")
LIMITED_DOOR = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]),) * 2)
import door_process
sys.exit(door_process.main(*sys.argv[2:]))
"""


def run_door(*command: str) -> tuple[list[str], str, int]:
    """(answered nonces, standard error, exit code)."""
    done = subprocess.run(
        [sys.executable, *command], capture_output=True, text=True, cwd=Path(door_process.__file__).parent, check=False
    )
    return done.stdout.split(), done.stderr, done.returncode


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1 MB."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)]
    if not shutil.which("mount") or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("may not mount a small disk here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def fill(disk: Path, leave: int) -> Path:
    filler = disk / "photos.zip"
    filler.write_bytes(bytes(max(shutil.disk_usage(disk).free - leave, 0)))
    return filler


def answered_scans(event: Path) -> set[str]:
    with Roster.open(event) as roster:
        return {scan.nonce for scan in roster.scans.all()}


def test_a_disk_that_fills_up_stops_the_door_and_loses_no_answer(small_disk: Path) -> None:
    with new_event(small_disk, map(attendee, range(200))) as roster:
        event = roster.path
    filler = fill(small_disk, leave=150_000)
    nonces, error, code = run_door(door_process.__file__, str(event), "Nord", "200")
    assert (error, code) == ("disk_full\n", 2)
    assert 0 < len(nonces) < 200
    filler.unlink()
    assert answered_scans(event) == set(nonces)
    with Roster.open(event) as roster:
        assert roster.sound()
        assert answer(station(roster), "1199") is Verdict.OK


def test_an_open_event_goes_on_as_soon_as_there_is_room(small_disk: Path) -> None:
    with new_event(small_disk, map(attendee, range(200))) as roster:
        at_door = station(roster)
        assert answer(at_door, "1000") is Verdict.OK
        filler = fill(small_disk, leave=0)
        with pytest.raises(StoreError) as refused:
            [answer(at_door, str(1000 + number)) for number in range(1, 200)]
        assert refused.value.reason is Reason.DISK_FULL
        stood = len(list(roster.scans.all()))
        filler.unlink()
        assert answer(at_door, "1199") is Verdict.OK
        assert [scan.seq for scan in roster.scans.all()] == list(range(1, stood + 2))


def test_opening_on_a_full_disk_says_that_it_is_full(small_disk: Path) -> None:
    with new_event(small_disk, map(attendee, range(20))) as roster:
        event = roster.path
    before = event.read_bytes()
    fill(small_disk, leave=0)
    with pytest.raises(StoreError) as refused:
        Roster.open(event)
    assert refused.value.reason is Reason.DISK_FULL
    assert event.read_bytes() == before


def test_neither_an_event_nor_a_table_is_left_half_made(small_disk: Path) -> None:
    filler = fill(small_disk, leave=8_000)
    with pytest.raises(StoreError) as refused:
        Roster.create(small_disk / "day.checkin", name="Partner Day")
    assert refused.value.reason is Reason.DISK_FULL
    for ending in ("csv", "json", "xlsx"):
        with pytest.raises(StoreError) as refused:
            write_table(small_disk / f"scans.{ending}", ["code"], [[os.urandom(20).hex()] for _ in range(3000)])
        assert refused.value.reason is Reason.DISK_FULL, ending
    assert list(small_disk.iterdir()) == [filler]


def test_a_file_that_may_not_grow_loses_no_answer(tmp_path: Path) -> None:
    """The same by the system's limit on file sizes, where no small disk can be mounted."""
    with new_event(tmp_path, map(attendee, range(200))) as roster:
        event = roster.path
    limit = str(event.stat().st_size + 100_000)
    nonces, error, code = run_door("-c", LIMITED_DOOR, limit, str(event), "Nord", "200")
    assert code == 2
    assert error.count("\n") == 1
    assert 0 < len(nonces) < 200
    assert answered_scans(event) == set(nonces)
    with Roster.open(event) as roster:
        assert answer(station(roster), "1199") is Verdict.OK
