"""Real people to try a template with: those whose card is the hardest to get right. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from random import Random

from checkin.models import Ticket

_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff]")


class Sample(StrEnum):
    """Who is asked for."""

    LONGEST = "longest"
    NO_COMPANY = "no_company"
    ARABIC = "arabic"
    RANDOM = "random"


def sample(tickets: Sequence[Ticket], wanted: Sample, chance: Random) -> Ticket | None:
    """One of the tickets; None where nobody is like that."""
    if wanted is Sample.LONGEST:
        return max(tickets, key=lambda ticket: len(name_of(ticket)), default=None)
    if wanted is Sample.RANDOM:
        return chance.choice(tickets) if tickets else None
    fits = {Sample.NO_COMPANY: _without_company, Sample.ARABIC: _in_arabic}[wanted]
    return next((ticket for ticket in tickets if fits(ticket)), None)


def name_of(ticket: Ticket) -> str:
    """As it stands on the card."""
    both = f"{ticket.first_name or ''} {ticket.last_name or ''}".strip()
    return both or (ticket.full_name or "").strip()


def _without_company(ticket: Ticket) -> bool:
    return bool(name_of(ticket)) and not (ticket.company or "").strip()


def _in_arabic(ticket: Ticket) -> bool:
    return bool(_ARABIC.search(name_of(ticket)))
