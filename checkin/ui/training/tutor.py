"""Watches a desk while somebody practises, and knows how each exercise is done. It shows nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from checkin import practice
from checkin.exercises import BADGES, Exercise, Progress
from checkin.models import ScanResult
from checkin.station import UndoResult
from checkin.ui.desk.desk_model import DeskModel
from checkin.ui.desk.desk_view import DeskView
from checkin.ui.desk.figures_bar import KEYS
from checkin.ui.texts.training import exercise_words, training_words


class Tutor(QObject):
    """`changed` whenever the desk has really seen something new done."""

    changed = Signal()

    def __init__(self, model: DeskModel, desk: DeskView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.progress = Progress()
        person = practice.forgetful(model.roster)
        self._known = {name: key for key, name in KEYS} | {
            "list_key": next(key for key, name in KEYS if name == "list"),
            "name": f"{person.first_name} {practice.misspelt(person.last_name or '')}" if person else "",
            "first": model.roster.lists.default().name,
        }
        model.scanned.connect(self._scanned)
        model.undone.connect(self._undone)
        desk.print_asked.connect(self._printed)

    def todo(self, exercise: Exercise) -> str:
        """How that exercise is done."""
        badge = BADGES.get(exercise)
        lists = {Exercise.WRONG_LIST: practice.WORKSHOP, Exercise.FULL: practice.TOUR}
        more = {"badge": str(badge.number) if badge else "", "list": lists.get(exercise, "")}
        return exercise_words.todo(exercise, self._known | more)

    def line(self) -> str:
        """The exercise of now in one line."""
        current, done = self.progress.next, len(self.progress.done)
        if current is None:
            return training_words.all_done()
        count = training_words.count(done, len(Exercise))
        return training_words.now(exercise_words.title(current), self.todo(current), count)

    def _scanned(self, result: ScanResult) -> None:
        if self.progress.scanned(result):
            self.changed.emit()

    def _undone(self, result: UndoResult) -> None:
        if self.progress.undone(result):
            self.changed.emit()

    def _printed(self) -> None:
        if self.progress.printed():
            self.changed.emit()
