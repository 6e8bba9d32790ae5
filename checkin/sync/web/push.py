"""The outbox → the attendance address, batch by batch, oldest first. One bad scan never stops the others.

Every scan carries its nonce, every batch its idempotency key: what is sent again because an answer was lost is known
again over there. A batch that is not taken is halved until the scan that is in the way stands alone.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence

from checkin.errors import Reason, Unreachable
from checkin.models import Scan
from checkin.sync.http import Caller
from checkin.sync.registration import Answer, Outbox
from checkin.sync.web.answers import Indigestible, Said, understood
from checkin.sync.web.batches import MOST, Batches, trial

MOST_ALONE = 3  # scans that fail alone in a row, until the address itself is taken to be at fault


def hand_over(caller: Caller, batches: Batches, outbox: Outbox) -> Iterator[Answer]:
    """An answer for each scan that is settled; then raises the first thing that was in the way.

    Nobody there, no right, too busy, an answer without proof: the rest waits.
    """
    run = _Run(outbox.scans)
    while scans := run.next():
        try:
            said = send(caller, batches.batch(scans, outbox))
        except Indigestible as error:
            run.failed(scans, error)
        else:
            run.passed(scans, said, caller.address.host)
            yield from _settled(scans, said)
        yield from run.set_aside()
    if run.doubts and (run.has_passed or _takes_a_trial(caller, batches)):
        run.believe()
        yield from run.set_aside()
    if run.trouble:
        raise run.trouble


def send(caller: Caller, batch: dict[str, object]) -> Said:
    """Hand one batch over. Errors as of `understood` and of `Caller`."""
    reply = caller.post(json=batch, headers={"Idempotency-Key": str(batch["batch"])})
    return understood(reply, batch, proven=not caller.is_plain)


def _settled(scans: Sequence[Scan], said: Said) -> Iterator[Answer]:
    for scan in scans:
        if scan.nonce in said.accepted or scan.nonce in said.refused:
            yield Answer(nonce=scan.nonce, refusal=said.refused.get(scan.nonce))


def _takes_a_trial(caller: Caller, batches: Batches) -> bool:
    """Whether the address takes a batch without scans: then it is the scan that it does not like."""
    try:
        send(caller, trial(batches.event))
    except Unreachable:
        return False
    return True


class _Run:
    """What is still to be sent, and what was in the way.

    A scan that is refused alone is set aside once something else has passed after it: else it may be the address that
    is wrong, and the whole day would be set aside.
    """

    def __init__(self, scans: Sequence[Scan]) -> None:
        self.has_passed = False
        self._waiting = deque(_cut(scans, MOST))
        self._most = MOST
        self._alone = 0  # scans that failed alone since something passed
        self._doubted: list[tuple[Answer, Indigestible]] = []
        self._refused: list[Answer] = []
        self._first_error: Unreachable | None = None

    def next(self) -> Sequence[Scan]:
        """The oldest scans; after two that failed alone the newest: when it passes, the fault was with those two."""
        if not self._waiting or self._alone >= MOST_ALONE:
            return ()
        if self._alone == MOST_ALONE - 1:
            *others, newest = self._waiting.pop()
            self._waiting.extend([others] if others else ())
            return [newest]
        self._waiting.extendleft(reversed(_cut(self._waiting.popleft(), self._most)))
        return self._waiting.popleft()

    def passed(self, scans: Sequence[Scan], said: Said, host: str) -> None:
        settled = len(said.accepted) + len(said.refused)
        if settled:
            self.has_passed, self._alone = True, 0
            self.believe()
        if settled < len(scans):
            self._keep(Unreachable(Reason.ATTENDANCE_UNCLEAR, host=host))

    def failed(self, scans: Sequence[Scan], error: Indigestible) -> None:
        if len(scans) > 1:
            half = (len(scans) + 1) // 2
            self._waiting.extendleft(reversed(_cut(scans, half)))
            self._most = half if error.is_size else self._most
            return
        self._alone += 1
        if error.for_good:
            self._doubted.append((Answer(nonce=scans[0].nonce, refusal=error.words), error))
        else:
            self._keep(error)

    @property
    def doubts(self) -> bool:
        """Everything was tried, and it is open whether the last refusals are the scans' or the address's fault."""
        return bool(self._doubted) and not self._waiting

    def believe(self) -> None:
        """The refusals so far are the scans' own fault."""
        self._refused += [answer for answer, _ in self._doubted]
        self._doubted = []

    def set_aside(self) -> Iterator[Answer]:
        """Those of which that is known; each once."""
        refused, self._refused = self._refused, []
        yield from refused

    @property
    def trouble(self) -> Unreachable | None:
        return self._first_error or next((error for _, error in self._doubted), None)

    def _keep(self, error: Unreachable) -> None:
        self._first_error = self._first_error or error


def _cut(scans: Sequence[Scan], size: int) -> list[Sequence[Scan]]:
    return [scans[start : start + size] for start in range(0, len(scans), size)]
