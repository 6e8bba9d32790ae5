"""The roster out of pretix, order by order: all of them in resumable pages, then what changed. Writes nothing."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from checkin.errors import AccessRevoked, Reason, Unreachable, Unreadable
from checkin.parts import Part, Registered
from checkin.sync.pretix.api import Api, Page, Query
from checkin.sync.pretix.cursor import Cursor
from checkin.sync.pretix.details import Details, read_details
from checkin.sync.pretix.people import people_of
from checkin.sync.pretix.values import moment, text
from checkin.sync.registration import Pulled

DETAILS_SECONDS = 60.0  # lists, products and questions are read again after this long, or when a new one turns up

# Half of what pretix says otherwise, in two thirds of the time: nothing about money, invoices, postal addresses.
_OF_ORDER = (
    "code", "status", "email", "phone", "datetime", "comment", "checkin_attention", "checkin_text",
    "require_approval", "valid_if_pending", "invoice_address.company", "invoice_address.name",
    "invoice_address.name_parts",
)  # fmt: skip
_OF_POSITION = (
    "id", "item", "variation", "attendee_name", "attendee_name_parts", "company", "attendee_email", "secret",
    "addon_to", "checkins", "answers", "seat", "canceled", "valid_from", "valid_until", "blocked",
)  # fmt: skip
# The newest first: an order that changes between two pages moves to the first, and pushes none out of the next.
_QUERY = (
    ("ordering", "-last_modified"),
    ("include_canceled_positions", "true"),
    *(("include", name) for name in _OF_ORDER),
    *(("include", f"positions.{name}") for name in _OF_POSITION),
)


class Puller:
    """Pulls one event again and again; keeps in between what rarely changes."""

    def __init__(self, api: Api, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._api = api
        self._monotonic = monotonic
        self._details = Details()
        self._read_at = float("-inf")

    def pull(self, cursor: str) -> Iterator[Pulled]:
        """Page by page, nothing ahead of what is asked for; one step without content when nothing is new.

        An order that makes no sense stops nobody: it is asked for again each time, and raised after all others.
        """
        fresh, unread = False, dict[str, Unreadable]()
        for number, (before, page, after) in enumerate(self._pages(Cursor.read(cursor))):
            orders = page.rows if number else [*self._again(before), *page.rows]
            rules: dict[str, Any] = {}
            if (number == 0 and self._are_old()) or not (fresh or self._details.know(orders)):
                rules, fresh = self._read_rules(), True
            if number == 0:
                self._expect_people(before, page)
                rules |= self._barred(before)
            people = tuple(self._people(orders, unread))
            yield Pulled(part=Part(people=people, **rules), cursor=after.leaving(unread).text)
        for error in unread.values():
            raise error

    def _again(self, cursor: Cursor) -> list[Mapping[str, Any]]:
        """The orders that made no sense the last time, unless they were deleted since."""
        found = (self._api.row("orders", code, _QUERY) for code in cursor.unread)
        return [order for order in found if order is not None]

    def _people(self, orders: Iterable[Mapping[str, Any]], unread: dict[str, Unreadable]) -> Iterator[Registered]:
        for order in orders:
            try:
                yield from people_of(order, self._details)
            except Unreadable as error:
                unread[self._code(order)] = error

    def _code(self, order: Mapping[str, Any]) -> str:
        """By which an order can be asked for again; every order of a pretix has one."""
        if code := text(order.get("code")):
            return code
        raise Unreachable(Reason.NOT_PRETIX, host=self._api.host)

    def _pages(self, cursor: Cursor) -> Iterator[tuple[Cursor, Page, Cursor]]:
        """Each page between the cursor with which it was asked for and the one that it leads to.

        A pull that was broken off goes on at its last page: that one may have gained what this one lost.
        """
        number = max(cursor.page, 1)
        while True:
            page = self._api.page("orders", number, _query(cursor))
            if page is None:  # orders of a test were deleted over there
                cursor, number = Cursor(since=cursor.since, unread=cursor.unread), 1
                continue
            generated = self._generated(page)
            if cursor.is_after(generated):
                cursor, number = Cursor(), 1
                continue
            after = cursor.reached(number, page.generated, is_last=page.is_last)
            yield cursor, page, after
            if page.is_last:
                return
            cursor, number = after, number + 1

    def _generated(self, page: Page) -> datetime:
        """Only a list of pretix's orders says when it was made."""
        try:
            generated = moment(page.generated)
        except ValueError:
            generated = None
        if generated is None:
            raise Unreachable(Reason.NOT_PRETIX, host=self._api.host)
        return generated

    def _are_old(self) -> bool:
        return self._monotonic() - self._read_at >= DETAILS_SECONDS

    def _read_rules(self) -> dict[str, Any]:
        self._details = details = read_details(self._api)
        self._read_at = self._monotonic()
        return {"lists": details.lists, "products": details.product_names, "signing_keys": details.signing_keys}

    def _expect_people(self, cursor: Cursor, page: Page) -> None:
        """An event whose lists count people and that shows no order hides them from this key."""
        if not cursor.since and not page.count and self._details.people:
            raise AccessRevoked(Reason.NO_RIGHT, host=self._api.host)

    def _barred(self, cursor: Cursor) -> dict[str, Any]:
        """Codes that pretix took back or holds; after the first page, from whose time on the next pull will ask."""
        since = cursor.from_there
        revoked = self._api.rows("revokedsecrets", [("created_since", since)] if since else (), optional=True)
        blocked = self._api.rows("blockedsecrets", [("updated_since", since)] if since else (), optional=True)
        return {
            "revoked": tuple(str(row.get("secret")) for row in revoked),
            "blocked": {str(row.get("secret")): bool(row.get("blocked")) for row in blocked},
        }


def _query(cursor: Cursor) -> Query:
    since = cursor.from_there
    return [*_QUERY, ("modified_since", since)] if since else _QUERY
