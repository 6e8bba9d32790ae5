"""Words of a status or check-in cell → our status; what yes and no mean depends on the column's question."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from checkin.models import Status
from checkin.search import fold
from checkin.sync.exports.values import dates, words

_BLANKS = re.compile(r"[\s_]+")


def plain(text: str) -> str:
    """As status words are compared: no capitals, no accents, straight apostrophes, no mark at the end."""
    return _BLANKS.sub(" ", fold(text).replace("’", "'")).strip().rstrip(".!")


def _plain_all(texts: tuple[str, ...]) -> frozenset[str]:
    return frozenset(plain(text) for text in texts)


_STATUSES: Mapping[str, Status] = {plain(word): status for status, those in words.STATUSES.items() for word in those}
_BEGINNINGS = tuple((plain(word), status) for word, status in words.BEGINNINGS)
_CHECKED_IN = _plain_all(words.CHECKED_IN)
_YES, _NO = _plain_all(words.YES), _plain_all(words.NO)
_NOT_IN = _plain_all(words.NOT_CHECKED_IN)
_NOTHING = _plain_all(words.NOTHING) - {"x"}
_AMOUNT = re.compile(r"[-+]?\d+(?:[., ]\d+)*\s*(?:€|eur|\$|chf|£)?", re.IGNORECASE)
# « Inscription validée », « Payé 10 € », « Confirmé (gratuit) »: what stands around the word that counts.
_SUBJECT = re.compile(rf"(?:{'|'.join(map(re.escape, map(plain, words.SUBJECTS)))}) ")
_TAIL = re.compile(r"\s*(?:\([^()]*\)|[-–:,]?\s*\d+(?:[.,]\d+)?\s*(?:€|eur|euros))$")
_COUNT = re.compile(r"\d+(?:[.,]0+)?")
_DATE_INSIDE = re.compile(r"\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2})?)?(?:Z)?")
_PASSAGE = re.compile(rf"[^()]*\({_DATE_INSIDE.pattern}\)")
# The worst wins where several columns speak.
_WORST: tuple[Status, ...] = (
    Status.VALID,
    Status.UNKNOWN,
    Status.PENDING,
    Status.INVITED,
    Status.WAITLIST,
    Status.DECLINED,
    Status.CANCELLED,
    Status.REFUNDED,
)
_RANK = {status: rank for rank, status in enumerate(_WORST)}


@dataclass(frozen=True, slots=True)
class Question:
    """What yes and no mean in a column: « Payé » no is pending, « Supprimé » yes is cancelled; None if not asked."""

    yes: Status | None = None
    no: Status | None = None

    @property
    def is_bad_news(self) -> bool:
        """Yes, a date or an amount takes the ticket away."""
        return self.yes in (Status.CANCELLED, Status.REFUNDED)


def _questions() -> dict[str, Question]:
    return {plain(header): Question(yes, no) for headers, yes, no in words.YES_NO_COLUMNS for header in headers}


QUESTIONS = _questions()


def worst(statuses: list[Status]) -> Status:
    return max(statuses, key=_RANK.__getitem__, default=Status.VALID)


def status_of(text: str, question: Question) -> Status | None:
    """The status that a cell says; VALID for nothing, None for a word that nobody knows."""
    word = plain(text)
    if word in _NOTHING:
        return Status.VALID
    if question.yes is not None and (answer := _answer(word, text, question)):
        return answer
    if word in _STATUSES:
        return _STATUSES[word]
    if word in _CHECKED_IN:
        return Status.VALID
    bare = _SUBJECT.sub("", _TAIL.sub("", word))
    if bare in _STATUSES:
        return _STATUSES[bare]
    return next((status for beginning, status in _BEGINNINGS if bare.startswith(beginning)), None)


def _answer(word: str, text: str, question: Question) -> Status | None:
    if word in _YES or (word.startswith(("oui", "yes", "ja,", "si,")) and word not in _STATUSES):
        return question.yes
    if word in _NO or re.match(r"(?:non|no|nein)\b[ ,]?", word):
        return _STATUSES.get(word, question.no) if question.no else None
    if _AMOUNT.fullmatch(text) and not dates.moment(text):
        return question.yes if re.search(r"[1-9]", text) else Status.VALID
    if dates.moment(text):
        return question.yes
    return None


def says_checked_in(text: str) -> bool:
    """Whether a status word also says that the person is in: Eventbrite's « Checked In »."""
    return plain(text) in _CHECKED_IN


def is_passage(text: str) -> bool:
    """A list of check-ins and the moment of a passage: `Main hall (2025-11-27 09:05:00)`."""
    return _PASSAGE.match(text) is not None


@dataclass(frozen=True, slots=True)
class CheckIn:
    """What a check-in cell says: in or not, and since when where it says so; not understood is None."""

    inside: bool = False
    at: str | None = None
    understood: bool = True


OUTSIDE = CheckIn()


def check_in_of(text: str, order: dates.Order) -> CheckIn:
    """A date, a yes, a number of passages, Hi.Events' `List (2025-11-27 09:05:00)`; anything else is a bad date."""
    word = plain(text)
    if word in _NOTHING or word in _NO or word in _NOT_IN or dates.is_never(text):
        return OUTSIDE
    if word in _YES or word in _CHECKED_IN or word in _STATUSES:
        return CheckIn(inside=word in _YES or word in _CHECKED_IN or _STATUSES[word] is Status.VALID)
    if found := dates.moment(text, order):
        return CheckIn(inside=True, at=found)
    if _COUNT.fullmatch(text):
        return CheckIn(inside=float(text.replace(",", ".")) > 0)
    if dates.kind_of(text) == "time":
        return CheckIn(inside=True)
    inner = _DATE_INSIDE.search(text)
    at = dates.moment(inner[0]) if inner else None
    return CheckIn(inside=True, at=at, understood=at is not None or not any(letter.isdigit() for letter in text))
