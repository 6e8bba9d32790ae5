"""A slip put right where it is noticed: on the banner or in the search, by keys alone, the card one key further."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scanner_keys import Keyboard

from checkin import merge
from checkin.desktop.running import RunningDesk
from checkin.models import Ticket
from checkin.ui.desk.correct_form import CorrectForm
from checkin.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CAMILLE, ELOISE = "BCDF01", "BCDF02"


@pytest.fixture
def window(desk: RunningDesk) -> MainWindow:
    return desk.desk.window


def scanned(qtbot: QtBot, desk: RunningDesk, keyboard: Keyboard, code: str) -> None:
    with qtbot.waitSignal(desk.desk.model.scanned):
        keyboard.scan(code)
    keyboard.now += 500


def opened(qtbot: QtBot, window: MainWindow, keyboard: Keyboard) -> CorrectForm:
    keyboard.command(Qt.Key.Key_F4)
    form = window.desk.side.correct
    qtbot.waitUntil(lambda: window.desk.side.form is form and QApplication.focusWidget() is form.fields["first_name"])
    return form


def ticket(desk: RunningDesk, number: int) -> Ticket:
    found = desk.desk.roster.tickets.get(number)
    assert found is not None
    return found


def test_the_person_just_scanned_is_put_right_and_the_card_printed_again_by_keys_alone(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard
) -> None:
    scanned(qtbot, desk, keyboard, CAMILLE)
    form = opened(qtbot, window, keyboard)
    keyboard.type("Camile\tRousselle")
    qtbot.waitUntil(lambda: form.text("last_name") == "Rousselle")
    keyboard.now += 500
    with qtbot.waitSignal(form.corrected):
        keyboard.type("\n")
    assert window.desk.banner.announcement.name == "Camile Rousselle"
    assert "Camile Rousselle" in form.heading.text()
    assert "Avant\N{NO-BREAK SPACE}: Camille, Roussel" in form.hint.text()
    keyboard.now += 500
    with qtbot.waitSignal(window.desk.print_asked) as asked:
        keyboard.type("\n")
    assert asked.args is not None
    assert asked.args[0].full_name == "Camile Rousselle"
    assert window.desk.side.form is None


def test_somebody_found_by_the_search_is_put_right_and_marked(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard
) -> None:
    scanned(qtbot, desk, keyboard, CAMILLE)
    panel = window.desk.side.search
    keyboard.command(Qt.Key.Key_F2)
    keyboard.type("orvault")
    qtbot.waitUntil(lambda: panel.tinted is not None)
    keyboard.now += 500
    form = opened(qtbot, window, keyboard)
    form.fields["company"].setText("Gras et Fils")
    with qtbot.waitSignal(form.corrected):
        keyboard.command(Qt.Key.Key_Return)
    assert ticket(desk, 8).company == "Gras et Fils"
    assert window.desk.banner.announcement.name == "Camille Roussel"  # whose answer stands, whoever is corrected
    keyboard.command(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.desk.side.form is None)
    panel.search_now()
    assert any(text.startswith("Corrigé à l’accueil à ") for text, _ in panel.list.rows[0].lines)


def test_the_button_on_the_banner_and_the_one_over_the_results_lead_there_too(
    desk: RunningDesk, window: MainWindow
) -> None:
    side = window.desk.side
    desk.desk.model.scan(CAMILLE)
    window.desk.banner.button("correct").click()
    assert side.correct.text("last_name") == "Roussel"
    side.correct.left.emit()
    side.search.field.setText("garnier")
    side.search.search_now()
    side.search.amend.click()
    assert side.correct.text("last_name") == "Garnier"


def test_a_scan_in_between_counts_and_leaves_the_correction_as_it_was_typed(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard
) -> None:
    scanned(qtbot, desk, keyboard, CAMILLE)
    form = opened(qtbot, window, keyboard)
    form.fields["last_name"].setText("Rousselle")
    scanned(qtbot, desk, keyboard, ELOISE)
    assert window.desk.side.form is form
    with qtbot.waitSignal(form.corrected):
        keyboard.command(Qt.Key.Key_Return)
    assert ticket(desk, 1).last_name == "Rousselle"
    assert ticket(desk, 2).last_name == "Garnier"
    assert window.desk.banner.announcement.name == "Éloïse Garnier"


def test_the_correction_outlives_an_import_and_the_volunteer_is_named(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard
) -> None:
    roster = desk.desk.roster
    desk.desk.model.name_post("Entrée A", "Noé")
    before = tuple(roster.tickets.all())
    scanned(qtbot, desk, keyboard, CAMILLE)
    form = opened(qtbot, window, keyboard)
    form.fields["email"].setText("camille@nova.example")
    with qtbot.waitSignal(form.corrected):
        keyboard.command(Qt.Key.Key_Return)
    merge.bring_in(roster, merge.Delivery(file="plus-tard.csv", attendees=before))
    assert ticket(desk, 1).email == "camille@nova.example"
    form.begin(ticket(desk, 1))
    assert "(Noé)" in form.hint.text()


def test_a_held_enter_keeps_the_correction_and_prints_nothing(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard
) -> None:
    scanned(qtbot, desk, keyboard, CAMILLE)
    form = opened(qtbot, window, keyboard)
    form.fields["last_name"].setText("Rousselle")
    with qtbot.waitSignal(form.corrected):
        keyboard.press("\n")
    with qtbot.assertNotEmitted(window.desk.print_asked):
        for _ in range(5):
            keyboard.press("\n", repeat=True)
        QApplication.processEvents()
    assert window.desk.side.form is form


def test_a_name_cannot_be_emptied_and_nothing_changed_says_so(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard
) -> None:
    scanned(qtbot, desk, keyboard, CAMILLE)
    form = opened(qtbot, window, keyboard)
    keyboard.command(Qt.Key.Key_Return)
    qtbot.waitUntil(form.notice.isVisible)
    assert "Rien" in form.notice.text()
    for name in ("first_name", "last_name"):
        form.fields[name].clear()
    assert not form.confirm.isEnabled()
    assert desk.desk.roster.corrections.in_force() == {}


def test_without_anybody_chosen_it_says_what_to_do_first(
    qtbot: QtBot, window: MainWindow, desk: RunningDesk, keyboard: Keyboard
) -> None:
    keyboard.command(Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: window.desk.banner.announcement.title == "Personne n’est choisi")
    assert window.desk.side.form is None
