"""Names as people speak: no accents, any word order, beginnings of words, one typo per word. No SQL, no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from checkin.models import Ticket
from checkin.search.entries import Entry, plain_words, texts_of
from checkin.search.folding import fold, words
from checkin.search.judging import SHORTEST_INSIDE, Judge, Wanted
from checkin.search.readings import Reading, readings
from checkin.search.vocabulary import Vocabulary

__all__ = ["Entry", "Hit", "Index", "Vocabulary", "find", "fold", "namesakes", "plain_words", "texts_of", "words"]

CANDIDATES = 50  # entries judged per question to the index
WIDELY = 120  # the same where nothing fitted as typed
OTHERWISE = 0.9  # trust in a name spelt quite otherwise
GUESSED = 5  # readings in which slips are forgiven, too
OTHERWISE_GUESSED = 2  # readings in which one word may be another name
ENOUGH = 3  # people found as typed: nobody needs to be guessed


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A ticket found; `score` from 0 to 1, best first."""

    ticket: Ticket
    score: float


class Index(Protocol):
    """What `find` needs of the roster's tickets."""

    def matching(self, groups: Sequence[Sequence[str]], limit: int, *, names: bool = False) -> list[Entry]:
        """Entries in which each group has one of its words; « mar* » is any word that begins so."""

    def vocabulary(self) -> Vocabulary: ...

    def many(self, ids: Sequence[int]) -> dict[int, Ticket]: ...


def find(query: str, index: Index, limit: int = 20) -> list[Hit]:
    """The tickets that a volunteer may mean, best first; one typo per word is forgiven."""
    vocabulary = index.vocabulary()
    ways = readings(query, vocabulary)
    if not ways or limit < 1:
        return []
    found = _Found(index, vocabulary)
    found.as_typed(ways)
    if len(found.scores) < ENOUGH:
        found.with_slips(ways)
    if not found.scores:
        found.with_a_word_otherwise(ways)
    best = found.best(limit)
    tickets = index.many([number for number, _ in best])
    return [Hit(ticket=tickets[number], score=score) for number, score in best]


def namesakes(name: str, index: Index) -> list[int]:
    """The ids of everybody of that name; accents, capitals and the order of the words do not count."""
    wanted = sorted(words(name))
    if not wanted:
        return []
    entries = index.matching([[word] for word in wanted], WIDELY, names=True)
    return [entry.id for entry in entries if sorted(_name(entry).split()) == wanted]


def _name(entry: Entry) -> str:
    first, last, _, _ = entry.name.split("/")
    return f"{first} {last}"


class _Found:
    """The people found so far with the best score of each."""

    def __init__(self, index: Index, vocabulary: Vocabulary) -> None:
        self._index, self._vocabulary = index, vocabulary
        self.scores: dict[int, float] = {}
        self._whole = False  # somebody has all these words as typed: only to look like another's is left
        self._entries: dict[int, Entry] = {}
        self._wanted: dict[tuple[str, bool], Wanted] = {}

    def best(self, limit: int) -> list[tuple[int, float]]:
        """(id, score), best first; who scores the same stands in the order of the alphabet."""
        ordered = sorted(self.scores, key=lambda one: (-self.scores[one], self._entries[one].name, one))
        return [(one, self.scores[one]) for one in ordered[:limit]]

    def as_typed(self, ways: Sequence[Reading]) -> None:
        """Whole words and beginnings; where fewer than enough fit, what else may be meant."""
        typed, others = ways[0], ways[1:]
        judge = Judge(tuple(map(Wanted, typed.words)), typed.trust)
        whole_names = self._look(typed, "", judge)
        self._whole = bool(self.scores)
        if whole_names < CANDIDATES:
            self._look(typed, "*", judge)
        if len(self.scores) < ENOUGH:
            for way in others:
                self._look(way, "*", Judge(tuple(map(Wanted, way.words)), way.trust))

    def with_slips(self, ways: Sequence[Reading]) -> None:
        """One slip in each word, also in one that is not typed to its end."""
        for way in _extremes_first(ways)[: 1 if self._whole else GUESSED]:
            wanted = tuple(self._forgiving(word, not self._whole) for word in way.words)
            entries = self._index.matching(list(map(_group, wanted)), WIDELY)
            self._judge(entries, Judge(wanted, way.trust))
            if len(entries) == WIDELY:  # it says too little for other readings to say more
                return

    def with_a_word_otherwise(self, ways: Sequence[Reading]) -> None:
        """All words but one fit, and that one resembles a name of the person, or is too short to tell."""
        for way in _extremes_first(ways)[:OTHERWISE_GUESSED]:
            wanted = tuple(self._forgiving(word, True) for word in way.words)
            judge = Judge(wanted, OTHERWISE * way.trust, lenient=True)
            for left_out in filter(judge.may_lack, wanted):
                groups = [_group(one) for one in wanted if one is not left_out]
                self._judge(self._index.matching(groups, WIDELY), judge)

    def _look(self, way: Reading, ending: str, judge: Judge) -> int:
        """Judge whoever has the words so; how many have them in their name, 0 where that was not worth a question."""
        groups = [[word + ending] for word in way.words]
        entries = self._index.matching(groups, CANDIDATES)
        self._judge(entries, judge)
        if len(entries) < CANDIDATES:
            return 0
        entries = self._index.matching(groups, CANDIDATES, names=True)  # more than are judged: names come first
        self._judge((entry for entry in entries if entry.id not in self.scores), judge)
        return len(entries)

    def _judge(self, entries: Iterable[Entry], judge: Judge) -> None:
        for entry in entries:
            score = judge.score(entry)
            if score > self.scores.get(entry.id, 0.0):
                self.scores[entry.id] = score
                self._entries[entry.id] = entry

    def _forgiving(self, word: str, beginnings: bool) -> Wanted:
        if (word, beginnings) not in self._wanted:
            slips = self._vocabulary.slips(word)
            inside = self._vocabulary.containing(word) if beginnings and len(word) >= SHORTEST_INSIDE else []
            self._wanted[word, beginnings] = Wanted(word, slips.words, slips.begun if beginnings else (), inside)
        return self._wanted[word, beginnings]


def _extremes_first(ways: Sequence[Reading]) -> list[Reading]:
    """As typed, then what is left without titles and particles, then the others."""
    return list(dict.fromkeys((ways[0], ways[-1], *ways)))


def _group(wanted: Wanted) -> list[str]:
    begun = (f"{letters}*" for letters in (wanted.text, *wanted.begun))
    return list(dict.fromkeys((*begun, *wanted.slips, *wanted.inside)))
