"""A volunteer's desk: what is the organisers' asks for the code, beside the scans; it shuts by time and by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from people import Clock
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from scanner_keys import Keyboard

from checkin import pin
from checkin.audit import Deed
from checkin.desktop import Shell
from checkin.locks import FREE
from checkin.models import Verdict
from checkin.roster import Roster
from checkin.ui.desk.event_menu import GROUPS, ORDER
from checkin.ui.desk.gate import Gate
from checkin.ui.desk.unlock_form import UnlockForm
from checkin.ui.main_window import MainWindow
from checkin.ui.organiser.import_dialog import ImportDialog
from checkin.ui.organiser.new_event import NewEventDialog
from checkin.ui.organiser.pin_dialog import PinDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CODE = "4711"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def guarded(event_file: Path) -> Path:
    """An event with a code."""
    with Roster.open(event_file) as roster:
        pin.set_code(roster, CODE)
    return event_file


@pytest.fixture
def shell(app: QApplication) -> Iterator[Shell]:
    made = Shell(app)
    yield made
    made.close()


def begun(shell: Shell, qtbot: QtBot, event_file: Path, clock: Clock) -> MainWindow:
    shell.start(event_file)
    window = shell.window
    assert window is not None
    window.model.roster.clock = clock
    with qtbot.waitExposed(window):
        window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def window(shell: Shell, qtbot: QtBot, guarded: Path, clock: Clock) -> MainWindow:
    return begun(shell, qtbot, guarded, clock)


@pytest.fixture
def keyboard(window: MainWindow) -> Keyboard:
    return Keyboard()


def form_of(window: MainWindow) -> UnlockForm:
    return window.desk.side.unlock


def gate_of(shell: Shell) -> Gate:
    assert shell._running is not None
    return shell._running.gate


def unlock(window: MainWindow, keyboard: Keyboard, qtbot: QtBot, code: str = CODE) -> None:
    """Fingers on the keyboard: the code, then Enter."""
    form = form_of(window)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is form.code)
    keyboard.now += 500
    keyboard.type(code)
    qtbot.waitUntil(lambda: form.code.text() == code)
    keyboard.now += 500
    keyboard.type("\n")
    qtbot.waitUntil(lambda: not form.isVisible() or form.code.text() == "")


def dialogs() -> list[QDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]


def names_of_menu() -> list[str]:
    names = [*ORDER, *(name for group in GROUPS.values() for name in group)]
    return [name for name in names if name not in {"-", *GROUPS}]


# --- what is guarded


@pytest.mark.parametrize("name", [name for name in names_of_menu() if name not in FREE])
def test_every_item_of_the_menu_that_is_not_free_asks_for_the_code(name: str, window: MainWindow) -> None:
    before = window.exits.on
    window.menu.actions_by_name[name].trigger()
    assert form_of(window).isVisible()
    assert dialogs() == []
    assert window.exits.on is before


def test_the_code_opens_what_was_asked_for_at_once_by_keys_alone(
    window: MainWindow, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.command(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(form_of(window).isVisible)
    unlock(window, keyboard, qtbot)
    qtbot.waitUntil(lambda: [type(one) for one in dialogs()] == [ImportDialog])
    assert not form_of(window).isVisible()
    assert "Ouvert" in window.top.lock.value


def test_an_export_dropped_on_the_window_asks_for_the_code_first(
    window: MainWindow, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path
) -> None:
    export = tmp_path / "inscriptions.csv"
    export.write_text("Numéro de billet;Prénom;Nom\nNOUVEAU01;Ambre;Bazinelle\n", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(export))])
    none = Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(600, 400), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none))
    assert dialogs() == []
    unlock(window, keyboard, qtbot)
    dialog = window.findChild(ImportDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.review_page)


def test_what_another_volunteer_let_in_is_taken_back_with_the_code_alone(
    window: MainWindow, keyboard: Keyboard, qtbot: QtBot
) -> None:
    window.model.scan("BCDF01")
    nonce = window.model.recent()[0].scan.nonce
    window.model.name_post("", "Noé")
    window.desk.side.search.undo.emit(nonce)
    assert window.model.figures().present == 1
    unlock(window, keyboard, qtbot)
    assert window.model.figures().present == 0
    [deed] = [entry for entry in window.model.roster.audit.all() if entry.deed == Deed.UNDID]
    assert deed.detail == nonce


def test_the_own_passage_is_taken_back_without_the_code(window: MainWindow, keyboard: Keyboard, qtbot: QtBot) -> None:
    window.model.scan("BCDF01")
    keyboard.command(Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: window.model.figures().present == 0)
    assert [entry for entry in window.model.roster.audit.all() if entry.deed == Deed.UNDID] == []


# --- beside the scans


def test_a_badge_scanned_while_the_code_is_typed_counts_and_leaves_no_letter(
    window: MainWindow, keyboard: Keyboard, qtbot: QtBot
) -> None:
    window.menu.asked.emit("import")
    form = form_of(window)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is form.code)
    keyboard.now += 500
    keyboard.type("47")
    qtbot.waitUntil(lambda: form.code.text() == "47")
    keyboard.now += 500
    with qtbot.waitSignal(window.model.scanned) as answer:
        keyboard.scan("BCDF01")
    assert answer.args is not None
    assert answer.args[0].verdict is Verdict.OK
    assert form.isVisible()
    assert form.code.text() == "47"
    keyboard.now += 500
    keyboard.type("11\n")
    qtbot.waitUntil(lambda: [type(one) for one in dialogs()] == [ImportDialog])


def test_a_wrong_code_says_how_long_to_wait_counts_down_and_stops_no_scan(
    window: MainWindow, keyboard: Keyboard, qtbot: QtBot, clock: Clock
) -> None:
    window.menu.asked.emit("import")
    form = form_of(window)
    for wait in (1, 2, 5):
        unlock(window, keyboard, qtbot, "0000")
        assert f"dans {wait} s" in form.notice.text()
        with qtbot.waitSignal(window.model.scanned):
            keyboard.scan("BCDF01")
        keyboard.now += 500
        keyboard.type(CODE)
        qtbot.waitUntil(lambda: form.code.text() == CODE)
        assert not form.confirm.isEnabled()
        clock.move(seconds=wait - 1)
        if wait > 1:
            qtbot.waitUntil(lambda: "dans 1 s" in form.notice.text())
        clock.move(seconds=1)
        qtbot.waitUntil(form.confirm.isEnabled)
        form.code.clear()
    unlock(window, keyboard, qtbot)
    qtbot.waitUntil(lambda: [type(one) for one in dialogs()] == [ImportDialog])


def test_whoever_gives_up_leaves_nothing_of_the_code(window: MainWindow, keyboard: Keyboard, qtbot: QtBot) -> None:
    window.menu.asked.emit("import")
    form = form_of(window)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is form.code)
    keyboard.type("471")
    qtbot.waitUntil(lambda: form.code.text() == "471")
    keyboard.command(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not form.isVisible())
    assert form.code.text() == ""
    window.top.lock.click()
    unlock(window, keyboard, qtbot)
    assert dialogs() == []


# --- and it shuts again


def test_five_minutes_without_use_cover_the_organisers_windows_as_they_are(
    shell: Shell, window: MainWindow, keyboard: Keyboard, qtbot: QtBot, clock: Clock
) -> None:
    window.menu.asked.emit("new")
    unlock(window, keyboard, qtbot)
    dialog = window.findChild(NewEventDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    keyboard.now += 500
    keyboard.type("Soir")
    qtbot.waitUntil(lambda: dialog.name.text() == "Soir")
    for _ in range(12):
        clock.move(seconds=25)
        gate_of(shell).look()
    assert not dialog.isVisible()
    assert "Fermé" in window.top.lock.value
    window.top.lock.click()
    unlock(window, keyboard, qtbot)
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.name.text() == "Soir"


def test_a_key_in_an_organisers_window_is_use_and_a_scanner_is_not(
    shell: Shell, window: MainWindow, keyboard: Keyboard, qtbot: QtBot, clock: Clock
) -> None:
    window.menu.asked.emit("new")
    unlock(window, keyboard, qtbot)
    dialog = window.findChild(NewEventDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)

    def pass_minutes() -> None:
        for _ in range(10):
            clock.move(seconds=24)
            gate_of(shell).look()

    pass_minutes()
    keyboard.now += 500
    keyboard.type("S")
    qtbot.waitUntil(lambda: dialog.name.text() == "S")
    pass_minutes()
    assert dialog.isVisible()
    keyboard.now += 500
    with qtbot.waitSignal(window.model.scanned):
        keyboard.scan("BCDF01")
    pass_minutes()
    assert not dialog.isVisible()


def test_one_click_on_the_lock_shuts_it(window: MainWindow, keyboard: Keyboard, qtbot: QtBot) -> None:
    window.menu.asked.emit("import")
    unlock(window, keyboard, qtbot)
    qtbot.waitUntil(lambda: bool(dialogs()))
    QTest.mouseClick(window.top.lock, Qt.MouseButton.LeftButton)
    assert dialogs() == []
    window.menu.asked.emit("import")
    assert form_of(window).isVisible()
    assert [entry.deed for entry in window.model.roster.audit.latest(1)] == [Deed.LOCKED]


def test_the_end_shuts_it_and_says_so(shell: Shell, window: MainWindow, keyboard: Keyboard, qtbot: QtBot) -> None:
    path = window.model.roster.path
    form = form_of(window)
    window.top.lock.click()
    form.fields["organiser"].setText("Inès")
    unlock(window, keyboard, qtbot)
    shell.close()
    with Roster.open(path) as roster:
        last = roster.audit.latest(2)
    assert [(entry.deed, entry.by) for entry in last] == [(Deed.LOCKED, "Inès"), (Deed.UNLOCKED, "Inès")]


# --- without a code


def test_an_event_without_a_code_asks_for_none_and_says_so_once(
    shell: Shell, qtbot: QtBot, event_file: Path, clock: Clock
) -> None:
    window = begun(shell, qtbot, event_file, clock)
    assert not window.top.lock.isVisible()
    window.menu.asked.emit("import")
    assert [type(one) for one in dialogs()] == [ImportDialog]
    assert "n’a pas de code" in window.mishap.text
    window.mishap.hide()
    window.menu.asked.emit("settle")
    assert not window.mishap.isVisible()


def test_whoever_sets_a_code_is_at_work_already_and_the_lock_appears(
    shell: Shell, qtbot: QtBot, event_file: Path, clock: Clock
) -> None:
    window = begun(shell, qtbot, event_file, clock)
    window.menu.asked.emit("pin")
    [dialog] = dialogs()
    assert isinstance(dialog, PinDialog)
    for name in ("new", "again"):
        QTest.keyClicks(dialog.secrets[name].line, CODE)
    dialog.foot.main.click()
    gate_of(shell).look()
    assert dialog.isVisible()
    assert window.top.lock.isVisible()
    window.top.lock.click()
    assert not dialog.isVisible()
    window.menu.asked.emit("import")
    qtbot.waitUntil(form_of(window).isVisible)


def test_a_code_that_another_window_sets_covers_what_is_open_here(
    shell: Shell, qtbot: QtBot, event_file: Path, clock: Clock
) -> None:
    window = begun(shell, qtbot, event_file, clock)
    window.menu.asked.emit("import")
    assert dialogs()
    with Roster.open(event_file) as roster:
        pin.set_code(roster, CODE)
    gate_of(shell).look()
    assert dialogs() == []


def test_while_it_is_open_an_override_asks_for_the_reason_alone(
    window: MainWindow, keyboard: Keyboard, qtbot: QtBot
) -> None:
    assert window.model.guard.asks_code()
    window.top.lock.click()
    unlock(window, keyboard, qtbot)
    assert not window.model.guard.asks_code()
    window.model.scan("BCDF05")
    result = window.model.override("accord du bureau")
    assert result is not None
    assert result.scan is not None
    [deed] = window.model.roster.audit.latest(1)
    assert (deed.deed, deed.subject, deed.detail) == (Deed.OVERRODE, "canceled", result.scan.nonce)


# --- the dashboard


def test_the_dashboard_shows_figures_to_all_and_names_with_the_code(
    shell: Shell, window: MainWindow, keyboard: Keyboard, qtbot: QtBot
) -> None:
    window.menu.asked.emit("dashboard")
    assert shell._dialogs is not None
    assert shell._dialogs.dashboard is not None
    board = shell._dialogs.dashboard.window
    assert board.isVisible()
    board.head.turn_to("breakdowns")
    assert board.pages.currentWidget() is board.breakdowns
    board.head.turn_to("absent")
    assert board.pages.currentWidget() is board.breakdowns
    window.activateWindow()
    unlock(window, keyboard, qtbot)
    qtbot.waitUntil(lambda: board.pages.currentWidget() is board.absent)
    window.top.lock.click()
    assert board.isVisible()
    assert board.pages.currentWidget() is board.live
