"""While an encrypted event is open, after a kill -9 and in its copies, no byte on disk tells who is registered."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from people import attendee

from checkin import backups, file_keys, merge
from checkin.roster import Roster

PEOPLE = [attendee(number, phone=f"06 39 98 {number // 100:02} {number % 100:02}") for number in range(300)]
TOLD = {
    text
    for person in PEOPLE
    for text in (person.first_name, person.last_name, person.email, person.phone, person.company, person.order_id)
    if text and len(text) > 3
}
SCANS = 40


def told_in(*folders: Path) -> set[str]:
    """Which names, addresses and numbers stand in any file there, as they are or folded for search."""
    found: set[str] = set()
    for path in (path for folder in folders for path in folder.rglob("*") if path.is_file()):
        content = path.read_bytes().lower()
        found |= {text for text in TOLD if text.lower().encode() in content}
    return found


@pytest.mark.skipif(sys.platform == "win32", reason="no kill -9")
def test_nobody_s_data_is_readable_while_it_is_open_nor_after_a_kill(tmp_path: Path, own_data_folder: Path) -> None:
    path, temporary = tmp_path / "event" / "day.checkin", tmp_path / "temporary"
    path.parent.mkdir()
    temporary.mkdir()
    key = file_keys.new()
    file_keys.keep(key)
    with Roster.create(path, name="Partner Day", key=key) as roster:
        merge.bring_in(roster, merge.Delivery(file="a.csv", attendees=tuple(PEOPLE)))
        assert Path(f"{path}-wal").stat().st_size > 0
        assert told_in(tmp_path, own_data_folder) == set()
        backups.back_up(path)
    command = [sys.executable, "-m", "checkin", "scan", "-", "--event", str(path), "--json"]
    environment = os.environ | {"TMPDIR": str(temporary), "SQLITE_TMPDIR": str(temporary)}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdin
        assert process.stdout
        for number in range(SCANS):
            process.stdin.write(f"{1000 + number}\n".encode())
            process.stdin.flush()
            assert b'"ok"' in process.stdout.readline()
        assert Path(f"{path}-wal").stat().st_size > 0
        assert told_in(tmp_path, own_data_folder) == set()
        process.kill()
    assert Path(f"{path}-wal").stat().st_size > 0, "what the crash left is looked through, too"
    assert told_in(tmp_path, own_data_folder) == set()
    with Roster.open(path) as roster:
        assert sum(1 for _ in roster.scans.all()) == SCANS
    assert len(backups.copies(path)) == 1


def test_the_search_finds_them_in_a_plain_event(tmp_path: Path) -> None:
    with Roster.create(tmp_path / "day.checkin", name="Partner Day") as roster:
        merge.bring_in(roster, merge.Delivery(file="a.csv", attendees=tuple(PEOPLE)))
    assert told_in(tmp_path) == TOLD
