"""Training at one desk: the tutor from the start, the panel and the sheet of badges when somebody asks for them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from checkin import practice
from checkin.cards import sheet
from checkin.desktop.desk import Desk
from checkin.errors import CheckinError
from checkin.ui import texts
from checkin.ui.printing.paper import Paper
from checkin.ui.texts.crowd import paper_words
from checkin.ui.texts.training import training_words
from checkin.ui.training.exercises_panel import ExercisesPanel
from checkin.ui.training.exercises_place import ExercisesPlace
from checkin.ui.training.practice_sheet import SHEET, practice_cards
from checkin.ui.training.tutor import Tutor


class TrainingDesk(QObject):
    """For an event of training alone."""

    restart_asked = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        desk.window.training.pressed.connect(self.show)
        self.tutor = Tutor(desk.model, desk.window.desk, self)
        self.panel: ExercisesPanel | None = None
        self.place: ExercisesPlace | None = None

    def show(self) -> None:
        """« Exercices »; asked for again, they go."""
        if self.place is None:
            self.panel = ExercisesPanel(self.tutor, self._desk.window)
            self.panel.asked.connect(self._carry_out)
            self.place = ExercisesPlace(self.panel, self._desk.window)
            self._desk.window.practising = self._line
            self.tutor.changed.connect(self._desk.window.say_training)
        self.place.turn()

    def _line(self) -> str:
        """What the strip of the training says, "" for its usual sentence."""
        return self.tutor.line() if self.place and self.place.in_line else ""

    def paper(self) -> Paper:
        """The sheet of badges, made from this very event: they scan true."""
        return Paper(practice_cards(practice.badges(self._desk.roster)), sheet(SHEET), self._told)

    def _carry_out(self, name: str) -> None:
        {"print": self._print, "save": self._save, "restart": self.restart_asked.emit}[name]()

    def _print(self) -> None:
        self.paper().print(self._desk.window)

    def _save(self) -> None:
        proposal = Path.home() / f"{training_words.file_stem()}.pdf"
        self.paper().save(self._desk.window, training_words.save_badges(), proposal)

    def _told(self, outcome: Path | CheckinError) -> None:
        failed = isinstance(outcome, CheckinError)
        sentence = texts.error_sentence(outcome) if isinstance(outcome, CheckinError) else ""
        self._desk.window.show_mishap(sentence if failed else paper_words.saved(str(outcome)))
