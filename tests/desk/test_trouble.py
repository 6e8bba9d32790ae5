"""What goes wrong beside the scans: a calm sentence, a line in the logbook that names nobody, and scanning goes on."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin import logbook, settings
from checkin.desktop import Shell
from checkin.models import Verdict
from checkin.ui.main_window import MainWindow
from checkin.ui.organiser.background import Background
from checkin.ui.qt_messages import bare

PERSON = "Vexquil Ombrelune"


@pytest.fixture
def shell(app: QApplication, event_file: Path) -> Iterator[Shell]:
    made = Shell(app)
    made.start(event_file)
    yield made
    made.close()


@pytest.fixture
def window(shell: Shell, qtbot: QtBot) -> MainWindow:
    assert shell.window is not None
    qtbot.waitUntil(lambda: "event_opened" in log())
    return shell.window


def log() -> str:
    path = logbook.folder_in(settings.data_folder()) / logbook.NAME
    return path.read_text("utf-8") if path.exists() else ""


def everything_written() -> str:
    """All that stands in any file of the user's data folder."""
    files = [path for path in settings.data_folder().rglob("*") if path.is_file()]
    return "".join(path.read_bytes().decode("utf-8", "replace") for path in files)


def names_nobody() -> bool:
    return not any(word.lower() in everything_written().lower() for word in PERSON.split())


def stumble() -> None:
    raise LookupError(PERSON)


@pytest.mark.qt_no_exception_capture
def test_scans_go_on_while_a_slot_stumbles_again_and_again(window: MainWindow, qtbot: QtBot) -> None:
    clumsy = QTimer(window, interval=1)
    clumsy.timeout.connect(stumble)
    clumsy.start()
    qtbot.waitUntil(window.mishap.isVisible)
    for number in (1, 2, 3):
        before = log().count("times=")
        result = window.model.scan(f"BCDF0{number}")
        assert result is not None
        assert result.verdict is Verdict.OK
        qtbot.wait(20)
        assert log().count("times=") >= before
    clumsy.stop()
    assert "continuez" in window.mishap.text
    assert PERSON not in window.mishap.text
    qtbot.waitUntil(lambda: "error type=builtins.LookupError" in log())
    assert "test_trouble:" in log()
    assert ":stumble" in log()
    assert names_nobody()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_thread_that_falls_is_one_sentence_and_one_place_in_the_logbook(window: MainWindow, qtbot: QtBot) -> None:
    thread = threading.Thread(target=stumble, name=PERSON)
    thread.start()
    thread.join()
    qtbot.waitUntil(window.mishap.isVisible)
    qtbot.waitUntil(lambda: ":stumble" in log())
    assert names_nobody()


def test_a_task_beside_the_window_that_falls_leaves_its_place(window: MainWindow, qtbot: QtBot) -> None:
    background = Background(window)
    with qtbot.waitSignal(background.failed):
        background.run(stumble)
    qtbot.waitUntil(lambda: ":stumble" in log())
    assert names_nobody()


@pytest.mark.qt_log_ignore("cannot open")
def test_what_qt_says_is_kept_without_paths_and_quotes(window: MainWindow, qtbot: QtBot) -> None:
    qWarning(f'QPrinter: cannot open "{PERSON}" at /home/vexquil/cartes.pdf')
    qtbot.waitUntil(lambda: "QPrinter" in log())
    assert "qt kind=warning category=default text=QPrinter: cannot open … at …" in log()
    assert names_nobody()


def test_a_message_of_qt_is_stripped_of_whatever_is_not_its_own() -> None:
    assert bare("QFile::open: (C:\\Users\\Vexquil\\x y.checkin) denied") == "QFile::open: … denied"
    assert bare("mail to vexquil@courriel.example failed") == "mail to … failed"
    assert bare('half a "quote Vexquil') == "half a …"
    assert len(bare("x" * 5000)) == 160


def test_the_logbook_says_where_this_is_and_how_large_the_event_but_not_which(window: MainWindow) -> None:
    assert "start version=" in log()
    assert "window qt=" in log()
    assert "tickets=8 lists=2 encrypted=True training=False source=none" in log()
    assert "Partner Day" not in log()
    assert str(window.model.roster.path.parent) not in log()
