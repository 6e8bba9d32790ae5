"""French stands in the source; every text has its English, and the files that the app loads are those of the texts."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import PySide6
import pytest

from checkin.assets import asset

ROOT = Path(__file__).parent.parent
TOOLS = Path(PySide6.__file__).parent
FIELD = re.compile(r"\{\w*\}|%n")


def tool(name: str) -> str:
    """lupdate and lrelease come with PySide6."""
    found = shutil.which(name, path=str(TOOLS))
    assert found, f"{name} is missing beside PySide6"
    return found


@pytest.mark.parametrize(("language", "options"), [("en_GB", []), ("fr_FR", ["-pluralonly"])])
def test_every_text_of_the_code_stands_in_the_translations(tmp_path: Path, language: str, options: list[str]) -> None:
    """What `make translations` would write is what is there."""
    known = asset("i18n", f"checkin_{language[:2]}.ts")
    copy = tmp_path / known.name
    shutil.copy(known, copy)
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "checkin").rglob("*.py"))
    flags = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "fr_FR"]
    command = [tool("lupdate"), *sources, *flags, "-target-language", language, *options, "-ts", str(copy)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    assert copy.read_text("utf-8") == known.read_text("utf-8"), "run `make translations`, then translate what is new"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_text_is_left_untranslated_and_every_gap_is_filled_in_both(language: str) -> None:
    messages = list(ElementTree.parse(asset("i18n", f"checkin_{language}.ts")).iter("message"))
    assert messages
    for message in messages:
        source, translation = message.findtext("source", ""), message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, source
        texts = [form.text for form in translation.iter("numerusform")] or [translation.text]
        for text in texts:
            assert text, source
            assert set(FIELD.findall(text)) == set(FIELD.findall(source)), source


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_app_loads_the_newest_texts(tmp_path: Path, language: str) -> None:
    fresh = tmp_path / "fresh.qm"
    texts = asset("i18n", f"checkin_{language}.ts")
    subprocess.run([tool("lrelease"), "-silent", str(texts), "-qm", str(fresh)], check=True, capture_output=True)
    assert fresh.read_bytes() == texts.with_suffix(".qm").read_bytes(), "run `make translations`"


def test_no_text_is_built_before_it_is_looked_up() -> None:
    """`tr(f"…")` and `tr("…".format(…))` never match a translation at run time."""
    wrong = re.compile(r"\btr\(\s*(f[\"']|[\"'][^\"']*[\"']\s*\.format)")
    for path in (ROOT / "checkin").rglob("*.py"):
        assert not wrong.search(path.read_text("utf-8")), path


def test_a_number_is_always_the_third_argument() -> None:
    """lupdate sees a plural only as `tr("%n …", "", n)`; any other form shows « %n »."""
    plural = re.compile(r"\btr\(\s*(\"[^\"]*%n[^\"]*\"\s*)+(?P<rest>[,)][^)]*)", re.S)
    for path in (ROOT / "checkin").rglob("*.py"):
        for found in plural.finditer(path.read_text("utf-8")):
            assert re.match(r",\s*\"[^\"]*\"\s*,\s*[^=]+$", found["rest"].strip().rstrip(",")), f"{path}: {found[0]}"
