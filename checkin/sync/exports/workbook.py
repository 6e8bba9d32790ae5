"""XLSX, XLSB, XLS and ODS → sheets, read in a process of its own. Finds no table."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import checkin
from checkin.errors import Reason, Unreadable
from checkin.sync.exports.table import Sheet
from checkin.sync.exports.values.cells import Number, Stamp

PATIENCE = 60  # seconds for a workbook
SWITCH = "--read-workbook"  # how a packaged app is told to be the child, see `checkin.__main__`
_CHILD = "checkin.sync.exports.workbook_child"


@dataclass(frozen=True, slots=True)
class Workbook:
    """`names`: the sheets that a person sees in a spreadsheet."""

    kind: str
    names: tuple[str, ...]
    sheets: tuple[Sheet, ...]


def read_workbook(path: Path, sheet: str | None = None) -> Workbook:
    """The visible sheets, or only the one that was asked for, which may be hidden."""
    if sheet and "\0" in sheet:
        raise Unreadable(Reason.NO_SHEET, path=path, sheet=sheet)
    child = subprocess.Popen(
        _command(path, sheet),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    watch = threading.Timer(PATIENCE, child.kill)
    watch.start()
    try:
        with child:
            found = _heard(child, path)
    finally:
        watch.cancel()
    if child.returncode:
        raise Unreadable(Reason.EXPORT_UNREADABLE, path=path, detail=_how_it_ended(child.returncode))
    if sheet and not found.sheets:
        raise Unreadable(Reason.NO_SHEET, path=path, sheet=sheet)
    return found


def _heard(child: subprocess.Popen[bytes], path: Path) -> Workbook:
    """What the child says; of one that died half-way, what it said until then."""
    assert child.stdout is not None
    head: dict[str, Any] = {}
    sheets: list[tuple[str, list[list[str]]]] = []
    for line in child.stdout:
        content = _content(line)
        if isinstance(content, list):
            sheets[-1][1].extend([_row(cells) for cells in content])
        elif "reason" in content:
            raise Unreadable(Reason(content["reason"]), path=path, detail=content["detail"])
        elif "sheet" in content:
            sheets.append((content["sheet"], []))
        else:
            head = content
    found = tuple(Sheet(name, rows, pads=True) for name, rows in sheets)
    return Workbook(head.get("kind", ""), tuple(head.get("visible") or head.get("names", ())), found)


def _content(line: bytes) -> Any:
    try:
        return json.loads(line)
    except ValueError:  # cut short by the child's end
        return {}


def _row(cells: list[Any]) -> list[str]:
    return [cell if cell.__class__ is str else _typed(cell) for cell in cells]


def _typed(cell: Any) -> str:
    if isinstance(cell, list):
        return Stamp(cell[0])
    return Number(str(cell) if isinstance(cell, int) else f"{cell:.15G}")


def _how_it_ended(code: int) -> str:
    try:
        return signal.Signals(-code).name if code < 0 else f"exit {code}"
    except ValueError:
        return str(code)


def _command(path: Path, sheet: str | None) -> list[str]:
    """A packaged app starts itself again, with a switch that `checkin.__main__` knows."""
    start = [sys.executable, SWITCH] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", _CHILD]
    return [*start, str(path.absolute()), sheet or ""]


def _environment() -> dict[str, str]:
    home = str(Path(checkin.__file__).parent.parent)
    known = os.environ.get("PYTHONPATH")
    return os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, (home, known))), "PYTHONIOENCODING": "utf-8"}
