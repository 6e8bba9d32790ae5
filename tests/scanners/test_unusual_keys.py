"""Scans whose keys bring no text of their own: accents, a keypad without Num Lock, characters typed with Alt."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from scanner_keys import DOWN, PLAIN, UP, Keyboard

from checkin.ui.scanners.burst import Stroke, text_of
from checkin.ui.scanners.wedge import WedgeFilter

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
KEYPAD, ALT = Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.AltModifier
WITHOUT_NUM_LOCK = {
    "0": Qt.Key.Key_Insert,
    "1": Qt.Key.Key_End,
    "2": Qt.Key.Key_Down,
    "3": Qt.Key.Key_PageDown,
    "4": Qt.Key.Key_Left,
    "5": Qt.Key.Key_Clear,
    "6": Qt.Key.Key_Right,
    "7": Qt.Key.Key_Home,
    "8": Qt.Key.Key_Up,
    "9": Qt.Key.Key_PageUp,
}


@dataclass
class Door:
    line: QLineEdit
    keys: Keyboard
    scans: list[str] = field(default_factory=list)

    def key(self, key: Qt.Key, text: str, modifiers: Qt.KeyboardModifier = PLAIN, every: int = 3) -> None:
        self.keys.now += every
        for kind in (DOWN, UP):
            self.keys.event(kind, key, text, modifiers, self.keys.now)

    def enter(self) -> None:
        self.key(Qt.Key.Key_Return, "\r")


@pytest.fixture
def door(qtbot: QtBot, qapp: QApplication) -> Iterator[Door]:
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    line.activateWindow()
    qtbot.waitUntil(line.isActiveWindow)
    line.setFocus()
    wedge, door = WedgeFilter(), Door(line, Keyboard())
    wedge.scanned.connect(door.scans.append)
    wedge.install(qapp)
    yield door
    wedge.remove(qapp)


def test_a_dead_key_within_a_scan_belongs_to_it(door: Door, qtbot: QtBot) -> None:
    for letter in "abc^def":
        dead = letter == "^"
        door.key(Qt.Key.Key_Dead_Circumflex if dead else Qt.Key(ord(letter.upper())), "" if dead else letter)
    door.enter()
    qtbot.waitUntil(lambda: door.scans == ["abc^def"])
    assert door.line.text() == ""


@pytest.mark.skipif(sys.platform == "darwin", reason="there every arrow is a keypad's")
def test_digits_of_a_keypad_without_num_lock_are_digits_of_the_scan(door: Door, qtbot: QtBot) -> None:
    for digit in "1234567890":
        door.key(WITHOUT_NUM_LOCK[digit], "", KEYPAD)
    door.enter()
    qtbot.waitUntil(lambda: door.scans == ["1234567890"])


def test_an_arrow_of_the_keypad_still_moves_a_hand(door: Door, qtbot: QtBot) -> None:
    door.line.setText("Roussel")
    door.line.setCursorPosition(7)
    for _ in range(3):
        door.key(Qt.Key.Key_Left, "", KEYPAD, every=200)
    qtbot.waitUntil(lambda: door.line.cursorPosition() == 4)
    assert door.scans == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows makes the characters itself")
def test_characters_typed_with_alt_and_numbers_are_read(door: Door, qtbot: QtBot) -> None:
    for letter in "Az-09":
        door.keys.now += 2
        door.keys.event(DOWN, Qt.Key.Key_Alt, "", ALT, door.keys.now)
        for digit in f"0{ord(letter)}":
            door.key(Qt.Key(ord(digit)), digit, ALT | KEYPAD, every=2)
        door.keys.event(UP, Qt.Key.Key_Alt, "", PLAIN, door.keys.now)
    door.enter()
    qtbot.waitUntil(lambda: door.scans == ["Az-09"])
    assert door.line.text() == ""


def test_a_letter_that_an_input_method_made_belongs_to_the_scan(door: Door, qtbot: QtBot) -> None:
    for letter in "abcêdef":
        if letter == "ê":
            composed = QInputMethodEvent()
            composed.setCommitString(letter)
            QCoreApplication.postEvent(door.line, composed)
        else:
            door.key(Qt.Key(ord(letter.upper())), letter)
    door.enter()
    qtbot.waitUntil(lambda: door.scans == ["abcêdef"])
    assert door.line.text() == ""


def test_what_an_input_method_made_for_a_hand_is_typed_in_its_place(door: Door, qtbot: QtBot) -> None:
    for letter in "foret":
        if letter == "r":
            composed = QInputMethodEvent()
            composed.setCommitString("ê")
            door.keys.now += 120
            QCoreApplication.postEvent(door.line, composed)
        door.key(Qt.Key(ord(letter.upper())), letter, every=120)
    qtbot.waitUntil(lambda: door.line.text() == "foêret")
    assert door.scans == []


def test_numbers_of_no_character_stay_digits() -> None:
    struck = [Stroke(digit, n, alt=1) for n, digit in enumerate("99999")] + [Stroke("a", 9)]
    assert text_of(struck) == "99999a"


def test_two_scanners_at_once_are_one_scan_that_nobody_carries(door: Door, qtbot: QtBot) -> None:
    """Their keys come in turns; the first Enter ends the mixture, and the rest is no badge either."""
    one, two = "BCDFGHJKLNPRST", "XVTSRPNLKJHGFD"
    for first, second in zip(one, two, strict=True):
        for letter in (first, second):
            door.key(Qt.Key(ord(letter)), letter, Qt.KeyboardModifier.ShiftModifier, every=1)
    door.enter()
    door.enter()
    mixed = "".join(letter for pair in zip(one, two, strict=True) for letter in pair)
    qtbot.waitUntil(lambda: door.scans == [mixed])
    assert door.line.text() == ""
