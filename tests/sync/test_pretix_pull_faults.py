"""The roster out of a pretix behind a network that lies: nobody is lost, and what was in the way is said."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from misbehaving import HTML, Behaviour, Exchange, Misbehaving, answers, cut_mid_body, path_has, says
from pretix_day import Day, opened, place
from pretix_server.server import PretixEvent, PretixServer

from checkin.errors import AccessRevoked, Reason, Unreachable, Unreadable
from checkin.sync.http import Caller, Credential
from checkin.sync.pretix.system import PretixSystem
from checkin.sync.round import Direction, Round, run_round

ORDERS = path_has("/orders/?")
EMPTY: dict[str, Any] = {"count": 0, "next": None, "previous": None, "results": []}
NOW = "2026-11-27T08:00:00.000000+01:00"


@pytest.fixture
def event(pretix: PretixServer) -> PretixEvent:
    return pretix.new_event(positions=4)


@pytest.fixture
def between(event: PretixEvent) -> Iterator[Misbehaving]:
    """The network between us and the server."""
    with Misbehaving(upstream=event.url) as found:
        yield found


@pytest.fixture
def day(tmp_path: Path, event: PretixEvent, between: Misbehaving) -> Iterator[Day]:
    here = replace(place(event), url=between.url)
    with opened(tmp_path, event) as found, Caller(between.url, Credential("Token", event.tokens["full"])) as calls:
        found.system = PretixSystem(here, calls)
        yield found


def spoil(secret: str, **fields: Any) -> Behaviour:
    """The good answer, where one ticket has other values than pretix ever gives."""

    def behaviour(exchange: Exchange) -> None:
        answer = exchange.good_answer()
        found = json.loads(answer.body)
        rows = found.get("results", [found])
        for position in (position for row in rows for position in row["positions"] if position["secret"] == secret):
            position |= fields
        exchange.send(replace(answer, body=json.dumps(found).encode()))

    return behaviour


def pull(day: Day) -> Round:
    return run_round(day.roster, day.system, Direction.PULL)


def test_an_order_that_makes_no_sense_stops_nobody_and_comes_once_it_can_be_read(
    day: Day, between: Misbehaving
) -> None:
    (odd,) = day.event.take()
    code = day.event.admin.position(odd)["order"]
    between.always(spoil(odd, id=None), when=path_has("/orders/"))
    first = pull(day)
    everybody = day.roster.tickets.count()
    assert first.added == everybody > 20
    (new,) = day.event.admin.new_order(("Zélie", "Orcival"))
    second = pull(day)
    assert day.ticket(new).full_name == "Zélie Orcival"
    for done in (first, second):
        assert isinstance(done.pull_error, Unreadable)
        assert (done.pull_error.reason, done.pull_error.params) == (Reason.ORDER_UNREADABLE, {"order": code})
    assert len([seen for seen in between.seen if f"/orders/{code}/" in seen.path]) == 1
    between.behave()
    assert day.pull().added >= 1
    assert day.ticket(odd).ticket_code == odd
    done = day.pull()
    assert (done.added, done.updated) == (0, 0)


@pytest.mark.parametrize(
    "wrong",
    [EMPTY, {**EMPTY, "count": None}, [], {}, {"results": []}, {**EMPTY, "count": 1, "results": [None]}, "pretix"],
)
def test_a_list_that_is_not_pretixs_changes_nothing(day: Day, between: Misbehaving, wrong: object) -> None:
    day.pull()
    before = day.roster.imports.cursor(day.system.key), list(day.roster.tickets.all())
    between.always(says(wrong), when=ORDERS)
    error = pull(day).pull_error
    assert isinstance(error, Unreachable)
    assert error.reason is Reason.NOT_PRETIX
    assert (day.roster.imports.cursor(day.system.key), list(day.roster.tickets.all())) == before


def test_an_event_that_was_emptied_over_there_is_still_whole_here(day: Day, between: Misbehaving) -> None:
    day.pull()
    before = list(day.roster.tickets.all())
    between.always(says(EMPTY, X_Page_Generated="2099-01-01T08:00:00+01:00"), when=ORDERS)
    assert day.pull().missing == 0
    assert list(day.roster.tickets.all()) == before


def test_a_first_download_of_nobody_where_lists_count_people_is_a_missing_right(day: Day, between: Misbehaving) -> None:
    between.always(says(EMPTY, X_Page_Generated=NOW), when=ORDERS)
    error = pull(day).pull_error
    assert isinstance(error, AccessRevoked)
    assert error.reason is Reason.NO_RIGHT
    assert day.roster.imports.cursor(day.system.key)[0] == ""


def test_another_servers_event_is_not_taken_for_ours(day: Day, between: Misbehaving) -> None:
    between.always(says({"slug": "autre-jour", "name": "Salon"}), when=path_has(f"/events/{day.event.event}/"))
    for ask in (day.system.probe, lambda: list(day.system.pull(""))):
        with pytest.raises(Unreachable) as raised:
            ask()
        assert raised.value.reason is Reason.NOT_PRETIX


def test_a_page_that_breaks_off_half_way_is_asked_for_again(day: Day, between: Misbehaving) -> None:
    between.next(cut_mid_body, when=ORDERS)
    assert isinstance(pull(day).pull_error, Unreachable)
    assert day.roster.tickets.count() == 0
    assert day.pull().added > 20


@pytest.mark.parametrize("missing", ["questions", "revokedsecrets", "blockedsecrets"])
def test_another_version_of_pretix_that_lacks_something_brings_everybody_all_the_same(
    day: Day, between: Misbehaving, missing: str
) -> None:
    between.always(answers(404, "<!doctype html><h1>Not Found</h1>", Content_Type=HTML), when=path_has(f"/{missing}/"))
    assert day.pull().added > 20
    size = day.ticket(day.event.cases["answers"]).extra
    assert (size.get("TSHIRT") or size["Taille de t-shirt"]) in "SML"
