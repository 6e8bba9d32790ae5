"""What both files that go to another laptop have in common: where it is put, what became of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from checkin.files import free_name
from checkin.ui.organiser.files import ask_save_file
from checkin.ui.organiser.look import label
from checkin.ui.organiser.making_dialog import MakingDialog
from checkin.ui.texts.stations import station_words as say


class CarryDialog(MakingDialog):
    """A file that exists is left: another name is taken for the new one."""

    def __init__(self, place: Path, parent: QWidget | None = None) -> None:
        super().__init__(free_name(place), parent)
        self.how = label(wraps=True)
        self.fields.addWidget(self.how)

    def write(self, task: Callable[[Path], object]) -> None:
        """Carry it out beside the window, for a place that is free by now."""
        if self.path.exists() and not self.may_replace:
            self.path = free_name(self.path)
        self.show_outcome("")
        place = self.path
        self.work(say.writing(), lambda: task(place))

    @property
    def may_replace(self) -> bool:
        """Whether a file that was written here before is written over."""
        return False

    def show_place(self) -> None:
        super().show_place()
        self.replaces.hide()

    def ask_place(self) -> None:
        ask_save_file(self, self.title.text(), say.event_files(), self.chose_place, self.path)
