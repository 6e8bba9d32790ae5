"""The keys of encrypted event files: made, written for people, found again by the salt that names each. Opens no file.

Kept in the keychain under the file's first 16 bytes, the salt: every copy and backup has the same, and opens by itself.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from checkin.errors import Reason, StoreError, Unreachable, WrongUse

if TYPE_CHECKING:
    from checkin.keychain import Kept

PASSPHRASE = "CHECKIN_PASSPHRASE"  # the environment variable with the passphrase or the recovery key
SHORTEST = 10  # characters of a passphrase that somebody chooses
NEEDS_WORDS = (Reason.KEY_UNKNOWN, Reason.KEY_LOCKED, Reason.WRONG_PASSPHRASE)  # what a passphrase would open
_ROUNDS = 256_000  # SQLCipher 4's own: its tools open the file with the passphrase alone
_GROUP = 4
_known: dict[bytes, FileKey] = {}  # by salt; each thread opens the file for itself, the safe is asked once


class Origin(StrEnum):
    """Where a key comes from."""

    CHANCE = "chance"
    PASSPHRASE = "passphrase"


@dataclass(frozen=True, slots=True)
class FileKey:
    """256 bits of key and 128 of salt; no repr shows the key."""

    secret: bytes = field(repr=False)
    salt: bytes
    origin: Origin = Origin.CHANCE

    @property
    def pragma(self) -> str:
        """As SQLCipher takes a key that it is not to derive."""
        return f"x'{self.secret.hex()}{self.salt.hex()}'"

    @property
    def written(self) -> str:
        """The recovery key as people keep it on paper: 16 groups of 4 letters."""
        text = self.secret.hex()
        return "-".join(text[start : start + _GROUP] for start in range(0, len(text), _GROUP))


def new(passphrase: str = "") -> FileKey:
    """A key of chance, or the one that a passphrase gives; WrongUse (SHORT_PASSPHRASE) for one too short."""
    salt = secrets.token_bytes(16)
    if not passphrase:
        return FileKey(secrets.token_bytes(32), salt)
    if len(passphrase) < SHORTEST:
        raise WrongUse(Reason.SHORT_PASSPHRASE, shortest=SHORTEST)
    return _derived(passphrase, salt)


def candidates(words: str, salt: bytes) -> Iterator[FileKey]:
    """The keys that somebody may mean by what was typed: a recovery key, a passphrase."""
    bare = re.sub(r"[\s\-–]", "", words)
    if re.fullmatch(r"[0-9a-fA-F]{64}", bare):
        yield FileKey(bytes.fromhex(bare), salt)
    if words:
        yield _derived(words, salt)


def from_environment(salt: bytes) -> Iterator[FileKey]:
    """What CHECKIN_PASSPHRASE may mean."""
    return candidates(os.environ.get(PASSPHRASE, ""), salt)


def know(key: FileKey) -> None:
    """Until this process ends."""
    _known[key.salt] = key


def known(salt: bytes) -> FileKey | None:
    """The key of that salt, from this process or from the keychain. StoreError (KEY_LOCKED) when the safe is closed."""
    if salt not in _known and (key := _kept(salt)):
        know(key)
    return _known.get(salt)


def in_process(salt: bytes) -> FileKey | None:
    """The key of that salt if it was used since this process began; asks nobody."""
    return _known.get(salt)


def keep(key: FileKey) -> Kept:
    """Keep it on this computer, and say where; StoreError when nowhere."""
    from checkin import keychain

    kept = keychain.keep(_name(key.salt), {"key": key.secret.hex(), "origin": key.origin})
    know(key)
    return kept


def forget(salt: bytes) -> None:
    """Take it away: its file was never made, or is no more."""
    from checkin import keychain

    _known.pop(salt, None)
    keychain.forget(_name(salt))


def is_kept(salt: bytes) -> bool:
    """Whether the keychain has it; StoreError (KEY_LOCKED) when the safe is closed."""
    return _kept(salt) is not None


def kept_in(salt: bytes) -> Path:
    """The file that the key is in where there is no safe."""
    from checkin import keychain

    return keychain.file_of(_name(salt))


def _name(salt: bytes) -> str:
    """What the keychain calls it."""
    return f"file-{salt.hex()}"


def _kept(salt: bytes) -> FileKey | None:
    from checkin import keychain  # takes a while to load, and plain files need none

    try:
        found = keychain.read(_name(salt))
    except Unreachable as error:
        raise StoreError(Reason.KEY_LOCKED) from error
    try:
        secret = bytes.fromhex(found.get("key", ""))
    except ValueError:
        return None
    origin = Origin.PASSPHRASE if found.get("origin") == Origin.PASSPHRASE else Origin.CHANCE
    return FileKey(secret, salt, origin) if len(secret) == 32 else None


def _derived(passphrase: str, salt: bytes) -> FileKey:
    """An é is one letter, however this keyboard makes it."""
    text = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogateescape")
    return FileKey(hashlib.pbkdf2_hmac("sha512", text, salt, _ROUNDS, 32), salt, Origin.PASSPHRASE)
