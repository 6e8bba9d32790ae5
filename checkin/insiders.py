"""Who is inside now, on any list, as an evacuation asks for it: by name and letter, fast. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from checkin.queues import OTHER, family_words, letter_of
from checkin.search import words


class Insider(NamedTuple):
    """What is known of a person's name; a tuple, because 10,000 of them are read at once."""

    ticket_id: int
    first_name: str | None
    last_name: str | None
    full_name: str | None
    company: str | None
    email: str | None
    ticket_code: str | None
    letter: str = ""  # as `queues.letter_of`, once `by_name` has put them in order

    @property
    def name(self) -> str:
        """« Roussel Camille », as it stands in a list by family name; never empty while anything is known."""
        if self.last_name and self.first_name:
            return f"{self.last_name} {self.first_name}"
        return self.full_name or self.company or self.email or self.ticket_code or str(self.ticket_id)


def by_name(people: Iterable[Insider]) -> list[Insider]:
    """As people look for their name, each with its letter: names in other scripts behind Z."""
    return sorted((Insider(*one[:-1], letter_of(one)) for one in people), key=_key)


def matching(people: Sequence[Insider], query: str) -> list[Insider]:
    """Those of whom every word of the query begins a word of the name or company; everybody for none."""
    wanted = words(query)
    return [one for one in people if all(_has(one, word) for word in wanted)]


def _has(one: Insider, word: str) -> bool:
    return any(known.startswith(word) for known in words(f"{one.name} {one.company or ''}"))


def _key(one: Insider) -> tuple[bool, tuple[str, ...], tuple[str, ...], int]:
    return one.letter == OTHER, family_words(one), words(one.first_name or ""), one.ticket_id
