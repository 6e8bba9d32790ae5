"""Opening and closing events: one event after another, bad files in one calm sentence, nothing lost at the end."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from safes import Safe
from scanner_keys import Keyboard

from checkin import first_steps, settings
from checkin.desktop import Shell, render_states
from checkin.merge import Delivery, bring_in
from checkin.models import Attendee, Connection, Verdict
from checkin.roster import Roster
from checkin.ui import texts
from checkin.ui.desk.side_panel import SidePanel
from checkin.ui.main_window import MainWindow
from checkin.ui.organiser.export_dialog import AS_SOURCE, ExportDialog
from checkin.ui.organiser.import_dialog import ImportDialog
from checkin.ui.organiser.new_event import NewEventDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def shell(app: QApplication) -> Iterator[Shell]:
    made = Shell(app)
    yield made
    made.close()


@pytest.fixture
def newer_file(tmp_path: Path) -> Path:
    """An event file of a version that we do not know."""
    path = tmp_path / "newer.checkin"
    with Roster.create(path, name="Plus tard") as roster:
        roster._db.execute("PRAGMA user_version = 999")
    return path


def test_the_event_that_was_opened_last_opens_again(shell: Shell, event_file: Path) -> None:
    settings.remember_event(event_file)
    shell.start(None)
    assert shell.window is not None
    assert shell.window.model.roster.path == event_file


class FirstPaint(QObject):
    """Remembers where everything stands at the banner's first paint; scans a badge at once, if it has one."""

    def __init__(self, window: MainWindow, badge: str = "") -> None:
        super().__init__(window)
        self._badge = badge
        self.places: list[QRect] = []
        self._window = window
        window.desk.banner.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.places:
            self.places = places(self._window)
            Keyboard(self._window.windowHandle()).scan(self._badge, suffix="\n" if self._badge else "")
        return False


def places(window: MainWindow) -> list[QRect]:
    desk, top = window.desk, window.top
    bar = (top.menu_button, top.event_name, top.list, top.station, top.volunteer, top.mode, top.exchange, top.printer)
    return [part.geometry() for part in (top, desk, desk.banner, desk.side_frame, window.bottom, *bar)]


def test_a_badge_scanned_at_the_very_first_paint_is_answered_and_listed(
    shell: Shell, event_file: Path, qtbot: QtBot
) -> None:
    shell.start(event_file)
    window = shell.window
    assert window is not None
    FirstPaint(window, "BCDF01")
    qtbot.waitUntil(lambda: window.desk.banner.announcement.name == "Camille Roussel")
    assert window.desk.banner.button("undo").isVisible()
    qtbot.waitUntil(lambda: [row.title for row in window.desk.side.search.list.rows] == ["Camille Roussel"])
    qtbot.waitUntil(lambda: window.desk.side.search.list.view(0).isVisible())


def test_nothing_moves_when_what_came_after_the_first_paint_stands(
    shell: Shell, event_file: Path, qtbot: QtBot
) -> None:
    shell.start(event_file)
    window = shell.window
    assert window is not None
    window.showNormal()  # on a laptop: the offscreen platform has a screen smaller than any, and the desk fills it
    window.resize(1280, 800)
    first = FirstPaint(window)
    qtbot.waitUntil(lambda: window.top.menu_button.menu() is not None)
    qtbot.waitUntil(lambda: any(panel.isVisible() for panel in window.findChildren(SidePanel)))
    qtbot.waitUntil(lambda: window.model.figures().expected is not None)
    assert places(window) == first.places


def test_without_an_event_the_demo_opens_once_the_first_steps_were_taken_and_says_so(shell: Shell) -> None:
    first_steps.finish()
    shell.start(None)
    assert shell.window is not None
    assert shell.window.training.isVisible()
    assert shell.window.top.exchange.status.connection is Connection.TRAINING


def test_a_file_that_cannot_be_opened_is_explained_and_another_one_can(
    shell: Shell, newer_file: Path, event_file: Path
) -> None:
    shell.start(newer_file)
    trouble = shell.rescue.window
    assert trouble is not None
    assert trouble.isVisible()
    assert "version plus récente" in trouble.sentence
    shell.open(event_file.with_name("nowhere.checkin"))
    assert "n’existe pas" in trouble.sentence
    trouble.file_chosen.emit(event_file)
    assert shell.window is not None
    assert shell.window.isVisible()
    assert shell.rescue.window is None


def test_a_bad_file_leaves_the_open_event_open(shell: Shell, newer_file: Path, event_file: Path) -> None:
    shell.start(event_file)
    shell.open(newer_file)
    assert shell.window is not None
    assert "version plus récente" in shell.window.mishap.text
    result = shell.window.model.scan("BCDF01")
    assert result is not None
    assert result.verdict is Verdict.OK


