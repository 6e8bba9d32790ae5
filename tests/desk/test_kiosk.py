"""« Mode borne »: full screen, no way out and no way to the roster without the code; e-mails masked at the desk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from people import Clock
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from scanner_keys import Keyboard

from checkin import contacts, kiosk, pin
from checkin.desktop import Shell
from checkin.locks import AT_A_KIOSK
from checkin.models import Attendee, Verdict
from checkin.roster import Roster
from checkin.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CODE = "4711"


@pytest.fixture
def shell(app: QApplication) -> Iterator[Shell]:
    made = Shell(app)
    yield made
    made.close()


def begun(shell: Shell, qtbot: QtBot, event_file: Path) -> MainWindow:
    shell.start(event_file)
    window = shell.window
    assert window is not None
    window.model.roster.clock = Clock()
    with qtbot.waitExposed(window):
        window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: window.top.menu_button.menu() is not None)
    return window


@pytest.fixture
def window(shell: Shell, qtbot: QtBot, event_file: Path) -> MainWindow:
    """Opened as it was left: a kiosk."""
    with Roster.open(event_file) as roster:
        pin.set_code(roster, CODE)
        kiosk.switch(roster, on=True)
    return begun(shell, qtbot, event_file)


@pytest.fixture
def keyboard(window: MainWindow) -> Keyboard:
    return Keyboard()


def windows() -> list[QDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]


def asks(window: MainWindow) -> bool:
    return window.desk.side.unlock.isVisible()


def unlock(window: MainWindow, keyboard: Keyboard, qtbot: QtBot) -> None:
    form = window.desk.side.unlock
    qtbot.waitUntil(lambda: QApplication.focusWidget() is form.code)
    keyboard.now += 500
    keyboard.type(CODE)
    qtbot.waitUntil(lambda: form.code.text() == CODE)
    keyboard.now += 500
    keyboard.type("\n")


def test_it_opens_as_it_was_left_on_the_whole_screen_with_a_small_menu(window: MainWindow, qtbot: QtBot) -> None:
    assert window.isFullScreen()
    shown = {name for name, action in window.menu.actions_by_name.items() if action.isVisible()}
    assert shown == {*AT_A_KIOSK, "kiosk", "organiser", "crowd", "post", "help"}
    assert window.menu.actions_by_name["kiosk"].isChecked()


@pytest.mark.parametrize("way", ["Alt+F4", "Ctrl+Q"])
def test_it_closes_with_the_code_alone(way: str, window: MainWindow, keyboard: Keyboard, qtbot: QtBot) -> None:
    if way == "Alt+F4":
        window.close()
    else:
        keyboard.command(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        window.menu.asked.emit("quit")
    qtbot.waitUntil(lambda: asks(window))
    assert window.isVisible()
    unlock(window, keyboard, qtbot)
    qtbot.waitUntil(lambda: not window.isVisible())


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F11])
def test_no_key_takes_it_off_the_whole_screen(
    key: Qt.Key, window: MainWindow, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.command(key)
    with qtbot.waitSignal(window.model.scanned):
        keyboard.scan("BCDF01")
    assert window.isFullScreen()


def test_a_window_that_the_system_made_smaller_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    window.showNormal()
    qtbot.waitUntil(window.isFullScreen)


KEYS = [Qt.Key.Key_N, Qt.Key.Key_O, Qt.Key.Key_I, Qt.Key.Key_E, Qt.Key.Key_R, Qt.Key.Key_K]


@pytest.mark.parametrize("key", KEYS)
def test_no_key_opens_a_window_of_the_organisers(
    key: Qt.Key, window: MainWindow, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.command(key, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(window.model.scanned):
        keyboard.scan("BCDF01")
    assert windows() == []


@pytest.mark.parametrize("name", ["open", "import", "export", "training", "cards_window", "full_screen", "audit"])
def test_what_asks_for_more_asks_for_the_code(name: str, window: MainWindow) -> None:
    window.asked.emit(name)
    assert asks(window)
    assert windows() == []


def test_a_file_cannot_be_dropped_and_no_menu_hangs_on_a_field(window: MainWindow, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    event = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, event)
    assert not window.acceptDrops()
    assert window.desk.side.search.field.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu


def test_nobody_is_found_before_three_letters_and_few_after(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.desk.side.search
    panel.field.setText("de")
    panel.search_now()
    assert list(panel.list.rows) == []
    assert "3 lettres" in panel.hint.text()
    with window.model.roster.writing():
        for number in range(20):
            window.model.roster.tickets.add(_person(number))
    panel.field.setText("desma")
    panel.search_now()
    assert len(panel.list.rows) == kiosk.PEOPLE


def _person(number: int) -> Attendee:
    return Attendee(ticket_code=f"PLUS{number}", first_name=f"P{number}", last_name="Desmarelles")


def test_a_team_and_the_last_scans_are_no_way_to_the_roster(
    window: MainWindow, keyboard: Keyboard, qtbot: QtBot
) -> None:
    for number in range(1, 5):
        window.model.scan(f"BCDF0{number}")
    assert len(window.model.recent()) == kiosk.PASSAGES
    assert not window.desk.side.together.isVisible()
    keyboard.command(Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: asks(window))


def test_people_come_in_as_at_any_desk(window: MainWindow, keyboard: Keyboard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.model.scanned) as answer:
        keyboard.scan("BCDF01")
    assert answer.args is not None
    assert answer.args[0].verdict is Verdict.OK
    keyboard.now += 500
    keyboard.command(Qt.Key.Key_F3)
    qtbot.waitUntil(window.desk.side.walk_in.isVisible)


def test_the_tick_of_the_menu_ends_it_with_the_code(window: MainWindow, keyboard: Keyboard, qtbot: QtBot) -> None:
    window.menu.actions_by_name["kiosk"].trigger()
    assert window.menu.actions_by_name["kiosk"].isChecked()
    unlock(window, keyboard, qtbot)
    qtbot.waitUntil(lambda: not window.isFullScreen())
    assert not window.menu.actions_by_name["kiosk"].isChecked()
    assert window.menu.actions_by_name["export"].isVisible()
    assert window.acceptDrops()
    assert not kiosk.is_on(window.model.roster.event)


def test_an_event_without_a_code_is_told_to_get_one_first(shell: Shell, qtbot: QtBot, event_file: Path) -> None:
    window = begun(shell, qtbot, event_file)
    window.menu.actions_by_name["kiosk"].trigger()
    assert "code superviseur" in window.mishap.text
    assert not window.isFullScreen()
    assert not window.menu.actions_by_name["kiosk"].isChecked()


def test_a_session_that_ends_closes_a_kiosk_too(shell: Shell, window: MainWindow) -> None:
    shell._session_ends()
    assert window.close()


# --- e-mails at the desk


def test_hidden_emails_stand_nowhere_at_the_desk_and_stay_in_the_file(
    shell: Shell, qtbot: QtBot, event_file: Path
) -> None:
    with Roster.open(event_file) as roster:
        contacts.hide(roster, hidden=True)
    window = begun(shell, qtbot, event_file)
    side = window.desk.side
    [first, *_] = window.model.search("desmarelles")
    assert first.email == "c…@courriel.example"
    side.search.field.setText("desmarelles")
    side.search.search_now()
    side.search._press(0)
    lines = [text for row in side.search.list.rows for text, _ in row.lines]
    assert any("c…@courriel.example" in line for line in lines)
    assert not any("desmarelles" in line for line in lines)
    side.begin_correct(first.ticket)
    email = side.correct.fields["email"]
    assert (email.text(), email.placeholderText()) == ("", "c…@courriel.example")
    side.correct.fields["company"].setText("Atelier Nord")
    QTest.keyClick(side.correct.fields["company"], Qt.Key.Key_Return)
    kept = window.model.roster.tickets.get(first.ticket.id)
    assert kept is not None
    assert (kept.company, kept.email) == ("Atelier Nord", first.ticket.email)
