"""Records whose quotes are broken → their cells. What is quoted as it should be is parsed in `delimited`."""

from __future__ import annotations

import csv
import io
from bisect import bisect_left
from collections.abc import Iterator, Sequence


def healed(text: str, width: int, delimiter: str, spaced: bool) -> list[list[str]]:
    """Every record of the text, `width` cells each as far as that can be.

    Lines that an opening quote without an end swallowed are read again, the quote as a plain sign.
    """
    lines = _Lines(text)
    rows: list[list[str]] = []
    start = 0
    for row in csv.reader(lines, delimiter=delimiter, skipinitialspace=spaced):
        found, read = row, lines.since(start)
        broken = any('"' in line for line in read) and not is_sound(read, delimiter)
        if swallowed(row, width, delimiter) or (broken and _holds_both(row, delimiter)):
            lines.go_back_to(start + 1)
            found = _loosely(read[0], width, delimiter) or _unquoted(read[0], delimiter)
        elif broken and len(read) == 1:
            found = _loosely(read[0], width, delimiter) or row
        rows.append(found)
        start = lines.position
    return rows


class _Lines:
    """The physical lines of a text, in a row that can be gone back on."""

    def __init__(self, text: str) -> None:
        self._lines = list(io.StringIO(text, newline=""))
        self.position = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        """No generator: one that has reached the end, as a quote without an end makes it, cannot go back."""
        if self.position >= len(self._lines):
            raise StopIteration
        self.position += 1
        return self._lines[self.position - 1]

    def since(self, position: int) -> list[str]:
        return self._lines[position : self.position]

    def go_back_to(self, position: int) -> None:
        self.position = position


def swallowed(row: Sequence[str], width: int, delimiter: str) -> bool:
    """Whether a cell holds the line of another record: a line break and as many separators as a record has."""
    if len(row) == width:
        return False
    inner = (line for cell in row for line in cell.splitlines()[1:])
    return any(line.count(delimiter) >= max(width - 2, 1) for line in inner)


def _holds_both(row: Sequence[str], delimiter: str) -> bool:
    """Whether a cell holds a line break and a separator, as a text may, and as lines do that a quote swallowed."""
    return any(delimiter in cell and ("\n" in cell or "\r" in cell) for cell in row)


def is_sound(lines: Sequence[str], delimiter: str) -> bool:
    """Whether every quote in the lines of a record opens or ends a cell or is doubled."""
    try:
        return len(list(csv.reader(lines, delimiter=delimiter, strict=True))) == 1
    except csv.Error:
        return False


def _loosely(line: str, width: int, delimiter: str) -> list[str]:
    """The cells of a line where quotes inside are neither doubled nor an end; [] unless that gives `width` cells."""
    escaped = [next(csv.reader([line], delimiter=delimiter, escapechar="\\"))] if '\\"' in line else []
    ways = (*escaped, _by_ends(line.rstrip("\r\n"), delimiter), _unquoted(line, delimiter))
    return next((cells for cells in ways if len(cells) == width), [])


def _by_ends(line: str, delimiter: str) -> list[str]:
    """« "Agence "Pas de côté"";12 »: only a quote beside a separator begins or ends a cell."""
    parts = line.split(delimiter)
    ends = [at for at, part in enumerate(parts) if part.rstrip().endswith('"')]
    cells = []
    at = 0
    while at < len(parts):
        alone = parts[at].strip() == '"'
        nearest = bisect_left(ends, at + alone)
        quoted = parts[at].lstrip().startswith('"') and nearest < len(ends)
        end = ends[nearest] if quoted else at
        cell = delimiter.join(parts[at : end + 1])
        cells.append(cell.strip()[1:-1].replace('""', '"') if quoted else cell)
        at = end + 1
    return cells


def _unquoted(line: str, delimiter: str) -> list[str]:
    return next(csv.reader([line], delimiter=delimiter, quoting=csv.QUOTE_NONE), [])
