"""The ways in which what was typed may be meant: words run together, parted, left out, spelt out. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from checkin.search.entries import PARTICLES
from checkin.search.folding import spelt_out, words
from checkin.search.vocabulary import Vocabulary

MOST_LETTERS = 300
MOST_WORDS = 8  # of a query; more is not how anybody is called
MOST_READINGS = 12
FEW, SHORT = 3, 3  # words, letters: where a particle may belong to a word with a slip in it
TITLES = frozenset(words("m mr mme mlle mrs ms miss monsieur madame mademoiselle dr me pr maitre docteur"))
AROUND = frozenset(words("chez pour from at of the societe entreprise with avec"))
LEFT_OUT = PARTICLES | TITLES | AROUND
SHORT_FORMS = {"st": "saint", "ste": "sainte", "saint": "st", "sainte": "ste", "mc": "mac", "mac": "mc"}


@dataclass(frozen=True, slots=True)
class Reading:
    """Words to look for; `trust` from 0 to 1 says how far they are from what was typed."""

    words: tuple[str, ...]
    trust: float = field(default=1.0, compare=False)


def readings(query: str, vocabulary: Vocabulary) -> list[Reading]:
    """As typed first, then as it may be meant; [] for a query without a word."""
    query = query[:MOST_LETTERS]
    typed = words(query)[:MOST_WORDS]
    if not typed:
        return []
    found = dict.fromkeys(_once(reading) for reading in (Reading(typed), *_others(query, typed, vocabulary)))
    return [reading for reading in found if reading.words][:MOST_READINGS]


def _once(reading: Reading) -> Reading:
    """Nobody is asked for one word twice."""
    return replace(reading, words=tuple(dict.fromkeys(reading.words)))


def _others(query: str, typed: tuple[str, ...], vocabulary: Vocabulary) -> Iterator[Reading]:
    if spelt := spelt_out(query):
        yield Reading(spelt[:MOST_WORDS], 0.99)
    for joined in run_together(typed):
        new = next((word for word in joined if word not in typed), "")
        if _known(new, vocabulary):
            yield Reading(joined, 0.98)
        elif len(typed) <= FEW and min(map(len, typed)) <= SHORT and vocabulary.slips(new).words:
            yield Reading(joined, 0.96)  # « ben salha » for Bensalah
    yield from (Reading(parted, 0.96) for parted in _parted(typed, vocabulary))
    for place, word in enumerate(typed):
        if word in SHORT_FORMS:
            yield Reading((*typed[:place], SHORT_FORMS[word], *typed[place + 1 :]), 0.98)
    for left_out in (TITLES | AROUND, LEFT_OUT):
        without = tuple(word for word in typed if word not in left_out)
        lone = any(len(word) == 1 for word in typed if word in left_out)  # as well an initial
        yield Reading(without, 0.85 if lone else 0.95)


def run_together(typed: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Neighbours as one word, most of them first: a phone number is read out in pairs."""
    for size in range(len(typed), 1, -1):
        for start in range(len(typed) - size + 1):
            stop = start + size
            yield (*typed[:start], "".join(typed[start:stop]), *typed[stop:])


def _known(word: str, vocabulary: Vocabulary) -> bool:
    return not word.isalpha() or vocabulary.begins(word)


def _parted(typed: tuple[str, ...], vocabulary: Vocabulary) -> Iterator[tuple[str, ...]]:
    """A word that nobody's begins with, as two: « jeandupont »."""
    for place, word in enumerate(typed):
        if not vocabulary.begins(word):
            for cut in range(2, len(word) - 1):
                if word[:cut] in vocabulary and vocabulary.begins(word[cut:]):
                    yield (*typed[:place], word[:cut], word[cut:], *typed[place + 1 :])
