"""The queue of name cards and its pill in the top bar: what comes out of the printer, and on which one."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from checkin.card_jobs import CardCause, CardJob
from checkin.cards.chosen import TEMPLATE_SETTING, template_at_the_door
from checkin.desktop.card_papers import CardPapers
from checkin.desktop.desk import Desk
from checkin.errors import CheckinError
from checkin.models import Ticket
from checkin.ui.cards.lines import Around, already
from checkin.ui.desk.printer_pill import CardsShown
from checkin.ui.keys import CARDS
from checkin.ui.organiser.background import Background
from checkin.ui.organiser.shown import shown
from checkin.ui.printing import printers
from checkin.ui.printing.card_queue import CardQueue
from checkin.ui.texts.card_queue import card_queue_words as say
from checkin.ui.texts.workshop import workshop_words

SURE = 8000  # ms that a second card waits for being asked for again


class CardDesk(QObject):
    """Cards of one event. Whatever a printer does, nobody at the door waits for it."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = desk.window
        self._roster = desk.roster
        self._guard = desk.model.guard
        self._pill = desk.window.top.printer
        printer, template = (desk.roster.event.get(name) for name in ("printer", TEMPLATE_SETTING))
        self.queue = CardQueue(desk.roster.path, printer, template, parent=self)
        self.papers = CardPapers(desk, self.queue, self)
        self._background = Background(self)
        self._asked_again = 0  # the ticket of which a second card was asked for once
        self._sure = QTimer(self, interval=SURE, singleShot=True)
        self._key = QShortcut(QKeySequence(CARDS), desk.window)
        self._connect()
        self._show()
        if template and template_at_the_door(template).name != template:
            self._window.show_mishap(workshop_words.missing(shown(template)))

    def look_for_printers(self) -> None:
        """Find the printers beside the window: on a network that takes a moment."""
        self._background.run(printers.available)

    def show_cards(self) -> None:
        """« Cartes »; a kiosk keeps the names there behind the code."""
        self._guard.ask("cards_window", self.papers.show_window)

    def print(self, ticket: Ticket) -> None:
        """A card; where there has been one, the second time that it is asked for."""
        made = self._made(ticket)
        if made is None or (self._sure.isActive() and self._asked_again == ticket.id):
            self._sure.stop()
            self.queue.print(ticket)
            return
        self._asked_again = ticket.id
        self._sure.start()
        around = Around(self._roster.clock(), self._roster.event.zone)
        self._window.show_mishap(say.once_more(already(made, around)))

    def entered(self, ticket: Ticket, *, first_entry: bool) -> None:
        """Somebody came in: a card as the settings have it. Whoever is undone and scanned again keeps theirs."""
        chosen = self.papers.auto_print
        if chosen.wants(ticket, first_entry=first_entry, has_card=self._made(ticket, sheets=False) is not None):
            self.queue.print(ticket)

    def close(self) -> None:
        self._sure.stop()
        self._background.give_up()
        self.queue.close()
        self.papers.close()

    def _made(self, ticket: Ticket, *, sheets: bool = True) -> CardJob | None:
        try:
            with self._roster.reading():
                return self._roster.card_jobs.made(ticket.id, sheets=sheets)
        except CheckinError:
            return None

    def _offer(self, found: list[str]) -> None:
        self._pill.offer(found)
        self.papers.offer(found)

    def _show(self) -> None:
        summary = self.queue.summary
        self._pill.show_state(
            CardsShown(
                printer=summary.printer,
                waiting=summary.waiting,
                not_printed=summary.not_printed,
                warning=summary.warning.cause if summary.warning else None,
                unfit=summary.unfit,
                refused=summary.refused,
                labels=summary.roll.left if summary.roll else None,
            )
        )

    def _refused(self, printer: str, cause: CardCause) -> None:
        self._window.show_mishap(say.refused(printer, cause))

    def _accepted(self, printer: str) -> None:
        """Time to try it: the window has a button for that."""
        if printer:
            self.papers.show_window()

    def _connect(self) -> None:
        self._background.done.connect(self._offer)
        self.queue.summary_changed.connect(self._show)
        self.queue.refused.connect(self._refused)
        self.queue.accepted.connect(self._accepted)
        self._pill.printer_chosen.connect(self.queue.choose)
        self._pill.again.connect(self.queue.retry_all)
        self._pill.opened.connect(self.look_for_printers)
        self._pill.trial_asked.connect(self.queue.print_trial)
        self._pill.cards_asked.connect(self.show_cards)
        self._pill.settings_asked.connect(self.papers.ask_settings)
        self._key.setAutoRepeat(False)
        self._key.activated.connect(self.show_cards)
