"""Calls over HTTP: each fault of a venue's network has its own reason and sentence, and no secret ever shows."""

from __future__ import annotations

import gzip
import json
import logging
import threading
import time
import traceback
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from misbehaving import (
    HTML,
    NOWHERE,
    Answer,
    Behaviour,
    Exchange,
    Gate,
    Misbehaving,
    after_commit,
    an_array,
    answers,
    bad_gateway,
    busy,
    clock_off,
    closed_port,
    cut,
    cut_mid_body,
    cut_mid_chunk,
    drip,
    forbidden,
    huge,
    internal_error,
    not_found_html,
    not_found_json,
    not_json,
    portal_page,
    portal_redirect,
    says,
    silent,
    unauthorized,
    without_status,
)

from checkin import __version__
from checkin.errors import AccessRevoked, Busy, CheckinError, NoAnswer, Reason, Unreachable, WrongUse
from checkin.sync.http import Caller, Credential, Limits, Reply, raise_for_access, read_address
from checkin.ui.texts.errors import errors

HASTY = Limits(connect=2, read=0.8, call=10, size=1 << 20)
KEY = "k3y-des-b3n3voles"
QUERY = "cle-dans-l-adresse"
PASSWORD = "mot-de-passe-secret"


@pytest.fixture
def server() -> Iterator[Misbehaving]:
    with Misbehaving(good=Answer(200, b'{"count": 0, "results": []}')) as running:
        yield running


@pytest.fixture
def caller(server: Misbehaving) -> Iterator[Caller]:
    with Caller(server.url, Credential("Device", KEY), HASTY) as made:
        yield made


def understood(caller: Caller, path: str) -> object:
    reply = caller.get(path)
    raise_for_access(reply)
    return reply.json()


def fault(caller: Caller, path: str = f"/api/?key={QUERY}") -> CheckinError:
    with pytest.raises(CheckinError) as caught:
        understood(caller, path)
    return caught.value


# ── what a call sends ──────────────────────────────────────────────────────────────────────────────────────────────


def test_a_call_carries_the_key_our_name_and_the_json(caller: Caller, server: Misbehaving) -> None:
    reply = caller.post("/api/redeem/", {"secret": "é"}, {"X-Idempotency-Key": "n1"})
    assert (reply.status, reply.json(), reply.headers["content-TYPE"]) == (
        200,
        {"count": 0, "results": []},
        "application/json",
    )
    seen = server.seen[0]
    assert (seen.method, seen.path, seen.json()) == ("POST", "/api/redeem/", {"secret": "é"})
    assert seen.headers["authorization"] == f"Device {KEY}"
    assert seen.headers["x-idempotency-key"] == "n1"
    assert seen.headers["user-agent"] == f"partner-day-checkin/{__version__}"


def test_a_plus_in_a_parameter_arrives_as_a_plus(caller: Caller, server: Misbehaving) -> None:
    caller.get("/orders/", {"modified_since": "2026-11-23T12:41:40.027308+01:00"})
    assert server.seen[0].path == "/orders/?modified_since=2026-11-23T12%3A41%3A40.027308%2B01%3A00"


def test_user_and_password_in_the_address_become_a_header_and_nothing_else(server: Misbehaving) -> None:
    with Caller(server.url.replace("://", f"://zo%C3%A9:{PASSWORD}@") + "/export.csv", limits=HASTY) as caller:
        caller.get()
    assert server.seen[0].path == "/export.csv"
    assert server.seen[0].headers["authorization"] == Credential.basic("zoé", PASSWORD).header
    assert PASSWORD not in f"{caller.address} {caller.address!r} {vars(caller)}"


