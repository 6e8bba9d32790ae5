"""The labels left on the roll: counted down by what a printer took, and told before the end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from watching import Desk

from checkin import labels
from checkin.card_jobs import CardState
from checkin.labels import LOW, Roll
from checkin.models import Ticket
from checkin.roster import Roster
from checkin.ui.cards.roll_bar import USUAL, RollBar
from checkin.ui.printing.backend import Backend
from checkin.ui.printing.card_queue import CardQueue
from checkin.ui.printing.pdf_folder import PdfFolder

PRINTER = "Étiquettes"


class LabelPrinter(PdfFolder):
    """Takes cards as a printer would, onto files."""

    printer = PRINTER


def backend(printer: str, event_file: Path) -> Backend:
    return LabelPrinter(event_file)


@pytest.fixture
def desk(roster: Roster, qtbot: QtBot) -> Iterator[Desk]:
    queue = CardQueue(roster.path, PRINTER, backend_of=backend)
    yield Desk(queue, qtbot)
    queue.close()


def test_each_card_takes_a_label_until_there_are_few(
    desk: Desk, roster: Roster, tickets: list[Ticket], qtbot: QtBot
) -> None:
    desk.queue.put_in(LOW + 2, whole=True)
    for ticket in tickets[:2]:
        desk.queue.print(ticket)
    desk.wait(CardState.HANDED_OVER, 2)
    assert desk.queue.summary.roll == Roll(LOW, LOW + 2)
    assert Roll(LOW, LOW + 2).is_low
    desk.queue.put_in(100, whole=False)  # somebody counted
    qtbot.waitUntil(lambda: desk.queue.summary.roll == Roll(100, 100))
    desk.queue.put_in(0, whole=True)
    qtbot.waitUntil(lambda: desk.queue.summary.roll is None)


def test_the_count_stands_after_a_restart(desk: Desk, roster: Roster, qtbot: QtBot) -> None:
    desk.queue.put_in(50, whole=True)
    qtbot.waitUntil(lambda: desk.queue.summary.roll == Roll(50, 50))
    desk.queue.close()
    again = CardQueue(roster.path, PRINTER, backend_of=backend)
    qtbot.waitUntil(lambda: again.summary.roll == Roll(50, 50))
    again.close()


def test_each_printer_has_its_own_roll(roster: Roster) -> None:
    with roster.writing():
        labels.put_in(roster.event, "A", 3)
        labels.take(roster.event, "A")
        labels.take(roster.event, "B")
    assert labels.roll(roster.event, "A") == Roll(2, 3)
    assert labels.roll(roster.event, "B") is None


def test_a_roll_is_never_less_than_empty(roster: Roster) -> None:
    with roster.writing():
        labels.put_in(roster.event, "A", 1)
        labels.take(roster.event, "A")
        labels.take(roster.event, "A")
        roster.event.set("roll:B", "somebody wrote here")
    assert labels.roll(roster.event, "A") == Roll(0, 1)
    assert labels.roll(roster.event, "B") is None


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_bar_tells_what_a_person_types(qtbot: QtBot) -> None:
    bar = RollBar()
    qtbot.addWidget(bar)
    bar.retranslate()
    said: list[tuple[str, int]] = []

    def counted(left: int) -> None:
        said.append(("counted", left))

    def renewed(size: int) -> None:
        said.append(("renewed", size))

    bar.counted.connect(counted)
    bar.renewed.connect(renewed)
    bar.show()
    bar.number.setFocus()
    QTest.keyClicks(bar.number, "80\r")
    bar.show_roll(Roll(12, 80))
    assert bar.hint.text()
    bar.number.selectAll()
    QTest.keyClicks(bar.number, "15\r")
    bar.show_roll(Roll(15, 80))
    bar.renew.click()
    bar.show_roll(None)
    bar.renew.click()
    assert said == [("renewed", 80), ("counted", 15), ("renewed", 80), ("renewed", USUAL)]
