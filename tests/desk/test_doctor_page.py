"""« Prêt à ouvrir ? » at the desk: trials by real scans, keys and frames; what is put right shows at once."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtMultimedia import QMediaDevices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scanner_keys import Keyboard

from benchmarks.badge_pictures import Badge, frame, photo
from checkin import clock, event_date, pin
from checkin.desktop import Shell, build_desk
from checkin.desktop.running import RunningDesk
from checkin.doctor import Check, Finding, Light
from checkin.doctor.trials import Outcome, Trial, Trials
from checkin.models import Connection, SyncStatus, Verdict
from checkin.roster import Roster
from checkin.ui import texts
from checkin.ui.doctor.dialog import DoctorDialog
from checkin.ui.scanners.set_up.diagnosis import LETTERS, SIGNS
from checkin.ui.sounds import Sounds
from checkin.ui.texts.doctor import Around, doctor_words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CAMILLE = "BCDF01"


@pytest.fixture
def page(qtbot: QtBot, desk: RunningDesk) -> DoctorDialog:
    """In front, with the first look done."""
    desk.show("doctor")
    page = desk.doctor.page
    assert page
    qtbot.waitUntil(lambda: bool(page.checks) and page.isActiveWindow())
    return page


def light(page: DoctorDialog, name: str) -> Light:
    return next(check.light for check in page.checks if check.name == name)


def logged(desk: RunningDesk) -> int:
    return sum(1 for _ in desk.desk.roster.scans.all())


def test_the_test_code_tries_the_scanner_and_is_no_passage(
    qtbot: QtBot, desk: RunningDesk, page: DoctorDialog, keyboard: Keyboard
) -> None:
    assert light(page, "scanner") is Light.ORANGE
    keyboard.scan(LETTERS)
    qtbot.waitUntil(lambda: light(page, "scanner") is Light.GREEN)
    assert page.scan.good.isVisible()
    assert logged(desk) == 0
    assert Trials.load().outcomes[Trial.SCANNER].good
    keyboard.now += 500
    keyboard.scan(SIGNS)
    keyboard.now += 500
    keyboard.scan("TEST")  # the trial card's
    QApplication.processEvents()
    assert logged(desk) == 0


def test_a_code_of_which_letters_are_lost_is_a_trial_that_failed(
    qtbot: QtBot, desk: RunningDesk, page: DoctorDialog, keyboard: Keyboard
) -> None:
    keyboard.scan(LETTERS.replace("Z", "").replace("5", ""))
    qtbot.waitUntil(lambda: light(page, "scanner") is Light.RED)
    assert page.rows["scanner"].button.isVisible()
    QTest.mouseClick(page.rows["scanner"].button, Qt.MouseButton.LeftButton)
    assert logged(desk) == 0


def test_a_badge_counts_while_the_page_is_in_front_and_has_tried_the_scanner(
    qtbot: QtBot, desk: RunningDesk, page: DoctorDialog, keyboard: Keyboard
) -> None:
    with qtbot.waitSignal(desk.desk.model.scanned) as scanned:
        keyboard.scan(CAMILLE)
    assert scanned.args
    assert scanned.args[0].verdict is Verdict.OK
    qtbot.waitUntil(lambda: light(page, "scanner") is Light.GREEN)


def test_with_the_page_closed_the_test_code_is_a_scan_like_any_other(
    qtbot: QtBot, desk: RunningDesk, page: DoctorDialog, keyboard: Keyboard
) -> None:
    keyboard.command(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.isVisible())
    desk.desk.window.activateWindow()
    qtbot.waitUntil(desk.desk.window.isActiveWindow)
    keyboard.now += 500
    with qtbot.waitSignal(desk.desk.model.scanned) as scanned:
        keyboard.scan(LETTERS)
    assert scanned.args
    assert scanned.args[0].verdict is Verdict.INVALID


@pytest.mark.skipif(bool(QMediaDevices.videoInputs()), reason="a real camera would film the tests")
def test_the_camera_is_tried_with_the_photographed_code(qtbot: QtBot, desk: RunningDesk, page: DoctorDialog) -> None:
    QTest.mouseClick(page.quiet["camera"].button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: light(page, "camera") is Light.ORANGE)  # on, and there is none
    eye = desk.camera.eye
    assert eye

    def held() -> bool:
        with qtbot.waitSignal(eye.read):
            eye.sink.setVideoFrame(frame(photo(Badge(LETTERS))))
        return Trial.CAMERA in Trials.load().outcomes

    qtbot.waitUntil(held)
    assert logged(desk) == 0


def test_a_test_card_goes_through_the_queue_and_a_person_says_whether_it_came_out(
    qtbot: QtBot, page: DoctorDialog, event_file: Path, keyboard: Keyboard
) -> None:
    row = page.rows["printer"]
    QTest.mouseClick(row.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "printer" in page.questions, timeout=10_000)
    assert list(event_file.parent.rglob("*.pdf"))
    qtbot.waitUntil(row.yes.hasFocus)
    keyboard.strike(" ")
    qtbot.waitUntil(lambda: light(page, "printer") is Light.GREEN)
    assert not page.rows["printer"].isVisible()


def test_a_card_that_came_out_badly_is_red_until_the_next_one(qtbot: QtBot, page: DoctorDialog) -> None:
    row = page.rows["printer"]
    QTest.mouseClick(row.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "printer" in page.questions, timeout=10_000)
    QTest.mouseClick(row.no, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: light(page, "printer") is Light.RED)
    assert page.verdict.light is Light.RED
    assert row.button.isVisible()


def test_what_the_system_does_not_tell_is_confirmed_by_a_person(qtbot: QtBot, page: DoctorDialog) -> None:
    if "sleep" not in page.rows:
        pytest.skip("this computer tells that it never sleeps")
    if not page.rows["sleep"].button.isVisible():
        pytest.skip("this computer tells when it sleeps")
    QTest.mouseClick(page.rows["sleep"].button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: light(page, "sleep") is Light.GREEN)


def test_both_sounds_are_played_and_asked_about(qtbot: QtBot, desk: RunningDesk, page: DoctorDialog) -> None:
    check = Check(name="sound", finding=Finding.NOT_TRIED)
    assert page.around
    page.show_checks([check], page.around)
    QTest.mouseClick(page.rows["sound"].button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "sound" in page.questions)
    QTest.mouseClick(page.rows["sound"].yes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: Trial.SOUND in Trials.load().outcomes)


def test_what_is_set_right_elsewhere_shows_when_the_page_is_in_front_again(
    qtbot: QtBot, desk: RunningDesk, page: DoctorDialog
) -> None:
    assert light(page, "pin") is Light.ORANGE
    desk.desk.window.activateWindow()
    qtbot.waitUntil(desk.desk.window.isActiveWindow)
    pin.set_code(desk.desk.roster, "4711")
    page.activateWindow()
    qtbot.waitUntil(lambda: light(page, "pin") is Light.GREEN)


def test_another_list_is_looked_at_at_once(qtbot: QtBot, desk: RunningDesk, page: DoctorDialog) -> None:
    press = desk.desk.roster.lists.find("Presse")
    desk.desk.model.choose_list(press)
    qtbot.waitUntil(lambda: any(check.detail == "Presse" for check in page.checks if check.name == "list"))


def test_the_server_s_clock_is_noted_when_it_is_heard(qtbot: QtBot, desk: RunningDesk, page: DoctorDialog) -> None:
    desk.desk.window.show_status(SyncStatus(connection=Connection.ONLINE, clock_difference=75.0))
    server = Trials.load().server
    assert server
    assert server.ahead == 75.0


def test_every_button_that_is_shown_leads_somewhere(qtbot: QtBot, desk: RunningDesk, page: DoctorDialog) -> None:
    asked: list[str] = []
    desk.desk.window.asked.connect(asked.append)
    QTest.mouseClick(page.rows["pin"].button, Qt.MouseButton.LeftButton)
    assert asked == ["pin"]
    checks = [
        Check(name="roster", finding=Finding.NOBODY),
        Check(name="disk", finding=Finding.DISK_FULL, detail="9 MB"),
    ]
    assert page.around
    page.show_checks(checks, page.around)
    assert page.rows["roster"].button.isVisible()
    assert not page.rows["disk"].button.isVisible()
    QTest.mouseClick(page.rows["roster"].button, Qt.MouseButton.LeftButton)
    assert asked == ["pin", "import"]


@pytest.mark.parametrize("finding", Finding)
def test_every_finding_has_words_and_red_and_orange_say_what_to_do(finding: Finding) -> None:
    of_one_check = {Finding.UNKNOWN: "power", Finding.NOT_WRITTEN: "temp"}
    check = Check(name=of_one_check.get(finding, "scanner"), finding=finding, detail="7")
    around = Around(clock.now(), ZoneInfo("Europe/Paris"))
    assert doctor_words.found(check, around)
    assert doctor_words.todo(check) or check.light is Light.GREEN
    assert "{" not in doctor_words.line(check, around)


def test_the_page_is_read_without_colour(page: DoctorDialog) -> None:
    spoken = page.rows["pin"].accessibleName()
    assert all(word in spoken for word in ("Code superviseur", "À voir", "→"))
    assert page.verdict.accessibleName().startswith(("Presque", "Pas encore"))
    assert "En ordre" in page.quiet["roster"].accessibleName()


def test_the_page_follows_the_language(qtbot: QtBot, page: DoctorDialog) -> None:
    texts.set_language("en")
    qtbot.waitUntil(lambda: bool(page.windowTitle()))
    texts.set_language("fr")
    assert page.windowTitle() == "Prêt à ouvrir\N{NO-BREAK SPACE}?"


def test_the_page_is_filed_as_a_pdf_of_one_page_beside_an_older_one(
    desk: RunningDesk, page: DoctorDialog, tmp_path: Path
) -> None:
    place = tmp_path / "pret.pdf"
    desk.doctor.write(place)
    desk.doctor.write(place)
    assert "pret (2).pdf" in page.good.text()
    with pypdfium2.PdfDocument(place) as pdf:
        text = pdf[0].get_textpage().get_text_range()
        assert len(pdf) == 1
    assert all(word in text for word in ("Partner Day", "Code superviseur", "Vu par"))
    assert not any(name in text for name in ("Camille", "Roussel", "courriel.example"))


def test_a_page_that_cannot_be_filed_says_why(desk: RunningDesk, page: DoctorDialog, tmp_path: Path) -> None:
    desk.doctor.write(tmp_path / "away" / "pret.pdf")
    assert page.notice.isVisible()
    assert page.notice.text()


def test_a_narrow_page_keeps_the_code_one_key_away(qtbot: QtBot, page: DoctorDialog) -> None:
    page.resize(860, 500)
    button = page.rows["scanner"].button
    qtbot.waitUntil(button.isVisible)
    assert page.scan.visibleRegion().isEmpty()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.scan.visibleRegion().isEmpty())


@pytest.fixture
def on_the_day(event_file: Path) -> Path:
    """The event takes place today, whatever day that is."""
    with Roster.open(event_file) as roster:
        event_date.keep(roster, clock.now().astimezone(roster.event.zone).date())
    return event_file


def test_on_its_day_the_event_says_by_itself_what_is_to_be_done_and_only_once(
    qtbot: QtBot, app: QApplication, on_the_day: Path, sounds: Sounds
) -> None:
    for said in (True, False):
        running = RunningDesk(build_desk(on_the_day), app, sounds)
        window = running.desk.window
        window.show()
        try:
            running.doctor.hint()
            if said:
                qtbot.waitUntil(window.mishap.isVisible)
                assert "Prêt à ouvrir" in window.mishap.text
            assert running.doctor._background.busy is False
            assert window.mishap.isVisible() is said
        finally:
            running.close()


def test_on_other_days_it_says_nothing(qtbot: QtBot, desk: RunningDesk) -> None:
    desk.doctor.hint()
    assert not desk.doctor._background.busy
    assert Trials.load().hinted is None


def test_the_menu_opens_it_without_any_code(qtbot: QtBot, app: QApplication, event_file: Path) -> None:
    with Roster.open(event_file) as roster:
        pin.set_code(roster, "4711")
    shell = Shell(app)
    shell.start(event_file)
    window = shell.window
    assert window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: "menu" in window.__dict__)
    try:
        Keyboard().command(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: window.findChild(DoctorDialog) is not None)
    finally:
        shell.close()


def test_yesterday_s_trials_are_asked_for_again(qtbot: QtBot, desk: RunningDesk) -> None:
    long_ago = clock.now().replace(year=2020)
    desk.doctor.trials = Trials().with_trial(Trial.SCANNER, Outcome(long_ago))
    desk.show("doctor")
    page = desk.doctor.page
    assert page
    qtbot.waitUntil(lambda: bool(page.checks))
    assert next(one.finding for one in page.checks if one.name == "scanner") is Finding.NOT_TRIED_TODAY
