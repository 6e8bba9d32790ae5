"""The attendance from the command line: groups of the figures, workbooks, papers; each export in the audit trail."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from command_line import Call
from people import answer, attendee, new_event, station
from pypdfium2 import PdfDocument
from python_calamine import CalamineWorkbook

from checkin.models import Attendee, Kind, Status
from checkin.roster import Roster

SECTOR = "Secteur"


@pytest.fixture
def event(tmp_path: Path) -> str:
    """Three came, one of them to leave again, one walked in, one was refused twice."""
    people = [
        attendee(0, extra={SECTOR: "Santé"}),
        attendee(1, extra={SECTOR: "Santé"}, ticket_type="Partenaire"),
        attendee(2, extra={SECTOR: "Énergie"}),
        attendee(3, extra={SECTOR: "Énergie"}),
        attendee(4, status=Status.CANCELLED, extra={SECTOR: "Énergie"}),
    ]
    with new_event(tmp_path, people) as roster:
        north, south = station(roster, "Nord"), station(roster, "Sud")
        answer(north, "1000")
        answer(south, "1001")
        answer(south, "1001", kind=Kind.EXIT)
        answer(south, "1004")
        answer(south, "1004")
        north.walk_in(Attendee(first_name="Noé", last_name="Vaucresset", full_name="Noé Vaucresset"))
    return str(tmp_path / "day.checkin")


def groups(call: Call, event: str, by: str) -> dict[str, tuple[int, ...]]:
    code, content, _ = call("status", "--by", by, "--event", event, "--json")
    assert code == 0
    return {one.pop("label"): tuple(one.values()) for one in content["groups"]}


def test_the_status_is_told_in_groups_when_asked_for(call: Call, event: str) -> None:
    """expected, present, inside, passages"""
    assert groups(call, event, "ticket-type") == {
        "Adhérent": (3, 1, 1, 1),
        "Partenaire": (1, 1, 0, 1),
        "": (0, 1, 1, 1),
    }
    assert groups(call, event, "list") == {"Accueil": (4, 3, 2, 3)}
    assert groups(call, event, "station") == {"Nord": (0, 2, 2, 2), "Sud": (0, 1, 0, 1)}
    assert groups(call, event, "volunteer") == {"Noé": (0, 3, 2, 3)}
    assert groups(call, event, SECTOR) == {"Santé": (2, 2, 1, 2), "Énergie": (2, 0, 0, 0), "": (0, 1, 1, 1)}
    assert "groups" not in call("status", "--event", event, "--json")[1]


def test_the_groups_are_told_to_people_too(call: Call, event: str) -> None:
    _, text, _ = call("status", "--by", "ticket-type", "--event", event)
    assert text.splitlines()[-1].startswith("(non indiqué)\N{NO-BREAK SPACE}: 1 ")


def test_a_column_that_nobody_has_is_said_with_those_there_are(call: Call, event: str) -> None:
    code, out, err = call("status", "--by", "Taille", "--event", event)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "Taille" in err
    assert SECTOR in err


def test_a_workbook_has_every_sheet_and_their_figures_are_those_of_the_status(call: Call, event: str) -> None:
    out = Path(event).parent / "a.xlsx"
    assert call("attendance", str(out), "--event", event, "--json")[1] == {"rows": 6, "file": str(out)}
    book = CalamineWorkbook.from_path(str(out))
    assert book.sheet_names == ["people", "scans", "by type", "arrivals", "figures"]
    told = {str(name): value for name, value in book.get_sheet_by_name("figures").to_python()[1:]}
    status = call("status", "--event", event, "--json")[1]
    counted = {name: value for name, value in status.items() if isinstance(value, int)}
    assert {name: told[name] for name in counted} == counted
    sheets = {name: book.get_sheet_by_name(name).to_python()[1:] for name in book.sheet_names}
    assert (len(sheets["people"]), len(sheets["scans"])) == (6, 6)
    assert [sum(_number(row[column]) for row in sheets["by type"]) for column in (1, 2, 3, 4)] == [4, 3, 2, 3]
    assert sheets["arrivals"][-1][2] == status["present"]


def _number(cell: object) -> float:
    return float(str(cell))


@pytest.mark.parametrize(("only", "rows"), [("present", 3), ("absent", 2), ("walk-ins", 1)])
def test_a_choice_of_people_leaves_the_other_sheets_whole(call: Call, event: str, only: str, rows: int) -> None:
    out = Path(event).parent / "a.xlsx"
    assert call("attendance", str(out), "--only", only, "--event", event, "--json")[1]["rows"] == rows
    book = CalamineWorkbook.from_path(str(out))
    assert [len(book.get_sheet_by_name(name).to_python()) - 1 for name in ("people", "scans")] == [rows, 6]


def test_scans_alone_are_one_sheet(call: Call, event: str) -> None:
    out = Path(event).parent / "a.xlsx"
    assert call("attendance", str(out), "--only", "scans", "--event", event, "--json")[1]["rows"] == 6
    assert CalamineWorkbook.from_path(str(out)).sheet_names == ["scans"]


@pytest.mark.parametrize(
    ("options", "rows"),
    [
        ((), 5),
        (("--only", "absent"), 2),
        (("--paper", "signatures"), 5),
        (("--paper", "signatures", "--half-day", "2026-11-27-morning"), 5),
        (("--paper", "certificates"), 3),
        (("--paper", "inside"), 2),
    ],
)
def test_each_paper_is_a_pdf(call: Call, event: str, options: tuple[str, ...], rows: int) -> None:
    out = Path(event).parent / "a.PDF"
    code, content, _ = call("attendance", str(out), *options, "--event", event, "--json")
    assert (code, content) == (0, {"rows": rows, "file": str(out)})
    assert len(PdfDocument(out)) >= 1


@pytest.mark.parametrize(
    "wrong",
    [
        ("a.csv", "--paper", "report"),
        ("a.xlsx", "--half-day", "2026-11-27-morning"),
        ("a.pdf", "--half-day", "2026-11-27-morning"),
        ("a.pdf", "--paper", "signatures", "--half-day", "yesterday"),
        ("a.pdf", "--paper", "inside", "--only", "present"),
        ("a.pdf", "--paper", "poster"),
        ("a.pdf", "--as-source"),
    ],
)
def test_what_does_not_go_together_is_one_line_and_no_file(call: Call, event: str, wrong: tuple[str, ...]) -> None:
    before = sorted(Path(event).parent.iterdir())
    out, *options = wrong
    code, text, err = call("attendance", str(Path(event).parent / out), *options, "--event", event)
    assert (code, text, err.count("\n")) == (2, "", 1)
    assert [one for one in sorted(Path(event).parent.iterdir()) if one.suffix != ".checkin-wal"] == before


def exported(event: str) -> list[tuple[str, str]]:
    with Roster.open(Path(event)) as roster:
        return [(entry.subject, entry.detail) for entry in roster.audit.all() if entry.deed == "exported"]


def test_each_export_stands_in_the_audit_trail(call: Call, event: str) -> None:
    folder = Path(event).parent
    told: list[tuple[Any, ...]] = [("a.csv",), ("b.xlsx", "--only", "scans"), ("c.pdf", "--paper", "inside")]
    for out, *options in told:
        call("attendance", str(folder / out), *options, "--event", event)
    assert exported(event) == [("attendance", "a.csv"), ("scans", "b.xlsx"), ("inside", "c.pdf")]
    call("attendance", str(folder / "no" / "d.csv"), "--event", event)
    assert len(exported(event)) == 3