def test_a_key_from_netrc_never_takes_the_place_of_ours(
    server: Misbehaving, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text(f"machine 127.0.0.1 login autre password {PASSWORD}\n", "utf-8")
    monkeypatch.setenv("NETRC", str(netrc))
    for credential in (Credential("Token", KEY), None):
        with Caller(server.url, credential, HASTY) as caller:
            caller.get()
            caller.download()
    assert [seen.headers.get("authorization") for seen in server.seen] == [f"Token {KEY}"] * 2 + [None] * 2


def test_no_cookie_of_a_portal_is_kept(caller: Caller, server: Misbehaving) -> None:
    server.next(says({}, Set_Cookie="portail=1; Path=/"))
    caller.get()
    caller.get()
    assert "cookie" not in server.seen[1].headers


def test_calls_share_one_connection_and_survive_that_the_server_closes_it(caller: Caller, server: Misbehaving) -> None:
    caller.get()
    server.down()
    assert fault(caller).reason is Reason.CONNECTION_REFUSED
    server.up()
    assert caller.get().status == 200


def test_links_to_the_next_page_stay_with_our_own_server(caller: Caller, server: Misbehaving) -> None:
    caller.get("http://127.0.0.1/api/?page=2")  # a server behind a proxy does not know its own port
    assert server.seen[0].path == "/api/?page=2"
    with pytest.raises(Unreachable) as caught:
        caller.get("http://ailleurs.example/api/?page=3")
    assert (caught.value.reason, caught.value.params["target"]) == (Reason.REDIRECTED, "ailleurs.example")
    assert len(server.seen) == 1


def test_the_base_address_keeps_its_path_and_its_query(server: Misbehaving) -> None:
    with Caller(f"{server.url}/tickets/?key={QUERY}", limits=HASTY) as caller:
        caller.get()
        caller.get("/api/v1/")
        caller.get("/api/v1/", {"page": "2"})
    assert [seen.path for seen in server.seen] == [
        f"/tickets/?key={QUERY}",
        "/tickets/api/v1/",
        "/tickets/api/v1/?page=2",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "billets.example",
        "localhost:8345",
        "ftp://billets.example",
        "https://",
        "https://a b.example",
        "https://billets.example:port",
        "https://billets.example:0",
        "https://[::1",
        "https://a..example",
        f"https://billets.example/\n{QUERY}",
        f"file:///{QUERY}",
    ],
)
def test_what_is_no_address_is_wrong_use(text: str) -> None:
    with pytest.raises(WrongUse) as caught:
        Caller(text)
    assert caught.value.reason is Reason.BAD_ADDRESS
    assert QUERY not in f"{caught.value!r} {errors.sentence(caught.value)} {traceback.format_exception(caught.value)}"


@pytest.mark.parametrize("key", ["", "  ", "clé", "deux mots", "fin\nX-Autre: 1"])
def test_a_key_that_no_header_can_carry_is_wrong_use(key: str) -> None:
    with pytest.raises(WrongUse) as caught:
        Credential("Token", key)
    assert caught.value.reason is Reason.BAD_KEY
    assert not caught.value.params


def test_blanks_around_a_pasted_key_are_ignored() -> None:
    assert Credential("Token", f" {KEY}\n").header == f"Token {KEY}"


@pytest.mark.parametrize(
    ("url", "plain"),
    [
        ("http://billets.example", True),
        ("https://billets.example", False),
        ("http://127.0.0.1:80", False),
        ("http://[::1]:8345", False),
        ("http://localhost", False),
        ("http://192.168.1.20", True),
    ],
)
def test_an_address_tells_whether_others_can_read_along(url: str, plain: bool) -> None:
    with Caller(url) as caller:
        assert caller.is_plain is plain


# ── faults of the network ──────────────────────────────────────────────────────────────────────────────────────────


def test_a_name_that_no_server_knows() -> None:
    with Caller(NOWHERE, limits=HASTY) as caller:
        assert fault(caller).reason is Reason.HOST_UNKNOWN


def test_a_port_where_nobody_listens() -> None:
    with closed_port() as url, Caller(url, limits=HASTY) as caller:
        assert fault(caller).reason is Reason.CONNECTION_REFUSED


