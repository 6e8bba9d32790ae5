"""What a volunteer learns before the doors open, and what of it the desk has seen done. It shows nothing."""

from __future__ import annotations

from enum import StrEnum

from checkin.models import Kind, ScanResult, Source, Verdict
from checkin.practice import Part
from checkin.station import UndoResult


class Exercise(StrEnum):
    """In the order in which they are best done."""

    ADMIT = "admit"
    ALREADY_IN = "already_in"
    COME_BACK = "come_back"
    PRINT_AGAIN = "print_again"
    UNDO = "undo"
    UNPAID = "unpaid"
    OVERRIDE = "override"
    CANCELED = "canceled"
    BLOCKED = "blocked"
    REPLACED = "replaced"
    UNCONFIRMED = "unconfirmed"
    WRONG_HOURS = "wrong_hours"
    WRONG_LIST = "wrong_list"
    FULL = "full"
    UNKNOWN = "unknown"
    AMBIGUOUS = "ambiguous"
    SEARCH = "search"
    WALK_IN = "walk_in"


BADGES = {
    Exercise.ADMIT: Part.VALID,
    Exercise.ALREADY_IN: Part.VALID,
    Exercise.COME_BACK: Part.VALID,
    Exercise.UNPAID: Part.UNPAID,
    Exercise.CANCELED: Part.CANCELED,
    Exercise.BLOCKED: Part.BLOCKED,
    Exercise.REPLACED: Part.REPLACED,
    Exercise.UNCONFIRMED: Part.UNCONFIRMED,
    Exercise.WRONG_HOURS: Part.EARLY,
    Exercise.WRONG_LIST: Part.ELSEWHERE,
    Exercise.FULL: Part.ELSEWHERE,
    Exercise.UNKNOWN: Part.UNKNOWN,
    Exercise.AMBIGUOUS: Part.SHARED,
}
_REFUSALS = {
    Verdict.ALREADY_REDEEMED: Exercise.ALREADY_IN,
    Verdict.UNPAID: Exercise.UNPAID,
    Verdict.CANCELED: Exercise.CANCELED,
    Verdict.BLOCKED: Exercise.BLOCKED,
    Verdict.REVOKED: Exercise.REPLACED,
    Verdict.UNAPPROVED: Exercise.UNCONFIRMED,
    Verdict.INVALID_TIME: Exercise.WRONG_HOURS,
    Verdict.PRODUCT: Exercise.WRONG_LIST,
    Verdict.FULL: Exercise.FULL,
    Verdict.INVALID: Exercise.UNKNOWN,
}
_READ = (Source.SCANNER, Source.CAMERA)


class Progress:
    """What has been done, told answer by answer; each method says what is new."""

    def __init__(self) -> None:
        self.done: set[Exercise] = set()
        self._before: ScanResult | None = None

    @property
    def next(self) -> Exercise | None:
        """The first one that is still to be done."""
        return next((exercise for exercise in Exercise if exercise not in self.done), None)

    def scanned(self, result: ScanResult) -> bool:
        """One answer of the desk."""
        seen = _REFUSALS.get(result.verdict) or self._entry(result)
        self._before = result
        return self._tick(seen)

    def undone(self, result: UndoResult) -> bool:
        """A passage taken back, or why not."""
        return self._tick(None if result.refusal else Exercise.UNDO)

    def printed(self) -> bool:
        """Somebody asked for a card by hand."""
        return self._tick(Exercise.PRINT_AGAIN)

    def _entry(self, result: ScanResult) -> Exercise | None:
        """What an entry was practised by; a plain exit is half an exercise."""
        scan = result.scan
        if scan is None or scan.kind is not Kind.ENTRY:
            return None
        if result.overridden:
            return Exercise.OVERRIDE
        by_source = {Source.WALK_IN: Exercise.WALK_IN, Source.SEARCH: Exercise.SEARCH}
        if scan.source in by_source:
            return by_source[scan.source]
        if self._before and result.ticket in self._before.candidates:
            return Exercise.AMBIGUOUS
        if result.presence.entries > 1:
            return Exercise.COME_BACK
        return Exercise.ADMIT if scan.source in _READ else None

    def _tick(self, seen: Exercise | None) -> bool:
        if seen is None or seen in self.done:
            return False
        self.done.add(seen)
        return True
