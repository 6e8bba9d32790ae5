"""One admitted entry or exit → pretix. The door has opened already: nothing is asked, everything is forced."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from checkin import clock
from checkin.errors import Reason, Unreachable
from checkin.models import PassageElsewhere, Scan, Ticket
from checkin.sync.http import Caller, Reply
from checkin.sync.pretix import answers
from checkin.sync.pretix.passages import passages
from checkin.sync.pretix.place import Place
from checkin.sync.pretix.values import name_of_id, objects
from checkin.sync.registration import Answer, Outbox

LOCAL_LIST = "local_list"  # made on this laptop, pretix has no such list
WALK_IN = "walk_in"  # a person whom pretix does not know
UNKNOWN_CODE = "invalid"  # pretix's word


def send(place: Place, caller: Caller, outbox: Outbox, scan: Scan) -> Answer:
    """Settled, with what pretix knew of the ticket before; or refused for good. Raises for what is neither."""
    ticket, list_id = outbox.ticket(scan), outbox.check_in_list(scan).source_id
    if list_id is None:
        return Answer(nonce=scan.nonce, refusal=LOCAL_LIST)
    if ticket and ticket.walk_in:
        return Answer(nonce=scan.nonce, refusal=WALK_IN)
    body = content(ticket, scan, list_id)
    reply = ask(place, caller, body)
    before = state_before(reply)
    if before is None and ticket and answers.refusal(reply) == UNKNOWN_CODE:
        newer = _newer_code(place, caller, ticket)
        if newer and newer != body["secret"]:
            reply = ask(place, caller, body | {"secret": newer})
            before = state_before(reply)
    if before is None:
        return Answer(nonce=scan.nonce, refusal=answers.refusal(reply))
    return Answer(nonce=scan.nonce, passages=before)


def _newer_code(place: Place, caller: Caller, ticket: Ticket) -> str:
    """The code that pretix has given the ticket since the last pull; "" when it has no such ticket any more."""
    query = urlencode({"code": ticket.order_id or "", "include": "positions"})
    reply = caller.get(f"{place.event_path}/orders/?{query}")
    try:
        orders = objects(reply.json()["results"]) if reply.status == 200 else []
        positions = [position for order in orders for position in objects(order["positions"])]
        return next((str(one["secret"]) for one in positions if name_of_id(one["id"]) == ticket.source_id), "")
    except (LookupError, TypeError):
        raise Unreachable(Reason.NOT_PRETIX, host=reply.host) from None


def ask(place: Place, caller: Caller, body: dict[str, Any]) -> Reply:
    return caller.post(f"{place.organizer_path}/checkinrpc/redeem/", body)


def content(ticket: Ticket | None, scan: Scan, list_id: str) -> dict[str, Any]:
    """The ticket goes by its code of now: one that was replaced since the scan is unknown to pretix."""
    return {
        "secret": (ticket and ticket.ticket_code) or scan.code,
        "source_type": "barcode",
        "lists": [int(list_id)],
        "type": scan.kind.value,
        "force": True,
        "nonce": scan.nonce,
        "datetime": clock.stored(scan.at),
        "questions_supported": False,
    }


def state_before(reply: Reply) -> tuple[PassageElsewhere, ...] | None:
    """The ticket's passages before this scan; None when it was not taken."""
    value = answers.taken(reply, status="ok")
    if value is None:
        return None
    try:
        return tuple(passages(value["position"]["checkins"]))
    except (LookupError, TypeError, ValueError):
        raise Unreachable(Reason.NOT_PRETIX, host=reply.host) from None