@pytest.mark.parametrize(
    ("behaviour", "reason"),
    [
        (silent, Reason.TIMED_OUT),
        (after_commit(silent), Reason.TIMED_OUT),
        (cut, Reason.CUT_OFF),
        (after_commit(cut), Reason.CUT_OFF),
        (cut_mid_body, Reason.CUT_OFF),
        (cut_mid_chunk, Reason.CUT_OFF),
        (answers(200, b"no gzip", Content_Encoding="gzip"), Reason.CUT_OFF),
        (portal_page, Reason.PORTAL),
        (answers(200, " \r\n<!DOCTYPE html><html>", Content_Type="application/json"), Reason.PORTAL),
        (answers(511, "login"), Reason.PORTAL),
        (portal_redirect(), Reason.REDIRECTED),
        (portal_redirect("//portail.hotel.example/x"), Reason.REDIRECTED),
    ],
)
def test_nobody_there_or_a_network_in_its_place(
    caller: Caller, server: Misbehaving, behaviour: Behaviour, reason: Reason
) -> None:
    server.next(behaviour)
    error = fault(caller)
    assert isinstance(error, NoAnswer)
    assert (error.reason, error.retry_after) == (reason, 0)
    assert caller.get().json() == {"count": 0, "results": []}, "the next call is a fresh start"
    assert len(server.seen) == 2, "a call never asks twice"


def test_a_portal_is_named(caller: Caller, server: Misbehaving) -> None:
    server.next(portal_redirect())
    error = fault(caller)
    assert error.params == {"host": "127.0.0.1", "target": "portail.hotel.example"}
    assert "portail.hotel.example" in errors.sentence(error)


@pytest.mark.parametrize("location", ["/api/v2/", "https://127.0.0.1/api/", "http://[::1", "https:///x", ""])
def test_a_redirect_within_the_server_is_an_address_to_correct(
    caller: Caller, server: Misbehaving, location: str
) -> None:
    server.next(portal_redirect(location or "?"))
    assert fault(caller).reason is Reason.MOVED


@pytest.mark.parametrize("headers_too", [False, True])
def test_a_drip_does_not_hold_a_call_beyond_its_deadline(server: Misbehaving, headers_too: bool) -> None:
    server.always(drip(0.05, headers_too))
    with Caller(server.url, limits=Limits(read=1, call=0.4)) as caller:
        began = time.monotonic()
        assert fault(caller).reason is Reason.TIMED_OUT
        assert time.monotonic() - began < 1


def a_row_now_and_then(exchange: Exchange) -> None:
    """An answer that does not say how long it is, as scripts write it."""
    exchange.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nConnection: close\r\n\r\nNom;Code\r\n")
    for _ in range(100):
        exchange.write(b"Zola;1\r\n")
        exchange.wait(0.05)


def test_an_answer_without_a_length_is_not_taken_for_whole_when_its_time_is_over(server: Misbehaving) -> None:
    server.always(a_row_now_and_then)
    with Caller(server.url, limits=Limits(read=1, call=0.4)) as caller, pytest.raises(NoAnswer) as caught:
        caller.get()
    assert caught.value.reason is Reason.TIMED_OUT


def test_another_thread_can_hang_up(server: Misbehaving) -> None:
    gate = Gate()
    server.next(gate)
    with Caller(server.url, limits=Limits(read=30)) as caller:

        def quit_when_it_waits() -> None:
            gate.arrived.wait()
            caller.hang_up()

        quitting = threading.Thread(target=quit_when_it_waits)
        quitting.start()
        assert fault(caller).reason is Reason.CUT_OFF
        quitting.join()


@pytest.mark.parametrize("packed", [False, True])
def test_an_answer_without_end_is_given_up(server: Misbehaving, packed: bool) -> None:
    bomb = answers(200, gzip.compress(b" " * (5 << 20)), Content_Encoding="gzip")
    server.next(bomb if packed else huge(5))
    with Caller(server.url, limits=HASTY) as caller:
        error = fault(caller)
        assert (error.reason, error.params["megabytes"]) == (Reason.ANSWER_TOO_LARGE, 1)
        assert caller.get().status == 200


