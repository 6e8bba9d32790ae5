"""What stands in the answers: every key that scripts rely on, times, lists, figures, tables, exit codes."""

from __future__ import annotations

import csv
import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from command_line import Call
from python_calamine import CalamineWorkbook
from sample_export import ROWS, export_of, rows_of

from checkin.attendance import PEOPLE_FIELDS, SCAN_FIELDS
from checkin.roster import Roster

TICKET_KEYS = {
    "id",
    "row",
    "ticket_code",
    "first_name",
    "last_name",
    "full_name",
    "email",
    "company",
    "job_title",
    "ticket_type",
    "status",
    "order_id",
    "ordered_at",
    "checked_in",
    "checked_in_at",
    "phone",
    "comment",
    "extra",
}
SCAN_KEYS = {"verdict", "nonce", "at", "ticket", "first_at", "first_station", "candidates"}
AT = ("--at", "2026-11-27T09:00")


def log_of(event: str) -> list[Any]:
    with Roster.open(Path(event)) as roster:
        return list(roster.scans.all())


def test_a_scan_answers_with_every_key_that_scripts_rely_on(event: str, call: Call) -> None:
    for code in ("1001", "1001", "1004", "1006", "9999"):
        answer = call("scan", code, "--event", event, "--json")[1]
        assert set(answer) >= SCAN_KEYS
        for ticket in [answer["ticket"], *answer["candidates"]]:
            assert ticket is None or set(ticket) >= TICKET_KEYS
    assert answer["ticket"] is None
    for key in ("at", "first_at"):
        told = call("scan", "1001", "--event", event, "--json")[1][key]
        assert datetime.fromisoformat(told).tzinfo


def test_already_in_tells_when_where_and_who(event: str, call: Call) -> None:
    call("scan", "1001", *AT, "--station", "Nord", "--volunteer", "Léa", "--event", event)
    again = call("scan", "1001", "--at", "2026-11-27T09:05", "--event", event, "--json")[1]
    told = [again[key] for key in ("verdict", "first_at", "first_station", "first_volunteer")]
    assert told == ["already_redeemed", "2026-11-27T09:00:00+01:00", "Nord", "Léa"]
    assert call("scan", "1002", "--event", event, "--json")[1]["first_at"] is None


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("2026-11-27T09:00", "2026-11-27T09:00:00+01:00"),
        ("2026-11-27T09:00:00Z", "2026-11-27T10:00:00+01:00"),
        ("2026-11-27 09:00:00.5-05:00", "2026-11-27T15:00:00.500000+01:00"),
        ("2026-10-25T02:30", "2026-10-25T02:30:00+02:00"),
        ("2027-03-28T02:30", "2027-03-28T03:30:00+02:00"),
    ],
)
def test_times_without_an_offset_are_the_events_own(event: str, call: Call, given: str, told: str) -> None:
    assert call("scan", "1001", "--at", given, "--event", event, "--json")[1]["at"] == told


def test_out_of_hours_adds_the_moment_and_nothing_else_does(event: str, call: Call) -> None:
    call("lists", "add", "Matin", "--opens", "2026-11-27T08:00", "--closes", "2026-11-27T12:00", "--event", event)
    where = ("--list", "Matin", "--event", event, "--json")
    late = call("scan", "1001", "--at", "2026-11-27T12:01", *where)[1]
    assert (late["verdict"], late["moment"]) == ("invalid_time", "2026-11-27T12:00:00+01:00")
    assert "moment" not in call("scan", "1001", "--at", "2026-11-27T12:00", *where)[1]
    left = call("scan", "1001", "--exit", "--at", "2026-11-27T23:00", *where)[1]
    assert left["verdict"] == "ok"


def test_lists_are_found_by_name_or_id_and_the_first_one_is_the_default(event: str, call: Call) -> None:
    hours = ("--opens", "2026-11-27T08:00", "--closes", "2026-11-27T12:00")
    types = ("--ticket-type", "Adhérent", "--ticket-type", "Partenaire")
    flags = ("--multiple-entries", "--entry-after-exit", "--include-pending")
    content = call("lists", "add", "Atelier", *types, *flags, *hours, "--capacity", "0", "--event", event, "--json")[1]
    assert content["lists"][1] == {
        "id": 2,
        "name": "Atelier",
        "ticket_types": ["Adhérent", "Partenaire"],
        "multiple_entries": True,
        "entry_after_exit": True,
        "include_pending": True,
        "opens": "2026-11-27T08:00:00+01:00",
        "closes": "2026-11-27T12:00:00+01:00",
        "capacity": 0,
    }
    assert call("lists", "--event", event, "--json")[1] == content
    call("lists", "add", "1", "--event", event)
    for name, wanted in (("Atelier", 2), ("2", 2), ("3", 3), ("1", 3), ("Accueil", 1), (" Atelier ", 2)):
        call("scan", "1001", "--list", name, "--event", event)
        assert log_of(event)[-1].list_id == wanted, name
    call("scan", "1001", "--event", event)
    assert log_of(event)[-1].list_id == 1


