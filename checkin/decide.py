"""May this ticket enter? The only place with these rules: desk, command line, reports and sync ask here. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from checkin.models import CheckInList, Decision, Kind, Presence, Status, Ticket, Verdict

CANCELED = frozenset({Status.CANCELLED, Status.REFUNDED, Status.DECLINED})
UNAPPROVED = frozenset({Status.WAITLIST, Status.INVITED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """All that the rules look at. `inside` counts the people inside on this list; `at` is aware.

    `code_revoked`: the registration system took this code back, and nobody carries it any more. `uncertain`: the code
    is a guess that only a person can confirm.
    """

    check_in_list: CheckInList
    at: datetime
    kind: Kind = Kind.ENTRY
    presence: Presence = field(default_factory=Presence)
    inside: int = 0
    ignore_unpaid: bool = False
    code_revoked: bool = False
    uncertain: bool = False


Rule = Callable[[Ticket, Question], Decision | None]


def decide(tickets: Sequence[Ticket], question: Question) -> Decision:
    """The first rule that refuses the ticket names the verdict. `tickets` are all that carry the scanned code."""
    if not tickets:
        return Decision(verdict=Verdict.REVOKED if question.code_revoked else Verdict.INVALID)
    if len(tickets) > 1 or question.uncertain:
        return Decision(verdict=Verdict.AMBIGUOUS)
    rules = ENTRY_RULES if question.kind is Kind.ENTRY else EXIT_RULES
    refusals = (rule(tickets[0], question) for rule in rules)
    return next((refusal for refusal in refusals if refusal), Decision(verdict=Verdict.OK))


def expected(ticket: Ticket, check_in_list: CheckInList) -> bool:
    """Whether this ticket may enter on this list some time without an override; walk-ins were not expected.

    A ticket that is not paid counts where the list (with "let in unpaid") or the ticket itself admits it.
    """
    if ticket.walk_in:
        return False
    never = datetime.min  # noqa: DTZ901 - no rule of RIGHTS looks at the time
    question = Question(check_in_list=check_in_list, at=never, ignore_unpaid=True)
    return not any(rule(ticket, question) for rule in RIGHTS)


def _canceled(ticket: Ticket, question: Question) -> Decision | None:
    return Decision(verdict=Verdict.CANCELED) if ticket.status in CANCELED else None


def _blocked(ticket: Ticket, question: Question) -> Decision | None:
    return Decision(verdict=Verdict.BLOCKED) if ticket.blocked else None


def _revoked(ticket: Ticket, question: Question) -> Decision | None:
    return Decision(verdict=Verdict.REVOKED) if ticket.code_replaced else None


def _unapproved(ticket: Ticket, question: Question) -> Decision | None:
    return Decision(verdict=Verdict.UNAPPROVED) if ticket.status in UNAPPROVED else None


def _invalid_time(ticket: Ticket, question: Question) -> Decision | None:
    """Valid from the first instant on, and until the last one inclusive; the moment is the one that explains it."""
    at, hours = question.at, question.check_in_list
    starts = [moment for moment in (ticket.valid_from, hours.opens) if moment]
    ends = [moment for moment in (ticket.valid_until, hours.closes) if moment]
    if ends and at > min(ends):
        return Decision(verdict=Verdict.INVALID_TIME, moment=min(ends))
    if starts and at < max(starts):
        return Decision(verdict=Verdict.INVALID_TIME, moment=max(starts))
    return None


def _product(ticket: Ticket, question: Question) -> Decision | None:
    """A walk-in without a ticket type fits every list: nobody at the desk could have given it the right one."""
    allowed = question.check_in_list.ticket_types
    unspecified = ticket.walk_in and ticket.ticket_type is None
    if not allowed or unspecified or ticket.ticket_type in allowed:
        return None
    return Decision(verdict=Verdict.PRODUCT)


def _unpaid(ticket: Ticket, question: Question) -> Decision | None:
    let_in = ticket.valid_if_pending or (question.check_in_list.include_pending and question.ignore_unpaid)
    return Decision(verdict=Verdict.UNPAID) if ticket.status is Status.PENDING and not let_in else None


def _already_redeemed(ticket: Ticket, question: Question) -> Decision | None:
    presence, rules = question.presence, question.check_in_list
    back_after_exit = rules.entry_after_exit and not presence.inside
    if not presence.entries or rules.multiple_entries or back_after_exit:
        return None
    return Decision(verdict=Verdict.ALREADY_REDEEMED, first=presence.first)


def _full(ticket: Ticket, question: Question) -> Decision | None:
    capacity = question.check_in_list.capacity
    if capacity is None or question.presence.inside or question.inside < capacity:
        return None
    return Decision(verdict=Verdict.FULL)


RIGHTS: tuple[Rule, ...] = (_canceled, _blocked, _revoked, _unapproved, _product, _unpaid)
EXIT_RULES: tuple[Rule, ...] = RIGHTS
ENTRY_RULES: tuple[Rule, ...] = (
    _canceled,
    _blocked,
    _revoked,
    _unapproved,
    _invalid_time,
    _product,
    _unpaid,
    _already_redeemed,
    _full,
)
