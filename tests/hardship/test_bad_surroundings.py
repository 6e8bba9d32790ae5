"""What a volunteer's laptop may lack or have odd: each a sentence, none a crash, and people come in all the same."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from command_line import Call
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin import doctor, settings
from checkin.desktop import Shell
from checkin.doctor import Finding
from checkin.models import Attempt, Attendee, Verdict
from checkin.roster import Roster
from checkin.roster.inspection import VERSION
from checkin.station import Station
from checkin.ui.app import make_application
from checkin.ui.main_window import MainWindow
from checkin.ui.palette import Tone

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
SETPRIV = shutil.which("setpriv")


@pytest.fixture
def app(qapp: QApplication) -> QApplication:
    return make_application([])


@pytest.fixture
def event(tmp_path: Path) -> Path:
    return an_event(tmp_path / "event.checkin")


def an_event(path: Path) -> Path:
    with Roster.create(path, name="Partner Day") as roster, roster.writing():
        for number in (1, 2, 3):
            roster.tickets.add(Attendee(ticket_code=f"BCDF0{number}", first_name="Camille", last_name="Roussel"))
    return path


@pytest.fixture
def shell(app: QApplication) -> Iterator[Shell]:
    made = Shell(app)
    yield made
    made.close()


def opened(shell: Shell, event: Path) -> MainWindow:
    shell.open(event)
    assert shell.window is not None
    return shell.window


def verdict(window: MainWindow, code: str) -> Verdict | None:
    result = window.model.scan(code)
    return result.verdict if result else None


def test_a_folder_for_data_that_cannot_be_made_is_no_reason_not_to_open(
    app: QApplication, event: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    (tmp_path / "data").write_text("a file in the way")
    monkeypatch.setenv("CHECKIN_DATA", str(tmp_path / "data"))
    shell = Shell(app)
    window = opened(shell, event)
    assert verdict(window, "BCDF01") is Verdict.OK
    window.menu.switched.emit("sounds", False)
    window.menu.language_chosen.emit("fr")
    qtbot.wait(500)  # what comes after the first paint
    shell.close()
    assert (tmp_path / "data").read_text() == "a file in the way"


BOUNDED = """
import json, sys
from pathlib import Path
from PySide6.QtTest import QTest
from checkin.desktop import Shell
from checkin.ui.app import make_application
shell = Shell(make_application([]))
shell.open(Path(sys.argv[1]))
QTest.qWait(800)
result = shell.window.model.scan("BCDF01") if shell.window else None
said = shell.rescue.window.sentence if shell.rescue.window else ""
print(json.dumps({"verdict": result.verdict if result else None, "said": said}))
shell.close()
"""


def bounded(event: Path, home: Path) -> subprocess.CompletedProcess[str]:
    """With this home, and no more rights than the files give."""
    if IS_ROOT and not SETPRIV:
        pytest.skip("whoever may write everywhere meets no folder that cannot be written")
    environment = {name: value for name, value in os.environ.items() if name != "CHECKIN_DATA"}
    environment |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "PYTHONPATH": os.pathsep.join(sys.path)}
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        environment.pop(name, None)
    bounds = [SETPRIV, "--bounding-set=-dac_override,-dac_read_search"] if IS_ROOT and SETPRIV else []
    command = [*bounds, sys.executable, "-c", BOUNDED, str(event)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Not to be written."""
    made = tmp_path / "home"
    made.mkdir(mode=0o555)
    return made


def test_a_home_that_cannot_be_written_lets_people_in(event: Path, home: Path) -> None:
    done = bounded(event, home)
    assert "Traceback" not in done.stderr
    assert json.loads(done.stdout.splitlines()[-1])["verdict"] == "ok"
    assert list(home.iterdir()) == []


def test_an_event_that_may_not_be_written_is_one_sentence(event: Path, home: Path) -> None:
    event.chmod(0o444)
    done = bounded(event, home)
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["verdict"] is None
    assert "lecture seule" in told["said"] or "écri" in told["said"]
    assert "Traceback" not in done.stderr


def test_without_loudspeaker_camera_and_printer_people_come_in_and_the_check_says_what_is_missing(
    shell: Shell, event: Path, qtbot: QtBot
) -> None:
    """The offscreen machine of these tests has none of the three."""
    window = opened(shell, event)
    qtbot.waitUntil(lambda: shell._running is not None and shell._running.cards.queue is not None)
    assert verdict(window, "BCDF01") is Verdict.OK
    shell._carry_out("doctor")
    page = shell._running.doctor.page if shell._running else None
    assert page is not None
    qtbot.waitUntil(lambda: bool(page.checks))
    found = {check.name: check.finding for check in page.checks}
    assert found["sound"] in (Finding.NO_DEVICE, Finding.NOT_TRIED)
    assert found["camera"] in (Finding.NOT_USED, Finding.FAULTY)
    assert "printer" in found


