"""kill -9 in the middle of a copy and of taking one back: the event opens afterwards, and nothing is lost."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import copying_process
import pytest
from backup_events import log

from checkin import backups, file_keys
from checkin.roster import Roster, swapping
from checkin.roster.inspection import salt_of
from checkin.roster.looking import look

Admit = Callable[..., list[str]]


def killed(do: str, event: Path, copy: Path, seconds: float) -> int:
    """Run it for so long; how often it came to its end."""
    key = file_keys.in_process(salt_of(event))
    secrets = (key.secret.hex(), key.salt.hex()) if key else ("", "")
    command = [sys.executable, copying_process.__file__, do, str(event), str(copy), *secrets]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout
        assert child.stdout.readline() == "ready\n"
        time.sleep(seconds)  # at any moment, and not when it suits
        child.kill()
        return child.stdout.read().count("done")


def test_a_copy_that_is_killed_leaves_the_event_and_every_finished_copy_whole(
    event: Path, copy: Path, admit: Admit
) -> None:
    chance = random.Random(1)
    for turn in range(12):
        admit(10 + turn)
        killed("copy", event, copy, chance.random() * 0.06)
        assert len(log(event)) == 11 + turn
        for one in backups.copies(event):
            assert look(one.path).scans >= 10


def test_taking_a_copy_back_that_is_killed_loses_no_scan(event: Path, copy: Path, admit: Admit) -> None:
    chance = random.Random(2)
    done = 0
    before = set(log(event))
    for turn in range(20):
        if turn % 4 == 0:
            before |= set(admit(10 + turn))
        done += killed("restore", event, copy, chance.random() * 0.15)
        assert set(log(event)) == before
        assert not swapping.waiting(event).exists()
        with Roster.open(event) as roster:
            assert roster.sound()
    assert done
    known = {*backups.all_of(event), event, copy, *(Path(f"{event}{side}") for side in ("-wal", "-shm"))}
    assert [path for path in event.parent.iterdir() if path not in known] == []


def test_a_copy_that_waits_takes_its_place_at_the_next_opening_and_the_old_log_goes(
    event: Path, copy: Path, admit: Admit
) -> None:
    """As a kill leaves it between the two: the old log must not be played into the new file."""
    with Roster.open(event) as roster:
        admit(20)
        old_log = Path(f"{event}-wal").read_bytes()
        assert roster.tickets.count() == 60
    Path(f"{event}-wal").write_bytes(old_log)
    swapping.waiting(event).write_bytes(copy.read_bytes())
    assert len(log(event)) == 10
    assert not swapping.waiting(event).exists()


@pytest.mark.parametrize("side", ["-wal", "-shm"])
def test_a_copy_has_no_file_beside_it(event: Path, copy: Path, side: str) -> None:
    backups.newest(event)
    assert not Path(f"{copy}{side}").exists()
