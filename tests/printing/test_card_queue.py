"""Cards on their way to paper: the desk never waits, no card is lost, and nothing claims to be printed."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from people import Clock
from pytestqt.qtbot import QtBot
from reading import codes_on, pages_of
from watching import Desk

from checkin import cards
from checkin.card_jobs import CardCause, CardState, Trouble
from checkin.models import Ticket
from checkin.roster import Roster
from checkin.ui.printing.backend import Order
from checkin.ui.printing.card_queue import CardQueue, Summary
from checkin.ui.printing.pdf_folder import file_name
from checkin.ui.printing.text_measure import TextMeasure


@pytest.fixture
def desk(roster: Roster, qtbot: QtBot) -> Iterator[Desk]:
    queue = CardQueue(roster.path)
    yield Desk(queue, qtbot)
    queue.close()


def folder_of(roster: Roster) -> Path:
    return roster.path.with_name("day-cartes")


def test_without_a_printer_the_card_is_a_pdf_beside_the_event(
    desk: Desk, roster: Roster, tickets: list[Ticket]
) -> None:
    desk.queue.print(tickets[0])
    (done,) = desk.wait(CardState.HANDED_OVER)
    path = folder_of(roster) / "Zoé-Brévandois-1000.pdf"
    assert done.reference == str(path)
    assert [codes_on(page) for page in pages_of(path)] == [["1000"]]
    assert [one.state for one in desk.news] == [CardState.WAITING, CardState.HANDED_OVER]
    assert desk.queue.summary == Summary(printer="", waiting=0, not_printed=0)
    assert roster.card_jobs.made(tickets[0].id)


def test_print_returns_at_once_and_every_card_comes(desk: Desk, roster: Roster, tickets: list[Ticket]) -> None:
    start = time.perf_counter()
    for ticket in tickets:
        desk.queue.print(ticket)
    assert time.perf_counter() - start < 0.02
    desk.wait(CardState.HANDED_OVER, len(tickets))
    assert len(list(folder_of(roster).iterdir())) == len(tickets)


def test_closing_the_window_loses_no_card(roster: Roster, tickets: list[Ticket], qtbot: QtBot) -> None:
    queue = CardQueue(roster.path)
    for ticket in tickets:
        queue.print(ticket)
    queue.close()
    assert all(roster.card_jobs.made(ticket.id) for ticket in tickets)
    assert roster.card_jobs.unfinished() == []


def test_a_card_that_cannot_be_written_is_counted_until_it_is(
    desk: Desk, roster: Roster, tickets: list[Ticket]
) -> None:
    folder_of(roster).write_text("a file where the folder is due")
    for ticket in tickets[:2]:
        desk.queue.print(ticket)
    failed = desk.wait(CardState.NOT_PRINTED, 2)
    assert {one.trouble for one in failed} == {Trouble(CardCause.NOT_WRITABLE)}
    assert desk.queue.summary.not_printed == 2
    folder_of(roster).unlink()
    desk.queue.retry(failed[0].job)
    desk.wait(CardState.HANDED_OVER, 1)
    assert desk.queue.summary.not_printed == 1
    desk.queue.retry_all()
    desk.wait(CardState.HANDED_OVER, 2)
    assert desk.queue.summary.not_printed == 0


def test_asking_twice_makes_one_card(desk: Desk, roster: Roster, tickets: list[Ticket]) -> None:
    folder_of(roster).write_text("a file where the folder is due")
    desk.queue.print(tickets[0])
    (failed,) = desk.wait(CardState.NOT_PRINTED)
    folder_of(roster).unlink()
    desk.queue.retry(failed.job)
    desk.queue.retry(failed.job)
    desk.queue.retry_all()
    desk.wait(CardState.HANDED_OVER)
    desk.queue.close()
    assert roster.card_jobs.get(failed.job + 1)
    assert roster.card_jobs.get(failed.job + 2) is None


def test_what_a_killed_process_left_is_found_at_the_next_start(
    roster: Roster, tickets: list[Ticket], qtbot: QtBot
) -> None:
    with roster.writing():
        job = roster.card_jobs.added(tickets[0].id, "")  # the roster's clock stands in another year
    queue = CardQueue(roster.path)
    desk = Desk(queue, qtbot)
    (left,) = desk.wait(CardState.NOT_PRINTED)
    assert (left.job, left.trouble) == (job, Trouble(CardCause.INTERRUPTED))
    assert queue.summary.not_printed == 1
    queue.retry_all()
    desk.wait(CardState.HANDED_OVER)
    queue.close()


def test_a_card_in_the_hands_of_another_window_is_left_to_it(
    desk: Desk, qtbot: QtBot, roster: Roster, tickets: list[Ticket]
) -> None:
    desk.queue.print(tickets[0])
    desk.wait(CardState.HANDED_OVER)
    with Roster.open(roster.path) as other, other.writing():
        other.card_jobs.added(2, "")  # as the first window's queue has it, a moment before its printer gets it
    queue = CardQueue(roster.path)
    queue.close()
    assert [job.state for job in roster.card_jobs.unfinished()] == [CardState.WAITING]


def test_cards_that_did_not_come_out_are_counted_again_after_a_restart(
    desk: Desk, roster: Roster, tickets: list[Ticket], qtbot: QtBot
) -> None:
    folder_of(roster).write_text("a file where the folder is due")
    desk.queue.print(tickets[0])
    desk.wait(CardState.NOT_PRINTED)
    again = CardQueue(roster.path)
    qtbot.waitUntil(lambda: again.summary.not_printed == 1)
    again.close()


def test_the_chosen_printer_is_remembered_in_the_event(desk: Desk, roster: Roster, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.queue.accepted):
        desk.queue.choose("")
    desk.queue.close()
    assert roster.event.get("printer", "none") == ""


def test_a_journal_that_cannot_be_written_is_said(desk: Desk, roster: Roster, tickets: list[Ticket]) -> None:
    desk.queue.print(tickets[0])
    desk.wait(CardState.HANDED_OVER)
    desk.queue.close()
    lost = CardQueue(roster.path.with_name("gone.checkin"))
    desk.news.clear()
    lost.changed.connect(desk.news.append)
    lost.print(tickets[0])
    (failed,) = desk.wait(CardState.NOT_PRINTED)
    assert (failed.job, failed.trouble) == (0, Trouble(CardCause.NOT_WRITABLE))
    lost.close()


@pytest.mark.parametrize(
    ("first", "code", "name"),
    [
        ("Zoé", "1000", "Zoé-Brévandois-1000.pdf"),
        ("../..", "A/B", "Brévandois-A%2FB.pdf"),
        ("CON:<>|?*", "x" * 300, "CON-Brévandois-1.pdf"),
        ("漢" * 300, "é" * 20, f"{'漢' * 40}-1.pdf"),
    ],
)
def test_file_names_are_safe_on_every_system(tickets: list[Ticket], first: str, code: str, name: str) -> None:
    design = cards.load_template("card-90x54")
    ticket = replace(tickets[0], first_name=first)
    card = cards.layout(ticket, design, TextMeasure(), event_name="")
    assert file_name(Order(job=1, code=code, card=card)) == name
    assert len(name.encode()) < 255


def test_the_journal_knows_the_newest_card_of_each_person(roster: Roster, tickets: list[Ticket]) -> None:
    clock = Clock()
    with Roster.open(roster.path, clock) as journal, journal.writing():
        first = journal.card_jobs.added(1, "Labels")
        journal.card_jobs.changed(first, CardState.NOT_PRINTED, Trouble(CardCause.NO_ANSWER, CardCause.NO_MEDIA), "7")
        (missing,) = journal.card_jobs.not_printed()
        assert (missing.trouble, missing.reference) == (Trouble(CardCause.NO_ANSWER, CardCause.NO_MEDIA), "7")
        assert journal.card_jobs.made(1) is None
        clock.at += timedelta(minutes=5)
        second = journal.card_jobs.added(1, "")
        assert journal.card_jobs.not_printed() == []
        journal.card_jobs.changed(second, CardState.HANDED_OVER)
        made = journal.card_jobs.made(1)
        assert made
        assert made.changed_at == clock.at


def test_the_window_gets_every_open_card_and_the_last_of_the_others(roster: Roster, tickets: list[Ticket]) -> None:
    with roster.writing():
        journal = roster.card_jobs
        for ticket in tickets:
            journal.changed(journal.added(ticket.id, "Labels"), CardState.HANDED_OVER)
        failed = journal.added(tickets[0].id, "Labels")
        journal.changed(failed, CardState.NOT_PRINTED, Trouble(CardCause.JAM))
        waiting = journal.added(tickets[1].id, "Labels")
        journal.written_on_sheets([ticket.id for ticket in tickets[2:]], "cartes.pdf")
        last = journal.added(tickets[5].id, "Labels")
        journal.changed(last, CardState.HANDED_OVER)
    assert [job.id for job in journal.newest(40)] == [failed, waiting, last]
    assert [job.id for job in journal.newest(0)] == [failed, waiting]
