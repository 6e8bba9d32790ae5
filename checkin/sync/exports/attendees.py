"""Rows → attendees and problems, row by row. What rows say of each other is settled in `duplicates`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from checkin.models import Attendee, Problem, Status
from checkin.sync.exports import synonyms
from checkin.sync.exports.dating import DateOrders, date_orders
from checkin.sync.exports.evidence import Column
from checkin.sync.exports.layout import FALLBACK, TIME, Layout
from checkin.sync.exports.noise import why_ignored
from checkin.sync.exports.people import Codes, Emails, Names, Oddity
from checkin.sync.exports.table import Row, Table
from checkin.sync.exports.values import contacts, dates, statuses
from checkin.sync.exports.values.statuses import CheckIn
from checkin.sync.exports.vocabulary import plain

_MOST_TICKETS = 100  # of one row; a greater quantity is no number of people
_AS_WRITTEN = ("company", "job_title", "ticket_type", "order_id", "phone", "comment")
_FRENCH = frozenset(map(plain, synonyms.FRENCH))


@dataclass(slots=True)
class People:
    """What the rows of a table say; `problems` in no order yet. `buyers_named`: a buyer's name had to be used."""

    attendees: list[Attendee] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    has_codes: bool = False
    date_order: str | None = None

    def report(self, row: int | None, oddities: Sequence[Oddity]) -> None:
        self.problems.extend(Problem(row=row, kind=kind, detail=detail) for kind, detail in oddities)

    def has(self, kind: str) -> bool:
        return any(problem.kind == kind for problem in self.problems)


def has_names(layout: Layout) -> bool:
    """Whether any column holds names, the participant's or the buyer's."""
    names = ("first_name", "last_name", "full_name")
    return any(name + suffix in layout.fields for name in names for suffix in ("", FALLBACK))


def people_of(table: Table, columns: Sequence[Column], layout: Layout) -> People:
    """Every row as attendees, one per ticket, or as an ignored row."""
    reader = _Rows(table, columns, layout)
    found = People(has_codes=reader.codes.known, date_order=reader.orders.said)
    found.report(None, [] if found.has_codes else [("no_ticket_code_column", _NO_CODES)])
    for number in table.repeated:
        found.report(number, [("ignored_row", "the header once more")])
    for row in table.rows:
        found.attendees.extend(reader.tickets(row, found))
    return found


_NO_CODES = "the file has no ticket code; codes must be made by the application"


