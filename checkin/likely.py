"""Who of the roster somebody without a badge may be: by the very e-mail, else by the name as far as it is typed."""

from __future__ import annotations

from checkin import search
from checkin.models import Ticket

MOST = 3
ENOUGH_LETTERS = 2
RESEMBLES = 0.7  # a search's score from which on somebody is worth a question


def likely(name: str, email: str, index: search.Index) -> list[Ticket]:
    """At most three people, whoever has the very e-mail first."""
    found = {ticket.id: ticket for ticket in _of_address(email.strip().casefold(), index)}
    if sum(map(len, search.words(name))) >= ENOUGH_LETTERS:
        hits = search.find(name, index, MOST)
        found |= {hit.ticket.id: hit.ticket for hit in hits if hit.score >= RESEMBLES and hit.ticket.id not in found}
    return list(found.values())[:MOST]


def _of_address(email: str, index: search.Index) -> list[Ticket]:
    if "@" not in email:
        return []
    return [hit.ticket for hit in search.find(email, index, MOST) if (hit.ticket.email or "").casefold() == email]
