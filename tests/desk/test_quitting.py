"""Closing the window while scans wait: how many, that they are safe, a copy beside the event, and three ways on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from scanner_keys import Keyboard

from checkin.backups import copies
from checkin.desktop import Shell
from checkin.errors import Reason, StoreError
from checkin.models import Verdict
from checkin.roster import Roster
from checkin.ui.leaving import LeavingDialog
from checkin.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def folder(event_file: Path) -> Path:
    """The exchange folder of the event; it does not exist yet."""
    path = event_file.parent / "partage"
    with Roster.open(event_file) as roster, roster.writing():
        roster.event.set("source", f"folder:{path}")
    return path


@pytest.fixture
def shell(app: QApplication, event_file: Path) -> Iterator[Shell]:
    made = Shell(app)
    yield made
    made.close()


@pytest.fixture
def window(shell: Shell, folder: Path, event_file: Path, qtbot: QtBot) -> MainWindow:
    """Offline, with two scans that wait."""
    shell.start(event_file)
    shown = shell.window
    assert shown is not None
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    qtbot.waitUntil(lambda: shown.top.exchange.value == "Hors ligne")
    for code in ("BCDF01", "BCDF02"):
        shown.model.scan(code)
    return shown


def question(window: MainWindow) -> LeavingDialog | None:
    found = window.findChild(LeavingDialog)
    return found if isinstance(found, LeavingDialog) and found.isVisible() else None


def asked(window: MainWindow, qtbot: QtBot) -> LeavingDialog:
    """The window was asked to close and asks back; the copy is whole."""
    window.close()
    dialog = question(window)
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.background.busy)
    return dialog


def press(button: QPushButton) -> None:
    QTest.mouseClick(button, LEFT)


def test_closing_says_how_many_scans_wait_and_where_they_are_safe(
    window: MainWindow, event_file: Path, qtbot: QtBot
) -> None:
    dialog = asked(window, qtbot)
    assert window.isVisible()
    assert not dialog.isModal()
    assert dialog.title.text().startswith("2 passage")
    assert "event.checkin" in dialog.safe
    assert "prochaine ouverture" in dialog.safe
    (copy,) = copies(event_file)
    assert copy.path.name in dialog.copied


def test_badges_are_answered_while_the_question_stands(window: MainWindow, qtbot: QtBot) -> None:
    dialog = asked(window, qtbot)
    qtbot.waitUntil(dialog.isActiveWindow)
    Keyboard().scan("BCDF03")
    qtbot.waitUntil(lambda: window.desk.banner.announcement.name.startswith("Clément"))
    assert dialog.isVisible()


def test_staying_keeps_the_window_open_and_the_next_closing_asks_again(window: MainWindow, qtbot: QtBot) -> None:
    dialog = asked(window, qtbot)
    press(dialog.foot.close_button)
    assert window.isVisible()
    assert question(window) is None
    assert asked(window, qtbot) is dialog


def test_quitting_closes_at_once_and_the_scans_stay(window: MainWindow, event_file: Path, qtbot: QtBot) -> None:
    press(asked(window, qtbot).foot.aside)
    assert not window.isVisible()
    with Roster.open(event_file) as roster:
        assert roster.scans.outbox_counts() == (2, 0)


def test_quitting_waits_for_a_copy_that_is_under_way(window: MainWindow, event_file: Path, qtbot: QtBot) -> None:
    window.close()
    dialog = question(window)
    assert dialog is not None
    press(dialog.foot.aside)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert len(copies(event_file)) == 1


def test_sending_quits_by_itself_once_all_is_sent(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    dialog = asked(window, qtbot)
    folder.mkdir()
    press(dialog.foot.main)
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=2000)
    assert "BCDF01" in next(folder.glob("attendance-*.csv")).read_text("utf-8-sig")


def test_sending_in_vain_says_why_and_leaves_the_choice(window: MainWindow, qtbot: QtBot) -> None:
    dialog = asked(window, qtbot)
    press(dialog.foot.main)
    qtbot.waitUntil(dialog.notice.isVisible)
    assert "rebranchez-le" in dialog.notice.text()
    assert window.isVisible()
    assert all(button.isVisible() for button in (dialog.foot.main, dialog.foot.aside, dialog.foot.close_button))
    press(dialog.foot.aside)
    assert not window.isVisible()


def test_a_folder_that_takes_no_copy_is_told_and_quitting_goes_on(
    window: MainWindow, event_file: Path, qtbot: QtBot
) -> None:
    def full() -> Path:
        raise StoreError(Reason.BACKUP_FULL, path=event_file.parent)

    dialog = LeavingDialog(event_file, full, window)
    dialog.ask(2)
    qtbot.waitUntil(dialog.notice.isVisible)
    assert "Pas de copie de sauvegarde" in dialog.notice.text()
    assert "libérez de la place" in dialog.notice.text()
    with qtbot.waitSignal(dialog.leave):
        press(dialog.foot.aside)


@pytest.mark.parametrize(("key", "modifiers"), [(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)])
def test_the_menu_s_key_asks_too(window: MainWindow, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    qtbot.waitUntil(lambda: window.top.menu_button.menu() is not None)
    Keyboard().command(key, modifiers)
    qtbot.waitUntil(lambda: question(window) is not None)
    assert window.isVisible()


def test_the_end_of_the_application_asks_too(window: MainWindow, app: QApplication, qtbot: QtBot) -> None:
    QCoreApplication.sendEvent(app, QEvent(QEvent.Type.Quit))  # as the operating system's own menu does
    qtbot.waitUntil(lambda: question(window) is not None)
    assert window.isVisible()


def test_the_end_of_the_session_asks_nobody_but_makes_a_copy(
    shell: Shell, window: MainWindow, event_file: Path
) -> None:
    shell._session_ends()
    assert len(copies(event_file)) == 1
    assert window.close()
    assert question(window) is None


def test_opening_another_event_asks_nobody(shell: Shell, window: MainWindow, tmp_path: Path) -> None:
    other = tmp_path / "autre.checkin"
    Roster.create(other, name="Soirée").close()
    shell.open(other)
    assert shell.window is not window
    assert not window.isVisible()


def test_nothing_is_asked_when_all_is_sent(window: MainWindow, folder: Path, event_file: Path, qtbot: QtBot) -> None:
    folder.mkdir()
    window.top.exchange.exchange_now.emit()
    qtbot.waitUntil(lambda: window.top.exchange.value == "À jour")
    assert window.close()
    assert not copies(event_file)


def test_nothing_is_asked_where_nothing_is_ever_sent(shell: Shell, event_file: Path) -> None:
    shell.start(event_file)
    assert shell.window is not None
    shell.window.model.scan("BCDF01")
    assert shell.window.close()


def test_nothing_is_asked_in_a_training(shell: Shell, folder: Path, event_file: Path) -> None:
    with Roster.open(event_file) as roster, roster.writing():
        roster.event.set("training", "yes")
    shell.start(event_file)
    assert shell.window is not None
    shell.window.model.scan("BCDF01")
    assert shell.window.close()


def test_answers_do_not_wait_while_a_copy_is_made(window: MainWindow, qtbot: QtBot) -> None:
    window.close()
    dialog = question(window)
    assert dialog is not None
    result = window.model.scan("BCDF03")
    assert result is not None
    assert result.verdict is Verdict.OK
    qtbot.waitUntil(lambda: not dialog.background.busy)
