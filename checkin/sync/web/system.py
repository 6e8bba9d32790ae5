"""A web address as registration system: looks for a newer export, hands over the outbox. Keeps nothing on disk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from checkin import clock
from checkin.merge import Delivery
from checkin.parts import Part
from checkin.sync.http import Caller, Reply
from checkin.sync.registration import Answer, Corrected, Outbox, Pulled
from checkin.sync.web import export_file
from checkin.sync.web.batches import Batches
from checkin.sync.web.place import Endpoint, Place
from checkin.sync.web.push import hand_over
from checkin.sync.web.seen import Seen

UNCHANGED = 304


class WebSystem:
    """`batches` writes what is sent; `now` is this laptop's clock, to compare the server's with."""

    def __init__(self, place: Place, batches: Batches, now: clock.Clock = clock.now) -> None:
        self.key = place.key
        self.clock_difference: float | None = None
        self._place = place
        self._batches = batches
        self._now = now
        self._caller = _caller(place.export)
        self._receiver = _caller(place.receiver) if place.receiver else None
        self._seen = Seen()
        self._delivery: Delivery | None = None  # of what was seen, until the roster has it

    def probe(self) -> None:
        """The export itself, or that it has not changed: no portal can say either."""
        self._look()

    def pull(self, cursor: str) -> Iterator[Pulled]:
        """The whole export when it is not the one that `cursor` names, else nothing but the cursor.

        An export that a person must accept first stays in memory until then: it is neither sent nor read again.
        """
        known = Seen.read(cursor)
        if self._delivery is None:
            self._seen = known
        self._look()
        if self._seen.digest == known.digest:
            self._delivery = None
        if self._delivery is None:
            yield Pulled(cursor=self._seen.cursor, part=Part())
        else:
            yield Pulled(cursor=self._seen.cursor, delivery=self._delivery)

    def correct(self, corrections: Sequence[Corrected]) -> None:
        """Nothing to do: they stand in the attendance that it is given."""

    def push(self, outbox: Outbox) -> Iterator[Answer]:
        """Batches to the attendance address; without one all is settled here, and nothing has been sent."""
        if self._receiver is None:
            return (Answer(nonce=scan.nonce, sent=False) for scan in outbox.scans)
        return hand_over(self._receiver, self._batches, outbox)

    def held_back(self, folder: Path) -> Path:
        """The export as it is now, in a file of this user alone inside `folder`, which the caller takes away.

        Blocks for the network; any thread may call it. Errors as of `pull`.
        """
        with _caller(self._place.export) as caller:
            reply = caller.download()
        asked = self._place.export.address
        export_file.require_export(reply, asked)
        export_file.delivered(reply, asked)  # no portal's page is shown as the organiser's
        return export_file.write(reply, asked, folder)

    def _look(self) -> None:
        """Ask for something newer than what was seen; read it when there is."""
        conditions = self._seen.conditions
        reply = self._caller.download(headers=conditions)
        if reply.status != UNCHANGED or not conditions:
            self._take(reply)
        self._compare_clocks(reply)

    def _take(self, reply: Reply) -> None:
        asked = self._place.export.address
        export_file.require_export(reply, asked)
        seen = Seen.of(reply)
        if seen.digest != self._seen.digest:
            self._delivery = export_file.delivered(reply, asked)
        self._seen = seen

    def _compare_clocks(self, reply: Reply) -> None:
        if reply.moment:
            self.clock_difference = (reply.moment - self._now()).total_seconds()


def _caller(endpoint: Endpoint) -> Caller:
    return Caller(endpoint.url, endpoint.credential)
