"""How large the text of a page is, and whether its parts stand side by side: by the room, and by what was chosen."""

from __future__ import annotations

from PySide6.QtCore import QSize

from checkin.ui import theme

SMALLEST = 11  # pixels of text, at the usual size
WIDE, NARROW = QSize(86, 46), QSize(44, 78)  # of a page in its own text: so that it grows with the screen
SIDE_BY_SIDE = 68  # times the smallest text, in width


def is_narrow(room: QSize) -> bool:
    """Higher than wide, or too small for its text to have parts side by side."""
    return room.width() < max(room.height() * 1.1, theme.scaled(SMALLEST) * SIDE_BY_SIDE)


def text_for(room: QSize) -> int:
    """Pixels of text on a page of that size."""
    page = NARROW if is_narrow(room) else WIDE
    return max(min(room.width() // page.width(), room.height() // page.height()), theme.scaled(SMALLEST))
