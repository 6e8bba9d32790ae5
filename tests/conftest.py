"""Every test runs offscreen, in its own data folder, in French unless it says otherwise."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hypothesis
import keyring
import pytest
from command_line import Call
from pretix_server.fixtures import pretix as pretix  # a server only where a test asks for it
from safes import NONE, Safe

from checkin import file_keys

if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":  # its own screen is smaller than any laptop's
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).parent / 'screen.json'}"
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
if "PYTEST_XDIST_WORKER" in os.environ:  # children with little memory, disk or rights have no figures to write
    os.environ.pop("COVERAGE_PROCESS_CONFIG", None)
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # nobody's own safe


# Every machine looks for new cases; a submission is judged by the same ones each time. How long one case takes beside
# other workers is the machine's affair: promises of speed have tests of their own.
hypothesis.settings.register_profile("here", deadline=None)
hypothesis.settings.register_profile("ci", derandomize=True, deadline=None)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "here")


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test touches the data of the person who runs it."""
    folder = tmp_path_factory.mktemp("data")
    monkeypatch.setenv("CHECKIN_DATA", str(folder))
    monkeypatch.delenv("CHECKIN_EVENT", raising=False)
    monkeypatch.delenv("CHECKIN_LANGUAGE", raising=False)
    return folder


@pytest.fixture(autouse=True)
def in_french() -> Iterator[None]:
    """Whatever language the last test chose, the next one begins in French."""
    yield
    words = sys.modules.get("checkin.ui.texts.language")
    if words and words.language.known() != "fr":
        words.language.choose("fr")


@pytest.fixture(autouse=True)
def no_key_left() -> Iterator[None]:
    """Whatever safe the last test had, and whatever keys it knew, the next one has none."""
    yield
    keyring.set_keyring(NONE)
    file_keys._known.clear()


@pytest.fixture
def safe() -> Safe:
    """The system's safe, open and empty."""
    made = Safe()
    keyring.set_keyring(made)
    return made


@pytest.fixture
def call(capfdbinary: pytest.CaptureFixture[bytes]) -> Call:
    """Run one command line in this process: (exit code, JSON or text on standard output, standard error)."""
    from checkin.commands import run  # after the environment above is set

    def one(*arguments: str) -> tuple[int, Any, str]:
        code = run(arguments, lambda path: 0)
        out, err = capfdbinary.readouterr()
        text = out.decode()
        return code, json.loads(text) if "--json" in arguments and text else text, err.decode()

    return one
