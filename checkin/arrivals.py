"""How many people have come in lately, minute by minute. It counts people, never passages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise

from checkin.models import CheckInList
from checkin.roster import Roster

SHOWN = 20  # minutes
LATELY = 5  # minutes


def arrivals(roster: Roster, check_in_list: CheckInList) -> tuple[int, ...]:
    """People who came in on the list in each of the last SHOWN minutes, by any station in this file, oldest first."""
    now = roster.clock()
    edges = [now - timedelta(minutes=ago) for ago in range(SHOWN, 0, -1)]
    after = roster.scans.entered_after(check_in_list.id, edges)
    return tuple(more - fewer for more, fewer in pairwise((*after, 0)))


def lately(minutes: Sequence[int]) -> int:
    """The people of the last LATELY minutes."""
    return sum(minutes[-LATELY:])