def test_entry_after_exit_is_off_on_an_added_list_unless_asked_for(event: str, call: Call) -> None:
    call("lists", "add", "Une fois", "--event", event)
    where = ("--list", "Une fois", "--event", event, "--json")
    asked = [call("scan", "1001", *exits, *where)[1]["verdict"] for exits in ((), ("--exit",), ())]
    assert asked == ["ok", "ok", "already_redeemed"]


def test_status_tells_every_figure_of_the_list_that_was_asked_for(event: str, call: Call) -> None:
    call("lists", "add", "Atelier", "--ticket-type", "Partenaire", "--include-pending", "--event", event)
    call("scan", "1002", "--list", "Atelier", "--event", event)
    call("walk-in", "--first-name", "Noé", "--event", event)
    first = call("status", "--event", event, "--json")[1]
    synced = first.pop("roster_synced_at")
    assert datetime.fromisoformat(synced).tzinfo
    assert first == {
        "expected": 4,
        "present": 1,
        "inside": 1,
        "passages": 1,
        "no_shows": 4,
        "walk_ins": 1,
        "waiting": 2,
        "set_aside": 0,
        "double_admissions": 0,
    }
    other = call("status", "--list", "2", "--event", event, "--json")[1]
    assert (other["expected"], other["present"], other["no_shows"], other["walk_ins"]) == (3, 1, 2, 0)


def test_a_walk_in_is_one_row_of_the_log_on_its_list_at_its_time(event: str, call: Call) -> None:
    call("lists", "add", "Atelier", "--ticket-type", "Partenaire", "--event", event)
    who = ("--first-name", "Noé", "--last-name", "Vaucresset", "--company", "V", "--ticket-type", "Partenaire")
    code, content, _ = call("walk-in", *who, "--list", "Atelier", *AT, "--event", event, "--json")
    assert (code, content["verdict"], content["at"]) == (0, "ok", "2026-11-27T09:00:00+01:00")
    (scan,) = log_of(event)
    assert (scan.source, scan.list_id, scan.code) == ("walk_in", 2, content["ticket"]["ticket_code"])
    found = call("search", "vaucresset", "--event", event, "--json")[1]["results"]
    assert found[0]["ticket"]["full_name"] == "Noé Vaucresset"


def test_a_refused_walk_in_is_a_no(event: str, call: Call) -> None:
    call("lists", "add", "Plein", "--capacity", "0", "--event", event)
    code, content, _ = call("walk-in", "--first-name", "Noé", "--list", "Plein", "--event", event, "--json")
    assert (code, content["verdict"]) == (1, "full")


def test_undo_of_what_cannot_be_undone_is_a_no_and_records_nothing(event: str, call: Call) -> None:
    refused = call("scan", "1004", "--event", event, "--json")[1]["nonce"]
    before = len(log_of(event))
    for nonce in ("nobody", refused, " "):
        code, content, err = call("undo", nonce, "--event", event, "--json")
        assert (code, content["nonce"], err) == (1, None, "")
    assert len(log_of(event)) == before


def test_undo_of_one_of_two_entries_tells_that_the_person_is_still_in(event: str, call: Call) -> None:
    call("lists", "add", "Libre", "--multiple-entries", "--event", event)
    first, _ = (call("scan", "1001", "--list", "Libre", "--event", event, "--json")[1]["nonce"] for _ in range(2))
    assert call("undo", first, "--event", event, "--json")[1]["ticket"]["checked_in"] is True


def test_search_gives_no_more_than_the_limit_best_first(event: str, call: Call) -> None:
    results = call("search", "a", "--limit", "3", "--event", event, "--json")[1]["results"]
    assert len(results) == 3
    scores = [hit["score"] for hit in results]
    assert scores == sorted(scores, reverse=True)
    assert set(results[0]["ticket"]) >= TICKET_KEYS
    assert len(call("search", "atelier", "a", "--event", event, "--json")[1]["results"]) == 2


def test_the_tables_have_the_keys_that_scripts_rely_on(event: str, call: Call, tmp_path: Path) -> None:
    call("scan", "1001", *AT, "--event", event)
    call("scan", "9999", *AT, "--event", event)
    for only, fields, rows in ((None, PEOPLE_FIELDS, 7), ("scans", SCAN_FIELDS, 2)):
        choice = ("--only", only) if only else ()
        for ending in ("csv", "json", "xlsx"):
            out = tmp_path / f"a.{ending}"
            content = call("attendance", str(out), *choice, "--event", event, "--json")[1]
            assert content == {"rows": rows, "file": str(out)}
        assert list(rows_of(tmp_path / "a.csv")[0]) == list(fields)
        content = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
        assert [list(row) for row in content] == [list(fields)] * rows
        sheet = CalamineWorkbook.from_path(str(tmp_path / "a.xlsx")).get_sheet_by_index(0).to_python()
        assert sheet[0] == list(fields)
        assert len(sheet) == rows + 1
    assert (tmp_path / "a.csv").read_bytes()[:3] == b"\xef\xbb\xbf"


