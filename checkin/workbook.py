"""Sheets → one XLSX file: real dates and numbers, filters, a head that stays, no cell that runs. It counts nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from checkin.errors import Reason, StoreError
from checkin.harmless import harmless

if TYPE_CHECKING:
    import xlsxwriter

# Columns of moments; elsewhere a text that looks like one stays as it is.
MOMENTS = frozenset({"checked_in_at", "ordered_at", "at", "settled_at", "missing_since"})
_WIDEST, _NARROWEST, _LOOKED_AT = 40, 8, 200  # characters, characters, rows
_LONGEST = 32767  # characters of a cell, as Excel has it
_OPTIONS = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Bars of the second column over the first, and the third as a line on an axis of its own."""

    title: str
    bars: str
    line: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One table; `fields` say what the columns hold, `heads` what stands above them."""

    name: str
    fields: Sequence[str]
    rows: Sequence[Sequence[object]]
    heads: Sequence[str] = ()
    chart: Chart | None = None


def write_workbook(path: Path, sheets: Iterable[Sheet]) -> None:
    """Packed in memory: on a full disk xlsxwriter's own archive would complain once more when it is thrown away."""
    import xlsxwriter  # the desk starts without it
    from xlsxwriter.exceptions import XlsxWriterException

    packed = BytesIO()
    try:
        with xlsxwriter.Workbook(packed, _OPTIONS) as book:
            looks = _Looks(book)
            for sheet in sheets:
                _fill(book, sheet, looks)
    except XlsxWriterException as error:
        raise StoreError(Reason.NOT_WRITABLE, path=path, detail=str(error)) from error
    path.write_bytes(packed.getvalue())


class _Looks:
    """The formats of a book."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self.head = book.add_format({"bold": True})
        self.moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})


def _fill(book: xlsxwriter.Workbook, sheet: Sheet, looks: _Looks) -> None:
    page = book.add_worksheet(sheet.name)
    heads = [harmless(head) for head in sheet.heads or sheet.fields]
    for column, head in enumerate(heads):
        page.set_column(column, column, _width(head, [row[column] for row in sheet.rows[:_LOOKED_AT]]))
    page.write_row(0, 0, heads, looks.head)
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, max(len(sheet.rows), 1), max(len(heads) - 1, 0))
    moments = frozenset(column for column, field in enumerate(sheet.fields) if field in MOMENTS)
    for number, row in enumerate(sheet.rows, start=1):
        for column, value in enumerate(row):
            if value is not None:
                _write_cell(page, number, column, _moment(value) if column in moments else value, looks)
    if sheet.chart and sheet.rows:
        _draw(book, page, sheet, sheet.chart)


def _width(head: str, values: Iterable[object]) -> int:
    longest = max([len(head) + 2, *(len(str(value)) for value in values if value is not None)])  # 2: the filter's arrow
    return min(max(longest, _NARROWEST) + 1, _WIDEST)


def _moment(value: object) -> object:
    """A spreadsheet has no offsets: moments are written as the event's own local time. Other texts stay."""
    if not isinstance(value, str) or value.endswith("Z"):  # of the source, and not of the event's zone
        return value
    try:
        moment = datetime.fromisoformat(value).replace(tzinfo=None)
    except ValueError:  # a column of the source's own that is called as ours
        return value
    return moment if moment.year >= 1900 else value


def _write_cell(page: xlsxwriter.Workbook, row: int, column: int, value: object, looks: _Looks) -> None:
    if isinstance(value, str):
        page.write_string(row, column, harmless(value)[:_LONGEST])
    elif isinstance(value, datetime):
        page.write_datetime(row, column, value.replace(tzinfo=None), looks.moment)
    elif isinstance(value, bool):
        page.write_boolean(row, column, value)
    elif isinstance(value, int | float):
        page.write_number(row, column, value)
    else:
        page.write_string(row, column, harmless(value)[:_LONGEST])


def _draw(book: xlsxwriter.Workbook, page: xlsxwriter.Workbook, sheet: Sheet, chart: Chart) -> None:
    """Beside the table."""
    bars, line = book.add_chart({"type": "column"}), book.add_chart({"type": "line"})
    last = len(sheet.rows)
    times = [sheet.name, 1, 0, last, 0]
    bars.add_series({"name": chart.bars, "categories": times, "values": [sheet.name, 1, 1, last, 1], "gap": 30})
    total = {"name": chart.line, "categories": times, "values": [sheet.name, 1, 2, last, 2], "y2_axis": True}
    line.add_series(total)
    bars.combine(line)
    bars.set_title({"name": chart.title, "overlay": False})
    bars.set_x_axis({"num_format": "hh:mm", "text_axis": True, "num_font": {"rotation": -90}})
    bars.set_y_axis({"name": chart.bars, "major_gridlines": {"visible": True, "line": {"color": "#D9D9D9"}}})
    line.set_y2_axis({"name": chart.line})
    bars.set_legend({"position": "bottom"})
    bars.set_size({"width": 960, "height": 420})
    page.insert_chart(1, len(sheet.fields) + 1, bars)
