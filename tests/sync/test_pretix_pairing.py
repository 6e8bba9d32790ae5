"""Linking an event with a real pretix: what is wrong is told apart before anything is made, the key is seen nowhere."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import raw_events
from command_line import Call
from misbehaving import (
    NOWHERE,
    Exchange,
    Misbehaving,
    Seen,
    after_commit,
    busy,
    closed_port,
    cut,
    internal_error,
    path_has,
    portal_page,
)
from pretix_server.api import Api
from pretix_server.server import PretixEvent, PretixServer

from checkin import keychain
from checkin.errors import CheckinError, Reason, Unreachable
from checkin.event_setup import Access, NoteKind, Wanted
from checkin.roster import Roster
from checkin.sync import set_up
from checkin.sync.pretix.link import Link, read_link, read_qr
from checkin.ui.texts import error_sentence
from checkin.ui.texts.pairing import pairing_words


@pytest.fixture
def event(pretix: PretixServer) -> PretixEvent:
    return pretix.new_event(positions=3)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "day.checkin"


def access(event: PretixEvent, /, **other: str) -> Access:
    """As an organiser would say it, or as the test has it."""
    usual = {
        "token": event.tokens["full"],
        "organizer": event.organizer,
        "event": event.event,
        "check_in_list": str(event.list_id),
    }
    return Access(**(usual | other))


def wanted(event: PretixEvent, file: Path, url: str = "", /, **other: str) -> Wanted:
    return Wanted(name="Partner Day", source=f"pretix:{url or event.url}", path=file, access=access(event, **other))


def options(wanted: Wanted) -> list[str]:
    """The same for the command line."""
    said = wanted.access
    named = {
        "--from": wanted.source,
        "--organizer": said.organizer,
        "--event-slug": said.event,
        "--list": said.check_in_list,
        "--token": said.token,
        "--device-token": said.device_token,
    }
    return [part for name, value in named.items() if value for part in (name, value)]


def nothing_was_made(file: Path, data: Path) -> bool:
    return list(file.parent.iterdir()) == [] and not any((data / "keys").glob("*"))


# ── linked ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_list_of_pretix_becomes_the_door(event: PretixEvent, file: Path, call: Call) -> None:
    asked = options(wanted(event, file, check_in_list=str(event.lists["many_entries"])))
    code, content, err = call("new", "--name", "Partner Day", *asked, "--event", str(file), "--json")
    assert (code, content) == (0, {"event": str(file)})
    assert "trousseau" in err  # there is none here
    _, content, _ = call("lists", "--event", str(file), "--json")
    (door,) = content["lists"]
    assert (door["id"], door["multiple_entries"]) == (1, True)
    assert door["name"] != "Accueil"


def test_a_day_from_the_command_line(event: PretixEvent, file: Path, call: Call) -> None:
    here = ("--event", str(file), "--json")
    (secret,) = event.take()
    assert call("new", "--name", "Partner Day", *options(wanted(event, file)), *here)[0] == 0
    code, content, _ = call("sync", *here)
    assert (code, content["reachable"]) == (0, True)
    assert content["pulled"]["added"] >= len(event.cases)
    assert call("scan", secret, *here)[0] == 0
    assert call("scan", event.cases["canceled_position"], "--override", "Elle a son e-mail", *here)[0] == 0
    code, content, _ = call("sync", "--push-only", *here)
    assert (code, content["pushed"], content["waiting"]) == (1, 1, 0)
    assert [one["reason"] for one in content["set_aside"]] == ["invalid"]
    assert len(event.admin.admitted(secret)) == 1


def test_a_device_knows_its_organizer_event_and_list(event: PretixEvent, file: Path, call: Call) -> None:
    code_of_device = event.new_device("Poste nord")
    made = set_up.new_event(
        Wanted(
            name="Partner Day",
            source=f"pretix:{event.url}",
            path=file,
            access=Access(device_token=code_of_device),
        )
    )
    assert [note.kind for note in made.notes] == [NoteKind.FILE_KEY_IN_FILE, NoteKind.KEY_IN_FILE]
    with Roster.open(file) as roster:
        assert roster.lists.default().source_id == str(event.list_id)
        assert roster.event.get("pretix_event") == event.event
    (secret,) = event.take()
    here = ("--event", str(file), "--json")
    call("sync", *here)
    call("scan", secret, *here)
    assert call("sync", *here)[0] == 0
    (found,) = event.admin.admitted(secret)
    assert found.device_id is not None


def test_the_page_of_the_browser_says_it_all(event: PretixEvent, file: Path) -> None:
    page = f"{event.url}/control/event/{event.organizer}/{event.event}/checkinlists/{event.list_id}/?status=1"
    set_up.new_event(wanted(event, file, page, organizer="", event="", check_in_list=""))
    with Roster.open(file) as roster:
        assert roster.event.source == f"pretix:{event.url}"
        assert roster.lists.default().source_id == str(event.list_id)


def test_the_environment_gives_the_key_where_no_option_does(
    event: PretixEvent, file: Path, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHECKIN_TOKEN", event.tokens["full"])
    asked = options(wanted(event, file, token=""))
    assert call("new", "--name", "Partner Day", *asked, "--event", str(file), "--json")[0] == 0
    monkeypatch.delenv("CHECKIN_TOKEN")
    assert call("sync", "--event", str(file), "--json")[0] == 0


def test_names_do_for_short_forms(event: PretixEvent, file: Path) -> None:
    set_up.new_event(wanted(event, file, check_in_list=" accueil ", event=event.event.upper()))
    with Roster.open(file) as roster:
        assert roster.lists.default().source_id == str(event.list_id)
        assert roster.event.get("pretix_event") == event.event


# ── what is wrong ──────────────────────────────────────────────────────────────────────────────────────────────────

WRONG: dict[Reason, dict[str, str]] = {
    Reason.NOT_PRETIX: {"url": "/ailleurs"},
    Reason.WRONG_KEY: {"token": "0123456789abcdefghij"},
    Reason.BAD_KEY: {"token": "deux mots"},
    Reason.WRONG_ORGANIZER: {"organizer": "personne"},
    Reason.WRONG_EVENT: {"event": "hier"},
    Reason.WRONG_LIST: {"check_in_list": "99999"},
    Reason.WHICH_EVENT: {"event": ""},
    Reason.WHICH_LIST: {"check_in_list": ""},
    Reason.KEY_MISSING: {"token": ""},
    Reason.TWO_KEYS: {"device_token": "0123456789abcdef"},
    Reason.WRONG_DEVICE_CODE: {"token": "", "device_token": "0123456789abcdef"},
}


@pytest.mark.parametrize("reason", WRONG, ids=lambda reason: reason.value)
def test_every_wrong_value_is_told_from_the_others(
    event: PretixEvent, file: Path, own_data_folder: Path, call: Call, reason: Reason
) -> None:
    other = dict(WRONG[reason])
    asked = wanted(event, file, event.url + other.pop("url", ""), **other)
    with pytest.raises(CheckinError) as refused:
        set_up.new_event(asked)
    assert refused.value.reason is reason
    code, out, err = call("new", "--name", "Partner Day", *options(asked), "--event", str(file), "--json")
    assert (code, out) == (2, "")
    assert err == " ".join(error_sentence(refused.value).split()) + "\n"
    assert nothing_was_made(file, own_data_folder)


def test_a_key_that_was_taken_back_is_a_wrong_one(event: PretixEvent, file: Path) -> None:
    assert _refused(wanted(event, file, token=event.tokens["revoked"])).reason is Reason.WRONG_KEY


def test_a_key_for_check_in_alone_may_not_read_and_says_which_right_it_needs(event: PretixEvent, file: Path) -> None:
    """Elsewhere pretix answers it with an empty list, as if nobody had registered."""
    error = _refused(wanted(event, file, token=event.tokens["checkin_only"]))
    assert error.reason is Reason.MAY_NOT_READ
    assert "Tout afficher et les check-in" in error_sentence(error)


def test_a_key_that_may_only_read_is_found_out_without_writing(event: PretixEvent, file: Path) -> None:
    before = event.admin.checkins()
    made = set_up.new_event(wanted(event, file, token=event.tokens["read_only"]))
    assert NoteKind.MAY_NOT_CHECK_IN in [note.kind for note in made.notes]
    assert event.admin.checkins() == before


def test_rules_that_nobody_applies_here_are_told(event: PretixEvent, file: Path) -> None:
    now = {"isAfter": [{"var": "now"}, {"buildTime": ["custom", "2020-01-01T00:00:00Z"]}, None]}
    event.admin.set_list(rules=now)
    made = set_up.new_event(wanted(event, file))
    assert NoteKind.LIST_RULES in [note.kind for note in made.notes]


def test_a_key_in_clear_over_the_network_is_told(
    event: PretixEvent, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By a proxy, as no other machine is at hand: http to a host that is not this one."""

    def pass_on(exchange: Exchange) -> None:
        seen, here, there = exchange.seen, urlsplit(event.url), urlsplit(exchange.seen.path)
        path = f"{there.path}?{there.query}" if there.query else there.path
        exchange.seen = Seen(seen.method, path, {**seen.headers, "host": here.netloc}, seen.body)
        exchange.send(exchange.good_answer())

    with Misbehaving(upstream=event.url) as proxy:
        proxy.always(pass_on)
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.setenv("no_proxy", "")
        made = set_up.new_event(wanted(event, file, "http://billets.example"))
    warned = [note for note in made.notes if note.kind is NoteKind.PLAIN_HTTP]
    assert [note.params["host"] for note in warned] == ["billets.example"]
    assert "billets.example" in pairing_words.note(warned[0])


