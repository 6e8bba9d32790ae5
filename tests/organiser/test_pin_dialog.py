"""The supervisor's code in its dialog: set, changed and taken away, each only by who knows the one before."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from checkin import pin
from checkin.roster import Roster
from checkin.ui.organiser.pin_dialog import PinDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def roster(tmp_path: Path) -> Iterator[Roster]:
    with Roster.create(tmp_path / "jour.checkin", name="Partner Day") as roster:
        yield roster


@pytest.fixture
def dialog(qtbot: QtBot, roster: Roster) -> PinDialog:
    made = PinDialog(roster)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def typed(qtbot: QtBot, dialog: PinDialog, **codes: str) -> None:
    for name, code in codes.items():
        dialog.secrets[name].line.clear()
        QTest.keyClicks(dialog.secrets[name].line, code)
    dialog.foot.main.click()


def test_a_code_is_set_once_it_was_typed_the_same_twice(qtbot: QtBot, dialog: PinDialog, roster: Roster) -> None:
    typed(qtbot, dialog, new="4711", again="4712")
    assert dialog.rows["again"].error.isVisible()
    assert not pin.is_set(roster)
    typed(qtbot, dialog, again="4711")
    assert pin.attempt(roster, "4711").right
    assert dialog.good.isVisible()
    assert [field.line.text() for field in dialog.secrets.values()] == ["", "", ""]


def test_a_code_is_changed_and_taken_away_only_with_the_one_before(
    qtbot: QtBot, dialog: PinDialog, roster: Roster
) -> None:
    typed(qtbot, dialog, new="4711", again="4711")
    typed(qtbot, dialog, current="0000", new="1234", again="1234")
    assert "Réessayez dans 1" in dialog.rows["current"].error.text()

    def changed() -> bool:
        dialog.foot.main.click()
        return dialog.good.isVisible()

    dialog.secrets["current"].line.setText("4711")
    qtbot.waitUntil(changed)
    assert pin.attempt(roster, "1234").right
    dialog.secrets["current"].line.setText("1234")
    dialog.foot.aside.click()
    assert not pin.is_set(roster)
    assert not dialog.rows["current"].isVisible()


def test_a_code_that_is_too_short_costs_no_try_of_the_old_one(qtbot: QtBot, dialog: PinDialog, roster: Roster) -> None:
    pin.set_code(roster, "4711")
    typed(qtbot, dialog, current="0000", new="12", again="12")
    assert "trop court" in dialog.rows["new"].error.text()
    assert pin.attempt(roster, "4711").right


def test_a_closed_dialog_has_forgotten_what_was_typed(qtbot: QtBot, dialog: PinDialog) -> None:
    QTest.keyClicks(dialog.secrets["new"].line, "4711")
    dialog.reject()
    assert dialog.secrets["new"].line.text() == ""
