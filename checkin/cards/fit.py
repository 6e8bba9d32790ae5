"""Text into a rectangle: as large as fits, lines of about the same length, names broken where people would. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import inf
from typing import Protocol

from checkin.cards.template import TextSlot

LEADING = 0.92  # from one baseline to the next, of a line's whole height
WORTH = 1.15  # one more line has to make the text that much larger
LONGEST = 240  # letters that are looked at; more than that is no name
ELLIPSIS = "…"
_DASHES = frozenset("-–—/|·•:")  # they end a line, none begins with one
_KEPT = "\N{NO-BREAK SPACE}"  # as wide as a blank, and counted at the end of a line

# They stay with the name part that follows: « de La Tour », « Van den Berg », « El Amrani », « Saint Aubin ».
PARTICLES = frozenset(
    {"abu", "al", "ap", "aït", "ben", "bin", "bint", "bou", "d", "da", "dal", "das", "de", "del", "della", "den", "der"}
    | {"des", "di", "do", "dos", "du", "e", "el", "et", "ibn", "l", "la", "las", "le", "les", "lo", "los", "mac", "mc"}
    | {"op", "ould", "saint", "sainte", "san", "santa", "st", "ste", "sur", "'t", "t", "te", "ten", "ter", "und"}
    | {"van", "vom", "von", "y", "zu", "zum", "zur", "à", "&", "عبد", "ابن", "أبو", "بن", "بنت", "בן", "בת"}
)
# Jean-|Luc and Saint-Aubin-|Desjardins, but neither El-Amrani nor Saint-|Aubin.
_AFTER_HYPHEN = re.compile(r"(?<=[^\W_]{3}-)(?<!\bsaint-)(?<!\bsainte-)(?<!\bste-)(?=[^\W_]{3})", re.IGNORECASE)


_Split = tuple[float, tuple[int, ...]]  # the width of the widest line, and behind which unit each line ends


@dataclass(frozen=True, slots=True)
class Extent:
    """Width of a text, its height above and below the baseline, in thousandths of the font's size."""

    width: float
    ascent: float
    descent: float


class Measure(Protocol):
    """How wide text is. Design metrics: extents grow with the size in proportion, so one answer serves all sizes."""

    def extent(self, text: str, weight: int) -> Extent: ...

    def missing_glyph(self, text: str, weight: int) -> bool:
        """Whether no font at hand has a picture for some letter of the text."""
        ...


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines of text at one size (1/100 mm). `broken`: inside a word. `cut`: not all of the text is there."""

    lines: tuple[str, ...]
    size: int
    broken: bool = False
    cut: bool = False


def fit(text: str, slot: TextSlot, measure: Measure) -> Fitted:
    """The largest size in the slot's range that holds the text; at the smallest one, whatever can be held."""
    shown = text[:LONGEST]
    units = _units(shown) or [""]
    splits = [_balanced(units, count, slot.weight, measure) for count in range(1, slot.lines + 1)]
    choices = [(lines, _size(lines, slot, measure)) for lines in splits if lines]
    best = choices[0]
    for choice in choices[1:]:
        if choice[1] >= best[1] * WORTH or best[1] < slot.smallest:
            best = max(best, choice, key=lambda one: one[1])
    if best[1] < slot.smallest or shown != text:
        return _forced(shown, slot, measure, cut=shown != text)
    return Fitted(tuple(best[0]), best[1])


def _units(text: str) -> list[str]:
    """What a line is never broken inside of; each keeps the blank behind it."""
    units: list[str] = []
    held = ""
    for word in text.split():
        if units and not held and word in _DASHES:
            units[-1] += f"{word} "
            continue
        held += f"{word} "
        if _belongs_to_next(word):
            continue
        units += _AFTER_HYPHEN.split(held)
        held = ""
    return [*units, held] if held else units


def _belongs_to_next(word: str) -> bool:
    bare = word.rstrip("'’.").casefold()
    return bare in PARTICLES or word.endswith(("'", "’")) or (len(bare) == 1 and word.endswith("."))


