"""An invented morning on an event without scans: who comes when, for pictures of the day. Nothing of it is real."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from checkin.models import Attempt, Attendee, Kind, Ticket
from checkin.roster import Roster
from checkin.station import Station

DOORS = (("Entrée A", "Camille"), ("Entrée B", "Noé"), ("Entrée C", "Inès"))
OPENS = timedelta(hours=8, minutes=30)  # on the clock of the event
BUSIEST, SPREAD, LAST = 24.0, 9.5, 52.0  # minutes after the doors opened
COME, TWICE, OUT, UNKNOWN, WALK_INS = 0.9, 0.05, 0.06, 4, 8  # shares of the people, then attempts, then people


def play(roster: Roster) -> None:
    """Most of the registered come between 08:30 and 09:20 of today, some twice, some unknown, some unannounced."""
    chance = random.Random(11)
    doors = [
        Station(roster, station_id=name, check_in_list=roster.lists.default(), volunteer=volunteer)
        for name, volunteer in DOORS
    ]
    begin = _opening(roster)
    with roster.writing():
        for minute, code, kind in sorted(_attempts(list(roster.tickets.all()), chance)):
            chance.choice(doors).scan(Attempt(code=code, kind=kind, at=begin + timedelta(minutes=minute)))
        for number in range(1, WALK_INS + 1):
            guest = Attendee(
                first_name="Dominique", last_name=f"Invité {number}", full_name=f"Dominique Invité {number}"
            )
            chance.choice(doors).walk_in(guest, at=begin + timedelta(minutes=chance.uniform(5, LAST)))


def _attempts(tickets: Sequence[Ticket], chance: random.Random) -> Iterator[tuple[float, str, Kind]]:
    """(minute, code, kind): who comes, who shows the badge twice, who goes out and comes back."""
    for ticket in tickets:
        if chance.random() > COME:
            continue
        code, minute = str(ticket.ticket_code), min(max(chance.gauss(BUSIEST, SPREAD), 0.2), LAST)
        yield minute, code, Kind.ENTRY
        if chance.random() < TWICE:
            yield minute + chance.uniform(1, 6), code, Kind.ENTRY
        if chance.random() < OUT:
            yield minute + 8, code, Kind.EXIT
            yield minute + 14, code, Kind.ENTRY
    yield from ((chance.uniform(1, LAST), f"AUTRE-{number}", Kind.ENTRY) for number in range(UNKNOWN))


def _opening(roster: Roster) -> datetime:
    here = roster.clock().astimezone(roster.event.zone)
    return here.replace(hour=0, minute=0, second=0, microsecond=0) + OPENS
