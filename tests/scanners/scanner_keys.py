"""A keyboard for tests: key events with times of our choosing, queued for a window as the system would."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

NAMED = {"\n": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab, " ": Qt.Key.Key_Space}
PLAIN = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
DOWN, UP = QEvent.Type.KeyPress, QEvent.Type.KeyRelease


class Keyboard:
    """Strikes keys at the window that has the keyboard. Its clock moves with its keys alone: no test waits for it."""

    def __init__(self, window: QWindow | None = None) -> None:
        self.now = 1_000_000
        self._window = window

    def scan(self, text: str, suffix: str = "\n", every: int = 3) -> None:
        """A scanner: a key each `every` ms, released before the next."""
        for letter in text + suffix:
            self.now += every
            self.strike(letter, held=every // 2)

    def type(self, text: str, every: int = 120) -> None:
        """Fingers at a steady pace."""
        for letter in text:
            self.now += every
            self.strike(letter, held=every * 2 // 3)

    def strike(self, letter: str, held: int = 1, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """One key down now and up `held` ms later."""
        modifiers |= SHIFT if letter.isupper() else PLAIN
        self.press(letter, modifiers)
        self.event(UP, qt_key(letter), text_of(letter), modifiers, self.now + held)

    def press(self, letter: str, modifiers: Qt.KeyboardModifier = PLAIN, repeat: bool = False) -> None:
        self.event(DOWN, qt_key(letter), text_of(letter), modifiers, self.now, repeat)

    def command(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """A key without text: an arrow, Shift alone, Ctrl with a letter."""
        self.event(DOWN, key, "", modifiers, self.now)
        self.event(UP, key, "", modifiers, self.now)

    def event(
        self, kind: QEvent.Type, key: Qt.Key, text: str, modifiers: Qt.KeyboardModifier, at: int, repeat: bool = False
    ) -> None:
        window = self._window or QGuiApplication.focusWindow()
        assert window is not None, "no window has the keyboard"
        post(window, QKeyEvent(kind, key, modifiers, int(key) & 0xFFFF, 0, 0, text, repeat, 1), at)

    def send(self, kind: QEvent.Type, key: Qt.Key, text: str, modifiers: Qt.KeyboardModifier, number: int) -> None:
        """One event now, with a key number of our choosing."""
        window = self._window or QGuiApplication.focusWindow()
        assert window is not None, "no window has the keyboard"
        post(window, QKeyEvent(kind, key, modifiers, number, 0, 0, text, False, 1), self.now)


def post(window: QWindow, event: QKeyEvent, at: int) -> None:
    event.setTimestamp(at)
    QCoreApplication.postEvent(window, event)


def qt_key(letter: str) -> Qt.Key:
    return NAMED.get(letter) or Qt.Key(ord(letter.upper()))


def text_of(letter: str) -> str:
    return "\r" if letter == "\n" else letter
