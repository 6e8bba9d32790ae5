"""Looks at a zipped workbook before anything opens it: what it is, zip bombs, a stray cell far from the table."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from checkin.errors import Reason, Unreadable

MOST_BYTES = 300 * 2**20  # unpacked, all parts together
MOST_CELLS = 20_000_000  # of the rectangle from A1 to the farthest cell: the reader sets memory aside for all of it
_CHUNK = 2**20
# A cell that holds something; those that are only formatted close themselves and cost nothing.
_CELL = re.compile(rb"""<(?:\w+:)?c\s[^>]*?\br\s*=\s*["']([A-Za-z]{1,3})(\d{1,7})["'](?:[^>]*[^/>])?>""")
# A quick upper bound, enough for nearly all files.
_ROW = re.compile(rb'<row r="(\d+)"')
_WIDE = (re.compile(rb' r="[A-Z]{3}\d'), 16384), (re.compile(rb' r="[A-Z]{2}\d'), 702)
_NARROW = 26
_BROKEN = (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, OSError, EOFError, ValueError, RuntimeError)


@dataclass(frozen=True, slots=True)
class Parts:
    """What a zipped workbook is, "xlsx", "xlsb" or "ods", and whether any of its sheets has formulas."""

    kind: str
    formulas: bool = False


def zipped(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(2) == b"PK"


def check(path: Path) -> Parts:
    """Unreadable for a file that is no workbook, or one that would not end well."""
    try:
        with zipfile.ZipFile(path) as parts:
            return _checked(path, parts)
    except _BROKEN as error:
        raise Unreadable(Reason.EXPORT_UNREADABLE, path=path, detail=str(error) or type(error).__name__) from error


def _checked(path: Path, parts: zipfile.ZipFile) -> Parts:
    names = set(parts.namelist())
    if sum(part.file_size for part in parts.infolist()) > MOST_BYTES:
        raise Unreadable(Reason.TOO_LARGE, path=path, detail=f"> {MOST_BYTES // 2**20} MB")
    if "xl/workbook.bin" in names:
        return Parts("xlsb")
    if "xl/workbook.xml" in names:
        sheets = [name for name in sorted(names) if name.startswith("xl/worksheets/") and name.endswith(".xml")]
        return Parts("xlsx", formulas=_check_sheets(path, parts, sheets))
    if "content.xml" in names:
        return Parts("ods")
    raise Unreadable(Reason.NO_TABLE, path=path)


def _check_sheets(path: Path, parts: zipfile.ZipFile, names: list[str]) -> bool:
    """Whether any sheet has formulas; every one is checked."""
    formulas = [_check_sheet(path, parts, name) for name in names]
    return any(formulas)


def _check_sheet(path: Path, parts: zipfile.ZipFile, name: str) -> bool:
    """Whether the sheet has formulas; TOO_LARGE where its farthest cell is too far away."""
    last_row, last_column, formulas = 0, _NARROW, False
    for chunk in _chunks(parts, name):
        last_row = max(last_row, max(map(int, _ROW.findall(chunk)), default=0))
        last_column = max(last_column, max((most for wide, most in _WIDE if wide.search(chunk)), default=0))
        formulas = formulas or b"<f" in chunk or b":f>" in chunk
    if last_row * last_column > MOST_CELLS:
        _check_closely(path, parts, name)
    return formulas


def _check_closely(path: Path, parts: zipfile.ZipFile, name: str) -> None:
    """The farthest row times the farthest column of cells that hold something."""
    last_row = 0
    columns: set[bytes] = set()
    for chunk in _chunks(parts, name):
        found = _CELL.findall(chunk)
        columns.update(column.upper() for column, _ in found)
        last_row = max(last_row, max((int(row) for _, row in found), default=0))
    last_column = max(map(_column_number, columns), default=0)
    if last_row * last_column > MOST_CELLS:
        farthest = max(columns, key=_column_number).decode()
        raise Unreadable(Reason.TOO_LARGE, path=path, detail=f"{farthest}{last_row}")


def _chunks(parts: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    """The part, unpacked bit by bit; no bit ends inside a tag."""
    left = b""
    with parts.open(name) as stream:
        while block := stream.read(_CHUNK):
            whole, end, left = (left + block).rpartition(b">")
            yield whole + end
    yield left


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
