"""« Rendre les passages de ce poste »: where the file goes. It writes none itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from checkin.ui.organiser.shown import shown
from checkin.ui.organiser.stations.carry_dialog import CarryDialog
from checkin.ui.texts.stations import station_words as say

Write = Callable[[Path], int]  # the scans in the file; called beside the window


class GiveBackDialog(CarryDialog):
    """May be done again and again: the newest file holds all of the earlier ones."""

    def __init__(self, write: Write, place: Path, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self.path = place
        self._write = write
        self.lay_out_place()
        self.foot.main.clicked.connect(self._go)
        self.retranslate()
        self.foot.rest()

    @property
    def may_replace(self) -> bool:
        return True

    def succeeded(self, outcome: object) -> None:
        super().succeeded(outcome)
        assert isinstance(outcome, int)
        self.show_outcome(say.given_back(outcome, shown(self.path.name)), say.bring())

    def retranslate(self) -> None:
        self.title.setText(say.give_back_title())
        self.how.setText(say.give_back_how())
        self.foot.main.setText(say.write())
        super().retranslate()

    def _go(self) -> None:
        self.write(self._write)
