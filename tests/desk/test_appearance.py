"""Light or dark, contrast, size of text: chosen or as the system asks, worn at once, kept for the next start."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from checkin.desktop import Shell
from checkin.ui import theme
from checkin.ui.app import make_application
from checkin.ui.appearance import Appearance, System, wanted
from checkin.ui.desk.states import States
from checkin.ui.main_window import MainWindow
from checkin.ui.palette import DARK, LIGHT, Colour
from checkin.ui.preferences import Preferences
from checkin.ui.theme import Look

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
SIZES = (125, 150, 200)


@pytest.fixture
def shell(app: QApplication, event_file: Path) -> Iterator[Shell]:
    made = Shell(app)
    made.start(event_file)
    yield made
    made.close()
    app.styleHints().setColorScheme(Qt.ColorScheme.Unknown)
    theme.dress(app, Look())


@pytest.fixture
def window(shell: Shell, qtbot: QtBot) -> MainWindow:
    assert shell.window is not None
    with qtbot.waitExposed(shell.window):
        shell.window.show()
    window = shell.window
    qtbot.waitUntil(lambda: "menu" in window.__dict__)  # made last, right after the first paint
    return window


def ground(window: MainWindow) -> str:
    """Of the desk, as it is painted beside the banner."""
    return QColor(window.desk.grab().toImage().pixel(2, 2)).name()


def test_dark_is_worn_at_once_and_at_the_next_start(shell: Shell, window: MainWindow, app: QApplication) -> None:
    assert ground(window) == LIGHT.colours[Colour.BACKGROUND]
    window.menu.display.schemes["dark"].trigger()
    assert ground(window) == DARK.colours[Colour.BACKGROUND]
    assert window.menu.display.schemes["dark"].isChecked()
    assert wanted(Preferences(), System(make_application([]))).dark


class Sunset(System):
    """A system of which the test says when it turns dark: the offscreen one never does."""

    dark = False

    def turn(self, dark: bool) -> None:
        self.dark = dark
        self.changed.emit()


def test_the_system_is_followed_at_once_until_somebody_chooses(window: MainWindow, app: QApplication) -> None:
    system = Sunset(app)
    appearance = Appearance(app, Preferences(), system)
    system.turn(dark=True)
    assert ground(window) == DARK.colours[Colour.BACKGROUND]
    appearance.choose("scheme", "light")
    assert ground(window) == LIGHT.colours[Colour.BACKGROUND]
    appearance.choose("scheme", "")
    assert ground(window) == DARK.colours[Colour.BACKGROUND]
    system.turn(dark=False)
    assert ground(window) == LIGHT.colours[Colour.BACKGROUND]


def test_icons_on_buttons_follow(window: MainWindow) -> None:
    enrol = window.desk.side.enrol
    before = enrol.icon().pixmap(20, 20).toImage()
    window.menu.display.schemes["dark"].trigger()
    assert enrol.icon().pixmap(20, 20).toImage() != before


def test_contrast_and_stillness_are_kept(shell: Shell, window: MainWindow, app: QApplication) -> None:
    window.menu.display.contrast.trigger()
    window.menu.display.still.trigger()
    assert theme.look() == Look(strong=True, still=True)
    assert app.cursorFlashTime() == 0
    assert wanted(Preferences(), System(app)) == Look(strong=True, still=True)
    window.menu.display.still.trigger()
    assert app.cursorFlashTime() > 0


def test_text_grows_and_shrinks_by_key(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    name = window.top.event_name
    before = name.fontMetrics().height()
    qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)  # type: ignore[no-untyped-call]
    assert theme.look().text_size == 125
    assert name.fontMetrics().height() > before
    qtbot.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)  # type: ignore[no-untyped-call]
    assert name.fontMetrics().height() == before


@pytest.mark.parametrize("size", SIZES)
def test_no_answer_is_cut_however_large_the_text(shell: Shell, size: int, qtbot: QtBot) -> None:
    shell.train()
    window = shell.window
    assert window is not None
    window.resize(1280, 800)
    window.menu.display.sizes[size].trigger()
    for name, lead in States(window).all().items():
        lead()
        assert window.desk.banner.face.too_small_for == [], name


@pytest.mark.parametrize("size", SIZES)
def test_no_button_is_lower_than_its_words(window: MainWindow, size: int) -> None:
    window.menu.display.sizes[size].trigger()
    window.resize(1280, 800)
    for button in window.findChildren(QPushButton):
        if button.isVisible() and button.text():
            assert button.height() >= button.fontMetrics().height(), button.text()


def test_every_open_window_changes_its_clothes(shell: Shell, window: MainWindow) -> None:
    window.asked.emit("notes")
    window.asked.emit("export")
    dialogs = [one for one in window.findChildren(QWidget) if one.isWindow() and one.isVisible()]
    assert len(dialogs) == 2
    window.menu.display.schemes["dark"].trigger()
    for dialog in dialogs:
        assert QColor(dialog.grab().toImage().pixel(3, 3)).name() == DARK.colours[Colour.BACKGROUND]
