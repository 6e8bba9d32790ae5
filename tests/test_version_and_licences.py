"""The version stands in one place; what is shipped is listed with its licence, and none binds ours."""

from __future__ import annotations

import importlib.util
import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement

import checkin

ROOT = Path(checkin.__file__).parent.parent
HOME = ROOT / "checkin" / "__init__.py"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
SEMANTIC = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?")
FOLDERS = ("checkin", "packaging", "tools", "benchmarks", "docs")
OF_TEXT = {".py", ".toml", ".spec", ".sh", ".ps1", ".iss", ".md", ".xml", ".plist", ".desktop", ".json", "", ".yml"}
COPYLEFT = re.compile(r"\bA?GPL|Affero|GNU General", re.IGNORECASE)
RULE = "─" * 100
CHOICE = re.compile(r"\s+OR\s+|\s+or\s+")


def licences() -> ModuleType:
    """packaging/licences.py: a script of the package's makers, which no import reaches."""
    spec = importlib.util.spec_from_file_location("licences", ROOT / "packaging" / "licences.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def requirements() -> list[Requirement]:
    """What the app needs on this system."""
    named = [Requirement(text) for text in PROJECT["project"]["dependencies"]]
    return [one for one in named if one.marker is None or one.marker.evaluate()]


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> str:
    """LICENCES.txt as the package has it: the list, then each one's own texts below a rule."""
    out = tmp_path_factory.mktemp("licences") / "LICENCES.txt"
    licences().main(out)
    return out.read_text("utf-8")


def files() -> Iterator[Path]:
    """All that somebody wrote and that could state a version; the changelog tells of each one."""
    yield from (path for path in ROOT.iterdir() if path.is_file() and path.name != "CHANGELOG.md")
    for folder in FOLDERS:
        yield from (path for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts)


def test_the_version_is_semantic_and_stands_in_one_place_alone() -> None:
    assert SEMANTIC.fullmatch(checkin.__version__)
    stated = re.compile(rf"(?<![\w.]){re.escape(checkin.__version__)}(?![\w.])")
    texts = (path for path in files() if path.suffix in OF_TEXT)
    assert [path for path in texts if stated.search(path.read_text("utf-8", errors="replace"))] == [HOME]


def test_package_and_distribution_take_the_version_from_there() -> None:
    assert PROJECT["project"]["dynamic"] == ["version"]
    assert ROOT / PROJECT["tool"]["hatch"]["version"]["path"] == HOME
    assert '"checkin" / "__init__.py"' in (ROOT / "build.spec").read_text("utf-8")


def test_the_changelog_tells_of_this_version() -> None:
    told = re.findall(r"^## \[(\d[^\]]*)\]", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert told[0] == checkin.__version__


def test_every_dependency_is_in_the_list_that_is_shipped_with_its_own_words(shipped: str) -> None:
    listed = [line.partition(" (")[0] for line in shipped.partition(RULE)[0].splitlines()]
    needed = [distribution(one.name) for one in requirements()]
    names = [f"{found.metadata['Name']} {found.version}" for found in needed]
    assert [name for name in names if name not in listed] == []
    assert [name for name in names if f"{RULE}\n{name}\n\n" not in shipped] == []


def test_the_texts_that_wheels_leave_out_are_shipped_all_the_same(shipped: str) -> None:
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in shipped  # Qt
    assert "ZETETIC LLC" in shipped  # SQLCipher, inside sqlcipher3


def test_no_licence_forces_ours() -> None:
    """Where several are offered, one that does not is enough: Qt's LGPL."""
    ours = licences()
    needed = [(one.metadata["Name"], ours.licence(one)) for one in ours.needed(ours.ITSELF, {ours.ITSELF})]
    assert len(needed) > 30
    assert [one for one in needed if all(forces(choice) for choice in CHOICE.split(one[1]))] == []


def forces(licence: str) -> bool:
    return bool(COPYLEFT.search(licence)) and "LGPL" not in licence and "Lesser" not in licence
