"""A search as somebody types it, beside one bare FTS5 query of the same index."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter

from benchmarks.rows import Row, Times
from benchmarks.samples import people
from checkin.roster import Roster
from checkin.search import find, words

REPEATS = 150
SHOWN = 20
Ask = Callable[[str, str], str]


def run(event: Path, tickets: int) -> list[Row]:
    """The four ways in which a name is asked for. With a typo the person must be among the first ten."""
    known = [(one.first_name or "", one.last_name or "") for one in people(tickets)]
    questions: dict[str, Ask] = {
        "first and last name": lambda first, last: f"{first} {last}",
        "three letters": lambda first, last: last[:3],
        "one letter": lambda first, last: last[:1],
        "a typo": lambda first, last: f"{first} {_slip(last)}",
    }
    with Roster.open(event) as roster:
        return [_row(f"search, {what} ({tickets:,} people)", roster, known, ask) for what, ask in questions.items()]


def _slip(name: str) -> str:
    """Two letters in the middle change places."""
    place = len(name) // 2
    return name[: place - 1] + name[place] + name[place - 1] + name[place + 1 :]


def _row(what: str, roster: Roster, known: list[tuple[str, str]], ask: Ask) -> Row:
    chance = random.Random(4)
    ours, floor, found = [], [], 0
    for first, last in _some(known, chance):
        query = ask(first, last)
        start = perf_counter()
        hits = find(query, roster.tickets, SHOWN)
        ours.append(perf_counter() - start)
        found += any((hit.ticket.first_name, hit.ticket.last_name) == (first, last) for hit in hits[:10])
        start = perf_counter()
        roster.tickets.matching([[word] for word in words(f"{first} {last}")], SHOWN)
        floor.append(perf_counter() - start)
    times, least = Times(ours), Times(floor)
    recall = f", found {found / len(ours):.0%}" if " " in query else ""
    ratio = times.median / least.median
    return Row(what=what, measured=f"{times}{recall}", floor=f"{least}: one FTS5 query", ratio=ratio)


def _some(known: list[tuple[str, str]], chance: random.Random) -> Iterator[tuple[str, str]]:
    for _ in range(REPEATS):
        yield chance.choice(known)
