"""« À régler » by mouse and keyboard: each question one card, each decision at once, nothing lost by a restart."""

from __future__ import annotations

import csv
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from people import MORNING, Clock, attendee, new_event, station
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot
from scanner_keys import SHIFT, Keyboard

from checkin import elsewhere, reconciliation
from checkin.models import Connection, Kind, PassageElsewhere, SyncStatus, Verdict
from checkin.reconciliation import Choice
from checkin.roster import Roster
from checkin.ui import texts
from checkin.ui.desk.desk_model import DeskModel
from checkin.ui.organiser.reconciliation.card import Card
from checkin.ui.organiser.reconciliation.dialog import ReconciliationDialog
from checkin.ui.organiser.reconciliation.items import COMPARE
from checkin.ui.scanners.wedge import WedgeFilter

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton
ONLINE = SyncStatus(connection=Connection.ONLINE)


class Day:
    """An open event of six people, and its page, which can be closed and opened again as after a restart."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.qtbot, self.keys, self.clock = qtbot, Keyboard(), Clock()
        new_event(folder, [attendee(number) for number in range(6)], self.clock).close()
        self.path = folder / "day.checkin"
        self.written: list[Path] = []
        self._begin()

    def _begin(self) -> None:
        self.roster = Roster.open(self.path, self.clock)
        self.model = DeskModel(self.roster, station(self.roster))
        self.dialog = ReconciliationDialog(self.model, self._write)

    def _write(self, path: Path) -> int:
        self.written.append(path)
        with Roster.open(self.path) as roster:
            return reconciliation.write_set_aside(roster, path, str.upper)

    def end(self) -> None:
        self.dialog.close()
        self.dialog.deleteLater()
        self.model.close()
        self.roster.close()

    def restart(self) -> None:
        self.end()
        self._begin()
        self.open()

    def open(self) -> None:
        self.dialog.show()
        self.dialog.activateWindow()
        self.qtbot.waitUntil(self.dialog.isActiveWindow)

    def enter(self, code: str) -> str:
        """A passage at this desk; its nonce."""
        result = self.model.scan(code)
        assert result is not None
        assert result.scan is not None
        return result.scan.nonce

    def refuse(self, code: str, refusal: str = "unpaid") -> str:
        nonce = self.enter(code)
        with self.roster.writing():
            self.roster.scans.refuse(nonce, refusal)
        return nonce

    def enter_twice(self, code: str) -> None:
        """Here at 09:00, then at another station of the registration system at 09:01."""
        self.enter(code)
        bring_in(self.roster, code)

    def cards(self, section: str) -> list[Card]:
        """In the order of the screen."""
        found = self.dialog.page.sections[section].cards.values()
        return sorted(found, key=lambda card: card.mapTo(self.dialog, card.rect().topLeft()).y())

    def people(self, section: str) -> list[str]:
        return [card.title.text() for card in self.cards(section)]

    def card(self, section: str) -> Card:
        (one,) = self.cards(section)
        return one

    def press(self, card: Card, action: str) -> None:
        QTest.mouseClick(card.buttons[action], LEFT)

    def unfold(self, section: str) -> list[Card]:
        fold = self.dialog.page.sections[section].fold
        assert fold is not None
        if not fold.isChecked():
            QTest.mouseClick(fold, LEFT)
        return self.cards(section)


def bring_in(roster: Roster, code: str, minute: float = 1, name: str = "a") -> None:
    (ticket,) = roster.tickets.by_code([code])
    passage = PassageElsewhere(
        id=f"{code}{name}",
        list_source_id="7",
        kind=Kind.ENTRY,
        at=MORNING + timedelta(minutes=minute),
        station="pretix 2",
    )
    with roster.writing():
        roster._db.execute("UPDATE lists SET source_id = '7'")
        elsewhere.bring_in(roster, ticket, [passage], "pretix:essai")


@pytest.fixture
def day(tmp_path: Path, qtbot: QtBot) -> Iterator[Day]:
    day = Day(tmp_path, qtbot)
    yield day
    day.end()


def test_nothing_to_settle_is_said_so_that_it_pleases(day: Day) -> None:
    day.enter("1000")
    day.open()
    assert day.dialog.page.empty.isVisible()
    assert day.dialog.page.empty.title.text() == "Rien à régler"
    assert not any(section.isVisible() for section in day.dialog.page.sections.values())


def test_two_entries_of_one_badge_are_one_sentence(day: Day) -> None:
    day.enter_twice("1000")
    day.open()
    card = day.card("doubles")
    assert card.title.text() == "Zoé Brévandois"
    assert card.told.text() == "Entrée à 09:00 (Nord, ce poste, Noé), puis à 09:01 (pretix 2, ailleurs)."
    assert not day.dialog.page.empty.isVisible()


def test_enter_keeps_one_and_goes_on_to_the_next(day: Day) -> None:
    for code in ("1000", "1001", "1002"):
        day.enter_twice(code)
    day.open()
    first, second, _ = day.cards("doubles")
    assert first.buttons[Choice.KEEP].hasFocus()
    day.keys.type("\n")
    day.qtbot.waitUntil(lambda: day.people("doubles") == ["Loïc Castelrieu", "Inès Drévillon"])
    assert second.buttons[Choice.KEEP].hasFocus()
    day.keys.type("\n\n")
    day.qtbot.waitUntil(day.dialog.page.empty.isVisible)
    assert reconciliation.open_count(day.roster) == 0


def test_after_the_last_one_the_keyboard_goes_to_the_one_above_then_to_what_else_is_open(day: Day) -> None:
    for code in ("1000", "1001"):
        day.enter_twice(code)
    day.refuse("1002")
    day.open()
    above, last = day.cards("doubles")
    aside = day.card("set_aside")
    last.buttons[Choice.KEEP].setFocus()
    day.keys.type("\n")
    day.qtbot.waitUntil(above.buttons[Choice.KEEP].hasFocus)
    day.keys.type("\n")
    day.qtbot.waitUntil(aside.buttons[Choice.AGAIN].hasFocus)


def test_a_key_that_is_held_decides_once(day: Day) -> None:
    for code in ("1000", "1001"):
        day.enter_twice(code)
    day.open()
    day.keys.press("\n")
    for _ in range(5):
        day.keys.press("\n", repeat=True)
    day.qtbot.waitUntil(lambda: day.people("doubles") == ["Loïc Castelrieu"])
    QApplication.processEvents()
    assert day.people("doubles") == ["Loïc Castelrieu"]


def test_a_double_click_decides_about_one_person_not_about_the_next_one_too(day: Day) -> None:
    """The second press reaches whatever has moved under the pointer."""
    for code in ("1000", "1001"):
        day.enter_twice(code)
    day.open()
    first, second = day.cards("doubles")
    day.press(first, Choice.KEEP)
    button = second.buttons[Choice.KEEP]
    middle = QPointF(button.rect().center())
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        there = button.mapToGlobal(middle)
        QApplication.sendEvent(button, QMouseEvent(kind, middle, there, LEFT, LEFT, Qt.KeyboardModifier.NoModifier))
    assert day.people("doubles") == ["Loïc Castelrieu"]


def test_the_later_entry_is_cancelled_and_waits_to_be_sent(day: Day) -> None:
    bring_in(day.roster, "1000", minute=-5)
    own = day.enter("1001")
    day.clock.move(minutes=3)
    bring_in(day.roster, "1001", minute=-5)
    day.open()
    card = day.card("doubles")
    assert card.buttons[Choice.CANCEL].text() == "Annuler l’entrée de 09:00"
    with day.qtbot.waitSignal(day.dialog.decided):
        day.press(card, Choice.CANCEL)
    annul = day.roster.scans.waiting()[-1]
    assert (annul.kind, annul.undoes) == (Kind.ANNUL, own)
    assert day.dialog.page.empty.isVisible()
    assert day.unfold("settled")[0].told.text() == "Entrée en trop annulée · par Noé à 09:03"


def test_two_people_need_a_note_and_the_note_is_kept(day: Day) -> None:
    day.enter_twice("1000")
    day.open()
    card = day.card("doubles")
    day.press(card, Choice.TWO_PEOPLE)
    assert card.note is not None
    assert card.note.line.hasFocus()
    assert not card.note.confirm.isEnabled()
    day.keys.type(" \n")
    QApplication.processEvents()
    assert day.cards("doubles") == [card]
    day.keys.type("Anne est venue aussi\n")
    day.qtbot.waitUntil(day.dialog.page.empty.isVisible)
    assert day.unfold("settled")[0].told.text().splitlines() == [
        "Deux personnes avec ce billet · par Noé à 09:00",
        "Note\N{NO-BREAK SPACE}: Anne est venue aussi",
    ]


def test_escape_leaves_the_note_and_not_the_page(day: Day) -> None:
    day.enter_twice("1000")
    day.open()
    card = day.card("doubles")
    day.press(card, Choice.TWO_PEOPLE)
    day.keys.type("Anne")
    day.keys.command(Qt.Key.Key_Escape)
    day.qtbot.waitUntil(card.buttons[Choice.TWO_PEOPLE].hasFocus)
    assert day.dialog.isVisible()
    assert card.buttons[Choice.KEEP].isVisible()
    day.keys.command(Qt.Key.Key_Escape)
    day.qtbot.waitUntil(day.dialog.isHidden)


def test_tab_reaches_every_button_and_shift_tab_goes_back(day: Day) -> None:
    day.enter_twice("1000")
    day.refuse("1001")
    day.open()
    (double,), (aside,) = day.cards("doubles"), day.cards("set_aside")
    expected = [*double.buttons.values(), day.dialog.page.export, *aside.buttons.values()]
    reached = []
    for _ in expected:
        reached.append(day.dialog.focusWidget())
        day.keys.type("\t")
        QApplication.processEvents()
    assert reached == expected
    assert day.dialog.foot.close_button.hasFocus()
    day.keys.strike("\t", modifiers=SHIFT)
    day.qtbot.waitUntil(aside.buttons[Choice.DISMISS].hasFocus)


def test_a_refused_scan_tells_its_reason_and_goes_back_into_the_outbox(day: Day) -> None:
    nonce = day.refuse("1003")
    day.open()
    card = day.card("set_aside")
    assert (card.title.text(), card.told.text()) == ("Marc Escalvert", "Entrée à 09:00 (Nord, ce poste, Noé).")
    assert card.reason.text() == (
        "La commande n’est pas payée dans le système d’inscription\N{NO-BREAK SPACE}: marquez-la payée, puis réessayez."
    )
    with day.qtbot.waitSignal(day.dialog.decided):
        day.press(card, Choice.AGAIN)
    assert [scan.nonce for scan in day.roster.scans.waiting()] == [nonce]
    assert "en attente d’envoi" in day.unfold("settled")[0].told.text()
    with day.roster.writing():
        day.roster.scans.settle(nonce, MORNING)
    day.dialog.refresh()
    assert "accepté depuis" in day.cards("settled")[0].told.text()


def test_all_refused_scans_go_back_by_one_button_also_those_beyond_the_first(day: Day) -> None:
    nonces = {day.refuse("nobody's", "invalid") for _ in range(reconciliation.MOST + 7)}
    day.open()
    day.qtbot.waitUntil(lambda: len(day.cards("set_aside")) == reconciliation.MOST)
    assert day.dialog.page.sections["set_aside"].count.text() == str(len(nonces))
    QTest.mouseClick(day.dialog.page.all_again, LEFT)
    assert {scan.nonce for scan in day.roster.scans.waiting()} == nonces
    assert day.dialog.page.empty.isVisible()


def test_a_dismissed_scan_can_be_taken_up_again(day: Day) -> None:
    day.refuse("1003")
    day.open()
    card = day.card("set_aside")
    day.press(card, Choice.DISMISS)
    day.keys.type("saisi dans pretix\n")
    day.qtbot.waitUntil(day.dialog.page.empty.isVisible)
    settled = day.unfold("settled")[0]
    assert settled.told.text().endswith("saisi dans pretix")
    day.press(settled, Choice.REOPEN)
    assert day.people("set_aside") == ["Marc Escalvert"]
    assert not day.dialog.page.sections["settled"].isVisible()


def test_a_note_is_no_duty_where_a_scan_is_dismissed(day: Day) -> None:
    day.refuse("1003")
    day.open()
    day.press(day.card("set_aside"), Choice.DISMISS)
    day.keys.type("\n")
    day.qtbot.waitUntil(day.dialog.page.empty.isVisible)


def test_a_restart_loses_neither_questions_nor_decisions(day: Day) -> None:
    for code in ("1000", "1001"):
        day.enter_twice(code)
    for code in ("1002", "1003"):
        day.refuse(code)
    day.open()
    day.press(day.cards("doubles")[0], Choice.TWO_PEOPLE)
    day.keys.type("Anne\n")
    day.qtbot.waitUntil(lambda: len(day.cards("doubles")) == 1)
    day.press(day.cards("set_aside")[0], Choice.DISMISS)
    day.keys.type("fait\n")
    day.qtbot.waitUntil(lambda: len(day.cards("set_aside")) == 1)
    told = [card.told.text() for card in day.unfold("settled")]
    day.restart()
    assert day.people("doubles") == ["Loïc Castelrieu"]
    assert day.people("set_aside") == ["Marc Escalvert"]
    assert [card.told.text() for card in day.unfold("settled")] == told
    for card in day.cards("settled"):
        day.press(card, Choice.REOPEN)
    assert (len(day.cards("doubles")), len(day.cards("set_aside"))) == (2, 2)


def test_what_another_connection_writes_appears_and_leaves_a_note_that_is_typed(day: Day) -> None:
    day.enter_twice("1001")
    day.open()
    card = day.card("doubles")
    day.press(card, Choice.TWO_PEOPLE)
    day.keys.type("An")
    day.enter("1000")
    with Roster.open(day.path, day.clock) as other:
        bring_in(other, "1000")
    day.model.refresh()
    day.qtbot.waitUntil(lambda: day.people("doubles") == ["Zoé Brévandois", "Loïc Castelrieu"])
    assert card.note is not None
    assert card.note.line.hasFocus()
    day.keys.type("ne")
    day.qtbot.waitUntil(lambda: card.note is not None and card.note.line.text() == "Anne")


def test_a_third_entry_while_somebody_looks_is_told_on_the_same_card(day: Day) -> None:
    day.enter_twice("1000")
    day.open()
    card = day.card("doubles")
    bring_in(day.roster, "1000", minute=2, name="b")
    day.model.figures_changed.emit()
    day.qtbot.waitUntil(lambda: "09:02" in card.told.text())
    assert card.buttons[Choice.KEEP].hasFocus()


def test_an_entry_that_was_undone_elsewhere_meanwhile_is_said(day: Day) -> None:
    day.enter_twice("1000")
    day.open()
    card = day.card("doubles")
    with Roster.open(day.path, day.clock) as other:
        later = reconciliation.questions(other).doubles[0].later
        assert later is not None
        station(other, "Sud").undo(later.nonce)
    day.press(card, Choice.CANCEL)
    assert day.dialog.notice.isVisible()
    assert day.dialog.page.empty.isVisible()


def test_a_file_that_cannot_be_written_keeps_the_question_and_says_why(day: Day) -> None:
    day.enter_twice("1000")
    day.open()
    day.roster._db.execute("PRAGMA query_only = ON")
    day.press(day.card("doubles"), Choice.KEEP)
    assert day.dialog.notice.isVisible()
    day.roster._db.execute("PRAGMA query_only = OFF")
    day.press(day.card("doubles"), Choice.KEEP)
    assert not day.dialog.notice.isVisible()
    assert day.dialog.page.empty.isVisible()


def test_a_badge_scanned_while_a_note_is_typed_counts_at_the_door(day: Day, qapp: QApplication) -> None:
    day.enter_twice("1000")
    wedge = WedgeFilter(day.model.knows)
    wedge.scanned.connect(day.model.scan)
    wedge.install(qapp)
    try:
        day.open()
        card = day.card("doubles")
        day.press(card, Choice.TWO_PEOPLE)
        day.keys.scan("1004")
        day.qtbot.waitUntil(lambda: day.model.recent()[0].scan.code == "1004")
    finally:
        wedge.remove(qapp)
    assert day.model.recent()[0].scan.verdict is Verdict.OK
    assert card.note is not None
    assert card.note.line.text() == ""
    assert day.cards("doubles") == [card]


def save_as(dialog: ReconciliationDialog, path: Path) -> None:
    chooser = dialog.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    name = chooser.findChild(QLineEdit)
    assert isinstance(name, QLineEdit)
    name.setText(str(path))
    chooser.accept()


def test_refused_scans_go_into_a_file_that_replaces_none(day: Day, tmp_path: Path) -> None:
    day.refuse("1003")
    (tmp_path / "refus.csv").write_text("hier")
    day.open()
    QTest.mouseClick(day.dialog.page.export, LEFT)
    save_as(day.dialog, tmp_path / "refus.csv")
    day.qtbot.waitUntil(day.dialog.good.isVisible)
    assert "refus (2).csv" in day.dialog.good.text()
    assert (tmp_path / "refus.csv").read_text() == "hier"
    with (tmp_path / "refus (2).csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file, delimiter=";")
    assert (row["full_name"], row["reason"]) == ("Marc Escalvert", "UNPAID")


def test_a_place_that_cannot_be_written_is_one_sentence(day: Day, tmp_path: Path) -> None:
    day.refuse("1003")
    day.open()
    day.dialog._export_to(tmp_path / "absent" / "refus.csv")
    day.qtbot.waitUntil(day.dialog.notice.isVisible)
    assert "absent" in day.dialog.notice.text()


def test_an_export_that_is_held_back_leads_to_what_would_change(day: Day) -> None:
    day.open()
    day.dialog.show_status(SyncStatus(connection=Connection.ASKS))
    day.qtbot.waitUntil(lambda: bool(day.cards("roster")))
    assert not day.dialog.page.empty.isVisible()
    with day.qtbot.waitSignal(day.dialog.compare_asked):
        day.press(day.card("roster"), COMPARE)
    day.dialog.show_status(ONLINE)
    day.qtbot.waitUntil(day.dialog.page.empty.isVisible)


@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        (184.0, "retarde de 3 min"),
        (-184.0, "avance de 3 min"),
        (7500.0, "retarde de 2 h 05 min"),
        (-90_000.0, "avance de 1 jour"),
        (60.0, ""),
        (None, ""),
    ],
)
def test_a_clock_that_is_wrong_by_more_than_a_minute_is_told_in_words(
    day: Day, seconds: float | None, told: str
) -> None:
    day.dialog.show_status(SyncStatus(connection=Connection.ONLINE, clock_difference=seconds))
    day.open()
    assert [told in title for title in day.people("clock")] == [True] * bool(told)


def test_people_who_left_the_registration_are_told_quietly(day: Day) -> None:
    (ticket,) = day.roster.tickets.by_code(["1001"])
    with day.roster.writing():
        day.roster.tickets.mark_missing([ticket.id], MORNING)
    day.open()
    assert day.dialog.page.empty.isVisible()
    assert day.people("missing") == []
    assert [card.title.text() for card in day.unfold("missing")] == ["Loïc Castelrieu"]


def test_the_page_changes_its_language_and_keeps_what_is_typed(day: Day) -> None:
    day.enter_twice("1000")
    day.open()
    card = day.card("doubles")
    day.press(card, Choice.TWO_PEOPLE)
    assert card.note is not None
    card.note.line.setText("Anne")
    try:
        texts.set_language("en")
        QApplication.processEvents()
        assert (card.note.line.text(), day.cards("doubles")) == ("Anne", [card])
    finally:
        texts.set_language("fr")


def test_names_are_shown_as_they_are_never_as_html(day: Day) -> None:
    with day.roster.writing():
        day.roster.tickets.add(attendee(6, first_name="<b>Gras</b>", last_name="& Fils"))
    day.enter_twice("1006")
    day.open()
    card = day.card("doubles")
    assert card.title.text() == "<b>Gras</b> & Fils"
    assert card.title.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("size", [(1280, 800), (820, 500)])
def test_everything_fits_between_the_edges(day: Day, size: tuple[int, int]) -> None:
    long = "Fédération interprofessionnelle des métiers du bois et de l’ameublement du Nord-Ouest"
    with day.roster.writing():
        day.roster.tickets.add(attendee(6, company=long, last_name="Brévandois-Castelrieu-Drévillon " * 3))
    day.enter_twice("1006")
    day.refuse("1001", "annul_elsewhere")
    day.open()
    day.dialog.resize(*size)
    QApplication.processEvents()
    page = day.dialog.page
    content = page.widget()
    assert content is not None
    assert content.width() <= page.viewport().width()
    for card in (*day.cards("doubles"), *day.cards("set_aside")):
        assert all(card.rect().contains(button.geometry()) for button in card.buttons.values())


def test_scans_are_answered_at_once_while_a_hundred_questions_are_open(day: Day) -> None:
    for number in range(100):
        day.refuse(f"nobody {number}", "invalid")
    day.open()
    day.qtbot.waitUntil(lambda: len(day.cards("set_aside")) == reconciliation.MOST)
    reading = _fastest(day.dialog.refresh)
    assert reading < 0.016


def _fastest(act: Callable[[], object]) -> float:
    def once() -> float:
        started = time.perf_counter()
        act()
        return time.perf_counter() - started

    return min(once() for _ in range(5))
