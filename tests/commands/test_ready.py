"""`checkin doctor`: the contract of its JSON, its exit code, and lines that say what to do."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from command_line import Call

from checkin.doctor.trials import Outcome, Trial, Trials

HEADER = "Prénom;Nom;E-mail;Numéro de billet"


@pytest.fixture
def event(tmp_path: Path, call: Call) -> str:
    path, export = str(tmp_path / "jour.checkin"), tmp_path / "inscriptions.csv"
    export.write_text(f"{HEADER}\nZoé;Brévandois;zoe@a.example;1001\n", "utf-8")
    call("new", "--name", "Partner Day", "--event", path)
    call("import", str(export), "--event", path)
    return path


def test_orange_is_ok_and_leaves_with_0(event: str, call: Call) -> None:
    code, content, err = call("doctor", "--event", event, "--json")
    assert (code, err) == (0, "")
    assert list(content) == ["checks"]
    assert {tuple(check) for check in content["checks"]} == {("name", "ok", "detail", "level")}
    levels = {check["name"]: check["level"] for check in content["checks"]}
    assert (levels["scanner"], levels["roster"]) == ("orange", "green")
    assert all(check["ok"] for check in content["checks"])


def test_red_is_not_ok_and_leaves_with_1(event: str, call: Call) -> None:
    Trials().with_trial(Trial.SCANNER, Outcome(datetime.now(UTC), good=False)).keep()
    code, content, _ = call("doctor", "--event", event, "--json")
    assert code == 1
    assert [(check["name"], check["level"]) for check in content["checks"] if not check["ok"]] == [("scanner", "red")]


def test_a_person_reads_what_was_found_and_what_to_do(event: str, call: Call) -> None:
    Trials().with_trial(Trial.SCANNER, Outcome(datetime.now(UTC), good=False)).keep()
    lines = call("doctor", "--event", event)[1].replace("\N{NO-BREAK SPACE}", " ").splitlines()
    assert any(line.startswith("✓ Inscrits : 1 billet") for line in lines)
    assert "! Sons : aucun essai sur cet ordinateur" in lines
    place = next(number for number, line in enumerate(lines) if line.startswith("✗ Lecteur : l’essai a échoué à "))
    assert lines[place + 1].startswith("  → Ouvrez « Réglage du lecteur »")
    assert lines[-1].startswith("Pas encore : 1 point")


def test_an_empty_event_is_not_ready(tmp_path: Path, call: Call) -> None:
    path = str(tmp_path / "vide.checkin")
    call("new", "--name", "Partner Day", "--event", path)
    code, content, _ = call("doctor", "--event", path, "--json")
    assert code == 1
    assert {"roster", "expected", "roster_age", "search"} == {one["name"] for one in content["checks"] if not one["ok"]}
