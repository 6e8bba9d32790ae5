"""Sheets → the table of attendees: its header row below titles and group rows, its sheet, its rows. Names no fields."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from checkin.sync.exports.values.cells import Number, clean, tidy
from checkin.sync.exports.vocabulary import Whose, meanings, plain, whose

_CHOSEN = 20  # what a chosen header weighs
LOOKED_AT = 60  # rows in which a header is looked for
WEIGHTS = {
    "ticket_code": 4,
    "first_name": 3,
    "last_name": 3,
    "full_name": 3,
    "name or last_name": 2,
    "name or first_name": 2,
    "email": 2,
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A grid of cells as a file holds it: row n of the file stands at index n - 1, a blank one is []."""

    name: str
    rows: Sequence[Sequence[str]]
    pads: bool = False  # rows without cells at their end are the format's way, as in a workbook


class Row(NamedTuple):
    """One record below the header: its number in the file, its cells as written, padded; the same cells cleaned."""

    number: int
    cells: Sequence[str]
    texts: Sequence[str]
    oddities: tuple[str, ...] = ()
    surplus: tuple[str, ...] = ()  # cells beyond the last column
    ragged: str = ""  # "too few cells (7 of 9)", nothing for a row that fits


@dataclass(frozen=True, slots=True)
class Table:
    """`headers` as written, one per column; `titles` those of the groups above them; `names` cleaned and unique."""

    sheet: str
    header_row: int
    headers: tuple[str, ...]
    titles: tuple[str, ...]
    names: tuple[str, ...]
    rows: Sequence[Row]
    repeated: tuple[int, ...] = ()  # rows that repeat the header


@dataclass(frozen=True, slots=True)
class _Head:
    row: int  # index of the header row
    score: float
    sheet: Sheet


def find_table(sheets: Iterable[Sheet], chosen: Iterable[str] = ()) -> Table | None:
    """The sheet and the header that know most of attendees, `chosen` headers before all others."""
    offered = list(sheets)
    wanted = frozenset(plain(header) for header in chosen if header)
    heads = [head for sheet in offered if (head := _head(sheet, wanted)) is not None]
    if not heads:
        return None
    best = max(heads, key=lambda head: (head.score * _filled(head), len(head.sheet.rows) - head.row))
    return _table(best)


def _filled(head: _Head) -> float:
    """What rows below a header are worth: a form to fill in knows every field, but nobody."""
    rows = sum(1 for cells in head.sheet.rows[head.row + 1 : head.row + LOOKED_AT] if any(map(str.strip, cells)))
    return (0.4, 0.6, 1)[min(rows, 2)]


def _head(sheet: Sheet, wanted: frozenset[str]) -> _Head | None:
    """The row among the first that knows most fields; the first one of those."""
    scores = [_score(cells, sheet, at, wanted) for at, cells in enumerate(sheet.rows[:LOOKED_AT])]
    best = max(range(len(scores)), key=lambda at: scores[at], default=None)
    if best is None or scores[best] <= 0:
        return None
    return _Head(best, scores[best], sheet)


def _score(cells: Sequence[str], sheet: Sheet, at: int, wanted: frozenset[str]) -> float:
    """Fields that the row's words mean, those of people first; what is data speaks against a header."""
    texts = [clean(cell) for cell in cells]
    if not any(texts):
        return 0
    fields = {meaning.field for text in texts if len(text) < 300 for meaning in meanings(text)}
    data = sum(isinstance(cell, Number) or _is_data(text) for cell, text in zip(cells, texts, strict=True))
    known = sum(WEIGHTS.get(name, 1) for name in fields - {"row_number", "civility"})
    known += sum(_CHOSEN for text in texts if wanted and plain(text) in wanted)
    below = len(sheet.rows) > at + 1
    return known - 3 * data + (0.5 if known and below else 0)


def _is_data(text: str) -> bool:
    return (
        "@" in text or text.startswith(("http:", "https:")) or (text[:1].isdigit() and any(c in text for c in "/:.-"))
    )


