"""Text → records: finds the separator by parsing, honours `sep=`. Broken quotes are healed in `quoting`."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checkin.sync.exports.quoting import healed, swallowed
from checkin.sync.exports.vocabulary import meanings

DELIMITERS = (";", ",", "\t", "|")
_TRIED = 200  # records parsed to judge a separator
_HEADERS_AMONG = 20
_START = 300  # characters in which the first header stands
_LONGEST_FIELD = 2**31 - 1  # a C long on Windows; the limit of csv is for the whole process
_NAMED = {"\\t": "\t", "tab": "\t", "tabulation": "\t", "\N{SYMBOL FOR HORIZONTAL TABULATION}": "\t"}


@dataclass(frozen=True, slots=True)
class Records:
    """`rows[n - 1]` is record n of the file; a blank line is []."""

    rows: Sequence[Sequence[str]]
    delimiter: str
    newline: str  # "crlf", "lf" or "cr"


def is_delimiter(text: str) -> str:
    """The separator that somebody asked for, also by name; "" for one that cannot be."""
    found = _NAMED.get(text.casefold(), text)
    return found if len(found) == 1 and found not in '"\r\n\0' and not found.isalnum() else ""


def read_delimited(text: str, delimiter: str | None = None) -> Records:
    """Every record of the text. `delimiter`: as somebody said, else `sep=`, else the one that makes a table."""
    csv.field_size_limit(_LONGEST_FIELD)
    said, rest = _said(text)
    chosen = delimiter or said or _best(rest)
    rows = _rows(rest, chosen)
    if delimiter is None and not said and (inner := _unwrapped(rows)):
        return Records(inner.rows, inner.delimiter, _newline(text))
    return Records([[f"sep={said}"], *rows] if said else rows, chosen, _newline(text))


def _unwrapped(rows: Sequence[Sequence[str]]) -> Records | None:
    """The records inside lines that were quoted as a whole, as where a spreadsheet took a line for one cell."""
    if any(len(row) > 1 for row in rows):
        return None
    text = "\n".join(row[0] if row else "" for row in rows)
    delimiter = _best(text)
    known, _ = _likeness(text, delimiter)
    inner = list(_parsed(text, delimiter))
    return Records(inner, delimiter, "lf") if known > 1 and len(inner) == len(rows) else None


def _said(text: str) -> tuple[str, str]:
    """The separator of a first line `sep=;` and the text behind that line."""
    line = text[:20].splitlines()[0] if text else ""
    bare = line.strip().strip('"').rstrip('"')
    if len(bare) != 5 or not bare.casefold().startswith("sep="):
        return "", text
    after = text[len(line) :]
    return bare[4], after[2:] if after.startswith("\r\n") else after[1:]


def _rows(text: str, delimiter: str) -> list[list[str]]:
    """Every record; where quotes are broken, as they were meant."""
    try:
        rows, sound = list(_parsed(text, delimiter, strict=True)), True
    except csv.Error:
        rows, sound = list(_parsed(text, delimiter)), False
    width = _usual_width(rows)
    if width < 2 or (sound and not any(swallowed(row, width, delimiter) for row in rows)):
        return rows
    return healed(text, width, delimiter, _is_spaced(text, delimiter))


def _parsed(text: str, delimiter: str, strict: bool = False) -> Iterator[list[str]]:
    lines = io.StringIO(text, newline="")
    return csv.reader(lines, delimiter=delimiter, skipinitialspace=_is_spaced(text, delimiter), strict=strict)


def _is_spaced(text: str, delimiter: str) -> bool:
    """« "Nom"; "Prénom" »"""
    return f'{delimiter} "' in text[:_START]


def _newline(text: str) -> str:
    first = min((at for at in (text.find("\r"), text.find("\n")) if at >= 0), default=-1)
    if first < 0 or text[first] == "\n":
        return "lf"
    return "crlf" if text[first : first + 2] == "\r\n" else "cr"


def _best(text: str) -> str:
    """The separator whose parse knows most headers; where equal, the one whose records are most alike."""
    return max(DELIMITERS, key=lambda delimiter: _likeness(text, delimiter))


def _likeness(text: str, delimiter: str) -> tuple[int, float]:
    rows = _some(text, delimiter)
    widths = Counter(len(row) for row in rows if row)
    if not widths:
        return 0, 0
    width, times = max(widths.items(), key=lambda item: (item[1] * min(item[0], 8), item[0]))
    known = max(_known(row) for row in rows[:_HEADERS_AMONG])
    return (known if width > 1 or known > 1 else 0), (times / sum(widths.values())) * min(width - 1, 8)


def _some(text: str, delimiter: str) -> list[list[str]]:
    rows = []
    for row in _parsed(text[:500_000], delimiter):
        rows.append(row)
        if len(rows) == _TRIED:
            break
    return rows


def _known(row: Sequence[str]) -> int:
    return len({meaning.field for cell in row if 0 < len(cell) < 300 for meaning in meanings(cell)})


def _usual_width(rows: Sequence[Sequence[str]]) -> int:
    widths = Counter(len(row) for row in rows if row)
    return widths.most_common(1)[0][0] if widths else 0
