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
from checkin.sync.web.answers import TOO_LARGE, Indigestible, Said, understood
from checkin.sync.web.batches import MOST, Batches, trial

MOST_ALONE = 3  # scans that fail alone while none passes, until the address itself is taken to be at fault


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
            yield from (Answer(nonce=nonce, refusal=refusal) for nonce, refusal in _settled(scans, said))
        yield from run.set_aside()
    if run.is_doubtful:
        run.has_passed = _takes_a_trial(caller, batches)
        yield from run.set_aside()
    if run.trouble:
        raise run.trouble


def send(caller: Caller, batch: dict[str, object]) -> Said:
    """Hand one batch over. Errors as of `understood` and of `Caller`."""
    reply = caller.post(json=batch, headers={"Idempotency-Key": str(batch["batch"])})
    address = caller.address
    return understood(reply, batch, proven=address.scheme == "https" or address.is_loopback)


def _settled(scans: Sequence[Scan], said: Said) -> Iterator[tuple[str, str | None]]:
    for scan in scans:
        if scan.nonce in said.accepted or scan.nonce in said.refused:
            yield scan.nonce, said.refused.get(scan.nonce)


def _takes_a_trial(caller: Caller, batches: Batches) -> bool:
    """Whether the address takes a batch without scans: then it is the scan that it does not like."""
    try:
        send(caller, trial(batches.event))
    except Unreachable:
        return False
    return True


class _Run:
    """What is still to be sent, and what was in the way."""

    def __init__(self, scans: Sequence[Scan]) -> None:
        self.has_passed = False
        self._waiting = deque(_cut(scans, MOST))
        self._most = MOST
        self._alone = 0  # failures of single scans in a row
        self._refused: list[Answer] = []  # set aside once something else has passed
        self._first_error: Unreachable | None = None

    def next(self) -> Sequence[Scan]:
        if not self._waiting or self._gives_up:
            return ()
        scans = self._waiting.popleft()
        if len(scans) > self._most:
            self._waiting.extendleft(reversed(_cut(scans, self._most)))
            scans = self._waiting.popleft()
        return scans

    def passed(self, scans: Sequence[Scan], said: Said, host: str) -> None:
        self.has_passed, self._alone = True, 0
        if len(said.accepted) + len(said.refused) < len(scans):
            self._keep(Unreachable(Reason.ATTENDANCE_UNCLEAR, host=host))

    def failed(self, scans: Sequence[Scan], error: Indigestible) -> None:
        if len(scans) > 1:
            self._waiting.extendleft(reversed(_cut(scans, (len(scans) + 1) // 2)))
            if error.params["status"] == TOO_LARGE:
                self._most = (len(scans) + 1) // 2
            return
        self._alone += 1
        if error.for_good:
            self._refused.append(Answer(nonce=scans[0].nonce, refusal=error.words))
        else:
            self._keep(error)
        self._last = error

    def set_aside(self) -> Iterator[Answer]:
        """Refusals count when the address has taken anything else: then it is not the address that is wrong."""
        if self.has_passed:
            yield from self._refused
            self._refused = []

    @property
    def is_doubtful(self) -> bool:
        return bool(self._refused) and not self._gives_up

    @property
    def trouble(self) -> Unreachable | None:
        return self._first_error or (self._last if self._refused else None)

    @property
    def _gives_up(self) -> bool:
        return self._alone >= MOST_ALONE and not self.has_passed

    def _keep(self, error: Unreachable) -> None:
        self._first_error = self._first_error or error


def _cut(scans: Sequence[Scan], size: int) -> list[Sequence[Scan]]:
    return [scans[start : start + size] for start in range(0, len(scans), size)]
