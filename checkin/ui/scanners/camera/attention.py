"""Which of the codes that the camera sees is a scan: once for each time a badge is shown. It knows no camera."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from checkin import codes
from checkin.ui.scanners.camera.reading import Found

# All times are seconds of the monotonic clock.
AWAY = 3.0  # without a sighting, after which a badge counts again: shorter gaps are glare and unsteady hands
FOREIGN_AWAY = 15.0  # the same for codes of nobody here: a poster behind the queue comes and goes with every head
PUT_AWAY = 0.5  # the same once the answer held no longer (undone, failed, another list): shown anew, it counts
HANDOVER = 0.25  # no hand swaps badges faster; what shows up earlier was in the picture already
CALM = 1.0  # after several badges in one picture: one that is left alone for so long is meant
DWELL = 0.4  # a code of nobody here has to be seen for so long: the ticket's own beside it goes first …
QUIET = 1.5  # … and is answered undisturbed
BLINK = 1.0  # a code that is not seen for so long begins anew
TWICE = 2


@dataclass(frozen=True, slots=True)
class Glance:
    """What a picture amounts to: the text to scan, "" for none, and whether there are too many badges in it."""

    scan: str = ""
    crowd: bool = False


@dataclass(slots=True)
class _Answered:
    seen: float
    patience: float


@dataclass(slots=True)
class _Candidate:
    first: float
    seen: float
    times: int = 0


class Attention:
    """Two badges in one picture are never both scanned, nor one of them by chance: the volunteer shows one alone.

    The nearest or largest one would often be right. It would also admit whoever stands behind, and the second ticket
    of a sheet while the sheet is taken away.
    """

    def __init__(self, whose: Callable[[str], tuple[object, ...]]) -> None:
        """`whose`: what identifies the ticket behind a code of this event, () for any other text."""
        self._whose = whose
        self._answered: dict[Hashable, _Answered] = {}
        self._candidates: dict[Hashable, _Candidate] = {}
        self._badge_seen = self._crowd_seen = float("-inf")

    def look(self, found: Sequence[Found], at: float) -> Glance:
        """Take in the codes of one picture."""
        badges, others = self._sorted(found)
        self._forget(at)
        for key in (*badges, *others):
            self._sight(key, at)
        glance = self._badge(badges, at) if badges else self._other(others, at)
        if any(key in self._answered for key in badges):
            self._badge_seen = at
        return glance

    def answered(self, text: str, at: float) -> None:
        """Another scanner has read this badge just now: it counts once."""
        self._settle(self._whose(text) or codes.clean(text), at, AWAY)

    def begin_anew(self) -> None:
        """What was answered holds no longer; badges still in the picture have to be shown once more all the same."""
        for one in self._answered.values():
            one.patience = min(one.patience, PUT_AWAY)

    def _sorted(self, found: Sequence[Found]) -> tuple[dict[Hashable, Found], dict[Hashable, Found]]:
        """Badges of this event, and other codes; texts that can only be misread ones of ours are left out."""
        badges: dict[Hashable, Found] = {}
        others: dict[Hashable, Found] = {}
        for one in found:
            text = codes.clean(one.text)
            if ticket := self._whose(text):
                badges[ticket] = one
            elif text and not codes.is_misread(text):
                others[text] = one
        return badges, others

    def _forget(self, at: float) -> None:
        """What has been away for long enough."""
        self._answered = {key: one for key, one in self._answered.items() if at - one.seen < one.patience}
        self._candidates = {key: one for key, one in self._candidates.items() if at - one.seen < BLINK}

    def _sight(self, key: Hashable, at: float) -> None:
        if key in self._answered:
            self._answered[key].seen = at
            return
        candidate = self._candidates.setdefault(key, _Candidate(at, at))
        candidate.seen, candidate.times = at, candidate.times + 1

    def _badge(self, badges: dict[Hashable, Found], at: float) -> Glance:
        if len(badges) > 1:
            self._crowd_seen = at
            return Glance(crowd=True)
        ((key, one),) = badges.items()
        if key in self._answered:
            return Glance()
        waits = at - self._crowd_seen < CALM or at - self._badge_seen < HANDOVER
        if waits or not (one.sure or self._candidates[key].times >= TWICE):
            return Glance(crowd=at - self._crowd_seen < CALM)
        self._settle(key, at, AWAY)
        return Glance(scan=codes.clean(one.text))

    def _other(self, others: dict[Hashable, Found], at: float) -> Glance:
        """The one nearest to the middle; it speaks for all that are in the picture with it."""
        if at - self._badge_seen < QUIET:
            return Glance()
        ready = [key for key in others if key in self._candidates and self._has_stayed(key, at)]
        if not ready:
            return Glance()
        nearest = min(ready, key=lambda key: _from_middle(others[key]))
        for key in others:
            self._settle(key, at, FOREIGN_AWAY)
        return Glance(scan=codes.clean(others[nearest].text))

    def _settle(self, key: Hashable, at: float, patience: float) -> None:
        self._candidates.pop(key, None)
        self._answered[key] = _Answered(at, patience)

    def _has_stayed(self, key: Hashable, at: float) -> bool:
        candidate = self._candidates[key]
        return candidate.times >= TWICE and at - candidate.first >= DWELL


def _from_middle(found: Found) -> float:
    x, y = found.centre
    return (x - 0.5) ** 2 + (y - 0.5) ** 2