def test_accents_and_spaces_in_every_path(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "Éléonore à l’été 2026 – n° 7"
    place.mkdir()
    monkeypatch.setenv("CHECKIN_DATA", str(place / "données de l’appli"))
    event, export = place / "journée partenaires.checkin", place / "inscrits é.csv"
    export.write_text("Numéro de billet;Prénom;Nom\nBCDF01;Camille;Roussel\n", "utf-8")
    assert call("new", "--name", "Journée", "--event", str(event), "--from", f"folder:{place}")[0] == 0
    assert call("import", str(export), "--event", str(event))[0] == 0
    assert call("scan", "BCDF01", "--event", str(event), "--json")[1]["verdict"] == "ok"
    for arguments in (
        ("sync",),
        ("attendance", str(place / "présences.xlsx")),
        ("attendance", str(place / "présences.pdf")),
        ("cards", str(place / "cartes à imprimer.pdf")),
        ("badges", str(place / "badges à envoyer")),
        ("backup", str(place / "copie – été.checkin")),
        ("report", str(place / "rapport à lire.zip")),
    ):
        code, _, err = call(*arguments, "--event", str(event))
        assert code == 0, (arguments, err)
    assert (place / "présences.pdf").stat().st_size > 1000
    assert (settings.data_folder() / "last-event").exists()


@pytest.mark.parametrize("year", [1970, 2100])
def test_a_clock_that_is_decades_off_lets_people_in_and_is_said(event: Path, year: int) -> None:
    """Also when it is put right in between."""
    wrong = datetime(year, 1, 1, 0, 0, 5, tzinfo=UTC)
    with Roster.open(event, clock=lambda: wrong) as roster:
        desk = Station(roster, station_id="poste-1", check_in_list=roster.lists.default(), volunteer="")
        assert desk.scan(Attempt(code="BCDF01")).verdict is Verdict.OK
        found = {check.name: check.finding for check in doctor.examine(roster)}
    with Roster.open(event) as roster:
        desk = Station(roster, station_id="poste-1", check_in_list=roster.lists.default(), volunteer="")
        assert desk.scan(Attempt(code="BCDF01")).verdict is Verdict.ALREADY_REDEEMED
        assert desk.scan(Attempt(code="BCDF02")).verdict is Verdict.OK
        right = {check.name: check.finding for check in doctor.examine(roster)}
    assert (found["clock"] is Finding.CLOCK_WRONG) == (year == 1970)
    assert (right["clock"] is Finding.CLOCK_BEHIND) == (year == 2100)


def test_the_window_opens_in_1970(event: Path, tmp_path: Path) -> None:
    script = (
        "import sys, time\n"
        "from checkin.ui.app import make_application\n"
        "from pathlib import Path\n"
        "from PySide6.QtTest import QTest\n"
        "from checkin.desktop import Shell\n"
        "shell = Shell(make_application([]))\n"
        "shell.open(Path(sys.argv[1]))\n"
        "QTest.qWait(800)\n"
        "print(shell.window.model.scan('BCDF01').verdict)\n"
        "shell.close()\n"
    )
    faketime = shutil.which("faketime")
    if faketime is None:
        pytest.skip("needs faketime")
    command = [faketime, "1970-01-02 00:00:00", sys.executable, "-c", script, str(event)]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "ok"
    assert "Traceback" not in done.stderr


def test_a_newer_program_on_the_same_event_is_one_sentence_and_nothing_is_written_into_its_tables(
    shell: Shell, event: Path
) -> None:
    """Another laptop, or another window, brought the file up to its newer schema while this one has it open."""
    window = opened(shell, event)
    assert verdict(window, "BCDF01") is Verdict.OK
    with Roster.open(event) as newer, newer.writing():
        newer._db.execute(f"PRAGMA user_version = {VERSION + 1}")
    said: list[str] = []
    window.model.failed.connect(lambda error: said.append(error.reason))
    assert window.model.scan("BCDF02") is None
    assert said == ["newer_version"]
    assert window.desk.banner.announcement.tone is Tone.TROUBLE
    shell.close()
    header = event.read_bytes()[60:64]
    assert int.from_bytes(header, "big") == VERSION + 1
