"""An event file as its database, plain or encrypted, for what `Roster` would not do to it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from checkin.roster import engine, inspection
from checkin.roster.engine import sqlite3


@contextmanager
def raw(path: Path | str) -> Iterator[sqlite3.Connection]:
    """A connection of its own, closed at the end."""
    place = Path(path)
    with closing(engine.connect(place, key=inspection.inspect(place))) as db:
        yield db


def content(path: Path | str) -> bytes:
    """The bytes that the file would have if it were not encrypted."""
    plain = Path(f"{path}-content")
    with raw(path) as db:
        db.execute("ATTACH ? AS plain KEY ''", [str(plain)])
        db.execute("SELECT sqlcipher_export('plain')").fetchone()
    try:
        return plain.read_bytes()
    finally:
        plain.unlink()
