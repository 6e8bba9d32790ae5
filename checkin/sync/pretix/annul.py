"""One undo → pretix, which takes back a check-in of the same key within 15 minutes of its time; later it stays here."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from checkin import clock
from checkin.elsewhere import SAME_MOMENT
from checkin.models import Scan, Source
from checkin.sync.http import Caller, Reply
from checkin.sync.pretix import answers, redeem
from checkin.sync.pretix.place import Place
from checkin.sync.registration import Answer, Outbox

ALLOWED = timedelta(minutes=15)  # between the times sent, so that an undo without network works
TOO_LATE = "annul_too_late"
ELSEWHERE = "annul_elsewhere"  # only the station that checked in may take it back
OTHER_DEVICE = "annul_other_device"
UNKNOWN = "annul_unknown"
REFUSED = "annul_refused"


def send(place: Place, caller: Caller, outbox: Outbox, scan: Scan) -> Answer:
    """Settled, or refused for good: the undo then counts on this laptop only, and the organiser is told."""
    undone = outbox.undone(scan)
    if undone is None:
        return Answer(nonce=scan.nonce, refusal=UNKNOWN)
    if undone.refusal is not None:  # never got there: nothing to take back
        return Answer(nonce=scan.nonce, sent=False)
    return Answer(nonce=scan.nonce, refusal=_known_before(scan, undone) or _ask(place, caller, outbox, scan, undone))


def _known_before(scan: Scan, undone: Scan) -> str | None:
    if undone.source is Source.REMOTE:
        return ELSEWHERE
    return TOO_LATE if scan.at - undone.at > ALLOWED else None


def _ask(place: Place, caller: Caller, outbox: Outbox, scan: Scan, undone: Scan) -> str | None:
    list_id = str(outbox.check_in_list(undone).source_id)
    body = {
        "lists": [int(list_id)],
        "nonce": undone.nonce,
        "datetime": clock.stored(scan.at),
        "error_explanation": " · ".join(filter(None, (scan.station_id, scan.volunteer))),
    }
    reply = caller.post(f"{place.organizer_path}/checkinrpc/annul/", body)
    if answers.taken(reply, status="ok") is not None:
        return None
    value = reply.json()
    if isinstance(value, list):  # most often annulled already, by a request whose answer was lost
        return REFUSED if _still_there(place, caller, outbox, undone) else None
    return _refusal(reply, value)


def _refusal(reply: Reply, value: Any) -> str:
    said = value if isinstance(value, dict) else {}
    if reply.status == 404 and "detail" in said:
        return UNKNOWN
    if reply.status == 400 and "non_field_errors" in said:
        return OTHER_DEVICE  # the other reason for it is the time, and we have looked at that
    return answers.refusal(reply)


def _still_there(place: Place, caller: Caller, outbox: Outbox, undone: Scan) -> bool:
    """Ask pretix for the ticket, without storing anything; it then lists the check-ins that count."""
    list_id = str(outbox.check_in_list(undone).source_id)
    body = redeem.content(outbox.ticket(undone), undone, list_id) | {"simulate": True, "nonce": None}
    reply = redeem.ask(place, caller, body)
    known = redeem.state_before(reply)
    if known is None:
        answers.refusal(reply)
        return False
    return any(one.kind is undone.kind and abs(one.at - undone.at) <= SAME_MOMENT for one in known)
