"""The contract of docs/web.md: every batch fits its schema, and the example receiver has every passage once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from example_receiver import DOCS, TOKEN, Receiver
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from misbehaving import Misbehaving, after_commit, bad_gateway, cut, cut_mid_body, portal_page
from people import Clock, attendee, new_event, station
from web_side import web

from checkin.errors import AccessRevoked
from checkin.models import Attempt, Kind, Source, Status
from checkin.roster import Roster
from checkin.sync.round import Direction, run_round
from checkin.sync.web.answers import YES
from checkin.sync.web.batches import trial

SCHEMA = json.loads((DOCS / "attendance-batch.schema.json").read_text("utf-8"))
CHECK = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Receiver]:
    started = Receiver(tmp_path / "attendance.sqlite")
    yield started
    started.end()


@pytest.fixture
def roster(tmp_path: Path) -> Iterator[Roster]:
    """A morning with everything that happens at a door."""
    people = [attendee(number) for number in range(60)]
    people[7] = replace(people[7], status=Status.CANCELLED)
    people[8] = attendee(8, ticket_code="=œuvre \U0001f39f", company=None, email=None, order_id=None)
    clock = Clock()
    with new_event(tmp_path, people, clock) as found:
        door = station(found)
        for number in range(60):
            clock.move(seconds=7)
            door.scan(Attempt(code=people[number].ticket_code or ""))
        door.scan(Attempt(code="1007", override_reason="Invitée par le président"))
        door.scan(Attempt(code="1001"))
        door.scan(Attempt(code="1002", kind=Kind.EXIT))
        door.scan(Attempt(code="no such code", source=Source.CAMERA))
        door.walk_in(attendee(99, ticket_code=None, email=None, order_id=None))
        undone = next(scan for scan in found.scans.waiting() if scan.code == "1003")
        door.undo(undone.nonce)
        yield found


def drain(roster: Roster, url: str, token: str = TOKEN) -> None:
    system = web(url, token=token, attendance=f"{url}/presences")
    for _ in range(20):
        if not run_round(roster, system, Direction.PUSH).errors:
            return
    pytest.fail("it never came to an end")


def test_every_batch_that_we_send_fits_the_schema(roster: Roster) -> None:
    with Misbehaving() as server:
        drain(roster, server.url)
    CHECK.validate(trial())
    sent = [seen.json() for seen in server.seen]
    for batch in sent:
        CHECK.validate(batch)
    scans = [scan for batch in sent for scan in batch["scans"]]
    assert {scan["kind"] for scan in scans} == {"entry", "exit", "annul"}
    assert {"ok", "canceled", "already_redeemed", "invalid"} <= {scan["verdict"] for scan in scans}
    assert {scan["source"] for scan in scans} == {"scanner", "camera", "walk_in"}
    assert any(scan["ticket"] is None for scan in scans)
    assert [scan["override_reason"] for scan in scans if scan["override_reason"]] == ["Invitée par le président"]
    assert scans[0]["at"] == "2026-11-27T09:00:07+01:00"


@pytest.mark.parametrize(
    "spoiled",
    [
        {"kind": "annul"},
        {"undoes": "some nonce"},
        {"verdict": "let in"},
        {"ticket": {}},
        {"nonce": ""},
        {"at": "2026-11-27T08:00:07"},
        {"token": "k3y"},
    ],
)
def test_the_schema_refuses_what_is_no_scan(roster: Roster, spoiled: dict[str, object]) -> None:
    with Misbehaving() as server:
        drain(roster, server.url)
    batch = server.seen[0].json()
    batch["scans"][0] |= spoiled
    with pytest.raises(ValidationError):
        CHECK.validate(batch)


def test_the_batch_that_the_documentation_shows_fits_the_schema() -> None:
    shown = (DOCS / "web.md").read_text("utf-8").partition("```json")[2].partition("```")[0]
    CHECK.validate(json.loads(shown))


def test_the_documentation_names_every_word_that_settles_a_batch() -> None:
    french, _, english = (DOCS / "web.md").read_text("utf-8").partition("(English)")
    for word in YES - {"true", "1"}:
        assert f"`{word.upper() if word == 'ok' else word.capitalize()}`" in french
        assert f"`{word.upper() if word == 'ok' else word.capitalize()}`" in english


def test_the_example_receiver_has_every_passage_once_whatever_answers_are_lost(
    roster: Roster, receiver: Receiver
) -> None:
    log = {scan.nonce: scan.at for scan in roster.scans.all()}
    with Misbehaving(upstream=receiver.url) as between:
        between.next(after_commit(cut), bad_gateway, after_commit(portal_page), cut_mid_body, portal_page)
        drain(roster, between.url)
        with roster.writing():
            roster.scans.send_all_again()
        between.next(after_commit(cut))
        drain(roster, between.url)
    kept = dict(receiver.rows("SELECT nonce, at FROM scans"))
    assert kept.keys() == log.keys()
    assert all(at == log[nonce].astimezone(roster.event.zone).isoformat() for nonce, at in kept.items())
    assert roster.scans.outbox_counts() == (0, 0)


def test_the_example_receiver_knows_who_is_inside(roster: Roster, receiver: Receiver) -> None:
    drain(roster, receiver.url)
    drain(roster, receiver.url)
    inside = {code for (code,) in receiver.rows("SELECT ticket_code FROM inside")}
    assert len(inside) == roster.scans.inside(roster.lists.default().id) == 59
    assert {"1002", "1003"}.isdisjoint(inside)
    assert {"1001", "1007"} <= inside


def test_the_example_receiver_lets_nobody_else_write(roster: Roster, receiver: Receiver) -> None:
    for token in ("wrong", ""):
        system = web(receiver.url, token=token, attendance=receiver.url)
        assert isinstance(run_round(roster, system, Direction.PUSH).push_error, AccessRevoked)
    assert receiver.rows("SELECT count(*) FROM scans") == [(0,)]
    assert roster.scans.outbox_counts()[0] == len(list(roster.scans.all()))
