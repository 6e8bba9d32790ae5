"""`checkin cards`, `card` and `badges`: the contract of the command line, read back from the files."""

from __future__ import annotations

from pathlib import Path

import pytest
from command_line import Call
from people import attendee
from PySide6.QtGui import QImage
from reading import codes_on, millimetres, pages_of, text_of

from checkin.roster import Roster
from checkin.ui.texts.at_rest import at_rest_words

PLAIN = f"{at_rest_words.plain_file()}\n"  # on standard error: whoever has the file reads it


@pytest.fixture
def event(roster: Roster) -> str:
    return str(roster.path)


def test_cards_writes_a_card_for_every_ticket(event: str, tmp_path: Path, call: Call) -> None:
    out = tmp_path / "cards.pdf"
    assert call("cards", str(out), "--event", event, "--json") == (0, {"cards": 12, "warnings": []}, PLAIN)
    assert sorted(code for page in pages_of(out) for code in codes_on(page)) == [str(1000 + n) for n in range(12)]
    assert millimetres(out) == pytest.approx((210, 297), abs=0.3)


def test_cards_of_those_present_only(event: str, tmp_path: Path, call: Call) -> None:
    call("scan", "1003", "--event", event)
    out = tmp_path / "cards.pdf"
    assert call("cards", str(out), "--only", "present", "--event", event, "--json")[1]["cards"] == 1
    assert [codes_on(page) for page in pages_of(out)] == [["1003"]]


def test_labels_are_pages_of_their_own(event: str, tmp_path: Path, call: Call) -> None:
    out = tmp_path / "labels.pdf"
    assert call("cards", str(out), "--template", "label-62x100", "--event", event, "--json")[0] == 0
    assert millimetres(out) == pytest.approx((62, 100), abs=0.3)
    assert len(pages_of(out, 50)) == 12


@pytest.mark.parametrize("ending", ["pdf", "png"])
def test_card_writes_one(event: str, tmp_path: Path, call: Call, ending: str) -> None:
    out = tmp_path / f"card.{ending}"
    assert call("card", "1002", str(out), "--event", event, "--json") == (0, {"cards": 1, "warnings": []}, PLAIN)
    picture = QImage(str(out)) if ending == "png" else pages_of(out)[0]
    assert codes_on(picture) == ["1002"]
    if ending == "pdf":
        assert "Inès Drévillon" in text_of(out)


def test_a_name_that_is_not_whole_stands_in_warnings(roster: Roster, event: str, tmp_path: Path, call: Call) -> None:
    with roster.writing():
        ticket = roster.tickets.add(attendee(50, last_name="W" * 200))
        strange = roster.tickets.add(attendee(51, first_name="Zo\u0378"))
    code, content, _ = call("cards", str(tmp_path / "c.pdf"), "--event", event, "--json")
    assert (code, content["cards"]) == (1, 14)
    found = [(one["ticket"], one["kind"], one["field"]) for one in content["warnings"]]
    assert (ticket.id, "name_not_whole", "last_name") in found
    assert (strange.id, "missing_glyph", "first_name") in found


def test_what_is_wrong_with_a_template_concerns_every_card(event: str, tmp_path: Path, call: Call) -> None:
    (tmp_path / "mine.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="90mm" height="54mm" viewBox="0 0 90 54">'
        '<rect width="90" height="9" fill="#102040" opacity="0.5"/>'
        '<rect id="slot-Régime" x="5" y="20" width="50" height="9"/>'
        '<rect id="slot-qr" x="60" y="20" width="24" height="24"/>'
        "</svg>",
        encoding="utf-8",
    )
    asked = ("--template", str(tmp_path / "mine.svg"), "--event", event, "--json")
    code, content, _ = call("cards", str(tmp_path / "c.pdf"), *asked)
    assert (code, content["cards"]) == (1, 12)
    assert content["warnings"] == [
        {"ticket": None, "kind": "unknown_field", "field": "Régime"},
        {"ticket": None, "kind": "transparency", "field": "drawing"},
    ]


def test_a_hostile_template_is_one_line_and_leaves_no_file(event: str, tmp_path: Path, call: Call) -> None:
    (tmp_path / "mine.svg").write_text("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>")
    asked = ("--template", str(tmp_path / "mine.svg"), "--event", event)
    code, out, err = call("cards", str(tmp_path / "c.pdf"), *asked)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert not (tmp_path / "c.pdf").exists()


def test_a_code_of_two_people_asks_which(roster: Roster, event: str, tmp_path: Path, call: Call) -> None:
    with roster.writing():
        second = roster.tickets.add(attendee(60, ticket_code="1000", last_name="Hautevaux"))
    out = str(tmp_path / "c.pdf")
    assert call("card", "1000", out, "--event", event)[0] == 2
    assert call("card", "1000", out, "--ticket", str(second.id), "--event", event)[0] == 0
    assert "Hautevaux" in text_of(Path(out))


def test_badges_are_named_by_their_code(event: str, tmp_path: Path, call: Call) -> None:
    assert call("badges", str(tmp_path / "b"), "--event", event, "--json") == (0, {"badges": 12}, PLAIN)
    assert sorted(path.name for path in (tmp_path / "b").glob("*.png")) == [f"{1000 + n}.png" for n in range(12)]
    assert sorted(path.name for path in (tmp_path / "b").glob("*.pdf")) == [f"{1000 + n}.pdf" for n in range(12)]
    assert len(list((tmp_path / "b").iterdir())) == 25
    assert codes_on(QImage(str(tmp_path / "b" / "1005.png"))) == ["1005"]


def test_the_date_of_the_badges_is_said_once_and_kept(event: str, tmp_path: Path, call: Call) -> None:
    first, second = tmp_path / "1", tmp_path / "2"
    assert call("badges", str(first), "--event", event)[0] == 0
    assert "2026" not in text_of(first / "1005.pdf")
    assert call("badges", str(first), "--date", "2026-11-27", "--event", event)[0] == 0
    assert call("badges", str(second), "--event", event)[0] == 0
    assert "Vendredi 27 novembre 2026" in text_of(second / "1005.pdf")


@pytest.mark.parametrize(
    "arguments",
    [
        ("cards", "c.pdf", "--template", "nothing"),
        ("cards", "c.pdf", "--sheet", "a3"),
        ("cards", "c.pdf", "--template", "label-62x100", "--sheet", "a4-10"),
        ("cards", "c.doc"),
        ("cards", "away/c.pdf"),
        ("card", "9999", "c.pdf"),
        ("card", "1000", "c.jpeg"),
        ("card", "1000", "."),
        ("badges", "day.checkin"),
        ("badges", "b", "--date", "tomorrow"),
        ("cards", "c.pdf", "--sheet", "9x9"),
        ("cards", "c.pdf", "--sheet", "0x2"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_leaves_no_file(
    event: str, tmp_path: Path, call: Call, arguments: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    before = sorted(path.name for path in tmp_path.iterdir())
    code, out, err = call(*arguments, "--event", event, "--json")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "{" not in err
    assert sorted(path.name for path in tmp_path.iterdir()) == before
