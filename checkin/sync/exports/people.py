"""One row's names, e-mail and codes, each with what is odd about them. Compares no rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from checkin.search import fold
from checkin.sync.exports.layout import FALLBACK, Layout
from checkin.sync.exports.values import codes, contacts, words
from checkin.sync.exports.values.cells import Number
from checkin.sync.exports.values.names import NOBODY, Name, order_said, split_name, without_civility

Oddity = tuple[str, str]  # kind, detail
Texts = Sequence[str]

_NO_NAME = frozenset((*words.ANONYMOUS, *words.NO_NAME))
_LONGEST_NO_NAME = max(map(len, _NO_NAME))

_SURE = 0.8  # of the rows that say their order
_ENOUGH = 5


class Names:
    """Reads names from the participant's columns, else from the buyer's."""

    def __init__(self, layout: Layout, rows: Sequence[Texts]) -> None:
        self._own = _columns(layout, "")
        self._buyer = _columns(layout, FALLBACK)
        self._last_first = self._proves_last_first(rows)

    def of(self, texts: Texts) -> tuple[Name, list[Oddity]]:
        name = _name(texts, self._own, self._last_first)
        if name.full:
            return name, _oddities(name)
        name = _name(texts, self._buyer, self._last_first)
        if name.full:
            return name, [("name_from_buyer", "no name of the participant; the buyer's is used"), *_oddities(name)]
        return NOBODY, [("missing_name", "no name")]

    def _proves_last_first(self, rows: Sequence[Texts]) -> bool:
        """Whether nearly all whole names that say their order begin with the last name."""
        full = self._own[2]
        if full is None or self._own[0] is not None:
            return False
        said = Counter(order_said(row[full]) for row in rows[:500])
        sure = said["last first"] + said["first last"]
        return sure >= _ENOUGH and said["last first"] >= _SURE * sure


_NameColumns = tuple[int | None, int | None, int | None]


def _columns(layout: Layout, suffix: str) -> _NameColumns:
    first, last, full = (layout.column(name + suffix) for name in ("first_name", "last_name", "full_name"))
    return first, last, full


def _name(texts: Texts, columns: _NameColumns, last_first: bool) -> Name:
    first, last, full = (None if column is None else _said(texts[column]) for column in columns)
    if first and last:
        return Name(first, last)
    if full and (first or last):
        rest = _rest(full, first or last or "")
        return Name(first or rest, last or rest)
    if first or last:
        return Name(first, last)
    return split_name(full, last_first) if full else NOBODY


def _rest(full: str, part: str) -> str | None:
    """The other part of a whole name of which one stands in a column of its own."""
    known = fold(part).split()
    return " ".join(word for word in without_civility(full).split() if fold(word) not in known) or None


def _said(text: str) -> str | None:
    return text if text and not (len(text) <= _LONGEST_NO_NAME and text.casefold() in _NO_NAME) else None


def _oddities(name: Name) -> list[Oddity]:
    if name.guessed:
        return [("name_order_guessed", str(name.full))]
    return [] if name.first and name.last else [("incomplete_name", f"only « {name.full} »")]


class Emails:
    """Reads the participant's address, else the buyer's."""

    def __init__(self, layout: Layout) -> None:
        own = layout.column("email")
        self._own = () if own is None else (own, *layout.more_emails)
        self._buyer = layout.column("email" + FALLBACK)

    def of(self, texts: Texts) -> tuple[str | None, list[Oddity]]:
        for column in self._own:
            if not contacts.is_nothing(texts[column]):
                return _address(texts[column])
        buyer = texts[self._buyer] if self._buyer is not None else ""
        if not contacts.is_nothing(buyer) and contacts.addresses(buyer):
            return contacts.addresses(buyer)[0], [
                ("email_is_buyer", "participant has no own e-mail; the buyer's address is used")
            ]
        if not self._own and self._buyer is None:
            return None, []
        return None, [("missing_email", "no e-mail")]


def _address(text: str) -> tuple[str, list[Oddity]]:
    found = contacts.addresses(text)
    if not found:
        return text, [("invalid_email", text)]
    if len(found) > 1:
        return found[0], [("multiple_emails", f"{len(found)} addresses in one cell; the first is used")]
    return found[0], []


@dataclass(frozen=True, slots=True)
class CodesOfRow:
    """The codes of one row, None for one that is damaged; [None] where the row has none."""

    codes: Sequence[str | None] = (None,)
    oddities: Sequence[Oddity] = ()


class Codes:
    """Reads ticket codes, knowing the shape of all of them."""

    def __init__(self, layout: Layout, rows: Sequence[Texts]) -> None:
        self._column = layout.column("ticket_code")
        found = map(self._found, rows) if self._column is not None else ()
        self._shape = codes.shape_of([those[0] for those in found if len(those) == 1])

    @property
    def known(self) -> bool:
        return self._column is not None

    def of(self, texts: Texts) -> CodesOfRow:
        if self._column is None:
            return CodesOfRow()
        found = self._found(texts)
        if not found:
            return CodesOfRow(oddities=[("missing_code", "no ticket code in this row")])
        oddities: list[Oddity] = []
        if len(found) > 1:
            oddities.append(("row_with_several_tickets", f"{len(found)} codes in one cell"))
        return CodesOfRow([self._code(code, oddities) for code in found], oddities)

    def _found(self, texts: Texts) -> list[str]:
        text = texts[self._column] if self._column is not None else ""
        return [] if contacts.is_nothing(text) else codes.codes_in(text)

    def _code(self, code: str, oddities: list[Oddity]) -> str | None:
        if codes.is_damaged(code, self._shape):
            oddities.append(("code_damaged", f"digits are lost in {code}; search this person by name"))
            return None
        if likely := codes.lost_zeros(code, self._shape):
            oddities.append(("code_leading_zero_lost", f"{code} may have been {likely}"))
        return str(code) if isinstance(code, Number) else code
