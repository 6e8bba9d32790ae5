"""Round numbers for an axis of people, full hours for an axis of time. It paints nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

ROUND = (1, 2, 2.5, 3, 4, 5, 6, 8, 10)  # times a power of ten
EVERY = (5, 10, 15, 30, 60, 120, 180, 240, 360, 720, 1440)  # minutes between two marks of time


@dataclass(frozen=True, slots=True)
class Scale:
    """An axis from 0 in whole steps."""

    step: int
    steps: int

    @property
    def top(self) -> int:
        return self.step * self.steps

    @property
    def marks(self) -> range:
        return range(0, self.top + 1, self.step)


def scale(highest: int, steps: int) -> Scale:
    """The smallest round step that reaches the highest value in so many steps; people are whole."""
    return Scale(_round_up(max(highest, 1) / steps), steps)


def _round_up(least: float) -> int:
    power = 1
    while True:
        for mantissa in ROUND:
            step = mantissa * power
            if step >= least and step == int(step):
                return int(step)
        power *= 10


def moments(start: datetime, end: datetime, most: int, zone: tzinfo | None) -> list[datetime]:
    """At most so many round hours, half hours … of the zone's clock in the span, both ends included."""
    for minutes in EVERY:
        found = list(_every(start, end, minutes, zone))
        if len(found) <= most:
            return found
    return found[:: -(-len(found) // max(most, 1))]


def _every(start: datetime, end: datetime, minutes: int, zone: tzinfo | None) -> Iterator[datetime]:
    """Step by step in UTC, so that the hour that a change of the clock repeats or leaves out does no harm."""
    moment = start.astimezone(UTC)
    moment -= timedelta(minutes=moment.minute % EVERY[0], seconds=moment.second, microseconds=moment.microsecond)
    while moment <= end:
        here = moment.astimezone(zone or start.tzinfo)
        if moment >= start and (here.hour * 60 + here.minute) % minutes == 0:
            yield here
        moment += timedelta(minutes=EVERY[0])