# ── certificates and proxies ───────────────────────────────────────────────────────────────────────────────────────


def test_an_unknown_certificate_is_not_trusted_and_the_key_not_sent() -> None:
    with Misbehaving(certificate=True) as server, Caller(server.url, Credential("Token", KEY), HASTY) as caller:
        assert fault(caller).reason is Reason.NOT_TRUSTED
        assert not server.seen


def test_a_certificate_of_the_system_s_own_authority_is_trusted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = Answer(200, b'{"count": 0, "results": []}')
    with Misbehaving(good=good, certificate=True) as server, Caller(server.url, limits=HASTY) as caller:
        assert server.authority
        server.authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "authority.pem"))
        assert caller.get().status == 200
        server.next(cut_mid_body)
        assert fault(caller).reason is Reason.CUT_OFF
        server.next(drip(0.05))
        with Caller(server.url, limits=Limits(read=1, call=0.3)) as hasty:
            assert fault(hasty).reason is Reason.TIMED_OUT


def test_https_asked_of_a_plain_server(server: Misbehaving) -> None:
    with Caller(server.url.replace("http:", "https:"), limits=HASTY) as caller:
        assert fault(caller).reason is Reason.TLS


def test_a_proxy_that_is_away_is_named_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    with closed_port() as proxy, Caller("http://billets.example", limits=HASTY) as caller:
        monkeypatch.setenv("HTTP_PROXY", proxy)
        monkeypatch.setenv("http_proxy", proxy)
        monkeypatch.setenv("no_proxy", "")
        assert fault(caller).reason is Reason.PROXY


def test_the_system_s_proxy_is_used_but_not_for_this_computer_itself(
    server: Misbehaving, caller: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Misbehaving() as proxy, Caller("http://billets.example/liste", limits=HASTY) as far:
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.setenv("no_proxy", "")
        far.get()
        caller.get("/ici")
    assert [seen.path for seen in proxy.seen] == ["http://billets.example/liste"]
    assert [seen.path for seen in server.seen] == ["/ici"]


# ── what the answers say ───────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("behaviour", "kind", "reason"),
    [
        (unauthorized, AccessRevoked, Reason.KEY_REFUSED),
        (forbidden, AccessRevoked, Reason.NO_RIGHT),
        (busy(429, 7), Busy, Reason.SERVER_BUSY),
        (busy(409, 7), Busy, Reason.SERVER_BUSY),
        (busy(503, 7), Unreachable, Reason.SERVER_ERROR),
        (internal_error, Unreachable, Reason.SERVER_ERROR),
        (bad_gateway, Unreachable, Reason.SERVER_ERROR),
        (not_found_html, Unreachable, Reason.WRONG_ADDRESS),
        (answers(405, "<html>", Content_Type=HTML), Unreachable, Reason.WRONG_ADDRESS),
    ],
)
def test_a_status_has_its_reason(
    caller: Caller, server: Misbehaving, behaviour: Behaviour, kind: type[CheckinError], reason: Reason
) -> None:
    server.next(behaviour)
    reply = caller.get()
    with pytest.raises(CheckinError) as caught:
        raise_for_access(reply)
    assert (type(caught.value), caught.value.reason) == (kind, reason)
    waited = caught.value.retry_after if isinstance(caught.value, Unreachable) else 0
    assert waited == (7 if "Retry-After" in reply.headers else 0)


@pytest.mark.parametrize("behaviour", [not_found_json, without_status, an_array, says({}, 201), answers(304)])
def test_a_status_that_answers_the_question_is_the_caller_s(
    caller: Caller, server: Misbehaving, behaviour: Behaviour
) -> None:
    server.next(behaviour)
    raise_for_access(caller.get())


