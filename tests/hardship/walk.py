"""Opens every window and dialog on the screen that the environment describes; prints what does not fit, as JSON.

Run as a program of its own, by test_small_screens.
"""

from __future__ import annotations

import json
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QPushButton, QScrollArea, QWidget

from checkin.desktop import Shell
from checkin.ui.app import make_application
from checkin.ui.desk.event_menu import GROUPS, ORDER, SWITCHES

NO_WINDOW = {"-", "sync", "quit", "training", "language", "display", *GROUPS, *SWITCHES}
STANDS, OPENS = 1500, 500  # ms


def names() -> list[str]:
    """What the menu can open."""
    inside = (name for group in GROUPS.values() for name in group)
    return [name for name in (*ORDER, *inside) if name not in NO_WINDOW]


def shown() -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible() and not isinstance(widget, QMenu)]


def troubles(window: QWidget) -> Iterator[str]:
    """Too large for the screen, or a button that nobody can reach."""
    room = window.screen().availableGeometry()
    if window.width() > room.width() or window.height() > room.height():
        yield f"is {window.width()} × {window.height()} where there is {room.width()} × {room.height()}"
    for button in window.findChildren(QAbstractButton):
        if button.window() is window and button.isVisible() and is_main(button) and not is_reachable(button, room):
            yield f"« {button.text()} » lies outside"


def is_main(button: QAbstractButton) -> bool:
    return isinstance(button, QPushButton) and (button.isDefault() or button.property("kind") in ("primary", "danger"))


def is_reachable(button: QAbstractButton, room: QRect) -> bool:
    """Inside of all that it lies in, or in a part that scrolls."""
    place = QRect(button.mapTo(button.window(), QPoint()), button.size())
    above = button.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, QScrollArea):
            return True
        above = above.parentWidget()
    return button.window().rect().contains(place) and place.width() <= room.width()


def walk(event: Path) -> dict[str, list[str]]:
    app = make_application([])
    shell = Shell(app)
    shell.open(event)
    QTest.qWait(STANDS)
    assert shell.window is not None
    found = {"desk": list(troubles(shell.window))}
    for name in names():
        shell._carry_out(name)
        QTest.qWait(OPENS)
        windows = [window for window in shown() if window is not shell.window]
        found[name] = [trouble for window in windows for trouble in troubles(window)]
        for window in windows:
            window.close()
        QTest.qWait(50)
    shell.close()
    return found


if __name__ == "__main__":
    try:
        print(json.dumps(walk(Path(sys.argv[1])), ensure_ascii=False))
    except Exception:  # the shell keeps what is said of errors to its logbook
        sys.exit(traceback.format_exc())
