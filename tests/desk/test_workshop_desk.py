"""The card workshop beside the desk: opened from the menu, people go on coming in, and it ends with the event."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from scanner_keys import Keyboard

from checkin.cards.chosen import TEMPLATE_SETTING
from checkin.desktop.running import RunningDesk
from checkin.models import Verdict
from checkin.ui.organiser.sheets_dialog import SheetsDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_a_badge_is_answered_while_the_workshop_has_the_keyboard(
    desk: RunningDesk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    desk.show("workshop")
    dialog = desk.workshop.dialog
    qtbot.waitUntil(lambda: len(dialog.bench.material.tickets) == 8)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    with qtbot.waitSignal(desk.desk.model.scanned) as scanned:
        keyboard.scan("BCDF01")
    assert scanned.args[0].verdict is Verdict.OK
    assert not dialog.bench.modified


def test_the_template_in_use_is_the_printer_s_at_once(desk: RunningDesk, qtbot: QtBot) -> None:
    desk.show("workshop")
    dialog = desk.workshop.dialog
    qtbot.waitUntil(lambda: len(dialog.bench.material.tickets) == 8)
    dialog.view.gallery.chosen.emit("label-62x100")
    qtbot.waitUntil(lambda: dialog.bench.template.name == "label-62x100")
    with qtbot.waitSignal(desk.workshop.used):
        QTest.mouseClick(dialog.view.use_button, Qt.MouseButton.LeftButton)
    assert desk.desk.roster.event.get(TEMPLATE_SETTING) == "label-62x100"
    assert dialog.view.good.text()
    desk.show("sheets")
    (sheets,) = desk.desk.window.findChildren(SheetsDialog)
    assert sheets.design.template.currentData() == "label-62x100"
    assert sheets.design.sheet.count() > 0


def test_a_desk_without_the_event_s_template_prints_all_the_same_and_says_so(desk: RunningDesk) -> None:
    with desk.desk.roster.writing():
        desk.desk.roster.event.set(TEMPLATE_SETTING, "Carte de l’autre poste")
    assert desk.cards.queue.summary.waiting == 0
    assert "Carte de l’autre poste" in desk.desk.window.mishap.text
