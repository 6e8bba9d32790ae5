"""How many people have come in lately, minute by minute. It counts people, never passages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from checkin.models import CheckInList
from checkin.roster import Roster

SHOWN = 20  # minutes
LATELY = 5  # minutes


def arrivals(roster: Roster, check_in_list: CheckInList) -> tuple[int, ...]:
    """People who came in on the list in each of the last SHOWN minutes, by any station in this file, oldest first."""
    now = roster.clock()
    minutes = [0] * SHOWN
    for at in roster.scans.entered_since(check_in_list.id, now - timedelta(minutes=SHOWN)):
        ago = max((now - at) // timedelta(minutes=1), 0)  # a clock elsewhere may be ahead of ours
        if ago < SHOWN:
            minutes[SHOWN - 1 - ago] += 1
    return tuple(minutes)


def lately(minutes: Sequence[int]) -> int:
    """The people of the last LATELY minutes."""
    return sum(minutes[-LATELY:])
