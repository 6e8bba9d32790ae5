"""How long after the event names may be kept, chosen when it is made. It keeps nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from checkin.purging.due import DAYS
from checkin.ui.organiser.look import QuietCombo, label, labelled
from checkin.ui.texts.privacy import purge_words as say

CHOICES = (7, 14, DAYS, 60, 90, 180, 365)


class PurgeChoice(QWidget):
    """One of CHOICES; `days` is the one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combo, self._caption = QuietCombo(self), label("caption")
        for days in CHOICES:
            self.combo.addItem("", days)
        self.combo.setCurrentIndex(CHOICES.index(DAYS))
        layout = labelled(self._caption, self.combo)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)
        self.retranslate()

    @property
    def days(self) -> int:
        return int(self.combo.currentData())

    def retranslate(self) -> None:
        self._caption.setText(say.when())
        for place, days in enumerate(CHOICES):
            self.combo.setItemText(place, say.days_after(days))
