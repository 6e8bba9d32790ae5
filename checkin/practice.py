"""The badges to practise with: one person of the training event for each answer of the desk. It scans nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from checkin.models import Status, Ticket
from checkin.roster import Roster

WORKSHOP, TOUR = "Atelier alliances", "Visite guidée"  # lists of the demo: for some ticket types; without a seat
NOT_AT_WORKSHOP = "Presse"  # a ticket type
OLD_CODE, NOBODYS_CODE = "260900001", "260900002"  # a newer one replaced the first; nobody ever had the second


class Part(StrEnum):
    """What a badge is for, in the order of their numbers, from 1."""

    VALID = "valid"
    UNPAID = "unpaid"
    CANCELED = "canceled"
    BLOCKED = "blocked"
    REPLACED = "replaced"
    UNCONFIRMED = "unconfirmed"
    EARLY = "early"
    ELSEWHERE = "elsewhere"
    UNKNOWN = "unknown"
    SHARED = "shared"

    @property
    def number(self) -> int:
        """As printed on the badge, and as the exercises call it."""
        return list(Part).index(self) + 1


@dataclass(frozen=True, slots=True)
class Badge:
    """One badge; there is no ticket behind the one that nobody knows."""

    part: Part
    code: str
    ticket: Ticket | None


def badges(roster: Roster) -> list[Badge]:
    """Those that this event has people for, in the order of their numbers."""
    tickets = [ticket for ticket in roster.tickets.all() if not ticket.walk_in]
    replaced = next(iter(roster.tickets.by_code([OLD_CODE])), None)
    usual = {part: ticket for part, ticket in _cast(tickets, replaced).items() if ticket}
    made = {part: Badge(part, str(ticket.ticket_code), ticket) for part, ticket in usual.items()}
    if replaced:
        made[Part.REPLACED] = Badge(Part.REPLACED, OLD_CODE, replaced)
    made[Part.UNKNOWN] = Badge(Part.UNKNOWN, NOBODYS_CODE, None)
    return [made[part] for part in Part if part in made]


def forgetful(roster: Roster) -> Ticket | None:
    """Somebody who has left the badge at home, and whose name nobody else has."""
    plain = _plain([ticket for ticket in roster.tickets.all() if not ticket.walk_in])
    names = Counter(ticket.name.casefold() for ticket in plain)
    later = (one for one in plain[len(plain) // 2 :] if one.first_name and one.last_name)
    return next((one for one in later if names[one.name.casefold()] == 1), None)


def misspelt(name: str) -> str:
    """The name with its second and third letter swapped, as hurried fingers do."""
    return name[0] + name[2] + name[1] + name[3:] if len(name) > 2 else name


def _cast(tickets: Sequence[Ticket], replaced: Ticket | None) -> Mapping[Part, Ticket | None]:
    """Who plays which part, the first one of whom it is true."""
    codes = Counter(ticket.ticket_code for ticket in tickets)
    others = [ticket for ticket in _plain(tickets) if replaced is None or ticket.id != replaced.id]
    rules: dict[Part, Callable[[Ticket], bool]] = {
        Part.UNPAID: lambda ticket: ticket.status is Status.PENDING and not ticket.valid_if_pending,
        Part.CANCELED: lambda ticket: ticket.status is Status.CANCELLED,
        Part.BLOCKED: lambda ticket: ticket.blocked,
        Part.UNCONFIRMED: lambda ticket: ticket.status is Status.WAITLIST,
        Part.EARLY: lambda ticket: ticket.valid_from is not None,
        Part.SHARED: lambda ticket: codes[ticket.ticket_code] > 1,
    }
    found = {part: next(filter(rule, tickets), None) for part, rule in rules.items()}
    found[Part.VALID] = next((one for one in others if one.ticket_type != NOT_AT_WORKSHOP), None)
    found[Part.ELSEWHERE] = next((one for one in others if one.ticket_type == NOT_AT_WORKSHOP), None)
    return found


def _plain(tickets: Sequence[Ticket]) -> list[Ticket]:
    """Those who are simply let in."""
    codes = Counter(ticket.ticket_code for ticket in tickets)
    return [
        ticket
        for ticket in tickets
        if ticket.status is Status.VALID
        and codes[ticket.ticket_code] == 1
        and not ticket.blocked
        and ticket.valid_from is None
    ]
