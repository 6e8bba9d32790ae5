"""Rows below a header that stand for nobody: totals, section titles, notes. Decides on one row at a time."""

from __future__ import annotations

import re

from checkin.sync.exports.table import Row
from checkin.sync.exports.values import words
from checkin.sync.exports.values.names import Name, order_said
from checkin.sync.exports.vocabulary import plain

_TOTALS = re.compile(
    rf"(?:{'|'.join(sorted(map(re.escape, map(plain, words.TOTALS)), key=len, reverse=True))})(?:\b|$)"
)
_NUMBER = re.compile(r"\d{1,6}(?:[.,]\d+)?\s?(?:€|eur)?", re.IGNORECASE)
_LABELLED = 3  # filled cells of a note such as « Contact : | Solène Brun | 06 39 98 00 01 »
_SHORTEST_CODE = 5  # a shorter one may as well be a count
_SECTION_COLUMNS = 3  # in a narrower table a single cell may well be a person


def why_ignored(row: Row, name: Name, email: str | None, code: str | None) -> str:
    """Why the row stands for nobody; "" for a person."""
    if email and "@" in email:
        return ""
    filled = [text for text in row.texts if text]
    if not filled:
        return "no cell of the table is filled"
    if not any(letter.isalnum() for text in filled for letter in text):
        return "a line"
    if _is_total(filled, name, code):
        return "total"
    if filled[0].endswith(":") and code in (None, filled[0]) and len(filled) <= _LABELLED:
        return "a note"
    if not name.full and not code:
        return "neither name nor code"
    if len(filled) == 1 and len(row.texts) >= _SECTION_COLUMNS and not _is_someone(filled[0], code):
        return "a title or a note"
    if not code and any(part and not any(map(str.isalpha, part)) for part in (name.first, name.last)):
        return "a number for a name"
    return ""


def _is_total(filled: list[str], name: Name, code: str | None) -> bool:
    """« TOTAL | 38 », « Nombre d'inscrits : 38 »; not Mr Pierre Somme."""
    if not _TOTALS.match(plain(filled[0])):
        return False
    counted = any(_NUMBER.fullmatch(text) for text in filled[1:] if text != code or len(text) < _SHORTEST_CODE)
    named = bool(name.first and name.last and name.last.isalpha() and name.first.isalpha())
    return counted or len(filled) == 1 or not named


def _is_someone(text: str, code: str | None) -> bool:
    """A single cell that is a code with digits, or a name that says its order: « Jean DUPONT »."""
    if code is not None:
        return any(letter.isdigit() for letter in code) and " " not in text
    return bool(order_said(text)) and not any(letter.isdigit() for letter in text) and ":" not in text
