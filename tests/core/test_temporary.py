"""What names people on its way lies in a folder of this user alone, and is gone at the end, also after a kill."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from checkin import temporary

KEEPS = """
import sys
from checkin.temporary import private_folder
folder = private_folder()
open(folder.name + "/export.csv", "w").write("Zoé Brévandois")
print(folder.name, flush=True)
sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    return tmp_path


def test_it_is_private_and_gone_when_it_closes(place: Path) -> None:
    with temporary.private_folder() as name:
        assert Path(name).parent == place
        assert os.name == "nt" or Path(name).stat().st_mode & 0o777 == 0o700
    assert list(place.iterdir()) == []


def started() -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", KEEPS], stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def folder_of(process: subprocess.Popen[bytes]) -> Path:
    assert process.stdout
    return Path(process.stdout.readline().decode().strip())


@pytest.mark.skipif(sys.platform == "win32", reason="no kill -9")
def test_what_a_killed_process_left_goes_with_the_next_one_and_what_a_living_one_has_stays(place: Path) -> None:
    with started() as killed, started() as living:
        left, kept = folder_of(killed), folder_of(living)
        killed.kill()
        killed.wait()
        assert (left / "export.csv").exists()
        temporary.sweep()
        assert not left.exists()
        assert (kept / "export.csv").exists()
        living.communicate()
    assert list(place.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="links and owners of Unix")
def test_nothing_that_only_looks_like_one_is_touched(place: Path) -> None:
    mine = place / "mine.txt"
    mine.write_text("mine", "utf-8")
    (place / "checkin-999999999-abcdefgh").symlink_to(place)
    (place / "checkin-photos").mkdir()
    left = place / "checkin-999999999-12345678"
    left.mkdir()
    (left / "link").symlink_to(mine)
    temporary.sweep()
    assert not left.exists()
    assert mine.read_text("utf-8") == "mine"
    assert sorted(path.name for path in place.iterdir()) == ["checkin-999999999-abcdefgh", "checkin-photos", "mine.txt"]
