"""A process with cards on their way is really killed; a printer really blocks. No card is lost, nobody waits."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from cupsd import QUEUE, Scheduler
from people import answer, station
from pytestqt.qtbot import QtBot
from schedulers import needs_cups
from watching import Desk

from checkin.card_jobs import CardCause, CardState, Trouble
from checkin.models import Ticket, Verdict
from checkin.roster import Roster
from checkin.ui.printing.backend import Backend, Order, Progress
from checkin.ui.printing.card_queue import CardQueue
from checkin.ui.printing.pdf_folder import PdfFolder

PROCESS = Path(__file__).with_name("queue_process.py")


@contextmanager
def killed_after(event: Path, count: int, state: CardState) -> Iterator[None]:
    """A child prints so many cards; `kill -9` once all of them have come to that state."""
    command = [sys.executable, str(PROCESS), str(event), QUEUE, str(count)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout
        seen = 0
        while seen < count:
            line = child.stdout.readline()
            assert line, "the child ended by itself"
            seen += line.strip() == state.value
        child.kill()
    yield


@needs_cups
def test_a_card_that_lay_in_the_queue_at_the_kill_counts_and_comes_once(
    scheduler: Scheduler, roster: Roster, qtbot: QtBot
) -> None:
    scheduler.behave("silent")
    with killed_after(roster.path, 1, CardState.SENT):
        queue = CardQueue(roster.path, QUEUE)
    desk = Desk(queue, qtbot)
    (left,) = desk.wait(CardState.NOT_PRINTED)  # at once: its window is dead
    assert left.trouble == Trouble(CardCause.NO_ANSWER)
    scheduler.behave("ok")
    queue.retry_all()
    desk.wait(CardState.HANDED_OVER)
    assert scheduler.cards_on_paper() == 1
    queue.close()


@needs_cups
def test_a_card_that_came_out_after_the_kill_is_not_asked_for_again(
    scheduler: Scheduler, roster: Roster, qtbot: QtBot
) -> None:
    scheduler.behave("silent")
    with killed_after(roster.path, 1, CardState.SENT):
        scheduler.behave("ok")
        qtbot.waitUntil(lambda: scheduler.waiting_jobs() == [])
        queue = CardQueue(roster.path, QUEUE)
    Desk(queue, qtbot).wait(CardState.HANDED_OVER)
    assert queue.summary.not_printed == 0
    queue.close()


@needs_cups
def test_cards_that_no_printer_had_taken_at_the_kill_are_shown_as_unknown(
    scheduler: Scheduler, roster: Roster, qtbot: QtBot
) -> None:
    scheduler.hang()
    with killed_after(roster.path, 3, CardState.WAITING):
        scheduler.go_on()
        queue = CardQueue(roster.path, QUEUE)
    left = Desk(queue, qtbot).wait(CardState.NOT_PRINTED, 3)
    assert {one.trouble for one in left} == {Trouble(CardCause.INTERRUPTED)}
    assert queue.summary.not_printed == 3
    queue.close()


class Blocking(PdfFolder):
    """Writes PDFs, once it is let go: as a driver that waits for its printer."""

    def __init__(self, printer: str, event_file: Path, go_on: threading.Event) -> None:
        super().__init__(event_file)
        self.printer = printer
        self._go_on = go_on

    def send(self, order: Order) -> Progress:
        self._go_on.wait()
        return super().send(order)


@pytest.fixture
def go_on() -> Iterator[threading.Event]:
    event = threading.Event()
    yield event
    event.set()


@pytest.fixture
def desk(roster: Roster, qtbot: QtBot, go_on: threading.Event) -> Iterator[Desk]:
    def backend(printer: str, event_file: Path) -> Backend:
        return Blocking(printer, event_file, go_on) if printer == "Blocks" else PdfFolder(event_file)

    queue = CardQueue(roster.path, "Blocks", backend_of=backend)
    yield Desk(queue, qtbot)
    start = time.monotonic()
    queue.close()
    assert time.monotonic() - start < 6, "the window closes, whatever a printer does"


def test_a_printer_that_blocks_delays_no_scan(desk: Desk, roster: Roster, tickets: list[Ticket]) -> None:
    """Each scan is stored and its card asked for; the printer does not move all the while."""
    door = station(roster)
    slowest = 0.0
    for ticket in tickets:
        start = time.perf_counter()
        assert answer(door, ticket.ticket_code or "") is Verdict.OK
        desk.queue.print(ticket)
        slowest = max(slowest, time.perf_counter() - start)
    assert slowest < 0.2  # two cores, many suites; `make bench` holds it to a frame
    desk.wait(CardState.WAITING, len(tickets))
    assert not any(one.state is CardState.HANDED_OVER for one in desk.news)


def test_cards_behind_a_printer_that_blocks_go_to_another_and_come_once(
    desk: Desk, roster: Roster, tickets: list[Ticket], go_on: threading.Event, qtbot: QtBot
) -> None:
    for ticket in tickets[:3]:
        desk.queue.print(ticket)
    failed = desk.wait(CardState.NOT_PRINTED, 3)
    assert {one.trouble for one in failed} == {Trouble(CardCause.NO_ANSWER)}
    desk.queue.retry(failed[1].job, "")
    desk.queue.retry(failed[2].job, "")
    desk.wait(CardState.HANDED_OVER, 2)
    go_on.set()  # the one that the driver had in its hands comes out after all, the two others do not
    desk.wait(CardState.HANDED_OVER, 3)
    desk.queue.close()
    jobs = [roster.card_jobs.get(one.job) for one in failed]
    assert [job.state for job in jobs if job] == [CardState.HANDED_OVER, CardState.NOT_PRINTED, CardState.NOT_PRINTED]
    assert desk.queue.summary.not_printed == 0


def test_what_somebody_wrote_by_hand_is_counted_no_more(
    desk: Desk, roster: Roster, tickets: list[Ticket], qtbot: QtBot
) -> None:
    desk.queue.print(tickets[0])
    (failed,) = desk.wait(CardState.NOT_PRINTED)
    desk.queue.settle([failed.job], CardState.BY_HAND)
    desk.wait(CardState.BY_HAND)
    assert desk.queue.summary.not_printed == 0
    made = roster.card_jobs.made(tickets[0].id)
    assert made
    assert (made.state, made.trouble) == (CardState.BY_HAND, Trouble(CardCause.NO_ANSWER))
