"""« Badges à envoyer »: the day that stands on them, and the folder they go to. What it is given writes them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from checkin import event_date
from checkin.errors import WrongUse
from checkin.progress import Progress
from checkin.ui.organiser.field import Field, Row
from checkin.ui.organiser.files import ask_folder
from checkin.ui.organiser.look import label
from checkin.ui.organiser.making_dialog import MakingDialog
from checkin.ui.organiser.shown import shown
from checkin.ui.texts.paper import badge_words as say


@dataclass(frozen=True, slots=True)
class Wanted:
    """The badges that somebody asked for; without a day none stands on them."""

    day: date | None
    folder: Path


Write = Callable[[Wanted, Progress], int]  # → the number of badges; called beside the window


class BadgesDialog(MakingDialog):
    """May be done again: badges of the same names are replaced."""

    FOLDER = True

    def __init__(self, write: Write, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(folder / say.folder_name(), parent)
        self._write = write
        self._why, self.day = label("hint", wraps=True), Field()
        self.row = Row(self.day)
        self.day.changed.connect(self._changed)
        self.fields.addWidget(self._why)
        self.fields.addWidget(self.row)
        self.lay_out_place()
        self.foot.main.clicked.connect(self._go)
        self.retranslate()
        self.foot.rest()

    def offer(self, day: date | None) -> None:
        """The day that is known, as people write it."""
        if not self.day.text:
            self.day.text = day.strftime("%d/%m/%Y") if day else ""

    def succeeded(self, outcome: object) -> None:
        super().succeeded(outcome)
        assert isinstance(outcome, int)
        self.show_outcome(say.written(outcome, shown(self.path.name)))

    def chose_place(self, path: Path) -> None:
        """A folder of their own: there are hundreds of files."""
        own = say.folder_name()
        super().chose_place(path if path.name == own else path / own)

    def ask_place(self) -> None:
        ask_folder(self, say.title(), self.chose_place, self.path.parent)

    def retranslate(self) -> None:
        self.title.setText(say.title())
        self._why.setText(say.why())
        self.day.say(say.day(), say.day_hint())
        self.foot.main.setText(say.write())
        super().retranslate()

    def _changed(self) -> None:
        self.show_outcome("")

    def _go(self) -> None:
        try:
            day = event_date.parse(self.day.text) if self.day.text else None
        except WrongUse:
            self.row.complain(self.day, say.bad_day())
            return
        wanted = Wanted(day, self.path)
        self.make(lambda progress: self._write(wanted, progress))
