"""Scans as the attendance address gets them: JSON batches as docs/attendance-batch.schema.json says. Sends nothing."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import NAMESPACE_URL, uuid5
from zoneinfo import ZoneInfo

from checkin.clock import shown
from checkin.models import Scan, Ticket
from checkin.sync.registration import Outbox

SCHEMA = "partner-day/attendance-batch-1"
MOST = 50  # scans in a batch
_OF_A_TICKET = (
    "ticket_code",
    "first_name",
    "last_name",
    "full_name",
    "email",
    "company",
    "ticket_type",
    "order_id",
    "walk_in",
)


@dataclass(frozen=True, slots=True)
class Batches:
    """Writes the scans of one event; times are said in its zone."""

    event: str
    zone: ZoneInfo

    def batch(self, scans: Sequence[Scan], outbox: Outbox) -> dict[str, Any]:
        """One batch. The same scans with the same content always make the same batch id: the idempotency key."""
        content = [self._scan(scan, outbox) for scan in scans]
        name = json.dumps([SCHEMA, self.event, content], sort_keys=True)
        return {"schema": SCHEMA, "event": self.event, "batch": str(uuid5(NAMESPACE_URL, name)), "scans": content}

    def _scan(self, scan: Scan, outbox: Outbox) -> dict[str, Any]:
        ticket = outbox.ticket(scan)
        return {
            "nonce": scan.nonce,
            "kind": scan.kind.value,
            "verdict": scan.verdict.value,
            "at": shown(scan.at, self.zone),
            "list": outbox.check_in_list(scan).name,
            "station": scan.station_id,
            "volunteer": scan.volunteer,
            "source": scan.source.value,
            "override_reason": scan.override_reason,
            "undoes": scan.undoes,
            "code": scan.code,
            "ticket": _ticket(ticket) if ticket else None,
        }


def trial(event: str = "") -> dict[str, Any]:
    """A batch without scans: does somebody take batches there?"""
    return {"schema": SCHEMA, "event": event, "batch": str(uuid5(NAMESPACE_URL, SCHEMA)), "scans": []}


def _ticket(ticket: Ticket) -> dict[str, Any]:
    return {name: getattr(ticket, name) for name in _OF_A_TICKET}
