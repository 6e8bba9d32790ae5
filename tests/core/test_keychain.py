"""The access key is in the system's safe, or in a file of this user alone; a safe that fails never stops the door."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked
from safes import KEEPS_NOTHING, NONE, Locked, Safe, raising

from checkin import keychain
from checkin.errors import Reason, StoreError, Unreachable
from checkin.keychain import Kept
from checkin.ui.texts.errors import errors

UID = "018f4c1e"
SECRETS = {"token": "k3y-des-b3n3voles", "password": "é « ; \n"}
OTHER = {"token": "une-autre"}


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_the_key_goes_to_the_system_s_safe_and_to_no_file(safe: Safe, own_data_folder: Path) -> None:
    assert keychain.keep(UID, SECRETS) is Kept.KEYRING
    assert keychain.read(UID) == SECRETS
    assert list(safe.held) == [("partner-day-checkin", UID)]
    assert not list(own_data_folder.rglob("*"))


def test_each_event_has_a_key_of_its_own_and_the_latest_counts(safe: Safe) -> None:
    keychain.keep(UID, OTHER)
    keychain.keep(UID, SECRETS)
    keychain.keep("autre", OTHER)
    assert (keychain.read(UID), keychain.read("autre"), keychain.read("jamais")) == (SECRETS, OTHER, {})


def test_a_forgotten_key_is_gone_from_both_places(safe: Safe) -> None:
    keyring.set_keyring(NONE)
    keychain.keep(UID, OTHER)
    safe.set_password("partner-day-checkin", UID, '{"token": "ancienne"}')
    keyring.set_keyring(safe)
    assert keychain.forget(UID)
    assert (keychain.read(UID), safe.held, keychain.file_of(UID).exists()) == ({}, {}, False)
    assert keychain.forget(UID), "nothing to forget is forgotten"


@pytest.mark.parametrize(
    "broken",
    [
        NONE,
        KEEPS_NOTHING,
        Locked(raising(KeyringLocked("dismissed"))),
        Locked(raising(OSError("no D-Bus"))),
        Locked(raising(RuntimeError("odd"))),
    ],
    ids=["none", "keeps nothing", "locked", "no D-Bus", "odd"],
)
def test_without_a_usable_safe_the_key_is_in_a_file_of_this_user_alone(
    broken: KeyringBackend, own_data_folder: Path
) -> None:
    keyring.set_keyring(broken)
    assert keychain.keep(UID, SECRETS) is Kept.FILE
    assert keychain.read(UID) == SECRETS
    path = keychain.file_of(UID)
    assert list(path.parent.iterdir()) == [path]
    assert path.parent == own_data_folder / "keys"
    if os.name == "posix":
        assert (mode(path), mode(path.parent)) == (0o600, 0o700)


@pytest.mark.skipif(os.name != "posix", reason="no mode bits here")
def test_a_file_that_others_may_read_is_closed_to_them() -> None:
    keychain.keep(UID, OTHER)
    keychain.file_of(UID).chmod(0o644)
    keychain.file_of(UID).parent.chmod(0o755)
    assert keychain.read(UID) == OTHER
    assert mode(keychain.file_of(UID)) == 0o600
    keychain.keep(UID, SECRETS)
    assert (mode(keychain.file_of(UID)), mode(keychain.file_of(UID).parent)) == (0o600, 0o700)


def test_an_older_key_in_the_safe_never_wins_over_the_file(safe: Safe) -> None:
    keychain.keep(UID, OTHER)
    keyring.set_keyring(Locked(raising(KeyringLocked("dismissed"))))
    keychain.keep(UID, SECRETS)
    keyring.set_keyring(safe)  # unlocked meanwhile
    assert keychain.read(UID) == SECRETS
    assert keychain.keep(UID, OTHER) is Kept.KEYRING
    assert not keychain.file_of(UID).exists()
    assert keychain.read(UID) == OTHER


def test_a_safe_that_waits_for_somebody_never_stops_the_door() -> None:
    somebody = threading.Event()

    def wait_for_somebody() -> None:
        somebody.wait()

    keyring.set_keyring(Locked(wait_for_somebody))
    began = time.monotonic()
    with pytest.raises(Unreachable) as caught:
        keychain.read(UID, patience=0.1)
    assert caught.value.reason is Reason.KEYRING_CLOSED
    assert keychain.keep(UID, SECRETS, patience=0.1) is Kept.FILE
    assert keychain.read(UID) == SECRETS, "the file needs no safe"
    assert not keychain.forget(UID, patience=0.1), "the safe may still hold it"
    assert time.monotonic() - began < 2
    somebody.set()
    for thread in [one for one in threading.enumerate() if one.name == "keyring"]:
        thread.join()


def test_a_closed_safe_is_not_taken_for_an_event_without_a_key() -> None:
    keyring.set_keyring(Locked(raising(KeyringLocked("dismissed"))))
    with pytest.raises(Unreachable) as caught:
        keychain.read(UID)
    assert "trousseau" in errors.sentence(caught.value)
    keyring.set_keyring(NONE)
    assert keychain.read(UID) == {}


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[1]", b'"token"'])
def test_a_damaged_file_is_no_key(content: bytes) -> None:
    keychain.keep(UID, SECRETS)
    keychain.file_of(UID).write_bytes(content)
    assert keychain.read(UID) == {}


def test_a_folder_that_cannot_be_made_is_said_and_shows_no_key(own_data_folder: Path) -> None:
    (own_data_folder / "keys").write_text("a file in the way", "utf-8")
    with pytest.raises(StoreError) as caught:
        keychain.keep(UID, SECRETS)
    assert SECRETS["token"] not in f"{caught.value!r} {errors.sentence(caught.value)}"


def test_an_odd_identifier_stays_inside_the_folder(own_data_folder: Path) -> None:
    keychain.keep("../ailleurs", SECRETS)
    assert keychain.file_of("../ailleurs").parent == own_data_folder / "keys"
    assert keychain.read("../ailleurs") == SECRETS
