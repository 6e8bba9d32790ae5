"""Linking an event with a web address: what is wrong is told apart before a file is made, no secret is ever in it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
import raw_events
from command_line import Call
from misbehaving import (
    HTML,
    NOWHERE,
    Answer,
    Behaviour,
    Misbehaving,
    answers,
    bad_gateway,
    busy,
    cut,
    forbidden,
    not_found_html,
    not_found_json,
    path_has,
    portal_page,
    says,
    unauthorized,
)
from safes import Safe
from shared_folder import scan
from web_side import CSV, export, page

from checkin import keychain
from checkin.errors import CheckinError, NoAnswer, Reason, Unreachable, Unreadable, WrongUse
from checkin.event_setup import Access, Made, NoteKind, Wanted
from checkin.roster import Roster
from checkin.sync import set_up
from checkin.sync.round import run_round
from checkin.sync.systems import system_of
from checkin.sync.web.place import Place
from checkin.ui.texts.errors import errors
from checkin.ui.texts.pairing import pairing_words

TOKEN, QUERY, PASSWORD = "t0k3n-du-festival", "acces=q3stion", "m0t-d3-passe"


@pytest.fixture
def server() -> Iterator[Misbehaving]:
    with Misbehaving(good=Answer(200, export(range(3)), {"Content-Type": CSV})) as running:
        running.always(answers(204), when=path_has("presences"))
        yield running


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "day.checkin"


def make(file: Path, url: str, token: str = "", attendance: str = "") -> Made:
    access = Access(token=token, attendance_url=attendance)
    return set_up.new_event(Wanted(name="Partner Day", source=f"web:{url}", path=file, access=access))


def kinds(made: Made) -> list[NoteKind]:
    assert all("…" not in pairing_words.note(note) for note in made.notes)
    return [note.kind for note in made.notes]


def exchanged(file: Path) -> tuple[int, int]:
    """What a round of the event brought and took."""
    with Roster.open(file) as roster:
        done = run_round(roster, system_of(roster))
        assert done.errors == []
        return done.added, done.pushed


def test_an_event_is_linked_and_exchanges(server: Misbehaving, file: Path, safe: Safe) -> None:
    made = make(file, f"{server.url}/export", attendance=f"{server.url}/presences")
    assert kinds(made) == []
    assert exchanged(file) == (3, 0)
    with Roster.open(file) as roster:
        scan(roster, "1001")
    assert exchanged(file) == (0, 1)
    assert [seen.json()["event"] for seen in server.seen if seen.method == "POST"] == ["", "Partner Day"]


def test_an_event_without_an_attendance_address_says_so(server: Misbehaving, file: Path, safe: Safe) -> None:
    assert kinds(make(file, server.url)) == [NoteKind.NO_ATTENDANCE]


@pytest.mark.parametrize(
    ("behaviour", "kind", "reason"),
    [
        (unauthorized, WrongUse, Reason.WRONG_KEY),
        (forbidden, WrongUse, Reason.WRONG_KEY),
        (not_found_json, Unreachable, Reason.WRONG_ADDRESS),
        (not_found_html, Unreachable, Reason.WRONG_ADDRESS),
        (portal_page, NoAnswer, Reason.PORTAL),
        (bad_gateway, Unreachable, Reason.SERVER_ERROR),
        (busy(429), Unreachable, Reason.SERVER_BUSY),
        (cut, NoAnswer, Reason.CUT_OFF),
        (answers(200, b"PK\3\4 no workbook"), Unreadable, Reason.EXPORT_UNREADABLE),
        (answers(200, b"Prix;Tarif\r\n12;3\r\n"), Unreadable, Reason.NO_NAMES),
        (answers(200, b""), Unreadable, Reason.EXPORT_EMPTY),
        (says([1, 2]), Unreadable, Reason.NO_TABLE),
    ],
)
def test_a_wrong_export_address_is_told_apart_and_no_file_is_made(
    server: Misbehaving, file: Path, behaviour: Behaviour, kind: type[CheckinError], reason: Reason
) -> None:
    server.always(behaviour)
    with pytest.raises(kind) as wrong:
        make(file, f"{server.url}/export?{QUERY}", TOKEN)
    assert wrong.value.reason is reason
    assert "…" not in errors.sentence(wrong.value)
    assert not file.exists()
    for secret in (TOKEN, QUERY):
        assert secret not in f"{wrong.value!r} {errors.sentence(wrong.value)}"


@pytest.mark.parametrize(
    ("behaviour", "kind", "reason"),
    [
        (unauthorized, WrongUse, Reason.WRONG_KEY),
        (not_found_html, Unreachable, Reason.WRONG_ADDRESS),
        (not_found_json, Unreachable, Reason.ATTENDANCE_REFUSED),
        (portal_page, NoAnswer, Reason.PORTAL),
        (answers(200, "Merci", Content_Type="text/plain"), Unreachable, Reason.ATTENDANCE_UNCLEAR),
        (answers(200, page(range(3)), Content_Type=HTML), NoAnswer, Reason.PORTAL),
    ],
)
def test_a_wrong_attendance_address_is_told_before_the_doors_open(
    server: Misbehaving, file: Path, behaviour: Behaviour, kind: type[CheckinError], reason: Reason
) -> None:
    server.always(behaviour, when=path_has("presences"))
    with pytest.raises(kind) as wrong:
        make(file, server.url, attendance=f"{server.url}/presences")
    assert wrong.value.reason is reason
    assert not file.exists()


@pytest.mark.parametrize(
    ("url", "reason"), [("inscriptions.example", Reason.BAD_ADDRESS), (NOWHERE, Reason.HOST_UNKNOWN)]
)
def test_an_address_that_leads_nowhere_is_told(file: Path, url: str, reason: Reason) -> None:
    with pytest.raises(CheckinError) as wrong:
        make(file, url)
    assert wrong.value.reason is reason


def test_plain_http_to_another_computer_is_noted(file: Path) -> None:
    """Nobody is asked here: only what the addresses themselves say."""
    place = Place.typed("http://inscriptions.example/e", "", "https://presences.example")
    assert [endpoint.address.is_plain for endpoint in place.endpoints] == [True, False]


# ── secrets ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_no_secret_is_in_the_event_file_nor_in_any_log(
    server: Misbehaving, file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    attendance = f"{server.url}/presences?{QUERY}2".replace("//", f"//zoe:{PASSWORD}@")
    made = make(file, f"{server.url}/export?{QUERY}", TOKEN, attendance)
    assert kinds(made) == [NoteKind.FILE_KEY_IN_FILE, NoteKind.KEY_IN_FILE]
    assert exchanged(file) == (3, 0)
    content = raw_events.content(file)
    assert b"Partner Day" in content
    for secret in (TOKEN, QUERY, PASSWORD, "em9l"):  # zoe:… in base64
        assert secret.encode() not in content
        assert secret not in caplog.text + repr(made)
    with Roster.open(file) as roster:
        assert roster.event.source == f"web:{server.url}/export"
        assert roster.event.get("web_attendance_url") == f"{server.url}/presences"


def test_what_was_kept_apart_is_put_together_again(server: Misbehaving, file: Path) -> None:
    attendance = f"{server.url}/presences?{QUERY}2".replace("//", f"//zoe:{PASSWORD}@")
    make(file, f"{server.url}/export?{QUERY}", TOKEN, attendance)
    with Roster.open(file) as roster:
        scan(roster, "no such code")
    exchanged(file)
    paired, asked = server.seen[:2], server.seen[2:]
    assert {(seen.method, seen.path, seen.headers["authorization"]) for seen in asked} == {
        (seen.method, seen.path, seen.headers["authorization"]) for seen in paired
    }


def test_a_copy_on_another_computer_says_that_the_key_is_missing(server: Misbehaving, file: Path) -> None:
    make(file, f"{server.url}/export?{QUERY}")
    with Roster.open(file) as roster:
        keychain.forget(roster.event.uid)
        (error, *_) = run_round(roster, system_of(roster)).errors
        assert error.reason is Reason.NO_KEY


# ── linking again ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_what_nobody_says_anew_stays_as_it_was(server: Misbehaving, file: Path) -> None:
    make(file, f"{server.url}/export?{QUERY}", TOKEN, f"{server.url}/presences?{QUERY}2")
    set_up.pair(file, Access(token="another"))
    export_again, presences_again = server.seen[2:]
    assert (export_again.path, presences_again.path) == (f"/export?{QUERY}", f"/presences?{QUERY}2")
    assert {seen.headers["authorization"] for seen in server.seen[2:]} == {"Bearer another"}
    set_up.pair(file, Access(), f"web:{server.url}/export?new=1")
    assert [seen.path for seen in server.seen[4:]] == ["/export?new=1", f"/presences?{QUERY}2"]


def test_an_attendance_address_that_comes_later_hears_of_the_whole_day(server: Misbehaving, file: Path) -> None:
    make(file, f"{server.url}/export")
    exchanged(file)
    with Roster.open(file) as roster:
        first = scan(roster, "1000")
    assert exchanged(file) == (0, 0)
    made = set_up.pair(file, Access(attendance_url=f"{server.url}/presences"))
    assert kinds(made) == []
    assert exchanged(file) == (0, 1)
    assert [one["nonce"] for one in server.seen[-2].json()["scans"]] == [first.nonce]


def test_another_address_is_another_event(server: Misbehaving, file: Path) -> None:
    make(file, f"{server.url}/export")
    with pytest.raises(WrongUse) as wrong:
        set_up.pair(file, Access(), f"web:{server.url}/another")
    assert wrong.value.reason is Reason.OTHER_SOURCE


# ── the command line ───────────────────────────────────────────────────────────────────────────────────────────────


def test_the_command_line_makes_the_event_and_synchronises(server: Misbehaving, file: Path, call: Call) -> None:
    new = ["new", "--json", "--event", str(file), "--name", "Jour J", "--from", f"web:{server.url}/export"]
    code, made, said = call(*new, "--attendance-url", f"{server.url}/presences", "--token", TOKEN)
    assert (code, made) == (0, {"event": str(file)})
    assert TOKEN not in said
    assert synced(call, file) == (0, {"pushed": 0, "waiting": 0, "added": 3, "reachable": True})
    assert call("scan", "1001", "--json", "--event", str(file))[0] == 0
    assert synced(call, file) == (0, {"pushed": 1, "waiting": 0, "added": 0, "reachable": True})
    server.always(portal_page)
    call("scan", "1002", "--json", "--event", str(file))
    assert synced(call, file) == (3, {"pushed": 0, "waiting": 1, "added": 0, "reachable": False})


def synced(call: Call, file: Path) -> tuple[int, dict[str, object]]:
    code, told, _ = call("sync", "--json", "--event", str(file))
    return code, {name: told[name] for name in ("pushed", "waiting")} | {
        "added": told["pulled"]["added"],
        "reachable": told["reachable"],
    }


def test_the_command_line_says_in_one_line_what_is_wrong(server: Misbehaving, file: Path, call: Call) -> None:
    server.always(unauthorized)
    new = ("new", "--json", "--event", str(file), "--name", "Jour J", "--from", f"web:{server.url}/e?{QUERY}")
    code, out, said = call(*new)
    assert (code, out) == (2, "")
    assert len(said.strip().splitlines()) == 1
    assert QUERY not in said
    assert not file.exists()