def test_nobody_there_is_not_the_organisers_fault(
    event: PretixEvent, file: Path, own_data_folder: Path, call: Call
) -> None:
    with closed_port() as closed, Misbehaving() as portal:
        portal.always(portal_page)
        for url in (closed, portal.url, NOWHERE):
            asked = options(wanted(event, file, url))
            code, out, err = call("new", "--name", "Partner Day", *asked, "--event", str(file), "--json")
            assert (code, out, err.count("\n")) == (3, "", 1)
            assert nothing_was_made(file, own_data_folder)


def test_an_event_that_exists_is_left_alone_and_nobody_is_asked(event: PretixEvent, file: Path) -> None:
    file.write_text("mine")
    with Misbehaving() as server:
        assert _refused(wanted(event, file, server.url)).reason is Reason.EXISTS
        assert server.seen == []
    assert file.read_text() == "mine"


def test_where_the_key_cannot_be_kept_there_is_no_event(event: PretixEvent, file: Path, own_data_folder: Path) -> None:
    (own_data_folder / "keys").write_text("in the way")
    assert isinstance(_refused(wanted(event, file)), CheckinError)
    assert list(file.parent.iterdir()) == []


def test_the_code_of_a_device_survives_a_pairing_that_failed_behind_it(event: PretixEvent, file: Path) -> None:
    """pretix takes it once. What it gave is kept until the event is made."""
    device = {"token": "", "device_token": event.new_device()}
    assert _refused(wanted(event, file, check_in_list="99999", **device)).reason is Reason.WRONG_LIST
    set_up.new_event(wanted(event, file, **device))
    file.unlink()
    assert _refused(wanted(event, file, **device)).reason is Reason.WRONG_DEVICE_CODE


