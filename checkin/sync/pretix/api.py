"""Questions to one event of a pretix, page by page, and the proof that it was pretix who answered. Maps nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote, urlencode

from checkin import clock
from checkin.errors import Reason, Unreachable
from checkin.sync.http import Caller, Reply, raise_for_access
from checkin.sync.pretix.place import Place

PAGE_SIZE = 50  # the most that pretix gives, whatever one asks for
GENERATED = "X-Page-Generated"
_HALF_A_SECOND = timedelta(seconds=0.5)  # the header Date is cut to whole seconds

Query = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """`generated`: the server's time just before it looked, "" where it does not tell. `count`: rows of all pages."""

    rows: Sequence[Mapping[str, Any]]
    count: int
    is_last: bool
    generated: str = ""


class Api:
    """Reads one event. Errors: those of `Caller`, of `raise_for_access`, and Unreachable where it is no pretix."""

    def __init__(self, place: Place, caller: Caller, now: clock.Clock = clock.now) -> None:
        self.place = place
        self.clock_difference: float | None = None
        self.host = caller.address.host
        self._place = place
        self._caller = caller
        self._now = now

    def event(self) -> Mapping[str, Any]:
        """The event itself, which only its own pretix knows."""
        reply = self._get("")
        found = _value(reply)
        if not isinstance(found, dict) or found.get("slug") != self._place.event:
            raise Unreachable(Reason.NOT_PRETIX, host=reply.host)
        return found

    def rows(self, resource: str, query: Query = (), *, optional: bool = False) -> Iterator[Mapping[str, Any]]:
        """Every row of all pages; none of what is `optional` where this version of pretix does not have it."""
        number = 1
        while page := self.page(resource, number, query, optional=optional):
            yield from page.rows
            if page.is_last:
                return
            number += 1

    def row(self, resource: str, key: str, query: Query = ()) -> Mapping[str, Any] | None:
        """One by its own name; None when it is there no more."""
        reply = self._get(f"{resource}/{quote(key, safe='')}/?{urlencode(query)}")
        if reply.status == 404 and reply.is_json:
            return None
        found = _value(reply)
        if not isinstance(found, dict):
            raise Unreachable(Reason.NOT_PRETIX, host=reply.host)
        return found

    def page(self, resource: str, number: int, query: Query = (), *, optional: bool = False) -> Page | None:
        """Page `number`, from 1; None when there are not so many any more, or no such resource and it is `optional`."""
        asked = urlencode([("page", str(number)), ("page_size", str(PAGE_SIZE)), *query])
        reply = self._get(f"{resource}/?{asked}")
        if reply.status == 404 and (optional or (number > 1 and reply.is_json)):
            return None
        found = _value(reply)
        if not _is_page(found):
            raise Unreachable(Reason.NOT_PRETIX, host=reply.host)
        return Page(
            rows=found["results"],
            count=found["count"],
            is_last=found.get("next") is None,
            generated=reply.headers.get(GENERATED, ""),
        )

    def _get(self, path: str) -> Reply:
        before = self._now()
        reply = self._caller.get(f"{self._place.event_path}/{path}")
        if reply.moment:
            self.clock_difference = _difference(reply.moment, before, self._now())
        return reply


def _value(reply: Reply) -> Any:
    raise_for_access(reply, speaks_json=True)
    value = reply.json()
    if reply.status != 200:
        raise Unreachable(Reason.NOT_PRETIX, host=reply.host)
    return value


def _is_page(value: object) -> bool:
    """Whether a JSON value is what pretix answers where there may be many."""
    if not isinstance(value, dict) or not isinstance(value.get("count"), int):
        return False
    rows = value.get("results")
    return "next" in value and isinstance(rows, list) and all(isinstance(row, dict) for row in rows)


def _difference(theirs: datetime, before: datetime, after: datetime) -> float:
    """Seconds that their clock is ahead of ours."""
    return (theirs + _HALF_A_SECOND - (before + (after - before) / 2)).total_seconds()
