"""The window: a reminder when it is time, a purge that asks for the event's name, one person's data."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from people import attendee, new_event, station
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin import erased, event_date, purging, settings
from checkin.desktop.shell import Shell
from checkin.errors import Reason, StoreError
from checkin.models import Attempt
from checkin.purging import Record, due
from checkin.roster import Roster
from checkin.ui import theme
from checkin.ui.fonts import load_fonts
from checkin.ui.organiser.person_dialog import PersonDialog
from checkin.ui.organiser.purge_dialog import PurgeDialog, Purger

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def event(tmp_path: Path) -> Path:
    """It was long ago; three people, one of whom came."""
    with new_event(tmp_path, [attendee(number) for number in range(3)]) as roster:
        station(roster).scan(Attempt(code="1000"))
        event_date.keep(roster, date(2020, 11, 27))
        return roster.path


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication, event: Path) -> Iterator[Shell]:
    load_fonts()
    theme.dress(qapp, theme.Look())
    settings.data_folder().mkdir(parents=True, exist_ok=True)
    made = Shell(qapp)
    made.open(event)
    qtbot.waitUntil(lambda: strip_text(made) != "", timeout=20_000)
    yield made
    made.close()


def strip_text(shell: Shell) -> str:
    strip = getattr(shell.window, "privacy", None)
    return strip.text if strip is not None and strip.isVisible() else ""


def dialog(qtbot: QtBot, shell: Shell, kind: type[PurgeDialog] | type[PersonDialog]) -> PurgeDialog | PersonDialog:
    """The one that the menu opens."""
    assert shell.window
    shell.window.asked.emit("purge" if kind is PurgeDialog else "person")
    found = shell.window.findChild(kind)
    assert found
    qtbot.waitExposed(found)
    return found


def test_the_reminder_says_why_and_can_wait_a_week(qtbot: QtBot, shell: Shell, event: Path) -> None:
    assert "temps d’effacer" in strip_text(shell)
    assert shell.window
    shell.window.privacy.put_off.emit()
    assert strip_text(shell) == ""
    with Roster.open(event) as roster:
        assert not due.asks(roster)


def test_nothing_is_erased_before_the_name_of_the_event_is_written(qtbot: QtBot, shell: Shell, event: Path) -> None:
    purge = dialog(qtbot, shell, PurgeDialog)
    assert isinstance(purge, PurgeDialog)
    assert not purge.foot.main.isEnabled()
    QTest.keyClicks(purge.name.line, "Partner")
    assert not purge.foot.main.isEnabled()
    QTest.keyClicks(purge.name.line, " day")
    assert purge.foot.main.isEnabled()
    with Roster.open(event) as roster:
        assert purging.purged(roster) is None


def test_after_a_purge_the_window_is_open_anew_and_knows_nobody(qtbot: QtBot, shell: Shell, event: Path) -> None:
    purge = dialog(qtbot, shell, PurgeDialog)
    assert isinstance(purge, PurgeDialog)
    before = shell.window
    QTest.keyClicks(purge.name.line, "Partner Day")
    purge.foot.main.click()
    qtbot.waitUntil(lambda: shell.window is not before, timeout=20_000)
    qtbot.waitUntil(lambda: "effacées le" in strip_text(shell), timeout=20_000)
    assert event.with_name("day-effacement.pdf").exists()
    assert shell.window
    assert not any(one.full_name for one in shell.window.model.roster.tickets.all())
    again = dialog(qtbot, shell, PurgeDialog)
    assert isinstance(again, PurgeDialog)
    assert again.open_button.isVisible()
    assert not again.foot.main.isVisible()


def test_a_purge_that_somebody_holds_up_is_offered_to_be_finished(qtbot: QtBot, shell: Shell, event: Path) -> None:
    purge = dialog(qtbot, shell, PurgeDialog)
    assert isinstance(purge, PurgeDialog)
    with Roster.open(event) as other:
        failing = Purger(purge._purger.look, lambda by, unsent: half_way(other), event, purge._purger.print)
        purge._purger = failing
        QTest.keyClicks(purge.name.line, "Partner Day")
        purge.foot.main.click()
        qtbot.waitUntil(purge.notice.isVisible, timeout=20_000)
    assert purge.foot.main.text() == "Terminer l’effacement"


def half_way(roster: Roster) -> Record:
    """As when another program reads the file for a long time."""
    with Roster.open(roster.path) as own, own.writing():
        own.event.set(erased.BEGUN, "{}")
    raise StoreError(Reason.BUSY, path=roster.path)


def test_a_person_is_found_shown_saved_and_erased(qtbot: QtBot, shell: Shell, event: Path, tmp_path: Path) -> None:
    person = dialog(qtbot, shell, PersonDialog)
    assert isinstance(person, PersonDialog)
    QTest.keyClicks(person.search.line, "Castelrieu")
    assert person.people.count() == 1
    shown = person.tree.topLevelItem(0)
    assert shown
    lines = [child.text(1) for row in range(shown.childCount()) if (child := shown.child(row))]
    assert "Loïc" in lines
    assert not person.foot.main.isEnabled()
    person._save(tmp_path / "lui.pdf")
    qtbot.waitUntil(lambda: "chiffré" in person.good.text(), timeout=20_000)
    person.checked.click()
    person.foot.main.click()
    qtbot.waitUntil(lambda: "effacée" in person.good.text(), timeout=20_000)
    with Roster.open(event) as roster:
        assert "Loïc Castelrieu" not in {one.full_name for one in roster.tickets.all()}
