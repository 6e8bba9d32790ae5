"""Installs pretix and fills its database, once per machine, in a cache outside the repository."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import platformdirs

HERE = Path(__file__).parent
PINS = HERE / "pins.txt"
INSIDE = HERE / "inside"
COMPLETE = ".complete"
PATIENCE = 900  # seconds that a second run waits for the first one's installation

NOT_INSTALLED = (
    "These tests need pretix, and it could not be installed ({why}): connect this machine to its package index once, "
    "or set CHECKIN_NO_PRETIX=1 to skip them."
)
NOT_FILLED = "tests/pretix_server/inside no longer fits the pretix of pins.txt ({why}): correct one or the other."


class PretixMissing(Exception):
    """pretix cannot be had on this machine; the text says why and what to do."""


def folder() -> Path:
    named = os.environ.get("CHECKIN_TEST_CACHE")
    return Path(named) if named else platformdirs.user_cache_path("partner-day-checkin-tests")


def prepare(data: Path, positions: int, *, signed: bool) -> Path:
    """Makes the folder `data`, ready to be served, and gives pretix's interpreter. Slow on the first call only."""
    cache = folder()
    with locked(cache):
        python = interpreter(cache)
        shutil.copytree(filled(cache, python, f"{positions}-{'signed' if signed else 'random'}"), data)
    return python


@contextmanager
def locked(cache: Path) -> Iterator[None]:
    """Two runs never build at once. SQLite's own lock: on every system, and gone with its process."""
    cache.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(cache / "lock", timeout=PATIENCE, isolation_level=None)) as lock:
        lock.execute("BEGIN EXCLUSIVE")
        yield


def interpreter(cache: Path) -> Path:
    """The virtual environment is made anew for other pins or another Python."""
    home = cache / f"venv-{digest(PINS)}"
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not (home / COMPLETE).exists():
        shutil.rmtree(home, ignore_errors=True)
        tell("pretix: installing it for the tests, once, about a minute")
        finish([sys.executable, "-m", "venv", str(home)], NOT_INSTALLED)
        install = ["-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check", "-r", str(PINS)]
        finish([str(python), *install], NOT_INSTALLED)
        (home / COMPLETE).touch()
    return python


def filled(cache: Path, python: Path, kind: str) -> Path:
    """A data folder with tables, organiser and event, which nobody serves. `kind` is "120-random" or "5000-signed"."""
    data = cache / f"data-{kind}-{digest(PINS, *sorted(INSIDE.glob('*.py')))}"
    if not (data / COMPLETE).exists():
        for outdated in cache.glob(f"data-{kind}-*"):
            shutil.rmtree(outdated)
        data.mkdir()
        tell(f"pretix: filling a database ({kind} tickets), once")
        tables = [str(python), "-m", "pretix", "migrate", "--run-syncdb", "--verbosity", "0"]
        finish(tables, NOT_FILLED, data)
        finish([str(python), str(INSIDE / "serve.py"), "fill", *kind.split("-")], NOT_FILLED, data)
        (data / COMPLETE).touch()
    return data


def environment(data: Path) -> dict[str, str]:
    """All that pretix is told, and nothing that was meant for another Django."""
    foreign = ("PRETIX_", "DJANGO_", "DATA_DIR", "PYTHONPATH", "PYTHONHOME")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
    return kept | {
        "DJANGO_SETTINGS_MODULE": "local_settings",
        "PYTHONPATH": str(INSIDE),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUTF8": "1",
        "PRETIX_CONFIG_FILE": os.devnull,
        "PRETIX_PRETIX_DATADIR": str(data),
        "PRETIX_PRETIX_ECB_RATES": "off",
        "PRETIX_PRETIX_CURRENCY": "EUR",
        "PRETIX_PRETIX_PLUGINS_DEFAULT": "pretix.plugins.checkinlists",
        "PRETIX_PRETIX_LOGLEVEL": "ERROR",
        "PRETIX_LOCALE_DEFAULT": "fr",
        "PRETIX_LOCALE_TIMEZONE": "Europe/Paris",
        "PRETIX_DATABASE_BACKEND": "sqlite3",
        "PRETIX_DJANGO_DEBUG": "off",
    }


def finish(command: list[str], sentence: str, data: Path | None = None) -> None:
    """Runs it to its end. Errors: PretixMissing, with the sentence and the reason that the command gave."""
    done = subprocess.run(
        command,
        env=environment(data) if data else None,
        cwd=data,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise PretixMissing(sentence.format(why=last_line(done.stdout + done.stderr)))


def last_line(text: str) -> str:
    """What a person should read of pip's or pretix's complaint: its last error."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith("ERROR")]
    return (errors or lines or ["no reason given"])[-1]


def digest(*files: Path) -> str:
    """Of what was built from: these files, and this Python on this machine."""
    sha = hashlib.sha256(f"{sys.version}{sysconfig.get_platform()}".encode())
    for file in files:
        sha.update(file.read_bytes())
    return sha.hexdigest()[:12]


def tell(line: str) -> None:
    print(f"\n{line}", file=sys.stderr, flush=True)
