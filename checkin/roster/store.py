"""Open, create and write the event file safely: one SQLite database, WAL, FULL, one writer. No tables' queries."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from checkin.errors import CheckinError, Reason, StoreError
from checkin.files import replacing

APPLICATION_ID = 0x41444C43  # "ADLC", at byte 68 of every event file
VERSION = 6  # of the schema, at byte 60; as many as `schema.migrations` has steps
BUSY_SECONDS = 10.0
NO_ROOM = 1_000_000  # bytes free on the disk
AT_A_TIME = 256  # pages that a copy reads before it gives way
PAUSE = 0.002  # seconds
_MAGIC = b"SQLite format 3\x00"
_turn = threading.RLock()  # waiting for it ends at once; SQLite's own waiting sleeps for up to 100 ms at a time


def inspect(path: Path) -> None:
    """Refuse what is not an event file of ours by reading its first 100 bytes; nothing is opened, nothing written.

    File format: https://www.sqlite.org/fileformat2.html section 1.3 (page size at 16, pages at 28, user_version at
    60, application_id at 68).
    """
    try:
        if path.is_dir():
            raise StoreError(Reason.IS_FOLDER, path=path)
        with path.open("rb") as file:
            header = file.read(100)
        _judge(path, header)
        if not os.access(path, os.W_OK):  # SQLite would leave a log beside it that nobody can write to later
            raise StoreError(Reason.READ_ONLY, path=path)
    except FileNotFoundError as error:
        raise StoreError(Reason.FILE_MISSING, path=path) from error
    except OSError as error:
        raise StoreError(Reason.STORE, path=path, detail=error.strerror or str(error)) from error


def _judge(path: Path, header: bytes) -> None:
    if not header:
        raise StoreError(Reason.FILE_EMPTY, path=path)
    if len(header) < 100 or not header.startswith(_MAGIC) or _number(header, 68) != APPLICATION_ID:
        raise StoreError(Reason.NOT_AN_EVENT, path=path)
    if _number(header, 60) > VERSION:
        raise StoreError(Reason.NEWER_VERSION, path=path)
    if not _log(path).exists() and path.stat().st_size < _promised(header):
        raise StoreError(Reason.DAMAGED, path=path)


def _log(path: Path) -> Path:
    """SQLite's write-ahead log. After a crash in mid-checkpoint it holds the pages that the file still misses."""
    return Path(f"{path}-wal")


def _promised(header: bytes) -> int:
    """The size in bytes that the header speaks of."""
    page = int.from_bytes(header[16:18], "big")
    return _number(header, 28) * (65536 if page == 1 else page)


def _number(header: bytes, offset: int) -> int:
    return int.from_bytes(header[offset : offset + 4], "big")


def connect(path: Path) -> sqlite3.Connection:
    """Open an event file that `inspect` let pass, bring its schema up to date; StoreError when that fails."""
    inspect(path)
    with translated(path):
        return _ready(path, "rw")


def create(path: Path) -> sqlite3.Connection:
    """A new event file; one that exists is never touched; nothing is left behind when it cannot be made."""
    if path.exists():
        raise StoreError(Reason.EXISTS, path=path)
    if not path.parent.is_dir():
        raise StoreError(Reason.NO_FOLDER, path=path.parent)
    if not os.access(path.parent, os.W_OK):
        raise StoreError(Reason.NOT_WRITABLE, path=path, detail=os.strerror(errno.EACCES))
    try:
        with translated(path):
            return _ready(path, "rwc", f"PRAGMA application_id = {APPLICATION_ID}")
    except BaseException:
        remove(path)
        raise


def remove(path: Path) -> None:
    """Take away an event file that was never finished, with its side files."""
    for name in (path, _log(path), Path(f"{path}-shm"), Path(f"{path}-journal")):
        name.unlink(missing_ok=True)


def copy(db: sqlite3.Connection, place: Path) -> None:
    """A whole, readable copy of the open file, in one piece or not at all; its owner alone may read it."""
    with replacing(place) as draft:
        os.close(os.open(draft, os.O_CREAT | os.O_WRONLY | os.O_EXCL, 0o600))
        with closing(sqlite3.connect(draft)) as target, _standing_still(db):
            db.backup(target, pages=AT_A_TIME, progress=_give_way)
            target.execute("PRAGMA journal_mode = DELETE")  # one file, no log beside it that could be forgotten


