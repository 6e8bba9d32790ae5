"""« Feuille d’émargement »: everybody of a list by name, with a box to sign in. It records nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from checkin import event_date, paper_heads
from checkin.attendance import Only, tickets
from checkin.decide import expected
from checkin.half_days import HalfDay
from checkin.models import CheckInList, Ticket
from checkin.paper_heads import Heads
from checkin.roster import Roster
from checkin.ui.printing.papers import parts
from checkin.ui.printing.papers.flow import Strip, flowed, gap
from checkin.ui.printing.papers.pages import Page
from checkin.ui.printing.papers.people import by_letter, listed_name
from checkin.ui.printing.papers.table import Column, Table
from checkin.ui.texts.papers import document_words
from checkin.ui.texts.papers import signature_words as say

ROW = 1150  # high: room for a signature
EMPTY_ROWS = 8  # for people whom nobody expected
SIGNING = 2800  # high, the boxes of trainer and organiser


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """All that a sheet says; `arrivals` by ticket id, for those who get theirs printed."""

    event: str
    list_name: str
    heads: Heads
    zone: ZoneInfo
    people: Sequence[Ticket]
    half_day: HalfDay | None = None
    day: date | None = None
    arrivals: Mapping[int, datetime] = field(default_factory=dict)


def sheet(
    roster: Roster, check_in_list: CheckInList, half_day: HalfDay | None = None, *, arrivals: bool = False
) -> Sheet:
    """Whoever is expected or came; `arrivals`: with the times of those who came (in that half-day)."""
    present = {ticket.id for ticket in tickets(roster, check_in_list, Only.PRESENT)}
    people = [one for one in tickets(roster, check_in_list) if one.id in present or expected(one, check_in_list)]
    return Sheet(
        event=roster.event.name,
        list_name=check_in_list.name,
        heads=paper_heads.read(roster),
        zone=roster.event.zone,
        people=people,
        half_day=half_day,
        day=event_date.known(roster),
        arrivals=_arrivals(roster, check_in_list, half_day) if arrivals else {},
    )


def pages(on: Sheet) -> list[Page]:
    """Ready for a PDF or a printer."""
    when = _when(on)
    foot = " · ".join(part for part in (say.title(), on.event, on.list_name, when) if part)
    return flowed(_strips(on, when), foot)


def _arrivals(roster: Roster, check_in_list: CheckInList, half_day: HalfDay | None) -> dict[int, datetime]:
    zone, presences = roster.event.zone, roster.scans.presences(check_in_list.id)
    firsts = {ticket_id: one.first.at for ticket_id, one in presences.items() if one.first}
    return {one: at for one, at in firsts.items() if half_day is None or half_day.covers(at, zone)}


def _when(on: Sheet) -> str:
    return say.half_day(on.half_day) if on.half_day else say.either(on.day)


def _strips(on: Sheet, when: str) -> Iterator[Strip]:
    yield parts.title(say.title(), on.event, [document_words.list(on.list_name), say.count(len(on.people))])
    yield gap(350)
    values = {"organiser": on.heads.organiser, "when": when, "hours": say.hours()}
    values |= {"place": on.heads.place, "trainer": on.heads.trainer}
    for name, value in values.items():
        yield parts.field(say.field(name), value)
    yield gap(200)
    yield parts.sentence(say.undersigned())
    yield gap(300)
    yield from _people(on)
    yield gap(600)
    yield parts.heading(say.walk_ins())
    yield from _table(on).strips([("",) * len(_table(on).columns)] * EMPTY_ROWS)
    yield gap(600)
    yield parts.signing_boxes([say.trainer_signs(), say.responsible()], SIGNING)


def _people(on: Sheet) -> Iterator[Strip]:
    table, number = _table(on), 0
    yield table.head
    for letter, people in by_letter(on.people):
        yield table.letter(letter)
        for person in people:
            number += 1
            yield table.row(_cells(on, number, person))


def _cells(on: Sheet, number: int, person: Ticket) -> list[str]:
    cells = [document_words.number(number), listed_name(person), person.company or "", person.ticket_type or ""]
    arrival = document_words.time(on.arrivals.get(person.id), on.zone, with_day=on.half_day is None)
    return [*cells, *([arrival] if on.arrivals else []), ""]


def _table(on: Sheet) -> Table:
    columns = [
        Column(document_words.column("number"), 1150, figures=True),
        Column(document_words.column("name"), bold=True),
        Column(document_words.column("company"), 4000),
        Column(document_words.column("ticket_type"), 2700),
        *([Column(document_words.column("arrival"), 1700)] if on.arrivals else []),
        Column(document_words.column("signature"), 4200 if on.arrivals else 4800),
    ]
    return Table(columns, low=ROW, boxed=True)
