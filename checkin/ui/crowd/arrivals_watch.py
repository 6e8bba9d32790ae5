"""Reads the arrivals again after each answer and from time to time: a curve falls by itself. It shows nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from checkin.arrivals import arrivals
from checkin.errors import CheckinError
from checkin.ui.crowd.arrivals_figure import ArrivalsFigure
from checkin.ui.desk.desk_model import DeskModel

SOON = 250  # ms after an answer, or after the window's first paint: four times a second at most
EVERY = 10_000  # ms


class ArrivalsWatch(QObject):
    """Keeps one figure up to date for the model's list."""

    def __init__(self, model: DeskModel, figure: ArrivalsFigure) -> None:
        super().__init__(figure)
        self._model = model
        self._figure = figure
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self._again = QTimer(self, interval=EVERY)
        self._soon.timeout.connect(self.look)
        self._again.timeout.connect(self.look)
        model.figures_changed.connect(self._look_soon)
        self._again.start()
        self._soon.start()

    def look(self) -> None:
        """Read them now; while the file does not answer, the old ones stand."""
        try:
            with self._model.roster.reading():
                self._figure.show_minutes(arrivals(self._model.roster, self._model.station.check_in_list))
        except CheckinError:
            return

    def _look_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()
