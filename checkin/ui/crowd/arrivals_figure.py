"""How many people came in the last minutes, with a small curve, for the figures bar. It counts nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from checkin.arrivals import LATELY, SHOWN, lately
from checkin.ui import theme
from checkin.ui.desk.labels import plain_label
from checkin.ui.palette import Colour
from checkin.ui.texts.crowd import arrival_words as say

STEP, BAR, TALL = 4, 3, 26  # pixels: from bar to bar, a bar, the tallest one
STUB = 2.0  # a minute in which nobody came
FULL = 6  # people a minute that reach the top while there is no greater crowd


class ArrivalsFigure(QWidget):
    """« 12 entrées en 5 min » beside a bar for each minute; the curve gives way where there is no room for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.minutes: Sequence[int] = ()
        self.curve = _Curve(self)
        self.words = plain_label("caption", self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.curve)
        layout.addWidget(self.words)
        self.retranslate()

    def show_minutes(self, minutes: Sequence[int]) -> None:
        """People who came in each of the last minutes, oldest first."""
        self.minutes = minutes
        self.curve.show_minutes(minutes)
        self.retranslate()

    def retranslate(self) -> None:
        people = lately(self.minutes)
        self.words.setText(say.lately(people, LATELY))
        told = say.explained(people, LATELY, max(self.minutes, default=0))
        self.setToolTip(told)
        self.words.setAccessibleName(told)


class _Curve(QWidget):
    """A bar for each minute, the last LATELY of them in the accent."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._minutes: Sequence[int] = (0,) * SHOWN
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_minutes(self, minutes: Sequence[int]) -> None:
        if tuple(minutes) != tuple(self._minutes):
            self._minutes = minutes
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(SHOWN * STEP, TALL)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        top = max(FULL, *self._minutes)
        for place, people in enumerate(self._minutes):
            recent = place >= len(self._minutes) - LATELY
            painter.setBrush(theme.colour(Colour.ACCENT if recent else Colour.HANDLE))
            tall = max(people / top * TALL, STUB)
            painter.drawRect(QRectF(place * STEP, TALL - tall, BAR, tall))
        painter.end()
