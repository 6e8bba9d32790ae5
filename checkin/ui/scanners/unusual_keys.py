"""What keys type that bring no text of their own: accents to come, a keypad without Num Lock, codes typed with Alt."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

Key = Qt.Key
KEYPAD = Qt.KeyboardModifier.KeypadModifier
COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
ALT = Qt.KeyboardModifier.AltModifier
ALT_GR = Qt.KeyboardModifier.ControlModifier | ALT  # Windows reports AltGr like this
# Dead keys, by the accent that they type when nothing takes it.
_DEAD = {
    Key.Key_Dead_Grave: "`",
    Key.Key_Dead_Acute: "´",
    Key.Key_Dead_Circumflex: "^",
    Key.Key_Dead_Tilde: "~",
    Key.Key_Dead_Diaeresis: "¨",
    Key.Key_Dead_Caron: "ˇ",
    Key.Key_Dead_Abovering: "°",
    Key.Key_Dead_Cedilla: "¸",
}
# The keypad's digits where Num Lock is off. On a Mac every arrow says that it belongs to a keypad.
_WITHOUT_NUM_LOCK = (
    {}
    if sys.platform == "darwin"
    else {
        Key.Key_Insert: "0",
        Key.Key_End: "1",
        Key.Key_Down: "2",
        Key.Key_PageDown: "3",
        Key.Key_Left: "4",
        Key.Key_Clear: "5",
        Key.Key_Right: "6",
        Key.Key_Home: "7",
        Key.Key_Up: "8",
        Key.Key_PageUp: "9",
    }
)


def typed(event: QKeyEvent) -> str:
    """What a scanner means by this key; "" for a command and for a key without a character."""
    command = event.modifiers() & COMMAND
    if command == ALT:
        return digit(event)
    if command not in (Qt.KeyboardModifier(0), ALT_GR):
        return ""
    text = event.text()
    if text:
        return text if text.isprintable() else ""
    return _DEAD.get(Key(event.key()), "") or (digit(event) if event.modifiers() & KEYPAD else "")


def digit(event: QKeyEvent) -> str:
    """The keypad's digit, whatever Num Lock says; "" for any other key."""
    if not event.modifiers() & KEYPAD:
        return ""
    if Key.Key_0 <= event.key() <= Key.Key_9:
        return chr(event.key())
    return _WITHOUT_NUM_LOCK.get(Key(event.key()), "")


def is_composed_by_system(event: QKeyEvent) -> bool:
    """Whether the system itself makes a character of Alt and these digits, and sends it when Alt is let go."""
    return sys.platform == "win32" and event.modifiers() & COMMAND == ALT and bool(digit(event))
