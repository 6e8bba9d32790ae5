"""pretix's check-ins of one ticket → the passages that it knows of: in a roster, and in the answer to a scan. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from checkin.models import Kind, PassageElsewhere
from checkin.sync.pretix.values import moment, name_of_id, objects


def passages(checkins: object) -> Iterator[PassageElsewhere]:
    """KeyError, TypeError or ValueError where a value has another shape than pretix's.

    The station is pretix's number of the device; a team's API token and pretix's own pages have none.
    """
    for checkin in objects(checkins):
        at, device = moment(checkin["datetime"]), checkin.get("device_id")
        if at is None:
            raise ValueError(checkin)
        yield PassageElsewhere(
            id=_known(name_of_id(checkin["id"])),
            list_source_id=_known(name_of_id(checkin["list"])),
            kind=Kind.EXIT if checkin.get("type") == "exit" else Kind.ENTRY,
            at=at,
            station="pretix" if device is None else f"pretix {device}",
        )


def _known(key: str) -> str:
    """Nothing can be told apart without one."""
    if not key:
        raise ValueError(key)
    return key
