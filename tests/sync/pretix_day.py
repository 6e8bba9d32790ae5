"""Our laptop at one event of a real pretix: its roster, its rounds, its door."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from people import answer, station
from pretix_server.server import PretixEvent

from checkin import clock
from checkin.models import Attempt, CheckInList, ScanResult, Ticket, Verdict
from checkin.roster import Roster
from checkin.station import Station
from checkin.sync.http import Caller, Credential
from checkin.sync.pretix.place import Place
from checkin.sync.pretix.system import PretixSystem
from checkin.sync.round import Direction, Round, run_round


@dataclass
class Day:
    """`pull` and `both` are one round each, of which nothing may go wrong."""

    event: PretixEvent
    roster: Roster
    system: PretixSystem
    door: Station
    caller: Caller

    def pull(self) -> Round:
        done = run_round(self.roster, self.system, Direction.PULL)
        assert done.errors == []
        return done

    def both(self) -> Round:
        done = run_round(self.roster, self.system)
        assert done.errors == []
        return done

    def start_again(self) -> None:
        """As the next `checkin sync` does: nothing is remembered but what the event file holds."""
        self.system = PretixSystem(place(self.event), self.caller)

    def answer(self, secret: str) -> Verdict:
        return answer(self.door, secret)

    def scan(self, secret: str) -> ScanResult:
        return self.door.scan(Attempt(code=secret))

    def ticket(self, secret: str) -> Ticket:
        (found,) = self.roster.tickets.by_code([secret])
        return found

    def list(self, name: str) -> CheckInList:
        """One of the event's lists, by the name that the tests' server gives it."""
        found = self.roster.lists.of_source(str(self.event.lists[name]))
        assert found
        return found

    def at(self, name: str) -> Station:
        return station(self.roster, check_in_list=self.list(name))


@contextmanager
def opened(folder: Path, event: PretixEvent) -> Iterator[Day]:
    """An empty roster whose first list is the event's « Accueil »."""
    with Roster.create(folder / "day.checkin", name="Partner Day", clock=clock.now) as roster:
        with roster.writing():
            roster.lists.update(replace(roster.lists.default(), source_id=str(event.list_id)))
        with caller(event) as calls:
            yield Day(event, roster, PretixSystem(place(event), calls), station(roster), calls)


def caller(event: PretixEvent, token: str = "full") -> Caller:
    return Caller(event.url, Credential("Token", event.tokens[token]))


def place(event: PretixEvent) -> Place:
    return Place(url=event.url, organizer=event.organizer, event=event.event)
