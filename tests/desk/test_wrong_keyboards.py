"""A scanner set to one keyboard, a computer to another: real key events, from the window to the verdict."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from layout_keys import keys
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scanner_keys import DOWN, PLAIN, SHIFT, UP, Keyboard

from checkin import codes
from checkin.desktop import build_desk
from checkin.desktop.running import RunningDesk
from checkin.layouts import LAYOUTS, Route
from checkin.models import Attendee, ScanResult, Verdict
from checkin.roster import Roster
from checkin.settings import data_folder
from checkin.ui.preferences import FILE
from checkin.ui.scanners.set_up.diagnosis import LETTERS, SIGNS
from checkin.ui.sounds import Sounds

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
OFFSET = 0 if sys.platform == "win32" else 8
SECRET = "qz7wm4agk2nqxsr6zwhcm3p9tfvqkay8"
OWN = codes.new_code()
TWIN = "wyqwyqwyqwyq", "yzayzayzayza"  # on AZERTY the one types what the other types on QWERTZ

Strike = Callable[[str, str, str], None]


@pytest.fixture
def event_file(tmp_path: Path) -> Path:
    path = tmp_path / "wrong.checkin"
    with Roster.create(path, name="Partner Day") as roster, roster.writing():
        for number, code in enumerate((SECRET, OWN, *TWIN)):
            roster.tickets.add(Attendee(ticket_code=code, first_name="Zoé", last_name=f"Numéro{number}"))
    return path


@pytest.fixture
def results(desk: RunningDesk) -> list[ScanResult]:
    heard: list[ScanResult] = []
    desk.desk.model.scanned.connect(heard.append)
    return heard


class Scanner(Keyboard):
    """Strikes the keys that its own layout needs; the events say what the computer's layout makes of them."""

    def __init__(self, scanner: str, computer: str, numbers: bool) -> None:
        super().__init__()
        self._layouts, self._numbers = (scanner, computer), numbers

    def badge(self, text: str, suffix: Qt.Key | None = Qt.Key.Key_Return) -> None:
        self.now += 200
        for key in keys(text, *self._layouts):
            self.now += 3
            modifiers = SHIFT if key.shift else PLAIN
            number = key.number + OFFSET if self._numbers else 0
            named = Qt.Key(ord(key.types.upper()[0]))
            for kind in (DOWN, UP):
                self.send(kind, named, key.types, modifiers, number)
        if suffix is not None:
            self.now += 3
            self.command(suffix)


@pytest.fixture(autouse=True)
def forget() -> Iterator[None]:
    """What one test found out about its scanner is nothing to the next."""
    file = QSettings(str(data_folder() / FILE), QSettings.Format.IniFormat)
    file.remove("scanner_route")
    file.sync()
    yield
    file.remove("scanner_route")
    file.sync()


@pytest.mark.parametrize("numbers", [True, False], ids=["with key numbers", "without"])
@pytest.mark.parametrize("scanner", ["us", "fr", "de"])
@pytest.mark.parametrize("computer", [name for name in LAYOUTS if name != "bepo"])
def test_a_badge_is_right_or_asked_about_under_every_layout(
    desk: RunningDesk, results: list[ScanResult], qtbot: QtBot, scanner: str, computer: str, numbers: bool
) -> None:
    strike = Scanner(scanner, computer, numbers)
    for code in (SECRET, OWN):
        count = len(results)
        strike.badge(code)
        qtbot.waitUntil(lambda: len(results) > count)  # noqa: B023
        result = results[-1]
        people = [result.ticket] if result.ticket else list(result.candidates)
        assert code in {ticket.ticket_code for ticket in people if ticket}
        assert result.verdict in (Verdict.OK, Verdict.AMBIGUOUS)
    assert len({result.ticket.id for result in results if result.ticket}) <= 2


def test_a_print_that_means_two_people_asks_and_the_pick_lets_one_in(
    desk: RunningDesk, results: list[ScanResult], qtbot: QtBot
) -> None:
    Scanner("us", "fr", numbers=False).badge(TWIN[0])
    qtbot.waitUntil(lambda: len(results) == 1)
    assert results[0].verdict is Verdict.AMBIGUOUS
    assert {ticket.ticket_code for ticket in results[0].candidates} == set(TWIN)
    desk.desk.model.pick(results[0].candidates[0])
    assert results[1].verdict is Verdict.OK


def test_key_numbers_settle_what_the_print_cannot(desk: RunningDesk, results: list[ScanResult], qtbot: QtBot) -> None:
    Scanner("us", "fr", numbers=True).badge(TWIN[0])
    qtbot.waitUntil(lambda: len(results) == 1)
    assert results[0].ticket is not None
    assert results[0].ticket.ticket_code == TWIN[0]


def test_the_page_finds_the_layout_and_nobody_is_checked_in(
    desk: RunningDesk, results: list[ScanResult], qtbot: QtBot
) -> None:
    desk.scanner.show_page()
    page = desk.scanner.page
    assert page is not None
    qtbot.waitUntil(page.isActiveWindow)
    strike = Scanner("us", "fr", numbers=False)
    strike.badge(LETTERS)
    qtbot.waitUntil(lambda: page.symbol.text == SIGNS)
    assert "AZERTY" in page.findings.text
    assert "Entrée" in page.findings.text
    strike.badge(SIGNS, suffix=None)
    qtbot.waitUntil(lambda: "arrivent tous" in page.findings.text)
    strike.badge(SECRET)
    qtbot.waitUntil(page.notice.isVisible)
    assert results == []
    assert desk.desk.model.found == Route("us", "fr")
    page.reject()


def test_a_badge_scanned_at_the_desk_counts_though_the_page_was_left_open_behind(
    desk: RunningDesk, results: list[ScanResult], qtbot: QtBot
) -> None:
    desk.scanner.show_page()
    page = desk.scanner.page
    assert page is not None
    qtbot.waitUntil(page.isActiveWindow)
    desk.desk.window.activateWindow()
    qtbot.waitUntil(desk.desk.window.isActiveWindow)
    Scanner("us", "us", numbers=False).badge(SECRET)
    qtbot.waitUntil(lambda: len(results) == 1)
    assert results[0].verdict is Verdict.OK
    page.reject()


def test_what_the_page_found_is_known_at_the_next_start_and_one_letter_is_enough_then(
    desk: RunningDesk, qtbot: QtBot, app: QApplication, sounds: Sounds, event_file: Path
) -> None:
    desk.scanner.show_page()
    page = desk.scanner.page
    assert page is not None
    qtbot.waitUntil(page.isActiveWindow)
    Scanner("us", "de", numbers=False).badge(LETTERS)
    qtbot.waitUntil(lambda: page.symbol.text == SIGNS)
    page.reject()
    again = RunningDesk(build_desk(event_file), app, sounds)
    try:
        assert again.desk.model.found == Route("us", "de")
    finally:
        again.close()
