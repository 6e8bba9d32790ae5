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

from checkin import settings
from checkin.backups import KEPT, back_up, backups
from checkin.desktop import Shell
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
    (copy,) = backups(event_file)
    assert copy.name in dialog.copied


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
    assert len(backups(event_file)) == 1


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
    with Roster.open(event_file) as roster:
        here = roster.clock().astimezone(roster.event.zone)
    for minute in (here, here.replace(minute=(here.minute + 1) % 60)):  # a folder stands where the copy would go
        event_file.with_name(f"event-sauvegarde-{minute:%Y-%m-%d-%H%M}.checkin").mkdir()
    dialog = asked(window, qtbot)
    assert dialog.notice.isVisible()
    assert "Pas de copie de sauvegarde" in dialog.notice.text()
    assert "est un dossier" in dialog.notice.text()
    press(dialog.foot.aside)
    assert not window.isVisible()


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
    assert len(backups(event_file)) == 1
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
    assert not backups(event_file)


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


# --- the copies themselves


def test_a_copy_is_an_event_of_its_own_with_every_scan(window: MainWindow, event_file: Path) -> None:
    with Roster.open(back_up(event_file)) as copy, Roster.open(event_file) as event:
        assert [scan.nonce for scan in copy.scans.waiting()] == [scan.nonce for scan in event.scans.waiting()]
        assert settings.station_id(copy) != settings.station_id(event)
        assert copy.sound()
    assert [
        path for path in event_file.parent.iterdir() if "sauvegarde" in path.name and path.suffix != ".checkin"
    ] == []


def test_a_copy_is_its_owner_s_alone(event_file: Path) -> None:
    assert back_up(event_file).stat().st_mode & 0o077 == 0


def test_the_newest_five_stay_and_nobody_else_s_files_are_touched(event_file: Path) -> None:
    old = [event_file.with_name(f"event-sauvegarde-2026-01-{day:02}-0900.checkin") for day in range(1, 9)]
    others = [
        event_file.with_name(name)
        for name in (
            "event-sauvegarde-2026-01-01-0900.checkin.bak",
            "event-sauvegarde-importante.checkin",
            "event-sauvegarde-2026-01-01-0900-sauvegarde-2026-01-01-0900.checkin",
            "autre-event-sauvegarde-2026-01-01-0900.checkin",
        )
    ]
    for path in (*old, *others):
        path.touch()
    made = back_up(event_file)
    assert backups(event_file) == [*old[-4:], made]
    assert len(backups(event_file)) == KEPT
    assert all(path.exists() for path in others)


def test_the_copy_just_made_stays_when_the_others_are_of_the_future(event_file: Path) -> None:
    for day in range(1, 9):
        event_file.with_name(f"event-sauvegarde-2040-01-{day:02}-0900.checkin").touch()
    made = back_up(event_file)
    assert made.stat().st_size > 0
    assert len(backups(event_file)) == KEPT


def test_answers_do_not_wait_while_a_copy_is_made(window: MainWindow, qtbot: QtBot) -> None:
    window.close()
    dialog = question(window)
    assert dialog is not None
    result = window.model.scan("BCDF03")
    assert result is not None
    assert result.verdict is Verdict.OK
    qtbot.waitUntil(lambda: not dialog.background.busy)
