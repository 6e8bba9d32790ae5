"""A new event, the attendance file, choosing files: nothing here stops the desk, and every failure is one sentence."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from door import Door
from new_events import new_event_dialog
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from registrations import SlowReader, people, write_csv

from checkin import attendance, merge
from checkin.attendance import Only
from checkin.errors import CheckinError, Reason
from checkin.models import Verdict
from checkin.roster import Roster
from checkin.ui.organiser.background import Background
from checkin.ui.organiser.export_dialog import AS_SOURCE, ExportDialog, Possible, Wanted
from checkin.ui.organiser.files import ask_folder, ask_open_file, ask_save_file
from checkin.ui.organiser.form_dialog import FormDialog
from checkin.ui.organiser.new_event import NewEventDialog
from checkin.ui.organiser.reading import Choices
from checkin.ui.texts.organiser import export_words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform says so of any window

LEFT = Qt.MouseButton.LeftButton


def opened(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def wait(qtbot: QtBot, form: FormDialog) -> None:
    qtbot.waitUntil(form.body.isEnabled)


@pytest.fixture
def form(qtbot: QtBot) -> NewEventDialog:
    form = new_event_dialog()
    opened(qtbot, form)
    return form


# --- the attendance file


@pytest.fixture
def filled(event: Path, tmp_path: Path) -> Path:
    export = SlowReader().read(write_csv(tmp_path / "inscriptions.csv", people(20)), Choices())
    with Roster.open(event) as roster:
        merge.bring_in(roster, merge.Delivery(file="inscriptions.csv", attendees=export.attendees))
    return event


def writer(event: Path) -> Callable[[Wanted], int]:
    def write(wanted: Wanted) -> int:
        with Roster.open(event) as roster:
            return attendance.write(roster, roster.lists.default(), wanted.path, wanted.only)

    return write


@pytest.fixture
def export(qtbot: QtBot, filled: Path, tmp_path: Path) -> ExportDialog:
    dialog = ExportDialog(writer(filled), Possible(folder=tmp_path))
    opened(qtbot, dialog)
    return dialog


def press_export(qtbot: QtBot, dialog: ExportDialog) -> None:
    QTest.mouseClick(dialog.foot.main, LEFT)
    wait(qtbot, dialog)


def test_the_export_says_how_many_rows_went_where(qtbot: QtBot, export: ExportDialog, tmp_path: Path) -> None:
    press_export(qtbot, export)
    assert (tmp_path / "presences.xlsx").exists()
    assert export.good.text() == export_words.written(20, "presences.xlsx")
    assert export.good.isVisible()
    assert export.open_folder.isVisible()


def test_who_and_format_decide_the_file(qtbot: QtBot, export: ExportDialog, door: Door, tmp_path: Path) -> None:
    door.answer("BK000017")
    export.kinds[Only.PRESENT].click()
    QTest.keyClicks(export.format, "C")
    press_export(qtbot, export)
    lines = (tmp_path / "presents.csv").read_text("utf-8-sig").splitlines()
    assert len(lines) == 2
    assert "Inès" in lines[1]


def test_a_file_that_exists_is_announced_before_it_is_replaced(
    qtbot: QtBot, export: ExportDialog, tmp_path: Path
) -> None:
    (tmp_path / "absents.xlsx").write_text("hier")
    assert not export.replaces.isVisible()
    export.kinds[Only.ABSENT].click()
    assert export.replaces.isVisible()
    press_export(qtbot, export)
    assert (tmp_path / "absents.xlsx").read_bytes() != b"hier"


def test_another_place_can_be_chosen(qtbot: QtBot, export: ExportDialog, tmp_path: Path) -> None:
    (tmp_path / "cle").mkdir()
    QTest.mouseClick(export.change, LEFT)
    chooser = export.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    type_into(chooser, str(tmp_path / "cle" / "rendu"))
    assert export.path == tmp_path / "cle" / "rendu.xlsx"
    press_export(qtbot, export)
    assert export.path.exists()


def test_a_place_that_cannot_be_written_is_one_sentence(qtbot: QtBot, filled: Path, tmp_path: Path) -> None:
    dialog = ExportDialog(writer(filled), Possible(folder=tmp_path / "debranche"))
    opened(qtbot, dialog)
    press_export(qtbot, dialog)
    assert dialog.notice.isVisible()
    assert "debranche" in dialog.notice.text()
    assert not dialog.good.isVisible()


@pytest.mark.parametrize("pushes", [True, False])
def test_a_service_that_takes_no_attendance_is_told_with_what_to_do(
    qtbot: QtBot, filled: Path, tmp_path: Path, pushes: bool
) -> None:
    dialog = ExportDialog(writer(filled), Possible(folder=tmp_path, pushes=pushes))
    opened(qtbot, dialog)
    assert dialog.no_push.isVisible() is not pushes
    assert dialog.no_push.text() == "Ce service n’accepte pas l’envoi des présences."


def test_the_sources_own_columns_are_offered_where_they_are_known(
    qtbot: QtBot, filled: Path, tmp_path: Path, export: ExportDialog
) -> None:
    assert export.format.findData(AS_SOURCE) < 0
    wanted: list[Wanted] = []

    def write(what: Wanted) -> int:
        wanted.append(what)
        return 3

    dialog = ExportDialog(write, Possible(folder=tmp_path, as_source=True))
    opened(qtbot, dialog)
    dialog.format.setCurrentIndex(dialog.format.findData(AS_SOURCE))
    press_export(qtbot, dialog)
    assert wanted == [Wanted(only=None, path=tmp_path / "presences.csv", as_source=True)]


def test_a_badge_counts_in_every_form(
    qtbot: QtBot, form: NewEventDialog, export: ExportDialog, door: Door, tmp_path: Path
) -> None:
    for number, dialog in enumerate((form, export)):
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        assert not dialog.isModal()
        door.keys.scan(people(1, start=number)[0][0])
        qtbot.waitUntil(lambda: bool(door.verdicts))
        assert door.verdicts.pop() is Verdict.OK
    assert form.name.text() == ""
    assert not list(tmp_path.glob("*.xlsx"))


# --- choosing files


def type_into(chooser: QFileDialog, path: str) -> None:
    field = chooser.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.setText(path)
    QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("ask", "name"),
    [
        (partial(ask_open_file, filters="*.checkin"), "jour.checkin"),
        (partial(ask_folder), ""),
        (partial(ask_save_file, filters="*.csv", proposal=Path("presences.csv")), "rendu.csv"),
    ],
)
def test_what_was_chosen_arrives_as_a_path(
    qtbot: QtBot, form: NewEventDialog, event: Path, ask: Callable[..., QFileDialog], name: str
) -> None:
    chosen: list[Path] = []
    chooser = ask(form, "Choisir", on_chosen=chosen.append)
    qtbot.waitUntil(chooser.isActiveWindow)
    assert not chooser.isModal()
    assert chooser.testOption(QFileDialog.Option.DontUseNativeDialog)  # a native one would keep the scanner's keys
    type_into(chooser, str(event.parent / name))
    qtbot.waitUntil(lambda: chosen == [event.parent / name])


# --- work beside the window


def test_only_the_newest_task_is_heard(qtbot: QtBot, form: NewEventDialog) -> None:
    background, heard = Background(form), list[object]()
    background.done.connect(heard.append)
    reader = SlowReader()
    reader.go.clear()
    background.run(lambda: reader.go.wait(10))
    background.run(lambda: "new")
    qtbot.waitUntil(lambda: heard == ["new"])
    reader.go.set()
    background.run(lambda: "newest")
    qtbot.waitUntil(lambda: heard == ["new", "newest"])


def test_an_error_that_nobody_foresaw_comes_out_as_ours(qtbot: QtBot, form: NewEventDialog) -> None:
    background = Background(form)
    with qtbot.waitSignal(background.failed) as blocker:
        background.run(lambda: 1 // 0)
    error = blocker.args[0]
    assert isinstance(error, CheckinError)
    assert error.reason is Reason.UNEXPECTED
