"""« Atelier des cartes » over one open event. It delays no scan."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from checkin import search
from checkin.desktop.desk import Desk
from checkin.errors import CheckinError
from checkin.models import Ticket
from checkin.roster import Roster
from checkin.ui.organiser.workshop.dialog import Event, WorkshopDialog

FOUND = 8  # people that a name is tried with


class WorkshopDesk(QObject):
    """Makes the window once; it ends with the desk."""

    used = Signal(str)  # the template that the event's cards have from now on

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roster = desk.roster
        self.dialog = WorkshopDialog(Event(desk.roster.path, self._open, self._find), desk.window)
        self.dialog.used.connect(self.used)

    def show(self) -> None:
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def close(self) -> None:
        """Give up what is under way."""
        self.dialog.give_up()

    def _open(self) -> Roster:
        return Roster.open(self._roster.path)

    def _find(self, name: str) -> Sequence[Ticket]:
        try:
            with self._roster.reading():
                return [hit.ticket for hit in search.find(name, self._roster.tickets, FOUND)]
        except CheckinError:
            return ()
