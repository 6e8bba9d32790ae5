"""Pulling from a web address: the newest export, whole, read once; nothing that a network says in its place."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
import xlsxwriter
from misbehaving import (
    HTML,
    Answer,
    Behaviour,
    Misbehaving,
    answers,
    bad_gateway,
    busy,
    cut_mid_body,
    forbidden,
    not_found_html,
    not_found_json,
    portal_page,
    portal_redirect,
    says,
    unauthorized,
)
from shared_folder import HEADER, event, row
from web_side import CSV, LONG_AGO, Export, export, just_now, page, web

from checkin.errors import AccessRevoked, Busy, CheckinError, NoAnswer, Reason, Unreachable, Unreadable
from checkin.parts import Part
from checkin.sync.registration import Pulled
from checkin.sync.round import run_round
from checkin.sync.web.system import WebSystem
from checkin.ui.texts.errors import errors

KEY, QUERY = "cle-du-festival", "acces=mot-de-passe-secret"


@pytest.fixture
def server() -> Iterator[Misbehaving]:
    with Misbehaving(good=Answer(200, export(range(3)), {"Content-Type": CSV})) as running:
        yield running


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where private files go for a moment."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def pulled(system: WebSystem, cursor: str = "") -> Pulled:
    (found,) = system.pull(cursor)
    return found


def codes(found: Pulled) -> list[str | None] | None:
    return [attendee.ticket_code for attendee in found.delivery.attendees] if found.delivery else None


def workbook(rows: range) -> bytes:
    content = BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Participants")
        for number, line in enumerate([HEADER, *map(row, rows)]):
            sheet.write_row(number, 0, line.split(";"))
    return content.getvalue()


# ── what is an export ──────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (export(range(2)), CSV),
        (export(range(2)), HTML),  # what a script says that does not say anything
        (export(range(2)), "application/octet-stream"),
        (workbook(range(2)), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        (page(range(2)), HTML),
    ],
    ids=["csv", "csv called a page", "csv called bytes", "workbook", "page with a table"],
)
def test_an_export_is_read_by_its_content(server: Misbehaving, body: bytes, kind: str) -> None:
    server.always(Export(body, kind))
    assert codes(pulled(web(server.url))) == ["1000", "1001"]


@pytest.mark.parametrize(
    ("path", "headers", "name"),
    [
        ("/", {"Content-Disposition": 'attachment; filename="../../inscrits 2026.csv"'}, "inscrits 2026.csv"),
        ("/", {"Content-Disposition": "attachment; filename*=UTF-8''pr%C3%A9sents.csv"}, "présents.csv"),
        ("/exports/jour%20J.csv", {}, "jour J.csv"),
        ("/exports/7f3a", {}, "inscriptions.csv"),
    ],
)
def test_an_export_is_called_as_people_know_it(
    server: Misbehaving, path: str, headers: dict[str, str], name: str
) -> None:
    server.always(answers(200, export(range(1)), **{"Content_Type": CSV, **headers}))
    found = pulled(web(server.url + path)).delivery
    assert found is not None
    assert found.file == name


def test_the_private_file_is_gone_whatever_came(server: Misbehaving, temporary: Path) -> None:
    pulled(web(server.url))
    server.always(answers(200, b"PK\3\4 no workbook"))
    with pytest.raises(Unreadable):
        pulled(web(server.url))
    assert list(temporary.iterdir()) == []


# ── what is new ────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "source",
    [
        Export(export(range(3)), has_etag=True),
        Export(export(range(3)), modified=LONG_AGO),
        Export(export(range(3))),
        Export(export(range(3)), has_etag=True, modified=LONG_AGO),
    ],
    ids=["ETag", "Last-Modified only", "neither", "both"],
)
def test_an_export_is_taken_once_until_it_changes(server: Misbehaving, source: Export) -> None:
    server.always(source)
    first = pulled(web(server.url))
    again = pulled(web(server.url), first.cursor)
    assert (codes(first), codes(again), again.part) == (["1000", "1001", "1002"], None, Part())
    assert again.cursor == first.cursor
    source.body, source.modified = export(range(4)), source.modified and just_now()
    assert len(codes(pulled(web(server.url), first.cursor)) or ()) == 4


def test_a_server_that_can_say_so_sends_an_export_once(server: Misbehaving) -> None:
    server.always(Export(export(range(3)), has_etag=True))
    cursor = pulled(web(server.url)).cursor
    pulled(web(server.url), cursor)
    assert "if-none-match" in server.seen[1].headers


def test_a_file_that_may_change_within_its_second_is_asked_for_whole(server: Misbehaving) -> None:
    source = Export(export(range(3)), modified=just_now())
    server.always(source)
    cursor = pulled(web(server.url)).cursor
    source.body = export(range(4))
    assert len(codes(pulled(web(server.url), cursor)) or ()) == 4


def test_a_304_that_nobody_asked_for_is_no_export(server: Misbehaving) -> None:
    server.always(answers(304))
    with pytest.raises(Unreachable):
        pulled(web(server.url))


def test_what_is_not_new_still_says_that_the_roster_is_up_to_date(server: Misbehaving, tmp_path: Path) -> None:
    with event(tmp_path) as roster:
        run_round(roster, web(server.url))
        before = roster.imports.latest_id()
        roster.clock.move(minutes=10)  # type: ignore[attr-defined]
        run_round(roster, web(server.url))
        assert roster.imports.synced_at() == roster.clock()
        assert roster.imports.latest_id() == before


def test_a_cursor_of_another_system_counts_as_none(server: Misbehaving) -> None:
    for cursor in ("inscriptions.csv|12|34", '{"etag": 1, "unknown": 2}', "[]", "null"):
        assert codes(pulled(web(server.url), cursor)) is not None


# ── the key ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_token_a_password_and_a_secret_query_reach_the_address(server: Misbehaving) -> None:
    pulled(web(f"{server.url}/export?{QUERY}", token=KEY))
    pulled(web(f"{server.url.replace('//', '//zoe:p%40ss@')}/export"))
    bearer, basic = server.seen
    assert (bearer.path, bearer.headers["authorization"]) == (f"/export?{QUERY}", f"Bearer {KEY}")
    assert (basic.path, basic.headers["authorization"]) == ("/export", "Basic em9lOnBAc3M=")


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_to_another_host_is_followed_without_the_key(server: Misbehaving, status: int) -> None:
    with Misbehaving(name="localhost", good=server.good) as other:
        server.always(answers(status, "", Location=f"{other.url}/published"))
        assert codes(pulled(web(f"{server.url}/export?{QUERY}", token=KEY))) == ["1000", "1001", "1002"]
    (seen,) = other.seen
    assert seen.path == "/published"
    assert "authorization" not in seen.headers
    assert KEY not in str(seen)
    assert QUERY not in str(seen)


def test_a_redirect_on_the_same_server_keeps_the_key(server: Misbehaving) -> None:
    server.next(answers(302, "", Location="/moved"))
    assert codes(pulled(web(f"{server.url}/export", token=KEY))) is not None
    assert server.seen[1].headers["authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize("target", ["ftp://inscriptions.example/", "http://[::1", "file:///etc/hosts", "http://"])
def test_a_redirect_that_leads_to_no_address_is_told(server: Misbehaving, target: str) -> None:
    server.always(answers(302, "", Location=target))
    with pytest.raises(Unreachable):
        pulled(web(server.url))


def test_redirects_in_a_circle_end(server: Misbehaving) -> None:
    server.always(answers(302, "", Location="/again"))
    with pytest.raises(Unreachable):
        pulled(web(server.url))
    assert len(server.seen) == 6


# ── what is none ───────────────────────────────────────────────────────────────────────────────────────────────────

FORM = (
    b"<html><form><table><tr><th>Nom</th><th>Email</th></tr><tr><td>Votre nom</td><td>vous@exemple.example</td></tr>"
    b"</table><input name='code'></form></html>"
)
EMPTY_TABLE = b"<html><table><tr><th>Nom</th><th>Email</th></tr></table></html>"
MENU = b"<html><table><tr><td>Accueil</td><td>Connexion</td></tr></table></html>"


@pytest.mark.parametrize(
    ("behaviour", "kind", "reason"),
    [
        (portal_page, NoAnswer, Reason.PORTAL),
        (answers(200, FORM, Content_Type=HTML), NoAnswer, Reason.PORTAL),
        (answers(200, EMPTY_TABLE, Content_Type=HTML), NoAnswer, Reason.PORTAL),
        (answers(200, MENU, Content_Type=HTML), NoAnswer, Reason.PORTAL),
        (answers(200, "<html>Wifi", Content_Type="text/csv"), NoAnswer, Reason.PORTAL),
        (answers(511, "<html>Wifi", Content_Type=HTML), NoAnswer, Reason.PORTAL),
        (portal_redirect("http://localhost:1/"), NoAnswer, Reason.CONNECTION_REFUSED),
        (unauthorized, AccessRevoked, Reason.KEY_REFUSED),
        (forbidden, AccessRevoked, Reason.NO_RIGHT),
        (busy(429, 30), Busy, Reason.SERVER_BUSY),
        (busy(503, 30), Unreachable, Reason.SERVER_ERROR),
        (bad_gateway, Unreachable, Reason.SERVER_ERROR),
        (not_found_html, Unreachable, Reason.WRONG_ADDRESS),
        (not_found_json, Unreachable, Reason.WRONG_ADDRESS),
        (answers(204), Unreachable, Reason.WRONG_ADDRESS),
        (cut_mid_body, NoAnswer, Reason.CUT_OFF),
        (answers(200, b""), Unreadable, Reason.EXPORT_EMPTY),
        (answers(200, b"PK\3\4 no workbook"), Unreadable, Reason.EXPORT_UNREADABLE),
        (says({"error": "no such export"}), Unreadable, Reason.NO_TABLE),
        (answers(200, "Prix;Quantité\r\n12;3\r\n", Content_Type=CSV), Unreadable, Reason.NO_NAMES),
    ],
)
def test_whatever_is_no_export_is_told_apart_and_changes_nothing(
    server: Misbehaving, tmp_path: Path, behaviour: Behaviour, kind: type[CheckinError], reason: Reason
) -> None:
    system = web(f"{server.url}/export?{QUERY}", token=KEY)
    with event(tmp_path) as roster:
        run_round(roster, system)
        cursor = roster.imports.cursor(system.key)
        server.always(behaviour)
        error = run_round(roster, system).pull_error
        assert (type(error), error and error.reason) == (kind, reason)
        assert error is not None
        assert "…" not in errors.sentence(error)
        assert (roster.tickets.count(), roster.imports.cursor(system.key)) == (3, cursor)
    for secret in (KEY, QUERY, str(tempfile.gettempdir())):
        assert secret not in f"{error!r} {error.params} {errors.sentence(error)}"


def test_a_page_of_another_host_is_never_the_export(server: Misbehaving) -> None:
    with Misbehaving(name="localhost") as portal:
        server.always(portal_redirect(f"{portal.url}/connexion"))
        for body, status in ((page(range(9)), 200), (b"<html>Wifi", 403), (b"<html>Wifi", 401)):
            portal.always(answers(status, body, Content_Type=HTML))
            with pytest.raises(NoAnswer) as away:
                pulled(web(server.url))
            assert away.value.reason is Reason.PORTAL


def test_probing_is_not_fooled_by_a_portal(server: Misbehaving) -> None:
    system = web(server.url)
    system.probe()
    server.next(portal_page)
    with pytest.raises(NoAnswer):
        system.probe()
    server.next(cut_mid_body)
    with pytest.raises(NoAnswer):
        system.probe()
    system.probe()
    assert codes(pulled(system)) == ["1000", "1001", "1002"]


# ── a whole roster ─────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("rest", [range(10), range(0)])
def test_an_export_that_shrinks_a_lot_asks_and_is_read_once_meanwhile(
    server: Misbehaving, tmp_path: Path, rest: range
) -> None:
    source = Export(export(range(40)), has_etag=True)
    server.always(source)
    system = web(server.url)
    with event(tmp_path) as roster:
        assert run_round(roster, system).added == 40
        source.body = export(rest)
        for _ in range(3):
            done = run_round(roster, system)
            assert (done.shrinks, done.errors, done.missing) == (True, [], 0)
        asked = [seen.headers.get("if-none-match") for seen in server.seen]
        assert (asked[0], asked[2:]) == (None, [source.etag, source.etag])
        assert all(ticket.missing_since is None for ticket in roster.tickets.all())
        source.body = export(range(40))
        done = run_round(roster, system)
        assert (done.shrinks, done.added, done.updated) == (False, 0, 0)


def test_the_export_that_is_held_back_can_be_looked_at(server: Misbehaving, tmp_path: Path) -> None:
    path = web(f"{server.url}/jour-j.csv").held_back(tmp_path)
    assert (path.parent, path.name, path.read_bytes()) == (tmp_path, "jour-j.csv", export(range(3)))
    assert path.stat().st_mode & 0o077 == 0
    server.always(portal_page)
    with pytest.raises(NoAnswer):
        web(server.url).held_back(tmp_path)


def test_the_difference_of_the_clocks_is_told(server: Misbehaving) -> None:
    system = web(server.url)
    assert system.clock_difference is None
    pulled(system)
    assert system.clock_difference is not None
    assert abs(system.clock_difference) < 60
