"""Writes orders in bulk, as quickly as thousands need: in memory first, then table by table."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from event import Setup
from people import Person
from pretix.base.models import (
    InvoiceAddress,
    Order,
    OrderPayment,
    OrderPosition,
    Question,
    QuestionAnswer,
    QuestionOption,
)
from pretix.base.models.orders import Transaction

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ3789"
BATCH = 400
FREE = Decimal("0.00")


class Orders:
    """Collects orders of one event; `write` stores them all."""

    def __init__(self, setup: Setup, rng: random.Random, now: datetime) -> None:
        self.setup, self.rng, self.now = setup, rng, now
        self.channel = setup.organizer.sales_channels.get(identifier="web")
        self.taken = set(Order.objects.values_list("code", flat=True))
        self.orders: list[Order] = []
        self.tickets: list[tuple[Person, OrderPosition]] = []
        self.generator = setup.event.ticket_secret_generator

    def add(self, people: list[Person], **order: Any) -> list[OrderPosition]:
        """One order; its tickets in the people's order, not stored yet."""
        made = self._order(people[0], **order)
        made.payer, made.tickets = people[0], []
        for person in people:
            made.tickets.append(self._ticket(made, person))
        made.total = sum((ticket.price for ticket in made.tickets), FREE)
        self.orders.append(made)
        self.tickets += zip(people, made.tickets, strict=True)
        return made.tickets

    def write(self) -> None:
        Order.objects.bulk_create(self.orders, batch_size=BATCH)
        for add_ons in (False, True):  # what an add-on hangs on is stored before it
            rows = [ticket for _, ticket in self.tickets if bool(ticket.addon_to) is add_ons]
            OrderPosition.all.bulk_create(rows, batch_size=BATCH)
        InvoiceAddress.objects.bulk_create(map(address, self.orders), batch_size=BATCH)
        paid = [order for order in self.orders if order.status == Order.STATUS_PAID]
        OrderPayment.objects.bulk_create(map(payment, paid), batch_size=BATCH)
        Transaction.objects.bulk_create([line for order in self.orders for line in books(order)], batch_size=BATCH)
        self._write_answers()

    def _order(self, payer: Person, **order: Any) -> Order:
        when = self.now - timedelta(minutes=self.rng.randrange(120, 60 * 24 * 40))
        usual: dict[str, Any] = {"status": Order.STATUS_PAID, "datetime": when, "expires": when + timedelta(days=10)}
        return Order(
            code=self._code(),
            event=self.setup.event,
            organizer=self.setup.organizer,
            sales_channel=self.channel,
            email=payer.email,
            locale="fr",
            **(usual | order),
        )

    def _ticket(self, order: Order, person: Person) -> OrderPosition:
        product = self._product(person, first=not order.tickets)
        ticket = OrderPosition(
            order=order,
            organizer=self.setup.organizer,
            positionid=len(order.tickets) + 1,
            tax_rate=FREE,
            tax_value=FREE,
            attendee_name_parts=parts(person.first, person.last) if person.last else {},
            attendee_name_cached=f"{person.first} {person.last}".strip() or None,
            attendee_email=person.email,
            company=person.company,
            canceled=person.canceled,
            addon_to=order.tickets[0] if person.product == "Déjeuner" else None,
            pseudonymization_id="".join(self.rng.choices(LETTERS, k=10)),
            **(product | person.position),
        )
        ticket.secret = self.new_secret(ticket)
        return ticket

    def _product(self, person: Person, *, first: bool) -> dict[str, Any]:
        item = self.setup.items[person.product]
        if person.product != "Partenaire":
            return {"item": item, "price": item.default_price}
        level = self.setup.variations["Or" if first else "Argent"]
        return {"item": item, "variation": level, "price": level.default_price}

    def new_secret(self, ticket: OrderPosition) -> str:
        return self.generator.generate_secret(
            item=ticket.item,
            variation=ticket.variation,
            valid_from=ticket.valid_from,
            valid_until=ticket.valid_until,
            current_secret=ticket.secret,
            force_invalidate=True,
        )

    def _code(self) -> str:
        while (code := "".join(self.rng.choices(LETTERS, k=5))) in self.taken:
            pass
        self.taken.add(code)
        return code

    def _write_answers(self) -> None:
        chosen = [row for one in self.setup.questions.values() for row in self._answers(one)]
        QuestionAnswer.objects.bulk_create([answer for answer, _ in chosen], batch_size=BATCH)
        link = QuestionAnswer.options.through
        links = [link(questionanswer=answer, questionoption=option) for answer, option in chosen]
        link.objects.bulk_create(links, batch_size=BATCH)

    def _answers(self, question: Question) -> Iterator[tuple[QuestionAnswer, QuestionOption]]:
        products, options = {item.pk for item in question.items.all()}, list(question.options.all())
        for person, ticket in self.tickets:
            if person.asked and ticket.item_id in products:
                option = self.rng.choice(options)
                yield QuestionAnswer(orderposition=ticket, question=question, answer=str(option.answer)), option


def parts(first: str, last: str) -> dict[str, str]:
    return {"_scheme": "given_family", "given_name": first, "family_name": last}


def address(order: Order) -> InvoiceAddress:
    first, last = order.payer.payer or (order.payer.first, order.payer.last)
    company = order.payer.company
    return InvoiceAddress(
        order=order,
        is_business=bool(company),
        company=company,
        country="FR",
        city="Valbrume",
        name_parts=parts(first, last),
        name_cached=f"{first} {last}",
    )


def payment(order: Order) -> OrderPayment:
    return OrderPayment(
        order=order,
        local_id=1,
        state=OrderPayment.PAYMENT_STATE_CONFIRMED,
        amount=order.total,
        provider="manual" if order.total else "free",
        payment_date=order.datetime,
    )


def books(order: Order) -> list[Transaction]:
    kept = [ticket for ticket in order.tickets if not ticket.canceled]
    return order.create_transactions(is_new=True, positions=kept, fees=[], dt_now=order.datetime, save=False)