def test_any_json_value_is_an_answer(caller: Caller, server: Misbehaving) -> None:
    server.next(an_array, answers(200, "\ufeff12", Content_Type=HTML))
    assert caller.get().json() == ["No check-in list passed."]
    labelled_otherwise = caller.get()
    assert labelled_otherwise.is_json
    assert labelled_otherwise.json() == 12


@pytest.mark.parametrize("body", [b"", b"\xff\xfe\xfd", b"[" * 100_000, b"OK"])
def test_what_is_neither_json_nor_a_page_is_unreadable(caller: Caller, server: Misbehaving, body: bytes) -> None:
    server.next(answers(200, body), not_json)
    for _ in range(2):
        reply = caller.get()
        assert not reply.is_json
        with pytest.raises(Unreachable) as caught:
            reply.json()
        assert (type(caught.value), caught.value.reason) == (Unreachable, Reason.NOT_JSON)


def test_what_the_status_says_goes_before_what_the_body_lacks(caller: Caller, server: Misbehaving) -> None:
    server.next(bad_gateway, not_found_html)
    assert fault(caller).reason is Reason.SERVER_ERROR
    assert fault(caller).reason is Reason.WRONG_ADDRESS


def reply_with(**headers: str) -> Reply:
    return Reply("billets.example", 503, {name.replace("_", "-"): value for name, value in headers.items()}, b"")


NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
SERVER_DATE = "Tue, 24 Nov 2026 09:00:00 GMT"


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("5", 5),
        ("0", 0),
        ("-5", 0),
        ("86400", 900),
        ("9" * 400, 900),
        ("bientôt", 0),
        ("", 0),
        ("Tue, 24 Nov 2026 09:01:30 GMT", 90),  # by the server's own clock
        ("Tue, 24 Nov 2026 08:00:00 GMT", 0),
        ("Wed, 25 Nov 2026 09:00:00 GMT", 900),
        ("Tue, 99 Nov 2026 09:00:00 GMT", 0),
    ],
)
def test_retry_after_in_seconds_or_as_a_date(text: str, seconds: float) -> None:
    assert reply_with(Retry_After=text, Date=SERVER_DATE).retry_after == seconds


def test_retry_after_as_a_date_of_a_server_without_a_clock() -> None:
    soon = datetime.now(UTC) + timedelta(seconds=60)
    assert 50 < reply_with(Retry_After=format_datetime(soon, usegmt=True)).retry_after <= 60


def test_the_server_s_own_time_is_known(caller: Caller, server: Misbehaving) -> None:
    server.next(clock_off(-3))
    moment = caller.get().moment
    assert moment
    assert abs(datetime.now(UTC) - timedelta(hours=3) - moment) < timedelta(minutes=1)
    assert reply_with(Date=SERVER_DATE).moment == NOW
    assert reply_with(Date="hier").moment is None
    assert reply_with().moment is None


# ── downloads ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_download_follows_redirects_of_its_own_server_with_the_key(caller: Caller, server: Misbehaving) -> None:
    server.next(portal_redirect("/export/2"), portal_redirect(f"{server.url}/export/3"))
    assert caller.download("/export", {"format": "csv"}).status == 200
    assert [seen.path for seen in server.seen] == ["/export?format=csv", "/export/2", "/export/3"]
    assert {seen.headers["authorization"] for seen in server.seen} == {f"Device {KEY}"}


def test_a_download_never_takes_the_key_elsewhere_nor_back(caller: Caller, server: Misbehaving) -> None:
    with Misbehaving() as other:  # another port is another server
        server.next(portal_redirect(f"{other.url}/file"))
        other.next(portal_redirect(f"{server.url}/back"))
        assert caller.download("/export").status == 200
    assert "authorization" not in other.seen[0].headers
    assert [seen.headers.get("authorization") for seen in server.seen] == [f"Device {KEY}", None]


