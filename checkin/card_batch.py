"""Which people a stack of cards is for, and in which order they lie. Lays out and paints nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from checkin import attendance
from checkin.attendance import Only
from checkin.models import CheckInList, Ticket
from checkin.queues import OTHER, family_words, letter_of
from checkin.roster import Roster
from checkin.search import words


class Order(StrEnum):
    """What the cards are sorted by; within that, by name."""

    NAME = "name"
    COMPANY = "company"
    TYPE = "type"


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Which tickets are wanted, as `attendance.tickets` chooses them; `not_printed`: those without a card yet."""

    only: Only | None = None
    order: Order = Order.NAME
    not_printed: bool = False


def tickets(roster: Roster, check_in_list: CheckInList, batch: Batch) -> list[Ticket]:
    """The tickets of that batch, in its order."""
    made = roster.card_jobs.tickets_handed_over() if batch.not_printed else set()
    wanted = attendance.tickets(roster, check_in_list, batch.only)
    return in_order((ticket for ticket in wanted if ticket.id not in made), batch.order)


def in_order(wanted: Iterable[Ticket], order: Order) -> list[Ticket]:
    """Sorted as people look for them: accents and capitals do not count; whoever has nothing there lies at the end."""
    return sorted(wanted, key=lambda ticket: (_group(ticket, order), name_key(ticket)))


def name_key(ticket: Ticket) -> tuple[bool, tuple[str, ...], tuple[str, ...], int]:
    """Sorts by family name as on the signs of the queues: names in other scripts behind Z."""
    return letter_of(ticket) == OTHER, family_words(ticket), words(ticket.first_name or ""), ticket.id


def _group(ticket: Ticket, order: Order) -> tuple[bool, tuple[str, ...]]:
    text = {Order.NAME: "", Order.COMPANY: ticket.company, Order.TYPE: ticket.ticket_type}[order]
    found = words(text or "")
    return not found, found
