"""The QR of a new device and access keys, scanned at the desk: into their dialog, never into the log of scans."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from french_keys import FRENCH_KEYS
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scanner_keys import DOWN, UP, Keyboard

from checkin.desktop import Shell, pairing_qr
from checkin.models import Connection, SyncStatus
from checkin.roster import Roster
from checkin.ui.main_window import MainWindow
from checkin.ui.organiser.link_dialog import LinkDialog
from checkin.ui.organiser.new_event import NewEventDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

QR = '{"handshake_version": 1, "url": "https://billets.exemple.example", "token": "kpp4jn8g2ynzonp6"}'
FOUND = ("https://billets.exemple.example", "kpp4jn8g2ynzonp6")
OFFSET = 0 if sys.platform == "win32" else 8
# Beside those of FRENCH_KEYS, what the QR needs: the key's number, Shift, and what a French layout types.
MORE = {'"': (40, True, "%"), "}": (27, True, "£"), "-": (12, False, ")"), "_": (12, True, "°"), " ": (57, False, " ")}


@pytest.fixture
def shell(app: QApplication, event_file: Path) -> Iterator[Shell]:
    made = Shell(app)
    made.start(event_file)
    yield made
    made.close()


@pytest.fixture
def window(shell: Shell, qtbot: QtBot) -> MainWindow:
    shown = shell.window
    assert shown is not None
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def new_event(window: MainWindow) -> NewEventDialog:
    (dialog,) = (one for one in window.findChildren(NewEventDialog) if one.isVisible())
    return dialog


def scans(event_file: Path) -> list[str]:
    with Roster.open(event_file) as roster:
        return [scan.code for scan in roster.scans.all()]


def filled(dialog: NewEventDialog | LinkDialog) -> bool:
    fields = dialog.source.pretix
    return (fields.address.text, fields.key.text) == FOUND


def test_the_qr_of_a_new_device_fills_the_dialog_that_stands_open(
    window: MainWindow, event_file: Path, qtbot: QtBot
) -> None:
    window.menu.asked.emit("new")
    dialog = new_event(window)
    qtbot.waitUntil(dialog.isActiveWindow)
    Keyboard().scan(QR)
    qtbot.waitUntil(lambda: filled(dialog))
    assert dialog.source.kind == "pretix"
    assert dialog.name.text() == ""
    assert scans(event_file) == []


def test_without_a_dialog_the_qr_opens_the_one_of_a_new_event(
    window: MainWindow, event_file: Path, qtbot: QtBot
) -> None:
    Keyboard().scan(QR)
    qtbot.waitUntil(lambda: any(map(filled, window.findChildren(NewEventDialog))))
    assert scans(event_file) == []


def test_where_pretix_is_known_already_the_qr_links_this_post_again(
    shell: Shell, event_file: Path, qtbot: QtBot
) -> None:
    with Roster.open(event_file) as roster, roster.writing():
        roster.event.set("source", "pretix:https://billets.exemple.example")
    shell.open(event_file)
    window = shell.window
    assert window is not None
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    Keyboard().scan(QR)
    qtbot.waitUntil(lambda: window.findChild(LinkDialog) is not None)
    dialog = window.findChild(LinkDialog)
    assert isinstance(dialog, LinkDialog)
    assert filled(dialog)


def french(text: str) -> None:
    """A US scanner on a French layout. The bracket is a dead key there: no text comes of it."""
    window, now = QGuiApplication.focusWindow(), 5_000_000
    assert window is not None
    for letter in text + "\n":
        now += 3
        number, shift, types = _key(letter)
        modifiers = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        key = Qt.Key.Key_Return if letter == "\n" else Qt.Key(ord(types.upper()))
        for kind in (DOWN, UP):
            event = QKeyEvent(kind, key, modifiers, number + OFFSET, 0, 0, types)
            event.setTimestamp(now)
            QCoreApplication.postEvent(window, event)


def _key(letter: str) -> tuple[int, bool, str]:
    if letter == "\n":
        return 28, False, "\r"
    if letter in MORE:
        return MORE[letter]
    key = FRENCH_KEYS[letter]
    return key.number, key.shift, key.types


@pytest.mark.skipif(sys.platform not in ("linux", "win32"), reason="no key numbers on this system")
@pytest.mark.parametrize("lost", [1, 2])
def test_a_scanner_on_a_french_keyboard_fills_it_too(
    window: MainWindow, event_file: Path, qtbot: QtBot, lost: int
) -> None:
    french(QR[lost:])  # the dead key alone is lost, or the quotation mark with it
    qtbot.waitUntil(lambda: any(map(filled, window.findChildren(NewEventDialog))))
    assert scans(event_file) == []


def test_a_key_that_is_scanned_into_its_line_stays_out_of_the_log(
    window: MainWindow, event_file: Path, qtbot: QtBot
) -> None:
    window.menu.asked.emit("new")
    dialog = new_event(window)
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.source.buttons["pretix"].click()
    dialog.source.pretix.key.line.setFocus()
    Keyboard().scan("q7w2m4x9t6" * 6)
    qtbot.waitUntil(lambda: dialog.source.pretix.key.text == "q7w2m4x9t6" * 6)
    assert dialog.isVisible()  # the scanner's Enter pressed nothing
    assert scans(event_file) == []


def test_a_badge_counts_while_a_key_may_be_scanned(window: MainWindow, event_file: Path, qtbot: QtBot) -> None:
    window.menu.asked.emit("new")
    dialog = new_event(window)
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.source.buttons["pretix"].click()
    dialog.source.pretix.key.line.setFocus()
    Keyboard().scan("BCDF01")
    qtbot.waitUntil(lambda: scans(event_file) == ["BCDF01"])
    assert dialog.source.pretix.key.text == ""


def test_a_withdrawn_access_is_linked_again_from_the_pill(window: MainWindow) -> None:
    window.show_status(SyncStatus(connection=Connection.REVOKED))
    window.top.exchange.link_asked.emit()
    assert window.findChild(LinkDialog) is not None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "BCDF01",
        "handshake_version",
        '{"handshake_version": 2, "url": "https://a.example", "token": "x"}',
        '{"handshake_version": 1, "url": "", "token": "x"}',
        '["handshake_version"]',
    ],
)
def test_nothing_else_is_taken_for_such_a_qr(text: str) -> None:
    assert pairing_qr.read(text) is None


def test_an_opened_event_stands_where_it_was_linked(window: MainWindow, shell: Shell, event_file: Path) -> None:
    """Linking ends with the event opened anew, so that the exchange has the new key."""
    window.top.exchange.link_asked.emit()
    dialog = window.findChild(LinkDialog)
    assert isinstance(dialog, LinkDialog)
    dialog.opened.emit(event_file)
    assert shell.window is not None
    assert shell.window is not window
    assert shell.window.model.roster.path == event_file
