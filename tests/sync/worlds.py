"""The organiser's side of each registration system, with the same acts: what the promises of all three are tried on.

`World` says what an organiser can do and what has arrived; `Laptop` is ours: its roster, its door, its rounds.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from misbehaving import Behaviour, Exchange, Misbehaving, Seen, internal_error, path_has
from people import station
from pretix_server.server import PretixEvent, PretixServer
from shared_folder import HEADER, LASTS, Folder
from test_web_contract import TOKEN, Receiver
from web_side import Export, web

from checkin import clock
from checkin.models import Attempt, Kind, Scan, Ticket, Verdict
from checkin.roster import Roster
from checkin.sync.http import Caller, Credential, Limits
from checkin.sync.pretix.place import Place
from checkin.sync.pretix.system import PretixSystem
from checkin.sync.registration import RegistrationSystem
from checkin.sync.round import Direction, Round, run_round

PEOPLE = 8
PATIENT = Limits(connect=5.0, read=20.0, call=30.0)  # a real server beside other tests takes its time


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """Somebody went in or out, as the registration system has it and has not taken it back."""

    code: str
    kind: Kind
    at: datetime


class World(Protocol):
    """`codes`: who is registered at first. `kinds`: the passages that the system hears of."""

    system: RegistrationSystem
    codes: list[str]
    kinds: frozenset[Kind]

    def prepare(self, roster: Roster) -> None: ...
    def register(self, first: str, last: str) -> str: ...
    def rename(self, code: str, first: str, last: str) -> None: ...
    def new_code(self, code: str) -> str: ...
    def cancel(self, code: str) -> None: ...
    def vanish(self, code: str) -> None:
        """Of one that `register` gave."""

    def shrink(self, to: int) -> None:
        """From now on the system tells of so many people only."""

    def received(self) -> list[Passage]: ...
    def go_away(self) -> None: ...
    def come_back(self) -> None: ...
    def take_nothing(self) -> None: ...
    def give_nothing(self) -> None: ...
    def recover(self) -> None:
        """Neither of the two any more."""


class Laptop:
    """Ours, at the door « Accueil »."""

    def __init__(self, roster: Roster, world: World) -> None:
        world.prepare(roster)
        self.roster = roster
        self.system = world.system
        self.door = station(roster)

    def round(self, direction: Direction = Direction.BOTH) -> Round:
        return run_round(self.roster, self.system, direction)

    def exchange(self) -> Round:
        """A round in which nothing may go wrong."""
        done = self.round()
        assert done.errors == []
        return done

    def scan(self, code: str, **how: Any) -> Scan:
        scan = self.door.scan(Attempt(code=code, **how)).scan
        assert scan is not None
        return scan

    def answer(self, code: str) -> Verdict:
        return self.scan(code).verdict

    def undo(self, scan: Scan) -> Scan:
        made = self.door.undo(scan.nonce).scan
        assert made is not None
        return made

    def ticket(self, code: str) -> Ticket:
        (found,) = self.roster.tickets.by_code([code])
        return found

    def codes(self) -> set[str | None]:
        return {ticket.ticket_code for ticket in self.roster.tickets.all()}

    @property
    def waiting(self) -> int:
        return self.roster.scans.outbox_counts()[0]

    def forget_cursor(self) -> None:
        """The next pull asks for everything."""
        with self.roster.writing():
            self.roster.imports.move_cursor(self.system.key, "", self.roster.clock())


@contextmanager
def laptop_at(folder: Path, world: World, now: clock.Clock = clock.now) -> Iterator[Laptop]:
    with Roster.create(folder / "day.checkin", name="Partner Day", clock=now) as roster:
        yield Laptop(roster, world)


def passage(scan: Scan) -> Passage:
    return Passage(scan.code, scan.kind, scan.at)


# ── a folder, and an export on the web ─────────────────────────────────────────────────────────────────────────────


class Sheet:
    """The export that an organiser keeps, one row per ticket."""

    def __init__(self) -> None:
        self._rows = {str(1000 + number): self._row(str(1000 + number), "Zoé", number) for number in range(PEOPLE)}
        self._next = 1000 + PEOPLE
        self.first = list(self._rows)

    @property
    def content(self) -> bytes:
        return self.of(len(self._rows))

    def of(self, people: int) -> bytes:
        lines = [HEADER, *(";".join(row) for row in list(self._rows.values())[:people])]
        return "".join(f"{line}\r\n" for line in lines).encode("utf-8-sig")

    def register(self, first: str, last: str) -> str:
        code = str(self._next)
        self._next += 1
        self._rows[code] = self._row(code, first, self._next, last)
        return code

    def rename(self, code: str, first: str, last: str) -> None:
        self._rows[code][2:4] = last, first

    def new_code(self, code: str) -> str:
        row = self._rows.pop(code)
        row[5] = f"{code}-bis"
        self._rows[row[5]] = row
        return row[5]

    def cancel(self, code: str) -> None:
        self._rows[code][1] = "Annulé"

    def vanish(self, code: str) -> None:
        del self._rows[code]

    @staticmethod
    def _row(code: str, first: str, number: int, last: str = "") -> list[str]:
        name = last or LASTS[number % len(LASTS)]
        return [f"C{code}", "Validé", name, first, f"p{code}@atelier.example", code, "Adhérent"]


class Exporting:
    """An organiser whose acts appear with the next export."""

    def __init__(self) -> None:
        self.sheet = Sheet()
        self.codes = self.sheet.first

    def publish(self, content: bytes) -> None:
        raise NotImplementedError

    def prepare(self, roster: Roster) -> None:
        return

    def register(self, first: str, last: str) -> str:
        code = self.sheet.register(first, last)
        self.publish(self.sheet.content)
        return code

    def rename(self, code: str, first: str, last: str) -> None:
        self.sheet.rename(code, first, last)
        self.publish(self.sheet.content)

    def new_code(self, code: str) -> str:
        new = self.sheet.new_code(code)
        self.publish(self.sheet.content)
        return new

    def cancel(self, code: str) -> None:
        self.sheet.cancel(code)
        self.publish(self.sheet.content)

    def vanish(self, code: str) -> None:
        self.sheet.vanish(code)
        self.publish(self.sheet.content)

    def shrink(self, to: int) -> None:
        self.publish(self.sheet.of(to))


class FolderWorld(Exporting):
    """Attendance files tell who came, by the first entry of each."""

    kinds = frozenset({Kind.ENTRY})

    def __init__(self, place: Path) -> None:
        super().__init__()
        self.folder = Folder(place / "shared")
        self.system: RegistrationSystem = self.folder.system
        self._minute = 0
        self.publish(self.sheet.content)

    def publish(self, content: bytes) -> None:
        self._minute += 1
        self.folder.write("inscriptions.csv", content, self._minute)

    def received(self) -> list[Passage]:
        return sorted(
            Passage(row["ticket_code"], Kind.ENTRY, datetime.fromisoformat(row["checked_in_at"]))
            for path in self.folder.path.glob("attendance-*.csv")
            for row in _rows_of(path)
        )

    def go_away(self) -> None:
        self.folder.path.rename(self._elsewhere)

    def come_back(self) -> None:
        self._elsewhere.rename(self.folder.path)

    def take_nothing(self) -> None:
        """Something that is no file stands where the attendance goes."""
        self._in_the_way.mkdir()

    def give_nothing(self) -> None:
        self.folder.write("plus-recent.xlsx", b"no workbook", self._minute + 1)

    def recover(self) -> None:
        if self._in_the_way.is_dir():
            self._in_the_way.rmdir()
        (self.folder.path / "plus-recent.xlsx").unlink(missing_ok=True)

    @property
    def _elsewhere(self) -> Path:
        return self.folder.path.with_name("unplugged")

    @property
    def _in_the_way(self) -> Path:
        return self.folder.path / "attendance-Nord.csv"


def _rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


class WebWorld(Exporting):
    """An export with an ETag, and the example receiver of docs/ behind one network."""

    kinds = frozenset({Kind.ENTRY, Kind.EXIT})

    def __init__(self, network: Misbehaving, receiver: Receiver) -> None:
        super().__init__()
        self.network = network
        self._receiver = receiver
        self._export = Export(self.sheet.content, has_etag=True)
        self.recover()
        self.system: RegistrationSystem = self.at(network.url)

    @staticmethod
    def at(url: str) -> RegistrationSystem:
        return web(f"{url}/export.csv", token=TOKEN, attendance=f"{url}/presences")

    def publish(self, content: bytes) -> None:
        self._export.body = content

    def received(self) -> list[Passage]:
        found = self._receiver.rows("SELECT ticket_code, kind, at FROM passages")
        return sorted(Passage(code, Kind(kind), datetime.fromisoformat(at)) for code, kind, at in found)

    def go_away(self) -> None:
        self.network.down()

    def come_back(self) -> None:
        self.network.up()

    def take_nothing(self) -> None:
        self.network.always(internal_error, when=posted)

    def give_nothing(self) -> None:
        self.network.always(internal_error, when=got)

    def recover(self) -> None:
        self.network.behave()
        self.network.always(self._export, when=got)


def posted(seen: Seen) -> bool:
    return seen.method == "POST"


def got(seen: Seen) -> bool:
    return seen.method == "GET"


@contextmanager
def web_world(folder: Path) -> Iterator[WebWorld]:
    receiver = Receiver(folder / "attendance.sqlite")
    try:
        with Misbehaving(upstream=receiver.url) as network:
            yield WebWorld(network, receiver)
    finally:
        receiver.end()


# ── pretix ─────────────────────────────────────────────────────────────────────────────────────────────────────────


class PretixWorld:
    """A real one behind the network. Whom `register` gives are orders of a test: pretix deletes no others."""

    kinds = frozenset({Kind.ENTRY, Kind.EXIT})

    def __init__(self, event: PretixEvent, network: Misbehaving) -> None:
        self.event = event
        self.network = network
        self.codes = list(event.tickets)
        self.system: RegistrationSystem = self.at(network.url)

    def at(self, url: str, limits: Limits = PATIENT) -> PretixSystem:
        where = Place(url=url, organizer=self.event.organizer, event=self.event.event)
        return PretixSystem(where, Caller(url, Credential("Token", self.event.tokens["full"]), limits))

    def prepare(self, roster: Roster) -> None:
        with roster.writing():
            roster.lists.update(replace(roster.lists.default(), source_id=str(self.event.list_id)))

    def register(self, first: str, last: str) -> str:
        (secret,) = self.event.admin.new_order((first, last), testmode=True)
        return secret

    def rename(self, code: str, first: str, last: str) -> None:
        self.event.admin.rename(code, first, last)

    def new_code(self, code: str) -> str:
        return self.event.admin.regenerate(code)

    def cancel(self, code: str) -> None:
        self.event.admin.cancel_order(code)

    def vanish(self, code: str) -> None:
        order = self.event.admin.position(code)["order"]
        self.event.server.api().must("DELETE", f"{self.event.path}/orders/{order}/")

    def shrink(self, to: int) -> None:
        self.network.always(only_the_first(to), when=path_has("/orders/?"))

    def received(self) -> list[Passage]:
        found = self.event.admin.checkins()
        return sorted(Passage(str(one.secret), Kind(one.kind), one.at) for one in found if one.successful)

    def go_away(self) -> None:
        self.network.down()

    def come_back(self) -> None:
        self.network.up()

    def take_nothing(self) -> None:
        self.network.always(internal_error, when=posted)

    def give_nothing(self) -> None:
        self.network.always(internal_error, when=got)

    def recover(self) -> None:
        self.network.behave()


def only_the_first(rows: int) -> Behaviour:
    """A page of pretix with so many rows, that says there are no more."""

    def behaviour(exchange: Exchange) -> None:
        answer = exchange.good_answer()
        found = json.loads(answer.body)
        found |= {"count": rows, "next": None, "results": found["results"][:rows]}
        exchange.send(replace(answer, body=json.dumps(found).encode()))

    return behaviour


@contextmanager
def pretix_world(pretix: PretixServer, people: int = PEOPLE) -> Iterator[PretixWorld]:
    event = pretix.new_event(positions=people, with_cases=False)
    with Misbehaving(upstream=event.url) as network:
        yield PretixWorld(event, network)
