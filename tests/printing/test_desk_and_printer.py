"""A desk at work beside a real queue: from the choice of the printer to an empty roll, and back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from cupsd import QUEUE, Scheduler
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from scanner_keys import Keyboard
from schedulers import needs_cups

from checkin.assets import asset
from checkin.desktop import build_desk
from checkin.desktop.running import RunningDesk
from checkin.roster import Roster
from checkin.ui.app import make_application
from checkin.ui.sounds import Sounds

pytestmark = [needs_cups, pytest.mark.qt_log_ignore("This plugin does not support")]


@pytest.fixture
def desk(scheduler: Scheduler, roster: Roster, qtbot: QtBot) -> Iterator[RunningDesk]:
    app = make_application([])
    silent = Sounds(asset("sounds"))
    silent.muted = True
    running = RunningDesk(build_desk(roster.path), app, silent)
    window = running.desk.window
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield running
    running.close()


def test_from_the_choice_to_an_empty_roll_and_back(desk: RunningDesk, scheduler: Scheduler, qtbot: QtBot) -> None:
    pill, queue = desk.desk.window.top.printer, desk.cards.queue
    qtbot.waitUntil(lambda: QUEUE in pill.printers)
    pill.printer_chosen.emit(QUEUE)
    qtbot.waitUntil(lambda: pill.value == QUEUE)
    window = desk.cards.papers.window  # it opens by itself, with the card that tries the printer under the hand
    assert window
    qtbot.waitUntil(window.isActiveWindow)
    Keyboard().strike("\n")
    qtbot.waitUntil(lambda: scheduler.cards_on_paper() == 1)
    scheduler.behave("empty")
    Keyboard().scan("1000")
    qtbot.waitUntil(lambda: pill.value == "Rouleau vide", timeout=4000)
    assert "peut encore sortir" in pill.toolTip()
    qtbot.waitUntil(lambda: queue.summary.not_printed == 1, timeout=12_000)
    missing = window.sections["missing"]
    qtbot.waitUntil(lambda: len(missing.rows) == 1)
    (line,) = [row.line for row in missing.rows.values()]
    assert line
    assert (line.name, line.why.split("\N{NO-BREAK SPACE}:")[0]) == ("Zoé Brévandois", "Plus d’étiquettes ou de papier")
    scheduler.behave("ok")
    window.take_focus()
    Keyboard().strike(" ")
    qtbot.waitUntil(lambda: pill.value == QUEUE, timeout=12_000)
    assert scheduler.cards_on_paper() == 2
    Keyboard().command(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.isVisible())
