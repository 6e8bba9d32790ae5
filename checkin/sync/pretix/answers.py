"""What pretix's answer to a scan means: taken, refused for good, or not its last word. Reads shapes, never words.

Its sentences are in the organiser's language; a wrong list, right or address answers in shapes of its own.
"""

from __future__ import annotations

from typing import Any

from checkin.errors import Reason, Unreachable
from checkin.sync.http import Reply, raise_for_access

BAD_REQUEST = "bad_request"  # pretix does not take a value of this scan, now or ever
TAKEN, FINAL = (200, 201), (400, 404)
_OF_A_SCAN = frozenset({"secret", "raw_barcode", "nonce", "datetime", "type", "error_reason", "error_explanation"})


class ListClosed(Unreachable):
    """No scan of this list is taken, for a reason that a person can remove: the scans wait, other lists go on."""


def refusal(reply: Reply) -> str:
    """Why pretix will never take the scan; raises for what is not its last word."""
    value = _content(reply)
    found = reason(value) or (BAD_REQUEST if isinstance(value, dict) and _OF_A_SCAN & value.keys() else "")
    if reply.status not in FINAL or not found:
        raise closed(reply)
    return found


def reason(value: Any) -> str:
    """pretix's word for refusing a ticket; "" where the answer is about something else."""
    if not isinstance(value, dict) or value.get("status") not in ("error", "incomplete"):
        return ""
    return str(value.get("reason") or ("incomplete" if value["status"] == "incomplete" else ""))


def taken(reply: Reply, **proof: str) -> dict[str, Any] | None:
    """The answer that says yes, and what pretix says with it; None for any answer that is no yes.

    Raises for what speaks of the way to pretix, not of the scan: a yes of somebody else, too.
    """
    value = _content(reply)
    if reply.status not in TAKEN:
        return None
    if not isinstance(value, dict) or any(value.get(name) != word for name, word in proof.items()):
        raise Unreachable(Reason.NOT_PRETIX, host=reply.host)
    return value


def closed(reply: Reply) -> ListClosed:
    return ListClosed(Reason.LIST_REFUSED, host=reply.host)


def _content(reply: Reply) -> Any:
    raise_for_access(reply, speaks_json=True)
    return reply.json()
