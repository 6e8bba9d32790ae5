"""The command line's contract, kept exactly: organisers script against it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from command_line import Call
from raw_events import raw
from sample_export import ROWS, export_of, rows_in, rows_of

from checkin.assets import asset
from checkin.roster.engine import sqlite3


def test_new_prints_the_path_and_makes_the_list_accueil(tmp_path: Path, call: Call) -> None:
    path = str(tmp_path / "a.checkin")
    assert call("new", "--name", "A", "--event", path, "--json")[:2] == (0, {"event": path})
    code, content, _ = call("lists", "--event", path, "--json")
    assert code == 0
    assert content["lists"] == [
        {
            "id": 1,
            "name": "Accueil",
            "ticket_types": [],
            "multiple_entries": False,
            "entry_after_exit": True,
            "include_pending": False,
            "opens": None,
            "closes": None,
            "capacity": None,
        }
    ]


@pytest.mark.parametrize(
    "arguments",
    [
        ("new", "--name", "A", "--timezone", "Europe/Atlantis"),
        ("new", "--name", "A", "--from", "carrier-pigeon:x"),
        ("new", "--name", "A", "--from", "folder:/nowhere/at/all"),
        ("new", "--name", "A", "--from", "pretix:https://tickets.example"),
        ("new", "--name", " "),
        ("new",),
    ],
)
def test_a_wrong_new_makes_no_file_and_says_one_line(tmp_path: Path, call: Call, arguments: tuple[str, ...]) -> None:
    path = tmp_path / "a.checkin"
    code, out, err = call(*arguments, "--event", str(path), "--json")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert list(tmp_path.iterdir()) == []


def test_new_never_overwrites(tmp_path: Path, call: Call) -> None:
    path = tmp_path / "a.checkin"
    path.write_text("mine")
    assert call("new", "--name", "A", "--event", str(path))[0] == 2
    assert path.read_text() == "mine"


def test_the_last_event_opens_by_default(tmp_path: Path, call: Call, event: str) -> None:
    assert call("status", "--json")[1]["expected"] == 4  # 1001, 1002 and the two of 1006


def test_every_verdict_of_the_first_list(event: str, call: Call) -> None:
    answers = {
        "1001": "ok",
        "1003": "unpaid",
        "1004": "canceled",
        "1005": "unapproved",
        "1006": "ambiguous",
        "9999": "invalid",
    }
    for code, verdict in answers.items():
        exit_code, content, _ = call("scan", code, "--event", event, "--json")
        assert (content["verdict"], exit_code) == (verdict, 0 if verdict == "ok" else 1)
    again = call("scan", "1001", "--event", event, "--station", "B", "--json")[1]
    assert again["verdict"] == "already_redeemed"
    assert again["first_at"]
    assert again["first_station"].startswith("poste-")
    assert again["ticket"]["full_name"] == "Zoé Brévandois"
    assert again["ticket"]["checked_in"] is True


def test_an_ambiguous_code_is_not_logged_before_the_pick(event: str, call: Call) -> None:
    asked = call("scan", "1006", "--event", event, "--json")[1]
    assert asked["nonce"] is None
    assert asked["ticket"] is None
    assert [one["last_name"] for one in asked["candidates"]] == ["Goasmellec", "Hautevaux"]
    picked = str(asked["candidates"][1]["id"])
    done = call("scan", "1006", "--ticket", picked, "--event", event, "--json")[1]
    assert (done["verdict"], done["ticket"]["last_name"]) == ("ok", "Hautevaux")
    assert call("scan", "1001", "--ticket", picked, "--event", event)[0] == 2
    assert call("status", "--event", event, "--json")[1]["waiting"] == 1


def test_hours_capacity_types_and_unpaid_of_a_list(event: str, call: Call) -> None:
    call("lists", "add", "Atelier", "--ticket-type", "Partenaire", "--capacity", "1", "--event", event)
    assert call("scan", "1001", "--list", "Atelier", "--event", event, "--json")[1]["verdict"] == "product"
    assert call("scan", "1002", "--list", "Atelier", "--event", event, "--json")[1]["verdict"] == "ok"
    pick = str(call("scan", "1006", "--event", event, "--json")[1]["candidates"][0]["id"])
    full = call("scan", "1006", "--ticket", pick, "--list", "Atelier", "--event", event, "--json")[1]
    assert full["verdict"] == "full"
    hours = ("--opens", "2026-11-27T08:30", "--closes", "2026-11-27T18:00")
    call("lists", "add", "Matin", *hours, "--include-pending", "--event", event)
    early = call("scan", "1001", "--list", "3", "--at", "2026-11-27T08:29", "--event", event, "--json")[1]
    assert (early["verdict"], early["moment"]) == ("invalid_time", "2026-11-27T08:30:00+01:00")
    at = ("--list", "Matin", "--at", "2026-11-27T09:00+01:00", "--event", event, "--json")
    assert call("scan", "1003", *at)[1]["verdict"] == "unpaid"
    assert call("scan", "1003", "--ignore-unpaid", *at)[1]["verdict"] == "ok"


def test_an_override_says_what_it_overrode_and_never_saves_an_unknown_code(event: str, call: Call) -> None:
    code, content, _ = call("scan", "1004", "--override", "payé sur place", "--event", event, "--json")
    assert (code, content["verdict"], content["overridden"]) == (0, "ok", "canceled")
    code, content, _ = call("scan", "9999", "--override", "x", "--event", event, "--json")
    assert (code, content["verdict"]) == (1, "invalid")
    assert call("scan", "1003", "--override", "  ", "--event", event)[0] == 2


def test_undo_frees_the_ticket_once(event: str, call: Call) -> None:
    nonce = call("scan", "1001", "--event", event, "--json")[1]["nonce"]
    code, content, _ = call("undo", nonce, "--event", event, "--json")
    assert (code, content["verdict"], content["undoes"]) == (0, "ok", nonce)
    assert call("undo", nonce, "--event", event, "--json")[0] == 1
    assert call("undo", content["nonce"], "--event", event, "--json")[0] == 1
    assert call("undo", "nobody", "--event", event, "--json")[0] == 1
    assert call("status", "--event", event, "--json")[1]["present"] == 0
    assert call("scan", "1001", "--event", event, "--json")[1]["verdict"] == "ok"


def test_exit_then_entry_again(event: str, call: Call) -> None:
    call("scan", "1001", "--event", event)
    assert call("scan", "1001", "--exit", "--event", event, "--json")[1]["verdict"] == "ok"
    assert call("status", "--event", event, "--json")[1]["inside"] == 0
    assert call("scan", "1001", "--event", event, "--json")[1]["verdict"] == "ok"
    figures = call("status", "--event", event, "--json")[1]
    assert (figures["present"], figures["inside"], figures["passages"]) == (1, 1, 2)


def test_a_walk_in_is_present_but_was_not_expected(event: str, call: Call) -> None:
    who = ("--first-name", "Noé", "--last-name", "Vaucresset", "--company", "V & Fils")
    code, content, _ = call("walk-in", *who, "--event", event, "--json")
    assert (code, content["verdict"], content["ticket"]["walk_in"]) == (0, "ok", True)
    figures = call("status", "--event", event, "--json")[1]
    assert (figures["walk_ins"], figures["present"], figures["expected"]) == (1, 1, 4)
    assert call("walk-in", "--first-name", " ", "--event", event)[0] == 2


def test_search_forgives_accents_order_and_a_typo(event: str, call: Call) -> None:
    for words in ("brevandois", "zoe brev", "Brévandios", "BREVANDOIS ZOÉ", "atelier zo"):
        results = call("search", words, "--event", event, "--json")[1]["results"]
        assert results[0]["ticket"]["ticket_code"] == "1001", words
    assert call("search", "nobody at all", "--event", event, "--json")[1] == {"results": []}


def test_sync_writes_one_file_per_station_in_the_exports_own_columns(event: str, call: Call) -> None:
    for ticket, station in (("1001", "Nord"), ("1002", "Sud"), ("1004", "Nord")):
        call("scan", ticket, "--station", station, "--event", event)
    code, content, _ = call("sync", "--event", event, "--json")
    assert (code, content["pushed"], content["waiting"], content["reachable"]) == (0, 3, 0, True)
    folder = Path(event).parent / "shared"
    assert sorted(path.name for path in folder.iterdir()) == [
        "attendance-Nord.csv",
        "attendance-Sud.csv",
        "inscriptions.csv",
    ]
    (row,) = rows_of(folder / "attendance-Nord.csv")
    assert row["Numéro de billet"] == row["ticket_code"] == "1001"
    assert (row["checked_in"], row["station"], row["Nom participant"]) == ("true", "Nord", "Brévandois")
    assert row["checked_in_at"][-6:] in ("+01:00", "+02:00")
    again = call("sync", "--event", event, "--json")[1]
    assert (again["pushed"], again["pulled"]) == (0, {"added": 0, "updated": 0, "missing": 0})


def test_an_undo_after_sending_takes_the_person_out_of_the_file(event: str, call: Call) -> None:
    nonce = call("scan", "1001", "--station", "Nord", "--event", event, "--json")[1]["nonce"]
    call("sync", "--event", event)
    call("undo", nonce, "--station", "Sud", "--event", event)
    call("sync", "--event", event)
    assert rows_of(Path(event).parent / "shared" / "attendance-Nord.csv") == []


def test_a_folder_that_vanished_loses_nothing(event: str, call: Call) -> None:
    call("scan", "1001", "--event", event)
    folder = Path(event).parent / "shared"
    away = folder.rename(folder.with_name("away"))
    code, content, err = call("sync", "--event", event, "--json")
    assert (code, content["reachable"], content["waiting"], content["pushed"]) == (3, False, 1, 0)
    assert err.strip()
    away.rename(folder)
    assert call("sync", "--event", event, "--json")[1]["pushed"] == 1


def test_a_roster_that_shrinks_a_lot_asks_first(tmp_path: Path, call: Call) -> None:
    path = str(tmp_path / "a.checkin")
    call("new", "--name", "A", "--event", path)
    many = [f"1;Validé;Nom{n};Léa;l{n}@a.example;A;{5000 + n};Adhérent" for n in range(20)]
    call("import", str(export_of(tmp_path, *many)), "--event", path)
    few = str(export_of(tmp_path, *many[:5]))
    code, content, _ = call("import", few, "--event", path, "--json")
    assert (code, content["applied"], content["changes"]["missing"]) == (1, False, 15)
    assert call("status", "--event", path, "--json")[1]["expected"] == 20
    content = call("import", few, "--accept-shrink", "--event", path, "--json")[1]
    assert "applied" not in content
    answer = call("scan", "5019", "--event", path, "--json")[1]
    assert (answer["verdict"], bool(answer["ticket"]["missing_since"])) == ("ok", True)


def test_importing_twice_changes_nothing(event: str, call: Call) -> None:
    export = str(Path(event).parent / "shared" / "inscriptions.csv")
    changes = call("import", export, "--event", event, "--json")[1]["changes"]
    assert changes == {"added": 0, "updated": 0, "unchanged": 7, "missing": 0}


def test_a_dry_run_needs_no_event_and_changes_none(tmp_path: Path, call: Call) -> None:
    code, content, _ = call("import", str(export_of(tmp_path, *ROWS)), "--dry-run", "--json")
    assert code == 1  # a code is shared
    assert set(content) == {"format", "columns", "counts", "attendees", "problems", "changes"}
    assert content["counts"]["attendees"] == len(content["attendees"]) == 7
    assert content["changes"]["added"] == 7


@pytest.mark.parametrize("ending", ["csv", "json", "xlsx"])
def test_attendance_has_a_row_per_ticket(event: str, call: Call, ending: str) -> None:
    call("scan", "1001", "--event", event)
    out = Path(event).parent / f"presences.{ending}"
    assert call("attendance", str(out), "--event", event, "--json")[1] == {"rows": 7, "file": str(out)}
    assert call("attendance", str(out), "--only", "present", "--event", event, "--json")[1]["rows"] == 1
    assert call("attendance", str(out), "--only", "absent", "--event", event, "--json")[1]["rows"] == 3
    assert call("attendance", str(out), "--only", "scans", "--event", event, "--json")[1]["rows"] == 1


def test_cells_that_begin_like_formulas_are_neutralised(event: str, call: Call) -> None:
    call("walk-in", "--first-name", "=HYPERLINK(1)", "--last-name", "+1", "--event", event)
    out = Path(event).parent / "p.csv"
    call("attendance", str(out), "--only", "walk-ins", "--event", event)
    (row,) = rows_of(out)
    assert (row["first_name"], row["last_name"]) == ("'=HYPERLINK(1)", "'+1")


def test_a_file_that_cannot_be_written_whole_is_not_left_behind(event: str, call: Call, tmp_path: Path) -> None:
    for out in (tmp_path / "no" / "p.csv", tmp_path, tmp_path / "p.doc"):
        code, text, err = call("attendance", str(out), "--event", event, "--json")
        assert (code, text, err.count("\n")) == (2, "", 1)
    assert not [path for path in tmp_path.iterdir() if path.name.endswith((".part", ".doc"))]


def test_wrong_event_files_are_refused_untouched(tmp_path: Path, call: Call) -> None:
    foreign = tmp_path / "foreign.db"
    with sqlite3.connect(foreign) as db:
        db.execute("CREATE TABLE notes (text)")
    db.close()
    empty = tmp_path / "empty.checkin"
    empty.touch()
    before = {path: path.read_bytes() for path in (foreign, empty)}
    for path in (foreign, empty, tmp_path, tmp_path / "missing.checkin"):
        code, out, err = call("scan", "1001", "--event", str(path), "--json")
        assert (code, out, err.count("\n")) == (2, "", 1)
    assert {path: path.read_bytes() for path in before} == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty.checkin", "foreign.db"]


def test_a_file_of_a_newer_version_is_refused_with_a_sentence(event: str, call: Call) -> None:
    with raw(event) as db:
        db.execute("PRAGMA user_version = 99")
    before = Path(event).read_bytes()
    code, out, err = call("status", "--event", event, "--json")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert Path(event).read_bytes() == before


@pytest.mark.parametrize("code", ["\0", "🎫", "x" * 10_000, "'; DROP TABLE tickets; --", "=1+1", "\udcff"])
def test_nonsense_codes_are_unknown_codes(event: str, call: Call, code: str) -> None:
    exit_code, content, err = call("scan", "--json", "--event", event, "--", code)
    assert (exit_code, content["verdict"], content["ticket"], err) == (1, "invalid", None, "")


@pytest.mark.parametrize(
    "arguments", [("scan",), ("fly",), ("scan", "1", "--colour", "red"), ("search", "x", "--limit", "a")]
)
def test_wrong_use_is_one_line_on_standard_error(call: Call, arguments: tuple[str, ...]) -> None:
    code, out, err = call(*arguments)
    assert (code, out, err.count("\n")) == (2, "", 1)


def test_a_stream_answers_each_line_after_its_commit(event: str) -> None:
    """In a process of its own, as a script would drive it: one answer a line, in step."""
    command = [sys.executable, "-m", "checkin", "scan", "-", "--event", event]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        verdicts = []
        for line in (b"1001\n", b" 1001 \r\n", b"\n\xff\xfe\n", b"1002"):
            process.stdin.write(line)
            process.stdin.flush()
            if line == b"1002":
                process.stdin.close()
            answer = json.loads(process.stdout.readline())
            verdicts.append(answer["verdict"])
            with raw(event) as db:
                assert db.execute("SELECT 1 FROM scans WHERE nonce = ?", [answer["nonce"]]).fetchone()
        assert process.wait() == 0
    assert verdicts == ["ok", "already_redeemed", "invalid", "ok"]


def test_demo_makes_two_hundred_invented_people_and_never_sends(call: Call, tmp_path: Path) -> None:
    path = call("demo", "--headless", "--json")[1]["event"]
    assert len(rows_in(asset("demo", "inscriptions.csv").read_text("utf-8-sig"))) == 200
    figures = call("status", "--event", path, "--json")[1]
    assert figures["expected"] > 180
    assert call("sync", "--event", path)[0] == 2


def test_doctor_says_what_is_missing_before_the_doors_open(event: str, call: Call, tmp_path: Path) -> None:
    code, content, _ = call("doctor", "--event", event, "--json")
    assert code == 0, content
    (Path(event).parent / "shared").rename(tmp_path / "away")
    code, content, _ = call("doctor", "--event", event, "--json")
    assert code == 1
    assert [check["name"] for check in content["checks"] if not check["ok"]] == ["registration"]
