"""Where cards lie on a page and where the cutting marks stand, in 1/100 mm."""

from __future__ import annotations

from dataclasses import dataclass

from checkin.errors import Reason, WrongUse

A4 = (21000, 29700)
MARK = 500  # length of a cutting mark
GAP = 100  # between mark and card


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
    page: tuple[int, int] | None = None
    card: tuple[int, int] | None = None
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


def _grid(name: str, page: tuple[int, int], card: tuple[int, int], columns: int, rows: int) -> Sheet:
    """Cards side by side in the middle of the page, so that one cut parts two of them."""
    left, top = (page[0] - columns * card[0]) // 2, (page[1] - rows * card[1]) // 2
    cuts_x = [left + column * card[0] for column in range(columns + 1)]
    cuts_y = [top + row * card[1] for row in range(rows + 1)]
    places = tuple((x, y) for y in cuts_y[:-1] for x in cuts_x[:-1])
    return Sheet(name=name, places=places, page=page, card=card, marks=_marks(cuts_x, cuts_y))


def _marks(cuts_x: list[int], cuts_y: list[int]) -> tuple[Mark, ...]:
    """Outside the cards only, at both ends of every cut."""
    above, below = cuts_y[0] - GAP, cuts_y[-1] + GAP
    before, after = cuts_x[0] - GAP, cuts_x[-1] + GAP
    upright = [Mark(x, y, x, y + length) for x in cuts_x for y, length in ((above, -MARK), (below, MARK))]
    level = [Mark(x, y, x + length, y) for y in cuts_y for x, length in ((before, -MARK), (after, MARK))]
    return (*upright, *level)


_SHEETS = {
    "a4-10": _grid("a4-10", A4, (9000, 5400), columns=2, rows=5),
    "single": Sheet(name="single", places=((0, 0),)),
}
