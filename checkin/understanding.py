"""Whose ticket a scanned text is: as it stands, else as the scanner meant it on another keyboard. It decides nothing.

A repair never has the last word alone. It admits where it has changed so much that no chance could have led to a
ticket, or on the route that this desk's scanner is known to take; in any other case the desk asks.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checkin import codes, layouts, strangers
from checkin.layouts import Reading, Route, Typed
from checkin.models import Ticket
from checkin.roster import Roster

ENOUGH = 3  # characters that a repair must alter: fewer could be a slip of the printer in somebody else's code
SHORT = 8  # a shorter text that looks like a code as it stands is never repaired without asking


@dataclass(frozen=True, slots=True)
class Understood:
    """The tickets that the text may mean, and the code to be kept in the log.

    `asks`: only a person can say whether it is one of them. `route`: how it was repaired, None as it stands.
    `replaced`: nobody carries the code, since the registration system took it back.
    """

    tickets: tuple[Ticket, ...]
    code: str
    asks: bool = False
    route: Route | None = None
    replaced: bool = False


def understand(roster: Roster, text: str, typed: Typed | None = None) -> Understood:
    """Inside `Roster.writing()`. `typed` is None where the text came by other means than keys: then nothing is guessed.

    The text as it stands goes first; only the route that was found can put that in doubt.
    """
    meanings = codes.meanings(text)
    exact = tuple(roster.tickets.by_code(meanings) or strangers.admit(roster, meanings))
    replaced = not exact and strangers.is_revoked(roster, meanings)
    if exact and typed and typed.found:
        return _doubted(roster, Understood(exact, codes.kept(text)), text, typed)
    if exact or replaced or typed is None or any(map(codes.is_own, meanings)):
        return Understood(exact, codes.kept(text), replaced=replaced)
    return _repaired(roster, text, typed)


def _doubted(roster: Roster, understood: Understood, text: str, typed: Typed) -> Understood:
    """Where the known route leads to somebody else, the desk asks: one of the two has the wrong code in hand."""
    assert typed.found is not None
    known = {ticket.id for ticket in understood.tickets}
    meant = [meaning for way in layouts.on(typed.found, text, typed.keys) for meaning in codes.meanings(way)]
    others = tuple(ticket for ticket in roster.tickets.carrying(meant) if ticket.id not in known)
    if not others:
        return understood
    return Understood((*understood.tickets, *others), understood.code, asks=True)


def _repaired(roster: Roster, text: str, typed: Typed) -> Understood:
    """By the first kind of evidence that leads to a ticket: the route that was found, the keys, the layouts."""
    plain = codes.clean(text)
    all_readings = layouts.readings(plain, typed)
    for readings in _by_evidence(all_readings, typed.found):
        if found := _found(roster, plain, readings, typed.found):
            return found
    return _unknown(text, all_readings)


def _unknown(text: str, readings: Sequence[Reading]) -> Understood:
    """Nobody's: a code of ours or a web address is kept as what was meant, any other text as it came."""
    for reading in readings:
        if codes.is_own(reading.text):
            return Understood((), reading.text.upper(), route=reading.route)
    for reading in () if codes.website(text) else readings:
        if "." in codes.website(reading.text):
            return Understood((), codes.kept(reading.text), route=reading.route)
    return Understood((), codes.kept(text))


def _by_evidence(readings: Sequence[Reading], found: Route | None) -> Iterable[list[Reading]]:
    yield [reading for reading in readings if reading.route == found]
    yield [reading for reading in readings if reading.route.computer == layouts.KEYS_ALONE]
    yield [reading for reading in readings if reading.route.computer != layouts.KEYS_ALONE]


def _found(roster: Roster, text: str, readings: Sequence[Reading], found: Route | None) -> Understood | None:
    """What these readings lead to; None where it is nobody."""
    meanings = {meaning: reading for reading in reversed(readings) for meaning in codes.meanings(reading.text)}
    carried = roster.tickets.carrying(meanings)
    tickets = carried or strangers.admit(roster, list(meanings))
    if not tickets:
        gone = next((code for code in meanings if strangers.is_revoked(roster, [code])), None)
        return Understood((), gone, route=meanings[gone].route, replaced=True) if gone else None
    reading = _of(str(tickets[0].ticket_code), meanings)
    sure = not carried or reading.route == found or _speaks_for_itself(text, reading.text)
    return Understood(tuple(tickets), codes.kept(reading.text), asks=not sure, route=reading.route)


def _of(code: str, meanings: dict[str, Reading]) -> Reading:
    """The reading that led to the code, in whatever case."""
    if code in meanings:
        return meanings[code]
    return next((meanings[one] for one in meanings if one.casefold() == code.casefold()), next(iter(meanings.values())))


def _speaks_for_itself(text: str, reading: str) -> bool:
    """Whether so much was altered that the ticket cannot have been met by chance."""
    looks_meant = text.isascii() and text.replace("-", "").replace("_", "").isalnum()
    return layouts.changed(text, reading) >= ENOUGH and not (looks_meant and len(text) < SHORT)
