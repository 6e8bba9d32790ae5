"""`checkin pin` and `checkin audit`: a forgotten code is replaced by who holds the file; every deed can be read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command_line import Call

from checkin import pin
from checkin.roster import Roster


def test_the_code_comes_from_the_environment_and_never_from_the_arguments(
    event: str, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHECKIN_PIN", "4711")
    assert call("pin", "--event", event, "--json") == (0, {"pin": True}, "")
    with Roster.open(Path(event)) as roster:
        assert pin.attempt(roster, "4711").right
    monkeypatch.delenv("CHECKIN_PIN")
    assert call("pin", "--remove", "--event", event, "--json")[:2] == (0, {"pin": False})
    with Roster.open(Path(event)) as roster:
        assert not pin.is_set(roster)


@pytest.mark.parametrize(("code", "arguments"), [("", ()), ("4711", ("--remove",)), ("12", ())])
def test_a_code_that_is_missing_or_too_short_changes_nothing(
    event: str, call: Call, monkeypatch: pytest.MonkeyPatch, code: str, arguments: tuple[str, ...]
) -> None:
    monkeypatch.setenv("CHECKIN_PIN", code)
    exit_code, out, err = call("pin", *arguments, "--event", event)
    assert (exit_code, out, len(err.splitlines())) == (2, "", 1)
    with Roster.open(Path(event)) as roster:
        assert not pin.is_set(roster)


def test_a_new_event_gets_its_code_from_the_environment(
    call: Call, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "day.checkin"
    monkeypatch.setenv("CHECKIN_PIN", "4711")
    assert call("new", "--name", "Partner Day", "--event", str(path), "--json")[0] == 0
    with Roster.open(path) as roster:
        assert pin.attempt(roster, "4711").right
        assert [entry.deed for entry in roster.audit.all()] == ["event_made", "pin_set"]


def test_a_new_event_with_a_code_that_is_too_short_is_not_made(
    call: Call, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CHECKIN_PIN", "12")
    code, _, err = call("new", "--name", "Partner Day", "--event", str(tmp_path / "day.checkin"))
    assert (code, len(err.splitlines())) == (2, 1)
    assert not (tmp_path / "day.checkin").exists()


def test_what_was_done_by_the_command_line_stands_in_the_trail(event: str, call: Call, tmp_path: Path) -> None:
    export = tmp_path / "newer.csv"
    export.write_text("Numéro de billet;Prénom;Nom\nNOUVEAU01;Ambre;Bazinelle\n", "utf-8")
    call("lists", "add", "Atelier", "--event", event)
    call("import", str(export), "--accept-shrink", "--event", event)
    code, content, _ = call("audit", "--event", event, "--json")
    said = [(one["deed"], one["subject"]) for one in content["audit"]]
    assert code == 0
    assert said[-2:] == [("list_added", "Atelier"), ("imported", "newer.csv")]
    _, lines, _ = call("audit", "--event", event)
    assert "« newer.csv » importé".replace("« ", "«\N{NO-BREAK SPACE}").replace(" »", "\N{NO-BREAK SPACE}»") in lines


def test_the_trail_is_written_to_a_file_by_its_ending(event: str, call: Call, tmp_path: Path) -> None:
    call("lists", "add", "Atelier", "--event", event)
    out = tmp_path / "journal.json"
    code, content, _ = call("audit", str(out), "--event", event, "--json")
    rows = json.loads(out.read_text("utf-8"))
    assert (code, content) == (0, {"rows": len(rows), "file": str(out)})
    assert rows[-1]["deed"] == "list_added"
    assert call("audit", str(tmp_path / "journal.pdf"), "--event", event)[0] == 2
