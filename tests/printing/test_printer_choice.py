"""A printer that cannot print our cards is refused when it is chosen, and at the start: not when the queue stands."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest
from cupsd import QUEUE, Scheduler
from pytestqt.qtbot import QtBot
from schedulers import needs_cups
from watching import Desk

from checkin.card_jobs import TEST_CARD, CardCause, CardState, Trouble
from checkin.models import Ticket
from checkin.roster import Roster
from checkin.ui.printing import reach
from checkin.ui.printing.card_queue import CardQueue
from checkin.ui.printing.media import fits


@pytest.fixture
def desk(scheduler: Scheduler, roster: Roster, qtbot: QtBot) -> Iterator[Desk]:
    queue = CardQueue(roster.path)
    yield Desk(queue, qtbot)
    queue.close()


def nobody_s_port() -> int:
    """A port of this computer that nobody listens at."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def asked(desk: Desk, qtbot: QtBot, printer: str) -> CardCause | None:
    """Choose it: why it is refused, or None."""
    outcome: list[CardCause | None] = []

    def refused(name: str, cause: CardCause) -> None:
        outcome.append(cause)

    def accepted(name: str) -> None:
        outcome.append(None)

    desk.queue.refused.connect(refused)
    desk.queue.accepted.connect(accepted)
    desk.queue.choose(printer)
    qtbot.waitUntil(lambda: len(outcome) == 1)
    return outcome[0]


@needs_cups
def test_a_printer_that_can_is_chosen_and_tried(desk: Desk, scheduler: Scheduler, roster: Roster, qtbot: QtBot) -> None:
    assert asked(desk, qtbot, QUEUE) is None
    assert desk.queue.summary.printer == QUEUE
    desk.queue.print_trial()
    (done,) = desk.wait(CardState.HANDED_OVER)
    assert (done.ticket_id, done.printer) == (TEST_CARD, QUEUE)
    assert scheduler.cards_on_paper() == 1
    assert roster.event.get("printer") == QUEUE


@needs_cups
@pytest.mark.parametrize(
    ("trouble", "cause"),
    [
        ("paper", CardCause.WRONG_PAPER),
        ("rejecting", CardCause.REFUSED),
        ("unreachable", CardCause.NO_ANSWER),
        ("paused", CardCause.PAUSED),
        ("gone", CardCause.NO_PRINTER),
    ],
)
def test_a_printer_that_cannot_is_refused_and_the_one_before_stays(
    desk: Desk, scheduler: Scheduler, roster: Roster, qtbot: QtBot, trouble: str, cause: CardCause
) -> None:
    if trouble != "gone":
        device = f"socket://127.0.0.1:{nobody_s_port()}" if trouble == "unreachable" else "labels:/y"
        scheduler.add_queue("Other", device, a4=trouble == "paper")
    if trouble == "rejecting":
        scheduler.admin("cupsreject", "Other")
    if trouble == "paused":
        scheduler.admin("cupsdisable", "Other")
    assert asked(desk, qtbot, "Other") is cause
    summary = desk.queue.summary
    assert (summary.printer, summary.unfit, summary.refused) == ("", cause, "Other")
    assert roster.event.get("printer", "never") == "never"


@needs_cups
def test_the_printer_of_last_time_is_looked_at_when_the_event_opens(
    scheduler: Scheduler, roster: Roster, qtbot: QtBot
) -> None:
    scheduler.admin("cupsreject", QUEUE)
    queue = CardQueue(roster.path, QUEUE)
    qtbot.waitUntil(lambda: queue.summary.unfit is CardCause.REFUSED)
    assert queue.summary.refused == ""
    scheduler.admin("cupsaccept", QUEUE)
    qtbot.waitUntil(lambda: queue.summary.unfit is None, timeout=8000)  # it is looked at again by itself
    queue.close()


@needs_cups
def test_a_card_is_never_sent_to_other_paper(
    scheduler: Scheduler, roster: Roster, qtbot: QtBot, tickets: list[Ticket]
) -> None:
    scheduler.add_queue("Office", a4=True)
    queue = CardQueue(roster.path, "Office")
    desk = Desk(queue, qtbot)
    queue.print(tickets[0])
    (failed,) = desk.wait(CardState.NOT_PRINTED)
    assert failed.trouble == Trouble(CardCause.WRONG_PAPER)
    assert scheduler.cards_on_paper() == 0
    queue.close()


@pytest.mark.parametrize(
    ("media", "size", "taken"),
    [
        ((), (9000, 5400), True),
        (("iso_a4_210x297mm",), (9000, 5400), False),
        (("iso_a4_210x297mm", "om_card_54x90mm"), (9000, 5400), True),
        (("na_index-4x6_4x6in",), (10160, 15240), True),
        (("na_index-4x6_4x6in",), (10000, 15000), False),
        (("custom_min_25.4x25.4mm", "custom_max_62x1000mm"), (6200, 10000), True),
        (("custom_min_25.4x25.4mm", "custom_max_62x1000mm"), (9000, 5400), True),
        (("custom_min_25.4x25.4mm", "custom_max_50x1000mm"), (9000, 5400), False),
        (("custom_min_1x1in", "custom_max_4x40in"), (10160, 7620), True),
        (("no-size", "custom_max_x", "na_1.2.3x4in"), (9000, 5400), False),
    ],
)
def test_paper_is_known_by_its_size(media: tuple[str, ...], size: tuple[int, int], taken: bool) -> None:
    assert fits(media, *size) is taken


def test_a_printer_on_the_network_is_called(qapp: object) -> None:
    with socket.create_server(("127.0.0.1", 0)) as printer:
        assert reach.answers(f"socket://127.0.0.1:{printer.getsockname()[1]}")
    assert not reach.answers(f"ipp://127.0.0.1:{nobody_s_port()}/ipp/print")
    for believed in ("usb://Acme/Maker?serial=1", "labels:/x", "dnssd://Acme._ipp._tcp.local/", "", "ipp://[::"):
        assert reach.answers(believed)
