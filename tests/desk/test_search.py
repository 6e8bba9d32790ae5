"""Finding people by name: by keys alone, never the wrong one of two, and whoever is on no list is enrolled."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scanner_keys import Keyboard

from checkin.desktop import build_desk
from checkin.desktop.running import RunningDesk
from checkin.models import Attendee, Source, Verdict
from checkin.ui.desk.search_panel import TYPING, SearchPanel
from checkin.ui.desk.walk_in_form import WalkInForm
from checkin.ui.main_window import MainWindow
from checkin.ui.sounds import Sounds

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(desk: RunningDesk) -> MainWindow:
    return desk.desk.window


@pytest.fixture
def panel(window: MainWindow) -> SearchPanel:
    return window.desk.side.search


def sought(qtbot: QtBot, keyboard: Keyboard, panel: SearchPanel, words: str) -> None:
    """F2, then the words typed by hand; until the results stand there."""
    keyboard.command(Qt.Key.Key_F2)
    keyboard.type(words)
    qtbot.waitUntil(lambda: panel.field.text() == words and panel.list.current == 0)
    keyboard.now += 500


def test_a_name_is_found_while_typing_and_enter_checks_the_person_in(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, panel: SearchPanel, keyboard: Keyboard
) -> None:
    sought(qtbot, keyboard, panel, "elo")
    assert [row.title for row in panel.list.rows] == ["Éloïse Garnier"]
    with qtbot.waitSignal(desk.desk.model.scanned) as answer:
        keyboard.type("\n")
    assert answer.args is not None
    assert (answer.args[0].verdict, answer.args[0].scan.source) == (Verdict.OK, Source.SEARCH)
    assert window.desk.banner.announcement.name == "Éloïse Garnier"
    assert panel.field.text() == ""
    qtbot.waitUntil(lambda: [row.title for row in panel.list.rows] == ["Éloïse Garnier"])  # the last scans again


def test_arrows_choose_among_the_people_found(
    qtbot: QtBot, desk: RunningDesk, panel: SearchPanel, keyboard: Keyboard
) -> None:
    sought(qtbot, keyboard, panel, "nova")
    names = [row.title for row in panel.list.rows]
    assert names == ["Camille Roussel", "Éloïse Garnier"]
    keyboard.command(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: panel.list.current == 1)
    with qtbot.waitSignal(desk.desk.model.scanned) as answer:
        keyboard.type("\n")
    assert answer.args is not None
    assert answer.args[0].ticket.first_name == "Éloïse"


def test_enter_before_anybody_saw_the_results_checks_nobody_in(
    qtbot: QtBot, desk: RunningDesk, panel: SearchPanel, keyboard: Keyboard
) -> None:
    keyboard.command(Qt.Key.Key_F2)
    QApplication.processEvents()
    panel.field.setText("nova")
    panel.field.textEdited.emit("nova")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert [row.title for row in panel.list.rows] == ["Camille Roussel", "Éloïse Garnier"]
    assert desk.desk.model.figures().present == 0


def test_a_single_result_is_shown_before_enter_checks_it_in(
    desk: RunningDesk, panel: SearchPanel, keyboard: Keyboard
) -> None:
    panel.field.setText("garnir")  # a guess: the volunteer has to see it first
    panel.field.textEdited.emit("garnir")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert [row.title for row in panel.list.rows] == ["Éloïse Garnier"]
    assert desk.desk.model.figures().present == 0
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert desk.desk.model.figures().present == 1


def test_enter_means_the_row_that_was_shown_whoever_was_added_meanwhile(desk: RunningDesk, panel: SearchPanel) -> None:
    panel.field.setText("nova")
    panel.search_now()
    assert [row.title for row in panel.list.rows] == ["Camille Roussel", "Éloïse Garnier"]
    with desk.desk.roster.writing():
        desk.desk.roster.tickets.add(Attendee(first_name="Aaron", last_name="Nova", full_name="Aaron Nova"))
    desk.desk.model.scan("BCDF02")  # the lists are read again
    panel.refresh()
    assert [row.title for row in panel.list.rows] == ["Camille Roussel", "Éloïse Garnier"]
    assert any("Déjà à l’intérieur" in text for text, _ in panel.list.rows[1].lines)
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert [scan.code for scan in desk.desk.roster.scans.all()] == ["BCDF02", "BCDF01"]


def test_the_button_beside_a_name_checks_the_person_in(desk: RunningDesk, panel: SearchPanel) -> None:
    panel.field.setText("garnier")
    panel.search_now()
    panel.list.view(0).button.click()
    assert desk.desk.model.figures().present == 1


def test_a_row_says_who_came_along_and_who_is_in_already(desk: RunningDesk, panel: SearchPanel) -> None:
    desk.desk.model.scan("BCDF01")
    panel.field.setText("camille")
    panel.search_now()
    lines = [text for text, _ in panel.list.rows[0].lines]
    assert lines[0] == "Nova Tissages · Intervenant"
    assert lines[1].startswith("Déjà à l’intérieur, entrée à ")
    assert lines[2] == "Avec Éloïse Garnier"


def test_a_row_says_what_is_wrong_with_a_ticket(panel: SearchPanel) -> None:
    panel.field.setText("valmont")
    panel.search_now()
    assert "Annulé" in [text for text, _ in panel.list.rows[0].lines]


def test_two_people_of_one_name_are_asked_apart_before_either_enters(
    qtbot: QtBot, desk: RunningDesk, panel: SearchPanel, keyboard: Keyboard
) -> None:
    sought(qtbot, keyboard, panel, "desmarelles sud")
    keyboard.type("\n")
    qtbot.waitUntil(panel.back.isVisible)
    assert "Clément Desmarelles" in panel.heading.text()
    assert {row.lines[0][0] for row in panel.list.rows} == {"Atelier Sud · Visiteur", "Mairie de Valbrune · Visiteur"}
    keyboard.type("\n\n")  # a second Enter from habit picks nobody
    QApplication.processEvents()
    assert desk.desk.model.figures().present == 0
    keyboard.now += 500
    keyboard.command(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: panel.list.current == 0)
    with qtbot.waitSignal(desk.desk.model.scanned):
        keyboard.type("\n")
    assert desk.desk.model.figures().present == 1


def test_escape_leaves_the_question_then_the_search(
    qtbot: QtBot, panel: SearchPanel, keyboard: Keyboard, desk: RunningDesk
) -> None:
    sought(qtbot, keyboard, panel, "desmarelles")
    keyboard.type("\n")
    qtbot.waitUntil(panel.back.isVisible)
    keyboard.command(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not panel.back.isVisible())
    assert len(panel.list.rows) == 2
    keyboard.command(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: panel.field.text() == "")
    assert panel.list.rows == []


def test_nobody_found_says_what_to_do_and_the_form_knows_the_name(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, panel: SearchPanel, keyboard: Keyboard
) -> None:
    keyboard.command(Qt.Key.Key_F2)
    keyboard.type("yseult vaucresset")
    qtbot.waitUntil(lambda: panel.heading.text() == "Personne ne porte ce nom")
    assert "F3" in panel.hint.text()
    keyboard.command(Qt.Key.Key_F3)
    form = window.desk.side.walk_in
    qtbot.waitUntil(lambda: window.desk.side.form is form)
    assert [form.text(name) for name in ("first_name", "last_name")] == ["Yseult", "Vaucresset"]


def entered(qtbot: QtBot, keyboard: Keyboard, window: MainWindow, first: str, last: str) -> WalkInForm:
    """F3, two names by hand."""
    keyboard.command(Qt.Key.Key_F3)
    form = window.desk.side.walk_in
    qtbot.waitUntil(lambda: QApplication.focusWidget() is form.fields["first_name"])
    keyboard.type(f"{first}\t{last}")
    qtbot.waitUntil(lambda: form.text("last_name") == last)
    keyboard.now += 500
    return form


def test_a_walk_in_is_two_names_and_enter(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard
) -> None:
    entered(qtbot, keyboard, window, "noe", "vaucresset")
    with qtbot.waitSignal(desk.desk.model.scanned) as answer:
        keyboard.type("\n")
    assert answer.args is not None
    result = answer.args[0]
    assert (result.verdict, result.scan.source, result.ticket.walk_in) == (Verdict.OK, Source.WALK_IN, True)
    assert window.desk.side.form is None
    assert window.desk.banner.announcement.title == "Bienvenue"


def test_a_scan_meanwhile_counts_and_leaves_the_form_as_it_is(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard
) -> None:
    form = entered(qtbot, keyboard, window, "noe", "vaucresset")
    with qtbot.waitSignal(desk.desk.model.scanned):
        keyboard.scan("BCDF01")
    assert window.desk.banner.announcement.name == "Camille Roussel"
    assert window.desk.side.form is form
    assert [form.text(name) for name in ("first_name", "last_name")] == ["noe", "vaucresset"]


def test_two_blank_names_are_no_walk_in(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard
) -> None:
    keyboard.command(Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: window.desk.side.form is not None)
    keyboard.type("  \n")
    QApplication.processEvents()
    assert not window.desk.side.walk_in.confirm.isEnabled()
    assert desk.desk.roster.tickets.count() == 8
    keyboard.command(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.desk.side.form is None)


def test_a_desk_that_closes_while_somebody_types_asks_its_closed_file_nothing(
    qtbot: QtBot, app: QApplication, sounds: Sounds, event_file: Path
) -> None:
    running = RunningDesk(build_desk(event_file), app, sounds)
    with qtbot.waitExposed(running.desk.window):
        running.desk.window.show()
    qtbot.waitUntil(lambda: "menu" in running.desk.window.__dict__)  # all of it stands
    search = running.desk.window.desk.side.search
    QTest.keyClicks(search.field, "rous")
    running.close()
    since = QElapsedTimer()
    since.start()
    while since.elapsed() < 2 * TYPING:  # what a timer raises fails the test
        app.processEvents()  # deletes nothing yet, which waiting would
