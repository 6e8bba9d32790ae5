"""What a registration system answered, and what its status means for the caller. Knows no library of the network."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from checkin.clock import now
from checkin.errors import AccessRevoked, Busy, NoAnswer, Reason, Unreachable

LONGEST_WAIT = 900.0  # seconds: a server that asks for more is asked again all the same
_LATER = frozenset({409, 425, 429})
_HTML = (b"<!doctype html", b"<html")


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer, whatever its status. `repr` leaves out what may be personal or secret."""

    host: str
    status: int
    headers: Mapping[str, str] = field(repr=False)  # their names in any case
    body: bytes = field(repr=False)

    def json(self) -> Any:
        """The value that the body holds, of any JSON type; a text that is labelled otherwise counts as well.

        Raises what `raise_for_access` says of the status; else NoAnswer (PORTAL) for a page, Unreachable (NOT_JSON).
        """
        with suppress(ValueError, RecursionError):
            return json.loads(self.body)
        raise_for_access(self)
        raise self._no_json()

    @property
    def is_json(self) -> bool:
        with suppress(ValueError, RecursionError):
            json.loads(self.body)
            return True
        return False

    @property
    def is_html(self) -> bool:
        """A page for people: what captive portals and wrong addresses answer."""
        labelled = self.headers.get("Content-Type", "").lower().startswith(("text/html", "application/xhtml"))
        return labelled or self.body[:1000].lstrip().lower().startswith(_HTML)

    @property
    def moment(self) -> datetime | None:
        """The server's own time, aware UTC; None where it does not tell."""
        return _http_date(self.headers.get("Date", ""))

    @property
    def retry_after(self) -> float:
        """Seconds that the server asks us to wait, at most 15 minutes; 0 when it does not."""
        text = self.headers.get("Retry-After", "").strip()
        until = _http_date(text)
        if text.isdecimal():
            seconds = float(text)
        elif until:
            seconds = (until - (self.moment or now())).total_seconds()
        else:
            return 0.0
        return min(max(seconds, 0.0), LONGEST_WAIT)

    def _no_json(self) -> Unreachable:
        if self.is_html:
            return NoAnswer(Reason.PORTAL, host=self.host)
        return Unreachable(Reason.NOT_JSON, host=self.host)


def raise_for_access(reply: Reply, *, speaks_json: bool = False) -> None:
    """Raise for a status that says nothing about the question asked; the others are the caller's to understand.

    401, 403: AccessRevoked · 409, 425, 429: Busy · 511: NoAnswer (PORTAL) · other 5xx: Unreachable (SERVER_ERROR) ·
    other 4xx with a page instead of data: Unreachable (WRONG_ADDRESS). `retry_after` is what the server asked for.
    `speaks_json`: the system never answers with a page, so that one that refuses is somebody else's: NoAnswer (PORTAL).
    """
    if speaks_json and reply.status in (401, 403) and reply.is_html:
        raise NoAnswer(Reason.PORTAL, host=reply.host)
    if reply.status == 401:
        raise AccessRevoked(Reason.KEY_REFUSED, host=reply.host)
    if reply.status == 403:
        raise AccessRevoked(Reason.NO_RIGHT, host=reply.host)
    if reply.status in _LATER:
        raise Busy(Reason.SERVER_BUSY, reply.retry_after, host=reply.host)
    if reply.status == 511:  # RFC 6585: the network wants a login first
        raise NoAnswer(Reason.PORTAL, host=reply.host)
    if reply.status >= 500:
        raise Unreachable(Reason.SERVER_ERROR, reply.retry_after, host=reply.host, status=reply.status)
    if reply.status >= 400 and reply.is_html:
        raise Unreachable(Reason.WRONG_ADDRESS, host=reply.host)


def _http_date(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
        return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
