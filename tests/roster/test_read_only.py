"""Files and folders that the user of this computer may not write: one clear word, nothing changed."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import door_process
import pytest
from people import attendee, new_event

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Unix permissions")
# Everything is loaded before root becomes somebody whom permissions concern.
DOOR = """
import os, sys
import door_process
from checkin.errors import CheckinError
from checkin.roster import Roster
if os.getuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
if sys.argv[1] == "scan":
    sys.exit(door_process.main(sys.argv[2], "Nord", "1"))
try:
    Roster.create(door_process.Path(sys.argv[2]), name="Partner Day")
except CheckinError as error:
    sys.exit(error.reason.value)
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    """Somewhere that everybody may enter, unlike pytest's own folders."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o777)
        yield Path(name)
        Path(name).chmod(0o777)


@pytest.fixture
def event(folder: Path) -> Path:
    with new_event(folder, [attendee(0)]) as roster:
        path = roster.path
    path.chmod(0o666)
    return path


def run_as_nobody(what: str, path: Path) -> tuple[str, str, int]:
    done = subprocess.run(
        [sys.executable, "-c", DOOR, what, str(path)],
        capture_output=True,
        text=True,
        cwd=Path(door_process.__file__).parent,
        check=False,
    )
    return done.stdout, done.stderr, done.returncode


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_with_all_rights_it_scans(event: Path) -> None:
    out, error, code = run_as_nobody("scan", event)
    assert (len(out.split()), error, code) == (1, "", 0)


@pytest.mark.parametrize(
    ("file_mode", "folder_mode", "reason"),
    [(0o444, 0o777, "read_only"), (0o666, 0o555, "read_only"), (0o444, 0o555, "read_only"), (0o000, 0o777, "store")],
)
def test_a_read_only_event_is_refused_unchanged(event: Path, file_mode: int, folder_mode: int, reason: str) -> None:
    before = contents(event.parent)
    event.chmod(file_mode)
    event.parent.chmod(folder_mode)
    assert run_as_nobody("scan", event) == ("", f"{reason}\n", 2)
    event.parent.chmod(0o777)
    event.chmod(0o666)
    assert contents(event.parent) == before


def test_a_new_event_in_a_read_only_folder_is_refused(folder: Path) -> None:
    folder.chmod(0o555)
    assert run_as_nobody("new", folder / "day.checkin") == ("", "not_writable\n", 1)
    assert list(folder.iterdir()) == []
