"""How the exchange with the registration system goes, in the top bar: icon, words, colour. It exchanges nothing."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from checkin.models import Connection, SyncStatus
from checkin.ui import theme
from checkin.ui.desk.pill import Pill
from checkin.ui.texts.desk import desk_words
from checkin.ui.texts.exchange import exchange_words as say
from checkin.ui.texts.reconciliation import reconciliation_words

# icon, its colour, colour of the words
LOOKS = {
    Connection.NONE: ("offline", theme.MUTED, theme.INK),
    Connection.TRAINING: ("training", theme.NOTICE_INK, theme.NOTICE_INK),
    Connection.ONLINE: ("online", theme.GREEN, theme.INK),
    Connection.OFFLINE: ("offline", theme.ORANGE_INK, theme.ORANGE_INK),
    Connection.ASKS: ("question", theme.RED, theme.RED),
}
TROUBLE = ("warning", theme.RED, theme.RED)


class ExchangePill(Pill):
    """State and outbox; its menu tells more and asks for an exchange now."""

    exchange_now = Signal()
    compare = Signal()  # show the export that is held back because many people would vanish with it
    settle_asked = Signal()  # show what a person has to settle

    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent, narrowest=90)
        self._zone = zone
        self.status = SyncStatus(connection=Connection.NONE)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def show_status(self, status: SyncStatus) -> None:
        self.status = status
        quiet = status.connection is Connection.ONLINE and not status.set_aside
        looks = LOOKS[status.connection] if quiet or not status.set_aside else TROUBLE
        self.mark(*looks)
        waiting = say.outbox(status)
        caption = say.connection(status.connection) if waiting else desk_words.caption("exchange")
        value = waiting[:1].upper() + waiting[1:] or say.connection(status.connection)
        self.say(caption, value, hint=say.explained(status.connection))

    def retranslate(self) -> None:
        self.show_status(self.status)

    def _fill(self) -> None:
        self._menu.clear()
        facts = say.explained(self.status.connection).replace(". ", ".\n").splitlines()
        if self.status.connection not in (Connection.NONE, Connection.TRAINING):
            facts += [say.last(self.status.synced_at, self._zone), say.outbox(self.status)]
        for fact in facts:
            self._menu.addAction(fact).setEnabled(False)
        if to_settle := self.status.set_aside + self.status.to_decide:
            self._menu.addSeparator()
            self._menu.addAction(reconciliation_words.menu_item(to_settle)).triggered.connect(self._settle)
        if self.status.connection not in (Connection.NONE, Connection.TRAINING):
            self._menu.addSeparator()
            if self.status.connection is Connection.ASKS:
                self._menu.addAction(say.compare()).triggered.connect(self._compare)
            self._menu.addAction(say.now()).triggered.connect(self._now)

    def _now(self) -> None:
        self.exchange_now.emit()

    def _compare(self) -> None:
        self.compare.emit()

    def _settle(self) -> None:
        self.settle_asked.emit()
