"""The window « Cartes » and its settings over one open event: what is asked for there is carried out here."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from checkin import auto_print
from checkin.auto_print import AutoPrint
from checkin.card_jobs import CardState
from checkin.cards import DEFAULT_TEMPLATE, CardLayout, load_template, sheet
from checkin.desktop.desk import Desk
from checkin.errors import CheckinError
from checkin.roster import Roster
from checkin.ui import texts
from checkin.ui.cards.auto_print_form import AutoPrintForm
from checkin.ui.cards.cards_window import CardsWindow
from checkin.ui.cards.lines import Action, Around, CardLine, lines
from checkin.ui.organiser.shown import shown
from checkin.ui.printing.card_maker import CardMaker, Occasion
from checkin.ui.printing.card_queue import CardQueue
from checkin.ui.printing.paper import Paper
from checkin.ui.texts.card_queue import card_queue_words as say

SOON = 150  # ms after a card moved until the window is read again: a verdict stands first
EVERY = 2000  # ms, for what another window of this event did
MADE = 40  # cards that came out, shown under the others
SHEET = "a4-10"


class CardPapers(QObject):
    """Makes the window when it is first asked for; it is read again by itself while it stands."""

    def __init__(self, desk: Desk, queue: CardQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._queue = queue
        self.auto_print: AutoPrint = auto_print.read(desk.roster.event)
        self.window: CardsWindow | None = None
        self.form: AutoPrintForm | None = None
        self._printers: Sequence[str] = ()
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self._often = QTimer(self, interval=EVERY)
        self._soon.timeout.connect(self.refresh)
        self._often.timeout.connect(self.refresh)
        queue.changed.connect(self._refresh_soon)
        queue.summary_changed.connect(self._refresh_soon)

    def show_window(self) -> None:
        """« Cartes », in front."""
        window = self.window = self.window or self._made()
        window.printers = self._printers
        window.show()
        window.raise_()
        window.activateWindow()
        self._often.start()

    def ask_settings(self) -> None:
        """What prints by itself is a rule of the event's: its organisers'."""
        self._desk.model.guard.ask("auto_print", self.show_settings)

    def show_settings(self) -> None:
        """« Impression à l’entrée », with the ticket types of now."""
        types = auto_print.choices(self._desk.roster.tickets.types(), self.auto_print)
        if self.form:
            self.form.close()
            self.form.deleteLater()
        self.form = AutoPrintForm(self._keep, types, self.auto_print.always, self._desk.window)
        self.form.accepted.connect(self._read_settings)
        self.form.show()
        self.form.activateWindow()

    def offer(self, printers: Sequence[str]) -> None:
        """The printers that there are."""
        self._printers = printers
        if self.window:
            self.window.printers = printers

    def refresh(self) -> None:
        """Read the journal, where anybody looks."""
        if self.window is None or not self.window.isVisible():
            self._often.stop()
            return
        roster = self._desk.roster
        try:
            with roster.reading():
                jobs = roster.card_jobs.newest(MADE)
                tickets = roster.tickets.many([job.ticket_id for job in jobs])
        except CheckinError as error:
            self.window.tell(bad=texts.error_sentence(error))
            return
        self.window.show_summary(self._queue.summary)
        self.window.show_cards(lines(jobs, tickets, Around(roster.clock(), roster.event.zone)))

    def close(self) -> None:
        """The window goes with the desk's, whatever the queue has still to tell."""
        self.window = None
        self._soon.stop()
        self._often.stop()

    def _refresh_soon(self) -> None:
        if self.window and not self._soon.isActive():
            self._soon.start()

    # what the window asks for

    def _act(self, line: CardLine, action: str, printer: str) -> None:
        match Action(action):
            case Action.RETRY:
                self._queue.retry(line.job)
            case Action.ELSEWHERE:
                self._queue.retry(line.job, printer)
            case Action.BY_HAND:
                self._queue.settle([line.job], CardState.BY_HAND)
            case Action.REPRINT:
                self._reprint(line)

    def _reprint(self, line: CardLine) -> None:
        if line.is_trial:
            self._queue.print_trial()
        elif ticket := self._desk.roster.tickets.get(line.ticket_id):
            self._queue.print(ticket)

    def _count_labels(self, left: int) -> None:
        self._queue.put_in(left, whole=False)

    def _new_roll(self, labels: int) -> None:
        self._queue.put_in(labels, whole=True)

    def _sheet(self, on_printer: bool) -> None:
        """All cards that did not come out on A4, to cut; once the sheet is there they count no more."""
        assert self.window
        try:
            jobs, cards = self._missing()
        except CheckinError as error:
            self.window.tell(bad=texts.error_sentence(error))
            return

        def told(outcome: Path | CheckinError) -> None:
            self._told(jobs, outcome)

        def handed_over() -> None:
            self._dealt_with(jobs, "", say.sheet_sent(len(jobs)))

        paper = Paper(cards, sheet(SHEET), told)
        if on_printer:
            paper.print(self.window, handed_over)
        else:
            paper.save(self.window, say.sheet(), self._desk.roster.path.with_name(f"{say.sheet_file()}.pdf"))

    def _missing(self) -> tuple[list[int], list[CardLayout]]:
        """The jobs that did not come out and their cards, in the size that a sheet takes."""
        roster, maker = self._desk.roster, CardMaker(load_template(DEFAULT_TEMPLATE))
        with roster.reading():
            jobs = roster.card_jobs.not_printed()
            tickets = roster.tickets.many([job.ticket_id for job in jobs])
            occasion = Occasion.of(roster)
        found = [job for job in jobs if job.ticket_id in tickets]
        return [job.id for job in found], [maker.card(tickets[job.ticket_id], occasion) for job in found]

    def _told(self, jobs: Sequence[int], outcome: Path | CheckinError) -> None:
        if isinstance(outcome, CheckinError):
            assert self.window
            self.window.tell(bad=texts.error_sentence(outcome))
            return
        self._dealt_with(jobs, str(outcome), say.sheet_saved(len(jobs), shown(outcome.name)))

    def _dealt_with(self, jobs: Sequence[int], reference: str, sentence: str) -> None:
        assert self.window
        self._queue.settle(jobs, CardState.ON_SHEET, reference)
        self.window.tell(good=sentence)

    def _keep(self, wanted: AutoPrint) -> None:
        """Beside the window."""
        with Roster.open(self._desk.roster.path) as roster:
            auto_print.write(roster, wanted)

    def _read_settings(self) -> None:
        self.auto_print = auto_print.read(self._desk.roster.event)

    def _made(self) -> CardsWindow:
        window = CardsWindow(self._desk.window)
        window.chosen.connect(self._act)
        window.all_again.connect(self._queue.retry_all)
        window.trial.connect(self._queue.print_trial)
        window.settings_asked.connect(self.ask_settings)
        window.sheet_asked.connect(self._sheet)
        window.shown_now.connect(self.refresh)
        window.roll.counted.connect(self._count_labels)
        window.roll.renewed.connect(self._new_roll)
        return window
