"""What the values of a column speak for and against: shares of values of a shape. Chooses no column."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from checkin.search import fold
from checkin.sync.exports import synonyms
from checkin.sync.exports.values import codes, contacts, dates, statuses, words
from checkin.sync.exports.vocabulary import Meaning, names_state, plain

_SAMPLE = 400  # values whose shape is looked at
_FEW = 40  # where so few are found here and there, the whole column is read
_NUMBER = re.compile(r"-?\d+(?:[., ]\d+)*\s*(?:€|eur|%)?", re.IGNORECASE)
_AMOUNT = re.compile(r"-?\d{1,6}[.,]\d{1,2}\s*(?:€|eur)?", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_][^\d@/\\|<>{}=]*")
_CODE = re.compile(r"[\w.:+/=~$-]{3,}")
_CIVILITIES = frozenset(fold(word) for word in words.CIVILITIES)
_RANKS = frozenset(fold(word) for word in words.MEMBER_RANKS)
_YES_NO = frozenset(map(statuses.plain, (*words.YES, *words.NO)))
_MOST = 0.5
_NEARLY_ALL = 0.8
_SINCE = re.compile(r" (?:le|at|on|am)$")  # « Annulé le » asks what « Annulé » asks
_WAYS_TO_PAY = frozenset(map(plain, synonyms.WAYS_TO_PAY))
_TITLES = ("titre", "title", "titolo", "titulo", "qualite", "titel")
_CODE_WORDS = ("code", "codice", "codigo", "kod")


@dataclass(frozen=True, eq=False)
class Column:
    """One column of the table: its header as written, its unique name, what it may mean, its cleaned values."""

    index: int
    header: str
    name: str
    meanings: tuple[Meaning, ...]
    values: Sequence[str]  # one per row of more than one cell, "" where there is none

    @cached_property
    def filled(self) -> list[str]:
        """The values that say something."""
        return [value for value in self.values if value and not contacts.is_nothing(value)]

    @cached_property
    def sample(self) -> list[str]:
        """Some values that say something, from all over the column; none only where there is none."""
        step = max(1, len(self.values) // _SAMPLE)
        found = [value for value in self.values[::step] if value and not contacts.is_nothing(value)]
        return found if len(found) >= _FEW else self.filled[:_SAMPLE]

    @cached_property
    def unique(self) -> float:
        """Different values among all; 1 for an empty column."""
        return len(set(self.filled)) / len(self.filled) if self.filled else 1.0

    def share(self, shape: Callable[[str], object]) -> float:
        """How much of the sample has that shape; 0 for an empty column."""
        return sum(bool(shape(value)) for value in self.sample) / len(self.sample) if self.sample else 0.0


def fits(meaning: Meaning, column: Column) -> bool:
    """Whether the values allow what the header may mean. An empty column allows everything."""
    if not column.sample:
        return meaning.field not in _NEEDS_VALUES or (meaning.field == "status" and _is_ticked(column))
    return _TESTS.get(meaning.field, _anything)(column)


_NEEDS_VALUES = frozenset(("status", "attendance", "ticket or code", "code or nothing", "quantity", "guests"))


def _is_ticked(column: Column) -> bool:
    """« Annulé | x »: a cross says nothing but to a question of yes or no."""
    return question_of(column.header).yes is not None and any(value.casefold() == "x" for value in column.values)


def is_code(value: str) -> bool:
    """One ticket code, or several in one cell."""
    if "@" in value or (dates.moment(value) and not value.isdigit()):
        return False
    found = codes.codes_in(value)
    return codes.is_scientific(value) or all(
        _CODE.fullmatch(code) and (any(map(str.isdigit, code)) or _is_drawn(code)) for code in found
    )


def _is_drawn(letters: str) -> bool:
    """Whether letters without a digit may be a code: XKQWPZRT, not « Intervenant »."""
    return len(letters) >= 20 or (len(letters) >= 8 and letters.isupper())


def is_name(value: str) -> bool:
    return bool(_NAME.fullmatch(value)) and len(value) <= 80 and len(value.split()) <= 8 and not _is_yes_no(value)


def _is_yes_no(value: str) -> bool:
    return statuses.plain(value) in _YES_NO


def is_address(value: str) -> bool:
    return value.startswith(("http://", "https://", "www."))


def _anything(column: Column) -> bool:
    return True


def _name_parts(column: Column) -> bool:
    """Under « Nom » or « Prénom » nearly everything is a name, but numbers and addresses."""
    return column.share(_is_no_name) < _NEARLY_ALL


def _is_no_name(value: str) -> bool:
    return bool(_NUMBER.fullmatch(value)) or "@" in value or is_address(value)


def _names(column: Column) -> bool:
    return column.share(is_name) >= _MOST


def _emails(column: Column) -> bool:
    return column.share(lambda value: "@" in value) >= 0.3


def _phones(column: Column) -> bool:
    return column.share(lambda value: sum(map(str.isdigit, value)) >= 6) >= _MOST


def _words(column: Column) -> bool:
    """Texts: no numbers, no yes and no."""
    return column.share(lambda value: bool(_NUMBER.fullmatch(value)) or _is_yes_no(value)) < _MOST


def _job_titles(column: Column) -> bool:
    """Under « Titre » there may be civilities, or ranks of members; a « Position » may well be « Prof. »."""
    if not _words(column) or plain(column.header) not in _TITLES:
        return _words(column)
    return column.share(lambda value: fold(value) in _CIVILITIES or fold(value) in _RANKS) < _MOST


def _ticket_types(column: Column) -> bool:
    odd = column.share(lambda value: bool(_NUMBER.fullmatch(value)) or is_address(value) or _is_yes_no(value))
    return odd < _MOST and column.share(lambda value: "@" in value) < _MOST


def _codes(column: Column) -> bool:
    """A column that is called a code: its values may repeat where two people share one, or where digits are lost."""
    unique = len(column.sample) <= 3 or column.unique >= 0.4 or column.share(codes.is_scientific) >= _MOST
    return column.share(is_code) >= 0.6 and unique


def are_own_codes(column: Column) -> bool:
    """A column that only might be one: values that look drawn, not counted, and unique, less so under « Code »."""
    counted = column.share(lambda value: value.isdigit() and len(value) < 5) >= _MOST
    unique = column.unique >= (0.6 if plain(column.header).startswith(_CODE_WORDS) else 0.9)
    drawn = column.share(is_code) >= 0.9 and column.share(lambda value: any(map(str.isdigit, value))) >= _MOST
    return drawn and unique and not counted and column.share(is_address) < _MOST


def is_mixed(column: Column) -> bool:
    """Whether most values mix letters and digits, as codes do and numbers of rows do not."""
    return column.share(lambda value: any(map(str.isdigit, value)) and any(map(str.isalpha, value))) >= _MOST


def _orders(column: Column) -> bool:
    return column.share(lambda value: len(value) <= 64 and "@" not in value and len(value.split()) <= 3) >= _MOST


def _dates(column: Column) -> bool:
    return column.share(lambda value: any(map(str.isdigit, value)) and ("T" in value or dates.kind_of(value))) >= _MOST


def _quantities(column: Column) -> bool:
    return column.share(lambda value: value.isdigit() and int(value) < 1000) >= 0.8


def _statuses(column: Column) -> bool:
    """Words that we know as a status, or answers to the question that the header asks.

    « Statut » alone may be a profession; « Statut du billet » is a status where one word of it is known.
    """
    question = question_of(column.header)
    known = column.share(lambda value: statuses.status_of(value, question) is not None)
    if plain(column.header) in _WAYS_TO_PAY:
        return known == 1
    return known >= 0.3 or (known > 0 and names_state(plain(column.header)))


def _attendance(column: Column) -> bool:
    return column.share(lambda value: statuses.status_of(value, ATTENDANCE) is not None) >= 0.3


def are_passages(column: Column) -> bool:
    """Hi.Events' passages, `List (2025-11-27 09:05:00), …`: in French their column has no header."""
    return column.share(statuses.is_passage) >= _NEARLY_ALL


