"""Whether the desk is a volunteer's or open to an organiser, in the top bar: one click changes it. It asks nobody."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from checkin.ui.desk.pill import Pill
from checkin.ui.palette import Colour
from checkin.ui.texts.pin import lock_words as say


class LockPill(Pill):
    """Hidden where the event has no code; quiet while it is shut, in colour while it is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, narrowest=60)
        self._open = self._narrow = False
        self.hide()
        self.retranslate()

    def show_lock(self, *, is_set: bool, is_open: bool) -> None:
        self._open = is_open
        self.setVisible(is_set)
        self.retranslate()

    def make_compact(self, compact: bool) -> None:
        """Shut, the sign alone says it."""
        self._narrow = compact
        super().make_compact(compact or not self._open)

    def retranslate(self) -> None:
        colours = (Colour.ORANGE_INK, Colour.ORANGE_INK) if self._open else (Colour.MUTED, Colour.INK)
        self.mark("lock-open" if self._open else "lock", *colours)
        self.say(say.caption(), say.state(is_open=self._open), hint=say.explained(is_open=self._open))
        self.make_compact(self._narrow)
