"""The event file as objects: the only SQL of the house. `Roster` opens it; its parts have one table each."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING
from uuid import uuid4

from checkin.clock import Clock, now, zone
from checkin.errors import Reason, StoreError, WrongUse
from checkin.models import CheckInList
from checkin.roster import engine, store
from checkin.roster.engine import sqlite3
from checkin.roster.event import Event, Imports
from checkin.roster.lists import Lists
from checkin.roster.registry import Registry
from checkin.roster.scans import Scans
from checkin.roster.tickets import Tickets

if TYPE_CHECKING:
    from checkin.file_keys import FileKey
    from checkin.roster.audit import Audit
    from checkin.roster.card_jobs import CardJobs
    from checkin.roster.corrections import Corrections
    from checkin.roster.day import Day
    from checkin.roster.decisions import Decisions
    from checkin.roster.erasing import Erasing
    from checkin.roster.merging import Merging
    from checkin.roster.person import Person

__all__ = ["Roster"]

FIRST_LIST = "Accueil"
DOOR = ("scans", "presences", "tickets", "lists", "settings")


class Roster:
    """One open event file. A connection belongs to its thread: each thread opens its own."""

    def __init__(self, db: sqlite3.Connection, path: Path, clock: Clock = now) -> None:
        self._db = db
        self.path = path
        self.clock = clock
        self.event = Event(db)
        self.lists = Lists(db)
        self.tickets = Tickets(db)
        self.scans = Scans(db)
        self.imports = Imports(db)
        self.registry = Registry(db)

    @cached_property
    def audit(self) -> Audit:
        """What organisers did; no scan asks for it."""
        from checkin.roster.audit import Audit

        return Audit(self._db)

    @cached_property
    def card_jobs(self) -> CardJobs:
        """The journal of name cards; the desk paints first and loads it afterwards."""
        from checkin.roster.card_jobs import CardJobs

        return CardJobs(self._db, self.clock)

    @cached_property
    def corrections(self) -> Corrections:
        """What the desk put right; no scan asks for it."""
        from checkin.roster.corrections import Corrections

        return Corrections(self._db)

    @cached_property
    def day(self) -> Day:
        """The day counted; no scan asks for it."""
        from checkin.roster.day import Day

        return Day(self._db)

    @cached_property
    def decisions(self) -> Decisions:
        """What organisers decided; no scan asks for it."""
        from checkin.roster.decisions import Decisions

        return Decisions(self._db)

    @cached_property
    def erasing(self) -> Erasing:
        """Takes everybody's personal data away; once in the life of an event."""
        from checkin.roster.erasing import Erasing

        return Erasing(self._db, self.path)

    @cached_property
    def person(self) -> Person:
        """All that is kept about one person, to be shown or erased."""
        from checkin.roster.person import Person

        return Person(self._db)

    @cached_property
    def merging(self) -> Merging:
        """Takes in what another file of this event has; only restoring a copy asks for it."""
        from checkin.roster.merging import Merging

        return Merging(self._db)

    @classmethod
    def open(cls, path: Path, clock: Clock = now) -> Roster:
        """The event file at that path; StoreError, and not a byte written, when it is not one of ours."""
        return cls(store.connect(path), path, clock)

    @classmethod
    def create(
        cls, path: Path, *, name: str, timezone: str = "Europe/Paris", clock: Clock = now, key: FileKey | None = None
    ) -> Roster:
        """A new event file with the list « Accueil », plain without a key; nothing is left when it cannot be made."""
        zone(timezone)
        if not name.strip():
            raise WrongUse(Reason.BLANK_NAME)
        roster = cls(store.create(path, key), path, clock)
        try:
            with roster.writing():
                roster.event.set("uid", uuid4().hex)
                roster.event.set("name", name.strip())
                roster.event.set("timezone", timezone)
                roster.lists.add(CheckInList(id=0, name=FIRST_LIST))
        except BaseException:
            roster.close()
            store.remove(path)
            raise
        return roster

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One write transaction (BEGIN IMMEDIATE); commits at the end, rolls back on any exception."""
        with store.transaction(self._db, self.path):
            yield

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Database errors inside come out as StoreError."""
        with store.translated(self.path):
            yield

    def data_version(self) -> int:
        """Changes when another connection has written: cheap to ask before reading figures again."""
        return int(self._db.execute("PRAGMA data_version").fetchone()[0])

    def back_up(self, place: Path) -> None:
        """A whole copy of the file as of now, readable by its owner alone; StoreError when it cannot be written."""
        with self.reading():
            store.copy(self._db, place)

    def sound(self) -> bool:
        """SQLite's own quick check of the whole file; a page whose seal is broken is not sound either."""
        try:
            with self.reading():
                return bool(self._db.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
        except StoreError as error:
            if error.reason is Reason.DAMAGED:
                return False
            raise

    def door_sound(self) -> bool:
        """The same of what a scan reads and writes, without the search's index: 5 ms at 10,000 tickets, not 65."""
        with self.reading():
            checks = (self._db.execute(f"PRAGMA quick_check({name})").fetchone() for name in DOOR)
            return all(row[0] == "ok" for row in checks)

    def settle_alone(self) -> bool:
        """Move what the log beside it holds into the file itself; False while anybody else has it open."""
        with self.reading():
            return store.settle_alone(self._db)

    @property
    def encrypted(self) -> bool:
        """Whether the file needs a key."""
        return bool(engine.salt(self._db))

    def close(self) -> None:
        self._db.close()

    def __enter__(self) -> Roster:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
