"""Pushing to an attendance address: every scan once, whatever answers in its place; no bad scan stops the others."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from misbehaving import (
    HTML,
    Behaviour,
    Exchange,
    Misbehaving,
    answers,
    bad_gateway,
    body_has,
    busy,
    cut,
    forbidden,
    internal_error,
    not_found_html,
    not_found_json,
    portal_page,
    portal_redirect,
    says,
    unauthorized,
)
from people import Clock, attendee, new_event, station
from web_side import web

from checkin.errors import AccessRevoked, Busy, CheckinError, NoAnswer, Reason, Unreachable
from checkin.models import Attempt, Scan
from checkin.roster import Roster
from checkin.sync.http import Reply
from checkin.sync.round import Direction, Round, run_round
from checkin.sync.web.answers import Said, understood
from checkin.sync.web.batches import MOST
from checkin.sync.web.system import WebSystem


@pytest.fixture
def roster(tmp_path: Path) -> Iterator[Roster]:
    with new_event(tmp_path, [attendee(number) for number in range(120)], Clock()) as found:
        yield found


@pytest.fixture
def server() -> Iterator[Misbehaving]:
    with Misbehaving() as running:
        yield running


@pytest.fixture
def system(server: Misbehaving) -> WebSystem:
    return web(f"{server.url}/export.csv", attendance=f"{server.url}/presences")


def scanned(roster: Roster, count: int) -> list[Scan]:
    door = station(roster)
    found = [door.scan(Attempt(code=str(1000 + number))).scan for number in range(count)]
    return [scan for scan in found if scan]


def push(roster: Roster, system: WebSystem) -> Round:
    return run_round(roster, system, Direction.PUSH)


def sizes(server: Misbehaving) -> list[int]:
    return [len(seen.json()["scans"]) for seen in server.seen]


def waiting(roster: Roster) -> list[str]:
    return [scan.nonce for scan in roster.scans.waiting()]


def set_aside(roster: Roster) -> dict[str, str | None]:
    return {scan.nonce: scan.refusal for scan in roster.scans.set_aside()}


# ── what is an answer ──────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "behaviour",
    [
        answers(204),
        answers(202),
        answers(200, "", Content_Type="text/plain"),
        answers(200, "Accepted", Content_Type="text/plain"),  # Make
        says({"status": "success", "attempt": "01", "id": "01", "request_id": "01"}),  # Zapier
        says({"message": "Workflow was started"}),  # n8n
        says([{"id": 1}]),
        says({"ok": True}, 201),
        says("OK"),
    ],
)
def test_what_receivers_say_settles_a_batch(
    server: Misbehaving, roster: Roster, system: WebSystem, behaviour: Behaviour
) -> None:
    scanned(roster, 3)
    server.always(behaviour)
    assert push(roster, system).pushed == 3
    assert waiting(roster) == []


@pytest.mark.parametrize(
    ("behaviour", "kind", "reason"),
    [
        (portal_page, NoAnswer, Reason.PORTAL),
        (answers(200, "Accepted", Content_Type=HTML), NoAnswer, Reason.PORTAL),
        (answers(200, "<HTML>Accepted", Content_Type="text/plain"), NoAnswer, Reason.PORTAL),
        (portal_redirect(), NoAnswer, Reason.REDIRECTED),
        (answers(302, "", Location="/elsewhere"), Unreachable, Reason.MOVED),
        (answers(511, "", Content_Type=HTML), NoAnswer, Reason.PORTAL),
        (answers(200, "Wifi", Content_Type="text/plain"), Unreachable, Reason.ATTENDANCE_UNCLEAR),
        (says({"captive": True, "user-portal-url": "https://wifi.example"}), Unreachable, Reason.ATTENDANCE_UNCLEAR),
        (says({"ok": False}), Unreachable, Reason.ATTENDANCE_UNCLEAR),
        (says({"status": "error", "message": "unknown key"}), Unreachable, Reason.ATTENDANCE_UNCLEAR),
        (says([{"error": "no"}]), Unreachable, Reason.ATTENDANCE_UNCLEAR),
        (
            says({"results": [{"nonce": "of somebody else", "status": "refused"}]}, 400),
            Unreachable,
            Reason.ATTENDANCE_REFUSED,
        ),
        (says(None), Unreachable, Reason.ATTENDANCE_UNCLEAR),
        (says({"results": []}), Unreachable, Reason.ATTENDANCE_UNCLEAR),
        (
            says({"results": [{"nonce": "of somebody else", "status": "accepted"}]}),
            Unreachable,
            Reason.ATTENDANCE_UNCLEAR,
        ),
        (says({}, 203), Unreachable, Reason.ATTENDANCE_REFUSED),  # changed by a proxy on the way
        (answers(400, "Queue is full.", Content_Type="text/plain"), Unreachable, Reason.ATTENDANCE_REFUSED),  # Make
        (answers(410, "Gone", Content_Type="text/plain"), Unreachable, Reason.ATTENDANCE_REFUSED),
        (not_found_json, Unreachable, Reason.ATTENDANCE_REFUSED),
        (not_found_html, Unreachable, Reason.WRONG_ADDRESS),
        (answers(400, "<html>Bad request", Content_Type=HTML), Unreachable, Reason.WRONG_ADDRESS),
        (unauthorized, AccessRevoked, Reason.KEY_REFUSED),
        (forbidden, AccessRevoked, Reason.NO_RIGHT),
        (busy(429, 40), Busy, Reason.SERVER_BUSY),
        (busy(503, 40), Unreachable, Reason.SERVER_ERROR),
        (bad_gateway, Unreachable, Reason.SERVER_ERROR),
        (internal_error, Unreachable, Reason.ATTENDANCE_REFUSED),
        (cut, NoAnswer, Reason.CUT_OFF),
    ],
)
def test_what_is_no_answer_keeps_every_scan(
    server: Misbehaving,
    roster: Roster,
    system: WebSystem,
    behaviour: Behaviour,
    kind: type[CheckinError],
    reason: Reason,
) -> None:
    scans = scanned(roster, 7)
    server.always(behaviour)
    done = push(roster, system)
    assert isinstance(done.push_error, kind)
    assert done.push_error.reason is reason
    assert (done.pushed, waiting(roster), set_aside(roster)) == (0, [scan.nonce for scan in scans], {})
    server.behave()
    server.always(answers(204))
    assert push(roster, system).pushed == 7


def test_the_wait_that_the_server_asks_for_is_told(server: Misbehaving, roster: Roster, system: WebSystem) -> None:
    scanned(roster, 1)
    for status in (429, 503):
        server.next(busy(status, 40))
        error = push(roster, system).push_error
        assert isinstance(error, Unreachable)
        assert error.retry_after == 40


BATCH: dict[str, Any] = {"batch": "b-1", "scans": [{"nonce": "n-1"}, {"nonce": "n-2"}]}


def reply(value: object, status: int = 200) -> Reply:
    return Reply("inscriptions.example", status, {"Content-Type": "application/json"}, json.dumps(value).encode())


@pytest.mark.parametrize("answer", [{"ok": True}, {}, "OK", {"status": "success"}, {"batch": "b-2"}])
def test_over_plain_http_a_mere_yes_may_be_anybody_s(answer: object) -> None:
    assert understood(reply(answer), BATCH, proven=True).accepted == {"n-1", "n-2"}
    with pytest.raises(Unreachable):
        understood(reply(answer), BATCH, proven=False)
    with pytest.raises(Unreachable):
        understood(Reply("inscriptions.example", 204, {}, b""), BATCH, proven=False)


def test_over_plain_http_an_answer_that_names_the_scans_or_the_batch_counts() -> None:
    named = {"results": [{"nonce": "n-1", "status": "accepted"}, {"nonce": "n-2", "status": "duplicate"}]}
    for answer in ({"ok": True, "batch": "b-1"}, named):
        assert understood(reply(answer), BATCH, proven=False) == Said(accepted=frozenset({"n-1", "n-2"}))


def test_an_address_over_plain_http_is_not_believed_too_easily(
    server: Misbehaving, roster: Roster, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The venue's proxy: whoever is on the way may answer for a server elsewhere."""
    monkeypatch.setenv("http_proxy", server.url)
    scanned(roster, 1)
    system = web("http://inscriptions.example/e", attendance="http://inscriptions.example/presences")
    for behaviour in (answers(204), says({"ok": True}), answers(200, "Accepted", Content_Type="text/plain")):
        server.next(behaviour)
        assert isinstance(push(roster, system).push_error, Unreachable)
    server.always(Ledger())
    assert push(roster, system).pushed == 1