def _balanced(units: Sequence[str], count: int, weight: int, measure: Measure) -> list[str]:
    """The units on that many lines, the widest line as narrow as can be; [] when there are fewer units than lines."""
    if count > len(units):
        return []
    widths = [measure.extent(unit.replace(" ", _KEPT), weight).width for unit in units]
    return ["".join(units[start:end]).strip() for start, end in pairwise((0, *_ends(widths, count)))]


def _ends(widths: Sequence[float], count: int) -> tuple[int, ...]:
    """Behind which unit each line ends. One line more at a time: many short words take no longer than they should."""
    sums = [0.0, *accumulate(widths)]
    best: list[_Split] = [(width, (end,)) for end, width in enumerate(sums)]
    for line in range(1, count):
        best = [_longer(best, sums, end, line) for end in range(len(sums))]
    return best[-1][1]


def _longer(best: Sequence[_Split], sums: Sequence[float], end: int, line: int) -> _Split:
    """The best way to have one line more that ends there."""
    ways = ((max(best[cut][0], sums[end] - sums[cut]), (*best[cut][1], end)) for cut in range(line, end))
    return min(ways, default=(inf, ()))


def _size(lines: Sequence[str], slot: TextSlot, measure: Measure) -> int:
    """The largest size at which these lines fit, at most the slot's largest."""
    extents = [measure.extent(line, slot.weight) for line in lines]
    wide = max(max(extent.width for extent in extents), 1)
    return min(slot.largest, int(slot.area.width * 1000 / wide), int(slot.area.height * 1000 / height(extents)))


def height(extents: Sequence[Extent]) -> float:
    """From the top of the first line to the bottom of the last one, its descenders included."""
    return extents[0].ascent + sum(pitch(extent) for extent in extents[1:]) + extents[-1].descent


def pitch(extent: Extent) -> float:
    """From the baseline above to this line's own."""
    return LEADING * (extent.ascent + extent.descent)


def _forced(text: str, slot: TextSlot, measure: Measure, *, cut: bool) -> Fitted:
    """At the smallest size, on as many lines as there is room for, broken anywhere, cut where there is no room."""
    room = slot.area.width * 1000 / slot.smallest
    lines, broken = _wrapped(text, room, slot.weight, measure)
    count = _lines_in(slot, lines, measure)
    if count < len(lines):
        lines, cut = lines[:count], True
    if cut:
        lines[-1] = _with_ellipsis(lines[-1], room, slot.weight, measure)
    return Fitted(tuple(lines), slot.smallest, broken=broken, cut=cut)


def _lines_in(slot: TextSlot, lines: Sequence[str], measure: Measure) -> int:
    """How many of the lines the slot is high enough for; at least one."""
    extents = [measure.extent(line, slot.weight) for line in lines]
    room = slot.area.height * 1000 / slot.smallest
    fitting = [count for count in range(1, len(lines) + 1) if height(extents[:count]) <= room]
    return max(fitting, default=1)


def _wrapped(text: str, room: float, weight: int, measure: Measure) -> tuple[list[str], bool]:
    """Lines as full as they go; whether one had to be broken inside a word."""
    lines: list[str] = []
    broken = False
    rest = text
    while rest:
        end = _end_of_line(rest, room, weight, measure)
        blank = rest.rfind(" ", 0, end + 1)
        inside = end < len(rest) and blank <= 0
        broken = broken or inside
        end = end if inside or end == len(rest) else blank
        lines.append(rest[:end].strip())
        rest = rest[end:].strip()
    return lines or [""], broken


def _end_of_line(text: str, room: float, weight: int, measure: Measure) -> int:
    """How many letters fit into the line; never parts an accent from its letter; at least one letter."""
    ends = [end for end in range(1, len(text) + 1) if end == len(text) or not unicodedata.combining(text[end])]
    low, high = 0, len(ends) - 1
    while low < high:
        middle = (low + high + 1) // 2
        fits = measure.extent(text[: ends[middle]], weight).width <= room
        low, high = (middle, high) if fits else (low, middle - 1)
    return ends[low]


def _with_ellipsis(line: str, room: float, weight: int, measure: Measure) -> str:
    kept = line
    while kept and measure.extent(kept + ELLIPSIS, weight).width > room:
        kept = kept[:-1].rstrip()
    return kept + ELLIPSIS
