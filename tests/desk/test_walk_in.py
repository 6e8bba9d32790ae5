"""Enrolling at the door: nobody twice who is on the list, nothing typed is lost, a doubtful address is asked about."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scanner_keys import Keyboard

from checkin.desktop.running import RunningDesk
from checkin.models import ScanResult, Source, Verdict
from checkin.ui.desk.walk_in_form import WalkInForm
from checkin.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(desk: RunningDesk) -> MainWindow:
    return desk.desk.window


def entered(qtbot: QtBot, keyboard: Keyboard, window: MainWindow, *texts: str) -> WalkInForm:
    """F3, then the fields in their order by hand."""
    keyboard.command(Qt.Key.Key_F3)
    form = window.desk.side.walk_in
    qtbot.waitUntil(lambda: QApplication.focusWidget() is form.fields["first_name"])
    keyboard.type("\t".join(texts))
    qtbot.waitUntil(lambda: [field.text() for field in form.fields.values()][: len(texts)] == list(texts))
    keyboard.now += 500
    return form


def answered(qtbot: QtBot, desk: RunningDesk, keyboard: Keyboard, key: Qt.Key) -> ScanResult:
    with qtbot.waitSignal(desk.desk.model.scanned) as answer:
        keyboard.command(key)
    assert answer.args is not None
    result = answer.args[0]
    assert isinstance(result, ScanResult)
    return result


def test_a_walk_in_has_names_company_and_e_mail_and_is_counted_apart(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard
) -> None:
    entered(qtbot, keyboard, window, "noe", "vaucresset", "studio ronde", "noe@ronde.example")
    result = answered(qtbot, desk, keyboard, Qt.Key.Key_Return)
    assert result.ticket is not None
    assert (result.ticket.company, result.ticket.email, result.ticket.walk_in) == (
        *("studio ronde", "noe@ronde.example"),
        True,
    )
    totals = desk.desk.roster.scans.totals(desk.desk.model.station.check_in_list.id)
    assert (totals["present"], totals["walk_ins"]) == (1, 1)


def test_whoever_is_on_the_list_already_is_let_in_by_one_key_and_nobody_new_is_made(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard
) -> None:
    form = entered(qtbot, keyboard, window, "eloise", "garn")
    qtbot.waitUntil(form.likely.isVisible)
    row = form.likely.views[0].row
    assert (row.title, row.lines[0][0]) == ("Éloïse Garnier", "Nova Tissages · Visiteur")
    result = answered(qtbot, desk, keyboard, Qt.Key.Key_F9)
    assert result.scan is not None
    assert (result.verdict, result.scan.source, result.scan.ticket_id) == (Verdict.OK, Source.SEARCH, 2)
    assert desk.desk.roster.tickets.count() == 8
    assert window.desk.side.form is None


def test_the_very_e_mail_finds_a_person_whatever_the_name(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard
) -> None:
    form = window.desk.side.walk_in
    window.desk.begin_walk_in()
    form.fields["first_name"].setText("Lolo")
    form.fields["email"].setText("Éloïse.garnier.bcdf02@courriel.example")
    form.look_up()
    assert [view.row.title for view in form.likely.views if view.isVisible()] == ["Éloïse Garnier"]


def test_of_two_people_of_one_name_the_key_takes_neither_before_one_is_chosen(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard
) -> None:
    form = entered(qtbot, keyboard, window, "clement", "desmarelles")
    qtbot.waitUntil(form.likely.isVisible)
    keyboard.command(Qt.Key.Key_F9)
    QApplication.processEvents()
    assert desk.desk.model.figures().present == 0
    keyboard.command(Qt.Key.Key_Down)
    keyboard.command(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: form.likely.current == 1)
    company = form.likely.views[1].row.lines[0][0]
    result = answered(qtbot, desk, keyboard, Qt.Key.Key_F9)
    assert result.ticket is not None
    assert company == f"{result.ticket.company} · Visiteur"


def test_enter_enrols_somebody_else_of_a_name_that_is_on_the_list(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard
) -> None:
    form = entered(qtbot, keyboard, window, "eloise", "garnier")
    qtbot.waitUntil(form.likely.isVisible)
    result = answered(qtbot, desk, keyboard, Qt.Key.Key_Return)
    assert result.ticket is not None
    assert result.ticket.walk_in
    assert desk.desk.roster.tickets.count() == 9


def test_nobody_is_asked_about_for_a_name_that_nobody_has(
    qtbot: QtBot, window: MainWindow, desk: RunningDesk, keyboard: Keyboard
) -> None:
    form = entered(qtbot, keyboard, window, "eloise", "garnier")
    qtbot.waitUntil(form.likely.isVisible)
    keyboard.type("xyzw")
    qtbot.waitUntil(lambda: not form.likely.isVisible())


def test_a_scan_in_between_leaves_every_field_as_it_was_typed(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard
) -> None:
    texts = ("noe", "vaucresset", "studio ronde", "noe@ronde.exa")
    form = entered(qtbot, keyboard, window, *texts)
    with qtbot.waitSignal(desk.desk.model.scanned):
        keyboard.scan("BCDF01")
    assert window.desk.side.form is form
    assert tuple(field.text() for field in form.fields.values()) == texts
    keyboard.now += 500
    keyboard.type("mple")
    qtbot.waitUntil(lambda: form.text("email") == "noe@ronde.example")


@pytest.mark.parametrize(
    ("address", "says"),
    [("noe@ronde", "n’est pas complète"), ("noe@gmial.com", "noe@gmail.com"), ("noe@ronde.con", "noe@ronde.com")],
)
def test_a_doubtful_address_is_asked_about_once_and_never_refused(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard, address: str, says: str
) -> None:
    form = entered(qtbot, keyboard, window, "noe", "vaucresset", "", address)
    keyboard.command(Qt.Key.Key_Return)
    qtbot.waitUntil(form.notice.isVisible)
    assert says in form.notice.text()
    assert desk.desk.roster.tickets.count() == 8
    result = answered(qtbot, desk, keyboard, Qt.Key.Key_Return)
    assert result.ticket is not None
    assert result.ticket.email == address