def test_only_scans_that_are_named_are_settled(server: Misbehaving, roster: Roster, system: WebSystem) -> None:
    first, second, third, fourth = scanned(roster, 4)
    results = [
        {"nonce": first.nonce, "status": "accepted"},
        {"nonce": second.nonce, "status": "duplicate"},
        {"nonce": third.nonce, "status": "refused", "reason": "unknown ticket"},
        {"nonce": "somebody else", "status": "accepted"},
    ]
    server.always(says({"results": results}))
    done = push(roster, system)
    assert (done.pushed, done.refused) == (2, 1)
    assert set_aside(roster) == {third.nonce: "unknown ticket"}
    assert waiting(roster) == [fourth.nonce]
    assert done.push_error is not None
    assert done.push_error.reason is Reason.ATTENDANCE_UNCLEAR


# ── bad scans ──────────────────────────────────────────────────────────────────────────────────────────────────────


def dislikes(*scans: Scan, status: int = 422) -> Behaviour:
    """A receiver that looks at a batch as a whole, and refuses one that holds any of these."""

    def behaviour(exchange: Exchange) -> None:
        bad = any(scan.nonce.encode() in exchange.seen.body for scan in scans)
        says({"detail": "unknown ticket"} if bad else {"ok": True}, status if bad else 200)(exchange)

    return behaviour


