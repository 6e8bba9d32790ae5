"""The outbox into a real pretix: every scan there once with its own time, or here with a reason. Nothing in between."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from misbehaving import (
    Behaviour,
    Exchange,
    Misbehaving,
    Seen,
    after_commit,
    an_array,
    answers,
    bad_gateway,
    body_has,
    busy,
    cut,
    cut_mid_body,
    forbidden,
    internal_error,
    not_found_html,
    not_json,
    path_has,
    portal_page,
    says,
    unauthorized,
    well,
    without_status,
)
from people import attendee
from pretix_day import Day, opened, place
from pretix_server.organiser import CheckIn
from pretix_server.server import PretixServer

from checkin.errors import AccessRevoked, Busy, NoAnswer, Reason, Unreachable
from checkin.models import Attempt, CheckInList, Kind, Scan, Verdict
from checkin.sync.http import Caller, Credential
from checkin.sync.pretix.system import PretixSystem
from checkin.sync.round import Direction, Round, run_round

A_WHILE_AGO = datetime(2026, 3, 29, 0, 59, 30, 123456, tzinfo=UTC)  # half a minute before clocks in Paris jump
ENTRIES, UNDOS, FAILED = path_has("/checkinrpc/redeem/"), path_has("/checkinrpc/annul/"), path_has("/failed_checkins/")


@pytest.fixture
def day(tmp_path: Path, pretix: PretixServer) -> Iterator[Day]:
    """Our laptop, whose roster is as fresh as can be."""
    with opened(tmp_path, pretix.new_event(positions=12)) as found:
        found.pull()
        yield found


@pytest.fixture
def network(day: Day) -> Iterator[Misbehaving]:
    """What lies between our laptop and pretix."""
    with Misbehaving(upstream=day.event.url) as proxy, speaking(day, proxy.url) as caller:
        day.system = PretixSystem(place(day.event), caller)
        yield proxy


def speaking(day: Day, url: str, token: str = "full") -> Caller:
    return Caller(url, Credential("Token", day.event.tokens[token]))


def push(day: Day) -> Round:
    return run_round(day.roster, day.system, Direction.PUSH)


def pushed(day: Day) -> Round:
    done = push(day)
    assert done.errors == []
    return done


def let_in(day: Day, secret: str, **how: object) -> Scan:
    scan = day.door.scan(Attempt(code=secret, **how)).scan  # type: ignore[arg-type]
    assert scan is not None
    return scan


def at_pretix(day: Day, scan: Scan) -> list[CheckIn]:
    """What the server has of this scan."""
    return [one for one in day.event.admin.checkins() if one.nonce == scan.nonce]


def refusals(day: Day) -> dict[str, str | None]:
    return {scan.nonce: scan.refusal for scan in day.roster.scans.set_aside()}


def waiting(day: Day) -> int:
    return day.roster.scans.outbox_counts()[0]


# ── what happened at the door ──────────────────────────────────────────────────────────────────────────────────────


def test_entries_and_exits_arrive_with_their_own_times(day: Day) -> None:
    (secret,) = day.event.take()
    entry = let_in(day, secret, at=A_WHILE_AGO)
    exit_ = let_in(day, secret, kind=Kind.EXIT, at=A_WHILE_AGO + timedelta(minutes=1))
    assert pushed(day).pushed == 2
    assert waiting(day) == 0
    found = day.event.admin.admitted(secret)
    assert [(one.kind, one.at, one.nonce) for one in found] == [
        ("entry", entry.at, entry.nonce),
        ("exit", exit_.at, exit_.nonce),
    ]


def test_who_was_let_in_all_the_same_is_in_there_too(day: Day) -> None:
    """The door has opened: pretix is told, never asked."""
    for case in ("unpaid", "blocked", "canceled_order", "no_longer_valid", "already_in"):
        scan = let_in(day, day.event.cases[case], override_reason="La présidente la connaît")
        pushed(day)
        assert [one.successful for one in at_pretix(day, scan)] == [True], case


def test_a_question_that_nobody_answered_holds_no_check_in_up(day: Day, network: Misbehaving) -> None:
    scan = let_in(day, day.event.cases["question_open"])
    assert pushed(day).pushed == 1
    assert [one.successful for one in at_pretix(day, scan)] == [True]
    assert network.seen[0].json()["questions_supported"] is False


def test_a_ticket_goes_by_the_code_that_it_has_now(day: Day) -> None:
    (secret,) = day.event.take()
    scan = let_in(day, secret)
    new = day.event.admin.regenerate(secret)
    day.pull()
    assert pushed(day).pushed == 1
    assert [one.nonce for one in day.event.admin.admitted(new)] == [scan.nonce]


def test_a_code_that_was_replaced_since_the_last_pull_is_asked_for(day: Day) -> None:
    (secret,) = day.event.take()
    scan = let_in(day, secret)
    new = day.event.admin.regenerate(secret)
    assert pushed(day).pushed == 1
    assert [one.nonce for one in day.event.admin.admitted(new)] == [scan.nonce]


def test_refused_scans_arrive_with_reason_time_and_who_it_was(day: Day) -> None:
    cases = day.event.cases
    for case, reason in (("unpaid", "unpaid"), ("already_in", "already_redeemed"), ("revoked_code", "revoked")):
        scan = let_in(day, cases[case], at=A_WHILE_AGO)
        pushed(day)
        (found,) = at_pretix(day, scan)
        assert (found.successful, found.error_reason, found.at) == (False, reason, A_WHILE_AGO)
        assert (found.secret or found.raw_barcode) == cases[case]
    unknown = let_in(day, "N’IMPORTE QUOI")
    pushed(day)
    (found,) = at_pretix(day, unknown)
    assert (found.error_reason, found.secret, found.raw_barcode) == ("invalid", None, "N’IMPORTE QUOI")


def test_a_full_list_is_a_rule_of_pretix(day: Day) -> None:
    first, second = day.event.take(2)
    with day.roster.writing():
        full = CheckInList(id=1, name="Accueil", source_id=str(day.event.list_id), capacity=1)
        day.roster.lists.update(full)
    day.door.check_in_list = full
    let_in(day, first)
    scan = let_in(day, second)
    assert scan.verdict is Verdict.FULL
    pushed(day)
    assert [one.error_reason for one in at_pretix(day, scan)] == ["rules"]


def test_a_refused_scan_whose_ticket_is_gone_over_there_still_arrives(day: Day) -> None:
    (secret,) = day.event.take()
    let_in(day, secret)
    scan = let_in(day, secret)
    ticket = day.ticket(secret)
    gone = attendee(0, ticket_code="ailleurs", source_id="99999999")
    with day.roster.writing():
        day.roster.tickets.update(ticket, gone, import_id=day.roster.imports.latest_id(), at=scan.at)
    push(day)
    (found,) = at_pretix(day, scan)
    assert (found.error_reason, found.raw_barcode) == ("already_redeemed", secret)


# ── two stations ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_answer_tells_of_an_entry_at_another_station(day: Day) -> None:
    (secret,) = day.event.take()
    other = day.event.station("Sud")
    assert other.scan(secret, at=datetime.now(UTC) - timedelta(minutes=5)).reason == "ok"
    let_in(day, secret)
    assert pushed(day).pushed == 1
    presence = day.roster.scans.presence_of(day.ticket(secret).id, day.roster.lists.default())
    assert presence.double_admissions == 1
    assert presence.first is not None
    assert presence.first.station_id == f"pretix {other.device_id}"


def test_our_own_entry_handed_back_is_no_second_one(day: Day, network: Misbehaving) -> None:
    (secret,) = day.event.take()
    let_in(day, secret)
    network.next(after_commit(cut), when=ENTRIES)
    assert isinstance(push(day).push_error, NoAnswer)
    assert pushed(day).pushed == 1
    presence = day.roster.scans.presence_of(day.ticket(secret).id, day.roster.lists.default())
    assert (presence.entries, presence.double_admissions) == (1, 0)


# ── refused for good ───────────────────────────────────────────────────────────────────────────────────────────────


def test_a_ticket_that_was_cancelled_meanwhile_is_set_aside_and_stops_nobody(day: Day) -> None:
    kept, gone, *others = day.event.take(5)
    for secret in (kept, gone, *others):
        let_in(day, secret)
    day.event.admin.cancel_order(kept)  # its order is known: forced
    lost = let_in(day, day.event.cases["valid"])
    sibling = let_in(day, day.event.cases["canceled_position"], override_reason="Elle a son e-mail")
    done = pushed(day)
    assert (done.pushed, done.refused, waiting(day)) == (6, 1, 0)
    assert refusals(day) == {sibling.nonce: "invalid"}
    assert at_pretix(day, lost)[0].successful
    assert day.event.admin.admitted(kept) != []


def test_what_pretix_cannot_know_stays_here_and_says_so(day: Day) -> None:
    (secret,) = day.event.take()
    with day.roster.writing():
        workshop = day.roster.lists.add(CheckInList(id=0, name="Atelier de ce poste"))
    arrival = day.door.walk_in(attendee(0, ticket_code=None, first_name="Maïa", last_name="Imprévue")).scan
    assert arrival is not None
    day.door.check_in_list = workshop
    local, again = let_in(day, secret), let_in(day, secret)
    done = pushed(day)
    assert refusals(day) == {arrival.nonce: "walk_in", local.nonce: "local_list"}
    assert (done.refused, waiting(day)) == (2, 0)
    assert [at_pretix(day, scan) for scan in (arrival, local, again)] == [[], [], []]


@pytest.mark.parametrize("key", ["secret", "nonce", "datetime"])
def test_a_value_of_ours_that_pretix_does_not_take_is_set_aside(day: Day, network: Misbehaving, key: str) -> None:
    scan = let_in(day, day.event.take()[0])
    network.next(says({key: ["Dieser Wert ist ungültig."]}, 400), when=ENTRIES)
    assert push(day).push_error is None
    assert refusals(day) == {scan.nonce: "bad_request"}


def test_what_was_set_aside_can_be_sent_again(day: Day, network: Misbehaving) -> None:
    scan = let_in(day, day.event.take()[0])
    network.next(says({"status": "error", "reason": "rules"}, 400), when=ENTRIES)
    pushed(day)
    assert refusals(day) == {scan.nonce: "rules"}
    with day.roster.writing():
        day.roster.scans.send_again(scan.nonce)
    assert pushed(day).pushed == 1
    assert len(at_pretix(day, scan)) == 1


# ── undo ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def undo(day: Day, scan: Scan, after: timedelta = timedelta(minutes=2)) -> Scan:
    made = day.door.undo(scan.nonce, scan.at + after).scan
    assert made is not None
    return made


def test_an_undo_before_anything_was_sent_reaches_pretix_behind_its_scan(day: Day) -> None:
    (secret,) = day.event.take()
    scan = let_in(day, secret, at=A_WHILE_AGO)
    undo(day, scan)
    assert pushed(day).pushed == 2
    assert [(one.successful, one.error_reason) for one in at_pretix(day, scan)] == [(False, "annulled")]


def test_an_undo_of_what_was_sent_takes_it_back(day: Day) -> None:
    (secret,) = day.event.take()
    scan = let_in(day, secret, at=A_WHILE_AGO)
    pushed(day)
    undo(day, scan, timedelta(minutes=15))
    assert pushed(day).pushed == 1
    assert day.event.admin.admitted(secret) == []
    assert day.answer(secret) is Verdict.OK


def test_an_undo_after_a_quarter_of_an_hour_stays_here_and_says_so(day: Day, network: Misbehaving) -> None:
    (secret,) = day.event.take()
    scan = let_in(day, secret, at=A_WHILE_AGO)
    pushed(day)
    late = undo(day, scan, timedelta(minutes=15, microseconds=1))
    pushed(day)
    assert refusals(day) == {late.nonce: "annul_too_late"}
    assert not any(UNDOS(seen) for seen in network.seen)
    assert len(day.event.admin.admitted(secret)) == 1
    assert day.roster.scans.presence_of(day.ticket(secret).id, day.roster.lists.default()).entries == 0


def test_an_undo_whose_answer_was_lost_is_not_held_against_anybody(day: Day, network: Misbehaving) -> None:
    (secret,) = day.event.take()
    scan = let_in(day, secret)
    undo(day, scan)
    network.next(after_commit(cut), when=UNDOS)
    assert isinstance(push(day).push_error, NoAnswer)
    assert pushed(day).pushed == 1
    assert (refusals(day), waiting(day)) == ({}, 0)
    assert day.event.admin.admitted(secret) == []


def test_an_undo_that_pretix_does_not_take_is_told_from_one_that_it_took_before(day: Day, network: Misbehaving) -> None:
    (secret,) = day.event.take()
    annul = undo(day, let_in(day, secret))
    network.next(says(["Es wurden mehrere gefunden."], 400), when=UNDOS)
    pushed(day)
    assert refusals(day) == {annul.nonce: "annul_refused"}
    assert len(day.event.admin.admitted(secret)) == 1


def test_an_entry_of_another_station_is_not_ours_to_undo_over_there(day: Day) -> None:
    ticket = day.ticket(day.event.cases["already_in"])
    (scan,) = day.roster.scans.log_of(ticket.id, 1)
    annul = undo(day, scan)
    pushed(day)
    assert refusals(day) == {annul.nonce: "annul_elsewhere"}


def test_an_undo_of_what_pretix_refused_has_nothing_to_take_back(day: Day, network: Misbehaving) -> None:
    scan = let_in(day, day.event.cases["canceled_position"], override_reason="Elle a son e-mail")
    undo(day, scan)
    pushed(day)
    assert (refusals(day), waiting(day)) == ({scan.nonce: "invalid"}, 0)
    assert not any(UNDOS(seen) for seen in network.seen)


def test_what_was_undone_and_is_sent_again_is_undone_again(day: Day, network: Misbehaving) -> None:
    scan = let_in(day, day.event.take()[0])
    undo(day, scan)
    network.next(says({"status": "error", "reason": "rules"}, 400), when=ENTRIES)
    pushed(day)
    with day.roster.writing():
        day.roster.scans.send_again(scan.nonce)
    pushed(day)
    assert [one.error_reason for one in at_pretix(day, scan)] == ["annulled"]
    assert (refusals(day), waiting(day)) == ({}, 0)


@pytest.mark.parametrize(
    ("first", "then", "word"), [("full", "device", "annul_unknown"), ("device", "full", "annul_other_device")]
)
def test_an_undo_with_another_key_says_that_it_must_be_done_by_hand(day: Day, first: str, then: str, word: str) -> None:
    (secret,) = day.event.take()
    keys = {"full": Credential("Token", day.event.tokens["full"])}
    keys["device"] = Credential("Device", day.event.station("Nord").api_token)
    scan = let_in(day, secret)
    with Caller(day.event.url, keys[first]) as caller:
        day.system = PretixSystem(place(day.event), caller)
        pushed(day)
    annul = undo(day, scan)
    with Caller(day.event.url, keys[then]) as caller:
        day.system = PretixSystem(place(day.event), caller)
        pushed(day)
    assert refusals(day) == {annul.nonce: word}


# ── what is in the way keeps everything ────────────────────────────────────────────────────────────────────────────

IN_THE_WAY: dict[str, tuple[Behaviour, type[Exception], Reason]] = {
    "401": (unauthorized, AccessRevoked, Reason.KEY_REFUSED),
    "403": (forbidden, AccessRevoked, Reason.NO_RIGHT),
    "404, a page": (not_found_html, Unreachable, Reason.WRONG_ADDRESS),
    "404 without reason": (says({"detail": "Not found."}, 404), Unreachable, Reason.LIST_REFUSED),
    "400 without status": (without_status, Unreachable, Reason.LIST_REFUSED),
    "400, an array": (an_array, Unreachable, Reason.LIST_REFUSED),
    "400, a page": (answers(400, "<html>", Content_Type="text/html"), Unreachable, Reason.WRONG_ADDRESS),
    "405": (says({"detail": "Method not allowed."}, 405), Unreachable, Reason.LIST_REFUSED),
    "409": (busy(409), Busy, Reason.SERVER_BUSY),
    "429": (busy(429), Busy, Reason.SERVER_BUSY),
    "500": (internal_error, Unreachable, Reason.SERVER_ERROR),
    "500 after the work": (after_commit(internal_error), Unreachable, Reason.SERVER_ERROR),
    "502, a page": (bad_gateway, Unreachable, Reason.SERVER_ERROR),
    "200, a portal's page": (portal_page, NoAnswer, Reason.PORTAL),
    "200 that nobody meant": (says({}), Unreachable, Reason.NOT_PRETIX),
    "200, an array": (says([]), Unreachable, Reason.NOT_PRETIX),
    "201 of another": (says({"status": "ok", "position": None}, 201), Unreachable, Reason.NOT_PRETIX),
    "half JSON": (not_json, Unreachable, Reason.NOT_JSON),
    "half an answer": (cut_mid_body, NoAnswer, Reason.CUT_OFF),
    "reset after the work": (after_commit(cut), NoAnswer, Reason.CUT_OFF),
}


@pytest.mark.parametrize("name", IN_THE_WAY)
def test_whatever_is_in_the_way_every_scan_arrives_once_afterwards(day: Day, network: Misbehaving, name: str) -> None:
    behaviour, kind, reason = IN_THE_WAY[name]
    first, second = day.event.take(2)
    scans = [let_in(day, first), let_in(day, second), let_in(day, "inconnu")]
    undo(day, scans[1])
    network.always(behaviour)
    done = push(day)
    assert isinstance(done.push_error, kind)
    assert done.push_error.reason is reason
    assert (done.pushed, done.refused, waiting(day), refusals(day)) == (0, 0, 4, {})
    network.behave()
    assert pushed(day).pushed == 4
    assert waiting(day) == 0
    found = [at_pretix(day, scan) for scan in scans]
    assert [len(each) for each in found] == [1, 1, 1]
    assert [each[0].at for each in found] == [scan.at for scan in scans]
    assert [each[0].error_reason for each in found] == [None, "annulled", "invalid"]


@pytest.mark.parametrize(
    ("behaviour", "requests"), [(busy(429), 1), (unauthorized, 1), (portal_page, 1), (internal_error, 3)]
)
def test_a_system_that_is_out_of_order_is_left_in_peace(
    day: Day, network: Misbehaving, behaviour: Behaviour, requests: int
) -> None:
    for secret in day.event.take(6):
        let_in(day, secret)
    network.always(behaviour)
    push(day)
    assert len(network.seen) == requests


def test_bad_scans_among_fifty_stop_none_of_the_others(day: Day, network: Misbehaving) -> None:
    """Three at the head, one in the middle, none of which the server survives."""
    scans = [let_in(day, secret) for secret in day.event.take(12)]
    scans += [let_in(day, f"inconnu {number}") for number in range(38)]
    bad = (*scans[:3], scans[25])
    for scan in bad:
        network.always(internal_error, when=body_has(scan.nonce))
    done = push(day)
    assert done.push_error is not None
    assert done.push_error.reason is Reason.SERVER_ERROR
    assert (done.pushed, waiting(day)) == (46, 4)
    network.behave()
    assert pushed(day).pushed == 4


def test_a_list_that_takes_nothing_leaves_the_others_alone(day: Day, network: Misbehaving) -> None:
    secrets = day.event.take(4)
    day.door.check_in_list = day.list("many_entries")
    closed = [let_in(day, secret) for secret in secrets]
    day.door.check_in_list = day.roster.lists.default()
    open_ = [let_in(day, secret) for secret in secrets]
    network.always(without_status, when=lambda seen: _of_list(seen, day.event.lists["many_entries"]))
    done = push(day)
    assert isinstance(done.push_error, Unreachable)
    assert done.push_error.reason is Reason.LIST_REFUSED
    assert (done.pushed, waiting(day)) == (4, 4)
    assert len(network.seen) == 5  # one question to the closed list is enough
    assert all(at_pretix(day, scan) for scan in open_)
    network.behave()
    assert pushed(day).pushed == 4
    assert all(at_pretix(day, scan) for scan in closed)


def _of_list(seen: Seen, list_id: int) -> bool:
    return bool(seen.body) and seen.json().get("lists") == [list_id]


def test_a_key_that_may_only_read_keeps_the_scans_here(day: Day) -> None:
    """pretix says « no such list », in a 400 that drops scans elsewhere."""
    let_in(day, day.event.take()[0])
    with speaking(day, day.event.url, "read_only") as caller:
        day.system = PretixSystem(place(day.event), caller)
        done = push(day)
    assert done.push_error is not None
    assert (done.push_error.reason, waiting(day)) == (Reason.LIST_REFUSED, 1)


def test_refused_scans_are_not_stored_twice_when_an_answer_is_lost(day: Day, network: Misbehaving) -> None:
    scan = let_in(day, "inconnu")
    network.next(after_commit(cut), when=FAILED)
    push(day)
    assert pushed(day).pushed == 1
    assert len(at_pretix(day, scan)) == 1


def test_a_server_that_crashes_in_the_middle_has_every_scan_once_afterwards(
    day: Day, network: Misbehaving, pretix: PretixServer
) -> None:
    scans = [let_in(day, secret) for secret in day.event.take(6)]

    def crash(exchange: Exchange) -> None:
        exchange.good_answer()
        pretix.kill()
        exchange.cut()

    network.next(well, well, crash)
    done = push(day)
    assert isinstance(done.push_error, NoAnswer)
    assert (done.pushed, waiting(day)) == (2, 4)
    pretix.start()
    assert pushed(day).pushed == 4
    assert [len(at_pretix(day, scan)) for scan in scans] == [1] * 6
