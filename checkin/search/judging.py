"""How well a ticket fits the words that are sought, from 0 to 1. It looks nobody up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from checkin.search.entries import PART, PARTICLES, Entry

NAME_WEIGHTS = (1.0, 1.0, 1.0, 0.85)  # first names, last names, more ways to write them, initials
LETTER_WEIGHTS = (1.0, 1.0, 0.5, 0.85)  # where one is a letter: it says little of how a name may be written
REST_WEIGHTS = (0.75, 0.7, 0.6, 0.8)  # company, e-mail, type and function, codes
REST_MOST = max(REST_WEIGHTS)
SHORT_LACKING = 0.1  # the fit of a short word that fits nothing
NAME_SHARE = 0.1  # of the score: how much of the person’s name was said
LATER = 0.02  # less for the second word of a name, company …: a beginning is rather that of the first
ALIKE = 0.55  # from here on two words may be the same name, spelt otherwise
SHORTEST_INSIDE = SHORTEST_OTHERWISE = 4  # letters


@dataclass(slots=True)
class Wanted:
    """A word that is sought, with what it may be a slip of; remembers how well each known word fits it."""

    text: str
    slips: Sequence[str] = ()
    begun: tuple[str, ...] = ()
    inside: Sequence[str] = ()
    fits: dict[str, float] = field(default_factory=dict)

    def fit(self, known: str) -> float:
        """1 for the word itself, less for a beginning, a slip, a part; 0 for any other word."""
        found = self.fits.get(known)
        if found is None:
            found = self.fits[known] = self._fit(known)
        return found

    def _fit(self, known: str) -> float:
        if known == self.text:
            return 1.0
        if known.startswith(self.text):
            return 0.8 + 0.15 * len(self.text) / len(known)
        if known in self.slips:
            return 0.75
        if self.begun and known.startswith(self.begun):
            return 0.5 + 0.15 * min(1.0, len(self.text) / len(known))
        if known in self.inside:
            return 0.4 + 0.2 * len(self.text) / len(known)
        return 0.0

    def resemble(self, known: str) -> float:
        """For a word that fits nothing: below 0.5, 0 where it cannot be the same name."""
        from rapidfuzz.distance import OSA  # the desk starts before anybody makes a typo

        alike = OSA.normalized_similarity(self.text, known, score_cutoff=ALIKE)
        return 0.5 * float(alike)


class Judge:
    """Judges entries by one reading of a query. `lenient`: one word may be spelt quite otherwise."""

    def __init__(self, wanted: Sequence[Wanted], trust: float = 1.0, *, lenient: bool = False) -> None:
        self._wanted = sorted(wanted, key=_length, reverse=True)  # a long word leaves its own to itself
        letter = any(len(one.text) == 1 for one in wanted)
        self._weights = LETTER_WEIGHTS if letter else NAME_WEIGHTS
        self._trust = trust
        self._lenient = lenient

    def may_lack(self, one: Wanted) -> bool:
        """Whether the others say enough to find somebody without this word."""
        return len(self._wanted) > (1 if len(one.text) >= SHORTEST_OTHERWISE else 2)

    def score(self, entry: Entry) -> float:
        """0 where a word fits nothing about the person."""
        names, rest = _weighed(entry.name, self._weights), None
        used: set[str] = set()
        total = said = 0.0
        for one in self._wanted:
            fit, word = _best(one, names, used)
            if self._lenient and not fit and self.may_lack(one):
                fit, word = _alike(one, entry.name, used)
            said += fit * len(word)
            if fit < REST_MOST:
                rest = rest or _weighed(entry.rest, REST_WEIGHTS)
                fit, word = max((fit, word), _best(one, rest, used))
            if not fit:
                return 0.0
            used.add(word)
            total += fit
        share = min(1.0, said / max(1, _letters(entry.name)))
        return round(self._trust * ((1 - NAME_SHARE) * total / len(self._wanted) + NAME_SHARE * share), 4)


def _weighed(text: str, weights: Sequence[float]) -> list[tuple[str, float]]:
    """Each word with what it counts, the first of a part a little more."""
    return [
        (word, weight - LATER if place else weight)
        for part, weight in zip(text.split(PART), weights, strict=True)
        for place, word in enumerate(part.split())
    ]


def _best(one: Wanted, known: Sequence[tuple[str, float]], used: set[str]) -> tuple[float, str]:
    """(fit, word) of the word that fits best and is not another's already; (0, "") where none does."""
    best, found, fits = 0.0, "", one.fits
    for word, weight in known:
        fit = fits[word] if word in fits else one.fit(word)
        if fit and fit * weight > best and word not in used:
            best, found = fit * weight, word
    return best, found


def _alike(one: Wanted, text: str, used: set[str]) -> tuple[float, str]:
    """What of the name resembles the word; of a short one it does not count."""
    if len(one.text) < SHORTEST_OTHERWISE:
        return SHORT_LACKING, ""
    known = (word for word in text.replace(PART, " ").split() if word not in used)
    return max(((one.resemble(word), word) for word in known), default=(0.0, ""))


def _length(wanted: Wanted) -> int:
    return len(wanted.text)


def _letters(name: str) -> int:
    """How many letters the first and last names have, particles apart."""
    first, last, _, _ = name.split(PART)
    return sum(len(word) for word in f"{first} {last}".split() if word not in PARTICLES)
