"""Tables as a spreadsheet opens them: whole or not at all, and nothing in them runs."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from checkin.errors import CheckinError, Reason, StoreError
from checkin.files import replacing
from checkin.tables import write_table

FIELDS = ("ticket_code", "checked_in", "at", "entries", "comment")
ROWS = (
    ("00042", True, "2026-11-27T09:00:30.250000+01:00", 2, "Zoé; dit « bonjour »\nà tous"),
    ("1E5", False, None, 0, None),
)
FORMULAS = ("=1+1", "+33 6", "-1", "@SUM(A1)", "\t=1", "\r=1")


def lines(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


def cells(path: Path) -> Sequence[Sequence[object]]:
    return CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()


def test_csv_opens_by_a_double_click_in_a_french_spreadsheet(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    assert write_table(path, FIELDS, ROWS) == 2
    content = path.read_bytes()
    assert content.startswith("\ufeffticket_code;checked_in;at;entries;comment\r\n".encode())
    assert lines(path)[1:] == [
        ["00042", "true", "2026-11-27T09:00:30.250000+01:00", "2", "Zoé; dit « bonjour »\nà tous"],
        ["1E5", "false", "", "0", ""],
    ]


def test_xlsx_has_real_dates_numbers_and_booleans_and_codes_stay_text(tmp_path: Path) -> None:
    path = tmp_path / "a.XLSX"
    write_table(path, FIELDS, ROWS)
    header, first, second = cells(path)
    assert header == list(FIELDS)
    assert first == [
        "00042",
        True,
        datetime.fromisoformat("2026-11-27T09:00:30.25"),
        2.0,
        "Zoé; dit « bonjour »\nà tous",
    ]
    assert second == ["1E5", False, "", 0.0, ""]


def test_json_is_a_list_of_flat_objects_with_the_same_keys(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    write_table(path, FIELDS, ROWS)
    assert json.loads(path.read_text(encoding="utf-8")) == [dict(zip(FIELDS, row, strict=True)) for row in ROWS]


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_runs_as_a_formula(tmp_path: Path, text: str) -> None:
    for ending in ("csv", "xlsx"):
        write_table(tmp_path / f"a.{ending}", ["=name", "b"], [[text, f" {text}"]])
    assert lines(tmp_path / "a.csv") == [["'=name", "b"], [f"'{text}", f" {text}"]]
    assert cells(tmp_path / "a.xlsx")[0] == ["'=name", "b"]
    assert str(cells(tmp_path / "a.xlsx")[1][0]).startswith(f"'{text[0]}".replace("\r", "")[:2])


@pytest.mark.parametrize(
    "text", ["\0", "a\0b", "🎫", "\udcff", "x" * 40_000, "\x1b[31m", "https://a.example", "_x0041_"]
)
def test_no_text_is_too_odd_for_a_table(tmp_path: Path, text: str) -> None:
    for ending in ("csv", "json", "xlsx"):
        assert write_table(tmp_path / f"a.{ending}", ["code"], [[text]]) == 1
    assert len(cells(tmp_path / "a.xlsx")) == 2


def test_no_rows_are_a_header_alone(tmp_path: Path) -> None:
    for ending in ("csv", "json", "xlsx"):
        assert write_table(tmp_path / f"a.{ending}", FIELDS, []) == 0
    assert lines(tmp_path / "a.csv") == [list(FIELDS)]
    assert json.loads((tmp_path / "a.json").read_text()) == []
    assert cells(tmp_path / "a.xlsx") == [list(FIELDS)]


def test_a_table_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("yesterday", encoding="utf-8")
    write_table(path, ["a"], [["1"]])
    assert lines(path) == [["a"], ["1"]]
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["a.doc", "a", "a.csv.gz", ".csv"])
def test_an_unknown_ending_writes_nothing(tmp_path: Path, name: str) -> None:
    with pytest.raises(CheckinError) as refused:
        write_table(tmp_path / name, ["a"], [])
    assert refused.value.reason is Reason.BAD_FORMAT
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_its_place_and_a_folder_that_is_not_there_are_said(tmp_path: Path) -> None:
    (tmp_path / "a.csv").mkdir()
    for path, reason in ((tmp_path / "a.csv", Reason.IS_FOLDER), (tmp_path / "no" / "a.csv", Reason.NO_FOLDER)):
        with pytest.raises(StoreError) as refused:
            write_table(path, ["a"], [])
        assert refused.value.reason is reason
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


@pytest.mark.parametrize("ending", ["csv", "json", "xlsx"])
def test_a_table_that_fails_half_way_leaves_the_one_before(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a.{ending}"
    path.write_text("yesterday", encoding="utf-8")
    with pytest.raises(ValueError, match="zip"):
        write_table(tmp_path / "a.json", ["a", "b"], [["only one"]])
    with pytest.raises(ZeroDivisionError), replacing(path) as draft:  # noqa: PT012
        draft.write_text("half", encoding="utf-8")
        raise ZeroDivisionError
    assert path.read_text(encoding="utf-8") == "yesterday"
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_a_folder_that_vanishes_while_we_write_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    with pytest.raises(StoreError) as refused, replacing(folder / "a.csv") as draft:  # noqa: PT012
        draft.write_text("a", encoding="utf-8")
        os.rename(folder, tmp_path / "unplugged")  # noqa: PTH104
    assert refused.value.reason is Reason.NO_FOLDER


@pytest.mark.parametrize("ending", ["csv", "json", "xlsx"])
def test_a_table_that_is_open_in_excel_stays_as_it_is(
    tmp_path: Path, ending: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only Windows locks like that: its answer stands in for it here."""
    path = tmp_path / f"a.{ending}"
    path.write_text("yesterday", encoding="utf-8")

    def locked(draft: Path, target: Path) -> Path:
        raise PermissionError(13, "Access is denied", str(draft), 5, str(target))

    with monkeypatch.context() as windows:
        windows.setattr(Path, "replace", locked)
        with pytest.raises(StoreError) as refused:
            write_table(path, ["a"], [["1"]])
    assert (refused.value.reason, refused.value.params) == (Reason.FILE_IN_USE, {"path": path})
    assert path.read_text(encoding="utf-8") == "yesterday"
    assert list(tmp_path.iterdir()) == [path]
