"""What the desk put right → pretix's own tickets, where the key may write them. Decides nothing about who is right.

docs.pretix.eu/dev/api/resources/orders.html (PATCH of an order position). Once pretix has a correction, the next pull
brings it back as pretix's own word, and the correction has ended.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from checkin.sync.http import Caller, Reply, raise_for_access
from checkin.sync.pretix.place import Place
from checkin.sync.registration import Corrected

_NAME = frozenset({"first_name", "last_name", "full_name"})
_PLAIN = {"company": "company", "email": "attendee_email"}
_FINAL = frozenset({400, 403, 404, 405})  # no right, or a value that pretix does not take: asked once, kept here


class Amender:
    """Asks once about each correction: what pretix does not take stays right on this laptop alone."""

    def __init__(self, place: Place, caller: Caller) -> None:
        self._place = place
        self._caller = caller
        self._asked: set[Corrected] = set()

    def send(self, corrections: Iterable[Corrected]) -> None:
        """Raises for a server that does not answer, as a push does; never for a correction that it refuses."""
        for one in corrections:
            if one not in self._asked:
                self._send(one)
                self._asked.add(one)

    def _send(self, one: Corrected) -> None:
        path = f"{self._place.event_path}/orderpositions/{one.source_id}/"
        found = self._caller.get(path)
        if not _is_taken(found):
            return
        _is_taken(self._caller.patch(path, json=_changes(found.json(), dict(one.fields))))


def _is_taken(reply: Reply) -> bool:
    """A page is never pretix's word: somebody else's refusal is no refusal."""
    if reply.status in _FINAL and reply.is_json:
        return False
    raise_for_access(reply, speaks_json=True)
    return isinstance(reply.json(), dict)


def _changes(position: Mapping[str, Any], now: Mapping[str, str | None]) -> dict[str, Any]:
    changes: dict[str, Any] = {theirs: now[ours] or "" for ours, theirs in _PLAIN.items() if ours in now}
    if not _NAME.isdisjoint(now):
        changes["attendee_name_parts"] = _name(position.get("attendee_name_parts") or {}, now)
    return changes


def _name(parts: Mapping[str, Any], now: Mapping[str, str | None]) -> dict[str, Any]:
    """In the scheme that the event asks names in."""
    if "full_name" in parts:
        return {**parts, "full_name": now.get("full_name") or ""}
    scheme = {"_scheme": "given_family", **parts}
    return scheme | {"given_name": now.get("first_name") or "", "family_name": now.get("last_name") or ""}