def _refused(asked: Wanted) -> CheckinError:
    with pytest.raises(CheckinError) as refused:
        set_up.new_event(asked)
    return refused.value


# ── linked again ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_revoked_device_keeps_roster_and_outbox_and_is_linked_again(
    event: PretixEvent, file: Path, call: Call
) -> None:
    here = ("--event", str(file), "--json")
    device = {"token": "", "device_token": event.new_device("Poste nord")}
    set_up.new_event(wanted(event, file, **device))
    call("sync", *here)
    (secret,) = event.take()
    assert call("scan", secret, *here)[0] == 0
    event.admin.revoke_device(_device_id(event, file))
    code, content, err = call("sync", *here)
    assert (code, content["reachable"], content["waiting"]) == (3, False, 1)
    assert error_sentence(Unreachable(Reason.KEY_REFUSED, host="127.0.0.1")) in err
    code, _, err = call("pair", "--device-token", event.new_device("Poste nord bis"), *here)
    assert code == 0
    assert pairing_words.waiting(1) in err
    code, content, _ = call("sync", *here)
    assert (code, content["pushed"], content["waiting"]) == (0, 1, 0)
    assert len(event.admin.admitted(secret)) == 1


def _device_id(event: PretixEvent, file: Path) -> int:
    with Roster.open(file) as roster:
        key = keychain.read(roster.event.uid)["key"]
    return int(Api(event.url, f"Device {key}").must("GET", "/api/v1/device/info")["device"]["device_id"])


