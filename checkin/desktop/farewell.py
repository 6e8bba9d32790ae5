"""Whether the window may close: while scans wait to be sent, it asks first and has a copy of the event made."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from checkin.backups import back_up
from checkin.desktop.desk import Desk
from checkin.errors import CheckinError
from checkin.models import SyncStatus

if TYPE_CHECKING:
    from checkin.ui.leaving import LeavingDialog


class Farewell(QObject):
    """Guards one window from its making until `settle`."""

    def __init__(self, desk: Desk, send: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._send = send
        self._settled = False
        self._dialog: LeavingDialog | None = None
        desk.window.may_close = self.may_close

    def may_close(self) -> bool:
        """True to close now; False when the question stands on the screen instead."""
        unsent = 0 if self._settled else self._unsent()
        if unsent:
            self._question().ask(unsent)
        return not unsent

    def session_ends(self) -> None:
        """The system is about to end the session: there is no time for a question, but for a copy."""
        unsent, self._settled = self._unsent(), True
        if not unsent:
            return
        try:
            back_up(self._desk.roster.path)
        except CheckinError:
            return  # nobody can be told any more, and the event file itself has everything

    def show_status(self, status: SyncStatus) -> None:
        if self._dialog:
            self._dialog.show_status(status)

    def settle(self) -> None:
        """Whatever waits, the window may close from now on."""
        self._settled = True
        if self._dialog:
            self._dialog.background.give_up()

    def _unsent(self) -> int:
        """How many scans are still to go; none where nothing is ever sent."""
        event = self._desk.roster.event
        return self._desk.model.outbox()[0] if event.source and not event.training else 0

    def _question(self) -> LeavingDialog:
        from checkin.ui.leaving import LeavingDialog

        if self._dialog is None:
            path = self._desk.roster.path
            self._dialog = LeavingDialog(path, partial(back_up, path), self._desk.window)
            self._dialog.send_asked.connect(self._send)
            self._dialog.leave.connect(self._leave)
        return self._dialog

    def _leave(self) -> None:
        self.settle()
        self._desk.window.close()
