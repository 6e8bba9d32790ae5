"""Tell an event file of ours from everything else, plain or encrypted, without writing a byte or making a file."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

from checkin import file_keys
from checkin.errors import Reason, StoreError
from checkin.file_keys import FileKey
from checkin.roster import engine, pages
from checkin.roster.engine import Mode, sqlite3
from checkin.roster.pages import PAGE, SALT

APPLICATION_ID = 0x41444C43  # "ADLC", at byte 68 of every event file
VERSION = 7  # of the schema, at byte 60; as many as `schema.migrations` has steps
MAGIC = b"SQLite format 3\x00"
_START = 512  # bytes, a sector: enough to tell that a text has no key to ask for, even where the rest was torn


def inspect(path: Path, *, to_write: bool = True) -> FileKey | None:
    """Refuse what is not an event file of ours, or one that cannot be opened here; its key, None for a plain one.

    A plain file by its first 100 bytes, https://www.sqlite.org/fileformat2.html section 1.3 (page size at 16, pages at
    28, user_version at 60, application_id at 68); an encrypted one is looked into with its key.
    """
    try:
        if path.is_dir():
            raise StoreError(Reason.IS_FOLDER, path=path)
        with path.open("rb") as file:
            key = _judge(path, file.read(PAGE))
        if to_write and not os.access(path, os.W_OK):  # else SQLite leaves a log that nobody can write to
            raise StoreError(Reason.READ_ONLY, path=path)
    except FileNotFoundError as error:
        raise StoreError(Reason.FILE_MISSING, path=path) from error
    except OSError as error:
        raise StoreError(Reason.STORE, path=path, detail=error.strerror or str(error)) from error
    return key


def log_of(path: Path) -> Path:
    """SQLite's write-ahead log. After a crash in mid-checkpoint it holds the pages that the file still misses."""
    return Path(f"{path}-wal")


def salt_of(path: Path) -> bytes:
    """The salt that names an encrypted file's key; b"" for a plain file, and for what is too short. OSError."""
    with path.open("rb") as file:
        start = file.read(SALT)
    return b"" if start == MAGIC or len(start) < SALT else start


def _judge(path: Path, page: bytes) -> FileKey | None:
    if not page:
        raise StoreError(Reason.FILE_EMPTY, path=path)
    if page.startswith(MAGIC):
        _judge_plain(path, page[:100])
        return None
    key = _key(path, page[:SALT]) if pages.looks_encrypted(page[:_START]) else None
    if key is None:
        likely = pages.looks_encrypted(page) and path.stat().st_size % PAGE == 0
        raise StoreError(Reason.KEY_UNKNOWN if likely else Reason.NOT_AN_EVENT, path=path)
    _judge_encrypted(path, key)
    return key


def _judge_plain(path: Path, header: bytes) -> None:
    if len(header) < 100 or _number(header, 68) != APPLICATION_ID:
        raise StoreError(Reason.NOT_AN_EVENT, path=path)
    if _number(header, 60) > VERSION:
        raise StoreError(Reason.NEWER_VERSION, path=path)
    if not log_of(path).exists() and path.stat().st_size < _promised(header):
        raise StoreError(Reason.DAMAGED, path=path)


def _key(path: Path, salt: bytes) -> FileKey | None:
    """From this process, the keychain, or the environment; whoever gives it there need not open a safe."""
    try:
        found, closed = file_keys.known(salt), None
    except StoreError as error:
        found, closed = None, error
    if found is None and (found := _from_environment(path, salt)):
        file_keys.know(found)
    if found is None and closed:
        raise StoreError(closed.reason, path=path) from closed
    return found


def _from_environment(path: Path, salt: bytes) -> FileKey | None:
    """WRONG_PASSPHRASE for one that was given and does not fit."""
    tried = list(file_keys.from_environment(salt))
    fitting = next((key for key in tried if pages.fits(path, key)), None)
    if tried and fitting is None:
        raise StoreError(Reason.WRONG_PASSPHRASE, path=path)
    return fitting


def _judge_encrypted(path: Path, key: FileKey) -> None:
    """What cannot be read while there is a log, the log may hold: opening it tells."""
    if path.stat().st_size % PAGE and not log_of(path).exists():
        raise StoreError(Reason.DAMAGED, path=path)
    try:
        with closing(engine.connect(path, Mode.LOOK, key)) as db:
            application, version = (_told(db, name) for name in ("application_id", "user_version"))
            db.execute("SELECT count(*) FROM sqlite_master").fetchone()  # notices a file cut short
    except sqlite3.Error as error:
        if log_of(path).exists():
            return
        whole_page = path.stat().st_size >= PAGE
        wrong_key = whole_page and not pages.fits(path, key)
        raise StoreError(Reason.KEY_UNKNOWN if wrong_key else Reason.DAMAGED, path=path) from error
    if application != APPLICATION_ID:
        raise StoreError(Reason.NOT_AN_EVENT, path=path)
    if version > VERSION:
        raise StoreError(Reason.NEWER_VERSION, path=path)


def _told(db: sqlite3.Connection, pragma: str) -> int:
    return int(db.execute(f"PRAGMA {pragma}").fetchone()[0])


def _promised(header: bytes) -> int:
    """The size in bytes that the header speaks of."""
    page = int.from_bytes(header[16:18], "big")
    return _number(header, 28) * (65536 if page == 1 else page)


def _number(header: bytes, offset: int) -> int:
    return int.from_bytes(header[offset : offset + 4], "big")
