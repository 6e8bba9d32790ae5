"""Somebody whom only a signed ticket speaks for: let in, with words in place of the name that is not here yet."""

from __future__ import annotations

from dataclasses import replace

import pytest
from signed_tickets import ticket_text

from checkin.desktop.running import RunningDesk
from checkin.models import Attendee, ScanResult, Source, Verdict
from checkin.ui.desk.people import passage_row
from checkin.ui.desk.states import SIZES
from checkin.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CODE = ticket_text("Sable4JkL", item=2)
UNKNOWN = "Pas encore dans les inscriptions de ce poste\N{NO-BREAK SPACE}: nom inconnu"


@pytest.fixture
def window(desk: RunningDesk) -> MainWindow:
    return desk.desk.window


def signed(desk: RunningDesk, **what: object) -> ScanResult:
    """A real answer for a ticket without a name, as one that its signature let in."""
    roster = desk.desk.roster
    if not roster.tickets.by_code([CODE]):
        with roster.writing():
            roster.tickets.add(Attendee(ticket_code=CODE, ticket_type="Adhérent"))
    result = desk.desk.model.scan(CODE)
    assert result is not None
    assert result.scan is not None
    return replace(result, scan=replace(result.scan, source=Source.SIGNED), **what)  # type: ignore[arg-type]


def test_a_signed_ticket_is_welcomed_with_words_for_its_name(desk: RunningDesk, window: MainWindow) -> None:
    desk.desk.model.scanned.emit(signed(desk))
    shown, banner = window.desk.banner.announcement, window.desk.banner
    assert (shown.title, shown.name, shown.ticket_type) == ("Bienvenue", "Billet signé", "Adhérent")
    assert shown.company == f"{UNKNOWN}, billet signé valable"
    assert shown.step == "Laissez entrer la personne."
    assert shown.company in banner.accessibleName()
    for size in SIZES:
        window.resize(*size)
        boxes = banner.face.boxes
        assert banner.face.too_small_for == []
        assert boxes["name"].bottom() <= boxes["company"].top()


def test_a_refused_signed_ticket_is_not_called_valid(desk: RunningDesk, window: MainWindow) -> None:
    signed(desk)
    again = signed(desk)
    assert again.verdict is Verdict.ALREADY_REDEEMED
    let_in = replace(again, verdict=Verdict.OK, overridden=again.verdict)
    revoked = replace(again, verdict=Verdict.REVOKED, ticket=None)
    for result in (again, let_in, revoked):
        desk.desk.model.scanned.emit(result)
        shown = window.desk.banner.announcement
        assert (shown.name, shown.company) == ("Billet signé", UNKNOWN)


def test_no_signature_stands_where_a_name_belongs(desk: RunningDesk, window: MainWindow) -> None:
    signed(desk)
    passage = desk.desk.model.recent()[0]
    assert passage_row(passage, desk.desk.roster.event.zone, "Nord").title == "Billet signé"
    desk.desk.model.undo_last()
    assert window.desk.banner.announcement.name == "Billet signé"


def test_a_name_that_is_known_is_shown(desk: RunningDesk, window: MainWindow) -> None:
    with desk.desk.roster.writing():
        desk.desk.roster.tickets.add(Attendee(ticket_code=CODE, first_name="Ambre", last_name="Bazinelle"))
    desk.desk.model.scan(CODE)
    assert window.desk.banner.announcement.name == "Ambre Bazinelle"
    assert window.desk.banner.announcement.company == ""
