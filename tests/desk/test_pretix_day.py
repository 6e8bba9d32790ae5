"""A real pretix behind a real window: linked by its QR alone, lost in the middle of the day, and linked again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from pretix_server.server import PretixEvent, PretixServer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scanner_keys import Keyboard

from checkin.desktop import Shell
from checkin.ui.main_window import MainWindow
from checkin.ui.organiser.link_dialog import LinkDialog
from checkin.ui.organiser.new_event import NewEventDialog
from checkin.ui.organiser.set_up_dialog import SetUpDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SOON = 20_000  # ms


@pytest.fixture
def shell(app: QApplication, event_file: Path) -> Iterator[Shell]:
    made = Shell(app)
    made.start(event_file)
    yield made
    made.close()


def current(shell: Shell, qtbot: QtBot) -> MainWindow:
    """The window of the open event, with the keyboard."""
    window = shell.window
    assert window is not None
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def scan_qr(day: PretixEvent) -> None:
    """The QR that pretix shows for a new device, in front of the scanner."""
    Keyboard().scan(json.dumps({"handshake_version": 1, "url": day.url, "token": day.new_device()}))


def carry_out(shell: Shell, dialog: SetUpDialog, qtbot: QtBot) -> None:
    """Press the button, read the notes, open the event."""
    before = shell.window
    dialog.foot.main.click()
    qtbot.waitUntil(lambda: dialog.notes.isVisible() or shell.window is not before, timeout=SOON)
    if shell.window is before:
        dialog.foot.main.click()
    qtbot.waitUntil(lambda: shell.window is not before)


def test_a_day_from_the_qr_to_a_withdrawn_access_and_back(shell: Shell, pretix: PretixServer, qtbot: QtBot) -> None:
    day = pretix.new_event(positions=3)
    first, second = day.take(2)
    window = current(shell, qtbot)
    scan_qr(day)
    qtbot.waitUntil(lambda: bool(window.findChildren(NewEventDialog)))
    (dialog,) = window.findChildren(NewEventDialog)
    dialog.name.setText("Journée pretix")
    dialog.pin.without.click()
    dialog.source.pretix.event_slug.text = day.event
    dialog.source.pretix.check_in_list.text = str(day.list_id)
    carry_out(shell, dialog, qtbot)

    window = current(shell, qtbot)
    pill = window.top.exchange
    qtbot.waitUntil(lambda: pill.value == "À jour", timeout=SOON)
    window.model.scan(first)
    qtbot.waitUntil(lambda: len(day.admin.admitted(first)) == 1, timeout=SOON)
    (passage,) = day.admin.admitted(first)
    assert passage.device_id is not None

    day.admin.revoke_device(passage.device_id)
    window.model.scan(second)
    window.menu.asked.emit("sync")
    qtbot.waitUntil(lambda: (pill.value, pill.caption) == ("Accès retiré", "1 à envoyer"), timeout=SOON)
    scan_qr(day)
    qtbot.waitUntil(lambda: bool(window.findChildren(LinkDialog)))
    (link,) = window.findChildren(LinkDialog)
    link.source.pretix.event_slug.text = day.event
    carry_out(shell, link, qtbot)
    qtbot.waitUntil(lambda: len(day.admin.admitted(second)) == 1, timeout=SOON)
    assert len(day.admin.admitted(first)) == 1
