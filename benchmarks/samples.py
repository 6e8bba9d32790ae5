"""Large invented events: the same ones at every run."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path

from checkin.file_keys import FileKey
from checkin.models import Attempt, Attendee
from checkin.roster import Roster
from checkin.search import fold
from checkin.station import Station

FIRST = ("Zoé", "Loïc", "Inès", "Marc", "Aïcha", "Yann", "Léa", "Jean-Pierre", "Marie-Claude", "Hélène", "Noé", "Anaïs")
SYLLABLES = re.findall(
    r"\w+",
    "bré van dois cas tel rieu dré vil lon es cal vert fa ver elle go as mel lec hau te vaux mo rin du pont grand pe",
)
AT_ONCE = 5000


def code(number: int) -> str:
    return f"C{number:08d}"


def people(count: int) -> Iterator[Attendee]:
    """Names of two to four syllables: about 90,000 different ones among 100,000 people."""
    chance = random.Random(1)
    for number in range(count):
        first = chance.choice(FIRST)
        last = "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(2, 4))).capitalize()
        yield Attendee(
            ticket_code=code(number),
            first_name=first,
            last_name=last,
            full_name=f"{first} {last}",
            email=f"{fold(first)}.{fold(last)}@a{number % 300}.example",
            company=f"Atelier {chance.choice(SYLLABLES)} {number % 500}",
            ticket_type="Adhérent",
        )


def new_event(path: Path, tickets: int, scans: int = 0, key: FileKey | None = None) -> Path:
    """An event file with that many tickets, and that many scans of them at one station."""
    chance = random.Random(2)
    with Roster.create(path, name="Partner Day", key=key) as roster:
        with roster.writing():
            for attendee in people(tickets):
                roster.tickets.add(attendee)
        station = Station(roster, station_id="Sud", check_in_list=roster.lists.default())
        for _ in range(0, scans, AT_ONCE):
            with roster.writing():
                for _ in range(AT_ONCE):
                    station.scan(Attempt(code=code(chance.randrange(tickets))))
    return path
