"""Makes an organiser, and events full of people. Every function expects pretix to be set up and gives plain data."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from typing import Any

from cases import cases
from django.db import connection
from event import Setup
from orders import Orders
from people import parties
from pretix.base.models import (
    Checkin,
    Device,
    Event,
    OrderPosition,
    Organizer,
    RevokedTicketSecret,
    Team,
    TeamAPIToken,
    User,
)
from pretix.base.models.devices import Gate
from pretix.base.models.orders import BlockedTicketSecret

ORGANIZER = "tisserands"
READ, WRITE, SCAN = "event.orders:read", "event.orders:write", "event.orders:checkin"
TOKENS = {  # name: what its team may do; None is everything
    "full": (READ, WRITE, SCAN),
    "checkin_only": (SCAN,),
    "read_only": (READ,),
    "revoked": (READ, SCAN),
    "administrator": None,
}
PASSWORD = "tisserands"


def make_organizer() -> dict[str, Any]:
    """The organiser, its one gate, its teams' tokens, and somebody who may open the pages under /control/."""
    organizer = Organizer.objects.create(name="Les Tisserands", slug=ORGANIZER)
    Gate.objects.create(organizer=organizer, name="Porte sud", identifier="SUD")
    tokens = {name: make_token(organizer, name, may) for name, may in TOKENS.items()}
    person = User.objects.create_superuser("admin@tisserands.example", PASSWORD)
    Team.objects.get(organizer=organizer, name="administrator").members.add(person)
    return {"organizer": ORGANIZER, "tokens": tokens}


def make_token(organizer: Organizer, name: str, may: tuple[str, ...] | None) -> str:
    team = Team.objects.create(
        organizer=organizer,
        name=name,
        all_events=True,
        all_event_permissions=may is None,
        all_organizer_permissions=may is None,
        limit_event_permissions=dict.fromkeys(may or (), True),
    )
    return TeamAPIToken.objects.create(team=team, name=name, active=name != "revoked").token


def make_event(*, slug: str, positions: int, signed: bool, with_cases: bool = True) -> dict[str, Any]:
    """An event of `positions` ordinary tickets, and one ticket per case."""
    organizer = Organizer.objects.get(slug=ORGANIZER)
    setup, now = Setup(organizer, slug, signed=signed), datetime.now(UTC)
    orders = Orders(setup, random.Random(slug), now)
    ordinary = [ticket for party in parties(orders.rng, positions) for ticket in orders.add(party)]
    wanted = cases(now) if with_cases else {}
    named = {name: orders.add(case.people, **case.order)[case.ticket] for name, case in wanted.items()}
    orders.write()
    secrets = {name: ticket.secret for name, ticket in named.items()}
    if with_cases:
        secrets |= live_through(setup, orders, named, now)
    return describe(setup) | {"tickets": [ticket.secret for ticket in ordinary], "cases": secrets}


def live_through(setup: Setup, orders: Orders, named: dict[str, OrderPosition], now: datetime) -> dict[str, str]:
    """What happened to some tickets since they were sold; gives the codes that this made."""
    door, hour = setup.lists["main"], timedelta(hours=1)
    for name, kind, at in (("already_in", "entry", 2), ("gone_out", "entry", 2), ("gone_out", "exit", 1)):
        Checkin.objects.create(position=named[name], list=door, type=kind, datetime=now - at * hour)
    blocked = named["blocked"]
    BlockedTicketSecret.objects.create(event=setup.event, position=blocked, secret=blocked.secret, blocked=True)
    return {
        "revoked_code_new": replace_code(orders, named["revoked_code"], revoked=True),
        "replaced_code_new": replace_code(orders, named["replaced_code"], revoked=setup.signed),
    }


def replace_code(orders: Orders, ticket: OrderPosition, *, revoked: bool) -> str:
    """pretix puts the old text on the revoked list only where tickets are signed; a plugin may for others."""
    old, new = ticket.secret, orders.new_secret(ticket)
    OrderPosition.all.filter(pk=ticket.pk).update(secret=new)
    if revoked:
        RevokedTicketSecret.objects.create(event=orders.setup.event, position=ticket, secret=old)
    return new


def describe(setup: Setup) -> dict[str, Any]:
    key = setup.event.settings.ticket_secrets_pretix_sig1_pubkey if setup.signed else None
    return {
        "event": setup.event.slug,
        "signed": setup.signed,
        "signing_key": key,
        "lists": {name: one.pk for name, one in setup.lists.items()},
        "items": {name: one.pk for name, one in setup.items.items()},
        "variations": {name: one.pk for name, one in setup.variations.items()},
        "questions": {name: one.pk for name, one in setup.questions.items()},
    }


def make_device(*, name: str, events: list[str], profile: str) -> dict[str, Any]:
    """A device at the gate, not initialised yet; no events means all of them."""
    organizer = Organizer.objects.get(slug=ORGANIZER)
    gate = Gate.objects.get(organizer=organizer)
    device = Device.objects.create(
        organizer=organizer, name=name, all_events=not events, gate=gate, security_profile=profile
    )
    device.limit_events.add(*Event.objects.filter(organizer=organizer, slug__in=events))
    return {"device_id": device.device_id, "token": device.initialization_token}


def revoke_device(*, device_id: int) -> dict[str, Any]:
    return {"revoked": Device.objects.filter(organizer__slug=ORGANIZER, device_id=device_id).update(revoked=True)}


def read_checkins(*, event: str) -> dict[str, Any]:
    """Every scan that the server keeps, also refused and annulled ones, oldest first."""
    rows = Checkin.all.filter(list__event__slug=event).order_by("pk").select_related("position", "device", "list")
    return {"checkins": [checkin(row) for row in rows]}


def checkin(row: Checkin) -> dict[str, Any]:
    return {
        "nonce": row.nonce,
        "secret": row.position.secret if row.position else None,
        "raw_barcode": row.raw_barcode,
        "list": row.list.name,
        "kind": row.type,
        "at": row.datetime.isoformat(),
        "created": row.created.isoformat(),
        "successful": row.successful,
        "error_reason": row.error_reason,
        "device_id": row.device.device_id if row.device else None,
        "forced": row.forced,
    }


def gather_statistics(list_id: int) -> None:
    """Show SQLite the tables as they are once everybody is in, else a page of the roster takes it seconds."""
    tickets = OrderPosition.all.values_list("pk", flat=True)
    Checkin.all.bulk_create([Checkin(position_id=pk, list_id=list_id, nonce="-") for pk in tickets], batch_size=400)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    Checkin.all.filter(nonce="-").delete()
