"""A purge that is killed in the middle leaves the old event, or one that is purged by asking again."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from figures_snapshot import snapshot
from full_event import fill, traces

from checkin import purging, settings
from checkin.roster import Roster

CHILD = Path(__file__).with_name("purge_process.py")


@pytest.fixture
def event(tmp_path: Path) -> Path:
    """Made once; each round finds it as it was."""
    settings.data_folder().mkdir(parents=True, exist_ok=True)
    folder = tmp_path / "event"
    folder.mkdir()
    fill(folder / "jour.checkin", people=3000, scans=3000)
    shutil.copytree(folder, tmp_path / "kept")
    return folder / "jour.checkin"


def put_back(event: Path) -> None:
    shutil.rmtree(event.parent)
    shutil.copytree(event.parent.with_name("kept"), event.parent)


def purge_seconds(event: Path) -> float:
    """How long a purge takes here and now, from its beginning on."""
    with subprocess.Popen([sys.executable, str(CHILD), str(event)], stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout
        child.stdout.readline()
        begun = time.monotonic()
        assert child.stdout.readline() == "done\n"
        return time.monotonic() - begun


def killed_after(event: Path, seconds: float) -> bool:
    """Kill -9 so long after the purge began; whether it was done by then."""
    with subprocess.Popen([sys.executable, str(CHILD), str(event)], stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout
        assert child.stdout.readline() == "begun\n"
        time.sleep(seconds)
        child.kill()
        return "done" in child.stdout.read()


def state(event: Path) -> str:
    with Roster.open(event) as roster:
        if purging.is_begun(roster):
            return "begun"
        return "purged" if purging.purged(roster) else "old"


def test_a_purge_killed_at_any_moment_can_be_finished(event: Path) -> None:
    with Roster.open(event) as roster:
        before = snapshot(roster)
    whole, seen = purge_seconds(event), set()
    for eighths in (0, 1, 2, 3, 4, 5, 6, 7, 8, 24):
        put_back(event)
        done = killed_after(event, whole * eighths / 8)
        seen.add(state(event))
        assert not done or state(event) == "purged"
        with Roster.open(event) as roster:
            assert snapshot(roster) == before
            purging.purge(roster, even_unsent=True)
            assert snapshot(roster) == before
        assert traces(event.parent) == set()
    assert seen > {"old"}  # the last one is always done
