"""An encrypted event opens with its key and nothing else; what is wrong with it is one word, and nothing changes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import keyring
import pytest
from keyring.errors import KeyringLocked
from people import answer, attendee, station
from raw_events import raw
from safes import Locked, Safe, raising

from checkin import at_rest, file_keys, keychain, merge
from checkin.at_rest import Protection
from checkin.errors import CheckinError, Reason, StoreError, WrongUse
from checkin.file_keys import FileKey
from checkin.keychain import Kept
from checkin.models import Verdict
from checkin.roster import Roster, engine
from checkin.roster.engine import sqlite3
from checkin.roster.store import VERSION

PHRASE = "trois chèvres au balcon"


def make(path: Path, passphrase: str = "", people: int = 20) -> FileKey:
    """An encrypted event with some people, whose key is in the keychain but not known in this process any more."""
    key = file_keys.new(passphrase)
    file_keys.keep(key)
    with Roster.create(path, name="Partner Day", key=key) as roster:
        merge.bring_in(roster, merge.Delivery(file="a.csv", attendees=tuple(map(attendee, range(people)))))
    forget_in_process()
    return key


def forget_in_process() -> None:
    file_keys._known.clear()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "day.checkin"


@pytest.fixture
def key(path: Path, safe: Safe) -> FileKey:
    return make(path)


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def refused(path: Path) -> Reason:
    """Why it does not open; nothing in its folder has changed by trying."""
    before = files(path.parent)
    with pytest.raises(CheckinError) as caught:
        Roster.open(path)
    assert files(path.parent) == before
    return caught.value.reason


def test_it_opens_by_itself_and_so_does_its_copy_elsewhere(path: Path, key: FileKey, tmp_path: Path) -> None:
    copy = tmp_path / "usb" / "copy.checkin"
    copy.parent.mkdir()
    with Roster.open(path) as roster:
        assert roster.tickets.count() == 20
        roster.back_up(copy)
    forget_in_process()
    with Roster.open(copy) as roster:
        assert roster.tickets.count() == 20
        assert roster.sound()
    assert copy.read_bytes()[:16] == path.read_bytes()[:16] == key.salt
    assert list(files(copy.parent)) == ["copy.checkin"]


def test_opening_writes_nothing(path: Path, key: FileKey) -> None:
    before = path.read_bytes()
    with Roster.open(path) as roster:
        assert roster.sound()
    assert files(path.parent) == {path.name: before}


def test_every_thread_opens_it_for_itself_and_the_safe_is_asked_once(path: Path, key: FileKey) -> None:
    asked: list[str] = []

    class Counting(Safe):
        def get_password(self, service: str, username: str) -> str | None:
            asked.append(username)
            return super().get_password(service, username)

    counting = Counting()
    keyring.set_keyring(counting)
    file_keys.keep(key)
    forget_in_process()
    asked.clear()
    counts: list[int] = []

    def count() -> None:
        with Roster.open(path) as roster:
            counts.append(roster.tickets.count())

    with Roster.open(path):
        threads = [threading.Thread(target=count) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert counts == [20] * 8
    assert len(asked) == 1


def test_a_second_window_sees_each_scan_of_the_first(path: Path, key: FileKey) -> None:
    with Roster.open(path) as one, Roster.open(path) as other:
        assert answer(station(one), "1000") is Verdict.OK
        assert answer(station(other, "Sud"), "1000") is Verdict.ALREADY_REDEEMED


# ── without the key ────────────────────────────────────────────────────────────────────────────────────────────────


def test_without_the_key_it_is_one_sentence_and_no_data(path: Path, key: FileKey, safe: Safe) -> None:
    safe.held.clear()
    assert refused(path) is Reason.KEY_UNKNOWN


def test_a_locked_safe_is_not_taken_for_a_key_that_is_gone(path: Path, key: FileKey) -> None:
    keyring.set_keyring(Locked(raising(KeyringLocked("dismissed"))))
    assert refused(path) is Reason.KEY_LOCKED
    at_rest.unlock(path, key.written, remember=False)
    with Roster.open(path) as roster:
        assert roster.tickets.count() == 20


def test_a_wrong_key_in_the_keychain_asks_for_the_right_one(
    path: Path, key: FileKey, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    file_keys.keep(FileKey(bytes(32), key.salt))
    forget_in_process()
    assert refused(path) is Reason.KEY_UNKNOWN
    assert capfdbinary.readouterr() == (b"", b"")
    assert at_rest.unlock(path, key.written) is Kept.KEYRING
    forget_in_process()
    with Roster.open(path) as roster:
        assert roster.tickets.count() == 20


@pytest.mark.parametrize("kept", ["", "{}", '{"key": "zz"}', '{"key": "00"}', "nonsense"])
def test_a_spoiled_entry_of_the_keychain_is_no_key(path: Path, key: FileKey, safe: Safe, kept: str) -> None:
    ((service, name),) = safe.held
    safe.held[service, name] = kept
    assert refused(path) is Reason.KEY_UNKNOWN


@pytest.mark.parametrize("written", [str, str.upper, lambda text: text.replace("-", " "), lambda text: text[:40]])
def test_the_recovery_key_opens_it_however_it_is_typed(
    path: Path, key: FileKey, safe: Safe, written: Callable[[str], str]
) -> None:
    safe.held.clear()
    words = written(key.written)
    if len(words) == len(key.written):
        assert at_rest.unlock(path, f" {words}\n") is Kept.KEYRING
        Roster.open(path).close()
        return
    with pytest.raises(StoreError) as caught:
        at_rest.unlock(path, words)
    assert caught.value.reason is Reason.WRONG_PASSPHRASE
    assert refused(path) is Reason.KEY_UNKNOWN
    assert safe.held == {}


# ── a passphrase ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_passphrase_opens_it_on_another_computer(path: Path, safe: Safe) -> None:
    make(path, PHRASE)
    safe.held.clear()
    assert refused(path) is Reason.KEY_UNKNOWN
    assert at_rest.unlock(path, PHRASE, remember=False) is None
    assert at_rest.state(path) is Protection.PASSPHRASE
    assert safe.held == {}
    assert at_rest.unlock(path, PHRASE) is Kept.KEYRING
    assert at_rest.state(path) is Protection.KEYRING


def test_an_accent_typed_as_two_letters_is_the_same_passphrase(path: Path, safe: Safe) -> None:
    make(path, PHRASE)
    safe.held.clear()
    assert at_rest.unlock(path, PHRASE.replace("è", "e\u0300"))


def test_a_wrong_passphrase_is_refused_as_often_as_it_is_tried(path: Path, safe: Safe) -> None:
    make(path, PHRASE)
    safe.held.clear()
    for words in ("", "trois chevres au balcon", PHRASE.upper()):
        with pytest.raises(StoreError) as caught:
            at_rest.unlock(path, words)
        assert caught.value.reason is Reason.WRONG_PASSPHRASE
        assert words not in repr(caught.value) or not words
    assert at_rest.unlock(path, PHRASE)


def test_a_short_passphrase_makes_no_key() -> None:
    with pytest.raises(WrongUse) as caught:
        file_keys.new("trop")
    assert caught.value.reason is Reason.SHORT_PASSPHRASE


def test_other_programs_of_sqlcipher_open_it_with_the_passphrase(path: Path, safe: Safe) -> None:
    make(path, PHRASE)
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA key = '{PHRASE}'")
        assert db.execute("SELECT count(*) FROM tickets").fetchone()[0] == 20
        assert db.execute("PRAGMA cipher_integrity_check").fetchall() == []


def test_the_environment_gives_the_passphrase_to_a_command(
    path: Path, safe: Safe, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(path, PHRASE)
    safe.held.clear()
    monkeypatch.setenv("CHECKIN_PASSPHRASE", "une tout autre phrase")
    assert refused(path) is Reason.WRONG_PASSPHRASE
    monkeypatch.setenv("CHECKIN_PASSPHRASE", PHRASE)
    with Roster.open(path) as roster:
        assert roster.tickets.count() == 20
    assert safe.held == {}, "a command remembers nothing"


# ── where the key is kept ──────────────────────────────────────────────────────────────────────────────────────────


def test_without_a_safe_the_key_is_in_a_file_of_this_user_alone(path: Path) -> None:
    key = make(path)
    place = keychain.file_of(f"file-{key.salt.hex()}")
    assert place.exists()
    assert at_rest.state(path) is Protection.FILE
    assert file_keys.kept_in(key.salt) == place


def test_what_protects_an_event_is_told(tmp_path: Path, path: Path, key: FileKey) -> None:
    assert at_rest.state(path) is Protection.KEYRING
    with Roster.create(tmp_path / "plain.checkin", name="A") as roster:
        assert at_rest.state(roster.path) is Protection.PLAIN
        with roster.writing():
            roster.event.set("training", "yes")
    assert at_rest.state(tmp_path / "plain.checkin") is Protection.DEMO


def test_no_repr_shows_a_key(key: FileKey) -> None:
    assert key.secret.hex() not in repr(key)
    assert repr(key.secret) not in repr(key)


# ── damaged, foreign, newer ────────────────────────────────────────────────────────────────────────────────────────


def flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


@pytest.mark.parametrize("place", [16, 100, 4095])
def test_a_bit_flipped_in_the_first_page_is_damage(path: Path, key: FileKey, place: int) -> None:
    flip(path, place)
    assert refused(path) is Reason.DAMAGED


def is_sound(path: Path) -> bool:
    try:
        with Roster.open(path) as roster:
            return roster.sound()
    except StoreError as error:
        return error.reason is not Reason.DAMAGED


def test_a_bit_flipped_in_any_other_page_is_found_by_the_check(path: Path, key: FileKey) -> None:
    for page in range(1, path.stat().st_size // 4096):
        flip(path, page * 4096 + 7)
        assert not is_sound(path), page
        flip(path, page * 4096 + 7)
    with Roster.open(path) as roster:
        assert roster.sound()


@pytest.mark.parametrize("size", [100, 2000, 4096, 8192, -1, -4096, -5000])
def test_a_file_cut_short_is_damage(path: Path, key: FileKey, size: int) -> None:
    path.write_bytes(path.read_bytes()[:size])
    assert refused(path) is Reason.DAMAGED


def test_a_newer_version_is_refused_and_nothing_is_made_beside_it(path: Path, key: FileKey) -> None:
    with raw(path) as db:
        db.execute(f"PRAGMA user_version = {VERSION + 1}")
    assert refused(path) is Reason.NEWER_VERSION


def test_another_program_s_encrypted_database_is_no_event(path: Path, safe: Safe) -> None:
    key = file_keys.new()
    file_keys.keep(key)
    with closing(engine.connect(path, engine.Mode.CREATE, key)) as db:
        db.execute("CREATE TABLE notes (text)")
    assert refused(path) is Reason.NOT_AN_EVENT


@pytest.mark.parametrize(
    "content", [b"Nom;Pr\xc3\xa9nom\n" * 500, bytes(8192), b"\x89PNG\r\n" + bytes(range(256)) * 40]
)
def test_what_has_any_structure_is_no_event(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert refused(path) is Reason.NOT_AN_EVENT


def test_a_crash_in_mid_checkpoint_that_tore_the_first_page_loses_nothing(path: Path, key: FileKey) -> None:
    crashed = path.with_name("crashed.checkin")
    with Roster.open(path) as roster:
        with roster.writing():
            for number in range(20, 400):
                roster.tickets.add(attendee(number))
        torn = bytearray(path.read_bytes())
        torn[2048:4096] = bytes(2048)
        crashed.write_bytes(torn)
        Path(f"{crashed}-wal").write_bytes(Path(f"{path}-wal").read_bytes())
    with Roster.open(crashed) as roster:
        assert roster.tickets.count() == 400
        assert roster.sound()
        assert answer(station(roster), "1399") is Verdict.OK
