"""When people came in for the first time, step by step: the curve of the day. It counts people, never passages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from zoneinfo import ZoneInfo

STEP = timedelta(minutes=5)
MOST_STEPS = 864  # three days in fives: a laptop in another year leaves the curve readable
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Arrivals:
    """First entries by steps of the same length, from `start` (aware, in the event's zone) on.

    `elsewhere`: people whose first entry, by a clock gone wrong, lies too far from the others to be drawn with them.
    """

    start: datetime
    step: timedelta
    people: tuple[int, ...]
    elsewhere: int = 0

    @property
    def totals(self) -> tuple[int, ...]:
        """How many people had come by the end of each step."""
        return tuple(accumulate(self.people))

    @property
    def starts(self) -> tuple[datetime, ...]:
        """When each step begins, as the clocks on the wall show it, also where these are changed."""
        zone, first = self.start.tzinfo, self.start.astimezone(UTC)
        return tuple((first + self.step * index).astimezone(zone) for index in range(len(self.people)))


def arrivals(minutes: Mapping[datetime, int], zone: ZoneInfo, step: timedelta, otherwise: datetime) -> Arrivals:
    """`minutes`: people by the minute of their first entry, in UTC; `otherwise`: where the curve of nobody begins.

    Steps are whole minutes and begin on the clock: at 09:00 and 09:05, not at 09:02.
    """
    step = max(step // _MINUTE, 1) * _MINUTE
    if not minutes:
        return Arrivals(_floored(otherwise, zone, step), step, ())
    zero = _floored(min(minutes), zone, step).astimezone(UTC)
    by_step: dict[int, int] = {}
    for minute, people in minutes.items():
        index = (minute - zero) // step
        by_step[index] = by_step.get(index, 0) + people
    first = _busiest(by_step)
    last = max(index for index in by_step if index < first + MOST_STEPS)
    shown = tuple(by_step.get(index, 0) for index in range(first, last + 1))
    start = (zero + step * first).astimezone(zone)
    return Arrivals(start, step, shown, sum(by_step.values()) - sum(shown))


def _busiest(by_step: Mapping[int, int]) -> int:
    """Where the stretch of MOST_STEPS begins in which most people came; the first of all while they fit into it."""
    return max(sorted(by_step), key=lambda first: _within(by_step.items(), first))


def _within(by_step: Iterable[tuple[int, int]], first: int) -> int:
    return sum(people for index, people in by_step if first <= index < first + MOST_STEPS)


def _floored(moment: datetime, zone: ZoneInfo, step: timedelta) -> datetime:
    """The last step on the event's own clock that is not after the moment."""
    local = moment.astimezone(zone)
    since_midnight = timedelta(hours=local.hour, minutes=local.minute)
    late = since_midnight % step + timedelta(seconds=local.second, microseconds=local.microsecond)
    return (moment.astimezone(UTC) - late).astimezone(zone)
