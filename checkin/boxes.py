"""Fills boxes with cards: who lies where. A place is for ever: whoever comes later goes into « additions ». Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checkin.card_batch import Order, in_order
from checkin.decide import CANCELED
from checkin.errors import Reason, WrongUse
from checkin.models import Ticket
from checkin.pickup import Box, Plan
from checkin.queues import letter_of, split


def filled(tickets: Iterable[Ticket], boxes: int) -> Plan:
    """At most so many boxes of neighbouring letters, about equally full; cards numbered by name, as sheets lie."""
    wanted = _may_come(tickets)
    queues = split((letter_of(ticket) for ticket in wanted), boxes)
    made, first = [], 1
    for queue in queues:
        made.append(Box(letters=(queue.first, queue.last), first=first, last=first + queue.people - 1))
        first += queue.people
    return Plan(boxes=tuple(made), tickets=tuple(ticket.id for ticket in wanted))


def added(plan: Plan, tickets: Iterable[Ticket]) -> Plan:
    """The plan with whoever it lacks in a box of additions, behind those that are there; nobody else moves."""
    late = [ticket.id for ticket in _may_come(tickets) if not plan.number(ticket.id)]
    if not late:
        return plan
    whole = (*plan.tickets, *late)
    lettered = tuple(box for box in plan.boxes if box.letters)
    first = lettered[-1].last + 1 if lettered else 1
    additions = Box(letters=None, first=first, last=len(whole))
    return Plan(boxes=(*lettered, additions), tickets=whole)


def planned(before: Plan | None, tickets: Iterable[Ticket], boxes: int) -> Plan:
    """What stands with whoever came since, else so many boxes made anew; WrongUse where no card is to be made."""
    plan = added(before, tickets) if before else filled(tickets, boxes)
    if plan in (before, Plan()):
        raise WrongUse(Reason.NO_CARDS)
    return plan


def _may_come(tickets: Iterable[Ticket]) -> Sequence[Ticket]:
    """Those who have a right to a card, by name: cancelled and vanished registrations have none."""
    coming = (ticket for ticket in tickets if ticket.status not in CANCELED and not ticket.missing_since)
    return in_order(coming, Order.NAME)
