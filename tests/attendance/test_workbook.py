"""The workbook as a spreadsheet opens it: real dates and numbers, filters, a head that stays, a chart, nothing runs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest
from people import Clock, answer, attendee, new_event, station
from python_calamine import CalamineWorkbook

from checkin import attendance
from checkin.roster import Roster
from checkin.ui.texts.workbook import workbook_words


@pytest.fixture
def roster(tmp_path: Path) -> Iterator[Roster]:
    """Two came, ten minutes apart; one has a name that a spreadsheet would run."""
    clock = Clock()
    people = [attendee(0, ordered_at="2026-11-03T14:11:00"), attendee(1, full_name="=cmd|' /C calc'!A0")]
    with new_event(tmp_path, people, clock) as opened:
        answer(station(opened), "1000")
        clock.move(minutes=10)
        answer(station(opened), "1001")
        yield opened


def parts(path: Path) -> dict[str, str]:
    with ZipFile(path) as book:
        return {name: book.read(name).decode() for name in book.namelist() if name.endswith(".xml")}


def written(roster: Roster, folder: Path) -> Path:
    path = folder / "a.xlsx"
    attendance.write(roster, roster.lists.default(), path)
    return path


def test_moments_are_dates_and_counts_are_numbers(roster: Roster, tmp_path: Path) -> None:
    book = CalamineWorkbook.from_path(str(written(roster, tmp_path)))
    head, first, _ = book.get_sheet_by_name("people").to_python()
    row = dict(zip(head, first, strict=True))
    assert (row["checked_in_at"], row["ordered_at"]) == (datetime(2026, 11, 27, 9), datetime(2026, 11, 3, 14, 11))  # noqa: DTZ001 - as a spreadsheet has them
    assert (row["entries"], row["inside"], row["ticket_code"]) == (1.0, True, "1000")
    arrivals = book.get_sheet_by_name("arrivals").to_python()
    nine = datetime(2026, 11, 27, 9)  # noqa: DTZ001
    assert arrivals == [
        ["at", "arrivals", "total"],
        *([nine + timedelta(minutes=5 * step), *counted] for step, counted in enumerate(((1, 1), (0, 1), (1, 2)))),
    ]


def test_every_sheet_has_filters_a_head_that_stays_and_columns_as_wide_as_what_is_in_them(
    roster: Roster, tmp_path: Path
) -> None:
    content = parts(written(roster, tmp_path))
    sheets = [text for name, text in content.items() if re.fullmatch(r"xl/worksheets/sheet\d\.xml", name)]
    assert len(sheets) == 5
    for text in sheets:
        assert 'state="frozen"' in text
        assert "<autoFilter" in text
        widths = [float(found) for found in re.findall(r'<col [^>]*width="([\d.]+)"', text)]
        assert min(widths) > 8
        assert max(widths) < 42


def test_nothing_in_it_runs(roster: Roster, tmp_path: Path) -> None:
    path = written(roster, tmp_path)
    assert not any("<f>" in text for name, text in parts(path).items() if "worksheets" in name)
    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("people").to_python()
    assert rows[2][3] == "'=cmd|' /C calc'!A0"


def test_the_arrivals_have_a_chart_of_their_own_cells(roster: Roster, tmp_path: Path) -> None:
    chart = parts(written(roster, tmp_path))["xl/charts/chart1.xml"]
    assert set(re.findall(r"<c:f>([^<]+)</c:f>", chart)) >= {
        "arrivals!$A$2:$A$4",
        "arrivals!$B$2:$B$4",
        "arrivals!$C$2:$C$4",
    }
    assert "<c:barChart>" in chart
    assert "<c:lineChart>" in chart


def test_a_day_on_which_nobody_came_has_no_chart(tmp_path: Path) -> None:
    with new_event(tmp_path, [attendee(0)]) as empty:
        assert "xl/charts/chart1.xml" not in parts(written(empty, tmp_path))


def test_the_window_names_sheets_and_figures_in_the_readers_language(roster: Roster, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    attendance.write(roster, roster.lists.default(), path, None, workbook_words.say)
    book = CalamineWorkbook.from_path(str(path))
    assert book.sheet_names == ["Personnes", "Passages", "Par type", "Arrivées", "Chiffres"]
    assert book.get_sheet_by_name("Par type").to_python()[0][:3] == ["Type de billet", "Attendus", "Présents"]
    assert book.get_sheet_by_name("Chiffres").to_python()[1] == ["Attendus", 2.0]
    assert book.get_sheet_by_name("Personnes").to_python()[0][0] == "ticket_code"


def test_a_list_of_thousands_is_read_while_the_door_goes_on(roster: Roster, tmp_path: Path) -> None:
    """All sheets are of one moment: a scan in between is in none of them."""
    with roster.day.at_once(), Roster.open(roster.path) as door:
        before = attendance.figures(roster, roster.lists.default())
        answer(station(door), "1000", override_reason="sortie oubliée")
        assert attendance.figures(roster, roster.lists.default()) == before
    assert attendance.figures(roster, roster.lists.default()) == replace(before, passages=3, waiting=3)
