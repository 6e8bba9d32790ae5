"""What pretix answers, as far as the application counts on it: a new pretix that answers otherwise is seen here."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from pretix_server.api import Api, Reply
from pretix_server.organiser import Station, redeem
from pretix_server.server import PretixEvent, PretixServer

MORNING = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
OK = (201, "ok")

ANSWERS = {  # case: what its scan gets
    "valid": OK,
    "already_in": (400, "already_redeemed"),
    "gone_out": OK,
    "unpaid": (400, "unpaid"),
    "pending_but_valid": OK,
    "unapproved": (400, "unapproved"),
    "expired_order": (400, "canceled"),
    "canceled_order": (400, "canceled"),
    "canceled_position": (404, "invalid"),
    "blocked": (400, "blocked"),
    "revoked_code_new": OK,  # before the old code: forced, that one checks the same ticket in
    "revoked_code": (400, "revoked"),
    "replaced_code": (404, "invalid"),
    "replaced_code_new": OK,
    "not_yet_valid": (400, "invalid_time"),
    "no_longer_valid": (400, "invalid_time"),
    "testmode": OK,
    "add_on": OK,
    "arabic": OK,
}
ONLY_BEFORE_2020 = {"isBefore": [{"var": "now"}, {"buildTime": ["custom", "2020-01-01T00:00:00+00:00"]}, 0]}
FORCE_SAVES_NOT = {"canceled_position", "replaced_code"}


@pytest.fixture(scope="module")
def day(pretix: PretixServer) -> PretixEvent:
    """Tests take different cases of it, and ordinary tickets from its pool."""
    return pretix.new_event(positions=60)


@pytest.fixture(scope="module")
def states(pretix: PretixServer) -> Station:
    """At the door of an event whose every case is scanned once."""
    return pretix.new_event(positions=0).station()


@pytest.fixture
def door(day: PretixEvent) -> Station:
    return day.station()


def outcome(reply: Reply) -> tuple[int, str]:
    return reply.status, reply.reason


def nonce() -> str:
    return uuid.uuid4().hex


# Answers


@pytest.mark.parametrize("case", ANSWERS)
def test_each_state_of_a_ticket_has_its_answer_and_force_turns_most_into_an_entry(case: str, states: Station) -> None:
    secret = states.event.cases[case]
    assert outcome(states.scan(secret)) == ANSWERS[case]
    assert outcome(states.scan(secret, force=True)) == ((404, "invalid") if case in FORCE_SAVES_NOT else OK)


def test_a_list_has_its_own_answers(day: PretixEvent, door: Station) -> None:
    cases, lists = day.cases, day.lists
    assert outcome(door.scan(cases["member"], list_id=lists["workshop"])) == (400, "product")
    assert outcome(door.scan(cases["partner"], list_id=lists["workshop"])) == OK
    assert outcome(door.scan(cases["unpaid"], list_id=lists["pending"])) == (400, "unpaid")
    assert outcome(door.scan(cases["unpaid"], list_id=lists["pending"], ignore_unpaid=True)) == OK
    (guest,) = day.take()
    buffet, hall = lists["many_entries"], lists["no_return"]
    assert [door.scan(guest, list_id=buffet).reason for _ in range(2)] == ["ok", "ok"]
    moves = [door.scan(guest, list_id=hall, type=move).reason for move in ("entry", "exit", "entry")]
    assert moves == ["ok", "ok", "already_redeemed"]


def test_a_list_may_be_closed_by_a_rule(pretix: PretixServer) -> None:
    day = pretix.new_event(positions=1)
    day.admin.set_list(rules=ONLY_BEFORE_2020)
    assert outcome(day.station().scan(*day.take())) == (400, "rules")


def test_questions_make_a_valid_ticket_incomplete_unless_we_say_that_we_ask_none(
    day: PretixEvent, door: Station
) -> None:
    secret = day.cases["question_open"]
    asked = door.scan(secret, questions_supported=True)
    assert outcome(asked) == (400, "incomplete")
    assert [question["identifier"] for question in asked.body["questions"]] == ["TSHIRT"]
    assert outcome(door.scan(secret)) == OK


def test_an_unknown_code_is_404_with_json_and_a_wrong_address_is_404_without(day: PretixEvent, door: Station) -> None:
    unknown = door.scan("inconnu")
    assert outcome(unknown) == (404, "invalid")
    assert door.scan("inconnu", force=True).status == 404
    astray = door.api.get("/api/v1/astray/")
    assert astray.status == 404
    assert isinstance(astray.body, str)


def test_a_code_is_trimmed_and_its_case_counts(day: PretixEvent, door: Station) -> None:
    (secret,) = day.take()
    assert door.scan(secret.upper()).reason == "invalid"
    assert door.scan(f"  {secret}\n").reason == "ok"


def test_an_unknown_list_is_a_400_without_a_reason(day: PretixEvent, door: Station) -> None:
    reply = door.scan(*day.take(), list_id=999_999)
    assert reply.status == 400
    assert set(reply.body) == {"lists"}


# Once, whatever the network does


def test_the_answer_tells_the_state_before_the_scan_so_a_double_admission_shows(day: PretixEvent) -> None:
    ours, theirs = day.station("Nord"), day.station("Sud")
    (secret,) = day.take()
    assert theirs.scan(secret, at=MORNING).body["position"]["checkins"] == []
    (earlier,) = ours.scan(secret, force=True).body["position"]["checkins"]
    assert earlier["device_id"] == theirs.device_id
    assert datetime.fromisoformat(earlier["datetime"]) == MORNING
    assert [one.forced for one in day.admin.admitted(secret)] == [False, True]


def test_a_nonce_checks_in_once_even_after_other_scans(day: PretixEvent, door: Station) -> None:
    (secret,), first = day.take(), nonce()
    for _ in range(2):
        assert door.scan(secret, nonce=first, at=MORNING).reason == "ok"
    door.scan(secret, type="exit")
    assert door.scan(secret, nonce=first, at=MORNING, force=True).reason == "ok"
    kept = day.admin.admitted(secret)
    assert [(one.kind, one.nonce == first) for one in kept] == [("entry", True), ("exit", False)]
    assert kept[0].at == MORNING


def test_a_refused_redeem_is_kept_each_time_but_a_reported_refusal_once(day: PretixEvent, door: Station) -> None:
    refused, reported = nonce(), nonce()
    for _ in range(2):
        door.scan(day.cases["expired_order"], nonce=refused)
        about = {"raw_barcode": "inconnu", "error_reason": "invalid", "nonce": reported, "type": "entry"}
        path = f"{day.path}/checkinlists/{day.list_id}/failed_checkins/"
        assert door.api.post(path, about | {"datetime": MORNING.isoformat()}).status == 201
    kept = [one.nonce for one in day.admin.checkins()]
    assert (kept.count(refused), kept.count(reported)) == (2, 1)
    (row,) = [one for one in day.admin.checkins() if one.nonce == reported]
    assert (row.successful, row.error_reason, row.at) == (False, "invalid", MORNING)


def test_a_blocked_ticket_refuses_the_retry_of_its_own_entry_unless_forced(day: PretixEvent, door: Station) -> None:
    (secret,), first = day.take(), nonce()
    door.scan(secret, nonce=first)
    day.admin.block(secret)
    assert door.scan(secret, nonce=first).reason == "blocked"
    assert door.scan(secret, nonce=first, force=True).reason == "ok"
    assert len(day.admin.admitted(secret)) == 1


def test_scans_may_arrive_in_any_order(day: PretixEvent, door: Station) -> None:
    (secret,) = day.take()
    assert door.scan(secret, type="exit", at=MORNING + timedelta(hours=2)).reason == "ok"
    assert door.scan(secret, at=MORNING + timedelta(hours=1)).reason == "ok"
    assert [one.kind for one in day.admin.admitted(secret)] == ["exit", "entry"]


def test_the_second_station_s_earlier_entry_is_taken_only_by_force(day: PretixEvent, door: Station) -> None:
    (secret,) = day.take()
    assert door.scan(secret, at=MORNING + timedelta(minutes=5)).reason == "ok"
    assert door.scan(secret, at=MORNING).reason == "already_redeemed"
    assert door.scan(secret, at=MORNING, force=True).reason == "ok"
    assert [one.at for one in day.admin.admitted(secret)] == [MORNING + timedelta(minutes=5), MORNING]


def test_an_entry_can_be_undone_for_fifteen_minutes_of_its_own_time(day: PretixEvent, door: Station) -> None:
    fresh, old = nonce(), nonce()
    secret, other = day.take(2)
    door.scan(secret, nonce=fresh)
    door.scan(other, nonce=old, at=datetime.now(UTC) - timedelta(minutes=16))
    assert door.annul(fresh).body == {"status": "ok"}
    assert day.admin.admitted(secret) == []
    assert door.annul(fresh).status == 400
    assert door.annul(nonce()).status == 404
    late = door.annul(old)
    assert (late.status, list(late.body)) == (400, ["non_field_errors"])
    assert day.station("Sud").annul(old).status in (400, 404)


def test_a_power_cut_loses_no_answered_entry(day: PretixEvent, door: Station, pretix: PretixServer) -> None:
    secrets, address = day.take(5), pretix.url
    for secret in secrets:
        assert door.scan(secret).status == 201
    pretix.restart()
    assert pretix.url == address
    assert [len(day.admin.admitted(secret)) for secret in secrets] == [1] * 5


# The roster


def test_a_list_gives_who_may_come_fifty_at_a_time_and_no_cursor(day: PretixEvent, pretix: PretixServer) -> None:
    page = pretix.api("full").get(f"{day.path}/checkinlists/{day.list_id}/positions/", page_size=500)
    assert len(page.body["results"]) == 50
    assert "X-Page-Generated" not in page.headers
    rows = {row["secret"]: row for row in pretix.api().pages(f"{day.path}/checkinlists/{day.list_id}/positions/")}
    missing = ("expired_order", "canceled_order", "canceled_position", "unapproved", "replaced_code", "revoked_code")
    assert not [name for name in missing if day.cases[name] in rows]
    assert rows[day.cases["blocked"]]["blocked"] == ["admin"]
    assert rows[day.cases["no_attendee_name"]]["attendee_name"] == "Capucine Payeuse"
    assert rows[day.cases["add_on"]]["addon_to"]
    assert rows[day.cases["answers"]]["answers"][0]["question_identifier"] == "TSHIRT"


def test_what_changed_since_a_page_comes_with_its_canceled_positions(pretix: PretixServer) -> None:
    day = pretix.new_event(positions=8)
    organiser, api, path = day.admin, pretix.api("full"), f"{day.path}/orders/"
    stayed, left = organiser.new_order(("Ana", "Orcival"), ("Léo", "Orcival"))
    calm = organiser.position(day.take()[0])["order"]
    since = api.get(path, page_size=1).headers["X-Page-Generated"]
    renamed, changed, blocked, canceled = (day.cases[name] for name in ("valid", "member", "speaker", "partner"))
    organiser.rename(renamed, "Zélie", "Orcival")
    new_code = organiser.regenerate(changed)
    organiser.block(blocked)
    organiser.cancel_order(canceled)
    organiser.cancel_position(left)
    day.station().scan(day.cases["attention"])
    (walk_in,) = organiser.new_order(("Noémie", "Tréboul"))

    seen = changes(api, path, since)
    assert {stayed, renamed, new_code, blocked, canceled, day.cases["attention"], walk_in} <= set(seen)
    assert calm not in {order["code"] for order, _ in seen.values()}
    assert left not in seen
    assert changes(api, path, since, include_canceled_positions="true")[left][1]["canceled"] is True
    assert seen[canceled][0]["status"] == "c"
    assert seen[renamed][1]["attendee_name"] == "Zélie Orcival"
    assert seen[blocked][1]["blocked"] == ["admin"]
    assert len(seen[day.cases["attention"]][1]["checkins"]) == 1


def changes(api: Api, path: str, since: str, **more: str) -> dict[str, tuple[dict[str, Any], dict[str, Any]]]:
    """Secret → order and position."""
    orders = api.pages(path, modified_since=since, ordering="-last_modified", **more)
    return {position["secret"]: (order, position) for order in orders for position in order["positions"]}


def test_revoked_and_blocked_codes_and_signing_keys_can_be_read(pretix: PretixServer) -> None:
    day, signed = pretix.new_event(positions=1), pretix.new_event(positions=1, signed=True)
    api = pretix.api("full")
    assert [row["secret"] for row in api.pages(f"{day.path}/revokedsecrets/")] == [day.cases["revoked_code"]]
    (row,) = api.pages(f"{day.path}/blockedsecrets/")
    assert (row["secret"], row["blocked"]) == (day.cases["blocked"], True)
    assert api.get(f"{day.path}/").body["valid_keys"] == {"pretix_sig1": []}
    assert api.get(f"{signed.path}/").body["valid_keys"] == {"pretix_sig1": [signed.signing_key]}
    (old,) = signed.take()
    assert signed.admin.regenerate(old) != old
    assert old in [row["secret"] for row in api.pages(f"{signed.path}/revokedsecrets/")]


# Who may


def test_a_wrong_key_has_a_different_answer_for_each_reason(day: PretixEvent, pretix: PretixServer) -> None:
    positions = f"{day.path}/checkinlists/{day.list_id}/positions/"
    (secret,) = day.take()
    assert Api(pretix.url).get(positions).status == 401
    assert pretix.api("revoked").get(positions).status == 401
    empty = pretix.api("checkin_only").get(positions)
    assert (empty.status, empty.body["count"]) == (200, 0)
    assert pretix.api("checkin_only").get(f"{day.path}/orders/").status == 403
    assert redeem(pretix.api("checkin_only"), day, secret).status == 201
    misread = redeem(pretix.api("read_only"), day, secret)
    assert (misread.status, list(misread.body)) == (400, ["lists"])
    assert pretix.api("full").get(f"{pretix.organizer_path}/events/nulle-part/checkinlists/").status == 403


def test_a_device_is_paired_once_is_offered_its_list_and_can_be_revoked(day: PretixEvent) -> None:
    token = day.new_device("Poste 1")
    station = Station.pair(day, token)
    about = {"token": token, "hardware_brand": "PC", "hardware_model": "-", "software_brand": "-"}
    assert Api(day.url).post("/api/v1/device/initialize", about | {"software_version": "-"}).status == 400
    offered = station.api.get("/api/v1/device/eventselection").body
    assert (offered["event"]["slug"], offered["checkinlist"]) == (day.event, day.list_id)
    assert station.api.get(f"{day.path}/orders/").status == 200
    assert station.api.get(f"{day.path}/checkins/").status == 403
    day.admin.revoke_device(station.device_id)
    assert station.scan(*day.take()).status == 401
