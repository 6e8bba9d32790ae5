"""Without `--json` a person reads: words, in French, and never a bare enum."""

from __future__ import annotations

from pathlib import Path

import pytest
from command_line import Call

from checkin.ui.texts.doctor import doctor_words
from checkin.ui.texts.reports import reports

HEADER = "Prénom;Nom;E-mail;Société;Numéro de billet;Statut"


@pytest.fixture
def event(tmp_path: Path, call: Call) -> str:
    path = str(tmp_path / "jour.checkin")
    export = tmp_path / "inscriptions.csv"
    rows = ("Zoé;Brévandois;zoe@a.example;;1001;Validé", "Loïc;Castelrieu;loic@a.example;Atelier A;1001;Peut-être")
    export.write_text("\n".join((HEADER, *rows)), "utf-8")
    call("new", "--name", "Partner Day", "--event", path)
    said = call("import", str(export), "--event", path)[1]
    assert "Ligne 3\N{NO-BREAK SPACE}: même numéro pour plusieurs personnes" in said
    assert "Ligne 3\N{NO-BREAK SPACE}: statut non reconnu (Peut-être)" in said
    return path


def test_every_figure_and_every_check_has_a_label(event: str, call: Call) -> None:
    figures = call("status", "--event", event, "--json")[1]
    checks = [check["name"] for check in call("doctor", "--event", event, "--json")[1]["checks"]]
    assert [name for name in figures if reports.figure(name) == name] == []
    assert [name for name in checks if doctor_words.title(name) == name] == []


def test_a_person_is_named_by_what_is_known_and_no_more(event: str, call: Call) -> None:
    lines = call("scan", "1001", "--event", event)[1].splitlines()
    assert lines[1:3] == ["1  Zoé Brévandois", "2  Loïc Castelrieu · Atelier A"]
    assert call("search", "zoe", "--event", event)[1].splitlines() == ["1  Zoé Brévandois"]


def test_an_undo_is_told_in_words(event: str, call: Call) -> None:
    nonce = call("scan", "1001", "--ticket", "1", "--event", event, "--json")[1]["nonce"]
    assert call("undo", nonce, "--event", event)[1].splitlines() == ["Passage annulé", "1  Zoé Brévandois"]
    assert call("undo", nonce, "--event", event)[1].startswith("Ce passage est déjà annulé.")
