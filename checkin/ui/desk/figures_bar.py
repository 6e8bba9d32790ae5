"""The bottom of the window: how many have come of those expected, who is inside, and the keys. It counts nothing."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from checkin.ui import theme
from checkin.ui.crowd.arrivals_figure import ArrivalsFigure
from checkin.ui.desk.key_hints import KeyHints
from checkin.ui.desk.labels import plain_label
from checkin.ui.desk.shown import Figures
from checkin.ui.texts.desk import desk_words as say

KEYS = (("F2", "search"), ("F3", "walk_in"), ("F4", "correct"), ("F6", "undo"), ("F7", "mode"), ("F8", "list"))
WITH_ARRIVALS, WITH_CURVE = 720, 800  # pixels that the bar needs for them at the usual size of text


class FiguresBar(QFrame):
    """Present of expected, a bar, people inside."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bottom")
        self._figures = Figures(present=0, inside=0, expected=None)
        self._present = plain_label("figure", self)
        self._expected = plain_label("", self)
        self._inside = plain_label("caption", self)
        self.arrivals = ArrivalsFigure(self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self.hints = KeyHints(KEYS, self)
        self._arrange()
        self.retranslate()

    def show_figures(self, figures: Figures) -> None:
        self._figures = figures
        self._present.setText(say.number(figures.present))
        self._expected.setText(say.figures(figures.present, figures.expected))
        self._inside.setText(say.inside(figures.inside))
        whole = figures.expected or 0
        self._bar.setMaximum(max(whole, 1))
        self._bar.setValue(min(figures.present, whole))
        spoken = f"{self._present.text()} {self._expected.text()}, {say.percent(figures.present, whole)}"
        self._bar.setAccessibleName(spoken)
        self._bar.setToolTip(spoken)

    def show_exits(self, on: bool) -> None:
        """Without exits, whoever is present is inside, and a key does nothing."""
        self._inside.setVisible(on)
        self.hints.leave_out("" if on else "mode")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where large letters meet a small window, the arrivals give way."""
        super().resizeEvent(event)
        self.arrivals.curve.setVisible(event.size().width() >= theme.scaled(WITH_CURVE))
        self.arrivals.setVisible(event.size().width() >= theme.scaled(WITH_ARRIVALS))

    def retranslate(self) -> None:
        self.hints.retranslate()
        self.arrivals.retranslate()
        self.show_figures(self._figures)

    def _arrange(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 14, 24, 14)
        layout.setSpacing(10)
        layout.addWidget(self._present)
        layout.addWidget(self._expected)
        layout.addSpacing(6)
        layout.addWidget(self._bar, 1)
        layout.addSpacing(6)
        layout.addWidget(self.arrivals)
        layout.addSpacing(6)
        layout.addWidget(self._inside)
        layout.addWidget(self.hints)
