"""A person who is let in, and something to tell or to hand over: still welcome, and nobody overlooks the note."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot
from scanner_keys import Keyboard

from checkin import desk_notes
from checkin.desktop.organiser import Organiser
from checkin.desktop.running import RunningDesk
from checkin.ui.organiser.notes_dialog import NotesDialog
from checkin.ui.palette import Tone

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform says so of any window
CAMILLE, CANCELLED = "BCDF01", "BCDF05"
REGIME = "Régime"


@pytest.fixture
def told(desk: RunningDesk) -> RunningDesk:
    """Everybody has something written in two columns; the organiser marked one of them."""
    roster = desk.desk.roster
    with roster.writing():
        for ticket in list(roster.tickets.all()):
            answered = replace(ticket, extra={REGIME: "sans gluten", "Taille": "M"})
            roster.tickets.update(ticket, answered, import_id=0, at=roster.clock())
    desk_notes.choose(roster, (REGIME,))
    return desk


def shown(desk: RunningDesk) -> tuple[Tone, str, str]:
    said = desk.desk.window.desk.banner.announcement
    return said.tone, said.title, said.note


def scan(qtbot: QtBot, desk: RunningDesk, keyboard: Keyboard, code: str) -> None:
    with qtbot.waitSignal(desk.desk.model.scanned):
        keyboard.scan(code)


def test_whoever_has_a_note_is_welcome_and_the_note_stands_on_the_banner(
    qtbot: QtBot, told: RunningDesk, keyboard: Keyboard
) -> None:
    scan(qtbot, told, keyboard, CAMILLE)
    assert shown(told) == (Tone.ATTENTION, "Bienvenue", f"{REGIME} : sans gluten")
    banner = told.desk.window.desk.banner
    assert "sans gluten" in banner.accessibleName()
    assert banner.face.too_small_for == []


def test_whoever_is_refused_gets_no_orange_welcome(qtbot: QtBot, told: RunningDesk, keyboard: Keyboard) -> None:
    scan(qtbot, told, keyboard, CANCELLED)
    assert shown(told) == (Tone.REFUSED, "Inscription annulée", "")


def test_the_organiser_ticks_a_column_and_the_next_scan_shows_it(
    qtbot: QtBot, told: RunningDesk, keyboard: Keyboard
) -> None:
    organiser = Organiser(told.desk)
    organiser.show("notes")
    dialog = next(found for found in told.desk.window.findChildren(NotesDialog))
    assert {name: box.isChecked() for name, box in dialog.boxes.items()} == {REGIME: True, "Taille": False}
    for box in dialog.boxes.values():
        box.click()
    dialog.foot.main.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    told.desk.window.activateWindow()
    qtbot.waitUntil(told.desk.window.isActiveWindow)
    scan(qtbot, told, keyboard, CAMILLE)
    assert shown(told)[2] == "Taille : M"
