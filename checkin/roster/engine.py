"""The one SQLite of the house, SQLCipher's, for plain and encrypted files alike. Knows no table and keeps no key.

Two libraries in one process on one file would undo each other's locks, so that everybody takes `sqlite3` from here.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3 as sqlite3  # whose types are the other's, too

    from checkin.file_keys import FileKey
else:
    from sqlcipher3 import dbapi2 as sqlite3

BUSY_SECONDS = 10.0
# A wrong key writes lines to standard error, which belongs to whoever runs the command.
_SILENCE = ("PRAGMA cipher_log_level = NONE", "PRAGMA cipher_log_source = NONE")


class Mode(StrEnum):
    """How a file is opened."""

    WRITE = "mode=rw"
    CREATE = "mode=rwc"
    READ = "mode=ro"
    LOOK = "mode=ro&immutable=1"  # nothing is locked, nothing put beside the file; what its log holds is not seen


def connect(path: Path, mode: Mode = Mode.WRITE, key: FileKey | None = None) -> sqlite3.Connection:
    """A connection without any pragma of ours, each statement for itself; `key` None: a plain file.

    A wrong key shows itself at the first read, as NOTADB; a page that is not as it was written, as CORRUPT.
    """
    uri = f"{path.absolute().as_uri()}?{mode}"
    db = sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        if key:
            for pragma in (*_SILENCE, f'PRAGMA key = "{key.pragma}"'):
                db.execute(pragma)
    except BaseException:
        db.close()
        raise
    return db


def salt(db: sqlite3.Connection) -> bytes:
    """The salt of an open encrypted file, which names its key; b"" for a plain file."""
    row = db.execute("PRAGMA cipher_salt").fetchone()
    return bytes.fromhex(row[0]) if row and row[0] else b""
