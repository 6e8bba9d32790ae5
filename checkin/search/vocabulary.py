"""The words that people of this event are called by, and those one slip of the fingers away. It ranks nobody."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

MOST = 90  # variants of one word; more would say nothing
SHORTEST = 3  # letters of a word in which a slip is forgiven
SHORTEST_BEGINNING = 4  # letters of a beginning in which a slip is forgiven
LAST = "\U0010ffff"  # stands behind every letter


@dataclass(frozen=True, slots=True)
class Slips:
    """What a word may be a slip of: words, and beginnings of words."""

    words: tuple[str, ...] = ()
    begun: tuple[str, ...] = ()


class Vocabulary:
    """All folded words without digits, in order, so that each question is a look at a few of them."""

    def __init__(self) -> None:
        self._words: list[str] = []
        self._known: set[str] = set()
        self._slips: dict[str, Slips] = {}
        self._text = ""

    def add(self, words: Iterable[str]) -> None:
        """Make more words known."""
        new = [word for word in words if word not in self._known]
        if not new:
            return
        self._known.update(new)
        if len(new) > len(self._words) // 100:
            self._words = sorted(self._known)
        else:
            for word in new:
                insort(self._words, word)
        self._slips.clear()
        self._text = ""

    def __contains__(self, word: str) -> bool:
        return word in self._known

    def begins(self, letters: str) -> bool:
        """Whether any word begins with these letters."""
        return self._begins(letters, 0, len(self._words))

    def slips(self, word: str) -> Slips:
        """The words, and the beginnings of words, one slip away from this one."""
        found = self._slips.get(word)
        if found is None:
            found = self._slips[word] = self._slips_of(word)
        return found

    def _slips_of(self, word: str) -> Slips:
        if len(word) < SHORTEST:
            return Slips()
        begun = dict.fromkeys(self._variants(word))
        begun.pop(word, None)
        whole = [variant for variant in (*begun, word[:-1]) if len(variant) >= SHORTEST and variant in self._known]
        return Slips(tuple(whole), tuple(begun)[-MOST:] if len(word) >= SHORTEST_BEGINNING else ())

    def containing(self, letters: str, most: int = 30) -> list[str]:
        """Words with these letters in their middle or at their end."""
        self._text = self._text or "\n".join(self._words)
        found: list[str] = []
        place = self._text.find(letters)
        while place >= 0 and len(found) < most:
            end = self._text.find("\n", place)
            stop = end if end >= 0 else len(self._text)
            found.append(self._text[self._text.rfind("\n", 0, place) + 1 : stop])
            place = self._text.find(letters, stop)
        return found

    def _variants(self, word: str) -> Iterator[str]:
        """Every slip with which a word begins; one letter too many at the end is none: what is left says less."""
        low, high = 0, len(self._words)
        for place in range(len(word)):
            head, tail = word[:place], word[place:]
            yield from self._without(head, tail, low, high)
            for letter, first, last in self._next_letters(place, low, high):
                for end in (tail, tail[1:]):
                    if self._begins(head + letter + end, first, last):
                        yield head + letter + end
            low, high = self._range(word[: place + 1], low, high)
            if low == high:
                return

    def _without(self, head: str, tail: str, low: int, high: int) -> Iterator[str]:
        """The next letter dropped, or swapped with the one behind it."""
        if len(tail) > 1:
            for end in (tail[1:], tail[1] + tail[0] + tail[2:]):
                if self._begins(head + end, low, high):
                    yield head + end

    def _next_letters(self, place: int, low: int, high: int) -> Iterator[tuple[str, int, int]]:
        """The letters that stand at that place in words of the range, each with its own range."""
        while low < high:
            begun = self._words[low][: place + 1]
            if len(begun) <= place:  # a word that ends here
                low += 1
                continue
            end = bisect_left(self._words, begun + LAST, low, high)
            yield begun[place], low, end
            low = end

    def _range(self, letters: str, low: int, high: int) -> tuple[int, int]:
        """Where the words stand that begin so, of those in the range."""
        low = bisect_left(self._words, letters, low, high)
        return low, bisect_left(self._words, letters + LAST, low, high)

    def _begins(self, letters: str, low: int, high: int) -> bool:
        place = bisect_left(self._words, letters, low, high)
        return place < high and self._words[place].startswith(letters)
