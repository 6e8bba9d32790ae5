"""Searches as somebody types them, letter by letter, beside one bare FTS5 query of the same index."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter

from benchmarks.rows import Row, Times
from benchmarks.samples import people
from checkin.roster import Roster
from checkin.search import find, words

PEOPLE = 40  # each typed to the end in every way: some 500 keys
SHOWN = 20
LOOKED_AT = 3  # nobody reads further
FRAME = 0.016  # seconds per key among 100,000 people, median and p99
USUAL, USUAL_MEDIAN = 10_000, 0.002  # up to so many people, the median key
Ask = Callable[[str, str], str]

QUESTIONS: dict[str, Ask] = {
    "first and last name": lambda first, last: f"{first} {last}",
    "last name first, begun": lambda first, last: f"{last} {first[:2]}",
    "a typo": lambda first, last: f"{first} {_slip(last)}",
    "two typos": lambda first, last: f"{_slip(last)} {_slip(first)}",
}


def run(event: Path, tickets: int) -> list[Row]:
    """Each key of the four ways in which a name is asked for; at the end the person is among the first three."""
    known = [(one.first_name or "", one.last_name or "") for one in people(tickets)]
    with Roster.open(event) as roster:
        start = perf_counter()
        roster.tickets.vocabulary()
        first = Row(
            what=f"search, words read once ({tickets:,} people)", measured=f"{(perf_counter() - start) * 1000:.0f} ms"
        )
        return [first, *(_row(what, tickets, roster, known, ask) for what, ask in QUESTIONS.items())]


def _slip(name: str) -> str:
    """Two letters in the middle change places."""
    place = len(name) // 2
    return name[: place - 1] + name[place] + name[place - 1] + name[place + 1 :]


def _row(what: str, tickets: int, roster: Roster, known: list[tuple[str, str]], ask: Ask) -> Row:
    chance = random.Random(4)
    ours: list[float] = []
    floor: list[float] = []
    found = 0
    for first, last in _some(known, chance):
        query = ask(first, last)
        ours += (_time(roster, query[:end]) for end in range(1, len(query) + 1))
        hits = find(query, roster.tickets, LOOKED_AT)
        found += any((hit.ticket.first_name, hit.ticket.last_name) == (first, last) for hit in hits)
        start = perf_counter()
        roster.tickets.matching([[word] for word in words(f"{first} {last}")], SHOWN)
        floor.append(perf_counter() - start)
    times, least = Times(ours), Times(floor)
    usual = tickets <= USUAL
    ok = times.p99 <= FRAME and (not usual or times.median <= USUAL_MEDIAN)
    return Row(
        what=f"search per key, {what} ({tickets:,} people)",
        measured=f"{times}, found {found / PEOPLE:.0%}",
        floor=f"{least}: one FTS5 query",
        ratio=times.median / least.median,
        target="median ≤ 2 ms, p99 ≤ 16 ms" if usual else "p99 ≤ 16 ms",
        ok=ok,
    )


def _time(roster: Roster, typed: str) -> float:
    start = perf_counter()
    find(typed, roster.tickets, SHOWN)
    return perf_counter() - start


def _some(known: list[tuple[str, str]], chance: random.Random) -> Iterator[tuple[str, str]]:
    for _ in range(PEOPLE):
        yield chance.choice(known)
