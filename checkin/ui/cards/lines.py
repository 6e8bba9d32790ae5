"""A card of the journal as one line of the window: which words, which mark, what can be done. Pure: no widget."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from checkin.card_jobs import MADE, ON_SHEETS, TEST_CARD, CardCause, CardJob, CardState
from checkin.models import Ticket
from checkin.ui.organiser.shown import person, shown
from checkin.ui.palette import Colour
from checkin.ui.texts.card_queue import card_queue_words as say
from checkin.ui.texts.cards import card_words
from checkin.ui.texts.moments import moments

UNKNOWN = (CardCause.INTERRUPTED, CardCause.UNKNOWN)
SECTIONS = ("missing", "under_way", "made")


class Action(StrEnum):
    RETRY = "retry"
    ELSEWHERE = "elsewhere"
    BY_HAND = "by_hand"
    REPRINT = "reprint"


@dataclass(frozen=True, slots=True, kw_only=True)
class CardLine:
    """One card. `already` is what a second card asks about; "" where there was none."""

    job: int
    ticket_id: int
    section: str
    name: str
    where: str
    why: str = ""
    icon: str
    colour: str
    actions: tuple[Action, ...] = ()
    already: str = ""

    @property
    def is_trial(self) -> bool:
        return self.ticket_id == TEST_CARD

    @property
    def spoken(self) -> str:
        return ". ".join(part for part in (self.name, self.where, self.why) if part)


@dataclass(frozen=True, slots=True)
class Around:
    """What is needed to say when."""

    now: datetime
    zone: ZoneInfo


def lines(jobs: Sequence[CardJob], tickets: Mapping[int, Ticket], around: Around) -> list[CardLine]:
    """In the order of the sections; within one as they came."""
    made = [line(job, tickets.get(job.ticket_id), around) for job in jobs]
    return sorted(made, key=lambda one: SECTIONS.index(one.section))


def line(job: CardJob, ticket: Ticket | None, around: Around) -> CardLine:
    """One card with its person, of whom a new export may know nothing any more."""
    section, icon, colour = _look(job)
    return CardLine(
        job=job.id,
        ticket_id=job.ticket_id,
        section=section,
        name=_name(job, ticket),
        where=_where(job, around),
        why=_why(job),
        icon=icon,
        colour=colour,
        actions=_actions(job, ticket),
        already=already(job, around) if job.state in MADE else "",
    )


def already(job: CardJob, around: Around) -> str:
    """« Carte déjà imprimée à 09:12, poste A »"""
    state = CardState.ON_SHEET if job.printer == ON_SHEETS else job.state
    return say.already(job.changed_at, around.now, around.zone, shown(job.station_id, 40), state)


def _look(job: CardJob) -> tuple[str, str, str]:
    """Section, icon, colour; the words say the same."""
    if job.state is CardState.NOT_PRINTED:
        return "missing", "question" if _is_unknown(job) else "warning", Colour.RED
    if job.state in MADE:
        by_a_person = job.state in (CardState.BY_HAND, CardState.ON_SHEET)
        return "made", "pencil" if by_a_person else "printer", Colour.MUTED
    return "under_way", "clock", Colour.ORANGE_INK if job.trouble else Colour.BLUE


def _is_unknown(job: CardJob) -> bool:
    return job.trouble is not None and job.trouble.cause in UNKNOWN


def _name(job: CardJob, ticket: Ticket | None) -> str:
    if job.ticket_id == TEST_CARD:
        return say.trial_name()
    return (person(ticket) if ticket else "") or say.unnamed()


def _where(job: CardJob, around: Around) -> str:
    unknown = job.state is CardState.NOT_PRINTED and _is_unknown(job)
    ended = job.state in MADE
    when = (moments.said if ended else moments.since)(job.changed_at, around.now, around.zone)
    printer = "" if job.printer == ON_SHEETS else shown(job.printer, 40)
    said = say.line(job.state, unknown, printer, when)
    known = job.state is CardState.SENT and job.reference.isdecimal()
    return f"{said} · {say.job(job.reference)}" if known else said


def _why(job: CardJob) -> str:
    if job.trouble is None or job.state in MADE:
        return ""
    if job.state is CardState.NOT_PRINTED:
        return card_words.trouble(job.trouble)
    return say.maybe(card_words.cause(job.trouble.cause))


def _actions(job: CardJob, ticket: Ticket | None) -> tuple[Action, ...]:
    if ticket is None and job.ticket_id != TEST_CARD:
        return (Action.BY_HAND,) if job.state is CardState.NOT_PRINTED else ()
    if job.state is CardState.NOT_PRINTED:
        return (Action.RETRY, Action.ELSEWHERE, Action.BY_HAND)
    return (Action.REPRINT,) if job.state in MADE else ()
