"""The workshop over a real event of invented people, its window shown and read through."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from people import attendee, new_event
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin import merge, search
from checkin.roster import Roster
from checkin.ui import texts, theme
from checkin.ui.fonts import load_fonts
from checkin.ui.organiser.workshop.dialog import Event, WorkshopDialog

CONSENT = "QR de contact"


@pytest.fixture
def roster(tmp_path: Path) -> Iterator[Roster]:
    """Eight people: a very long name, somebody without a company, a name in Arabic, one who agreed to a contact QR."""
    people = [
        attendee(0),
        attendee(1, first_name="Marie-Antoinette", last_name="de Castelnau-Brévandois-Escalvert", full_name=""),
        attendee(2, company=None),
        attendee(3, first_name="ليلى", last_name="المنصوري", full_name=""),
        attendee(4, extra={CONSENT: "Oui"}, ticket_type="Partenaire"),
        attendee(5, extra={CONSENT: "Non"}),
        attendee(6, company="Société des ateliers réunis de la brume et du vent d’ouest, fils et filles associés " * 3),
        attendee(7),
    ]
    with new_event(tmp_path) as opened:
        delivery = merge.Delivery(file="export.csv", attendees=tuple(people), headers=("Prénom", "Nom", CONSENT))
        merge.bring_in(opened, delivery)
        yield opened


@pytest.fixture
def dialog(qtbot: QtBot, qapp: QApplication, roster: Roster) -> WorkshopDialog:
    load_fonts()
    texts.set_language("fr")
    theme.dress(qapp, theme.Look())
    made = WorkshopDialog(
        Event(
            roster.path,
            lambda: Roster.open(roster.path),
            lambda name: [hit.ticket for hit in search.find(name, roster.tickets, 8)],
        )
    )
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: len(made.bench.material.tickets) == 8)
    return made
