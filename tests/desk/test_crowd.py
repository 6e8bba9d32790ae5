"""When many come at once: the arrivals of the last minutes, and letters for several queues."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot
from scanner_keys import Keyboard

from checkin.arrivals import lately
from checkin.desktop.running import RunningDesk
from checkin.models import Attempt
from checkin.roster import Roster
from checkin.station import Station

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_each_scan_shows_in_the_arrivals_of_the_last_minutes(
    qtbot: QtBot, desk: RunningDesk, keyboard: Keyboard
) -> None:
    figure = desk.desk.window.bottom.arrivals
    keyboard.scan("BCDF01")
    qtbot.waitUntil(lambda: lately(figure.minutes) == 1)
    assert figure.words.text().startswith("1 ")
    keyboard.now += 500
    keyboard.scan("BCDF02")
    qtbot.waitUntil(lambda: lately(figure.minutes) == 2)
    desk.desk.model.undo_last()
    qtbot.waitUntil(lambda: lately(figure.minutes) == 1)


def test_what_another_station_lets_in_counts_too(qtbot: QtBot, desk: RunningDesk) -> None:
    figure = desk.desk.window.bottom.arrivals
    with Roster.open(desk.desk.roster.path) as other:
        there = Station(other, station_id="Entrée B", check_in_list=other.lists.default())
        there.scan(Attempt(code="BCDF03"))
    qtbot.waitUntil(lambda: lately(figure.minutes) == 1)


@pytest.mark.parametrize("width", [820, 1120, 1280, 1920])
def test_no_word_of_the_figures_is_cut_in_any_window(qtbot: QtBot, desk: RunningDesk, width: int) -> None:
    window = desk.desk.window
    window.resize(width, 640)
    qtbot.waitUntil(lambda: window.bottom.width() == width)
    arrivals = window.bottom.arrivals
    assert arrivals.isVisible()
    assert arrivals.words.width() >= arrivals.words.sizeHint().width()
    inner = QRect(0, 0, window.bottom.hints.width(), window.bottom.hints.height())
    shown = [pair for pair in window.bottom.hints.children() if getattr(pair, "isVisible", bool)()]
    assert all(inner.contains(pair.geometry()) for pair in shown if hasattr(pair, "geometry"))