def _table(head: _Head) -> Table:
    sheet = head.sheet
    below = sheet.rows[head.row + 1 :]
    width = _width(sheet, head.row, below)
    headers = _padded(_headers(sheet, head.row), width)
    titles = _titles(sheet, head.row, width)
    known = [clean(header).casefold() for header in headers]
    rows, repeated = [], []
    usual = _usual_widths(below, width)
    for number, cells in enumerate(below, start=head.row + 2):
        if not any(cells):
            continue
        row = _row(number, cells, width, sheet.pads or len(cells) in usual)
        if not any(row.texts) and not any(row.surplus):
            continue
        if _repeats(row, known):
            repeated.append(number)
        else:
            rows.append(row)
    return Table(
        sheet=sheet.name,
        header_row=head.row + 1,
        headers=headers,
        titles=titles,
        names=_unique(headers),
        rows=rows,
        repeated=tuple(repeated),
    )


def _width(sheet: Sheet, at: int, below: Sequence[Sequence[str]]) -> int:
    """Columns up to the last header; in a workbook also those that hold something without a header."""
    header = len(_trimmed(sheet.rows[at])) if sheet.pads else len(sheet.rows[at])
    if not sheet.pads:
        return header
    return max(header, max((len(_trimmed(cells)) for cells in below), default=0))


def _trimmed(cells: Sequence[str]) -> Sequence[str]:
    end = len(cells)
    while end and not cells[end - 1].strip():
        end -= 1
    return cells[:end]


def _padded(cells: Sequence[str], width: int) -> tuple[str, ...]:
    return tuple(cells[:width]) + ("",) * (width - len(cells))


def _headers(sheet: Sheet, at: int) -> Sequence[str]:
    """The header row; where it has gaps under a row of titles, the titles of these columns."""
    header = list(sheet.rows[at])
    above = sheet.rows[at - 1] if at else ()
    if len(_trimmed(above)) < 2 or sum(1 for cell in above if meanings(cell)) < 2:
        return header
    for column, cell in enumerate(above):
        if column < len(header) and not header[column].strip() and meanings(cell):
            header[column] = cell
    return header


def _titles(sheet: Sheet, at: int, width: int) -> tuple[str, ...]:
    """The group titles above the header, each valid up to the next one; none for a mere title of the sheet."""
    above = [clean(cell) for cell in sheet.rows[at - 1]] if at else []
    filled = [column for column, title in enumerate(above) if title]
    named = any(whose(plain(above[column])) is not Whose.NOBODY_SAID for column in filled)
    if len(filled) < 2 and (not named or filled == [0]):
        return ("",) * width
    titles, title = [], ""
    for column in range(width):
        title = above[column] if column < len(above) and above[column] else title
        titles.append(title)
    return tuple(titles)


def _unique(headers: Sequence[str]) -> tuple[str, ...]:
    """Cleaned headers to keep answers by: a second « Nom du siège » is « Nom du siège (2) », a blank one its letter."""
    seen: Counter[str] = Counter()
    names = []
    for column, header in enumerate(headers):
        name = " ".join(clean(header).split()) or f"[{letters(column)}]"
        seen[name] += 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return tuple(names)


def letters(column: int) -> str:
    """As spreadsheets name columns: 0 → A, 26 → AA."""
    return (letters(column // 26 - 1) if column >= 26 else "") + chr(ord("A") + column % 26)


def _usual_widths(below: Sequence[Sequence[str]], width: int) -> frozenset[int]:
    """Row lengths that are the file's way: the header's, and any that a third of the rows has."""
    counted = Counter(len(cells) for cells in below if cells)
    total = sum(counted.values())
    return frozenset({width} | {length for length, times in counted.items() if times > total / 3 and times > 2})


def _row(number: int, cells: Sequence[str], width: int, may_be_short: bool) -> Row:
    length = len(cells)
    if length == width:
        texts, oddities = tidy(cells)
        return Row(number, cells, texts, oddities)
    surplus = tuple(clean(cell) for cell in cells[width:])
    texts, oddities = tidy(_padded(cells, width))
    odd = any(surplus) or (length < width and not may_be_short)
    said = f"{length} cells instead of {width}" if odd else ""
    return Row(number, _padded(cells, width), texts, oddities, tuple(filter(None, surplus)), said)


def _repeats(row: Row, known: Sequence[str]) -> bool:
    """Whether the row says the header once more, as where sheets were pasted below each other."""
    first = next((column for column, header in enumerate(known) if header), 0)
    if row.texts[first].casefold() != known[first]:
        return False
    filled = [(text.casefold(), header) for text, header in zip(row.texts, known, strict=True) if text or header]
    same = sum(text == header for text, header in filled)
    return same >= 2 and same >= 0.7 * len(filled)
