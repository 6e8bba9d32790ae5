"""One window for each event on this computer: whoever opens it again is led to the first one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin import settings
from checkin.desktop import Shell
from checkin.desktop.single import Single
from checkin.roster import Roster

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

HOLDER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from checkin.desktop.single import Single
app = QCoreApplication([])
single = Single()
with single.opening(Path(sys.argv[1])) as alone:
    print(alone, flush=True)
if alone:
    single.called.connect(lambda: print("called", flush=True))
    single.listen()
    print("listens", flush=True)
    app.exec()
"""


def another_process(event: Path, *, data: Path | None = None) -> subprocess.Popen[str]:
    environment = os.environ | ({"CHECKIN_DATA": str(data)} if data else {})
    return subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(event)],
        stdout=subprocess.PIPE,
        text=True,
        env=environment | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )


@pytest.fixture
def shell(app: QApplication, event_file: Path) -> Iterator[Shell]:
    made = Shell(app)
    made.start(event_file)
    yield made
    made.close()


def first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_the_second_start_brings_the_first_window_to_the_front_and_ends_with_0(
    shell: Shell, event_file: Path, qtbot: QtBot
) -> None:
    window = shell.window
    assert window is not None
    shell._single.listen()
    window.showMinimized()
    environment = os.environ | {"CHECKIN_EVENT": str(event_file), "PYTHONPATH": os.pathsep.join(sys.path)}
    second = subprocess.Popen([sys.executable, "-m", "checkin"], env=environment, stderr=subprocess.PIPE, text=True)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.communicate()[1].replace("This plugin does not support propagateSizeHints()", "").strip() == ""
    assert second.returncode == 0
    assert not window.windowState() & Qt.WindowState.WindowMinimized


def test_another_event_opens_in_a_process_of_its_own(shell: Shell, tmp_path: Path) -> None:
    other = tmp_path / "other.checkin"
    with Roster.create(other, name="Soirée"):
        pass
    process = another_process(other)
    assert first_line(process) == "True"
    process.kill()
    process.communicate()


def test_a_window_that_was_killed_is_in_nobody_s_way(event_file: Path) -> None:
    killed = another_process(event_file)
    assert first_line(killed) == "True"
    assert first_line(killed) == "listens"
    killed.send_signal(signal.SIGKILL)
    killed.communicate()
    second = another_process(event_file)
    assert (first_line(second), first_line(second)) == ("True", "listens")
    with Single().opening(event_file) as alone:
        assert not alone
    assert first_line(second) == "called"
    second.kill()
    second.communicate()


def test_another_user_and_another_laptop_open_the_same_file(event_file: Path, tmp_path: Path) -> None:
    """Each has a data folder of their own."""
    first, second = another_process(event_file), another_process(event_file, data=tmp_path / "theirs")
    assert (first_line(first), first_line(second)) == ("True", "True")
    for process in (first, second):
        process.kill()
        process.communicate()


def test_links_to_a_file_lead_to_the_same_window(event_file: Path, tmp_path: Path) -> None:
    link = tmp_path / "raccourci.checkin"
    link.symlink_to(event_file)
    first = another_process(link)
    assert (first_line(first), first_line(first)) == ("True", "listens")
    with Single().opening(event_file) as alone:
        assert not alone
    assert first_line(first) == "called"
    first.kill()
    first.communicate()


def test_an_event_that_does_not_open_leaves_the_open_one_to_this_window(
    shell: Shell, event_file: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.checkin"
    broken.write_bytes(b"nothing of ours")
    shell.open(broken)
    shell._single.listen()
    second = another_process(broken)
    assert first_line(second) == "True"
    second.kill()
    second.communicate()
    shell.open(event_file)
    assert shell.window is not None


def test_the_event_that_was_left_may_be_opened_elsewhere(shell: Shell, event_file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.checkin"
    with Roster.create(other, name="Soirée"):
        pass
    shell.open(other)
    second = another_process(event_file)
    assert first_line(second) == "True"
    second.kill()
    second.communicate()


def test_a_data_folder_that_cannot_be_written_lets_every_window_through(
    app: QApplication, event_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data").write_text("a file in the way")
    monkeypatch.setenv("CHECKIN_DATA", str(tmp_path / "data"))
    made = Shell(app)
    made.start(event_file)
    assert made.window is not None
    assert not (settings.data_folder() / "open").exists()
    result = made.window.model.scan("BCDF01")
    assert result is not None
    made.close()


def test_a_first_window_that_does_not_answer_is_not_waited_for_long(event_file: Path) -> None:
    """It holds the event, and has not begun to listen: two windows are better than none."""
    first = Single()
    with first.opening(event_file) as alone:
        assert alone
    with Single().opening(event_file) as alone:
        assert alone
    first.release()
