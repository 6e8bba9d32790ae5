"""Invented exports with what a perfect reading finds in them; every person, company, address and code is made up."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import xlsxwriter

Content = bytes | Callable[[], bytes]


@dataclass(frozen=True, kw_only=True)
class Sample:
    """One file. `people` is a table in words, one line per attendee; only its columns are compared.

    In it `row` and other names head the columns, `.` is None, `yes` and `no` are for checked_in, `⏎` a line break and
    `extra:HEADER` an answer of its own. `problems` are lines of row (`-` for none) and kind.
    """

    file: str
    content: Content
    people: str
    problems: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    format: Mapping[str, object] = field(default_factory=dict)

    def written(self, folder: Path) -> Path:
        path = folder / self.file
        path.write_bytes(self.content if isinstance(self.content, bytes) else self.content())
        return path

    def expected_people(self) -> list[dict[str, Any]]:
        head, *lines = [_split(line) for line in self.people.strip().splitlines()]
        return [{name: _value(name, text) for name, text in zip(head, line, strict=True)} for line in lines]

    def expected_problems(self) -> set[tuple[int | None, str]]:
        pairs = [line.split() for line in self.problems.strip().splitlines()]
        return {(None if row == "-" else int(row), kind) for row, kind in pairs}


def _split(line: str) -> list[str]:
    return [cell.strip() for cell in line.split(" | ")]


def _value(name: str, text: str) -> object:
    if name == "row":
        return int(text)
    if name == "checked_in":
        return text == "yes"
    return None if text == "." else text.replace("⏎", "\n")


def text_file(text: str, encoding: str = "utf-8", newline: str = "\n", before: bytes = b"") -> bytes:
    """The lines of a text as a file; `before` for a byte order mark."""
    return before + (text.strip("\n") + "\n").replace("\n", newline).encode(encoding)


Sheets = Mapping[str, Sequence[Sequence[Any]]]


def workbook(
    sheets: Sheets, hidden: Sequence[str] = (), merged: Sequence[str] = (), formats: Mapping[str, str] | None = None
) -> Callable[[], bytes]:
    """An XLSX file; `merged`: ranges of the first sheet; `formats`: type of value → number format."""

    def build() -> bytes:
        buffer = io.BytesIO()
        book = xlsxwriter.Workbook(buffer, {"in_memory": True, "default_date_format": "dd/mm/yyyy hh:mm"})
        cell_formats = {name: book.add_format({"num_format": text}) for name, text in (formats or {}).items()}
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            if name in hidden:
                sheet.hide()
            for row, cells in enumerate(rows):
                for column, cell in enumerate(cells):
                    _write(sheet, row, column, cell, cell_formats.get(type(cell).__name__))
            for span in merged if name == next(iter(sheets)) else ():
                sheet.merge_range(span, "")
                _write_first(sheet, span, rows)
        book.close()
        return buffer.getvalue()

    return build


def _write(sheet: Any, row: int, column: int, cell: Any, cell_format: Any) -> None:
    if cell is None or cell == "":
        return
    if isinstance(cell, str):
        sheet.write_string(row, column, cell)
    else:
        sheet.write(row, column, cell, *([cell_format] if cell_format else []))


def _write_first(sheet: Any, span: str, rows: Sequence[Sequence[Any]]) -> None:
    from xlsxwriter.utility import xl_cell_to_rowcol

    row, column = xl_cell_to_rowcol(span.split(":")[0])
    _write(sheet, row, column, rows[row][column], None)
