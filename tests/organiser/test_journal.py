"""« Journal des actions »: every deed in a sentence, newest first, filtered as people type, exported whole."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from people import MORNING, new_event
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from checkin import audit
from checkin.audit import Deed
from checkin.roster import Roster
from checkin.roster.audit import Entry
from checkin.ui.organiser.journal import JournalDialog
from checkin.ui.texts.audit import GROUPS, audit_words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def roster(tmp_path: Path) -> Iterator[Roster]:
    with new_event(tmp_path) as roster:
        audit.note(roster, Deed.IMPORTED, by="Inès", subject="inscriptions.csv", detail="+12 ~3 -0")
        for failures in range(1, 5):
            audit.note(roster, Deed.PIN_WRONG, detail=str(failures))
        audit.note(roster, Deed.PIN_WRONG, detail="1")
        audit.note(roster, Deed.OVERRODE, by="Noé", subject="canceled", detail="nonce")
        yield roster


@pytest.fixture
def dialog(qtbot: QtBot, roster: Roster, tmp_path: Path) -> JournalDialog:
    def write(path: Path) -> int:
        with Roster.open(roster.path) as own:
            return audit.write(own, path)

    made = JournalDialog(write, tmp_path)
    qtbot.addWidget(made)
    made.offer(list(audit.folded(roster.audit.latest(100))), roster.event.zone)
    with qtbot.waitExposed(made):
        made.show()
    return made


def sentences(dialog: JournalDialog) -> list[str]:
    table = dialog.table
    items = [table.item(row, table.columnCount() - 1) for row in range(table.rowCount())]
    return [item.text() for item in items if item]


def test_every_deed_has_a_sentence_and_a_place_in_the_filter() -> None:
    grouped = [deed for deeds in GROUPS.values() for deed in deeds]
    assert sorted(grouped) == sorted(Deed)
    for deed in Deed:
        said = audit_words.sentence(Entry(deed=deed, at=MORNING, station_id="Nord", subject="x", detail="1"))
        assert said != deed
        assert "{" not in said


def test_the_newest_stands_first_and_a_series_of_wrong_codes_is_one_line(dialog: JournalDialog) -> None:
    assert sentences(dialog) == [
        "Personne laissée entrer quand même (Inscription annulée)",
        "Code superviseur faux",
        "Code superviseur faux (4 fois de suite)",
        "«\N{NO-BREAK SPACE}inscriptions.csv\N{NO-BREAK SPACE}» importé (+12 ~3 -0)",
    ]


def test_words_filter_without_accents_and_capitals(dialog: JournalDialog) -> None:
    QTest.keyClicks(dialog.field, "ines import")
    assert len(sentences(dialog)) == 1
    dialog.field.clear()
    dialog.groups.setCurrentIndex(dialog.groups.findData("lock"))
    dialog.groups.activated.emit(dialog.groups.currentIndex())
    assert len(sentences(dialog)) == 2


def test_enter_in_the_filter_exports_nothing(dialog: JournalDialog) -> None:
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.findChildren(QFileDialog) == []
    assert dialog.isVisible()


@pytest.mark.parametrize("ending", ["csv", "xlsx", "json"])
def test_all_of_it_is_exported_and_that_stands_in_it(
    ending: str, dialog: JournalDialog, roster: Roster, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / f"journal.{ending}"
    dialog.foot.main.click()
    [chooser] = dialog.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(path))
    qtbot.waitUntil(dialog.good.isVisible)
    assert path.stat().st_size > 0
    assert [entry.deed for entry in roster.audit.latest(1)] == [Deed.AUDIT_EXPORTED]
    if ending == "json":
        rows = json.loads(path.read_text("utf-8"))
        assert [row["deed"] for row in rows] == ["imported", *["pin_wrong"] * 5, "overrode"]
        assert list(rows[0]) == list(audit.FIELDS)


def test_a_place_that_cannot_be_written_is_one_sentence(dialog: JournalDialog, qtbot: QtBot, tmp_path: Path) -> None:
    dialog._write_to(tmp_path / "nowhere" / "journal.csv")
    qtbot.waitUntil(dialog.notice.isVisible)
    assert "nowhere" in dialog.notice.text()
