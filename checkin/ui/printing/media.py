"""The paper that a printer knows, by the names of PWG 5101.1 (« iso_a4_210x297mm »). It asks no printer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

TOLERANCE = 100  # in 1/100 mm: inches are rounded
_SIZE = re.compile(r"_(\d{1,6}(?:\.\d{1,6})?)x(\d{1,6}(?:\.\d{1,6})?)(mm|in)$")
_UNITS = {"mm": 100, "in": 2540}
_LEAST, _MOST = "custom_min_", "custom_max_"


def fits(media: Sequence[str], width: int, height: int) -> bool:
    """Whether the card (1/100 mm) is one of these sizes, upright or across, or lies between the free ones.

    Without any a queue takes what it is given, as raw ones do.
    """
    if not media:
        return True
    card = sorted((width, height))
    fixed = (size for size in _sizes(media) if all(abs(a - b) <= TOLERANCE for a, b in zip(size, card, strict=True)))
    return any(fixed) or _between(media, card)


def _between(media: Sequence[str], card: list[int]) -> bool:
    least = next(_sizes(name for name in media if name.startswith(_LEAST)), None)
    most = next(_sizes(name for name in media if name.startswith(_MOST)), None)
    if least is None or most is None:
        return False
    return all(low <= side <= high for low, side, high in zip(least, card, most, strict=True))


def _sizes(media: Iterable[str]) -> Iterator[list[int]]:
    """The sides of each, the shorter one first, in 1/100 mm."""
    for name in media:
        if found := _SIZE.search(name):
            yield sorted(round(float(side) * _UNITS[found[3]]) for side in found.group(1, 2))
