"""Where cards lie on a page and where the cutting marks stand, in 1/100 mm."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checkin.errors import Reason, WrongUse

Size = tuple[int, int]  # width, height

A4 = (21000, 29700)
MARK = 500  # length of a cutting mark
GAP = 100  # between mark and card
BETWEEN = 500  # the widest space between the cards of a free grid
NARROW = 200  # a space below that is none: two cuts so close are a nuisance
EDGE = 600  # of the page, kept free for the marks before any space between cards
SINGLE, A4_10, INSERTS_86, L4785 = "single", "a4-10", "inserts-86x54", "l4785"
_GRID = re.compile(r"([1-9][0-9]?)x([1-9][0-9]?)")


@dataclass(frozen=True, slots=True)
class Mark:
    """A thin line to cut along, from one point to another."""

    x1: int
    y1: int
    x2: int
    y2: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Places for cards on a page. `page` and `card` are (width, height); None: the page is the card."""

    name: str
    places: tuple[tuple[int, int], ...]
    page: Size | None = None
    card: Size | None = None
    marks: tuple[Mark, ...] = ()

    def takes(self, width: int, height: int) -> bool:
        """Whether a card of that size belongs on this sheet."""
        return self.card in (None, (width, height))


def sheet(name: str) -> Sheet:
    """The sheet of that name; WrongUse (NO_SHEET_LAYOUT) when there is none."""
    found = _SHEETS.get(name)
    if found is None:
        raise WrongUse(Reason.NO_SHEET_LAYOUT, sheet=name)
    return found


def sheet_for(card: Size, template: str, name: str | None = None) -> Sheet:
    """The sheet that was named, for cards of that size; without a name A4 where they belong on it, else single pages.

    `2x5` is a free grid on A4: columns, rows. WrongUse for a name that is none, or a sheet that does not take the card.
    """
    if grid := _GRID.fullmatch(name or ""):
        found = free_grid(card, int(grid[1]), int(grid[2]))
    else:
        found = sheet(name or (A4_10 if sheet(A4_10).takes(*card) else SINGLE))
    if found is None or not found.takes(*card):
        raise WrongUse(Reason.SHEET_TOO_SMALL, template=template, sheet=name)
    return found


def sheets_for(card: Size) -> list[str]:
    """The names of the sheets that cards of that size may lie on: cut ones first, then the fullest grid, then pages."""
    fixed = [name for name, one in _SHEETS.items() if one.card == card]
    free = fullest_grid(card)
    return [*fixed, *([free] if free and not any(sheet(name).marks for name in fixed) else []), SINGLE]


def free_grid(card: Size, columns: int, rows: int) -> Sheet | None:
    """So many cards in the middle of A4, upright where they fit so, else across; None when they fit neither way.

    Marks come first, at the page's edge; what is left is shared out between the cards.
    """
    counts = columns, rows
    for page in (A4, (A4[1], A4[0])):
        left = [page[axis] - counts[axis] * card[axis] for axis in (0, 1)]
        if min(left) >= 0:
            between = _between(left[0], columns), _between(left[1], rows)
            return _grid(f"{columns}x{rows}", page, card, counts, between)
    return None


def fullest_grid(card: Size) -> str:
    """The free grid with the most cards of that size on A4, "" when not one fits."""
    tries = [(page[0] // card[0], page[1] // card[1]) for page in (A4, (A4[1], A4[0]))]
    columns, rows = max(tries, key=lambda grid: grid[0] * grid[1])
    return f"{columns}x{rows}" if columns and rows else ""


def _between(left: int, count: int) -> int:
    shared = (left - 2 * EDGE) // max(count - 1, 1)
    return min(shared, BETWEEN) if shared >= NARROW else 0


def _grid(name: str, page: Size, card: Size, counts: Size, between: Size = (0, 0)) -> Sheet:
    """Cards in the middle of the page; without space between them one cut parts two."""
    across, down = (_steps(page[axis], card[axis], counts[axis], between[axis]) for axis in (0, 1))
    places = tuple((x, y) for y in down for x in across)
    cuts_x, cuts_y = (
        sorted({cut for at in axis for cut in (at, at + side)}) for axis, side in zip((across, down), card, strict=True)
    )
    return Sheet(name=name, places=places, page=page, card=card, marks=_marks(page, cuts_x, cuts_y))


def _steps(page: int, card: int, count: int, between: int) -> list[int]:
    """Where the cards of one row or column begin."""
    first = (page - count * card - (count - 1) * between) // 2
    return [first + number * (card + between) for number in range(count)]


def _marks(page: Size, cuts_x: Sequence[int], cuts_y: Sequence[int]) -> tuple[Mark, ...]:
    """Outside the cards only, at both ends of every cut, as long as the page allows."""
    upright = [Mark(x, start, x, end) for x in cuts_x for start, end in _ends(page[1], cuts_y)]
    level = [Mark(start, y, end, y) for y in cuts_y for start, end in _ends(page[0], cuts_x)]
    return (*upright, *level)


def _ends(page: int, cuts: Sequence[int]) -> Iterator[tuple[int, int]]:
    """From the cards outwards: before the first cut, behind the last one."""
    before, after = cuts[0] - GAP, cuts[-1] + GAP
    if before > 0:
        yield before, max(before - MARK, 0)
    if after < page:
        yield after, min(after + MARK, page)


def _labels(name: str, card: Size, corner: Size, step: Size, counts: Size) -> Sheet:
    """Labels that are cut already, by the maker's own measures."""
    rows, columns = range(counts[1]), range(counts[0])
    places = tuple((corner[0] + column * step[0], corner[1] + row * step[1]) for row in rows for column in columns)
    return Sheet(name=name, places=places, page=A4, card=card)


_SHEETS = {
    one.name: one
    for one in (
        _grid(A4_10, A4, (9000, 5400), (2, 5)),
        _grid(INSERTS_86, A4, (8600, 5400), (2, 5)),
        _labels(L4785, (8000, 5000), corner=(1800, 1300), step=(9500, 5500), counts=(2, 5)),  # Avery Zweckform
        Sheet(name=SINGLE, places=((0, 0),)),
    )
}
