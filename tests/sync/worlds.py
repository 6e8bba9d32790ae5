"""The organiser's side of each registration system, with the same acts: what the promises of all three are tried on.

`World` says what an organiser can do and what has arrived; `Laptop` is ours: its roster, its door, its rounds.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from misbehaving import Behaviour, Exchange, Misbehaving, Seen, internal_error, path_has
from people import station
from pretix_server.server import PretixEvent, PretixServer

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


def arrived(world: World, scans: Iterable[Scan]) -> bool:
    """Each of these once, with its own time, and no others."""
    return world.received() == sorted(map(passage, scans))


def posted(seen: Seen) -> bool:
    return seen.method == "POST"


def got(seen: Seen) -> bool:
    return seen.method == "GET"


class Networked:
    """The acts of whatever stands behind a network that lies when it is told to."""

    network: Misbehaving

    def turned_away(self) -> list[str]:
        """The codes of the scans that admitted nobody, as the system has them."""
        raise NotImplementedError

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


class PretixWorld(Networked):
    """A real one behind the network. Whom `register` gives are orders of a test: pretix deletes no others."""

    kinds = frozenset({Kind.ENTRY, Kind.EXIT})

    def __init__(self, event: PretixEvent, network: Misbehaving) -> None:
        self.event = event
        self.network = network
        self.codes = list(event.tickets)
        self.system: RegistrationSystem = self.at(network.url)

    def at(self, url: str, limits: Limits = PATIENT, now: clock.Clock = clock.now) -> PretixSystem:
        where = Place(url=url, organizer=self.event.organizer, event=self.event.event)
        return PretixSystem(where, Caller(url, Credential("Token", self.event.tokens["full"]), limits), now)

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
        """This ticket alone: an order that others share is kept for them."""
        admin = self.event.admin
        (admin.cancel_order if admin.mates(code) == 1 else admin.cancel_position)(code)

    def vanish(self, code: str) -> None:
        order = self.event.admin.position(code)["order"]
        self.event.server.api().must("DELETE", f"{self.event.path}/orders/{order}/")

    def shrink(self, to: int) -> None:
        self.network.always(only_the_first(to), when=path_has("/orders/?"))

    def received(self) -> list[Passage]:
        found = self.event.admin.checkins()
        return sorted(Passage(str(one.secret), Kind(one.kind), one.at) for one in found if one.successful)

    def turned_away(self) -> list[str]:
        return [str(one.secret or one.raw_barcode) for one in self.event.admin.checkins() if not one.successful]


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
