"""What is an event file and what is not; the latter is never written to."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from people import answer, attendee, new_event, station

from checkin.errors import Reason, StoreError, WrongUse
from checkin.models import Verdict
from checkin.roster import Roster
from checkin.roster.engine import sqlite3
from checkin.roster.store import APPLICATION_ID, VERSION
from checkin.schema import migrations


@pytest.fixture
def event(tmp_path: Path) -> Path:
    with new_event(tmp_path, map(attendee, range(20))) as roster:
        return roster.path


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def pragma(path: Path, name: str) -> object:
    with Roster.open(path) as roster:
        return roster._db.execute(f"PRAGMA {name}").fetchone()[0]


def test_every_commit_reaches_the_disk(event: Path) -> None:
    assert pragma(event, "journal_mode") == "wal"
    assert pragma(event, "synchronous") == 2  # FULL
    assert pragma(event, "fullfsync") == 1
    assert pragma(event, "busy_timeout") == 10_000


def test_the_file_says_what_it_is_in_its_first_bytes(event: Path) -> None:
    header = event.read_bytes()[:100]
    assert header[:16] == b"SQLite format 3\0"
    assert int.from_bytes(header[60:64], "big") == pragma(event, "user_version") == VERSION
    assert int.from_bytes(header[68:72], "big") == pragma(event, "application_id") == APPLICATION_ID


def test_the_version_counts_the_steps_of_the_schema() -> None:
    assert len(migrations._migrations) == VERSION


def test_opening_writes_nothing(event: Path) -> None:
    before = event.read_bytes()
    with Roster.open(event) as roster:
        assert roster.sound()
    assert event.read_bytes() == before
    assert list(files(event.parent)) == [event.name]


def empty(path: Path) -> None:
    path.write_bytes(b"")


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-5000])


def header_only(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:60])


def text(path: Path) -> None:
    path.write_text("Nom;Prénom\n" * 30, encoding="utf-8")


def foreign(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE notes (text)")
    db.close()


def newer(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute(f"PRAGMA user_version = {VERSION + 1}")
    db.close()


def missing(path: Path) -> None:
    path.unlink()


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (empty, Reason.FILE_EMPTY),
        (cut_short, Reason.DAMAGED),
        (header_only, Reason.NOT_AN_EVENT),
        (text, Reason.NOT_AN_EVENT),
        (foreign, Reason.NOT_AN_EVENT),
        (newer, Reason.NEWER_VERSION),
        (missing, Reason.FILE_MISSING),
        (folder, Reason.IS_FOLDER),
    ],
)
def test_what_is_no_event_file_is_refused_untouched(event: Path, spoil: Callable[[Path], None], reason: Reason) -> None:
    spoil(event)
    before = files(event.parent)
    with pytest.raises(StoreError) as refused:
        Roster.open(event)
    assert refused.value.reason is reason
    assert files(event.parent) == before


def test_a_newer_version_that_still_stands_in_the_log_is_refused_too(event: Path) -> None:
    db = sqlite3.connect(event)
    db.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = event.read_bytes()
    with pytest.raises(StoreError) as refused:
        Roster.open(event)
    assert refused.value.reason is Reason.NEWER_VERSION
    assert event.read_bytes() == before
    db.close()


def test_a_name_too_long_for_any_disk_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        Roster.open(tmp_path / ("x" * 300))


def test_a_page_of_zeros_inside_is_found_by_the_check(event: Path) -> None:
    content = bytearray(event.read_bytes())
    content[8192:12288] = bytes(4096)
    event.write_bytes(content)
    with Roster.open(event) as roster:
        assert not roster.sound()


@pytest.fixture
def killed_in_mid_checkpoint(event: Path) -> Path:
    """The file as a crash leaves it: its header, written first, speaks of pages that only the log holds yet."""
    with Roster.open(event) as roster:
        with roster.writing():
            for number in range(20, 400):
                roster.tickets.add(attendee(number))
        short, log = event.read_bytes(), Path(f"{event}-wal").read_bytes()
    grown = event.read_bytes()
    crashed = event.with_name("crashed.checkin")
    crashed.write_bytes(grown[:4096] + short[4096:])
    Path(f"{crashed}-wal").write_bytes(log)
    assert len(short) < len(grown)
    return crashed


def test_a_crash_in_mid_checkpoint_loses_nothing(killed_in_mid_checkpoint: Path) -> None:
    with Roster.open(killed_in_mid_checkpoint) as roster:
        assert roster.tickets.count() == 400
        assert roster.sound()
        assert answer(station(roster), "1399") is Verdict.OK


def test_a_new_event_never_takes_the_place_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "day.checkin"
    path.write_text("mine")
    with pytest.raises(StoreError) as refused:
        Roster.create(path, name="Partner Day")
    assert refused.value.reason is Reason.EXISTS
    assert path.read_text() == "mine"


@pytest.mark.parametrize(
    ("name", "timezone", "where"),
    [(" ", "Europe/Paris", "a"), ("A", "Europe/Atlantis", "a"), ("A", "", "a"), ("A", "Europe/Paris", "no/a")],
)
def test_an_event_that_cannot_be_leaves_no_file(tmp_path: Path, name: str, timezone: str, where: str) -> None:
    with pytest.raises((WrongUse, StoreError)):
        Roster.create(tmp_path / where, name=name, timezone=timezone)
    assert list(tmp_path.iterdir()) == []


def test_a_copy_of_a_running_event_opens(event: Path, tmp_path: Path) -> None:
    with Roster.open(event) as roster:
        answer(station(roster), "1000")
        for name in files(event.parent):
            shutil.copy(event.with_name(name), tmp_path / name.replace("day", "copy"))
    with Roster.open(tmp_path / "copy.checkin") as copy:
        assert answer(station(copy), "1000") is Verdict.ALREADY_REDEEMED
