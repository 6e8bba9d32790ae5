"""« Attestation de présence »: a page for each person who was let in, with the event's logo. It records nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from checkin import history, paper_heads
from checkin.attendance import Only, tickets
from checkin.cards import Drawing
from checkin.cards.chosen import TEMPLATE_SETTING, template_at_the_door
from checkin.cards.logos import logo_alone
from checkin.models import CheckInList, Kind, Ticket
from checkin.paper_heads import Heads
from checkin.roster import Roster
from checkin.ui.printing.drawings import paint_within
from checkin.ui.printing.papers import ink
from checkin.ui.printing.papers.pages import SHEET, Page
from checkin.ui.printing.papers.people import by_name
from checkin.ui.texts.moments import clock_time, local
from checkin.ui.texts.papers import certificate_words as say

EDGE = SHEET.adjusted(1200, 1200, -1200, -1200)
WIDE = 15500  # the longest line
LOGO = QRectF(SHEET.center().x() - 3500, 2400, 7000, 2600)
TOP, BODY = 5800, 8000  # where the title begins, and what follows it
SIGNING = QRectF(10800, 22400, 7400, 3200)

TITLE, NAME, EVENT = ink.Face(1150, ink.HEAVY), ink.Face(1000, ink.HEAVY), ink.Face(720, ink.STRONG)
LINE, QUIET = ink.Face(470), ink.Face(430)


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """One person's; `left` None where no exit was recorded last."""

    name: str
    company: str
    arrived: datetime
    left: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificates:
    """What all of them share, and each."""

    event: str
    heads: Heads
    zone: ZoneInfo
    logo: Drawing | None
    people: Sequence[Certificate]


def certificates(roster: Roster, check_in_list: CheckInList, wanted: Sequence[Ticket] | None = None) -> Certificates:
    """Of all who were let in on that list, by name, or of those tickets among them."""
    ids = None if wanted is None else {ticket.id for ticket in wanted}
    present = tickets(roster, check_in_list, Only.PRESENT)
    people = by_name(ticket for ticket in present if ids is None or ticket.id in ids)
    return Certificates(
        event=roster.event.name,
        heads=paper_heads.read(roster),
        zone=roster.event.zone,
        logo=logo_alone(template_at_the_door(roster.event.get(TEMPLATE_SETTING))),
        people=[one for ticket in people if (one := _certificate(roster, check_in_list, ticket))],
    )


def pages(of: Certificates) -> list[Page]:
    """One for each person."""
    return [_page(of, one) for one in of.people]


def _certificate(roster: Roster, check_in_list: CheckInList, ticket: Ticket) -> Certificate | None:
    passages = history.passages(roster.scans.log_of(ticket.id, check_in_list.id))
    entries = [scan for scan in passages if scan.kind is Kind.ENTRY]
    if not entries:
        return None
    left = passages[-1].at if passages[-1].kind is Kind.EXIT else None
    return Certificate(name=ticket.name, company=ticket.company or "", arrived=entries[0].at, left=left)


def _page(of: Certificates, one: Certificate) -> Page:
    def paint(painter: QPainter) -> None:
        ink.frame(painter, EDGE, ink.LINE, 20)
        ink.frame(painter, EDGE.adjusted(120, 120, -120, -120), ink.LINE, 8)
        if of.logo:
            paint_within(painter, of.logo, LOGO)
        _title(painter)
        top = float(BODY)
        for line in _lines(of, one):
            top = line.paint(painter, top)
        _sign(painter, of.heads)

    return paint


@dataclass(frozen=True, slots=True)
class _Line:
    """Centred words, the room after them; smaller where they are too long, on two lines at the smallest."""

    text: str
    face: ink.Face
    colour: str
    after: int
    smallest: int = 430

    def paint(self, painter: QPainter, top: float) -> float:
        face = ink.fitting(self.text, WIDE, self.face, self.smallest)
        for words in ink.lines(self.text, face, WIDE, 4):
            ink.write_centred(painter, QPointF(SHEET.center().x(), top), words, face, self.colour)
            top += face.leading
        return top + self.after if self.text else top


def _title(painter: QPainter) -> None:
    middle, rule = SHEET.center().x(), TOP + TITLE.leading + 150
    ink.write_centred(painter, QPointF(middle, TOP), say.title(), TITLE)
    ink.line(painter, QPointF(middle - 1000, rule), QPointF(middle + 1000, rule), ink.ACCENT, 40)


def _lines(of: Certificates, one: Certificate) -> Iterator[_Line]:
    yield _Line(of.heads.organiser, LINE, ink.MUTED, 900)
    yield _Line(say.certify(), QUIET, ink.MUTED, 250)
    yield _Line(one.name, NAME, ink.INK, 150 if one.company else 700, 560)
    yield _Line(one.company, LINE, ink.INK, 700)
    yield _Line(say.took_part(), QUIET, ink.MUTED, 250)
    yield _Line(of.event, EVENT, ink.ACCENT, 350, 520)
    yield _Line(say.on(local(one.arrived, of.zone).date()), LINE, ink.INK, 150)
    yield _Line(of.heads.place, LINE, ink.INK, 150)
    yield _Line(_times(of, one), QUIET, ink.MUTED, 0)


def _times(of: Certificates, one: Certificate) -> str:
    arrived = say.arrived(clock_time(one.arrived, of.zone))
    return f"{arrived} · {_left(of, one.left, one.arrived)}" if one.left else arrived


def _left(of: Certificates, left: datetime, arrived: datetime) -> str:
    time, day = clock_time(left, of.zone), local(left, of.zone).date()
    return say.left(time) if day == local(arrived, of.zone).date() else say.left_later(day, time)


def _sign(painter: QPainter, heads: Heads) -> None:
    left = EDGE.left() + 1600
    ink.write(painter, QPointF(left, SIGNING.top() - 1200), say.made_at(), ink.TEXT)
    ink.write(painter, QPointF(SIGNING.left(), SIGNING.top() - 450), say.signature(), ink.SMALL, ink.MUTED)
    ink.frame(painter, SIGNING, ink.LINE)
    ink.write_centred(painter, QPointF(SHEET.center().x(), EDGE.bottom() - 900), say.source(), ink.SMALL, ink.MUTED)
