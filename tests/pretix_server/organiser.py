"""What an organiser, and another laptop, do to an event while ours is at the door."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from pretix_server.api import Api, Reply

if TYPE_CHECKING:
    from pretix_server.server import PretixEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """A scan as the server keeps it. `at` is when it was made, `created` when the server learnt of it."""

    nonce: str | None
    secret: str | None
    raw_barcode: str | None
    list: str
    kind: str
    at: datetime
    created: datetime
    successful: bool
    error_reason: str | None
    device_id: int | None
    forced: bool


class Organiser:
    """Tickets are named by the secret that they have now. Each act is one request to pretix, and must succeed."""

    def __init__(self, event: PretixEvent) -> None:
        self._event = event

    def position(self, secret: str) -> dict[str, Any]:
        """The ticket as pretix gives it, also a canceled one."""
        query = {"secret": secret, "include_canceled_positions": "true"}
        (found,) = self._api.must("GET", f"{self._path}/orderpositions/", **query)["results"]
        return dict(found)

    def rename(self, secret: str, first: str, last: str) -> None:
        parts = {"_scheme": "given_family", "given_name": first, "family_name": last}
        self._position("PATCH", secret, "", {"attendee_name_parts": parts})

    def change(self, secret: str, **fields: Any) -> None:
        """Any field of a ticket that pretix lets an organiser write: company=, attendee_email=, valid_until=, …"""
        self._position("PATCH", secret, "", fields)

    def regenerate(self, secret: str) -> str:
        """A new code for the ticket, which is given."""
        return str(self._position("POST", secret, "regenerate_secrets/", {})["secret"])

    def block(self, secret: str) -> None:
        self._position("POST", secret, "add_block/", {"name": "admin"})

    def unblock(self, secret: str) -> None:
        self._position("POST", secret, "remove_block/", {"name": "admin"})

    def cancel_order(self, secret: str) -> None:
        self._order(secret, "mark_canceled/", {"send_email": False})

    def reactivate_order(self, secret: str) -> None:
        self._order(secret, "reactivate/", {})

    def pay_order(self, secret: str) -> None:
        self._order(secret, "mark_paid/", {"send_email": False})

    def mates(self, secret: str) -> int:
        """How many tickets the order of this one has in all."""
        order = self.position(secret)["order"]
        return len(self._api.must("GET", f"{self._path}/orders/{order}/")["positions"])

    def cancel_position(self, secret: str) -> None:
        """One ticket of an order that is kept for its other tickets."""
        self._position("DELETE", secret, "")

    def new_order(
        self, *people: tuple[str, str], product: str = "Adhérent", status: str = "p", **order: Any
    ) -> list[str]:
        """One order, a ticket per (first, last); gives their secrets. Status: p paid, n pending; free is paid."""
        tickets = [self._ticket(person, product) for person in people]
        usual = {"email": "caisse@courriel.example", "locale": "fr", "status": status, "payment_provider": "manual"}
        made = self._api.must("POST", f"{self._path}/orders/", usual | {"positions": tickets} | order)
        return [str(ticket["secret"]) for ticket in made["positions"]]

    def set_list(self, list_id: int | None = None, **fields: Any) -> None:
        """name=, all_products=, limit_products=, include_pending=, allow_multiple_entries=, rules=, …"""
        self._api.must("PATCH", f"{self._path}/checkinlists/{list_id or self._event.list_id}/", fields)

    def new_list(self, name: str, **fields: Any) -> int:
        usual = {"name": name, "all_products": True, "limit_products": []}
        return int(self._api.must("POST", f"{self._path}/checkinlists/", usual | fields)["id"])

    def checkins(self) -> list[CheckIn]:
        """Every scan of this event that the server keeps, also refused and annulled ones, oldest first."""
        rows = self._event.server.side_door("checkins", event=self._event.event)["checkins"]
        return [
            CheckIn(**row | {when: datetime.fromisoformat(row[when]) for when in ("at", "created")}) for row in rows
        ]

    def admitted(self, secret: str) -> list[CheckIn]:
        """The passages that count, of one ticket."""
        return [one for one in self.checkins() if one.secret == secret and one.successful]

    def revoke_device(self, device_id: int) -> None:
        assert self._event.server.side_door("revoke_device", device_id=device_id)["revoked"] == 1

    @property
    def _api(self) -> Api:
        return self._event.server.api()

    @property
    def _path(self) -> str:
        return self._event.path

    def _position(self, method: str, secret: str, act: str, body: Any = None) -> Any:
        return self._api.must(method, f"{self._path}/orderpositions/{self.position(secret)['id']}/{act}", body)

    def _order(self, secret: str, act: str, body: Any) -> Any:
        return self._api.must("POST", f"{self._path}/orders/{self.position(secret)['order']}/{act}", body)

    def _ticket(self, person: tuple[str, str], product: str) -> dict[str, Any]:
        parts = {"_scheme": "given_family", "given_name": person[0], "family_name": person[1]}
        level = self._event.variations["Or"] if product == "Partenaire" else None
        return {
            "item": self._event.items[product],
            "variation": level,
            "attendee_name_parts": parts,
            "attendee_email": None,
            "answers": [],
            "subevent": None,
        }


@dataclass(frozen=True, slots=True)
class Station:
    """Another laptop: scans and undoes under its own device, so pretix can tell it from ours."""

    event: PretixEvent
    device_id: int
    api_token: str

    @classmethod
    def pair(cls, event: PretixEvent, initialization_token: str) -> Station:
        about = {"hardware_brand": "PC", "hardware_model": "Essai", "software_brand": "Essai", "software_version": "1"}
        body = Api(event.url).must("POST", "/api/v1/device/initialize", about | {"token": initialization_token})
        return cls(event, int(body["device_id"]), str(body["api_token"]))

    @property
    def api(self) -> Api:
        return Api(self.event.url, f"Device {self.api_token}")

    def scan(self, secret: str, *, at: datetime | None = None, nonce: str = "", list_id: int = 0, **more: Any) -> Reply:
        """Whatever pretix answers: type="exit", force=True, ignore_unpaid=True, … go to it as they are."""
        return redeem(self.api, self.event, secret, at=at, nonce=nonce, list_id=list_id, **more)

    def annul(self, nonce: str, *, list_id: int = 0) -> Reply:
        about = {"lists": [list_id or self.event.list_id], "nonce": nonce}
        return self.api.post(f"{self.event.server.organizer_path}/checkinrpc/annul/", about)


def redeem(
    api: Api,
    event: PretixEvent,
    secret: str,
    *,
    at: datetime | None = None,
    nonce: str = "",
    list_id: int = 0,
    **more: Any,
) -> Reply:
    body = {
        "secret": secret,
        "lists": [list_id or event.list_id],
        "nonce": nonce or uuid.uuid4().hex,
        "questions_supported": False,
    }
    when = {"datetime": at.isoformat()} if at else {}
    return api.post(f"{event.server.organizer_path}/checkinrpc/redeem/", body | when | more)