def test_a_download_never_goes_from_https_to_http(
    server: Misbehaving, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Misbehaving(certificate=True) as safe, Caller(safe.url, limits=HASTY) as caller:
        assert safe.authority
        safe.authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "authority.pem"))
        safe.next(portal_redirect(server.url))
        with pytest.raises(Unreachable):
            caller.download()
    assert not server.seen


def test_a_download_gives_up_a_circle(caller: Caller, server: Misbehaving) -> None:
    server.always(portal_redirect("/encore"))
    with pytest.raises(Unreachable) as caught:
        caller.download()
    assert caught.value.reason is Reason.MOVED
    assert len(server.seen) == 6


def test_writes_are_never_redirected(caller: Caller, server: Misbehaving) -> None:
    server.next(portal_redirect("/ailleurs"))
    with pytest.raises(Unreachable):
        caller.post("/redeem/", {})
    assert len(server.seen) == 1


# ── secrets ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_no_secret_shows_in_errors_reprs_or_logs(server: Misbehaving, caplog: pytest.LogCaptureFixture) -> None:
    """The key in the header, the password and the query of the address, what an answer tells."""
    told = "jeton-de-la-reponse"
    caplog.set_level(logging.DEBUG)
    for name in ("urllib3", "urllib3.connectionpool", "requests"):
        caplog.set_level(logging.DEBUG, name)
    shown: list[str] = []

    def odd_headers(exchange: Exchange) -> None:  # `urllib3` warns of them, with the whole address
        exchange.write(f"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nSet-Cookie: {told}\r\nno colon\r\n\r\n{{}}".encode())

    behaviours = (cut, silent, cut_mid_body, portal_redirect(f"/?key={QUERY}"), unauthorized, not_json, bad_gateway)
    base = server.url.replace("://", f"://zoe:{PASSWORD}@") + f"/export?key={QUERY}"
    with ExitStack() as stack:
        refused, safe = stack.enter_context(closed_port()), stack.enter_context(Misbehaving(certificate=True))
        for url in (base, f"{NOWHERE}/?key={QUERY}", f"{refused}/?key={QUERY}", f"{safe.url}/?key={QUERY}"):
            caller = stack.enter_context(Caller(url, limits=HASTY))
            for behaviour in behaviours if url == base else behaviours[:1]:
                server.next(behaviour)
                error = fault(caller, "")
                shown += [repr(error), errors.sentence(error), *traceback.format_exception(error)]
                assert not error.__context__
                assert not error.__cause__
            shown += [repr(vars(caller)), str(caller.address), repr(read_address(url))]
    server.behave()
    server.next(says({"api_token": told}), odd_headers)
    with Caller(server.url, Credential("Token", KEY), HASTY) as caller:
        shown += [repr(caller.get(f"/?key={QUERY}")) for _ in range(2)]
        shown += [repr(vars(caller)), repr(Credential("Token", KEY)), str(Credential.basic("zoe", PASSWORD))]
    everything = " ".join([*shown, *(record.getMessage() for record in caplog.records), caplog.text])
    basic = Credential.basic("zoe", PASSWORD).secret
    assert [secret for secret in (KEY, QUERY, PASSWORD, basic, told) if secret in everything] == []


def test_each_sentence_names_the_host_and_nothing_is_missing() -> None:
    for error in (
        NoAnswer(Reason.REDIRECTED, host="billets.example", target="portail.example"),
        Unreachable(Reason.SERVER_ERROR, 5, host="billets.example", status=500),
        Unreachable(Reason.ANSWER_TOO_LARGE, host="billets.example", megabytes=64),
        *(NoAnswer(reason, host="billets.example") for reason in (Reason.PORTAL, Reason.NOT_TRUSTED, Reason.TIMED_OUT)),
    ):
        sentence = errors.sentence(error)
        assert "billets.example" in sentence
        assert "…" not in sentence
        assert json.dumps(error.params)
