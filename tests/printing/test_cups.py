"""Label printers that really fail, on a real CUPS scheduler of our own: what is said is what happened on paper."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from cupsd import QUEUE, Scheduler
from pytestqt.qtbot import QtBot
from schedulers import needs_cups
from watching import Desk

from checkin.card_jobs import CardCause, CardState, Trouble
from checkin.models import Ticket
from checkin.roster import Roster
from checkin.ui.printing import printers
from checkin.ui.printing.card_queue import CardQueue
from checkin.ui.printing.cups import judged
from checkin.ui.printing.libcups import JobState, Status

IDLE, STOPPED = Status(3, frozenset({"none"})), Status(5, frozenset({"paused"}))
PROCESSING = Status(JobState.PROCESSING, frozenset({"job-printing"}))


@pytest.fixture
def desk(scheduler: Scheduler, roster: Roster, qtbot: QtBot) -> Iterator[Desk]:
    queue = CardQueue(roster.path, QUEUE)
    yield Desk(queue, qtbot)
    scheduler.go_on()
    queue.close()


def asked_anew() -> list[str]:
    """In a thread of its own: libcups remembers its server for each thread."""
    with ThreadPoolExecutor(max_workers=1) as executor:
        return executor.submit(printers.available).result()


@needs_cups
def test_the_systems_printers_are_listed(scheduler: Scheduler) -> None:
    assert asked_anew() == [QUEUE]


@needs_cups
def test_a_card_is_handed_over_once_and_never_called_printed(
    desk: Desk, scheduler: Scheduler, tickets: list[Ticket]
) -> None:
    desk.queue.print(tickets[0])
    desk.wait(CardState.HANDED_OVER)
    assert [one.state for one in desk.news] == [CardState.WAITING, CardState.SENT, CardState.HANDED_OVER]
    assert scheduler.cards_on_paper() == 1


@needs_cups
def test_a_jam_is_told_at_once_and_the_card_comes_once_after_a_retry(
    desk: Desk, scheduler: Scheduler, tickets: list[Ticket]
) -> None:
    """CUPS keeps the job and would print it again in five minutes, long after a second one: it is withdrawn."""
    scheduler.behave("jam")
    start = time.monotonic()
    desk.queue.print(tickets[0])
    (failed,) = desk.wait(CardState.NOT_PRINTED)
    assert time.monotonic() - start < 3
    assert failed.trouble == Trouble(CardCause.FAILED)
    scheduler.behave("ok")
    assert scheduler.waiting_jobs() == []
    desk.queue.retry(failed.job)
    desk.wait(CardState.HANDED_OVER)
    assert scheduler.cards_on_paper() == 1


@needs_cups
def test_an_empty_roll_warns_early_then_counts_as_not_printed(
    desk: Desk, scheduler: Scheduler, tickets: list[Ticket]
) -> None:
    scheduler.behave("empty")
    desk.queue.print(tickets[0])
    (failed,) = desk.wait(CardState.NOT_PRINTED)
    assert failed.trouble == Trouble(CardCause.NO_MEDIA)
    early = [one for one in desk.news if one.state is CardState.SENT and one.trouble]
    assert [one.trouble for one in early] == [Trouble(CardCause.NO_MEDIA)]
    assert desk.queue.summary.not_printed == 1
    scheduler.behave("ok")
    desk.queue.retry_all()
    desk.wait(CardState.HANDED_OVER)
    assert scheduler.cards_on_paper() == 1


@needs_cups
def test_a_printer_that_refuses_is_no_card_lost(desk: Desk, scheduler: Scheduler, tickets: list[Ticket]) -> None:
    scheduler.admin("cupsreject", QUEUE)
    desk.queue.print(tickets[0])
    (failed,) = desk.wait(CardState.NOT_PRINTED)
    assert failed.trouble == Trouble(CardCause.REFUSED)
    scheduler.admin("cupsaccept", QUEUE)
    desk.queue.retry_all()
    desk.wait(CardState.HANDED_OVER)


@needs_cups
def test_a_printer_that_is_gone_and_a_service_that_is_stopped_are_told_apart(
    desk: Desk, scheduler: Scheduler, tickets: list[Ticket]
) -> None:
    scheduler.admin("lpadmin", "-x", QUEUE)
    desk.queue.print(tickets[0])
    assert desk.wait(CardState.NOT_PRINTED)[0].trouble == Trouble(CardCause.NO_PRINTER)
    scheduler.stop()
    desk.queue.print(tickets[1])
    assert desk.wait(CardState.NOT_PRINTED, 2)[1].trouble == Trouble(CardCause.NO_SERVICE)
    assert asked_anew() == []


@needs_cups
def test_a_printing_system_that_hangs_delays_nothing_but_paper(
    desk: Desk, scheduler: Scheduler, roster: Roster, tickets: list[Ticket]
) -> None:
    scheduler.hang()
    start = time.perf_counter()
    for ticket in tickets[:3]:
        desk.queue.print(ticket)
    assert time.perf_counter() - start < 0.02
    desk.wait(CardState.WAITING, 3)
    assert [job.state for job in roster.card_jobs.unfinished()] == [CardState.WAITING] * 3
    scheduler.go_on()
    desk.wait(CardState.HANDED_OVER, 3)
    assert scheduler.cards_on_paper() == 3


@needs_cups
def test_a_job_that_a_killed_process_had_sent_is_looked_up(
    scheduler: Scheduler, roster: Roster, tickets: list[Ticket], qtbot: QtBot
) -> None:
    first = CardQueue(roster.path, QUEUE)
    before = Desk(first, qtbot)
    first.print(tickets[0])
    (done,) = before.wait(CardState.HANDED_OVER)
    first.close()
    with roster.writing():  # as the journal stands when the process dies right after sending
        roster.card_jobs.changed(done.job, CardState.SENT, None, done.reference)
    second = CardQueue(roster.path, QUEUE)
    (found,) = Desk(second, qtbot).wait(CardState.HANDED_OVER)
    assert found.job == done.job
    second.close()


def test_without_a_scheduler_there_are_no_printers_and_no_trouble(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nobody"))
    assert asked_anew() == []


@pytest.mark.parametrize(
    ("job", "printer", "before", "seconds", "state", "trouble"),
    [
        (Status(JobState.COMPLETED, frozenset()), IDLE, IDLE, 0, CardState.HANDED_OVER, None),
        (Status(JobState.ABORTED, frozenset()), IDLE, IDLE, 0, CardState.NOT_PRINTED, Trouble(CardCause.FAILED)),
        (Status(JobState.CANCELED, frozenset()), IDLE, IDLE, 0, CardState.NOT_PRINTED, Trouble(CardCause.CANCELED)),
        (Status(JobState.HELD, frozenset()), IDLE, IDLE, 0, CardState.NOT_PRINTED, Trouble(CardCause.FAILED)),
        (PROCESSING, IDLE, IDLE, 7.9, CardState.SENT, None),
        (PROCESSING, IDLE, IDLE, 8, CardState.NOT_PRINTED, Trouble(CardCause.NO_ANSWER)),
        (PROCESSING, Status(4, frozenset({"offline-report"})), IDLE, 0.5, CardState.SENT, None),
        (PROCESSING, Status(4, frozenset({"offline-report"})), IDLE, 1, CardState.SENT, Trouble(CardCause.UNPLUGGED)),
        (PROCESSING, STOPPED, STOPPED, 8, CardState.NOT_PRINTED, Trouble(CardCause.PAUSED)),
        (
            PROCESSING,
            Status(4, frozenset({"media-empty-error"})),
            Status(3, frozenset({"media-empty-error"})),
            8,
            CardState.NOT_PRINTED,
            Trouble(CardCause.NO_ANSWER, CardCause.NO_MEDIA),
        ),
    ],
)
def test_the_schedulers_words_become_an_honest_state(
    job: Status, printer: Status, before: Status, seconds: float, state: CardState, trouble: Trouble | None
) -> None:
    progress = judged(job, printer, before, seconds, "7")
    assert (progress.state, progress.trouble, progress.reference) == (state, trouble, "7")