def _check_ins(column: Column) -> bool:
    understood = column.share(lambda value: statuses.check_in_of(value, dates.Order.DMY).understood)
    return understood >= _MOST or column.share(dates.kind_of) >= _MOST


ATTENDANCE = statuses.QUESTIONS[statuses.plain("attendance")]


def question_of(header: str) -> statuses.Question:
    """What yes and no mean in a column with that header."""
    return statuses.QUESTIONS.get(_SINCE.sub("", plain(header)), statuses.Question())


_TESTS: Mapping[str, Callable[[Column], bool]] = {
    "ticket_code": _codes,
    "ticket or code": _anything,
    "code or nothing": are_own_codes,
    "first_name": _name_parts,
    "last_name": _name_parts,
    "full_name": _names,
    "name or last_name": _name_parts,
    "name or first_name": _name_parts,
    "email": _emails,
    "phone": _phones,
    "company": _words,
    "job_title": _job_titles,
    "ticket_type": _ticket_types,
    "status": _statuses,
    "attendance": _attendance,
    "checked_in": _check_ins,
    "check_out": _anything,
    "ordered_at": _dates,
    "order_id": _orders,
    "quantity": _quantities,
    "guests": _quantities,
}


def are_types(column: Column) -> bool:
    """Whether a « Billet » column holds types of tickets rather than their codes."""
    return _ticket_types(column) and not are_own_codes(column)
