"""A plain event becomes an encrypted one, whole or not at all, with its copies; a kill at any moment loses nothing."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from command_line import Call
from people import answer, attendee, new_event, station
from raw_events import raw
from safes import Safe

from checkin import at_rest, audit, backups, file_keys
from checkin.at_rest import Protection
from checkin.errors import Reason, StoreError, WrongUse
from checkin.keychain import Kept
from checkin.models import Verdict
from checkin.roster import Roster
from checkin.roster.engine import sqlite3
from checkin.roster.inspection import MAGIC

NAMES = ("Zoé".encode(), b"castelrieu", b"Atelier Brume", b"atelier.example")


@pytest.fixture
def event(tmp_path: Path) -> Path:
    with new_event(tmp_path, map(attendee, range(300))) as roster:
        for number in range(40):
            answer(station(roster), str(1000 + number))
        roster.event.set("volunteer", "Noé")
        return roster.path


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table but the audit trail, in the order in which they are kept."""
    with raw(path) as db:
        names = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        return {name: db.execute(f'SELECT * FROM "{name}"').fetchall() for name in names if name != "audit"}


def bytes_of(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_every_row_is_there_afterwards_and_nothing_readable_is(event: Path, safe: Safe) -> None:
    before = rows(event)
    assert all(name in bytes_of(event.parent) for name in NAMES)
    done = at_rest.encrypt(event)
    assert (done.kept, done.plain) == (Kept.KEYRING, ())
    after = rows(event)
    after["settings"] = [row for row in after["settings"] if not str(row[0]).startswith("station_")]
    assert after == before
    assert not any(name in bytes_of(event.parent) for name in NAMES)
    assert [path.name for path in event.parent.iterdir()] == ["day.checkin"]
    assert event.stat().st_mode & 0o077 == 0 or os.name == "nt"
    with Roster.open(event) as roster:
        assert roster.sound()
        assert answer(station(roster), "1000") is Verdict.ALREADY_REDEEMED
        assert answer(station(roster), "1299") is Verdict.OK
        assert [entry.deed for entry in roster.audit.all()][-1] == audit.Deed.ENCRYPTED


def test_a_passphrase_is_taken_where_there_is_one(event: Path, safe: Safe) -> None:
    at_rest.encrypt(event, "trois chèvres au balcon")
    safe.held.clear()
    file_keys._known.clear()
    at_rest.unlock(event, "trois chèvres au balcon", remember=False)
    assert at_rest.state(event) is Protection.PASSPHRASE


def test_its_copies_are_encrypted_with_it_and_open_by_themselves(event: Path, safe: Safe) -> None:
    copy = backups.back_up(event)
    assert copy.read_bytes().startswith(MAGIC)
    at_rest.encrypt(event)
    file_keys._known.clear()
    assert not any(name in bytes_of(event.parent) for name in NAMES)
    with Roster.open(copy) as roster:
        assert roster.tickets.count() == 300


def test_a_copy_that_cannot_be_encrypted_is_named(event: Path, safe: Safe) -> None:
    copy = backups.back_up(event)
    content = bytearray(copy.read_bytes())
    content[8192:12288] = os.urandom(4096)
    copy.write_bytes(content)
    assert at_rest.encrypt(event).plain == (copy,)
    copy.unlink()
    assert at_rest.encrypt(event).plain == ()


def test_encrypting_again_changes_nothing_but_late_copies(event: Path, safe: Safe) -> None:
    late = event.with_name("day-sauvegarde-2026-11-24-1745.checkin")
    late.write_bytes(event.read_bytes())
    first = at_rest.encrypt(event)
    late.unlink()
    content = event.read_bytes()
    second = at_rest.encrypt(event)
    assert (first.key, event.read_bytes()) == (second.key, content)


def test_while_another_window_has_it_open_it_is_one_sentence_and_stays(event: Path, safe: Safe) -> None:
    with Roster.open(event) as other:
        with pytest.raises(StoreError) as caught:
            at_rest.encrypt(event)
        assert caught.value.reason is Reason.OPEN_ELSEWHERE
        assert answer(station(other), "1200") is Verdict.OK
    assert safe.held == {}, "a key that was never used is not kept"
    assert at_rest.state(event) is Protection.PLAIN
    with Roster.open(event) as roster:
        assert answer(station(roster), "1200") is Verdict.ALREADY_REDEEMED


def test_the_demo_stays_as_it_is(event: Path) -> None:
    with Roster.open(event) as roster, roster.writing():
        roster.event.set("training", "yes")
    with pytest.raises(WrongUse):
        at_rest.encrypt(event)
    assert at_rest.state(event) is Protection.DEMO


@pytest.mark.skipif(os.name == "nt", reason="no such links")
def test_a_link_stays_a_link_and_a_backup_program_keeps_its_own_name_of_the_file(
    event: Path, tmp_path: Path, safe: Safe
) -> None:
    link, kept = tmp_path / "link.checkin", tmp_path / "kept"
    link.symlink_to(event)
    os.link(event, kept)
    at_rest.encrypt(link)
    assert link.is_symlink()
    assert not at_rest.is_plain(event)
    with closing(sqlite3.connect(kept)) as db:
        assert db.execute("SELECT count(*) FROM tickets").fetchone()[0] == 300


def drafts_in(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.name.endswith(".part")]


def seconds_of_encrypting(event: Path, patience: float | None) -> float:
    """How long a process of its own took once its draft was there; kill -9 when patience ends."""
    left = drafts_in(event.parent)
    with subprocess.Popen([sys.executable, "-m", "checkin", "encrypt", "--event", str(event)]) as process:
        while process.poll() is None and drafts_in(event.parent) in ([], left):
            pass
        began = time.monotonic()
        try:
            process.wait(patience)
        except subprocess.TimeoutExpired:
            process.kill()
    return time.monotonic() - began


@pytest.mark.skipif(sys.platform == "win32", reason="no kill -9")
def test_kill_9_at_any_moment_leaves_a_file_that_opens_with_everything_in_it(event: Path) -> None:
    plain = event.read_bytes()
    whole = seconds_of_encrypting(event, None)
    for part in range(8):
        event.write_bytes(plain)
        seconds_of_encrypting(event, whole * part / 8)
        file_keys._known.clear()
        with Roster.open(event) as roster:
            assert roster.sound()
            assert (roster.tickets.count(), sum(1 for _ in roster.scans.all())) == (300, 40)
        assert not any(name in path.read_bytes() for path in drafts_in(event.parent) for name in NAMES)
    at_rest.encrypt(event)
    assert not any(name in bytes_of(event.parent) for name in NAMES)


# ── the commands ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_commands_encrypt_and_show_the_recovery_key(event: Path, call: Call, safe: Safe) -> None:
    code, out, err = call("key", "--event", str(event), "--json")
    assert (code, out, err.count("\n")) == (2, "", 1)
    code, content, err = call("encrypt", "--event", str(event), "--json")
    assert (code, content, err) == (0, {"event": str(event), "key": "keyring", "plain": []}, "")
    code, content, err = call("key", "--event", str(event), "--json")
    assert (code, err.count("\n")) == (0, 1)
    safe.held.clear()
    file_keys._known.clear()
    code, out, err = call("status", "--event", str(event), "--json")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "CHECKIN_PASSPHRASE" in err
    at_rest.unlock(event, content["recovery_key"])
    assert call("status", "--event", str(event), "--json")[0] == 0
    with Roster.open(event) as roster:
        assert [entry.deed for entry in roster.audit.all()] == ["encrypted", "key_shown"]


def test_without_a_safe_the_command_says_where_the_key_lies(event: Path, call: Call) -> None:
    code, content, err = call("encrypt", "--event", str(event), "--json")
    assert (code, content["key"], err.count("\n")) == (0, "file", 1)
    assert "keys" in err


def test_a_new_event_takes_its_passphrase_from_the_environment(
    tmp_path: Path, call: Call, safe: Safe, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "new.checkin"
    monkeypatch.setenv("CHECKIN_PASSPHRASE", "court")
    code, out, err = call("new", "--name", "A", "--event", str(path), "--json")
    assert (code, out, err.count("\n"), list(tmp_path.iterdir()), safe.held) == (2, "", 1, [], {})
    monkeypatch.setenv("CHECKIN_PASSPHRASE", "trois chèvres au balcon")
    assert call("new", "--name", "A", "--event", str(path), "--json")[0] == 0
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA key = 'trois chèvres au balcon'")
        assert db.execute("SELECT count(*) FROM lists").fetchone()[0] == 1
