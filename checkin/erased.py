"""Who was erased: known again by a fingerprint, so that no import brings them back. It keeps no names, erases none."""

from __future__ import annotations

import hashlib
import hmac
import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checkin.errors import Reason, WrongUse
from checkin.models import Attendee, Ticket
from checkin.search import fold

if TYPE_CHECKING:
    from checkin.roster import Roster

CODE = "effacé-"  # how the code of an erased ticket begins; what follows is random, so that nobody can scan it
PURGED_AT, BEGUN = "purged_at", "purge_begun"  # settings of an event whose personal data is gone, or going
SETTING = "erased_people"  # of the event: {"salt": hex, "prints": [hex, …]}


@dataclass(frozen=True, slots=True)
class Erased:
    """The salt of this event, and the fingerprints of those who asked to be forgotten."""

    salt: bytes = b""
    prints: frozenset[str] = frozenset()

    def knows(self, attendee: Attendee) -> bool:
        """Whether this is somebody who was erased."""
        return bool(self.prints) and not self.prints.isdisjoint(_prints(attendee, self.salt))


def known(roster: Roster) -> Erased:
    """All who were erased from this event on their own request."""
    kept = roster.event.get(SETTING)
    if not kept:
        return Erased()
    found = json.loads(kept)
    return Erased(bytes.fromhex(found["salt"]), frozenset(found["prints"]))


def remember(roster: Roster, ticket: Ticket, codes: Iterable[str]) -> None:
    """Know this person again, also by codes that they had before; inside `Roster.writing()`."""
    before = known(roster)
    salt = before.salt or os.urandom(16)
    new = {*_prints(ticket, salt), *(_print(salt, "code", code) for code in codes)}
    kept = {"salt": salt.hex(), "prints": sorted(before.prints | new)}
    roster.event.set(SETTING, json.dumps(kept))


def forget_again(roster: Roster) -> None:
    """Erase whoever came back from another file after they had asked to be erased; inside `Roster.writing()`."""
    who = known(roster)
    for ticket in list(roster.tickets.all()) if who.prints else ():
        if who.knows(ticket) and not is_erased(ticket):
            roster.person.erase(ticket)


def is_erased(ticket: Ticket) -> bool:
    """Whether only the figures of this ticket are left."""
    return (ticket.ticket_code or "").startswith(CODE)


def is_purged(roster: Roster) -> bool:
    """Whether all personal data of this event was erased."""
    return bool(roster.event.get(PURGED_AT) or roster.event.get(BEGUN))


def refuse_purged(roster: Roster) -> None:
    """WrongUse for whoever would bring people into such an event."""
    if is_purged(roster):
        raise WrongUse(Reason.PURGED)


def _prints(attendee: Attendee, salt: bytes) -> Iterator[str]:
    """By code, by the system's own id, by name with e-mail or order: an e-mail alone may be a whole team's."""
    name = fold(attendee.full_name or "")
    pairs = {
        "code": attendee.ticket_code,
        "id": attendee.source_id,
        "mail": attendee.email and name and f"{name}|{attendee.email.casefold()}",
        "order": attendee.order_id and name and f"{name}|{attendee.order_id}",
    }
    return (_print(salt, kind, text) for kind, text in pairs.items() if text)


def _print(salt: bytes, kind: str, text: str) -> str:
    return hmac.new(salt, f"{kind}|{text}".encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()[:32]
