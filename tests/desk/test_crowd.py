"""When many come at once: the arrivals of the last minutes, and letters for several queues."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot
from scanner_keys import Keyboard

from checkin.arrivals import lately
from checkin.desktop.running import RunningDesk
from checkin.models import Attempt
from checkin.roster import Roster
from checkin.station import Station
from checkin.ui.crowd.queues_dialog import QueuesDialog

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


@pytest.fixture
def queues(qtbot: QtBot, desk: RunningDesk) -> QueuesDialog:
    """« Files d’attente » of the five people who may come: two of D, then G, O and R."""
    desk.crowd.show_queues()
    dialog = next(one for one in desk.desk.window.findChildren(QueuesDialog) if one.isVisible())
    qtbot.waitUntil(lambda: bool(dialog.queues))
    return dialog


def shown_letters(dialog: QueuesDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel, "letters") if label.isVisible()]


def test_the_letters_are_cut_by_the_people_still_expected(qtbot: QtBot, queues: QueuesDialog) -> None:
    assert [queue.people for queue in queues.queues] == [2, 1, 2]
    qtbot.waitUntil(lambda: shown_letters(queues) == ["A–F", "G–N", "O–Z"])
    queues.counts[2].click()
    qtbot.waitUntil(lambda: shown_letters(queues) == ["A–G", "O–Z"] or len(shown_letters(queues)) == 2)
    assert sum(queue.people for queue in queues.queues) == 5


def test_whoever_has_come_is_counted_no_longer_and_scans_go_on(
    qtbot: QtBot, desk: RunningDesk, queues: QueuesDialog, keyboard: Keyboard
) -> None:
    keyboard.scan("BCDF03")
    qtbot.waitUntil(lambda: desk.desk.model.figures().present == 1)
    queues.look_again()
    qtbot.waitUntil(lambda: sum(queue.people for queue in queues.queues) == 4)


def test_without_anybody_to_come_there_is_a_sentence_and_nothing_to_print(
    qtbot: QtBot, desk: RunningDesk, queues: QueuesDialog
) -> None:
    for code in ("BCDF01", "BCDF02", "BCDF03", "BCDF04", "BCDF08"):
        desk.desk.model.scan(code)
    queues.look_again()
    qtbot.waitUntil(queues.notice.isVisible)
    assert "Plus personne" in queues.notice.text()
    assert not queues.foot.main.isEnabled()


def test_the_signs_are_saved_where_somebody_chose_and_the_dialog_says_so(
    qtbot: QtBot, queues: QueuesDialog, tmp_path: Path
) -> None:
    queues.foot.main.click()
    chooser = queues.findChild(QFileDialog)
    assert chooser is not None
    chooser.selectFile(str(tmp_path / "affiches.pdf"))
    chooser.accept()
    qtbot.waitUntil(queues.good.isVisible)
    assert (tmp_path / "affiches.pdf").read_bytes().startswith(b"%PDF")
    assert "affiches.pdf" in queues.good.text()


def test_scans_go_on_while_the_printer_is_chosen(
    qtbot: QtBot, desk: RunningDesk, queues: QueuesDialog, keyboard: Keyboard
) -> None:
    queues.foot.aside.click()
    dialog = queues.findChild(QPrintDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    keyboard.scan("BCDF03")
    qtbot.waitUntil(lambda: desk.desk.model.figures().present == 1)
    dialog.reject()
