"""The strip over an event that was made before events were encrypted. It encrypts nothing itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from checkin.roster import Roster
from checkin.ui.desk.strip import Look, Strip
from checkin.ui.palette import Colour
from checkin.ui.texts.at_rest import at_rest_words as say

PLAIN = Look("lock-open", Colour.NOTICE, Colour.NOTICE_INK)


class PlainStrip(Strip):
    """Asks once for each opening; never in a scan's way, and never over invented people."""

    asked = Signal(str)  # « at_rest » of the menu

    def __init__(self, roster: Roster, parent: QWidget | None = None) -> None:
        super().__init__(PLAIN, parent)
        self._roster = roster
        self.pressed.connect(self._ask)
        self.put_off.connect(self.hide)

    def look(self) -> None:
        """Say so where the file is plain and anybody real may be in it."""
        if not self._roster.encrypted and not self._roster.event.training:
            self._say()
            self.show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self.text:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self.say(say.plain_event(), say.encrypt_now(), say.later())

    def _ask(self) -> None:
        self.asked.emit("at_rest")
