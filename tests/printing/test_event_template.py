"""The template that was chosen for an event: on paper from the next card on, at the desk and by commands."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from command_line import Call
from cupsd import QUEUE, Scheduler
from pytestqt.qtbot import QtBot
from reading import millimetres
from schedulers import needs_cups
from watching import Desk

from checkin.card_jobs import CardState
from checkin.cards import load_template
from checkin.cards.chosen import TEMPLATE_SETTING, template_at_the_door
from checkin.models import Ticket
from checkin.roster import Roster
from checkin.ui.organiser.workshop.trial import printed
from checkin.ui.printing import printers
from checkin.ui.printing.backend import Progress
from checkin.ui.printing.card_maker import CardMaker, Occasion
from checkin.ui.printing.card_queue import CardQueue


def choose(roster: Roster, name: str) -> None:
    with roster.writing():
        roster.event.set(TEMPLATE_SETTING, name)


def test_the_next_card_has_the_template_that_was_chosen(roster: Roster, tickets: list[Ticket], qtbot: QtBot) -> None:
    desk = Desk(CardQueue(roster.path), qtbot)
    desk.queue.print(tickets[0])
    desk.wait(CardState.HANDED_OVER)
    desk.queue.use("label-62x100")
    desk.queue.print(tickets[1])
    before, after = desk.wait(CardState.HANDED_OVER, 2)
    desk.queue.close()
    assert millimetres(Path(before.reference)) == pytest.approx((90, 54), abs=0.3)
    assert millimetres(Path(after.reference)) == pytest.approx((62, 100), abs=0.3)


def test_a_template_that_is_not_on_this_computer_stops_no_card() -> None:
    assert template_at_the_door("modèle d’un autre poste") == load_template("card-90x54")


def test_commands_take_the_event_s_template_unless_told_otherwise(roster: Roster, tmp_path: Path, call: Call) -> None:
    choose(roster, "label-62x100")
    out, event = tmp_path / "cards.pdf", str(roster.path)
    assert call("card", "1000", str(out), "--event", event)[0] == 0
    assert millimetres(out) == pytest.approx((62, 100), abs=0.3)
    assert call("cards", str(out), "--event", event)[0] == 0
    assert millimetres(out) == pytest.approx((62, 100), abs=0.3)
    assert call("card", "1000", str(out), "--event", event, "--template", "card-90x54")[0] == 0
    assert millimetres(out) == pytest.approx((90, 54), abs=0.3)


def tried(roster: Roster, printer: str) -> Progress:
    """As the workshop does it, in a thread of its own."""
    (ticket, *_) = roster.tickets.all()
    card = CardMaker(load_template("card-90x54")).card(ticket, Occasion.of(roster))
    backend = printers.backend(printer, roster.path)
    with ThreadPoolExecutor(max_workers=1) as executor:
        return executor.submit(printed, card, backend).result()


@needs_cups
def test_a_test_print_is_handed_over_or_says_why_not(scheduler: Scheduler, roster: Roster) -> None:
    assert tried(roster, QUEUE).state is CardState.HANDED_OVER
    gone = tried(roster, "Disparue")
    assert gone.state is CardState.NOT_PRINTED
    assert gone.trouble is not None
