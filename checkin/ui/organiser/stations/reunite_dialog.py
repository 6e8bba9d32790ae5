"""« Réunir les passages de ce poste »: what a file from another station is, and what came of it. It reads none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from checkin.stations.reuniting import Reunited
from checkin.ui.organiser.form_dialog import FormDialog
from checkin.ui.organiser.look import label
from checkin.ui.organiser.shown import shown
from checkin.ui.texts.stations import station_words as say

Reunite = Callable[[Path], Reunited]  # called beside the window


class ReuniteDialog(FormDialog):
    """Asks once; afterwards it says what was added, and leads on to what only a person can settle."""

    reunited = Signal()
    settle_asked = Signal()

    def __init__(self, reunite: Reunite, path: Path, station: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reunite, self._path, self._station = reunite, path, station
        self._done: Reunited | None = None
        self._how, self.good = label(wraps=True), label("good", wraps=True)
        for part in (self._how, self.good):
            self.fields.addWidget(part)
        self.foot.main.clicked.connect(self._go)
        self.foot.aside.clicked.connect(self.settle_asked)
        self.retranslate()
        self.foot.rest()

    def retranslate(self) -> None:
        self.title.setText(say.reunite_title())
        self._how.setText(say.reunite_how(self._station, shown(self._path.name)))
        done = self._done
        said = (
            (say.reunited(done.scans), say.walk_ins(done.walk_ins), say.doubles(done.double_admissions)) if done else ()
        )
        self.good.setText(" ".join(filter(None, said)))
        self.good.setVisible(done is not None)
        self.foot.aside.setText(say.settle() if done and done.double_admissions else "")
        self.foot.main.setText("" if done else say.reunite())
        self.foot.close_button.setText(say.close() if done else say.no())
        super().retranslate()

    def succeeded(self, outcome: object) -> None:
        assert isinstance(outcome, Reunited)
        self._done = outcome
        self.retranslate()
        super().succeeded(outcome)
        self.reunited.emit()

    def _go(self) -> None:
        self.work(say.reuniting(), lambda: self._reunite(self._path))
