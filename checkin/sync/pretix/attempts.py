"""One refused scan → pretix's failed check-ins, so that the organiser sees there who stood at the door, and why not."""

from __future__ import annotations

from typing import Any

from checkin import clock
from checkin.models import CheckInList, Scan, Ticket, Verdict
from checkin.sync.http import Caller
from checkin.sync.pretix import answers
from checkin.sync.pretix.place import Place
from checkin.sync.registration import Answer, Outbox

_WORDS = {Verdict.FULL: "rules"}  # the others are pretix's own


def send(place: Place, caller: Caller, outbox: Outbox, scan: Scan) -> Answer:
    """Settled, or refused for good. On a list of this laptop alone pretix has no place for it, and misses nobody."""
    check_in_list = outbox.check_in_list(scan)
    if check_in_list.source_id is None:
        return Answer(nonce=scan.nonce, sent=False)
    path = f"{place.event_path}/checkinlists/{int(check_in_list.source_id)}/failed_checkins/"
    body = _content(scan, check_in_list)
    reply = caller.post(path, {**body, **_position(outbox.ticket(scan))})
    if reply.status == 400 and _only_lacks_position(reply.json()):  # deleted there: the code still says who it was
        reply = caller.post(path, body)
    taken = answers.taken(reply, nonce=scan.nonce)
    return Answer(nonce=scan.nonce, refusal=answers.refusal(reply) if taken is None else None)


def _content(scan: Scan, check_in_list: CheckInList) -> dict[str, Any]:
    explanation = f"capacity {check_in_list.capacity}" if scan.verdict is Verdict.FULL else None
    return {
        "raw_barcode": scan.code,
        "error_reason": _WORDS.get(scan.verdict, scan.verdict.value),
        "error_explanation": explanation,
        "datetime": clock.stored(scan.at),
        "nonce": scan.nonce,
        "type": scan.kind.value,
    }


def _position(ticket: Ticket | None) -> dict[str, int]:
    """pretix's number of the ticket; none for one that is known by its signature alone, or was made here."""
    known = (ticket.source_id or "") if ticket else ""
    return {"position": int(known)} if known.isdecimal() else {}


def _only_lacks_position(value: Any) -> bool:
    return isinstance(value, dict) and value.keys() == {"position"}
