"""Open, create and write the event file safely: one SQLite database, WAL, FULL, one writer. No tables' queries."""

from __future__ import annotations

import errno
import os
import shutil
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from checkin import file_keys
from checkin.errors import CheckinError, Reason, StoreError
from checkin.file_keys import FileKey
from checkin.files import private, replacing
from checkin.roster import engine, swapping
from checkin.roster.engine import BUSY_SECONDS, Mode, sqlite3
from checkin.roster.inspection import APPLICATION_ID, VERSION, inspect, log_of

__all__ = ["APPLICATION_ID", "VERSION", "connect", "copy", "create", "inspect", "remove", "transaction", "translated"]

NO_ROOM = 1_000_000  # bytes free on the disk
AT_A_TIME = 64  # pages that a copy reads before it gives way
PAUSE = 0.001  # seconds
_turn = threading.RLock()  # waiting for it ends at once; SQLite's own waiting sleeps for up to 100 ms at a time


def connect(path: Path) -> sqlite3.Connection:
    """Open an event file that `inspect` let pass, bring its schema up to date; StoreError when that fails."""
    swapping.finish(path)
    key = inspect(path)
    with translated(path):
        return _ready(path, Mode.WRITE, key)


def create(path: Path, key: FileKey | None = None) -> sqlite3.Connection:
    """A new event file, encrypted where there is a key; one that exists is never touched, half a one never left."""
    if path.exists():
        raise StoreError(Reason.EXISTS, path=path)
    if not path.parent.is_dir():
        raise StoreError(Reason.NO_FOLDER, path=path.parent)
    if not os.access(path.parent, os.W_OK):
        raise StoreError(Reason.NOT_WRITABLE, path=path, detail=os.strerror(errno.EACCES))
    try:
        with translated(path):
            return _ready(path, Mode.CREATE, key, f"PRAGMA application_id = {APPLICATION_ID}")
    except BaseException:
        remove(path)
        raise


def remove(path: Path) -> None:
    """Take away an event file that was never finished, with its side files."""
    for name in (path, log_of(path), Path(f"{path}-shm"), Path(f"{path}-journal")):
        name.unlink(missing_ok=True)


def copy(db: sqlite3.Connection, place: Path) -> None:
    """A whole copy of the open file, with the same key, in one piece or not at all; its owner alone may read it."""
    key = file_keys.in_process(engine.salt(db))
    with replacing(place) as draft:
        private(draft).close()
        with closing(engine.connect(draft, key=key)) as target, _standing_still(db):
            db.backup(target, pages=AT_A_TIME, progress=_give_way)
            target.execute("PRAGMA journal_mode = DELETE")  # one file, no log beside it that could be forgotten


def settle_alone(db: sqlite3.Connection) -> bool:
    """Leave a single file with no log beside it; False, and nothing changed, while another connection is open."""
    try:
        return bool(db.execute("PRAGMA journal_mode = DELETE").fetchone()[0] == "delete")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
            return False
        raise


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


def _ready(path: Path, mode: Mode, key: FileKey | None, *first: str) -> sqlite3.Connection:
    """A connection with its pragmas set and the schema up to date; closed again when that fails."""
    db = engine.connect(path, mode, key)
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
            _refuse_newer(db, path)
            yield
            db.execute("COMMIT")
        except BaseException:
            db.rollback()
            raise


def _refuse_newer(db: sqlite3.Connection, path: Path) -> None:
    """A newer program may have brought the file up to its schema since it was opened here: 6 µs."""
    if db.execute("PRAGMA user_version").fetchone()[0] > VERSION:
        raise StoreError(Reason.NEWER_VERSION, path=path)


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
    """Turn SQLite's errors into StoreError, by SQLite's primary result code."""
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
    sqlite3.SQLITE_NOTADB: Reason.DAMAGED,
}
