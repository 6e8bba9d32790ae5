"""The decision table: which verdict a scan gets, and which one when several would fit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import combinations
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from people import MORNING, door, entry, ticket

from checkin.clock import parse
from checkin.decide import Question, decide, expected
from checkin.models import Kind, Presence, Status, Ticket, Verdict

PARIS = ZoneInfo("Europe/Paris")
Values = Mapping[str, Any]


@dataclass(frozen=True)
class Row:
    """One row of the decision table as the smallest change that makes it apply."""

    verdict: Verdict
    ticket: Values = field(default_factory=dict)
    rules: Values = field(default_factory=dict)
    question: Values = field(default_factory=dict)
    exits: bool = True


ALREADY_IN = Presence(entries=1, inside=True, first=entry(1))
TABLE = (
    Row(Verdict.CANCELED, ticket={"status": Status.CANCELLED}),
    Row(Verdict.BLOCKED, ticket={"blocked": True}),
    Row(Verdict.REVOKED, ticket={"code_replaced": True}),
    Row(Verdict.UNAPPROVED, ticket={"status": Status.WAITLIST}),
    Row(Verdict.INVALID_TIME, ticket={"valid_from": MORNING + timedelta(hours=1)}, exits=False),
    Row(Verdict.PRODUCT, rules={"ticket_types": ("Intervenant",)}),
    Row(Verdict.UNPAID, ticket={"status": Status.PENDING}),
    Row(Verdict.ALREADY_REDEEMED, question={"presence": ALREADY_IN}, exits=False),
    Row(Verdict.FULL, rules={"capacity": 3}, question={"inside": 3}, exits=False),
)
# Two rows that no ticket can meet at once: one status excludes the other.
APART = {
    (Verdict.CANCELED, Verdict.UNAPPROVED),
    (Verdict.CANCELED, Verdict.UNPAID),
    (Verdict.UNAPPROVED, Verdict.UNPAID),
}


def ask(*rows: Row, kind: Kind = Kind.ENTRY) -> Verdict:
    """What a scan answers when all these rows apply."""
    of_ticket: dict[str, Any] = {}
    of_list: dict[str, Any] = {}
    of_question: dict[str, Any] = {}
    for row in rows:
        of_ticket |= row.ticket
        of_list |= row.rules
        of_question |= row.question
    question = Question(check_in_list=door(**of_list), at=MORNING, kind=kind, **of_question)
    return decide([ticket(**of_ticket)], question).verdict


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.verdict)
def test_each_row_of_the_table_names_its_verdict(row: Row) -> None:
    assert ask(row) is row.verdict
    assert ask(row, kind=Kind.EXIT) is (row.verdict if row.exits else Verdict.OK)


@pytest.mark.parametrize(
    ("earlier", "later"),
    [pair for pair in combinations(TABLE, 2) if (pair[0].verdict, pair[1].verdict) not in APART],
    ids=lambda row: row.verdict,
)
def test_of_two_rows_that_apply_the_earlier_one_names_the_verdict(earlier: Row, later: Row) -> None:
    assert ask(earlier, later) is earlier.verdict
    assert ask(later, earlier) is earlier.verdict


def test_nothing_in_the_way_is_ok() -> None:
    assert ask() is Verdict.OK


def test_an_unknown_code_is_invalid_and_a_shared_one_asks_whatever_the_tickets_are() -> None:
    question = Question(check_in_list=door(), at=MORNING)
    shared = [ticket(status=Status.CANCELLED), ticket(id=2, blocked=True)]
    for kind in (Kind.ENTRY, Kind.EXIT):
        assert decide([], replace(question, kind=kind)).verdict is Verdict.INVALID
        assert decide(shared, replace(question, kind=kind)).verdict is Verdict.AMBIGUOUS


def test_a_code_that_was_taken_back_and_nobody_carries_is_revoked() -> None:
    question = Question(check_in_list=door(), at=MORNING, code_revoked=True)
    assert decide([], question).verdict is Verdict.REVOKED
    assert decide([ticket()], question).verdict is Verdict.OK  # somebody carries it again


@pytest.mark.parametrize(
    ("status", "verdict"),
    [
        (Status.VALID, Verdict.OK),
        (Status.PENDING, Verdict.UNPAID),
        (Status.WAITLIST, Verdict.UNAPPROVED),
        (Status.INVITED, Verdict.UNAPPROVED),
        (Status.CANCELLED, Verdict.CANCELED),
        (Status.REFUNDED, Verdict.CANCELED),
        (Status.DECLINED, Verdict.CANCELED),
        (Status.UNKNOWN, Verdict.OK),
    ],
)
def test_each_status_word_has_its_verdict(status: Status, verdict: Verdict) -> None:
    assert ask(Row(verdict, ticket={"status": status})) is verdict


@pytest.mark.parametrize("of_ticket", [False, True])
@pytest.mark.parametrize("of_list", [False, True])
@pytest.mark.parametrize("asked", [False, True])
def test_unpaid_enters_only_by_the_tickets_own_right_or_the_lists_and_somebodys_word(
    of_ticket: bool, of_list: bool, asked: bool
) -> None:
    unpaid = Row(
        Verdict.UNPAID,
        ticket={"status": Status.PENDING, "valid_if_pending": of_ticket},
        rules={"include_pending": of_list},
        question={"ignore_unpaid": asked},
    )
    assert (ask(unpaid) is Verdict.OK) == (of_ticket or (of_list and asked))


@pytest.mark.parametrize("multiple", [False, True])
@pytest.mark.parametrize("after_exit", [False, True])
@pytest.mark.parametrize("inside", [False, True])
def test_a_second_entry_needs_a_list_that_allows_it(multiple: bool, after_exit: bool, inside: bool) -> None:
    again = Row(
        Verdict.OK,
        rules={"multiple_entries": multiple, "entry_after_exit": after_exit},
        question={"presence": Presence(entries=1, inside=inside, first=entry(1))},
    )
    allowed = multiple or (after_exit and not inside)
    assert ask(again) is (Verdict.OK if allowed else Verdict.ALREADY_REDEEMED)


def test_already_in_says_who_came_first() -> None:
    question = Question(check_in_list=door(), at=MORNING, presence=ALREADY_IN)
    assert decide([ticket()], question).first == ALREADY_IN.first


@pytest.mark.parametrize(("inside", "verdict"), [(1, Verdict.OK), (2, Verdict.FULL), (3, Verdict.FULL)])
def test_a_list_is_full_when_as_many_people_are_inside_as_it_has_places(inside: int, verdict: Verdict) -> None:
    assert ask(Row(verdict, rules={"capacity": 2}, question={"inside": inside})) is verdict


def test_a_full_house_lets_in_again_who_is_inside_already() -> None:
    rules = {"capacity": 2, "multiple_entries": True}
    assert ask(Row(Verdict.OK, rules=rules, question={"inside": 2, "presence": ALREADY_IN})) is Verdict.OK


def test_a_list_without_places_is_always_full() -> None:
    assert ask(Row(Verdict.FULL, rules={"capacity": 0})) is Verdict.FULL


@pytest.mark.parametrize("opens", ["2026-10-25T02:30", "2027-03-28T03:30"])
def test_hours_turn_with_the_clocks_of_the_events_time_zone(opens: str) -> None:
    """The nights when Paris sets its clocks: back on 25 October 2026, forward on 28 March 2027."""
    first = parse(opens, PARIS)
    rules = door(opens=first, closes=first + timedelta(hours=8))
    for minutes, verdict in (
        (-1, Verdict.INVALID_TIME),
        (0, Verdict.OK),
        (480, Verdict.OK),
        (481, Verdict.INVALID_TIME),
    ):
        at = first + timedelta(minutes=minutes)
        assert decide([ticket()], Question(check_in_list=rules, at=at)).verdict is verdict, minutes


@pytest.mark.parametrize(
    ("local", "utc"),
    [
        ("2026-10-25T01:59", "2026-10-24T23:59+00:00"),
        ("2026-10-25T02:30", "2026-10-25T00:30+00:00"),  # the first of the two half past two
        ("2026-10-25T02:30+01:00", "2026-10-25T01:30+00:00"),  # the second
        ("2026-10-25T03:00", "2026-10-25T02:00+00:00"),
        ("2027-03-28T01:59", "2027-03-28T00:59+00:00"),
        ("2027-03-28T02:30", "2027-03-28T01:30+00:00"),  # an hour that Paris does not have: half past three
        ("2027-03-28T03:00", "2027-03-28T01:00+00:00"),
    ],
)
def test_a_time_without_offset_is_the_events_own(local: str, utc: str) -> None:
    assert parse(local, PARIS) == datetime.fromisoformat(utc)


def test_out_of_hours_says_the_moment_that_explains_it() -> None:
    hour = timedelta(hours=1)
    hours = door(opens=MORNING - hour, closes=MORNING + 5 * hour)

    def moment(at: datetime, **validity: datetime) -> datetime | None:
        return decide([ticket(**validity)], Question(check_in_list=hours, at=at)).moment

    assert moment(MORNING - 2 * hour) == hours.opens
    assert moment(MORNING + 6 * hour) == hours.closes
    assert moment(MORNING, valid_from=MORNING + hour) == MORNING + hour
    assert moment(MORNING + 3 * hour, valid_until=MORNING + 2 * hour) == MORNING + 2 * hour
    assert moment(MORNING, valid_until=MORNING + 2 * hour) is None


def test_a_walk_in_without_a_type_enters_a_list_of_certain_types() -> None:
    workshop = {"ticket_types": ("Intervenant",)}
    untyped = {"walk_in": True, "ticket_type": None}
    assert ask(Row(Verdict.OK, ticket=untyped, rules=workshop)) is Verdict.OK
    assert ask(Row(Verdict.PRODUCT, ticket={"ticket_type": None}, rules=workshop)) is Verdict.PRODUCT


def test_a_ticket_that_left_the_registration_is_decided_as_before() -> None:
    assert ask(Row(Verdict.OK, ticket={"missing_since": MORNING})) is Verdict.OK


@pytest.mark.parametrize(
    ("fields", "rules", "awaited"),
    [
        ({}, {}, True),
        ({"status": Status.UNKNOWN}, {}, True),
        ({"missing_since": MORNING}, {}, True),
        ({"valid_from": MORNING + timedelta(days=1)}, {"opens": MORNING}, True),
        ({"status": Status.PENDING}, {}, False),
        ({"status": Status.PENDING}, {"include_pending": True}, True),
        ({"status": Status.PENDING, "valid_if_pending": True}, {}, True),
        ({"status": Status.CANCELLED}, {}, False),
        ({"status": Status.WAITLIST}, {}, False),
        ({"blocked": True}, {}, False),
        ({}, {"ticket_types": ("Intervenant",)}, False),
        ({"walk_in": True}, {}, False),
        ({}, {"capacity": 0}, True),
    ],
)
def test_expected_is_who_may_enter_some_time_without_an_override(fields: Values, rules: Values, awaited: bool) -> None:
    person: Ticket = ticket(**fields)
    assert expected(person, door(**rules)) is awaited
