"""Training: each exercise ticks itself when the desk has seen it done, with the keys and scans that it asks for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from scanner_keys import Keyboard

from checkin import practice
from checkin.desktop import Shell
from checkin.desktop.running import RunningDesk
from checkin.desktop.training_desk import TrainingDesk
from checkin.exercises import Exercise
from checkin.models import Kind
from checkin.practice import Part
from checkin.ui import texts
from checkin.ui.main_window import MainWindow
from checkin.ui.training.exercises_panel import ExercisesPanel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def shell(qtbot: QtBot, app: QApplication) -> Iterator[Shell]:
    """The training event, its window active."""
    made = Shell(app)
    made.train()
    window = made.window
    assert window is not None
    window.resize(1280, 800)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: window.top.menu_button.menu() is not None)
    yield made
    made.close()


@pytest.fixture
def training(shell: Shell) -> TrainingDesk:
    assert shell._running is not None
    assert shell._running.training is not None
    return shell._running.training


@pytest.fixture
def window(shell: Shell) -> MainWindow:
    assert shell.window is not None
    return shell.window


@pytest.fixture
def panel(window: MainWindow, training: TrainingDesk) -> ExercisesPanel:
    """Opened by the button beside the sentence of the training."""
    window.training.pressed.emit()
    assert training.panel is not None
    assert training.panel.isVisible()
    return training.panel


class Volunteer:
    """Does what the panel says, with scanner and keyboard."""

    def __init__(self, qtbot: QtBot, window: MainWindow, training: TrainingDesk) -> None:
        self._qtbot = qtbot
        self._window = window
        self.keyboard = Keyboard(window.windowHandle())
        self._codes = {badge.part: badge.code for badge in practice.badges(window.model.roster)}
        self._progress = training.tutor.progress

    def scan(self, part: Part) -> None:
        with self._qtbot.waitSignal(self._window.model.scanned):
            self.keyboard.scan(self._codes[part])
            self.keyboard.now += 500

    def press(self, key: Qt.Key) -> None:
        self.keyboard.command(key)
        QApplication.processEvents()

    def has_done(self, exercise: Exercise) -> None:
        self._qtbot.waitUntil(lambda: exercise in self._progress.done)


@pytest.fixture
def volunteer(qtbot: QtBot, window: MainWindow, training: TrainingDesk) -> Volunteer:
    return Volunteer(qtbot, window, training)


def test_the_first_gestures_are_ticked_one_by_one(
    volunteer: Volunteer, window: MainWindow, panel: ExercisesPanel
) -> None:
    assert panel.current is Exercise.ADMIT
    assert "badge n° 1" in panel.todo.text()
    volunteer.scan(Part.VALID)
    volunteer.has_done(Exercise.ADMIT)
    assert [panel.current] == [Exercise.ALREADY_IN]
    assert panel.rows[Exercise.ADMIT].accessibleName() == "Faire entrer, fait"
    volunteer.scan(Part.VALID)
    volunteer.has_done(Exercise.ALREADY_IN)
    volunteer.press(Qt.Key.Key_F7)
    volunteer.scan(Part.VALID)
    volunteer.press(Qt.Key.Key_F7)
    assert window.model.kind is Kind.ENTRY
    volunteer.scan(Part.VALID)
    volunteer.has_done(Exercise.COME_BACK)
    window.desk.banner.button("print").click()
    volunteer.has_done(Exercise.PRINT_AGAIN)
    volunteer.press(Qt.Key.Key_F6)
    volunteer.has_done(Exercise.UNDO)
    assert panel.count.text() == "5 sur 18"


def test_every_refusal_is_ticked_by_its_badge(
    volunteer: Volunteer, window: MainWindow, training: TrainingDesk, panel: ExercisesPanel
) -> None:
    refusals = (Part.UNPAID, Part.CANCELED, Part.BLOCKED, Part.REPLACED, Part.UNCONFIRMED, Part.EARLY, Part.UNKNOWN)
    for part in refusals:
        volunteer.scan(part)
    lists = window.model.roster.lists
    for name in (practice.WORKSHOP, practice.TOUR):
        window.model.choose_list(lists.find(name))
        volunteer.scan(Part.ELSEWHERE)
    assert training.tutor.progress.done == {
        Exercise.UNPAID,
        Exercise.CANCELED,
        Exercise.BLOCKED,
        Exercise.REPLACED,
        Exercise.UNCONFIRMED,
        Exercise.WRONG_HOURS,
        Exercise.UNKNOWN,
        Exercise.WRONG_LIST,
        Exercise.FULL,
    }


def test_a_reason_lets_somebody_in_all_the_same(
    volunteer: Volunteer, window: MainWindow, panel: ExercisesPanel
) -> None:
    volunteer.scan(Part.UNPAID)
    window.desk.banner.button("override").click()
    volunteer.keyboard.type("Règle sur place\n")
    volunteer.has_done(Exercise.OVERRIDE)


def test_one_of_two_people_with_one_code_is_chosen(
    volunteer: Volunteer, window: MainWindow, training: TrainingDesk, panel: ExercisesPanel
) -> None:
    volunteer.scan(Part.SHARED)
    assert Exercise.AMBIGUOUS not in training.tutor.progress.done
    window.desk.banner.picked.emit(window.desk.banner.announcement.candidates[1])
    volunteer.has_done(Exercise.AMBIGUOUS)
    assert Exercise.ADMIT not in training.tutor.progress.done


def test_the_name_with_its_slip_is_searched_as_the_panel_spells_it(
    qtbot: QtBot, volunteer: Volunteer, window: MainWindow, panel: ExercisesPanel
) -> None:
    panel.rows[Exercise.SEARCH].click()
    assert panel.current is Exercise.SEARCH
    words = panel.todo.text().split("«")[1].split("»")[0].strip()
    volunteer.press(Qt.Key.Key_F2)
    volunteer.keyboard.type(words.lower())
    search = window.desk.side.search
    qtbot.waitUntil(lambda: bool(search.list.rows) and search.field.text() == words.lower())
    volunteer.keyboard.now += 500
    volunteer.keyboard.type("\n")
    volunteer.has_done(Exercise.SEARCH)
    assert [panel.current] == [Exercise.ADMIT]  # the one that was clicked is done: back to the first that is not


def test_somebody_is_enrolled_at_the_door(
    qtbot: QtBot, volunteer: Volunteer, window: MainWindow, panel: ExercisesPanel
) -> None:
    volunteer.press(Qt.Key.Key_F3)
    form = window.desk.side.walk_in
    qtbot.waitUntil(lambda: QApplication.focusWidget() is form.fields["first_name"])
    volunteer.keyboard.type("Noam\tVaucressin")
    qtbot.waitUntil(lambda: form.text("last_name") == "Vaucressin")
    volunteer.keyboard.now += 500
    volunteer.keyboard.type("\n")
    volunteer.has_done(Exercise.WALK_IN)


def test_what_is_done_before_the_panel_opens_counts(
    volunteer: Volunteer, window: MainWindow, training: TrainingDesk
) -> None:
    volunteer.scan(Part.VALID)
    window.menu.asked.emit("exercises")
    assert training.panel is not None
    assert training.panel.current is Exercise.ALREADY_IN


def test_beginning_again_is_a_new_training_with_the_same_badges_and_no_tick(
    qtbot: QtBot, shell: Shell, volunteer: Volunteer, window: MainWindow, panel: ExercisesPanel
) -> None:
    volunteer.scan(Part.VALID)
    panel.buttons["restart"].click()
    qtbot.waitUntil(lambda: shell.window is not window)
    assert shell._running is not None
    again = shell._running.training
    assert again is not None
    assert again.panel is not None
    assert again.panel.isVisible()
    assert again.tutor.progress.done == set()
    new = shell.window
    assert new is not None
    new.model.scan(practice.badges(new.model.roster)[0].code)
    assert again.tutor.progress.done == {Exercise.ADMIT}


def test_on_a_small_screen_one_line_says_what_to_do(
    qtbot: QtBot, volunteer: Volunteer, window: MainWindow, training: TrainingDesk, panel: ExercisesPanel
) -> None:
    window.resize(820, 500)
    qtbot.waitUntil(lambda: not panel.isVisible())
    assert window.training.text.startswith("0 sur 18 · Faire entrer")
    volunteer.scan(Part.VALID)
    assert window.training.text.startswith("1 sur 18 · Déjà à l’intérieur")
    window.training.pressed.emit()
    assert panel.isWindow()
    assert panel.isVisible()
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: panel.isVisible() and not panel.isWindow())
    assert "Entraînement" in window.training.text


def test_closing_the_exercises_gives_their_room_back(window: MainWindow, panel: ExercisesPanel) -> None:
    narrow = window.desk.banner.width()
    panel.close_button.click()
    QApplication.processEvents()
    assert not panel.isVisible()
    assert window.desk.banner.width() > narrow
    assert "Entraînement" in window.training.text


def test_a_real_event_has_no_exercises(desk: RunningDesk) -> None:
    assert desk.training is None
    assert not desk.desk.window.menu.actions_by_name["exercises"].isVisible()


def test_the_exercises_change_their_language_at_once(panel: ExercisesPanel) -> None:
    try:
        texts.set_language("en")
        QApplication.processEvents()
        assert panel.todo.text()
    finally:
        texts.set_language("fr")
        QApplication.processEvents()
    assert "badge n° 1" in panel.todo.text()


def test_the_sheet_of_badges_is_saved_where_somebody_chose(
    qtbot: QtBot, window: MainWindow, panel: ExercisesPanel, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("papier") / "badges.pdf"
    panel.buttons["save"].click()
    chooser = window.findChild(QFileDialog)
    assert chooser is not None
    chooser.selectFile(str(path))
    chooser.accept()
    qtbot.waitUntil(path.exists)
    assert path.read_bytes().startswith(b"%PDF")
    assert "badges.pdf" in window.mishap.text


def test_the_panel_is_walked_through_by_tab(qtbot: QtBot, window: MainWindow, panel: ExercisesPanel) -> None:
    panel.close_button.setFocus()
    seen = set()
    for _ in range(60):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        seen.add(QApplication.focusWidget())
    assert set(panel.rows.values()) <= seen
    assert set(panel.buttons.values()) <= seen