def test_without_its_key_an_event_waits_and_says_so(
    event: PretixEvent, file: Path, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on another laptop, to which the file was copied."""
    here = ("--event", str(file), "--json")
    set_up.new_event(wanted(event, file))
    with Roster.open(file) as roster:
        keychain.forget(roster.event.uid)
    code, content, err = call("sync", *here)
    assert (code, content["reachable"]) == (3, False)
    assert error_sentence(Unreachable(Reason.NO_KEY)) in err
    monkeypatch.setenv("CHECKIN_TOKEN", event.tokens["full"])
    assert call("sync", *here)[0] == 0
    assert call("pair", *here)[0] == 0
    monkeypatch.delenv("CHECKIN_TOKEN")
    assert call("sync", *here)[0] == 0


def test_an_event_of_one_pretix_event_is_never_turned_into_another(
    pretix: PretixServer, event: PretixEvent, file: Path
) -> None:
    """Its scans would be sent to people who were not there."""
    set_up.new_event(wanted(event, file))
    other = pretix.new_event(positions=1)
    with pytest.raises(CheckinError) as refused:
        set_up.pair(file, access(other))
    assert refused.value.reason is Reason.OTHER_SOURCE


def test_an_event_without_a_system_can_be_linked_later(event: PretixEvent, file: Path, call: Call) -> None:
    here = ("--event", str(file), "--json")
    set_up.new_event(Wanted(name="Partner Day", path=file))
    with pytest.raises(CheckinError) as refused:
        set_up.pair(file, access(event))
    assert refused.value.reason is Reason.NO_REGISTRATION
    assert call("pair", *options(wanted(event, file)), *here)[0] == 0
    assert call("sync", *here)[0] == 0


def test_pretix_hears_of_the_whole_day_when_it_is_linked_in_the_middle(
    event: PretixEvent, file: Path, call: Call, tmp_path: Path
) -> None:
    here = ("--event", str(file), "--json")
    folder, (secret,) = tmp_path / "partage", event.take()
    folder.mkdir()
    (folder / "export.csv").write_text(f"Nom;Prénom;Code\nOrcival;Zélie;{secret}\n", encoding="utf-8")
    set_up.new_event(Wanted(name="Partner Day", path=file, source=f"folder:{folder}"))
    call("sync", *here)
    assert call("scan", secret, *here)[0] == 0
    assert call("sync", *here)[1]["pushed"] == 1
    assert call("pair", *options(wanted(event, file)), *here)[0] == 0
    assert call("sync", *here)[0] == 0
    assert len(event.admin.admitted(secret)) == 1


def test_a_rehearsal_is_linked_with_nobody(event: PretixEvent, file: Path) -> None:
    set_up.new_event(Wanted(name="Partner Day", path=file))
    with Roster.open(file) as roster, roster.writing():
        roster.event.set("training", "yes")
    with pytest.raises(CheckinError) as refused:
        set_up.pair(file, access(event), f"pretix:{event.url}")
    assert refused.value.reason is Reason.TRAINING


# ── exit codes ─────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("behaviour", "exit_code"), [(busy(429, 7), 1), (internal_error, 3), (portal_page, 3)])
def test_a_busy_system_is_reached_all_the_same(
    event: PretixEvent, file: Path, call: Call, behaviour: Any, exit_code: int
) -> None:
    here = ("--event", str(file), "--json")
    with Misbehaving(upstream=event.url) as network:
        set_up.new_event(wanted(event, file, network.url))
        call("sync", *here)
        call("scan", *event.take(), *here)
        network.always(behaviour)
        code, content, err = call("sync", *here)
    assert (code, content["reachable"], content["waiting"]) == (exit_code, exit_code == 1, 1)
    assert err


# ── the key is seen nowhere ────────────────────────────────────────────────────────────────────────────────────────


def test_the_key_is_in_no_file_but_its_own_and_in_no_output(
    event: PretixEvent,
    file: Path,
    own_data_folder: Path,
    call: Call,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    token, here = event.tokens["full"], ("--event", str(file), "--json")
    said: list[tuple[int, Any, str]] = []
    with Misbehaving(upstream=event.url) as network:
        said.append(call("new", "--name", "Partner Day", *options(wanted(event, file, network.url)), *here))
        with Roster.open(file) as roster:  # so that the log beside the file stays
            for spoiled in (internal_error, after_commit(cut), portal_page):
                said.append(call("scan", *event.take(), *here))
                network.next(spoiled, when=path_has("redeem"))
                said.append(call("sync", *here))
            files = [path for path in (*file.parent.rglob("*"), *own_data_folder.rglob("*")) if path.is_file()]
            assert any(path.name.endswith("-wal") for path in files)
            holding = [path for path in files if token.encode() in path.read_bytes()]
            assert holding == [keychain.file_of(roster.event.uid)]
            assert token.encode() not in raw_events.content(file)
    assert holding[0].stat().st_mode & 0o077 == 0
    assert token not in repr(said)
    assert token not in caplog.text


# ── what people paste and scan ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("pasted", "understood"),
    [
        ("https://billets.example", Link(url="https://billets.example")),
        (" billets.example/ ", Link(url="https://billets.example")),
        ("https://billets.example:8443/pretix/", Link(url="https://billets.example:8443/pretix")),
        ("https://billets.example/control/", Link(url="https://billets.example")),
        ("https://billets.example/control", Link(url="https://billets.example")),
        ("https://billets.example/controle", Link(url="https://billets.example/controle")),
        (
            "https://billets.example/pretix/control/event/adalec/jour-1/orders/?q=x#y",
            Link(url="https://billets.example/pretix", organizer="adalec", event="jour-1"),
        ),
        (
            "https://billets.example/control/event/adalec/jour-1/checkinlists/12/",
            Link(url="https://billets.example", organizer="adalec", event="jour-1", check_in_list="12"),
        ),
        (
            "https://billets.example/api/v1/organizers/adalec/events/jour-1/checkinlists/",
            Link(url="https://billets.example", organizer="adalec", event="jour-1"),
        ),
    ],
)
def test_an_address_is_understood_as_it_is_pasted(pasted: str, understood: Link) -> None:
    assert read_link(pasted) == understood


@pytest.mark.parametrize("pasted", ["", "https://", "ftp://billets.example", "https://moi:secret@billets.example"])
def test_what_is_no_address_is_not_quoted(pasted: str) -> None:
    with pytest.raises(CheckinError) as refused:
        read_link(pasted)
    assert refused.value.reason is Reason.BAD_ADDRESS
    assert "secret" not in f"{refused.value!r} {error_sentence(refused.value)}"


def test_the_qr_of_a_new_device_is_told_from_every_ticket() -> None:
    qr = '{"handshake_version": 1, "url": "https://billets.example", "token": "kz7p2w"}'
    assert read_qr(qr) == ("https://billets.example", "kz7p2w")
    for other in (
        "",
        "kz7p2w",
        "[1]",
        "{}",
        qr.replace("1", "2"),
        qr.replace('"kz7p2w"', "7"),
        qr.replace("https", ""),
    ):
        assert read_qr(other) is None
