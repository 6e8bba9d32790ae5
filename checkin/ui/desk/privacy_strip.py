"""The strip that reminds of personal data: time to erase it, erased by half, or gone. It erases nothing itself."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from checkin import erased
from checkin.errors import CheckinError
from checkin.purging import due
from checkin.roster import Roster
from checkin.ui.desk.strip import Look, Strip
from checkin.ui.palette import Colour
from checkin.ui.texts.privacy import reminder_words as say

DUE = Look("lock", Colour.NOTICE, Colour.NOTICE_INK)
GONE = Look("lock", Colour.ACCENT_SOFT, Colour.INK)


class PrivacyStrip(Strip):
    """Looks once, when the window has been painted; never in a scan's way."""

    asked = Signal(str)  # « purge » of the menu

    def __init__(self, roster: Roster, parent: QWidget | None = None) -> None:
        super().__init__(DUE, parent)
        self._roster = roster
        self.pressed.connect(self._ask)
        self.put_off.connect(self._put_off)

    def look(self) -> None:
        """Say what there is to say, or nothing; a file that cannot be read says so elsewhere."""
        try:
            with self._roster.reading():
                self._say()
        except CheckinError:
            self.hide()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.look()
        super().changeEvent(event)

    def _say(self) -> None:
        event = self._roster.event
        self.show()
        if event.get(erased.BEGUN):
            self.say(say.begun(), say.finish())
        elif at := event.get(erased.PURGED_AT):
            self._look = GONE
            self.say(say.purged(datetime.fromisoformat(at).astimezone(event.zone).date()), say.certificate())
        elif due.asks(self._roster):
            self.say(say.due(due.days(self._roster)), say.now(), say.later())
        else:
            self.hide()

    def _ask(self) -> None:
        self.asked.emit("purge")

    def _put_off(self) -> None:
        due.postpone(self._roster)
        self.hide()
