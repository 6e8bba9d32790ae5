"""What the log says of one ticket on one list: who came first, who is inside, what was undone. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from checkin.models import CheckInList, Kind, Presence, Scan, Verdict

TICK = timedelta(microseconds=1)


def next_sort_at(at: datetime, log: Sequence[Scan]) -> datetime:
    """Where a scan made now stands in the history: after all that its station knows, even if the clock went back."""
    return max([at, *(scan.sort_at + TICK for scan in log)])


def passages(log: Sequence[Scan]) -> list[Scan]:
    """The admitted entries and exits that were not undone, in the order of the door.

    Sorted by `sort_at`, station, seq: logs of several stations merge in any order to the same history.
    """
    undone = {scan.undoes for scan in log if scan.kind is Kind.ANNUL and scan.verdict is Verdict.OK}
    admitted = [
        scan for scan in log if scan.verdict is Verdict.OK and scan.kind is not Kind.ANNUL and scan.nonce not in undone
    ]
    return sorted(admitted, key=lambda scan: (scan.sort_at, scan.station_id, scan.seq))


def presence(log: Sequence[Scan], check_in_list: CheckInList) -> Presence:
    """Fold the log of one ticket: entries, inside now, the first entry, entries that should not have been two."""
    inside, entries, doubles = False, 0, 0
    first: Scan | None = None
    for scan in passages(log):
        if scan.kind is Kind.EXIT:
            inside = False
            continue
        again = entries > 0 and (inside or not check_in_list.entry_after_exit)
        doubles += again and not check_in_list.multiple_entries and scan.overridden is None
        first, inside, entries = first or scan, True, entries + 1
    return Presence(entries=entries, inside=inside, first=first, double_admissions=doubles)
