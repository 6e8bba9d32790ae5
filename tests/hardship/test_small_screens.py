"""A small screen and large pixels: every window fits, and its main button can be pressed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from command_line import Call

from checkin.clock import now, zone
from checkin.doctor import Check, Finding
from checkin.ui.texts.doctor import Around, doctor_words

HERE = Path(__file__).parent
LARGER = {"person", "scanner", "workshop"}
AROUND = Around(now(), zone("Europe/Paris"))


def walked(tmp_path: Path, call: Call, width: int, height: int, factor: str = "1") -> dict[str, list[str]]:
    """What does not fit, by the name of the window."""
    event, screens = tmp_path / "walk.checkin", tmp_path / "screens.json"
    call("demo", "--headless", "--event", str(event))
    screen = {"name": "netbook", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}
    screens.write_text(json.dumps({"screens": [screen]}), "utf-8")
    environment = os.environ | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={screens}",
        "QT_SCALE_FACTOR": factor,
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    command = [sys.executable, str(HERE / "walk.py"), str(event)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, list[str]] = json.loads(done.stdout.splitlines()[-1])
    assert len(found) > 20
    return {name: troubles for name, troubles in found.items() if troubles}


def test_every_window_fits_on_1024_by_600_and_its_main_button_can_be_pressed(tmp_path: Path, call: Call) -> None:
    assert walked(tmp_path, call, 1024, 600) == {}


def test_at_200_per_cent_all_but_three_windows_of_organisers_fit_and_every_main_button_lies_in_its_window(
    tmp_path: Path, call: Call
) -> None:
    """1920 × 1080 leaves 960 × 540; the three are some pixels larger, and the system lets them be moved."""
    found = walked(tmp_path, call, 1920, 1080, "2")
    assert set(found) <= LARGER
    assert not any("outside" in trouble for troubles in found.values() for trouble in troubles)


def test_pixels_twice_as_large_as_the_screen_allows_end_nothing_and_are_said_before_the_doors_open(
    tmp_path: Path, call: Call
) -> None:
    """1366 × 768 at 200 % leaves 683 × 384: less than the desk needs, and « Prêt à ouvrir ? » says so."""
    walked(tmp_path, call, 1366, 768, "2")
    said = doctor_words.line(Check(name="screen", finding=Finding.SMALL_SCREEN, detail="683 × 384, 200 %"), AROUND)
    assert "683 × 384" in said
