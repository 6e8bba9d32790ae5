"""docs/examples/receiver.py in a process of its own: an organiser's script that takes attendance."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

DOCS = Path(__file__).parents[2] / "docs"
TOKEN = "cle-des-presences"


class Receiver:
    """docs/examples/receiver.py as an organiser starts it."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._process = subprocess.Popen(
            [sys.executable, str(DOCS / "examples" / "receiver.py"), str(file), "0"],
            env=os.environ | {"RECEIVER_TOKEN": TOKEN},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._process.stdout
        self.url = self._process.stdout.readline().strip()

    def rows(self, query: str) -> list[Any]:
        with closing(sqlite3.connect(self.file)) as db:
            return db.execute(query).fetchall()

    def end(self) -> None:
        self._process.terminate()
        self._process.wait(10)
        assert self._process.stdout
        self._process.stdout.close()
