"""« Urgence : qui est à l'intérieur » on paper: everybody by letter, a box each to tick by hand. It counts nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from checkin.insiders import Insider
from checkin.queues import OTHER
from checkin.ui.printing.papers import ink, parts
from checkin.ui.printing.papers.flow import Strip, flowed, gap
from checkin.ui.printing.papers.pages import Page
from checkin.ui.printing.papers.table import Column, Table
from checkin.ui.texts.papers import document_words
from checkin.ui.texts.papers import inside_words as say

ROW = 680  # high: ticked by hand, outside
NAMES = ink.Face(360)
TICK, COMPANY = 680, 2900  # wide


def pages(event: str, people: Sequence[Insider], at: datetime, zone: ZoneInfo) -> list[Page]:
    """These, in their order, as of that moment."""
    foot = " · ".join([say.title(), event, say.at(at, zone)])
    return flowed(_strips(event, people, say.at(at, zone)), foot)


def _strips(event: str, people: Sequence[Insider], at: str) -> Iterator[Strip]:
    yield parts.title(say.title(), say.people(len(people)), [f"{event} · {at}"])
    yield gap(200)
    yield parts.sentence(say.known_here(), ink.BOLD, ink.INK)
    yield gap(400)
    if not people:
        yield parts.sentence(say.nobody(), NAMES, ink.INK)
        return
    table = Table(_columns(), low=ROW, boxed=True, face=NAMES)
    yield table.head
    for letter, group in groupby(people, key=_letter):
        yield table.letter(document_words.other_letters() if letter == OTHER else letter)
        cells = [cell for one in group for cell in ("", one.name, _company(one))]
        for begin in range(0, len(cells), len(table.columns)):
            row = cells[begin : begin + len(table.columns)]
            yield table.row(row + [""] * (len(table.columns) - len(row)))


def _columns() -> list[Column]:
    """Two people side by side."""
    name, company = document_words.column("name"), document_words.column("company")
    return 2 * [Column(document_words.column("tick"), TICK), Column(name, bold=True), Column(company, COMPANY, most=1)]


def _company(one: Insider) -> str:
    return one.company if one.company and one.company != one.name else ""


def _letter(one: Insider) -> str:
    return one.letter
