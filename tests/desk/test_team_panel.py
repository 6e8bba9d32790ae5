"""« Toute l’équipe »: one key from a person, one scan for each who is ticked, an answer beside each name."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scanner_keys import Keyboard

from checkin.desktop.running import RunningDesk
from checkin.errors import CheckinError
from checkin.models import Kind, Scan, Source, Verdict
from checkin.ui.desk.team_panel import TeamPanel
from checkin.ui.main_window import MainWindow
from checkin.ui.palette import Tone

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(desk: RunningDesk) -> MainWindow:
    return desk.desk.window


@pytest.fixture
def team(qtbot: QtBot, window: MainWindow) -> TeamPanel:
    qtbot.waitUntil(lambda: "side" in window.desk.__dict__)
    return window.desk.side.team


def names(team: TeamPanel, *, ticked: bool | None = None) -> list[str]:
    return [str(row.found.ticket.first_name) for row in team.rows if ticked is None or row.isChecked() is ticked]


def tick(team: TeamPanel, *first_names: str) -> None:
    for row in team.rows:
        if row.found.ticket.first_name in first_names:
            row.click()


def log(desk: RunningDesk) -> list[Scan]:
    return list(desk.desk.roster.scans.all())


def test_the_key_after_a_scan_shows_who_came_along_and_enter_lets_them_in(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, team: TeamPanel, keyboard: Keyboard
) -> None:
    desk.desk.model.scan("BCDF01")
    keyboard.command(Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.desk.side.form is team)
    assert names(team) == ["Camille", "Éloïse"]
    assert names(team, ticked=True) == ["Éloïse"]  # Camille is inside already
    with qtbot.waitSignal(team.answered):
        keyboard.command(Qt.Key.Key_Return)
    assert [(scan.code, scan.verdict, scan.source) for scan in log(desk)][1:] == [("BCDF02", Verdict.OK, Source.SEARCH)]
    assert [view.row.title for view in team.views] == ["Éloïse Garnier"]


def test_the_key_in_the_search_means_the_tinted_person(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, team: TeamPanel, keyboard: Keyboard
) -> None:
    keyboard.command(Qt.Key.Key_F2)
    keyboard.type("roussel")
    qtbot.waitUntil(lambda: window.desk.side.search.tinted is not None)
    keyboard.command(Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.desk.side.form is team)
    assert names(team, ticked=True) == ["Camille", "Éloïse"]
    with qtbot.waitSignal(team.answered):
        keyboard.command(Qt.Key.Key_Return)
    first, second = log(desk)
    assert first.nonce != second.nonce
    assert desk.desk.model.figures().present == 2
    assert window.desk.banner.announcement.tone is Tone.WELCOME
    assert window.desk.banner.announcement.name == "Camille Roussel, Éloïse Garnier"


def test_colleagues_on_other_orders_are_shown_and_not_ticked(desk: RunningDesk, team: TeamPanel) -> None:
    team.begin(desk.desk.roster.tickets.by_code(["BCDF03"])[0])
    assert names(team) == ["Clément", "Nadège", "Yann"]
    assert names(team, ticked=True) == ["Clément"]  # Nadège's ticket is cancelled, Yann is of another order


def test_who_is_refused_is_told_why_and_the_others_are_in(
    desk: RunningDesk, window: MainWindow, team: TeamPanel
) -> None:
    window.desk.side.begin_team(desk.desk.roster.tickets.by_code(["BCDF03"])[0])
    tick(team, "Nadège")
    team.confirm.click()
    assert [(scan.code, scan.verdict) for scan in log(desk)] == [
        ("BCDF03", Verdict.OK),
        ("BCDF05", Verdict.CANCELED),
    ]
    assert team.answered_all
    assert window.desk.banner.announcement.tone is Tone.CHOICE
    assert window.desk.banner.announcement.name == "Clément Desmarelles"
    assert [bool(view.row.button) for view in team.views] == [True, False]


def test_each_of_them_can_be_taken_back_by_two_presses(qtbot: QtBot, desk: RunningDesk, team: TeamPanel) -> None:
    team.begin(desk.desk.roster.tickets.by_code(["BCDF01"])[0])
    team.confirm.click()
    assert desk.desk.model.figures().present == 2
    team.views[1].button.click()
    assert desk.desk.model.figures().present == 2

    def taken_back() -> bool:
        team.views[1].button.click()
        return desk.desk.model.figures().present == 1

    qtbot.waitUntil(taken_back)
    assert [view.row.struck for view in team.views] == [False, True]


def test_nobody_ticked_lets_nobody_in(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, team: TeamPanel, keyboard: Keyboard
) -> None:
    window.desk.side.begin_team(desk.desk.roster.tickets.by_code(["BCDF01"])[0])
    tick(team, "Camille", "Éloïse")
    assert not team.confirm.isEnabled()
    keyboard.command(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert log(desk) == []
    keyboard.command(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.desk.side.form is None)


def test_keys_walk_and_tick(qtbot: QtBot, window: MainWindow, desk: RunningDesk, team: TeamPanel) -> None:
    window.desk.side.begin_team(desk.desk.roster.tickets.by_code(["BCDF01"])[0])
    keyboard = Keyboard()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is team.rows[0])
    keyboard.command(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is team.rows[1])
    keyboard.command(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: names(team, ticked=True) == ["Camille"])


def test_on_the_way_out_those_inside_are_ticked(desk: RunningDesk, team: TeamPanel) -> None:
    desk.desk.model.scan("BCDF02")
    desk.desk.model.choose_kind(Kind.EXIT)
    team.begin(desk.desk.roster.tickets.by_code(["BCDF01"])[0])
    assert names(team, ticked=True) == ["Éloïse"]
    team.confirm.click()
    assert log(desk)[-1].kind is Kind.EXIT
    assert desk.desk.model.figures().inside == 0


def test_without_anybody_chosen_the_key_says_what_to_do(
    qtbot: QtBot, window: MainWindow, team: TeamPanel, keyboard: Keyboard
) -> None:
    keyboard.command(Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.desk.banner.announcement.title == "Personne n’est choisi")
    assert window.desk.side.form is None


def test_a_scan_meanwhile_counts_and_leaves_the_ticks_as_they_are(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, team: TeamPanel, keyboard: Keyboard
) -> None:
    window.desk.side.begin_team(desk.desk.roster.tickets.by_code(["BCDF01"])[0])
    with qtbot.waitSignal(desk.desk.model.scanned):
        keyboard.scan("BCDF08")
    assert window.desk.side.form is team
    assert names(team, ticked=True) == ["Camille", "Éloïse"]


def test_after_one_that_cannot_be_recorded_nobody_else_is_asked(
    qtbot: QtBot, desk: RunningDesk, team: TeamPanel, event_file: Path
) -> None:
    team.begin(desk.desk.roster.tickets.by_code(["BCDF01"])[0])
    failures: list[CheckinError] = []
    desk.desk.model.failed.connect(failures.append)
    desk.desk.roster._db.execute("PRAGMA query_only = ON")  # as a disk that takes no more
    team.confirm.click()
    desk.desk.roster._db.execute("PRAGMA query_only = OFF")
    assert len(failures) == 1
    assert log(desk) == []
    assert [view.row.icon for view in team.views] == ["warning", "warning"]
