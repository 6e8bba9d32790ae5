"""How an event file is kept from whoever finds the laptop: what protects it, its key, opening and encrypting it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from checkin import audit, backups, file_keys
from checkin.audit import Deed
from checkin.errors import CheckinError, Reason, StoreError, WrongUse
from checkin.file_keys import FileKey
from checkin.files import unwritable
from checkin.keychain import Kept
from checkin.roster import Roster, converting, pages
from checkin.roster.inspection import salt_of


class Protection(StrEnum):
    """What stands between the event's data and whoever has the disk."""

    KEYRING = "keyring"  # encrypted, the key in the system's safe
    FILE = "file"  # encrypted, the key in a file beside the user's data
    PASSPHRASE = "passphrase"  # encrypted, the key nowhere on this computer
    PLAIN = "plain"
    DEMO = "demo"  # plain, of invented people


@dataclass(frozen=True, slots=True, kw_only=True)
class Encrypted:
    """Where the key is kept; `plain` are copies that could not be encrypted and still tell everything."""

    key: FileKey
    kept: Kept
    plain: tuple[Path, ...] = ()


def state(path: Path) -> Protection:
    """Of an event file that opens here; StoreError for one that does not."""
    with Roster.open(path) as roster:
        training = roster.event.training
    salt = _salt(path)
    if not salt:
        return Protection.DEMO if training else Protection.PLAIN
    if file_keys.kept_in(salt).exists():
        return Protection.FILE
    return Protection.KEYRING if file_keys.is_kept(salt) else Protection.PASSPHRASE


def is_plain(path: Path) -> bool:
    """Whether it can be read by whoever has the disk; asks nobody, opens nothing."""
    return not _salt(path)


def unlock(path: Path, words: str, *, remember: bool = True) -> Kept | None:
    """Open an encrypted file with its passphrase or recovery key, until this process ends or, kept, from now on.

    StoreError (WRONG_PASSPHRASE) when it is neither. Takes a tenth of a second.
    """
    try:
        key = next((key for key in file_keys.candidates(words, _salt(path)) if pages.fits(path, key)), None)
    except OSError as error:
        raise StoreError(Reason.STORE, path=path, detail=error.strerror or str(error)) from error
    if key is None:
        raise StoreError(Reason.WRONG_PASSPHRASE, path=path)
    file_keys.know(key)
    return file_keys.keep(key) if remember else None


def recovery_key(path: Path) -> str:
    """The key as people keep it on paper; noted in the audit trail. WrongUse (NOT_ENCRYPTED) for a plain file."""
    with Roster.open(path) as roster:
        key = file_keys.known(_salt(path))
        if key is None:
            raise WrongUse(Reason.NOT_ENCRYPTED, path=path)
        audit.note(roster, Deed.KEY_SHOWN)
    return key.written


def encrypt(path: Path, passphrase: str = "") -> Encrypted:
    """Encrypt a plain event file and its copies; one that is encrypted already has only its copies looked after.

    StoreError, and everything as it was, while it is open elsewhere or cannot be written. The key is kept before it is
    used: killed at any moment, there is a file that opens.
    """
    path = path.resolve()  # what is behind a link is what tells
    with Roster.open(path) as roster:
        known = file_keys.known(_salt(path))
        training = roster.event.training
    if training:
        raise WrongUse(Reason.TRAINING)
    key = known or file_keys.new(passphrase)
    kept = file_keys.keep(key)
    if known is None:
        _encrypt(path, key)
        with Roster.open(path) as roster:
            audit.note(roster, Deed.ENCRYPTED)
    return Encrypted(key=key, kept=kept, plain=tuple(_left_plain(path, key)))


def _encrypt(path: Path, key: FileKey) -> None:
    try:
        converting.encrypt(path, key)
    except BaseException:
        if _salt(path) != key.salt:
            file_keys.forget(key.salt)
        raise


def _left_plain(path: Path, key: FileKey) -> Iterator[Path]:
    """Encrypt the copies within reach; those that would not be."""
    for copy in backups.all_of(path):
        try:
            if is_plain(copy):
                converting.encrypt(copy, key)
        except CheckinError:
            yield copy


def _salt(path: Path) -> bytes:
    try:
        return salt_of(path)
    except OSError as error:
        raise unwritable(path, error) from error