@contextmanager
def _standing_still(db: sqlite3.Connection) -> Iterator[None]:
    """What this connection reads stays as of now: a copy would begin again at each scan that comes between."""
    if db.in_transaction:
        yield
        return
    db.execute("BEGIN")
    try:
        db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        yield
    finally:
        db.rollback()


def _give_way(status: int, remaining: int, total: int) -> None:
    """A copy is in no hurry; a scan whose commit waits for the same disk is."""
    time.sleep(PAUSE)


_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = 1",  # macOS: reach the platter; no effect elsewhere
    "PRAGMA recursive_triggers = ON",  # else INSERT OR REPLACE would slip past « append-only »
    "PRAGMA cache_size = -16000",
)


def _ready(path: Path, mode: str, *first: str) -> sqlite3.Connection:
    """A connection with its pragmas set and the schema up to date; closed again when that fails."""
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    # No implicit transactions: outside of `transaction` each statement stands for itself.
    db = sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None)
    db.row_factory = sqlite3.Row
    try:
        for pragma in (*_PRAGMAS, *first):
            db.execute(pragma)
        _upgrade(db, path)
    except BaseException:
        db.close()
        raise
    return db


def _upgrade(db: sqlite3.Connection, path: Path) -> None:
    """Bring the schema up to date; its number reaches the file's first bytes, where `inspect` looks, at once."""
    found = db.execute("PRAGMA user_version").fetchone()[0]
    if found > VERSION:
        raise StoreError(Reason.NEWER_VERSION, path=path)
    if found == VERSION:
        return
    _migrate(db, path)
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _migrate(db: sqlite3.Connection, path: Path) -> None:
    from sqlite_utils import Database  # a tenth of the start, and needed once in the life of a file

    from checkin.schema import migrations

    with transaction(db, path):
        # Plugins would need pip's entry points at run time, which the shipped app does not have.
        migrations.apply(Database(db, execute_plugins=False))
        db.execute(f"PRAGMA user_version = {VERSION}")


@contextmanager
def transaction(db: sqlite3.Connection, path: Path) -> Iterator[None]:
    """One write transaction, begun IMMEDIATE so that reading first never ends in SQLITE_BUSY_SNAPSHOT.

    Commits at the end; any exception rolls back, also one of the commit itself. Inside another one it joins it.
    """
    if db.in_transaction:
        yield
        return
    with _taking_turns(), translated(path):
        db.execute("BEGIN IMMEDIATE")
        try:
            yield
            db.execute("COMMIT")
        except BaseException:
            db.rollback()
            raise


@contextmanager
def _taking_turns() -> Iterator[None]:
    """The threads of this process, one after the other; after a while it is SQLite's to say that the file is busy."""
    has_turn = _turn.acquire(timeout=BUSY_SECONDS)
    try:
        yield
    finally:
        if has_turn:
            _turn.release()


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn sqlite3's errors into StoreError, by SQLite's primary result code."""
    try:
        yield
    except CheckinError:
        raise
    except sqlite3.Error as error:
        raise StoreError(_reason(error, path), path=path, detail=str(error)) from error


def _reason(error: sqlite3.Error, path: Path) -> Reason:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _SIDE_FILES and shutil.disk_usage(path.parent).free < NO_ROOM:
        return Reason.DISK_FULL
    return _REASONS.get(code, Reason.STORE)


# What SQLite says when it cannot make the -wal and -shm files beside the database.
_SIDE_FILES = frozenset({sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR})
_REASONS = {
    sqlite3.SQLITE_BUSY: Reason.BUSY,
    sqlite3.SQLITE_LOCKED: Reason.BUSY,
    sqlite3.SQLITE_READONLY: Reason.READ_ONLY,
    sqlite3.SQLITE_PERM: Reason.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: Reason.READ_ONLY,
    sqlite3.SQLITE_FULL: Reason.DISK_FULL,
    sqlite3.SQLITE_CORRUPT: Reason.DAMAGED,
    sqlite3.SQLITE_NOTADB: Reason.NOT_AN_EVENT,
}
