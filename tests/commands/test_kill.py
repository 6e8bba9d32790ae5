"""kill -9 in the middle of a stream: what was answered is stored. `python -m benchmarks.kill_rounds 100` plays more."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from benchmarks.kill_rounds import TICKETS, play
from benchmarks.samples import new_event


@pytest.mark.skipif(sys.platform == "win32", reason="no kill -9")
def test_every_answered_scan_is_found_again_after_kill_9(tmp_path: Path) -> None:
    done = play(new_event(tmp_path / "day.checkin", TICKETS), rounds=4)
    assert done.answered > 0
    assert done.ok, done
