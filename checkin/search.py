"""Names as people speak: no accents, any word order, beginnings of words, one typo per word. No SQL, no Qt."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from checkin.models import Attendee, Ticket

# What NFKD leaves alone but people type without.
_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ß": "ss"})
_WORD = re.compile(r"[^\W_]+")
_ACCENTS = re.compile("[\u0300-\u036f]+")  # those of the Latin, Greek and Cyrillic letters
TYPO_MIN_LETTERS = 4
CANDIDATES = 400
MOST_WORDS = 8  # of a query; more is not how anybody is called
MOST_TYPOS = 60  # known words tried for one


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A ticket found; `score` from 0 to 1, best first."""

    ticket: Ticket
    score: float


class Index(Protocol):
    """What `find` needs of the roster's tickets."""

    def find(self, groups: Sequence[Sequence[str]], limit: int) -> list[Ticket]: ...

    def vocabulary(self) -> Sequence[str]: ...


def fold(text: str) -> str:
    """Lower case without accents: « Lœïs Müller-Łuk » → "loeis muller-luk"."""
    lower = text.casefold()
    if lower.isascii():
        return lower
    plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", lower))
    if plain.isascii():
        return plain
    return "".join(letter for letter in plain.translate(_LETTERS) if not unicodedata.combining(letter))


@lru_cache(maxsize=50_000)  # the same few hundred people are looked at with every letter that is typed
def words(text: str) -> tuple[str, ...]:
    """The folded words of a text; hyphens, apostrophes and dots part them."""
    return tuple(_WORD.findall(fold(text)))


def words_of(attendee: Attendee) -> list[str]:
    """What a ticket is found by: names, company, e-mail, order and ticket code, and each compound name in one."""
    names = (attendee.first_name, attendee.last_name)
    texts = (attendee.full_name, *names, attendee.company, attendee.email, attendee.order_id, attendee.ticket_code)
    found = _WORD.findall(fold(" ".join(filter(None, texts))))
    compounds = ["".join(words(text)) for text in names if text]
    return list(dict.fromkeys(found + compounds))


def find(query: str, index: Index, limit: int = 20) -> list[Hit]:
    """The tickets that a volunteer may mean, best first; one typo per word is forgiven where nothing fits exactly."""
    wanted = words(query)[:MOST_WORDS]
    if not wanted or limit < 1:
        return []
    wanted, tickets = _candidates(wanted, index)
    hits = [Hit(ticket=ticket, score=score(wanted, ticket)) for ticket in tickets]
    hits.sort(key=lambda hit: (-hit.score, fold(hit.ticket.name), hit.ticket.id))
    return hits[:limit]


def _candidates(wanted: tuple[str, ...], index: Index) -> tuple[tuple[str, ...], list[Ticket]]:
    """As typed, else with words run together (« de la Tour » for Delatour), else with a typo in each word."""
    for attempt in (wanted, *_run_together(wanted)):
        if tickets := index.find([[word] for word in attempt], CANDIDATES):
            return attempt, tickets
    vocabulary = index.vocabulary()
    return wanted, index.find([[word, *_near(word, vocabulary)] for word in wanted], CANDIDATES)


def _run_together(wanted: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Neighbours as one word: any two, then any three …"""
    for size in range(2, len(wanted) + 1):
        for start in range(len(wanted) - size + 1):
            stop = start + size
            yield (*wanted[:start], "".join(wanted[start:stop]), *wanted[stop:])


def _near(word: str, vocabulary: Sequence[str]) -> list[str]:
    """Known words, and beginnings of words, one slip away: a letter wrong, missing or too many, or two swapped."""
    if len(word) < TYPO_MIN_LETTERS:
        return []
    begun = {known[: len(word)] for known in vocabulary}
    return [*_one_slip_away(word, vocabulary), *_one_slip_away(word, list(begun))][:MOST_TYPOS]


def _one_slip_away(word: str, known: Sequence[str]) -> list[str]:
    from rapidfuzz import process  # the desk starts before anybody makes a typo
    from rapidfuzz.distance import OSA

    return [found for found, _, _ in process.extract(word, known, scorer=OSA.distance, score_cutoff=1, limit=None)]


def score(wanted: Sequence[str], ticket: Ticket) -> float:
    """How well the words fit, 0 to 1: whole words of the name first, then beginnings, then company and the rest."""
    name = words(" ".join(text for text in (ticket.full_name, ticket.first_name, ticket.last_name) if text))
    rest = words(" ".join(text for text in (ticket.company, ticket.email, ticket.order_id, ticket.ticket_code) if text))
    return round(sum(max(_fit(word, name), 0.6 * _fit(word, rest)) for word in wanted) / len(wanted), 4)


def _fit(word: str, known: Sequence[str]) -> float:
    if word in known:
        return 1.0
    if any(other.startswith(word) for other in known):
        return 0.85
    return 0.5 if _one_slip_away(word, known) else 0.25
