"""Letting in whom the rules refuse: with a reason, and with the supervisor's code where the event has one."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from scanner_keys import Keyboard

from checkin import pin
from checkin.desktop.running import RunningDesk
from checkin.models import Verdict
from checkin.ui.desk.reason_row import ReasonRow
from checkin.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CAMILLE, CANCELLED, CODE = "BCDF01", "BCDF05", "4711"


@pytest.fixture
def window(desk: RunningDesk) -> MainWindow:
    pin.set_code(desk.desk.roster, CODE)
    return desk.desk.window


def asked(qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard, reason: str) -> ReasonRow:
    """A cancelled ticket, « Laisser entrer quand même… », the reason, Enter: the keyboard is in the code."""
    with qtbot.waitSignal(desk.desk.model.scanned):
        keyboard.scan(CANCELLED)
    keyboard.now += 500
    window.desk.banner.button("override").setFocus()
    keyboard.type(" ")
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    keyboard.type(f"{reason}\n")
    row = window.desk.banner.findChild(ReasonRow)
    assert isinstance(row, ReasonRow)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is row.code)
    keyboard.now += 500
    return row


def test_the_right_code_lets_in_with_the_reason_by_keys_alone(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    asked(qtbot, desk, window, keyboard, "accord du bureau")
    with qtbot.waitSignal(desk.desk.model.scanned) as answer:
        keyboard.type(f"{CODE}\n")
    assert answer.args is not None
    result = answer.args[0]
    assert (result.verdict, result.overridden, result.scan.override_reason) == (
        *(Verdict.OK, Verdict.CANCELED),
        "accord du bureau",
    )
    assert CODE not in caplog.text
    scans = [str(scan) for scan in desk.desk.roster.scans.all()]
    assert not any(CODE in scan.replace(result.scan.nonce, "") for scan in scans if "accord" in scan)


def test_a_wrong_code_lets_nobody_in_keeps_the_reason_and_waits(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard
) -> None:
    row = asked(qtbot, desk, window, keyboard, "accord du bureau")
    keyboard.type("0000\n")
    qtbot.waitUntil(row.notice.isVisible)
    assert "1" in row.notice.text()
    assert (row.reason.text(), row.code.text()) == ("accord du bureau", "")
    keyboard.now += 500
    keyboard.type(CODE)
    qtbot.waitUntil(lambda: row.code.text() == CODE)
    assert not row.confirm.isEnabled()
    assert desk.desk.model.figures().present == 0
    qtbot.waitUntil(row.confirm.isEnabled)
    keyboard.now += 500
    with qtbot.waitSignal(desk.desk.model.scanned) as answer:
        keyboard.type("\n")
    assert answer.args is not None
    assert answer.args[0].overridden is Verdict.CANCELED


def test_a_scan_takes_the_question_away_with_what_was_typed_of_the_code(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard
) -> None:
    row = asked(qtbot, desk, window, keyboard, "accord du bureau")
    keyboard.type("47")
    qtbot.waitUntil(lambda: row.code.text() == "47")
    keyboard.now += 500
    with qtbot.waitSignal(desk.desk.model.scanned):
        keyboard.scan(CAMILLE)
    assert row.isHidden()
    assert row.code.text() == ""
    assert window.desk.banner.announcement.name == "Camille Roussel"


def test_the_code_is_shown_as_dots_and_escape_gives_up(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard
) -> None:
    row = asked(qtbot, desk, window, keyboard, "accord du bureau")
    assert row.code.echoMode() is QLineEdit.EchoMode.Password
    keyboard.command(Qt.Key.Key_Escape)
    qtbot.waitUntil(row.isHidden)
    assert desk.desk.model.figures().present == 0


def test_the_command_line_asks_for_no_code(desk: RunningDesk, window: MainWindow) -> None:
    """Its contract knows none: whoever types commands has the file."""
    desk.desk.model.scan(CANCELLED)
    result = desk.desk.model.override("accord du bureau")
    assert result is not None
    assert result.overridden is Verdict.CANCELED
