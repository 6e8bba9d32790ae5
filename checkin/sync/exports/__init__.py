"""Any registration export → attendees, and an honest list of what is odd. The front door; knows no roster."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import fields
from typing import Any

from checkin.models import Attendee, Status
from checkin.sync.exports.export import Export, ReadOptions, read_export
from checkin.sync.exports.layout import FIELDS

__all__ = ["FIELDS", "Export", "ReadOptions", "attendee_fields", "counts", "read_export"]

_CANCELLED = (Status.CANCELLED, Status.REFUNDED, Status.DECLINED)
_SHOWN = tuple(field.name for field in fields(Attendee) if field.name != "cells")


def attendee_fields(attendee: Attendee) -> dict[str, Any]:
    """An attendee as JSON holds it; a ticket of the roster too, without what only the roster knows."""
    found: dict[str, Any] = {name: getattr(attendee, name) for name in _SHOWN}
    return found | {"status": attendee.status.value, "extra": dict(attendee.extra)}


def counts(attendees: Iterable[Attendee]) -> dict[str, Any]:
    """How many attendees there are, by status, cancelled for good, and in already."""
    people = list(attendees)
    by_status = Counter(attendee.status for attendee in people)
    return {
        "attendees": len(people),
        "by_status": {status.value: by_status[status] for status in sorted(by_status)},
        "cancelled": sum(by_status[status] for status in _CANCELLED),
        "checked_in": sum(attendee.checked_in for attendee in people),
    }
