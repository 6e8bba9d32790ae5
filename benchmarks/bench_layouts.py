"""Every code of two large events typed on wrong keyboard layouts: whom the repair lets in, and how long it takes."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path
from time import perf_counter

from benchmarks.rows import Row, Times
from checkin.codes import new_code
from checkin.layouts import LAYOUTS, Route, Typed
from checkin.models import Attendee
from checkin.roster import Roster
from checkin.understanding import understand

EACH = 10_000  # codes of our own alphabet, and as many of pretix'
SECRET, LENGTH = "abcdefghjkmnpqrstuvwxyz23456789", 32  # pretix' letters
ROUTES = [
    Route(scanner, computer) for scanner in ("us", "fr", "de") for computer in ("us", "fr", "de") if scanner != computer
]
REPAIR = 16.0  # ms, p99: a frame


def run(folder: Path) -> list[Row]:
    """One row per route and one for codes that nobody carries: each code stands alone, nothing is learnt on the way."""
    chance = random.Random(5)
    wanted = [new_code() for _ in range(EACH)]
    wanted += ["".join(chance.choices(SECRET, k=LENGTH)) for _ in range(EACH)]
    with Roster.create(folder / "layouts.checkin", name="Partner Day") as roster:
        with roster.writing():
            for code in wanted:
                roster.tickets.add(Attendee(ticket_code=code))
        with roster.reading():
            rows = [_row(str(way), roster, [(_printed(code, way), code) for code in wanted]) for way in ROUTES]
            slips = [(_slip(code, chance), "") for code in wanted]
            return [*rows, _row("one wrong letter", roster, slips)]


def _row(what: str, roster: Roster, scans: list[tuple[str, str]]) -> Row:
    counted: Counter[str] = Counter()
    seconds = []
    for printed, code in scans:
        start = perf_counter()
        found = understand(roster, printed, Typed())
        seconds.append(perf_counter() - start)
        right = [ticket.ticket_code for ticket in found.tickets] == [code]
        if found.tickets and found.asks:
            counted["asked" if not code or code in {one.ticket_code for one in found.tickets} else "wrong"] += 1
        else:
            counted["right" if right or not (code or found.tickets) else "wrong" if found.tickets else "lost"] += 1
    times = Times(seconds)
    kept = counted["wrong"] == 0 and counted["lost"] == 0
    return Row(
        what=f"keyboard layouts {what}: {len(scans):,} codes".replace(",", "\N{NO-BREAK SPACE}"),
        measured=f"{counted['right']} right, {counted['asked']} asked, {counted['lost']} lost, "
        f"{counted['wrong']} wrong; {times}",
        target=f"0 lost, 0 wrong, p99 ≤ {REPAIR:.0f} ms",
        ok=kept and times.p99 * 1000 <= REPAIR,
    )


def _printed(code: str, way: Route) -> str:
    """What the computer prints for the keys that the scanner presses."""
    scanner, computer = LAYOUTS[way.scanner], LAYOUTS[way.computer]
    keys = dict(reversed(list(zip(scanner.plain + scanner.shifted, computer.plain + computer.shifted, strict=True))))
    return "".join(keys[letter] for letter in code)


def _slip(code: str, chance: random.Random) -> str:
    """The code with one letter exchanged for another of its alphabet: nobody's."""
    place = chance.randrange(len(code))
    letters = SECRET.replace(code[place], "") if code.islower() else "BCDFGHJKLNPRSTVX".replace(code[place], "")
    return code[:place] + chance.choice(letters) + code[place + 1 :]
