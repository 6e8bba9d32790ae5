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
    return _fold(log, check_in_list)[0]


def doubles(log: Sequence[Scan], check_in_list: CheckInList) -> list[Scan]:
    """The entries that should not have been, in the order of the door: whoever came in was in already."""
    return _fold(log, check_in_list)[1]


def _fold(log: Sequence[Scan], check_in_list: CheckInList) -> tuple[Presence, list[Scan]]:
    inside, entries = False, 0
    first: Scan | None = None
    again: list[Scan] = []
    for scan in passages(log):
        if scan.kind is Kind.EXIT:
            inside = False
            continue
        repeated = entries > 0 and (inside or not check_in_list.entry_after_exit)
        if repeated and not check_in_list.multiple_entries and scan.overridden is None:
            again.append(scan)
        first, inside, entries = first or scan, True, entries + 1
    return Presence(entries=entries, inside=inside, first=first, double_admissions=len(again)), again
