"""The pages of an event file that nobody can open, each as it was written or not at all. Knows no table."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path

from checkin import file_keys
from checkin.errors import CheckinError
from checkin.file_keys import FileKey
from checkin.roster import pages, wal
from checkin.roster.inspection import MAGIC, inspect, log_of, salt_of
from checkin.roster.pages import PAGE, SALT, SEAL

IV = 16  # bytes before the seal
MOST_PAGES = 1_000_000


class DamagedFile:
    """Read page by page; `like` is a sound copy of it, whose page size, and key where need be, are its own."""

    def __init__(self, path: Path, like: Path) -> None:
        self._path = path
        self._key = _key(path, like)
        head = b"" if self._key else like.read_bytes()[:100]
        said = int.from_bytes(head[16:18], "big") if head.startswith(MAGIC) else PAGE
        self.size = 65536 if said == 1 else said
        self.usable = self.size - (SEAL + IV if self._key else head[20] if head.startswith(MAGIC) else 0)

    def versions(self) -> Iterator[tuple[int, bytes, bool]]:
        """(number, page, proven) of every page that reads, those of the write-ahead log after what they replace.

        Proven to be as written: by its seal, or by the log's checksum. A plain page in the file has neither.
        """
        for number in range(1, min(len(self._data) // self.size, MOST_PAGES) + 1):
            page = self._written(number)
            if page:
                yield number, page, self._key is not None
        for number, page in self._logged:
            yield number, page, True

    def read(self, number: int) -> bytes | None:
        """The newest version of one page; None where none reads."""
        return dict(self._logged).get(number) or self._written(number)

    @cached_property
    def _data(self) -> bytes:
        return self._path.read_bytes() if self._path.is_file() else b""

    @cached_property
    def _logged(self) -> list[tuple[int, bytes]]:
        found = ((one.number, self._plain(one.number, one.page)) for one in wal.frames(log_of(self._path), self.size))
        return [(number, page) for number, page in found if page]

    def _written(self, number: int) -> bytes | None:
        page = self._data[(number - 1) * self.size : number * self.size]
        return self._plain(number, page) if len(page) == self.size else None

    def _plain(self, number: int, page: bytes) -> bytes | None:
        """The page as SQLite sees it; None where its seal is broken."""
        if self._key is None:
            return page
        start = SALT if number == 1 else 0
        content = page[start:-SEAL] + number.to_bytes(4, "little")
        if not hmac.compare_digest(hmac.digest(self._seal_key, content, "sha512"), page[-SEAL:]):
            return None
        return MAGIC[:start] + self._decrypted(page[start : -SEAL - IV], page[-SEAL - IV : -SEAL])

    @cached_property
    def _seal_key(self) -> bytes:
        assert self._key
        return pages.seal_key(self._key)

    def _decrypted(self, content: bytes, iv: bytes) -> bytes:
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        assert self._key
        reading = Cipher(algorithms.AES(self._key.secret), modes.CBC(iv)).decryptor()
        return reading.update(content) + reading.finalize() + bytes(SEAL + IV)


def _key(path: Path, like: Path) -> FileKey | None:
    """Whichever seals any of its pages; its first bytes, which name the key, may be the damaged ones."""
    if not path.is_file():
        return None
    found = (_asked(lambda: file_keys.known(salt_of(path))), _asked(lambda: inspect(like, to_write=False)))
    return next((key for key in found if key and pages.fits(path, key)), None)


def _asked(ask: Callable[[], FileKey | None]) -> FileKey | None:
    try:
        return ask()
    except (CheckinError, OSError):
        return None
