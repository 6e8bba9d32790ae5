"""How a scanner is set, told from the test code that it typed. It knows no Qt, no widget and no ticket."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from checkin import layouts
from checkin.layouts import KEYS_ALONE, Route, Typed
from checkin.ui.scanners.burst import Burst, Suffix

# Letters that AZERTY and QWERTZ move, in both cases, and every digit; Y before a letter that takes its accent on BÉPO.
LETTERS = "Test-QWAZMyf-1234567890"
SIGNS = "012/+=-?&"  # those of web addresses and signed tickets
ALIKE = 0.7  # share of the characters that must have come through for a text to be the test code at all
DOUBTFUL_PACE = 25.0  # ms a character, near the pace that a hand reaches


class Keyboards(StrEnum):
    """Whether scanner and computer agree."""

    ALIKE = "alike"
    REPAIRED = "repaired"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """What one test scan says. `lost`: the characters that did not come; `pace` in ms a character.

    `route`: what scanner and computer are set to, None where they agree or nothing fits.
    """

    keyboards: Keyboards
    suffix: Suffix
    pace: float
    route: Route | None = None
    caps_lock: bool = False
    lost: str = ""

    @property
    def good(self) -> bool:
        """Whether badges can be read so."""
        return self.keyboards is not Keyboards.UNKNOWN and not self.lost


def is_test(text: str, keys: str = "") -> bool:
    """Whether the text is one of the two test codes, however it was typed."""
    return any(_best(text, keys, wanted)[0] >= ALIKE for wanted in (LETTERS, SIGNS))


def of_letters(burst: Burst, keys: str = "") -> Diagnosis | None:
    """What the scan of LETTERS tells; None where it is some other code."""
    alike, route, text = _best(burst.text, keys, LETTERS)
    if alike < ALIKE:
        return None
    same = route is None or route.scanner == route.computer
    return Diagnosis(
        keyboards=Keyboards.ALIKE if same else Keyboards.REPAIRED,
        suffix=burst.suffix,
        pace=burst.pace,
        route=None if same else route,
        caps_lock=burst.text[:1].islower(),  # a capital on every layout
        lost=_lost(text, LETTERS),
    )


def of_signs(burst: Burst, keys: str = "") -> str | None:
    """Which of SIGNS come through in no reading; None for some other code."""
    alike, _, text = _best(burst.text, keys, SIGNS)
    return _lost(text, SIGNS) if alike >= ALIKE else None


def _best(text: str, keys: str, wanted: str) -> tuple[float, Route | None, str]:
    """How alike the likeliest reading is, its route (None as it stands) and itself."""
    readings = list(_readings(text, keys))
    return max(((_alike(read, wanted), way, read) for way, read in readings), key=lambda one: one[0])


def _readings(text: str, keys: str) -> Iterator[tuple[Route | None, str]]:
    """As it stands; on each pair of layouts; by the keys last, since they do not say what the computer is set to."""
    yield None, text
    found = layouts.readings(text, Typed(keys))
    for by_keys in (False, True):
        for reading in found:
            if (reading.route.computer == KEYS_ALONE) is by_keys:
                yield reading.route, reading.text


def _alike(text: str, wanted: str) -> float:
    return SequenceMatcher(None, text, wanted, autojunk=False).ratio()


def _lost(text: str, wanted: str) -> str:
    """The characters of `wanted` that are not in the text at their place."""
    blocks = SequenceMatcher(None, wanted, text, autojunk=False).get_matching_blocks()
    kept = {place for block in blocks for place in range(block.a, block.a + block.size)}
    return "".join(letter for place, letter in enumerate(wanted) if place not in kept)
