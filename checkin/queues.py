"""Letters over several queues: « A–F, G–M, N–Z », balanced by the people still to come. Pure: no roster, no Qt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from string import ascii_uppercase
from typing import Protocol

from checkin.decide import expected
from checkin.models import CheckInList, Presence, Ticket
from checkin.search import words

OTHER = "#"  # queues by the last one: names that begin with no letter from A to Z


class Named(Protocol):
    """An attendee, or what is known of their name."""

    @property
    def last_name(self) -> str | None: ...

    @property
    def full_name(self) -> str | None: ...

    @property
    def company(self) -> str | None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """A stretch of the alphabet, both ends included, and how many people it has; the last one takes `OTHER`, too."""

    first: str
    last: str
    people: int

    def takes(self, letter: str) -> bool:
        """Whether people of that letter, as `letter_of` tells it, queue here."""
        return self.first <= letter <= self.last or (letter == OTHER and self.last == ascii_uppercase[-1])


def letter_of(attendee: Named) -> str:
    """The letter from A to Z under which somebody looks for their name on a sign: of the family name, folded.

    « Łukasz » is an L, « Œuvrard » an O, « d’Aubigny » a D, as on the badge. Names in other scripts are `OTHER`.
    """
    last = family_words(attendee)
    first = last[0][0].upper() if last else OTHER
    return first if first in ascii_uppercase else OTHER


def family_words(attendee: Named) -> tuple[str, ...]:
    """The folded words of the family name, else of what stands in its place; () where nothing is known."""
    return words(attendee.last_name or "") or words(_family_name(attendee.full_name or attendee.company or ""))


def _family_name(full_name: str) -> str:
    """« DUPONT Marie » or « Marie DUPONT » tell it by capitals; else it stands at the end."""
    parts = full_name.split()
    capitals = [part for part in parts if len(part) > 1 and part.isupper()]
    return next(iter(capitals[:1] or parts[-1:]), "") if len(capitals) < len(parts) else " ".join(parts[-1:])


def letters_to_come(
    tickets: Iterable[Ticket], presences: Mapping[int, Presence], check_in_list: CheckInList
) -> Iterator[str]:
    """One letter per person who may enter here and has not yet; `presences` by ticket id."""
    for ticket in tickets:
        presence = presences.get(ticket.id)
        if expected(ticket, check_in_list) and not (presence and presence.entries):
            yield letter_of(ticket)


def split(letters: Iterable[str], queues: int) -> list[Queue]:
    """At most so many queues, neighbours in the alphabet, cut so that people wait least in all.

    `letters`: one per person still to come. Fewer queues than asked for where there are fewer letters than that;
    [] without people. A queue ends where the next one begins, so that no letter is nobody's.
    """
    counts = Counter(letters)
    sizes = [counts[letter] for letter in ascii_uppercase]
    sizes[-1] += sum(counts.values()) - sum(sizes)  # names in other scripts stand at the end
    used = [place for place, size in enumerate(sizes) if size]
    if not used or queues < 1:
        return []
    starts = _starts([sizes[place] for place in used], min(queues, len(used)))
    places = [0, *(used[start] for start in starts[1:]), len(sizes)]
    return [
        Queue(first=ascii_uppercase[begin], last=ascii_uppercase[end - 1], people=sum(sizes[begin:end]))
        for begin, end in pairwise(places)
    ]


Cut = tuple[int, list[int]]  # sum of squares, where each queue begins


def _starts(sizes: Sequence[int], queues: int) -> list[int]:
    """Where each queue begins; every cut is tried.

    Everybody waits behind half of their queue, so that all wait least where the sum of the squares is least. The
    longest queue alone would not do: one huge letter, and the others might be cut anyhow.
    """
    sums = [0, *accumulate(sizes)]
    best: dict[int, Cut] = {stop: (sums[stop] ** 2, [0]) for stop in range(1, len(sums))}
    for taken in range(2, queues + 1):
        best = {stop: min(_cuts(best, sums, stop, taken)) for stop in range(taken, len(sums))}
    return best[len(sizes)][1]


def _cuts(best: Mapping[int, Cut], sums: Sequence[int], stop: int, taken: int) -> Iterator[Cut]:
    """All ways in which the last of `taken` queues ends before `stop`."""
    for start in range(taken - 1, stop):
        squares, starts = best[start]
        yield squares + (sums[stop] - sums[start]) ** 2, [*starts, start]
