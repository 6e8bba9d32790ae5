"""Tells a scanner's burst of keys from a person's typing, by rhythm alone; it knows no Qt, no widget and no roster."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

# All times are milliseconds of the keyboard's own clock, which stays right while the window is busy.
HOLD = (
    35  # gap within a scan: scanners send a key every 1 to 20 ms, fingers every 60 to 250 (two rolled keys: 20 to 30)
)
PAUSE = 120  # silence that ends a scan without Enter; also how long Enter may be late
ENOUGH = 6  # so many keys without a gap are no fingers'
SHORTEST = 4  # shorter bursts are never a scan; from here to ENOUGH only known codes are
SILENT_MEAN = 25  # without Enter nothing else speaks for a scanner, so its keys must be quicker on average
LATE_SUFFIX = 300  # an Enter this late after a pause has ended the scan is still the scanner's
TRAIL = 2000  # how far back a torn scan is put together again
LONGEST_NUMBER = 4  # digits of a character typed with Alt
LONGEST_RESCUE = 200  # keys; signed tickets are the longest codes
STALL_EVERY = 6  # a torn scan may have one gap above HOLD for so many keys; a typed code has many more
STRAY = 2  # keys struck by hand in the very moment of a scan …
STRAY_REST = 12  # … are cut off its front only where so many remain: a shorter rest could be another person's code


@dataclass(frozen=True, slots=True)
class Stroke:
    """One printable key: what the layout made of it, and what the hardware said (0 where the system does not tell).

    `alt`: which time Alt was held for this digit, whose fellows spell the number of a character; 0 without Alt.
    """

    text: str
    at: int
    scan_code: int = 0
    shift: bool = False
    alt: int = 0


class Suffix(StrEnum):
    """What ended a scan."""

    ENTER = "enter"
    TAB = "tab"
    PAUSE = "pause"


@dataclass(frozen=True, slots=True)
class Burst:
    """The keys of one scan, without its Enter; the scan codes let a wrong keyboard layout be repaired later."""

    strokes: tuple[Stroke, ...]
    suffix: Suffix = Suffix.PAUSE

    @property
    def text(self) -> str:
        return text_of(self.strokes)

    @property
    def pace(self) -> float:
        """ms a character."""
        return (self.strokes[-1].at - self.strokes[0].at) / max(1, len(self.strokes) - 1)


def text_of(strokes: Sequence[Stroke]) -> str:
    """What the keys type together; digits struck while Alt was held are the number of one character."""
    parts = []
    for alt, group in groupby(strokes, key=lambda stroke: stroke.alt):
        text = "".join(stroke.text for stroke in group)
        number = int(text) if alt and text.isdecimal() and len(text) <= LONGEST_NUMBER else 0
        parts.append(chr(number) if alt and 31 < number < 127 else text)
    return "".join(parts)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What becomes of the held keys: the oldest `replay` go back to their widgets, the others are the scan."""

    replay: int = 0
    scan: Burst | None = None
    swallow: bool = False  # the Enter that was asked about


NOTHING = Outcome()


