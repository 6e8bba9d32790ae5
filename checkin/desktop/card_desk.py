"""The queue of name cards and its pill in the top bar: what comes out of the printer, and on which one."""

from __future__ import annotations

from PySide6.QtCore import QObject

from checkin.desktop.desk import Desk
from checkin.errors import CheckinError
from checkin.models import Ticket
from checkin.ui.desk.printer_pill import CardsShown
from checkin.ui.organiser.background import Background
from checkin.ui.printing import printers
from checkin.ui.printing.card_queue import CardQueue


class CardDesk(QObject):
    """Cards of one event. Whatever a printer does, nobody at the door waits for it."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roster = desk.roster
        self._pill = desk.window.top.printer
        self._queue = CardQueue(desk.roster.path, desk.roster.event.get("printer"), parent=self)
        self._background = Background(self)
        self._background.done.connect(self._pill.offer)
        self._queue.summary_changed.connect(self._show)
        self._pill.printer_chosen.connect(self._queue.choose)
        self._pill.again.connect(self._queue.retry_all)
        self._pill.opened.connect(self.look_for_printers)
        self._show()

    def look_for_printers(self) -> None:
        """Find the printers beside the window: on a network that takes a moment."""
        self._background.run(printers.available)

    def print(self, ticket: Ticket) -> None:
        """A card, even where there has been one."""
        self._queue.print(ticket)

    def print_once(self, ticket: Ticket) -> None:
        """A card, unless one has been handed over before: whoever is undone and scanned again keeps it."""
        try:
            with self._roster.reading():
                made = self._roster.card_jobs.made_at_the_door(ticket.id)
        except CheckinError:
            made = False
        if not made:
            self._queue.print(ticket)

    def close(self) -> None:
        self._background.give_up()
        self._queue.close()

    def _show(self) -> None:
        summary = self._queue.summary
        shown = CardsShown(printer=summary.printer, waiting=summary.waiting, not_printed=summary.not_printed)
        self._pill.show_state(shown)
