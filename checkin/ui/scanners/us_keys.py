"""What a scan would read on a US keyboard, by the numbers of its keys: most scanners are one."""

from __future__ import annotations

import sys

from checkin.ui.scanners.burst import Burst

# Linux's key numbers (input-event-codes.h), the same as a PC's scan codes of set 1, which Windows gives; X11 and
# Wayland add 8. macOS gives none: there the text stays as it was typed.
_ROWS = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (57, " ", " "),
    *((number, row, row) for number, row in ((71, "789-456+1230."), (55, "*"), (98, "/"))),  # the keypad
)
_OFFSET = 0 if sys.platform == "win32" else 8
_PLAIN = {first + place + _OFFSET: letter for first, row, _ in _ROWS for place, letter in enumerate(row)}
_SHIFTED = {first + place + _OFFSET: letter for first, _, row in _ROWS for place, letter in enumerate(row)}


def on_us_keyboard(burst: Burst) -> str:
    """The scan's text by its keys alone; "" where a key has no number that we know, or spells one of a character."""
    if any(stroke.alt for stroke in burst.strokes):
        return ""
    letters = [(_SHIFTED if stroke.shift else _PLAIN).get(stroke.scan_code) for stroke in burst.strokes]
    return "".join(letter for letter in letters if letter) if all(letters) else ""
