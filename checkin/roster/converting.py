"""Put an encrypted event file in the place of a plain one: whole or not at all. Keeps no key.

Killed before the last step, it leaves the plain file as it was; killed afterwards, the encrypted one, whole.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from checkin.errors import Reason, StoreError
from checkin.file_keys import FileKey
from checkin.files import forget_drafts, overwrite, private, replacing
from checkin.roster import engine, pages, store
from checkin.roster.engine import Mode, sqlite3
from checkin.roster.inspection import APPLICATION_ID, VERSION

SHORT_WAIT = 300  # ms: another window holds the file for hours, not for moments


def encrypt(path: Path, key: FileKey) -> None:
    """Encrypt the plain event file at that path; its old bytes are overwritten as far as the disk allows.

    StoreError, and the file as it was: OPEN_ELSEWHERE while anybody else has it open, else as of any other writing.
    """
    with (
        _wiped_when_replaced(path),
        store.translated(path),
        closing(_alone(path)) as db,
        replacing(path) as draft,
    ):
        forget_drafts(path)
        private(draft).close()
        _export(db, draft, key)
        _verify(db, draft, key)
        if os.name == "nt":  # where nothing takes the place of an open file, and nobody who waits can get one by it
            db.close()


def _alone(path: Path) -> sqlite3.Connection:
    """A connection beside which there is no other, nor will be until it is closed; the log has gone into the file."""
    db = store.connect(path)
    try:
        db.execute(f"PRAGMA busy_timeout = {SHORT_WAIT}")
        db.execute("PRAGMA journal_mode = DELETE")
        db.execute("PRAGMA locking_mode = EXCLUSIVE")
        db.execute("BEGIN EXCLUSIVE")
        db.execute("COMMIT")
    except sqlite3.OperationalError as error:
        db.close()
        raise StoreError(Reason.OPEN_ELSEWHERE, path=path) from error
    return db


def rekey(path: Path, draft: Path, key: FileKey) -> None:
    """Write all of an event file that nobody else has open into a new one with another key, and read it back."""
    with store.translated(draft), closing(store.connect(path)) as db:
        private(draft).close()
        _export(db, draft, key)
        _verify(db, draft, key)


def _export(db: sqlite3.Connection, draft: Path, key: FileKey) -> None:
    """Triggers come last: what is append-only takes in all that there is."""
    db.execute("ATTACH ? AS safe KEY ?", [str(draft), key.pragma])
    db.execute("PRAGMA safe.journal_mode = MEMORY")  # no second file, and nobody reads the draft
    db.execute("SELECT sqlcipher_export('safe')").fetchone()
    db.execute(f"PRAGMA safe.application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA safe.user_version = {VERSION}")
    db.execute("DETACH safe")


def _verify(db: sqlite3.Connection, draft: Path, key: FileKey) -> None:
    """Read the draft back: each seal, SQLite's own check, and every row of every table."""
    with closing(engine.connect(draft, Mode.READ, key)) as copy:
        whole = copy.execute("PRAGMA quick_check").fetchone()[0] == "ok" and not pages.damaged(draft, key)
        if not whole or _digest(copy) != _digest(db):
            raise StoreError(Reason.DAMAGED, path=draft)


def _digest(db: sqlite3.Connection) -> str:
    """Of the schema and of all rows, in the order of the tables' names."""
    schema = db.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    digest = hashlib.sha256(repr([tuple(row) for row in schema]).encode())
    for name in (row[1] for row in schema if row[0] == "table"):
        for row in db.execute(f'SELECT * FROM "{name}"'):
            digest.update(repr(tuple(row)).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


@contextmanager
def _wiped_when_replaced(path: Path) -> Iterator[None]:
    """Where another file stands there afterwards: overwrite the bytes of this one, which has no name any more.

    Not on Windows, where nothing takes the place of a file that is held open. A file that has one more name belongs to
    somebody else, too: a backup program's.
    """
    with ExitStack() as stack:
        old = None if os.name == "nt" else _opened(path, stack)
        yield
        if old is not None and os.fstat(old.fileno()).st_nlink == 0:
            with suppress(OSError):
                overwrite(old)


def _opened(path: Path, stack: ExitStack) -> BinaryIO | None:
    """None for a file that cannot be written: SQLite will tell why."""
    try:
        return stack.enter_context(path.open("rb+"))
    except OSError:
        return None
