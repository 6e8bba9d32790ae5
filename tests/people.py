"""What the core's tests build on: invented attendees, an event file, a clock that is told the time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from checkin import merge
from checkin.models import Attempt, Attendee, CheckInList, Kind, Scan, Ticket, Verdict
from checkin.roster import Roster
from checkin.station import Station

MORNING = datetime(2026, 11, 27, 8, 0, tzinfo=UTC)
NAMES = ("Zoé Brévandois", "Loïc Castelrieu", "Inès Drévillon", "Marc Escalvert", "Aïcha Faverelle", "Yann Goasmellec")


class Clock:
    """Stands still until it is moved, also backwards."""

    def __init__(self, at: datetime = MORNING) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def move(self, **by: float) -> None:
        self.at += timedelta(**by)


def attendee(number: int, **fields: Any) -> Attendee:
    """Number 0 has the code 1000, and so on; names repeat after six."""
    first, last = NAMES[number % len(NAMES)].split()
    usual: dict[str, Any] = {
        "ticket_code": str(1000 + number),
        "first_name": first,
        "last_name": last,
        "full_name": f"{first} {last}",
        "email": f"p{number}@atelier.example",
        "company": "Atelier Brume",
        "ticket_type": "Adhérent",
        "order_id": f"C{number}",
    }
    return Attendee(**(usual | fields))


def ticket(**fields: Any) -> Ticket:
    usual: dict[str, Any] = {"id": 1, "ticket_code": "1000", "ticket_type": "Adhérent"}
    return Ticket(**(usual | fields))


def door(**rules: Any) -> CheckInList:
    """The list « Accueil » with other rules than usual."""
    usual: dict[str, Any] = {"id": 1, "name": "Accueil"}
    return CheckInList(**(usual | rules))


def new_event(folder: Path, attendees: Iterable[Attendee] = (), clock: Clock | None = None) -> Roster:
    """An open event file `day.checkin` with these registrations."""
    roster = Roster.create(folder / "day.checkin", name="Partner Day", clock=clock or Clock())
    delivery = merge.Delivery(file="inscriptions.csv", attendees=tuple(attendees))
    if delivery.attendees:
        merge.bring_in(roster, delivery)
    return roster


def station(roster: Roster, name: str = "Nord", check_in_list: CheckInList | None = None) -> Station:
    return Station(roster, station_id=name, check_in_list=check_in_list or roster.lists.default(), volunteer="Noé")


def answer(at_door: Station, code: str, **how: Any) -> Verdict:
    return at_door.scan(Attempt(code=code, **how)).verdict


def entry(number: int, *, minute: float = 0, station_id: str = "Nord", **fields: Any) -> Scan:
    """An admitted entry of ticket 1, `minute` minutes after the doors opened."""
    at = MORNING + timedelta(minutes=minute)
    usual: dict[str, Any] = {
        "nonce": f"{station_id}-{number}",
        "station_id": station_id,
        "seq": number,
        "list_id": 1,
        "ticket_id": 1,
        "code": "1000",
        "kind": Kind.ENTRY,
        "verdict": Verdict.OK,
        "at": at,
        "sort_at": at,
    }
    return Scan(**(usual | fields))
