"""Who stands on a paper, in the order in which people look for their name. Counts nothing, paints nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from checkin.card_batch import name_key
from checkin.models import Ticket
from checkin.queues import OTHER, letter_of
from checkin.ui.texts.papers import document_words


def by_name(tickets: Iterable[Ticket]) -> list[Ticket]:
    """By family name, names in other scripts behind Z."""
    return sorted(tickets, key=name_key)


def by_letter(tickets: Iterable[Ticket]) -> Iterator[tuple[str, list[Ticket]]]:
    """(the letter as it is shown, its people), in order."""
    for letter, people in groupby(by_name(tickets), key=letter_of):
        yield document_words.other_letters() if letter == OTHER else letter, list(people)


def listed_name(ticket: Ticket) -> str:
    """« Roussel Camille »: the name under whose letter the person stands comes first; else the name as it is known."""
    both = f"{ticket.last_name or ''} {ticket.first_name or ''}".strip()
    return both if ticket.last_name and ticket.first_name else ticket.name