def test_another_event_takes_the_place_of_the_first(shell: Shell, event_file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.checkin"
    with Roster.create(other, name="Soirée") as roster, roster.writing():
        roster.tickets.add(Attendee(ticket_code="SOIREE01", first_name="Ambre", last_name="Bazinelle"))
    shell.start(event_file)
    first = shell.window
    assert first is not None
    first.resize(1400, 850)
    shell.open(other)
    assert shell.window is not None
    assert shell.window.windowTitle() == "Soirée"
    assert shell.window.size() == first.size()
    assert not first.isVisible()
    with Roster.open(event_file):  # nobody holds it any more
        pass


def test_an_error_that_nobody_foresaw_is_one_calm_sentence_and_scanning_goes_on(
    shell: Shell, event_file: Path, qtbot: QtBot
) -> None:
    shell.start(event_file)
    window = shell.window
    assert window is not None
    error = ZeroDivisionError("something nobody foresaw")
    sys.excepthook(type(error), error, error.__traceback__)
    assert window.mishap.isVisible()
    assert "Traceback" not in window.mishap.text
    result = window.model.scan("BCDF01")
    assert result is not None
    assert result.verdict is Verdict.OK


def test_scans_that_wait_stay_in_the_file_when_the_window_closes(app: QApplication, event_file: Path) -> None:
    with Roster.open(event_file) as roster, roster.writing():
        roster.event.set("source", f"folder:{event_file.parent / 'unplugged'}")
    shell = Shell(app)
    shell.start(event_file)
    assert shell.window is not None
    shell.window.model.scan("BCDF01")
    shell.close()
    with Roster.open(event_file) as roster:
        assert roster.scans.outbox_counts() == (1, 0)


def test_a_folder_that_is_away_is_offline_and_scans_are_answered(shell: Shell, event_file: Path, qtbot: QtBot) -> None:
    with Roster.open(event_file) as roster, roster.writing():
        roster.event.set("source", f"folder:{event_file.parent / 'unplugged'}")
    shell.start(event_file)
    window = shell.window
    assert window is not None
    qtbot.waitUntil(lambda: window.top.exchange.status.connection is Connection.OFFLINE)
    window.model.scan("BCDF01")
    qtbot.waitUntil(lambda: window.top.exchange.value == "1 à envoyer")


def test_scans_reach_the_folder_without_anybody_asking(shell: Shell, event_file: Path, qtbot: QtBot) -> None:
    folder = event_file.parent / "partage"
    folder.mkdir()
    with Roster.open(event_file) as roster, roster.writing():
        roster.event.set("source", f"folder:{folder}")
    shell.start(event_file)
    window = shell.window
    assert window is not None
    qtbot.waitUntil(lambda: window.top.exchange.status.connection is Connection.ONLINE)
    window.model.scan("BCDF01")
    qtbot.waitUntil(lambda: any("BCDF01" in path.read_text("utf-8-sig") for path in folder.glob("attendance-*.csv")))
    qtbot.waitUntil(lambda: window.top.exchange.value == "À jour")


def test_a_card_comes_out_for_a_first_entry_and_not_for_the_second(
    shell: Shell, event_file: Path, qtbot: QtBot
) -> None:
    shell.start(event_file)
    window = shell.window
    assert window is not None
    model = window.model

    def cards() -> int:
        return len(list(event_file.parent.rglob("*.pdf")))

    model.scan("BCDF01")
    qtbot.waitUntil(lambda: cards() == 1)
    qtbot.waitUntil(lambda: model.roster.card_jobs.made(1) is not None)
    printed = model.roster.card_jobs.made(1)
    model.undo_last()
    model.scan("BCDF01")
    model.scan("BCDF02")
    qtbot.waitUntil(lambda: model.roster.card_jobs.made(2) is not None)
    assert cards() == 2
    assert model.roster.card_jobs.made(1) == printed


def test_the_language_is_remembered_for_the_next_start(app: QApplication, event_file: Path) -> None:
    first = Shell(app)
    first.start(event_file)
    assert first.window is not None
    try:
        first.window.menu.language_chosen.emit("en")
        first.close()
        texts.set_language("fr")
        second = Shell(app)
        assert texts.current_language() == "en"
        second.close()
    finally:
        texts.set_language("fr")


def test_sounds_can_be_switched_off_for_good(app: QApplication, event_file: Path) -> None:
    first = Shell(app)
    first.start(event_file)
    assert first.window is not None
    first.window.menu.switched.emit("sounds", False)
    first.close()
    second = Shell(app)
    assert second.comfort.sounds.muted
    second.close()


def test_every_state_is_a_picture_in_both_sizes(app: QApplication, tmp_path: Path) -> None:
    pictures = list(render_states(tmp_path / "screens"))
    assert len(pictures) == len(set(pictures)) >= 50
    assert all(path.stat().st_size > 10_000 for path in pictures)
    assert texts.current_language() == "fr"


EXPORT = "Numéro de billet;Prénom;Nom;E-mail;Tarif\nNOUVEAU01;Ambre;Bazinelle;ambre@courriel.example;Visiteur\n"


def let_go(path: Path, window: QWidget) -> None:
    """A file that somebody drops on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    action, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(600, 400), action, data, button, none))


def test_an_export_dropped_on_the_window_is_imported_and_scans_go_on_meanwhile(
    shell: Shell, event_file: Path, qtbot: QtBot
) -> None:
    export = event_file.with_name("inscriptions.csv")
    export.write_text(EXPORT, "utf-8")
    shell.start(event_file)
    window = shell.window
    assert window is not None
    let_go(export, window)
    dialog = window.findChild(ImportDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.review_page)
    result = window.model.scan("BCDF01")
    assert result is not None
    assert result.verdict is Verdict.OK
    assert "Ambre" not in [hit.ticket.first_name for hit in window.model.search("bazinelle")]


def test_an_export_that_shrinks_a_lot_waits_for_a_person(shell: Shell, event_file: Path, qtbot: QtBot) -> None:
    folder = event_file.parent / "partage"
    folder.mkdir()
    (folder / "court.csv").write_text(EXPORT, "utf-8")
    with Roster.open(event_file) as roster, roster.writing():
        roster.event.set("source", f"folder:{folder}")
    shell.start(event_file)
    window = shell.window
    assert window is not None
    qtbot.waitUntil(lambda: window.top.exchange.status.connection is Connection.ASKS)
    assert window.model.roster.tickets.count() == 8
    window.top.exchange.compare.emit()
    dialog = window.findChild(ImportDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.review_page)


def test_a_new_event_opens_in_the_place_of_the_old_one(
    shell: Shell, event_file: Path, qtbot: QtBot, safe: Safe
) -> None:
    shell.start(event_file)
    first = shell.window
    assert first is not None
    first.menu.asked.emit("new")
    dialog = first.findChild(NewEventDialog)
    assert dialog is not None
    dialog.name.setText("Journée des partenaires")
    dialog.foot.main.click()
    assert "Sans code" in dialog.pin.row.error.text()
    dialog.pin.without.click()
    dialog.foot.main.click()
    qtbot.waitUntil(lambda: shell.window is not first)
    assert shell.window is not None
    assert shell.window.windowTitle() == "Journée des partenaires"
    assert settings.event_file(None) == shell.window.model.roster.path


def test_the_attendance_is_exported_from_the_menu(shell: Shell, event_file: Path, qtbot: QtBot) -> None:
    shell.start(event_file)
    window = shell.window
    assert window is not None
    window.model.scan("BCDF01")
    window.menu.asked.emit("export")
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    dialog.foot.main.click()
    qtbot.waitUntil(dialog.good.isVisible)
    assert dialog.path.exists()


def test_the_exports_own_columns_are_offered_once_an_export_came(
    shell: Shell, event_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    shell.start(event_file)
    window = shell.window
    assert window is not None
    window.menu.asked.emit("export")
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    assert dialog.format.findData(AS_SOURCE) < 0
    assert dialog.no_push.isVisible()
    with Roster.open(event_file) as other:
        delivery = Delivery(file="b.csv", headers=("Nom", "Scanné"), fields=("last_name", "checked_in"))
        bring_in(other, delivery, accept_shrink=True)
    dialog.close()
    window.menu.asked.emit("export")
    dialog.format.setCurrentIndex(dialog.format.findData(AS_SOURCE))
    dialog.foot.main.click()
    qtbot.waitUntil(dialog.good.isVisible)
    assert dialog.path.read_text("utf-8-sig") == "Nom;Scanné\n"


def test_the_menu_s_keys_work_without_opening_it(shell: Shell, event_file: Path, qtbot: QtBot) -> None:
    shell.start(event_file)
    window = shell.window
    assert window is not None
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: window.top.menu_button.menu() is not None)  # which has the keys
    keyboard = Keyboard()
    keyboard.command(Qt.Key.Key_F11)
    qtbot.waitUntil(window.isFullScreen)
    keyboard.command(Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: not window.isFullScreen())
    keyboard.command(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.findChild(ExportDialog) is not None)
