"""An export that was read, as what a source hands over to the roster."""

from __future__ import annotations

from checkin.merge import Delivery
from checkin.sync.exports import Export


def delivery(export: Export, file: str) -> Delivery:
    """`file` is its name for people."""
    return Delivery(
        file=file,
        headers=export.headers,
        fields=export.fields,
        about=export.format,
        attendees=export.attendees,
    )
