"""The pages of an encrypted file, each proved by its own seal: which key fits, which pages are damaged. Opens nothing.

Format of SQLCipher 4 (https://www.zetetic.net/sqlcipher/design/): pages of 4096 bytes; the first 16 of the file are the
salt; the last 64 of a page are HMAC-SHA512 over its ciphertext, its IV and its number.
"""

from __future__ import annotations

import hashlib
import hmac
import zlib
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checkin.file_keys import FileKey

PAGE, SALT, SEAL = 4096, 16, 64  # bytes
_TRIED = 64  # pages: none of so many fits a wrong key


def looks_encrypted(start: bytes) -> bool:
    """Whether these first bytes of a file have no structure at all."""
    return len(start) > SALT and len(zlib.compress(start)) >= len(start)


def fits(path: Path, key: FileKey) -> bool:
    """Whether this key sealed any page of the file, however damaged the others are. OSError when it cannot be read."""
    return any(islice(_sealed(path, key), _TRIED))


def damaged(path: Path, key: FileKey) -> list[int]:
    """The numbers, from 1, of the pages that are not as they were written; a last one cut short is one of them."""
    return [number for number, whole in enumerate(_sealed(path, key), start=1) if not whole]


def _sealed(path: Path, key: FileKey) -> Iterator[bool]:
    """For each page whether its seal holds."""
    secret = seal_key(key)
    with path.open("rb") as file:
        for number, page in enumerate(iter(lambda: file.read(PAGE), b""), start=1):
            content = page[SALT if number == 1 else 0 : -SEAL] + number.to_bytes(4, "little")
            yield len(page) == PAGE and hmac.compare_digest(hmac.digest(secret, content, "sha512"), page[-SEAL:])


def seal_key(key: FileKey) -> bytes:
    """What SQLCipher seals its pages with."""
    salt = bytes(byte ^ 0x3A for byte in key.salt)
    return hashlib.pbkdf2_hmac("sha512", key.secret, salt, 2, 32)
