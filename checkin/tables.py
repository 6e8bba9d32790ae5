"""Rows → CSV, XLSX or JSON files, whole or not at all, with every cell harmless in a spreadsheet."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from checkin.errors import Reason, StoreError, WrongUse
from checkin.files import replacing

if TYPE_CHECKING:
    import xlsxwriter

# What a spreadsheet would take for a formula: https://owasp.org/www-community/attacks/CSV_Injection
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_DATES = frozenset({"checked_in_at", "at", "settled_at", "missing_since"})
_WIDEST = 40


def write_table(path: Path, fields: Sequence[str], rows: Iterable[Sequence[object]]) -> int:
    """Write rows as the file's ending says; the number of rows. WrongUse for another ending, StoreError else."""
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        raise WrongUse(Reason.BAD_FORMAT, path=path)
    table = [list(row) for row in rows]
    with replacing(path) as draft:
        writer(draft, fields, table)
    return len(table)


def harmless(value: object) -> str:
    """The text of a cell; one that a spreadsheet would run gets a leading apostrophe, half characters are spelt out."""
    if value is None:
        return ""
    text = str(value).lower() if isinstance(value, bool) else str(value)
    text = text.encode("utf-8", "backslashreplace").decode("utf-8")
    return f"'{text}" if text.startswith(_FORMULA) else text


def _write_csv(path: Path, fields: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """UTF-8 with BOM and `;`, as a French Excel opens it by double-click."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow([harmless(name) for name in fields])
        writer.writerows([harmless(value) for value in row] for row in rows)


def _write_json(path: Path, fields: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    content = [dict(zip(fields, row, strict=True)) for row in rows]
    text = json.dumps(content, ensure_ascii=False, indent=1)
    path.write_text(text, encoding="utf-8", errors="backslashreplace")


def _write_xlsx(path: Path, fields: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Packed in memory: on a full disk xlsxwriter's own archive would complain once more when it is thrown away."""
    import xlsxwriter  # the desk starts without it
    from xlsxwriter.exceptions import XlsxWriterException

    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    packed = BytesIO()
    try:
        with xlsxwriter.Workbook(packed, options) as book:
            _fill(book, fields, rows)
    except XlsxWriterException as error:
        raise StoreError(Reason.NOT_WRITABLE, path=path, detail=str(error)) from error
    path.write_bytes(packed.getvalue())


def _fill(book: xlsxwriter.Workbook, fields: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    sheet = book.add_worksheet()
    bold, moment = book.add_format({"bold": True}), book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
    for column, name in enumerate(fields):
        sheet.set_column(column, column, _width(name, [row[column] for row in rows[:200]]))
    sheet.write_row(0, 0, [harmless(name) for name in fields], bold)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(rows), 1), max(len(fields) - 1, 0))
    for number, row in enumerate(rows, start=1):
        for column, value in enumerate(row):
            _write_cell(sheet, number, column, _real(fields[column], value), moment)


def _width(name: str, values: Iterable[object]) -> int:
    return min(max([len(name), *(len(str(value)) for value in values if value is not None)]) + 2, _WIDEST)


def _real(name: str, value: object) -> object:
    """A spreadsheet has no offsets: moments are written as the event's own local time."""
    if name not in _DATES or not isinstance(value, str):
        return value
    try:
        moment = datetime.fromisoformat(value).replace(tzinfo=None)
    except ValueError:  # a column of the source's own that is called as ours
        return value
    return moment if moment.year >= 1900 else value


def _write_cell(sheet: xlsxwriter.Workbook, row: int, column: int, value: object, moment: object) -> None:
    if isinstance(value, datetime):
        sheet.write_datetime(row, column, value, moment)
    elif isinstance(value, bool):
        sheet.write_boolean(row, column, value)
    elif isinstance(value, int | float):
        sheet.write_number(row, column, value)
    elif value is not None:
        sheet.write_string(row, column, harmless(value)[:32767])


_WRITERS: dict[str, Callable[[Path, Sequence[str], Sequence[Sequence[object]]], None]] = {
    ".csv": _write_csv,
    ".json": _write_json,
    ".xlsx": _write_xlsx,
}
