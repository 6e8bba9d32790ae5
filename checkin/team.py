"""Who belongs with somebody: the people of the same order, and those of the same company. It lets nobody in."""

from __future__ import annotations

from dataclasses import dataclass

from checkin.models import Ticket
from checkin.roster.tickets import Tickets
from checkin.search import fold, words

MOST = 200  # colleagues looked up; a list of more helps nobody at a door


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """Both in the order of the alphabet. `order` begins with whoever was asked about; `colleagues` are the others."""

    company: str
    order: tuple[Ticket, ...]
    colleagues: tuple[Ticket, ...] = ()

    @property
    def alone(self) -> bool:
        return len(self.order) + len(self.colleagues) < 2


def team_of(ticket: Ticket, tickets: Tickets) -> Team:
    """Everybody on the ticket's order, then whoever else names the same company, however it is written."""
    order = tickets.of_order(ticket.order_id) if ticket.order_id else []
    mates = sorted((one for one in order if one.id != ticket.id), key=_alphabetical)
    known = {ticket.id, *(one.id for one in mates)}
    others = (one for one in _of_company(ticket.company or "", tickets) if one.id not in known)
    return Team(
        company=ticket.company or "", order=(ticket, *mates), colleagues=tuple(sorted(others, key=_alphabetical))
    )


def _of_company(company: str, tickets: Tickets) -> list[Ticket]:
    wanted = words(company)
    if not wanted:
        return []
    entries = tickets.matching([[word] for word in wanted], MOST)
    found = tickets.many([entry.id for entry in entries])
    return [one for one in found.values() if words(one.company or "") == wanted]


def _alphabetical(ticket: Ticket) -> tuple[str, str]:
    return fold(ticket.last_name or ticket.name), fold(ticket.first_name or "")
