"""Cards that lie in boxes: the banner says where and nothing is printed; whoever has no place gets a card."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from scanner_keys import Keyboard

from checkin import pickup
from checkin.boxes import filled
from checkin.desktop.running import RunningDesk
from checkin.ui.desk.banner_face import LARGE_STEP, STEP
from checkin.ui.organiser.making_dialog import MakingDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def boxed(desk: RunningDesk) -> RunningDesk:
    """Camille and Clément have places, Éloïse came later."""
    roster = desk.desk.roster
    people = [ticket for ticket in roster.tickets.all() if ticket.ticket_code in ("BCDF01", "BCDF03")]
    pickup.keep(roster, filled(people, 2))
    pickup.use(roster, on=True)
    return desk


def cards_of(desk: RunningDesk) -> list[Path]:
    return list(desk.desk.roster.path.parent.rglob("*.pdf"))


def test_the_banner_says_where_the_card_lies_and_nothing_is_printed(
    qtbot: QtBot, boxed: RunningDesk, keyboard: Keyboard
) -> None:
    keyboard.scan("BCDF01")
    banner = boxed.desk.window.desk.banner
    qtbot.waitUntil(lambda: "Camille" in banner.announcement.name)
    assert banner.announcement.step == "Carte\N{NO-BREAK SPACE}: boîte R–Z, n° 2"
    assert "boîte R–Z, n° 2" in banner.accessibleName()
    assert banner.face.texts["step"].font.pixelSize() >= LARGE_STEP.smallest > STEP.smallest
    assert not banner.face.too_small_for
    keyboard.now += 500
    keyboard.scan("BCDF02")
    qtbot.waitUntil(lambda: bool(cards_of(boxed)))  # one printer, in order: the first would have come first
    assert ["Éloïse" in path.name for path in cards_of(boxed)] == [True]


def test_a_second_scan_of_somebody_in_a_box_is_refused_without_a_place(
    qtbot: QtBot, boxed: RunningDesk, keyboard: Keyboard
) -> None:
    keyboard.scan("BCDF01")
    banner = boxed.desk.window.desk.banner
    qtbot.waitUntil(lambda: "n° 2" in banner.announcement.step)
    boxed.desk.model.scan("BCDF01")
    assert "boîte" not in banner.announcement.step


def test_whoever_is_undone_and_comes_again_is_told_the_same_place(
    qtbot: QtBot, boxed: RunningDesk, keyboard: Keyboard
) -> None:
    banner = boxed.desk.window.desk.banner
    for _ in range(2):
        boxed.desk.model.scan("BCDF03")
        assert "n° 1" in banner.announcement.step
        boxed.desk.model.undo_last()


def test_a_card_in_a_box_is_printed_all_the_same_when_somebody_asks(
    qtbot: QtBot, boxed: RunningDesk, keyboard: Keyboard
) -> None:
    boxed.desk.model.scan("BCDF01")
    boxed.desk.window.desk.banner.button("print").click()
    qtbot.waitUntil(lambda: bool(cards_of(boxed)))


def test_the_places_of_a_team_stand_together_box_by_box(qtbot: QtBot, boxed: RunningDesk) -> None:
    window, roster = boxed.desk.window, boxed.desk.roster
    pickup.keep(roster, filled(roster.tickets.all(), 2))
    qtbot.waitUntil(lambda: "side" in window.desk.__dict__)
    window.desk.side.begin_team(roster.tickets.by_code(["BCDF01"])[0])
    window.desk.side.team.confirm.click()
    announcement = window.desk.banner.announcement
    assert announcement.name == "Camille Roussel, Éloïse Garnier"
    numbers = sorted((pickup.read(roster) or pickup.Plan()).number(ticket_id) for ticket_id in (1, 2))
    assert announcement.step.startswith("Cartes\N{NO-BREAK SPACE}: boîte ")
    assert [number for number in numbers if str(number) not in announcement.step] == []
    assert not window.desk.banner.face.too_small_for


@pytest.mark.parametrize("name", ["sheets", "boxes", "badges"])
def test_each_item_of_the_menu_shows_its_dialog_and_a_scan_is_answered_beside_it(
    qtbot: QtBot, desk: RunningDesk, keyboard: Keyboard, name: str
) -> None:
    desk.show(name)
    dialog = desk.desk.window.findChild(MakingDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.body.isEnabled())
    assert not dialog.isModal()
    keyboard.scan("BCDF03")
    qtbot.waitUntil(lambda: desk.desk.model.figures().present == 1)


def test_an_event_that_is_closed_leaves_no_badges_half_made(qtbot: QtBot, desk: RunningDesk, event_file: Path) -> None:
    desk.show("badges")
    dialog = desk.desk.window.findChild(MakingDialog)
    assert dialog is not None
    dialog.foot.main.click()
    qtbot.waitUntil(lambda: " sur 8" in dialog.foot.doing)
    desk.paper.close()
    qtbot.waitUntil(lambda: not (event_file.parent / "badges").exists())
