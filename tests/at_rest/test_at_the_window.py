"""In the window: a locked event asks for its words, a plain one offers to be encrypted, the key is shown when asked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from people import attendee, new_event
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from safes import Safe

from checkin import at_rest, backups, file_keys, merge
from checkin.at_rest import Protection
from checkin.desktop import Shell
from checkin.roster import Roster
from checkin.ui.app import make_application
from checkin.ui.organiser.encrypt_dialog import EncryptDialog
from checkin.ui.organiser.key_dialog import KeyDialog
from checkin.ui.organiser.unlock_dialog import UnlockDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
PHRASE = "trois chèvres au balcon"


@pytest.fixture
def shell(qapp: QApplication) -> Iterator[Shell]:
    made = Shell(make_application([]))
    yield made
    made.close()


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    with new_event(tmp_path, map(attendee, range(5))) as roster:
        return roster.path


@pytest.fixture
def locked(tmp_path: Path, safe: Safe) -> Path:
    """An encrypted event whose key this computer does not have."""
    path = tmp_path / "day.checkin"
    with Roster.create(path, name="Partner Day", key=file_keys.new(PHRASE)) as roster:
        merge.bring_in(roster, merge.Delivery(file="a.csv", attendees=tuple(map(attendee, range(5)))))
    return path


def asking(shell: Shell) -> UnlockDialog:
    assert shell.rescue.locked is not None
    assert shell.rescue.locked.isVisible()
    return shell.rescue.locked


def test_a_locked_event_opens_with_its_passphrase_and_from_then_on_by_itself(
    qtbot: QtBot, shell: Shell, locked: Path
) -> None:
    shell.start(locked)
    assert shell.window is None
    dialog = asking(shell)
    assert "day.checkin" in dialog._reason.text()
    for wrong in ("tout autre chose", PHRASE.upper()):
        dialog.words.text = wrong
        dialog.foot.main.click()
        qtbot.waitUntil(dialog.row.error.isVisible)
        assert dialog.words.text == wrong, "what was typed stays to be put right"
    dialog.words.text = PHRASE
    dialog.foot.main.click()
    qtbot.waitUntil(lambda: shell.window is not None)
    assert shell.rescue.locked is None
    assert at_rest.state(locked) is Protection.KEYRING


def test_who_does_not_want_it_kept_is_asked_again(qtbot: QtBot, shell: Shell, locked: Path, safe: Safe) -> None:
    shell.start(locked)
    dialog = asking(shell)
    dialog.remember.setChecked(False)
    dialog.words.text = PHRASE
    dialog.foot.main.click()
    qtbot.waitUntil(lambda: shell.window is not None)
    assert safe.held == {}
    assert at_rest.state(locked) is Protection.PASSPHRASE


def test_over_an_open_event_a_locked_one_asks_too_and_the_open_one_stays(
    qtbot: QtBot, shell: Shell, tmp_path: Path, locked: Path
) -> None:
    with Roster.create(tmp_path / "other.checkin", name="Autre") as roster:
        other = roster.path
    shell.start(other)
    shell.open(locked)
    dialog = asking(shell)
    dialog.reject()
    assert shell.window is not None
    assert shell.window.model.roster.path == other


def test_a_plain_event_asks_once_and_is_encrypted_while_its_window_is_away(
    qtbot: QtBot, shell: Shell, plain: Path, safe: Safe
) -> None:
    copy = backups.back_up(plain)
    shell.start(plain)
    window = shell.window
    assert window is not None
    window.show()
    qtbot.waitUntil(lambda: "plain" in window.__dict__ and window.plain.isVisible())
    window.plain.pressed.emit()
    (dialog,) = window.findChildren(EncryptDialog)
    dialog.foot.main.click()
    qtbot.waitUntil(lambda: shell.window is not None and shell.window is not window, timeout=10_000)
    assert shell.window is not None
    assert "chiffré" in shell.window.mishap.text
    assert at_rest.state(plain) is Protection.KEYRING
    assert not at_rest.is_plain(copy)
    shell.window.prepare()
    assert not shell.window.plain.isVisible()


def test_who_puts_it_off_is_left_alone(qtbot: QtBot, shell: Shell, plain: Path) -> None:
    shell.start(plain)
    window = shell.window
    assert window is not None
    qtbot.waitUntil(lambda: "plain" in window.__dict__ and window.plain.isVisible())
    window.plain.put_off.emit()
    assert not window.plain.isVisible()
    assert at_rest.is_plain(plain)


def test_the_recovery_key_is_shown_when_asked_and_gone_when_closed(
    qtbot: QtBot, shell: Shell, plain: Path, safe: Safe
) -> None:
    key = at_rest.encrypt(plain).key
    shell.start(plain)
    assert shell.window is not None
    shell.window.asked.emit("at_rest")
    (dialog,) = shell.window.findChildren(KeyDialog)
    assert dialog.key.text() == ""
    dialog.foot.main.click()
    qtbot.waitUntil(lambda: dialog.key.text() != "")
    assert "".join(dialog.key.text().split()) == key.secret.hex()
    assert dialog.symbol.text == key.written
    dialog.reject()
    assert (dialog.key.text(), dialog.symbol.text) == ("", "")


def test_a_bit_flipped_in_the_name_of_the_key_offers_the_newest_copy_instead_of_asking_for_words(
    qtbot: QtBot, shell: Shell, plain: Path, safe: Safe
) -> None:
    at_rest.encrypt(plain)
    backups.back_up(plain)
    content = bytearray(plain.read_bytes())
    content[3] ^= 1
    plain.write_bytes(content)
    shell.start(plain)
    asking(shell)
    qtbot.waitUntil(lambda: shell.rescue.locked is None and shell.rescue.window is not None)
    assert shell.rescue.window is not None
    assert "abîmé" in shell.rescue.window.sentence
