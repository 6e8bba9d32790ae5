"""Rows → CSV, XLSX or JSON files, whole or not at all, with every cell harmless in a spreadsheet."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from checkin.errors import Reason, WrongUse
from checkin.files import replacing
from checkin.harmless import harmless


def write_table(path: Path, fields: Sequence[str], rows: Iterable[Sequence[object]]) -> int:
    """Write rows as the file's ending says; the number of rows. WrongUse for another ending, StoreError else."""
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        raise WrongUse(Reason.BAD_FORMAT, path=path)
    table = [list(row) for row in rows]
    with replacing(path) as draft:
        writer(draft, fields, table)
    return len(table)


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
    from checkin.workbook import Sheet, write_workbook  # only where somebody wants one

    write_workbook(path, [Sheet(name="Sheet1", fields=fields, rows=rows)])


_WRITERS: dict[str, Callable[[Path, Sequence[str], Sequence[Sequence[object]]], None]] = {
    ".csv": _write_csv,
    ".json": _write_json,
    ".xlsx": _write_xlsx,
}
