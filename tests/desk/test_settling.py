"""From the door to « À régler » and back: the pill counts, menus open the page, decisions are sent and seen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scanner_keys import Keyboard

from checkin import clock, elsewhere
from checkin.desktop import Shell
from checkin.models import Connection, Kind, PassageElsewhere, SyncStatus
from checkin.reconciliation import Choice
from checkin.roster import Roster
from checkin.ui.main_window import MainWindow
from checkin.ui.organiser.import_dialog import ImportDialog
from checkin.ui.organiser.reconciliation.card import Card
from checkin.ui.organiser.reconciliation.dialog import ReconciliationDialog
from checkin.ui.organiser.reconciliation.items import COMPARE

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ONE_PERSON = "Numéro de billet;Prénom;Nom;Statut\nBCDF01;Camille;Roussel;Validé\n"


@pytest.fixture
def folder(event_file: Path) -> Path:
    """A shared folder as registration system, where the attendance goes."""
    folder = event_file.parent / "partage"
    folder.mkdir()
    with Roster.open(event_file) as roster, roster.writing():
        roster.event.set("source", f"folder:{folder}")
        roster._db.execute("UPDATE lists SET source_id = '7' WHERE id = 1")
    return folder


@pytest.fixture
def shell(app: QApplication, folder: Path, event_file: Path) -> Iterator[Shell]:
    made = Shell(app)
    made.start(event_file)
    yield made
    made.close()


def window_of(shell: Shell) -> MainWindow:
    assert shell.window is not None
    return shell.window


def enter_elsewhere(event_file: Path, code: str) -> None:
    """The exchange brings a passage at another station, a minute from now."""
    with Roster.open(event_file) as roster:
        (ticket,) = roster.tickets.by_code([code])
        at = clock.now() + timedelta(minutes=1)
        passage = PassageElsewhere(id=code, list_source_id="7", kind=Kind.ENTRY, at=at, station="pretix 2")
        with roster.writing():
            elsewhere.bring_in(roster, ticket, [passage], "pretix:essai")


def page_of(window: MainWindow) -> ReconciliationDialog:
    page = window.findChild(ReconciliationDialog)
    assert isinstance(page, ReconciliationDialog)
    return page


def card_of(page: ReconciliationDialog, section: str) -> Card:
    (card,) = page.page.sections[section].cards.values()
    return card


def test_a_second_entry_elsewhere_shows_on_the_pill_until_somebody_decides(
    shell: Shell, event_file: Path, qtbot: QtBot
) -> None:
    window = window_of(shell)
    window.model.scan("BCDF01")
    qtbot.waitUntil(lambda: window.top.exchange.value == "À jour")
    enter_elsewhere(event_file, "BCDF01")
    qtbot.waitUntil(lambda: "1 à régler" in window.top.exchange.value)
    pill = window.top.exchange
    pill.menu().aboutToShow.emit()
    next(action for action in pill.menu().actions() if "(1)" in action.text()).trigger()
    page = page_of(window)
    qtbot.waitUntil(page.isVisible)
    card_of(page, "doubles").buttons[Choice.CANCEL].click()
    assert page.page.empty.isVisible()
    qtbot.waitUntil(lambda: window.top.exchange.value == "À jour")
    assert window.model.outbox() == (0, 0, 0)


def test_a_round_of_the_exchange_does_not_forget_what_is_to_be_settled(
    shell: Shell, event_file: Path, qtbot: QtBot
) -> None:
    window = window_of(shell)
    window.model.scan("BCDF01")
    enter_elsewhere(event_file, "BCDF01")
    qtbot.waitUntil(lambda: window.top.exchange.status.to_decide == 1)
    window.show_status(SyncStatus(connection=Connection.ONLINE))
    assert window.top.exchange.status.to_decide == 1


def test_what_is_to_be_settled_is_still_there_after_a_restart(shell: Shell, event_file: Path, qtbot: QtBot) -> None:
    window_of(shell).model.scan("BCDF01")
    enter_elsewhere(event_file, "BCDF01")
    shell.close()
    shell.start(event_file)
    window = window_of(shell)
    qtbot.waitUntil(lambda: window.top.exchange.status.to_decide == 1)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    Keyboard().command(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.findChild(ReconciliationDialog) is not None)
    page = page_of(window)
    qtbot.waitUntil(page.isVisible)
    assert card_of(page, "doubles").title.text() == "Camille Roussel"


def test_an_export_that_is_held_back_is_compared_from_the_page(
    shell: Shell, folder: Path, event_file: Path, qtbot: QtBot
) -> None:
    window = window_of(shell)
    window.menu.asked.emit("settle")
    page = page_of(window)
    qtbot.waitUntil(page.page.empty.isVisible)
    (folder / "court.csv").write_text(ONE_PERSON, "utf-8")
    window.top.exchange.exchange_now.emit()
    qtbot.waitUntil(lambda: bool(page.page.sections["roster"].cards))
    card_of(page, "roster").buttons[COMPARE].click()
    dialog = window.findChild(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.review_page)
