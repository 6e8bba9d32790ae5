"""The command line: purge with proof, one person's data shown and erased."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest
from command_line import Call
from people import Clock, attendee, new_event, station

from checkin import event_date
from checkin.models import Attempt
from checkin.roster import Roster
from checkin.ui.texts.language import language

pytestmark = pytest.mark.usefixtures("qapp")  # before the certificate makes an application of its own


@pytest.fixture
def event(tmp_path: Path) -> str:
    """It was in November 2020, with four people of whom one came."""
    with new_event(tmp_path, [attendee(number) for number in range(4)], Clock()) as roster:
        station(roster).scan(Attempt(code="1000"))
        event_date.keep(roster, event_date.parse("27/11/2020"))
        return str(roster.path)


def text_of(pdf: str) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def test_a_purge_says_how_many_and_where_the_proof_is(call: Call, event: str) -> None:
    code, out, _ = call("purge", "--event", event, "--json", "--by", "La direction")
    assert (code, out["tickets"]) == (0, 4)
    said = text_of(out["proof"])
    assert "effacement" in said
    assert "La direction" in said
    assert not any(name in said for name in ("Brévandois", "Zoé", "atelier.example", "1000"))


def test_the_proof_stands_in_french_and_english_on_a_page_each(call: Call, event: str) -> None:
    proof = call("purge", "--event", event, "--json")[1]["proof"]
    document = pypdfium2.PdfDocument(proof)
    assert len(document) == 2
    document.close()
    assert language.known() == "fr"  # nobody else’s words changed


def test_the_proof_holds_the_hash_of_the_file_as_it_lies_there(call: Call, event: str) -> None:
    import hashlib

    before = hashlib.sha256(Path(event).read_bytes()).hexdigest()
    _, out, _ = call("purge", "--event", event, "--json")
    said = text_of(out["proof"]).replace("\n", "").replace("\r", "")
    assert hashlib.sha256(Path(event).read_bytes()).hexdigest() in said
    assert before != hashlib.sha256(Path(event).read_bytes()).hexdigest()


def test_without_qt_the_proof_is_a_file_of_bare_facts(event: str) -> None:
    blocked = (
        "import sys; sys.modules['PySide6.QtGui'] = None; from checkin.commands import run;"
        f"sys.exit(run(['purge', '--json', '--event', {event!r}], lambda path: 0))"
    )
    done = subprocess.run([sys.executable, "-c", blocked], capture_output=True, check=False, text=True)
    assert done.returncode == 0, done.stderr
    facts = json.loads(Path(json.loads(done.stdout)["proof"]).read_text(encoding="utf-8"))
    assert (facts["removed"]["names"], facts["kept"]["tickets"]) == (4, 4)


def test_figures_are_the_same_before_and_after(call: Call, event: str) -> None:
    before = call("status", "--event", event, "--json")
    call("purge", "--event", event)
    assert call("status", "--event", event, "--json") == before


def test_an_event_that_is_not_older_is_left_alone(call: Call, event: str) -> None:
    untouched = Path(event).read_bytes()
    assert call("purge", "--older-than", "9999d", "--event", event, "--json")[:2] == (1, {"tickets": 0, "proof": None})
    assert Path(event).read_bytes() == untouched
    assert call("purge", "--older-than", "30d", "--event", event, "--json")[1]["tickets"] == 4


def test_a_second_purge_writes_the_proof_again(call: Call, event: str) -> None:
    first = call("purge", "--event", event, "--json")
    Path(first[1]["proof"]).unlink()
    assert call("purge", "--event", event, "--json") == first
    assert Path(first[1]["proof"]).exists()


@pytest.mark.parametrize(
    "line",
    [
        ("purge", "--older-than", "30x"),
        ("person", "show"),
        ("person", "show", "Personne"),
        ("person", "show", "--ticket", "99"),
        ("person", "show", "Zoé", "liste.docx"),
        ("person", "erase"),
        ("person", "erase", "--ticket", "99"),
        ("person", "show", "p"),
    ],
)
def test_bad_input_is_one_line_and_changes_nothing(call: Call, event: str, line: tuple[str, ...]) -> None:
    untouched = Path(event).read_bytes()
    code, out, err = call(*line, "--event", event)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert Path(event).read_bytes() == untouched


def test_a_purged_event_takes_nobody_in(call: Call, event: str) -> None:
    call("purge", "--event", event)
    code, _, err = call("walk-in", "--first-name", "Noé", "--last-name", "X", "--event", event)
    assert code == 2
    assert "effacées" in err
    assert call("scan", "1000", "--event", event, "--json")[1]["verdict"] == "invalid"


def test_one_person_is_shown_and_written_for_them(call: Call, event: str, tmp_path: Path) -> None:
    code, out, _ = call("person", "show", "Brévandois", "--event", event, "--json")
    assert (code, out["ticket"]["full_name"], len(out["scans"])) == (0, "Zoé Brévandois", 1)
    written, pdf = tmp_path / "elle.json", tmp_path / "elle.pdf"
    code, out, err = call("person", "show", "1000", str(written), "--event", event, "--json")
    assert (code, out) == (0, {"ticket": 1, "file": str(written)})
    assert "pas chiffré" in err
    assert json.loads(written.read_text(encoding="utf-8"))["ticket"]["email"] == "p0@atelier.example"
    assert call("person", "show", "--ticket", "1", str(pdf), "--event", event)[0] == 0
    assert "Zoé Brévandois" in text_of(str(pdf))
    assert written.stat().st_mode & 0o077 == 0


def test_one_person_is_erased_and_an_import_says_that_they_stay_out(call: Call, event: str, tmp_path: Path) -> None:
    before = call("status", "--event", event, "--json")[1]
    assert call("person", "erase", "--ticket", "1", "--event", event, "--json")[1]["ticket"] == 1
    export = tmp_path / "inscriptions.csv"
    export.write_text("Code;Prénom;Nom;E-mail\n1000;Zoé;Brévandois;p0@atelier.example\n", encoding="utf-8")
    code, out, _ = call("import", str(export), "--accept-shrink", "--event", event, "--json")
    assert code == 1
    assert {"row": 2, "kind": "erased_on_request", "detail": ""} in out["problems"]
    assert out["changes"]["added"] == 0
    after = call("status", "--event", event, "--json")[1]
    assert {name: after[name] for name in ("expected", "present", "no_shows")} == {
        name: before[name] for name in ("expected", "present", "no_shows")
    }
    with Roster.open(Path(event)) as roster:
        assert "Zoé Brévandois" not in {one.full_name for one in roster.tickets.all()}
