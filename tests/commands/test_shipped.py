"""What a package must do on a machine of its own: the same steps as in `make package`, not frozen here."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from checkin import settings
from checkin.commands import SUFFIX, run


def test_each_part_of_the_day_works_in_a_process_of_its_own(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "checkin", "demo", "--smoke", str(tmp_path / "smoke"), "--json"]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "CHECKIN_DATA": str(tmp_path / "data")}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    steps = {step["step"]: step for step in json.loads(done.stdout)["steps"]}
    assert [name for name, step in steps.items() if not step["ok"]] == []
    assert set(steps) == {"window", "import", "scan", "card", "frame", "printers", "exchange"}
    assert done.returncode == 0


def test_a_part_that_fails_is_named_and_the_others_go_on(tmp_path: Path) -> None:
    """A file stands where the folder should be."""
    (tmp_path / "smoke").write_text("in the way")
    command = [sys.executable, "-m", "checkin", "demo", "--smoke", str(tmp_path / "smoke" / "deep")]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "CHECKIN_DATA": str(tmp_path / "data")}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode != 0
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("name", ["Journée d’accueil.checkin", "DAY.CHECKIN"])
def test_a_double_click_on_an_event_file_opens_it(tmp_path: Path, name: str) -> None:
    opened: list[Path | None] = []

    def open_window(event: Path | None) -> int:
        opened.append(event)
        return 0

    assert run([str(tmp_path / name)], open_window) == 0
    assert opened == [tmp_path / name]
    assert settings.SUFFIX == SUFFIX
