"""Which columns hold first, last and whole names: « Nom », « Name » and « Nome » mean what their neighbours leave."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from checkin.search import words
from checkin.sync.exports.evidence import Column
from checkin.sync.exports.vocabulary import LESSER, Meaning

Find = Callable[..., Iterable[tuple[Meaning, Column]]]


def name_columns(find: Find) -> dict[str, Column]:
    """first_name, last_name and full_name → column, as far as there are; `find` gives candidates, the best first."""
    first, last, full = _best(find, "first_name"), _best(find, "last_name"), _best(find, "full_name")
    romance = _best(find, "name or first_name")
    plain = _best(find, "name or last_name")
    if romance and not first and (last or plain):
        first = romance
    elif romance and not full and not first:
        full = romance
    if plain and first and not last and not _holds(plain, first):
        last = plain
    elif plain and (full is None or _says_more(plain, full) or _is_contact(full)):
        full = plain
    found = {"first_name": first, "last_name": last, "full_name": full}
    return {name: column for name, column in found.items() if column is not None}


def _best(find: Find, name: str) -> Column | None:
    return next((column for _, column in find(name)), None)


def _holds(whole: Column, part: Column) -> bool:
    """Whether « Name » repeats the first names: then it is the whole name."""
    pairs = [(one, two) for one, two in zip(whole.values, part.values, strict=True) if one and two][:200]
    inside = sum(set(words(two)) <= set(words(one)) and len(words(one)) > len(words(two)) for one, two in pairs)
    return bool(pairs) and inside > 0.5 * len(pairs)


def _is_contact(column: Column) -> bool:
    """« Contact » names whom a partner sends, but beside « Nom » rather who looks after them."""
    return any(meaning.rank >= LESSER for meaning in column.meanings)


def _says_more(column: Column, other: Column) -> bool:
    return len(column.filled) > len(other.filled)
