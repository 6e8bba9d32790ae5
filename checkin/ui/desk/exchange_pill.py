"""How the exchange with the registration system goes, in the top bar: icon, words, colour. It exchanges nothing."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from checkin.clock import Clock
from checkin.clock import now as wall_clock
from checkin.models import Connection, SyncStatus
from checkin.ui.desk.pill import Pill
from checkin.ui.keys import EVENT
from checkin.ui.palette import Colour
from checkin.ui.texts.causes import causes
from checkin.ui.texts.desk import desk_words
from checkin.ui.texts.exchange import NEVER_SENT
from checkin.ui.texts.exchange import exchange_words as say

# icon, its colour, colour of the words
LOOKS = {
    Connection.NONE: ("offline", Colour.MUTED, Colour.INK),
    Connection.TRAINING: ("training", Colour.NOTICE_INK, Colour.NOTICE_INK),
    Connection.ONLINE: ("online", Colour.GREEN, Colour.INK),
    Connection.OFFLINE: ("offline", Colour.ORANGE_INK, Colour.ORANGE_INK),
    Connection.PORTAL: ("lock", Colour.ORANGE_INK, Colour.ORANGE_INK),
    Connection.REVOKED: ("warning", Colour.RED, Colour.RED),
    Connection.ASKS: ("question", Colour.RED, Colour.RED),
}
BUSY = ("sync", Colour.MUTED, Colour.INK)
REFUSED = ("warning", Colour.RED, Colour.RED)
USUAL = 134  # pixels: « Synchronisation… », so that nothing beside moves while scans come and are sent
NEEDS_SOMEBODY = frozenset({Connection.PORTAL, Connection.REVOKED, Connection.ASKS})

MAY_BE_LINKED = frozenset({Connection.NONE, Connection.REVOKED})


class ExchangePill(Pill):
    """State and outbox, the more important of the two as its value; its menu tells more and asks for more."""

    exchange_now = Signal()
    compare = Signal()  # show the export that is held back because many people would vanish with it
    settle_asked = Signal()  # show what a person has to settle
    link_asked = Signal()  # set up the access to the registration system again

    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None, clock: Clock = wall_clock) -> None:
        super().__init__(parent, narrowest=90, usual=USUAL)
        self._zone = zone
        self._clock = clock
        self.status = SyncStatus(connection=Connection.NONE)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def show_status(self, status: SyncStatus) -> None:
        self.status = status
        self.mark(*_look(status))
        caption, value = self._lines()
        self.say(caption, value, hint="\n".join(self.facts()))

    def facts(self) -> list[str]:
        """All there is to say, a line each."""
        status, now = self.status, self._clock()
        lines = list(say.explained(status.connection))
        if status.connection in NEVER_SENT:
            return lines
        lines.insert(1, causes.line(status.detail))
        lines += say.outbox_lines(status)
        lines += [say.last(status.synced_at or status.since, now, self._zone), say.clocks(status.clock_difference)]
        return [line for line in lines if line]

    def retranslate(self) -> None:
        self.show_status(self.status)

    def _lines(self) -> tuple[str, str]:
        """(caption, value)"""
        status = self.status
        state, outbox = say.state(status, self._clock(), self._zone), say.outbox(status)
        if not outbox:
            return desk_words.caption("exchange"), state
        if status.busy or status.connection in NEEDS_SOMEBODY:
            return outbox, state
        return say.online() if status.connection is Connection.ONLINE else state, outbox

    def _fill(self) -> None:
        self._menu.clear()
        for fact in self.facts():
            self._menu.addAction(fact).setEnabled(False)
        if to_settle := self.status.set_aside + self.status.to_decide:
            self._menu.addSeparator()
            self._menu.addAction(say.settle(to_settle)).triggered.connect(self._settle)
        self._menu.addSeparator()
        if self.status.connection is Connection.ASKS:
            self._menu.addAction(say.compare()).triggered.connect(self._compare)
        if self.status.connection in MAY_BE_LINKED:
            self._menu.addAction(say.link()).triggered.connect(self._link)
        if self.status.connection not in NEVER_SENT:
            self._menu.addAction(f"{say.now()}\t{EVENT['sync']}").triggered.connect(self._now)

    def _now(self) -> None:
        self.exchange_now.emit()

    def _compare(self) -> None:
        self.compare.emit()

    def _settle(self) -> None:
        self.settle_asked.emit()

    def _link(self) -> None:
        self.link_asked.emit()


def _look(status: SyncStatus) -> tuple[str, str, str]:
    """Whatever needs a person shows first; that something is under way, last."""
    if status.set_aside and status.connection not in {*NEVER_SENT, *NEEDS_SOMEBODY}:
        return REFUSED
    return BUSY if status.busy else LOOKS[status.connection]
