"""The process that opens a workbook, so that a hostile one takes nothing down with it. Decides nothing.

It writes lines of JSON: first `{"kind", "names", "visible"}` or `{"reason", "detail"}`; then, per sheet that is read,
`{"sheet"}` and lists of rows. A cell is a text, a number, or a list of one ISO text for a date, a time or both.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from checkin.errors import Reason, Unreadable
from checkin.sync.exports.workbook_check import Parts, check, zipped
from checkin.sync.exports.workbook_formulas import unevaluated

_MOST_MEMORY = 3 * 2**30
_ROWS_A_LINE = 500
_MOST_SECONDS = 40  # of computing


def main(arguments: list[str]) -> int:
    """`PATH [SHEET]` → lines on standard output; 0 also where the first line says why it cannot be read."""
    _bind_resources()
    path, wanted = Path(arguments[0]), arguments[1] if len(arguments) > 1 else ""
    try:
        for content in _lines(path, wanted):
            _write(content)
    except Unreadable as error:
        _write({"reason": error.reason.value, "detail": str(error.params.get("detail", ""))})
    sys.stdout.flush()
    return 0


def _write(content: Any) -> None:
    sys.stdout.write(json.dumps(content, ensure_ascii=True, separators=(",", ":")) + "\n")


def _bind_resources() -> None:
    """Too much memory or time ends this process alone; Windows has no such limits."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_MOST_SECONDS, _MOST_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _lines(path: Path, wanted: str) -> Iterator[Any]:
    import python_calamine as calamine

    parts = check(path) if zipped(path) else Parts("xls")
    try:
        with path.open("rb") as file:  # by its bytes: from a path, the reader believes the name's ending
            yield from _sheets(calamine.CalamineWorkbook.from_filelike(file), path, wanted, parts)
    except calamine.PasswordError as error:
        raise Unreadable(Reason.PASSWORD, path=path) from error
    except (calamine.CalamineError, OSError, ValueError) as error:
        raise Unreadable(Reason.EXPORT_UNREADABLE, path=path, detail=str(error)) from error


def _sheets(workbook: Any, path: Path, wanted: str, parts: Parts) -> Iterator[Any]:
    import python_calamine as calamine

    sheets = [sheet for sheet in workbook.sheets_metadata if sheet.typ == calamine.SheetTypeEnum.WorkSheet]
    visible = [sheet.name for sheet in sheets if sheet.visible == calamine.SheetVisibleEnum.Visible]
    yield {"kind": parts.kind, "names": [sheet.name for sheet in sheets], "visible": visible}
    for sheet in sheets:
        if _is(sheet.name, wanted) if wanted else (sheet.name in visible or not visible):
            yield {"sheet": sheet.name}
            yield from _rows(workbook.get_sheet_by_name(sheet.name), path, parts)


def _is(name: str, wanted: str) -> bool:
    return name.strip().casefold() == wanted.strip().casefold()


def _rows(sheet: Any, path: Path, parts: Parts) -> Iterator[list[list[Any]]]:
    """Rows from the first of the sheet on, blank ones as [], in lists of 500."""
    formulas = unevaluated(path, sheet.name) if parts.formulas else {}
    rows = sheet.to_python(skip_empty_area=False)
    for first, last_row, column, last_column in _merged_down(sheet, parts.kind):
        _fill_down(rows, first, last_row, column, last_column)
    for (row, column), formula in formulas.items():
        if row < len(rows) and column < len(rows[row]):
            rows[row][column] = formula
    for start in range(0, len(rows), _ROWS_A_LINE):
        yield [_row(cells) for cells in rows[start : start + _ROWS_A_LINE]]


def _merged_down(sheet: Any, kind: str) -> Iterator[tuple[int, int, int, int]]:
    """(first row, last row, first column, last column) of the cells merged over several rows."""
    ranges = sheet.merged_cell_ranges if kind in ("xlsx", "xls") else None
    for (first, column), (last, last_column) in ranges or ():
        if first < last:
            yield first, last, column, last_column


def _fill_down(rows: list[list[Any]], first: int, last: int, column: int, last_column: int) -> None:
    """A cell merged over several rows speaks for each of them: one company for three people."""
    if column != last_column or first >= len(rows) or column >= len(rows[first]):
        return
    for row in range(first + 1, min(last + 1, len(rows))):
        rows[row][column] = rows[first][column]


def _row(cells: list[Any]) -> list[Any]:
    row = [cell if isinstance(cell, str) else _cell(cell) for cell in cells]
    return row if any(cell != "" for cell in row) else []


def _cell(value: Any) -> Any:
    match value:
        case bool():
            return "TRUE" if value else "FALSE"
        case float():
            return int(value) if value.is_integer() and abs(value) < 1e21 else value
        case datetime() | date() | time():
            return [_iso(value)]
        case timedelta():
            return [str(timedelta(seconds=round(value.total_seconds()))).rjust(8, "0")]
        case _:
            return value if isinstance(value, int) else str(value)


def _iso(value: datetime | date | time) -> str:
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    return value.isoformat(timespec="seconds") if isinstance(value, time) else value.isoformat()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
