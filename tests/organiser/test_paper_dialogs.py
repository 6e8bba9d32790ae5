"""Sheets, boxes and badges from the window: counted, given up without a trace, and badges are scanned meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from door import Door
from people import attendee
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from checkin import event_date, pickup
from checkin.attendance import Only
from checkin.card_batch import Order
from checkin.desktop.desk import Desk, build_desk
from checkin.desktop.paper_desk import PaperDesk
from checkin.models import Verdict
from checkin.progress import Progress
from checkin.roster import Roster
from checkin.ui.organiser.badges_dialog import BadgesDialog
from checkin.ui.organiser.boxes_dialog import BoxesDialog
from checkin.ui.organiser.making_dialog import MakingDialog
from checkin.ui.organiser.sheets_dialog import SheetsDialog, Wanted, Written

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LONG = 60_000  # ms: the machine may be busy


@pytest.fixture
def filled(event: Path) -> Path:
    with Roster.open(event) as roster, roster.writing():
        for number in range(12):
            roster.tickets.add(attendee(number))
        roster.tickets.add(attendee(12, ticket_code="VXBCDFGHJK", last_name="Zorvan"))
    return event


@pytest.fixture
def desk(qtbot: QtBot, filled: Path) -> Iterator[Desk]:
    desk = build_desk(filled)
    yield desk
    desk.close()


@pytest.fixture
def paper(desk: Desk) -> Iterator[PaperDesk]:
    paper = PaperDesk(desk)
    yield paper
    paper.close()


def shown(qtbot: QtBot, paper: PaperDesk, name: str, kind: type[MakingDialog]) -> MakingDialog:
    paper.show(name)
    dialog = next(one for one in desk_windows(paper) if isinstance(one, kind))
    rested(qtbot, dialog)
    return dialog


def desk_windows(paper: PaperDesk) -> list[QWidget]:
    return list(paper._desk.window.findChildren(MakingDialog))


def rested(qtbot: QtBot, dialog: MakingDialog) -> None:
    qtbot.waitUntil(dialog.body.isEnabled, timeout=LONG)


def press(qtbot: QtBot, dialog: MakingDialog) -> None:
    dialog.foot.main.click()
    rested(qtbot, dialog)


@pytest.fixture
def sheets(qtbot: QtBot, paper: PaperDesk) -> SheetsDialog:
    dialog = shown(qtbot, paper, "sheets", SheetsDialog)
    assert isinstance(dialog, SheetsDialog)
    return dialog


@pytest.fixture
def boxes(qtbot: QtBot, paper: PaperDesk) -> BoxesDialog:
    dialog = shown(qtbot, paper, "boxes", BoxesDialog)
    assert isinstance(dialog, BoxesDialog)
    return dialog


@pytest.fixture
def badges(qtbot: QtBot, paper: PaperDesk) -> BadgesDialog:
    dialog = shown(qtbot, paper, "badges", BadgesDialog)
    assert isinstance(dialog, BadgesDialog)
    return dialog


# --- sheets


def test_the_sheets_say_how_many_cards_went_where(qtbot: QtBot, sheets: SheetsDialog, filled: Path) -> None:
    press(qtbot, sheets)
    assert "13 cartes" in sheets.good.text()
    assert sheets.open_folder.isVisible()
    assert (filled.parent / "cartes.pdf").read_bytes().startswith(b"%PDF")


def test_only_the_cards_that_are_missing_come_the_next_time(
    qtbot: QtBot, sheets: SheetsDialog, desk: Desk, filled: Path
) -> None:
    press(qtbot, sheets)
    sheets.not_printed.click()
    press(qtbot, sheets)
    assert "Aucune carte à faire" in sheets.notice.text()
    with desk.roster.writing():
        desk.roster.tickets.add(attendee(40))
    press(qtbot, sheets)
    assert not sheets.notice.isVisible()
    assert "1 carte " in sheets.good.text()


def test_a_list_offers_the_sheets_that_take_cards_of_the_template(qtbot: QtBot, sheets: SheetsDialog) -> None:
    offered = sheets.design.sheet
    sheets.design.template.setCurrentIndex(sheets.design.template.findData("label-80x50"))
    assert [offered.itemData(place) for place in range(offered.count())] == ["l4785", "3x4", "single"]
    sheets.design.template.setCurrentIndex(sheets.design.template.findData("label-62x100"))
    assert offered.itemData(0) == "4x2"
    assert "4 × 2" in offered.itemText(0)
    press(qtbot, sheets)
    assert sheets.good.isVisible()


def test_what_was_chosen_is_what_is_written(qtbot: QtBot, filled: Path) -> None:
    asked: list[Wanted] = []

    def write(wanted: Wanted, progress: Progress) -> Written:
        asked.append(wanted)
        return Written(cards=1, odd=3)

    dialog = SheetsDialog(write, filled.parent)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.which.combos[0].setCurrentIndex(2)
    dialog.which.combos[1].setCurrentIndex(1)
    press(qtbot, dialog)
    (wanted,) = asked
    assert (wanted.batch.only, wanted.batch.order, wanted.batch.not_printed) == (Only.ABSENT, Order.COMPANY, False)
    assert (wanted.template.name, wanted.sheet.name) == ("card-90x54", "a4-10")
    assert "3 carte" in dialog.odd.text()


def test_a_file_in_a_folder_that_is_gone_is_one_sentence(
    qtbot: QtBot, sheets: SheetsDialog, desk: Desk, tmp_path: Path
) -> None:
    sheets.chose_place(tmp_path / "weg" / "cartes.pdf")
    press(qtbot, sheets)
    assert "weg" in sheets.notice.text()
    assert desk.roster.card_jobs.tickets_handed_over() == set()


# --- giving up


def test_badges_are_scanned_while_sheets_are_made_and_a_cancel_stops_the_work(
    qtbot: QtBot, filled: Path, door: Door
) -> None:
    go, ended = Event(), Event()

    def write(wanted: Wanted, progress: Progress) -> Written:
        try:
            progress.begin(8)
            progress.step()
            go.wait(LONG / 1000)
            progress.step()
        finally:
            ended.set()
        return Written(cards=8, odd=0)

    dialog = SheetsDialog(write, filled.parent)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.foot.main.click()
    qtbot.waitUntil(lambda: "1 sur 8" in dialog.foot.doing)
    door.keys.scan("VXBCDFGHJK")
    qtbot.waitUntil(lambda: door.verdicts == [Verdict.OK])
    dialog.foot.cancel.click()
    assert dialog.body.isEnabled()
    go.set()
    qtbot.waitUntil(ended.is_set)
    assert not dialog.good.isVisible()
    assert not dialog.notice.isVisible()


def test_badges_given_up_leave_no_folder(qtbot: QtBot, badges: BadgesDialog, filled: Path) -> None:
    badges.foot.main.click()
    qtbot.waitUntil(lambda: " sur 13" in badges.foot.doing, timeout=LONG)
    badges.reject()
    qtbot.waitUntil(lambda: not (filled.parent / "badges").exists(), timeout=LONG)


# --- badges


def test_badges_go_to_a_folder_of_their_own_and_the_day_is_kept(
    qtbot: QtBot, badges: BadgesDialog, desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / "mail").mkdir()
    badges.change.click()
    chooser = badges.findChild(QFileDialog)
    assert chooser is not None
    chooser.selectFile(str(tmp_path / "mail"))
    chooser.accept()
    QTest.keyClicks(badges.day.line, "27/11/2026")
    press(qtbot, badges)
    made = sorted(path.name for path in (tmp_path / "mail" / "badges").iterdir())
    assert len(made) == 27
    assert "badges.csv" in made
    assert str(event_date.known(desk.roster)) == "2026-11-27"


def test_a_day_that_is_none_is_said_beside_its_field(qtbot: QtBot, badges: BadgesDialog, filled: Path) -> None:
    QTest.keyClicks(badges.day.line, "31/02/2026")
    badges.foot.main.click()
    assert badges.row.error.isVisible()
    assert not (filled.parent / "badges").exists()


# --- boxes


def test_boxes_are_filled_told_at_the_door_and_grow_without_moving_anybody(
    qtbot: QtBot, boxes: BoxesDialog, desk: Desk, filled: Path
) -> None:
    assert not boxes.in_use.isEnabled()
    boxes.count.combos[0].setCurrentIndex(1)
    press(qtbot, boxes)
    assert {"cartes-par-boite.pdf", "etiquettes-des-boites.pdf"} <= {path.name for path in filled.parent.iterdir()}
    boxes.in_use.click()
    rested(qtbot, boxes)
    first = pickup.read(desk.roster)
    assert first is not None
    assert len(first.boxes) == 2
    assert pickup.in_use(desk.roster)
    desk.model.scan("1000")
    assert "n° 1" in desk.window.desk.banner.announcement.step
    with desk.roster.writing():
        late = desk.roster.tickets.add(attendee(40, first_name="Abel", last_name="Abadie"))
    boxes.look_again()
    rested(qtbot, boxes)
    assert boxes.only_new.isChecked()
    press(qtbot, boxes)
    grown = pickup.read(desk.roster)
    assert grown is not None
    assert all(grown.place(number) == first.place(number) for number in first.tickets)
    desk.model.scan("1040")
    assert "Ajouts" in desk.window.desk.banner.announcement.step
    assert late.id == grown.tickets[-1]
    assert {"cartes-ajouts.pdf", "etiquette-ajouts.pdf"} <= {path.name for path in filled.parent.iterdir()}


def test_boxes_made_anew_number_everybody_again(qtbot: QtBot, boxes: BoxesDialog, desk: Desk) -> None:
    press(qtbot, boxes)
    assert not boxes.foot.main.isEnabled()
    boxes.only_new.click()
    assert boxes.foot.main.isEnabled()
    boxes.count.combos[0].setCurrentIndex(0)
    press(qtbot, boxes)
    plan = pickup.read(desk.roster)
    assert plan is not None
    assert len(plan.boxes) == 1


def test_boxes_that_cannot_be_written_change_nothing(
    qtbot: QtBot, boxes: BoxesDialog, desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("mine")
    boxes.chose_place(tmp_path / "file")
    press(qtbot, boxes)
    assert boxes.notice.isVisible()
    assert pickup.read(desk.roster) is None
    assert desk.roster.card_jobs.tickets_handed_over() == set()
