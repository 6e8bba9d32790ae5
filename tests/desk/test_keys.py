"""Every function has a key, and one page says them all: on the screen, on paper, in a PDF."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scanner_keys import Keyboard

from checkin.desktop import Shell
from checkin.models import ScanResult
from checkin.ui.desk.key_sheet import KeySheet
from checkin.ui.main_window import MainWindow
from checkin.ui.texts.keys import key_words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform says so of any window
CAMILLE = "BCDF01"


@pytest.fixture
def window(app: QApplication, event_file: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    shell = Shell(app)
    shell.start(event_file)
    assert shell.window is not None
    shell.window.activateWindow()
    qtbot.waitUntil(shell.window.isActiveWindow)
    window = shell.window
    qtbot.waitUntil(lambda: "menu" in window.__dict__)  # made last, right after the first paint
    yield window
    shell.close()


@pytest.fixture
def sheet(qtbot: QtBot, window: MainWindow) -> KeySheet:
    Keyboard().command(Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: window.findChild(KeySheet) is not None)
    found = window.findChild(KeySheet)
    assert isinstance(found, KeySheet)
    return found


def on_the_sheet() -> set[str]:
    return {key.replace(" ", "") for _, keys in key_words.sections() for key, _ in keys}


def test_every_key_of_the_window_stands_on_the_sheet(window: MainWindow) -> None:
    keys = {shortcut.key().toString() for shortcut in window.findChildren(QShortcut)}
    keys |= {action.shortcut().toString() for action in window.findChildren(QAction) if action.shortcut().count()}
    assert keys
    assert keys - on_the_sheet() == set()


def test_no_key_means_two_things(window: MainWindow) -> None:
    keys = [shortcut.key().toString() for shortcut in window.findChildren(QShortcut)]
    keys += [action.shortcut().toString() for action in window.findChildren(QAction) if action.shortcut().count()]
    assert sorted(keys) == sorted(set(keys))


def test_badges_are_answered_while_the_sheet_is_open(qtbot: QtBot, window: MainWindow, sheet: KeySheet) -> None:
    assert not sheet.isModal()
    qtbot.waitUntil(sheet.isActiveWindow)
    heard: list[ScanResult] = []
    window.model.scanned.connect(heard.append)
    Keyboard().scan(CAMILLE)
    qtbot.waitUntil(lambda: len(heard) == 1)


def test_the_sheet_is_one_page_of_pdf_with_every_line(sheet: KeySheet, tmp_path: Path) -> None:
    path = tmp_path / "touches.pdf"
    sheet.save(path)
    with pypdfium2.PdfDocument(path) as document:
        assert len(document) == 1
        text = document[0].get_textpage().get_text_bounded()
    for title, keys in key_words.sections():
        assert title in text
        for _, said in keys:
            assert said.split("’")[0].split()[0] in text, said


def test_a_pdf_that_cannot_be_written_is_said_in_the_window(sheet: KeySheet, tmp_path: Path) -> None:
    sheet.save(tmp_path / "nowhere" / "touches.pdf")
    assert sheet.notice.isVisible()
    sheet.save(tmp_path / "touches.pdf")
    assert not sheet.notice.isVisible()


def test_the_menu_and_the_answer_s_buttons_are_a_key_away(window: MainWindow, qtbot: QtBot) -> None:
    window.model.scan(CAMILLE)
    keyboard = Keyboard()
    keyboard.command(Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: window.desk.banner.button("print").hasFocus())
    keyboard.command(Qt.Key.Key_F10)
    qtbot.waitUntil(window.menu.isVisible)
    window.menu.close()
