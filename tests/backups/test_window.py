"""« Sauvegardes » and the window that stands there when an event is damaged: one press and the door goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from backup_events import log
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from checkin import backups
from checkin.backups import places
from checkin.backups.places import Places
from checkin.desktop import Shell
from checkin.roster import Roster
from checkin.ui.app import make_application
from checkin.ui.organiser.backups_dialog import BackupsDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Admit = Callable[..., list[str]]


@pytest.fixture
def app(qapp: QApplication) -> QApplication:
    return make_application([])


@pytest.fixture
def shell(app: QApplication) -> Iterator[Shell]:
    made = Shell(app)
    made.comfort.sounds.muted = True
    yield made
    made.close()


def press(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def opened(shell: Shell, qtbot: QtBot) -> BackupsDialog:
    assert shell.window is not None
    shell._do("backups")
    dialog = shell.window.findChild(BackupsDialog)
    assert isinstance(dialog, BackupsDialog)
    qtbot.waitUntil(lambda: not dialog.background.busy)
    return dialog


def first_row(dialog: BackupsDialog) -> QTreeWidgetItem:
    row = dialog.table.topLevelItem(0)
    assert row is not None
    return row


def damage(event: Path) -> None:
    content = bytearray(event.read_bytes())
    for start in range(4096, len(content), 8192):
        content[start : start + 4096] = bytes(4096)
    event.write_bytes(content)


def test_the_window_lists_the_copies_and_how_they_compare_with_now(
    shell: Shell, event: Path, copy: Path, admit: Admit, qtbot: QtBot
) -> None:
    admit(20, 21)
    shell.start(event)
    dialog = opened(shell, qtbot)
    assert dialog.table.topLevelItemCount() == 1
    row = [first_row(dialog).text(column) for column in range(4)]
    assert row[1:3] == ["60", "10"]
    assert row[3].startswith("2 passage")
    assert dialog.foot.main.isEnabled() is False


def test_a_copy_is_made_when_it_is_asked_for(shell: Shell, event: Path, qtbot: QtBot) -> None:
    shell.start(event)
    dialog = opened(shell, qtbot)
    press(dialog.foot.aside)
    qtbot.waitUntil(dialog.copied.isVisible)
    assert len(backups.copies(event)) == 1
    assert dialog.table.topLevelItemCount() == 1


def test_a_chosen_folder_gets_the_copies_too_and_its_choice_stands_in_the_audit_trail(
    shell: Shell, event: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    stick = tmp_path / "Clé de l’été"
    stick.mkdir()
    shell.start(event)
    dialog = opened(shell, qtbot)
    dialog._chosen(stick)
    qtbot.waitUntil(lambda: not dialog.background.busy)
    press(dialog.foot.aside)
    qtbot.waitUntil(dialog.copied.isVisible)
    assert len(list(stick.glob("*.checkin"))) == 1
    assert "Clé de l’été" in dialog.folder.text()
    with Roster.open(event) as roster:
        assert [entry.deed for entry in roster.audit.latest(1)] == ["backup_place"]


def test_taking_a_copy_back_asks_first_and_opens_the_event_again(
    shell: Shell, event: Path, copy: Path, admit: Admit, qtbot: QtBot
) -> None:
    admit(20, 21)
    shell.start(event)
    before = log(event)
    dialog = opened(shell, qtbot)
    dialog.table.setCurrentItem(first_row(dialog))
    press(dialog.foot.main)
    assert dialog.question.isVisible()
    press(dialog.foot.close_button)
    assert dialog.isVisible()
    assert not dialog.question.isVisible()
    first = shell.window
    press(dialog.foot.main)
    press(dialog.foot.main)
    qtbot.waitUntil(lambda: shell.window not in (None, first), timeout=10_000)
    assert shell.window is not None
    assert "2 passages plus récents" in shell.window.mishap.text
    assert log(event) == before
    assert shell.rescue.window is None


def test_a_damaged_event_offers_its_newest_good_copy(
    shell: Shell, event: Path, copy: Path, admit: Admit, qtbot: QtBot
) -> None:
    kept = log(event)
    damage(event)
    shell.start(event)
    trouble = shell.rescue.window
    assert trouble is not None
    assert "abîmé" in trouble.sentence
    qtbot.waitUntil(lambda: bool(trouble.offered))
    assert "10 passages" in trouble.offered
    press(trouble.take_back)
    qtbot.waitUntil(lambda: shell.window is not None, timeout=10_000)
    assert set(log(event)) == set(kept)
    assert len(list(event.parent.glob("*avant-reprise*.checkin"))) == 1


def test_a_damaged_event_without_a_copy_opens_as_far_as_it_reads(shell: Shell, event: Path, admit: Admit) -> None:
    admit(1)
    with Roster.open(event) as roster:
        page = int(roster._db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'presences'").fetchone()[0])
    content = bytearray(event.read_bytes())
    content[page * 4096 - 2000] ^= 255
    content[page * 4096 - 100] ^= 255
    content[(page - 1) * 4096 + 3] ^= 255
    event.write_bytes(content)
    shell.start(event)
    trouble = shell.rescue.window
    assert trouble is not None
    press(trouble._anyway)
    if shell.window is not None:
        assert shell.window.isVisible()


def test_the_last_copy_is_made_when_the_desk_is_left(shell: Shell, event: Path, qtbot: QtBot) -> None:
    shell.start(event)
    assert shell.window is not None
    qtbot.waitUntil(lambda: shell._running is not None and shell._running._backups is not None)
    shell.window.model.scan("BCDF0001")
    shell.close()
    (copy,) = backups.copies(event)
    assert len(log(copy.path)) == 1


def test_a_folder_that_is_away_is_said_once(shell: Shell, event: Path, tmp_path: Path, qtbot: QtBot) -> None:
    stick = tmp_path / "stick"
    places.choose(Places(folder=stick, beside=False))
    shell.start(event)
    window = shell.window
    assert window is not None
    qtbot.waitUntil(lambda: shell._running is not None and shell._running._backups is not None)
    assert shell._running is not None
    assert shell._running._backups is not None
    keeper = shell._running._backups._keeper
    assert keeper is not None
    keeper.now()
    qtbot.waitUntil(window.mishap.isVisible)
    assert "rebranchez-le" in window.mishap.text
    assert len(backups.copies(event)) == 1


def test_damage_that_shows_at_a_badge_is_said_in_one_sentence_and_the_desk_goes_on(
    shell: Shell, event: Path, copy: Path, qtbot: QtBot
) -> None:
    """The pages of the log go bad under an open desk, as on a stick that dies."""
    shell.start(event)
    assert shell.window is not None
    window = shell.window
    with Roster.open(event) as roster:
        roster._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(event.read_bytes())
    content[4096:] = bytes(len(content) - 4096)
    with event.open("r+b") as file:
        file.write(content)
    window.model.roster._db.execute("PRAGMA shrink_memory")
    result = window.model.scan("BCDF0031")
    assert result is None
    assert "abîmé" in window.desk.banner.announcement.spoken
    assert window.isVisible()
