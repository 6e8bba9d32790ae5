"""One event of a pretix as registration system: what the rounds ask is handed to pull and push. No rules of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from checkin import clock
from checkin.errors import Reason, WrongUse
from checkin.sync.http import Caller
from checkin.sync.pretix.amend import Amender
from checkin.sync.pretix.api import Api
from checkin.sync.pretix.details import read_details
from checkin.sync.pretix.lists import UnknownRule
from checkin.sync.pretix.place import Place
from checkin.sync.pretix.pull import Puller
from checkin.sync.pretix.push import push
from checkin.sync.registration import Answer, Corrected, Outbox, Pulled


class PretixSystem:
    """`caller` has the server's address and the key; `now` is this laptop's clock, to compare the server's with."""

    def __init__(self, place: Place, caller: Caller, now: clock.Clock = clock.now) -> None:
        self.key = place.key
        self._place = place
        self._caller = caller
        self._api = Api(place, caller, now)
        self._puller = Puller(self._api)
        self._amender = Amender(place, caller)

    @property
    def clock_difference(self) -> float | None:
        return self._api.clock_difference

    def probe(self) -> None:
        """The event's own page: no portal, no other server and no other event answers it."""
        self._api.event()

    def pull(self, cursor: str) -> Iterator[Pulled]:
        """Page by page; Unreadable for an order that makes no sense, AccessRevoked for a key that sees nobody."""
        return self._puller.pull(cursor)

    def correct(self, corrections: Sequence[Corrected]) -> None:
        """Names, companies and e-mails, for a key that may change orders."""
        self._amender.send(corrections)

    def push(self, outbox: Outbox) -> Iterator[Answer]:
        """Check-ins, exits, undos and refused scans, one after the other."""
        return push(self._place, self._caller, outbox)

    def held_back(self, folder: Path) -> Path:
        """None ever: pretix tells what has changed, ticket by ticket."""
        raise WrongUse(Reason.NO_EXPORT_YET)

    def unknown_rules(self) -> Mapping[str, tuple[UnknownRule, ...]]:
        """The lists (by pretix's own number) with rules that this laptop does not apply, as they are now."""
        return read_details(self._api).unknown_rules
