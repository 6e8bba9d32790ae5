"""PySide6 must not lose references to None and True: 6.12.0 does below Python 3.12, and ends the process by itself."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

CALLS = 500


class Bell(QObject):
    rung = Signal()


def test_qt_calls_do_not_use_up_none(qtbot: QtBot) -> None:
    font = QFont()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        font.setPixelSize(10)
    assert abs(sys.getrefcount(None) - before) < CALLS / 10


def test_qt_signals_do_not_use_up_true(qtbot: QtBot) -> None:
    bell = Bell()
    before = sys.getrefcount(True)
    for _ in range(CALLS):
        bell.rung.emit()
    assert abs(sys.getrefcount(True) - before) < CALLS / 10
