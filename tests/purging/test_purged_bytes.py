"""What is left on the disk after a purge: every byte of every file is looked through."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from figures_snapshot import snapshot
from full_event import STEMS, fill, person, traces

from checkin import file_keys, purging, settings
from checkin.purging import person as person_data
from checkin.roster import Roster
from checkin.roster.erasing import TREATED

OWN_TABLES = ("sqlite_", "words_", "_sqlite_migrations", "known_words")


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary files go in this test, SQLite's own too."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    for name in ("TMPDIR", "SQLITE_TMPDIR", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def event(tmp_path: Path, temporary: Path) -> Path:
    (tmp_path / "event" / "yxomede").mkdir(parents=True)
    path = tmp_path / "event" / "soirée.checkin"
    settings.data_folder().mkdir(parents=True, exist_ok=True)
    fill(path, people=3000, scans=4000)
    shutil.rmtree(tmp_path / "event" / "yxomede")  # what people put there is theirs
    return path


def everywhere(event: Path, temporary: Path) -> set[str]:
    return traces(event.parent, settings.data_folder(), temporary)


def test_nothing_readable_is_left_after_a_purge(event: Path, temporary: Path) -> None:
    assert everywhere(event, temporary) == set(STEMS)  # else the search below would prove nothing
    with Roster.open(event) as roster:
        purging.purge(roster, even_unsent=True)
        assert everywhere(event, temporary) == set()  # while it is open, with its log
    assert everywhere(event, temporary) == set()


def test_nothing_is_left_while_another_window_has_the_event_open(event: Path, temporary: Path) -> None:
    with Roster.open(event) as other, Roster.open(event) as roster:
        other.tickets.count()
        purging.purge(roster, even_unsent=True)
        assert everywhere(event, temporary) == set()
        assert other.tickets.count() == 3001


def test_a_purge_from_the_command_line_leaves_nothing(event: Path, temporary: Path) -> None:
    command = [sys.executable, "-m", "checkin", "purge", "--json", "--even-unsent", "--event", str(event)]
    done = subprocess.run(command, capture_output=True, check=False, text=True)
    assert done.returncode == 0, done.stderr
    assert everywhere(event, temporary) == set()


def test_one_person_is_nowhere_after_their_erasure(event: Path, temporary: Path) -> None:
    with Roster.open(event) as roster:
        ticket = roster.tickets.by_code([str(person(1234).ticket_code)])[0]
        person_data.erase(roster, ticket, even_unsent=True)
    left = b"".join(path.read_bytes() for path in event.parent.rglob("*") if path.is_file()).lower()
    for own in (b"vexquil1234", b"brumondac-1234", b"zorvanne01234", b"p1234@", b"helquist 1234", b"jaspondre 1234"):
        assert own not in left
    assert b"vexquil1235" in left


def test_an_encrypted_event_is_purged_as_any_other(tmp_path: Path, temporary: Path) -> None:
    (tmp_path / "event").mkdir()
    path = tmp_path / "event" / "chiffré.checkin"
    key = file_keys.new()
    file_keys.keep(key)
    settings.data_folder().mkdir(parents=True, exist_ok=True)
    fill(path, people=500, scans=700, key=key)
    with Roster.open(path) as roster:
        before = snapshot(roster)
        record = purging.purge(roster, even_unsent=True)
        assert snapshot(roster) == before
        roster.back_up(tmp_path / "event" / "copie.checkin")
    assert record.sha256_after == hashlib.sha256(path.read_bytes()).hexdigest()
    assert everywhere(path, temporary) == set()
    with Roster.open(path) as roster:  # the key that opens the figures stays
        dumped = "\n".join(
            str(tuple(row))
            for (table,) in roster._db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            for row in roster._db.execute(f"SELECT * FROM {table}")
        )
    assert not any(stem in dumped.casefold() for stem in STEMS)


def test_what_a_killed_program_left_in_temporary_folders_goes_too(event: Path, temporary: Path) -> None:
    for name in ("checkin-999999999-ab12_cd3", "checkin-999999998-0a1b2c3d"):
        (temporary / name).mkdir()
        (temporary / name / "export.csv").write_text("Vexquil7", encoding="utf-8")
    (temporary / "checkin-of-somebody-else").mkdir()
    (temporary / "checkin-of-somebody-else" / "theirs.csv").write_text("x", encoding="utf-8")
    with Roster.open(event) as roster:
        purging.purge(roster, even_unsent=True)
    assert everywhere(event, temporary) == set()
    assert (temporary / "checkin-of-somebody-else" / "theirs.csv").exists()


def test_every_table_of_the_event_file_has_its_place_in_the_purge(event: Path) -> None:
    with Roster.open(event) as roster:
        rows = roster._db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    tables = {row[0] for row in rows if not row[0].startswith(OWN_TABLES)}
    assert tables <= TREATED


def test_the_log_is_append_only_again_after_a_purge(event: Path) -> None:
    with Roster.open(event) as roster:
        before = triggers(roster)
        purging.purge(roster, even_unsent=True)
        assert before <= triggers(roster)
        with pytest.raises(Exception, match="append-only"):
            roster._db.execute("DELETE FROM scans")


def triggers(roster: Roster) -> set[tuple[str, str]]:
    rows = roster._db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    return {(row[0], row[1]) for row in rows}