class _Rows:
    """Reads the rows of one table, knowing its layout and what all of its values prove."""

    def __init__(self, table: Table, columns: Sequence[Column], layout: Layout) -> None:
        texts = [row.texts for row in table.rows]
        self.orders: DateOrders = date_orders(columns, layout)
        self.codes = Codes(layout, texts)
        self._layout = layout
        self._names = Names(layout, texts)
        self._emails = Emails(layout)
        self._lost_zeros = _may_lose_zeros(table, columns, layout)
        self._as_written = [(name, layout.fields[name]) for name in _AS_WRITTEN if name in layout.fields]
        self._extras = [(table.names[index], index) for index in layout.extras]
        self._status = _Statuses(layout)
        self._ordered, self._ordered_time = layout.column("ordered_at"), layout.column("ordered_at" + TIME)
        self._checked_time = layout.column("checked_in_at" + TIME)

    def tickets(self, row: Row, found: People) -> list[Attendee]:
        """The attendees of one row; what is odd about them is reported."""
        texts = row.texts
        name, oddities = self._names.of(texts)
        email, about_email = self._emails.of(texts)
        codes = self.codes.of(texts)
        if why := why_ignored(row, name, email, codes.codes[0]):
            found.report(row.number, [("ignored_row", why)])
            return []
        status, inside_by_status = self._status.of(texts, oddities)
        check_in = self._check_in(texts, oddities)
        values: dict[str, Any] = {key: str(texts[index]) or None for key, index in self._as_written}
        oddities += [(kind, _no_email(detail, name.full)) for kind, detail in about_email]
        attendee = Attendee(
            row=row.number,
            ticket_code=codes.codes[0],
            first_name=name.first,
            last_name=name.last,
            full_name=name.full,
            email=email,
            status=status,
            ordered_at=self._ordered_at(texts, oddities),
            checked_in=check_in.inside or inside_by_status,
            checked_in_at=check_in.at,
            extra=self._extra(row),
            cells=tuple(map(str, row.cells)),
            **values,
        )
        oddities += codes.oddities
        tickets = self._multiplied(attendee, codes.codes, texts, oddities)
        found.report(row.number, [*oddities, *self._about_cells(row, attendee)])
        return tickets

    def _multiplied(
        self, attendee: Attendee, codes: Sequence[str | None], texts: Sequence[str], oddities: list[Oddity]
    ) -> list[Attendee]:
        """One attendee per code; where no code is a person's own, one per ticket that the row stands for."""
        if len(codes) > 1:
            return [replace(attendee, ticket_code=code) for code in codes]
        if codes[0] is not None:
            return [attendee]
        quantity = self._quantity(texts)
        if quantity > 1:
            oddities.append(("row_with_several_tickets", f"{quantity} tickets"))
        return [attendee] * quantity

    def _quantity(self, texts: Sequence[str]) -> int:
        total, guests = self._layout.column("quantity"), self._layout.column("guests")
        if total is not None:
            return _count(texts[total], 1)
        return 1 + (_count(texts[guests], 0) if guests is not None else 0)

    def _ordered_at(self, texts: Sequence[str], oddities: list[Oddity]) -> str | None:
        if self._ordered is None or contacts.is_nothing(texts[self._ordered]) or dates.is_never(texts[self._ordered]):
            return None
        moment = dates.moment(texts[self._ordered], self.orders.ordered_at)
        if moment is None:
            oddities.append(("bad_date", texts[self._ordered]))
        return self._with_time(moment, texts, self._ordered_time)

    def _check_in(self, texts: Sequence[str], oddities: list[Oddity]) -> CheckIn:
        """Of several check-in columns: in where one says so, since the first moment that one knows."""
        inside, at = False, None
        for index in self._layout.check_ins:
            if not texts[index]:
                continue
            found = statuses.check_in_of(texts[index], self.orders.checked_in_at)
            inside, at = inside or found.inside, at or found.at
            if not found.understood:
                oddities.append(("bad_date", texts[index]))
        return CheckIn(inside, self._with_time(at, texts, self._checked_time))

    def _with_time(self, moment: str | None, texts: Sequence[str], column: int | None) -> str | None:
        if moment is None or column is None or "T" in moment:
            return moment
        time = dates.time_of_day(texts[column])
        return f"{moment}T{time}" if time else moment

    def _extra(self, row: Row) -> dict[str, str]:
        texts = row.texts
        found = {name: str(texts[index]) for name, index in self._extras if texts[index]}
        return found | {"[+]": " | ".join(row.surplus)} if row.surplus else found

    def _about_cells(self, row: Row, attendee: Attendee) -> list[Oddity]:
        found: list[Oddity] = [(kind, "kept as plain text") for kind in row.oddities]
        if row.ragged:
            found.append(("ragged_row", row.ragged))
        if attendee.phone and contacts.lost_zero(attendee.phone, self._lost_zeros):
            found.append(("phone_leading_zero_lost", f"numeric cell {attendee.phone}"))
        return found


def _may_lose_zeros(table: Table, columns: Sequence[Column], layout: Layout) -> bool:
    """Whether nine digits are a phone number without its zero: in a French file, or beside ten digits with it."""
    index = layout.column("phone")
    if index is None:
        return False
    bare = ("".join(filter(str.isdigit, value)) for value in columns[index].sample)
    return not _FRENCH.isdisjoint(map(plain, table.headers)) or any(
        len(digits) == 10 and digits.startswith("0") for digits in bare
    )


class _Statuses:
    """The worst of what a row's status columns say; each combination is worked out once."""

    def __init__(self, layout: Layout) -> None:
        self._columns = layout.statuses
        self._known: dict[tuple[str, ...], tuple[Status, bool, tuple[Oddity, ...]]] = {}

    def of(self, texts: Sequence[str], oddities: list[Oddity]) -> tuple[Status, bool]:
        said = tuple([texts[index] for index, _ in self._columns])
        known = self._known.get(said)
        if known is None:
            known = self._known[said] = self._worked_out(said)
        oddities += known[2]
        return known[0], known[1]

    def _worked_out(self, said: tuple[str, ...]) -> tuple[Status, bool, tuple[Oddity, ...]]:
        found = [statuses.status_of(text, question) for text, (_, question) in zip(said, self._columns, strict=True)]
        status = statuses.worst([one or Status.UNKNOWN for one in found])
        unknown = tuple(text for text, one in zip(said, found, strict=True) if one is None)
        odd: tuple[Oddity, ...] = (("unknown_status", ", ".join(unknown)),) if status is Status.UNKNOWN else ()
        inside = any(statuses.says_checked_in(text) for text in said)
        return status, inside, odd


def _count(text: str, otherwise: int) -> int:
    digits = text.removesuffix(".0").removesuffix(",0")
    found = int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 5 else otherwise
    return found if otherwise <= found <= _MOST_TICKETS else otherwise


def _no_email(detail: str, name: str | None) -> str:
    return f"no e-mail for {name}" if detail == "no e-mail" and name else detail
