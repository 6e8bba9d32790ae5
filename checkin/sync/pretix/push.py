"""The outbox → pretix's check-ins, scan by scan, oldest first. A push reports what happened at the door, it never asks.

docs.pretix.eu/dev/api/resources/checkin.html. Every request carries the scan's nonce: one that is repeated because its
answer was lost checks nobody in twice.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from checkin.errors import AccessRevoked, Busy, NoAnswer, Unreachable
from checkin.models import Kind, Scan, Verdict
from checkin.sync.http import Caller
from checkin.sync.pretix import annul, attempts, redeem
from checkin.sync.pretix.answers import ListClosed
from checkin.sync.pretix.place import Place
from checkin.sync.registration import Answer, Outbox

MOST_FAILURES = 3  # in a row, until the system itself is taken to be out of order

_STOPS = (NoAnswer, Busy, AccessRevoked)


def push(place: Place, caller: Caller, outbox: Outbox) -> Iterator[Answer]:
    """An answer for each scan that is settled; then raises the first thing that was in the way.

    Nobody there, no right, too busy: the rest waits. What is wrong with one scan or one list leaves the others alone.
    """
    run = _Run(outbox)
    while scan := run.next():
        try:
            answer = _send(place, caller, outbox, scan)
        except _STOPS:
            raise
        except Unreachable as error:
            run.failed(scan, error)
        else:
            run.failures = 0
            yield answer
    if run.errors:
        raise run.errors[0]


class _Run:
    """Which scan comes next, by what happened to those before."""

    def __init__(self, outbox: Outbox) -> None:
        self.errors: list[Unreachable] = []
        self.failures = 0
        self._waiting = deque(outbox.scans)
        self._closed: set[int] = set()

    def next(self) -> Scan | None:
        """The oldest; after two failures in a row the newest: when that passes, the fault was with those two."""
        while self._waiting and self.failures < MOST_FAILURES:
            scan = self._waiting.pop() if self.failures == MOST_FAILURES - 1 else self._waiting.popleft()
            if scan.list_id not in self._closed:
                return scan
        return None

    def failed(self, scan: Scan, error: Unreachable) -> None:
        self.errors.append(error)
        if isinstance(error, ListClosed):
            self._closed.add(scan.list_id)
        else:
            self.failures += 1


def _send(place: Place, caller: Caller, outbox: Outbox, scan: Scan) -> Answer:
    if scan.kind is Kind.ANNUL:
        return annul.send(place, caller, outbox, scan)
    if scan.verdict is not Verdict.OK:
        return attempts.send(place, caller, outbox, scan)
    return redeem.send(place, caller, outbox, scan)
