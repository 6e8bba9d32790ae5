"""The house's plan, read from the imports themselves: arrows run down only, rooms stay small."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
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


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


@cache
def imports_of(path: Path) -> frozenset[str]:
    return frozenset(imports(tree_of(path)))


def test_arrows_run_down_only() -> None:
    upward = [
        (name(path), one)
        for path in MODULES
        for one in sorted(imports_of(path))
        if any(reaches(one, forbidden) for forbidden in FORBIDDEN[floor(path)])
    ]
    assert upward == []


def test_sql_stands_in_the_roster_and_the_schema_alone() -> None:
    outside = [path for path in MODULES if name(path) != "schema.py" and not name(path).startswith("roster/")]
    texts = [(name(path), text) for path in outside for text in constants(tree_of(path)) if SQL.match(text)]
    assert texts == []
    assert [name(path) for path in outside if any(reaches(one, "sqlite3") for one in imports_of(path))] == []


def constants(tree: ast.AST) -> Iterator[str]:
    values = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    yield from (value for value in values if isinstance(value, str))


@pytest.mark.parametrize(("library", "door"), ONE_DOOR.items())
def test_the_network_and_the_system_s_safe_have_one_door_each(library: str, door: str) -> None:
    users = {name(path) for path in MODULES if any(reaches(one, library) for one in imports_of(path))}
    assert users <= {door}


def test_rooms_stay_small_and_say_what_they_are_for() -> None:
    texts = {path: path.read_text("utf-8") for path in MODULES}
    assert [name(path) for path, text in texts.items() if text.count("\n") > LINES] == []
    assert [name(path) for path, text in texts.items() if text and not ast.get_docstring(tree_of(path))] == []


def test_functions_stay_small_and_classes_say_what_they_are() -> None:
    nodes = [(name(path), node) for path in MODULES for node in ast.walk(tree_of(path))]
    functions = [(where, node) for where, node in nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    classes = [(where, node.name) for where, node in nodes if isinstance(node, ast.ClassDef)]
    assert [(where, node.name) for where, node in functions if length(node) > FUNCTION_LINES] == []
    assert [(where, named) for where, named in classes if NAMES_TO_AVOID.search(named)] == []


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (function.end_lineno or 0) - function.lineno + 1


def test_the_plan_covers_every_floor() -> None:
    assert {floor(path) for path in MODULES} >= set(FORBIDDEN)
