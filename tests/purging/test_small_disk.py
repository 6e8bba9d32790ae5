"""A disk without room for a purge: one sentence, every figure still there, and done as soon as there is room."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from figures_snapshot import snapshot
from full_event import fill, traces

from checkin import purging, settings
from checkin.roster import Roster

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="makes disks small as Unix does")
LIMITED = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]),) * 2)
from checkin.commands import run
sys.exit(run(["purge", "--json", "--even-unsent", "--event", sys.argv[2]], lambda path: 0))
"""


@pytest.mark.parametrize("share", [0.02, 0.4, 0.9])
def test_without_room_for_a_purge_nothing_is_lost(tmp_path: Path, share: float) -> None:
    settings.data_folder().mkdir(parents=True, exist_ok=True)
    folder = tmp_path / "event"
    folder.mkdir()
    event = folder / "jour.checkin"
    fill(event, people=1500, scans=1500)
    with Roster.open(event) as roster:
        before = snapshot(roster)
    room = str(int(event.stat().st_size * share))
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, room, str(event)], capture_output=True, check=False, text=True
    )
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    with Roster.open(event) as roster:
        assert snapshot(roster) == before
        purging.purge(roster, even_unsent=True)
        assert snapshot(roster) == before
    assert traces(folder) == set()