@pytest.mark.parametrize("status", [400, 422])
@pytest.mark.parametrize("place", [0, 17, 49])
def test_one_bad_scan_among_fifty_never_stops_the_others(
    server: Misbehaving, roster: Roster, system: WebSystem, place: int, status: int
) -> None:
    scans = scanned(roster, 50)
    server.always(dislikes(scans[place], status=status))
    done = push(roster, system)
    assert (done.pushed, done.refused, done.push_error) == (49, 1, None)
    assert set_aside(roster) == {scans[place].nonce: "unknown ticket"}
    assert len(server.seen) <= 13


@pytest.mark.parametrize("bad", [range(5), range(45, 50), range(0, 50, 10), range(10, 40)])
def test_many_bad_scans_are_all_found(
    server: Misbehaving, roster: Roster, system: WebSystem, bad: Sequence[int]
) -> None:
    scans = scanned(roster, 100)
    server.always(dislikes(*(scans[number] for number in bad)))
    done = push(roster, system)
    assert (done.pushed, done.refused, done.push_error) == (100 - len(bad), len(bad), None)


def test_a_scan_that_breaks_the_server_waits_and_stops_nobody(
    server: Misbehaving, roster: Roster, system: WebSystem
) -> None:
    scans = scanned(roster, 60)
    server.always(answers(204))
    server.always(internal_error, when=body_has(scans[20].nonce))
    done = push(roster, system)
    assert (done.pushed, waiting(roster), set_aside(roster)) == (59, [scans[20].nonce], {})
    assert done.push_error is not None