class Rhythm:
    """The state between two keys. Every stroke is held until an outcome gives it back or makes it part of a scan."""

    def __init__(self, known: Callable[[str], bool]) -> None:
        """`known` says whether a text is a code of this event; it is asked at the end of a burst, never for typing."""
        self._known = known
        self._burst: list[Stroke] = []  # keys without a gap, those already given back included
        self._before: list[Stroke] = []  # what came shortly before the gap
        self._scan_ended = (0, -1)  # when the last scan ended, and how much later an Enter is still its own
        self.held = 0

    @property
    def patience(self) -> int:
        """ms without a key after which `pause` is to be called."""
        return PAUSE if len(self._burst) >= ENOUGH else HOLD

    @property
    def latest(self) -> int:
        """When the last key was struck; 0 before the first one."""
        return self._burst[-1].at if self._burst else 0

    def continues(self, at: int) -> bool:
        """Whether a key at this moment belongs to the burst."""
        return bool(self._burst) and 0 <= at - self._burst[-1].at <= self.patience

    def expects_suffix(self, at: int) -> bool:
        """Whether an Enter at this moment may be a scanner's, so that no shortcut may take it."""
        return self.held > 0 or self._is_late_suffix(at)

    def stroke(self, stroke: Stroke) -> Outcome:
        """A printable key, held from now on; the outcome is that of the keys before it."""
        if self.continues(stroke.at):
            self._burst.append(stroke)
            self.held += 1
            return NOTHING
        outcome = self.pause()
        self._before = [old for old in (*self._before, *self._burst) if 0 <= stroke.at - old.at <= TRAIL]
        self._burst = [stroke]
        self.held = 1
        return outcome

    def suffix(self, at: int) -> Outcome:
        """Enter or Tab."""
        if not self._burst or not 0 <= at - self._burst[-1].at <= PAUSE:
            return self._late_suffix(at)
        scan = self._rescued(at)
        if scan is None and len(self._burst) >= ENOUGH:
            scan = self._burst
        if scan is None:
            return self.interrupted()
        return self._ended_by(scan, (at, HOLD), swallow=True)

    def pause(self) -> Outcome:
        """No key for `patience` ms."""
        if not self.held:
            return NOTHING
        if len(self._burst) < ENOUGH:
            return self._given_back()
        last = self._burst[-1].at
        scan = self._rescued(last)
        if scan is None and not self._is_machine():
            return self._given_back()
        # An unknown text may be the head of a torn scan: its keys stay at hand until the rest has come.
        unsettled = [] if scan else [*self._before, *self._burst]
        outcome = self._ended_by(scan or self._burst, (last, LATE_SUFFIX), swallow=False)
        self._before = unsettled
        return outcome

    def interrupted(self) -> Outcome:
        """A key that is neither text nor Enter, or text from an input method: what follows is not the same burst."""
        outcome = self.pause()
        self._burst, self._before = [], []
        return outcome

    def _late_suffix(self, at: int) -> Outcome:
        outcome = self.interrupted()
        if not self._is_late_suffix(at):
            return outcome
        self._scan_ended = (at, HOLD)  # CR and LF may both come
        return Outcome(outcome.replay, outcome.scan, swallow=True)

    def _is_late_suffix(self, at: int) -> bool:
        ended, grace = self._scan_ended
        return 0 <= at - ended <= grace

    def _is_machine(self) -> bool:
        return self._burst[-1].at - self._burst[0].at <= SILENT_MEAN * (len(self._burst) - 1)

    def _given_back(self) -> Outcome:
        replay, self.held = self.held, 0
        return Outcome(replay)

    def _ended_by(self, scan: list[Stroke], ended: tuple[int, int], *, swallow: bool) -> Outcome:
        replay = max(0, self.held - len(scan))
        self._burst, self._before, self.held = [], [], 0
        self._scan_ended = ended
        return Outcome(replay, Burst(tuple(scan)), swallow)

    def _rescued(self, at: int) -> list[Stroke] | None:
        """The longest run of last keys that is a known code: a scan torn by a stall, or with a typed key before it."""
        for tail in self._tails(at):
            if self._known(text_of(tail)):
                return tail
        return None

    def _tails(self, at: int) -> list[list[Stroke]]:
        """The runs of last keys that a machine may have sent, the longest first."""
        recent = (*self._before, *self._burst)[-LONGEST_RESCUE:]
        trail = [stroke for stroke in recent if at - stroke.at <= TRAIL]
        in_time = ENOUGH if at - trail[-1].at > HOLD else SHORTEST
        shortest = max(min(len(self._burst), STRAY_REST), len(self._burst) - STRAY, in_time)
        stalls, tails = 0, []
        for start in range(len(trail) - 2, -1, -1):
            stalls += trail[start + 1].at - trail[start].at > HOLD
            length = len(trail) - start
            if length >= shortest and stalls <= length // STALL_EVERY:
                tails.append(trail[start:])
        return tails[::-1]