def test_scans_are_told_with_numbers_from_one(event: str, call: Call, tmp_path: Path) -> None:
    for code in ("1001", "9999", "1002"):
        call("scan", code, "--station", "Nord", "--event", event)
    call("attendance", str(tmp_path / "a.csv"), "--only", "scans", "--event", event)
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert [(row["seq"], row["code"], row["ticket_code"], row["verdict"]) for row in rows] == [
        ("1", "1001", "1001", "ok"),
        ("2", "9999", "", "invalid"),
        ("3", "1002", "1002", "ok"),
    ]


def test_an_import_with_problems_is_done_and_a_no(tmp_path: Path, call: Call) -> None:
    path = str(tmp_path / "a.checkin")
    call("new", "--name", "A", "--event", path)
    clean = str(export_of(tmp_path, *ROWS[:4], name="clean.csv"))
    code, content, _ = call("import", clean, "--event", path, "--json")
    assert (code, content["problems"], content["changes"]["added"]) == (0, [], 4)
    assert set(content) == {"format", "columns", "counts", "problems", "changes"}
    assert set(content["counts"]) == {"attendees", "by_status", "cancelled", "checked_in"}
    code, content, _ = call("import", str(export_of(tmp_path, *ROWS)), "--event", path, "--json")
    assert (code, content["changes"]) == (1, {"added": 3, "updated": 0, "unchanged": 4, "missing": 0})
    assert {problem["kind"] for problem in content["problems"]} == {"duplicate_code"}


def test_a_dry_run_leaves_codes_that_we_would_make_empty_and_changes_nothing(event: str, call: Call) -> None:
    export = Path(event).with_name("without-codes.csv")
    export.write_text("Prénom;Nom;Email\nNoé;Vaucresset;noe@v.example\n", encoding="utf-8")
    before = call("status", "--event", event, "--json")[1]
    content = call("import", str(export), "--dry-run", "--event", event, "--json")[1]
    assert [one["ticket_code"] for one in content["attendees"]] == [None]
    assert content["changes"] == {"added": 1, "updated": 0, "unchanged": 0, "missing": 7}
    assert "applied" not in content
    assert call("status", "--event", event, "--json")[1] == before


def test_sync_says_three_for_a_direction_that_could_not_be_done_one_for_what_waits(event: str, call: Call) -> None:
    shared = Path(event).parent / "shared"
    assert call("sync", "--event", event)[0] == 0
    call("scan", "1001", "--event", event)
    assert call("sync", "--pull-only", "--event", event, "--json")[0] == 1
    broken = shared / "broken.xlsx"
    broken.write_bytes(b"PK\3\4")
    code, content, err = call("sync", "--event", event, "--json")
    assert (code, content["reachable"], content["pushed"], err.count("\n")) == (3, False, 1, 1)
    assert call("sync", "--push-only", "--event", event)[0] == 0
    broken.unlink()
    nonce = call("scan", "1002", "--event", event, "--json")[1]["nonce"]
    with Roster.open(Path(event)) as roster, roster.writing():
        roster.scans.refuse(nonce, "unknown ticket")
    code, content, _ = call("sync", "--event", event, "--json")
    assert (code, content["set_aside"], content["waiting"]) == (1, [{"nonce": nonce, "reason": "unknown ticket"}], 0)


def test_a_shrink_in_the_folder_is_a_no_until_it_is_accepted(tmp_path: Path, call: Call) -> None:
    path, shared = str(tmp_path / "a.checkin"), tmp_path / "shared"
    shared.mkdir()
    call("new", "--name", "A", "--from", f"folder:{shared}", "--event", path)
    rows = [f"1;Validé;Nom{n};Léa;l{n}@a.example;A;{5000 + n};Adhérent" for n in range(20)]
    export_of(shared, *rows)
    assert call("sync", "--event", path, "--json")[1]["pulled"]["added"] == 20
    few = export_of(shared, *rows[:9])
    code, content, _ = call("sync", "--event", path, "--json")
    assert (code, content["applied"], content["reachable"]) == (1, False, True)
    assert content["pulled"] == {"added": 0, "updated": 0, "missing": 0}
    assert call("import", str(few), "--accept-shrink", "--event", path, "--json")[0] == 0
    code, content, _ = call("sync", "--event", path, "--json")
    assert (code, "applied" in content) == (0, False)


def test_without_json_people_get_lines(event: str, call: Call) -> None:
    for arguments in (
        ("scan", "1001"),
        ("scan", "1006"),
        ("search", "zoe"),
        ("status",),
        ("lists",),
        ("sync",),
        ("doctor",),
        ("walk-in", "--first-name", "Noé"),
    ):
        code, out, err = call(*arguments, "--event", event)
        assert code in (0, 1)
        assert out.strip()
        assert not out.startswith("{")
        assert not err