def test_an_address_that_refuses_everything_sets_nothing_aside(
    server: Misbehaving, roster: Roster, system: WebSystem
) -> None:
    scanned(roster, 100)
    server.always(says({"message": "unknown key"}, 400))
    done = push(roster, system)
    assert (done.pushed, len(waiting(roster)), set_aside(roster)) == (0, 100, {})
    assert done.push_error is not None
    assert done.push_error.reason is Reason.ATTENDANCE_REFUSED
    assert len(server.seen) <= 15


def test_a_bad_scan_that_waits_alone_is_set_aside_when_the_address_takes_a_trial(
    server: Misbehaving, roster: Roster, system: WebSystem
) -> None:
    (scan,) = scanned(roster, 1)
    server.always(dislikes(scan))
    assert push(roster, system).push_error is None
    assert set_aside(roster) == {scan.nonce: "unknown ticket"}
    assert server.seen[1].json()["scans"] == []


def test_a_batch_that_is_too_large_is_sent_in_smaller_ones(
    server: Misbehaving, roster: Roster, system: WebSystem
) -> None:
    def small_stomach(exchange: Exchange) -> None:
        few = len(exchange.seen.json()["scans"]) <= 20
        answers(204 if few else 413)(exchange)

    scanned(roster, 120)
    server.always(small_stomach)
    done = push(roster, system)
    assert (done.pushed, done.push_error) == (120, None)
    assert sizes(server)[:3] == [50, 25, 13]
    assert max(sizes(server)[2:]) == 13


def test_a_refused_reason_shows_no_more_than_a_sentence(server: Misbehaving, roster: Roster, system: WebSystem) -> None:
    first, _ = scanned(roster, 2)
    server.always(answers(204))
    server.always(says({"message": "x\n\x1b[31m" * 200}, 422), when=body_has(first.nonce))
    push(roster, system)
    (reason,) = set_aside(roster).values()
    assert reason is not None
    assert len(reason) == 200
    assert reason.isprintable()


# ── what is sent ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_scans_go_out_oldest_first_in_batches_of_fifty(server: Misbehaving, roster: Roster, system: WebSystem) -> None:
    scans = scanned(roster, 120)
    push(roster, system)
    assert sizes(server) == [MOST, MOST, 20]
    sent = [scan["nonce"] for seen in server.seen for scan in seen.json()["scans"]]
    assert sent == [scan.nonce for scan in scans]


def test_the_same_scans_have_the_same_idempotency_key(server: Misbehaving, roster: Roster, system: WebSystem) -> None:
    scanned(roster, 3)
    server.next(cut, bad_gateway)
    for _ in range(3):
        push(roster, system)
    scanned(roster, 1)
    push(roster, system)
    keys = [seen.headers["idempotency-key"] for seen in server.seen]
    assert keys[0] == keys[1] == keys[2] != keys[3]
    assert keys == [seen.json()["batch"] for seen in server.seen]


def test_an_undo_goes_after_the_scan_that_it_takes_back(server: Misbehaving, roster: Roster, system: WebSystem) -> None:
    (scan,) = scanned(roster, 1)
    undo = station(roster).undo(scan.nonce).scan
    push(roster, system)
    (entry,), (annul,) = (seen.json()["scans"] for seen in server.seen)
    assert undo is not None
    assert (entry["kind"], annul["kind"], annul["undoes"], annul["nonce"]) == ("entry", "annul", scan.nonce, undo.nonce)


def test_an_answer_that_was_lost_is_no_reason_to_send_the_undo_first(
    server: Misbehaving, roster: Roster, system: WebSystem
) -> None:
    (scan,) = scanned(roster, 1)
    station(roster).undo(scan.nonce)
    server.next(cut)
    push(roster, system)
    assert [one["kind"] for seen in server.seen for one in seen.json()["scans"]] == ["entry"]


# ── the key ────────────────────────────────────────────────────────────────────────────────────────────────────────


def authorizations(servers: Iterable[Misbehaving]) -> list[str | None]:
    return [seen.headers.get("authorization") for server in servers for seen in server.seen]


