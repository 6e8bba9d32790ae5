"""The house's plan, read from the imports themselves: arrows run down only, rooms stay small."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import checkin

ROOT = Path(checkin.__file__).parent
MODULES = sorted(ROOT.rglob("*.py"))
LINES, FUNCTION_LINES = 300, 40
NAMES_TO_AVOID = re.compile(r"(Manager|Helper|Util)s?$")
SQL = re.compile(r"^\s*(SELECT|INSERT (OR|INTO)|UPDATE \w+ SET|DELETE FROM|CREATE (TABLE|INDEX|TRIGGER)|PRAGMA)\b")

FORBIDDEN = {
    "core": ("PySide6", "shiboken6", "requests", "click", "checkin.ui", "checkin.sync", "checkin.commands"),
    "sync": ("PySide6", "shiboken6", "click", "checkin.ui", "checkin.commands"),
    "ui": ("requests", "click", "checkin.sync", "checkin.commands"),
    "commands": ("requests", "sqlite3", "sqlite_utils"),
    "top": ("requests", "sqlite3", "sqlite_utils"),
}
ONE_DOOR = {  # what a single module may know, so that its errors and its secrets end there
    "requests": "sync/http.py",
    "urllib3": "sync/http.py",
    "urllib.request": "sync/http.py",
    "http.client": "sync/http.py",
    "keyring": "keychain.py",
    "sqlcipher3": "roster/engine.py",
}
OUTERMOST = ("__main__.py", "desktop")  # these put the parts of all floors together


def floor(path: Path) -> str:
    first = path.relative_to(ROOT).parts[0]
    if first in OUTERMOST:
        return "top"
    return first if first in FORBIDDEN else "core"


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, "imports are absolute"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def reaches(imported: str, forbidden: str) -> bool:
    return imported == forbidden or imported.startswith(f"{forbidden}.")


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_arrows_run_down_only(path: Path) -> None:
    forbidden = FORBIDDEN[floor(path)]
    found = [one for one in imports(ast.parse(path.read_text("utf-8"))) if any(reaches(one, no) for no in forbidden)]
    assert found == []


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_sql_stands_in_the_roster_and_the_schema_alone(path: Path) -> None:
    if name(path) == "schema.py" or name(path).startswith("roster/"):
        return
    texts = (node.value for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Constant))
    assert [text for text in texts if isinstance(text, str) and SQL.match(text)] == []
    assert not any(reaches(one, "sqlite3") for one in imports(ast.parse(path.read_text("utf-8"))))


@pytest.mark.parametrize(("library", "door"), ONE_DOOR.items())
def test_the_network_and_the_system_s_safe_have_one_door_each(library: str, door: str) -> None:
    users = {
        name(path)
        for path in MODULES
        if any(reaches(one, library) for one in imports(ast.parse(path.read_text("utf-8"))))
    }
    assert users <= {door}


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_rooms_and_functions_stay_small_and_say_what_they_are_for(path: Path) -> None:
    text = path.read_text("utf-8")
    tree = ast.parse(text)
    assert text.count("\n") <= LINES
    assert not text or ast.get_docstring(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert (node.end_lineno or 0) - node.lineno + 1 <= FUNCTION_LINES, node.name
        if isinstance(node, ast.ClassDef):
            assert not NAMES_TO_AVOID.search(node.name)


def test_the_plan_covers_every_floor() -> None:
    assert {floor(path) for path in MODULES} >= set(FORBIDDEN)
