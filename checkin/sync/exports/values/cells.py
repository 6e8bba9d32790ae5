"""The text of one cell: what a spreadsheet stored it as, blanks and invisible characters, odd or hostile content."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

LONGEST = 4000  # characters; above, a cell is reported as oversized

_INVISIBLE = (
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffb"
)
_JOINERS = r"(?<![\u0600-\U0010ffff])[\u200c\u200d]"  # they belong to Persian words and to emoji
INVISIBLE = re.compile(f"[{_INVISIBLE}]|{_JOINERS}")
_ESCAPED_RETURN = "_x000D_"  # how XLSX writes a carriage return
_BLANKS = re.compile(r"[^\S\n]+")
_BETWEEN = "\N{SYMBOL FOR UNIT SEPARATOR}"
# Blanks too many, or a beginning that may be a formula's, in a row whose cells are joined.
_ODD = re.compile(rf"  | {_BETWEEN}|{_BETWEEN}[ =+@\-'＝＋－＠﹣﹦]|{_ESCAPED_RETURN}")
_ODD_CELL = re.compile(rf"  | $|^[ =+@\-'＝＋－＠﹣﹦]|{_ESCAPED_RETURN}")
# How a formula begins; a phone number, a bullet, a dash or a handle only begin like one.
_FORMULA = re.compile(r"'?(?:[=＝﹦](?=[^\s=＝])|[+\-＋－﹣]\d+[+*/^]\d)")
_SIGNED = re.compile(r"'?[+@\-＋－＠﹣]")
_CALL = re.compile(r"[A-Za-z]{2}\(|\w!|\|")
_LOOKED_AT = 300  # characters of a cell in which a formula would call something
_DEFUSED = re.compile(r"'\s?[=+\-@]")  # how programs, ours too, write a text that a spreadsheet would run
_TEXT_FORMULA = re.compile(r'="((?:[^"]|"")*)"')  # ="00123", how a CSV tells Excel that digits are text


class Number(str):
    """The text of a cell that the spreadsheet stores as a number."""

    __slots__ = ()


class Stamp(str):
    """The ISO text of a cell that the spreadsheet stores as a date, a time or both."""

    __slots__ = ()


def clean(text: str) -> str:
    """Without blanks at both ends, with single plain blanks and no invisible characters; line breaks stay."""
    plain = text.replace("\r\n", "\n").replace(_ESCAPED_RETURN, "").replace("\r", "\n")
    plain = plain.replace("\u2028", "\n").replace("\u2029", "\n")
    return _BLANKS.sub(" ", INVISIBLE.sub("", plain)).strip()


def tidy(cells: Sequence[str]) -> tuple[Sequence[str], tuple[str, ...]]:
    """The cleaned cells of one row and the kinds of odd content found in them; fast where nothing is odd."""
    joined = f"{_BETWEEN}{_BETWEEN.join(cells)}{_BETWEEN}"
    if joined.isprintable() and len(joined) <= LONGEST and not _ODD.search(joined):
        return cells, ()
    odd: set[str] = set()
    return [_tidied(cell, odd) for cell in cells], tuple(sorted(odd))


def _tidied(cell: str, odd: set[str]) -> str:
    if cell.isprintable() and len(cell) <= LONGEST and not _ODD_CELL.search(cell):
        return cell
    odd.update(_oddities(cell))
    kept = clean(cell)
    if wrapped := _TEXT_FORMULA.fullmatch(kept):
        return clean(wrapped[1].replace('""', '"'))
    if _DEFUSED.match(kept):
        return kept[1:].lstrip()
    return cell if kept == cell else kept  # itself: a Number stays one


def _oddities(cell: str) -> Iterator[str]:
    if len(cell) > LONGEST:
        yield "oversized_cell"
    if INVISIBLE.search(cell):
        yield "control_characters"
    if is_formula(cell):
        yield "formula_cell"


def is_formula(cell: str) -> bool:
    """Whether a spreadsheet might run the text; ="00123" only says that digits are text."""
    kept = clean(cell[:LONGEST])
    if _SIGNED.match(kept) and _CALL.search(kept[:_LOOKED_AT]):
        return True
    return bool(_FORMULA.match(kept)) and not _TEXT_FORMULA.fullmatch(kept)