def test_the_attendance_address_gets_the_key_on_the_same_server_only(
    server: Misbehaving, roster: Roster, system: WebSystem
) -> None:
    with Misbehaving() as beside, Misbehaving(name="localhost") as other:
        own = other.url.replace("//", "//zoe:pass@")
        for attendance in (f"{server.url}/in?key=secret", f"{beside.url}/in", f"{other.url}/in", own):
            scanned(roster, 1)
            push(roster, web(f"{server.url}/export", token="k3y", attendance=attendance))
        seen = authorizations([server, beside, other])
        assert seen == ["Bearer k3y", "Bearer k3y", None, "Basic em9lOnBhc3M="]
        assert server.seen[0].path == "/in?key=secret"


def test_a_redirect_of_a_push_is_not_followed(server: Misbehaving, roster: Roster, system: WebSystem) -> None:
    with Misbehaving(name="localhost") as other:
        server.always(answers(307, "", Location=f"{other.url}/in"))
        scanned(roster, 1)
        assert isinstance(push(roster, system).push_error, NoAnswer)
        assert other.seen == []


# ── nobody receives ────────────────────────────────────────────────────────────────────────────────────────────────


def test_without_an_attendance_address_nothing_waits_and_nothing_is_said_to_be_sent(
    server: Misbehaving, roster: Roster
) -> None:
    scanned(roster, 5)
    done = push(roster, web(server.url))
    assert (done.pushed, done.refused, done.push_error) == (0, 0, None)
    assert roster.scans.outbox_counts() == (0, 0)
    assert server.seen == []


def test_scans_of_before_reach_an_address_that_comes_later(
    server: Misbehaving, roster: Roster, system: WebSystem
) -> None:
    scanned(roster, 5)
    push(roster, web(server.url))
    with roster.writing():
        roster.scans.send_all_again()
    assert push(roster, system).pushed == 5


# ── faults, one after the other ────────────────────────────────────────────────────────────────────────────────────


class Ledger:
    """A receiver that keeps each nonce once, and counts."""

    def __init__(self) -> None:
        self.kept: dict[str, dict[str, Any]] = {}
        self.duplicates = 0

    def __call__(self, exchange: Exchange) -> None:
        results = [self._keep(scan) for scan in exchange.seen.json()["scans"]]
        says({"results": results})(exchange)

    def losing(self, then: Behaviour) -> Behaviour:
        """Does its work; the answer is lost."""

        def behaviour(exchange: Exchange) -> None:
            for scan in exchange.seen.json()["scans"]:
                self._keep(scan)
            then(exchange)

        return behaviour

    def _keep(self, scan: dict[str, Any]) -> dict[str, str]:
        known = scan["nonce"] in self.kept
        self.duplicates += known
        self.kept.setdefault(scan["nonce"], scan)
        return {"nonce": scan["nonce"], "status": "duplicate" if known else "accepted"}


def test_every_fault_in_turn_ends_with_every_scan_there_once(
    server: Misbehaving, roster: Roster, system: WebSystem
) -> None:
    ledger = Ledger()
    scans = scanned(roster, 120)
    server.always(ledger)
    faults: list[Callable[[Exchange], None]] = [
        *(portal_page, portal_redirect(), bad_gateway, busy(429), busy(503), cut, unauthorized, not_found_html),
        *(ledger.losing(cut), ledger.losing(bad_gateway), ledger.losing(portal_page), ledger.losing(internal_error)),
        says({"ok": False}),
    ]
    server.next(*faults)
    for _ in range(40):
        if not waiting(roster):
            break
        push(roster, system)
    assert (waiting(roster), set_aside(roster)) == ([], {})
    assert {nonce: scan["at"] for nonce, scan in ledger.kept.items()} == {
        scan.nonce: scan.at.astimezone(roster.event.zone).isoformat() for scan in scans
    }
    assert ledger.duplicates >= 150
