"""The half of the card queue that works in the background: one thread keeps the journal, one per printer waits for it.

A card's way: journal (it waits) → printer (sent) → journal → … each step in the order in which the cards came. A
printer that blocks holds up its own cards, but no journal row, no other printer and no scan.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QLockFile

from checkin import labels, logbook, settings
from checkin.card_jobs import TEST_CARD, CardCause, CardJob, CardState
from checkin.cards import Template
from checkin.errors import CheckinError
from checkin.logbook import Fixed, What
from checkin.models import Ticket
from checkin.roster import Roster
from checkin.ui.printing.backend import not_printed
from checkin.ui.printing.card_maker import Occasion
from checkin.ui.printing.card_news import CardNews, Checked, Missing, RollLeft, Tell
from checkin.ui.printing.press import BackendOf, Press, Work
from checkin.ui.printing.trial_card import trial_ticket

FRESH_SECONDS = 60  # an unfinished card of that age may still be in the hands of another window, where there is one
CLOSING_SECONDS = 3

__all__ = ["FRESH_SECONDS", "BackendOf", "CardNews", "PrintRoom"]


def lock_of(event_file: Path) -> Path:
    """The file that says which window finishes the cards of this event."""
    return event_file.with_name(f".{event_file.name}.cards")


class PrintRoom:
    """Every method returns at once. `tell` is called from all threads."""

    def __init__(self, event_file: Path, template: Template, backend_of: BackendOf, tell: Tell) -> None:
        self._event_file = event_file
        self._template = template
        self._backend_of = backend_of
        self._tell = tell
        self._presses: dict[str, Press] = {}
        self._causes: dict[str, CardCause | None] = {}
        self._making = Lock()
        self._mine: set[int] = set()
        self._roster: Roster | None = None
        self._lock = QLockFile(str(lock_of(event_file)))
        self._lock.setStaleLockTime(0)  # however old: only when its process is dead
        self._journal = ThreadPoolExecutor(max_workers=1, thread_name_prefix="card-journal")
        self._closed = False

    def add(self, ticket: Ticket, printer: str) -> None:
        """A new card."""
        self._do(self._begin, ticket, printer)

    def again(self, printer: str, job: int | None = None) -> None:
        """The card of that job that did not come out, or of all of them, once more."""
        self._do(self._again, printer, job)

    def look(self, news: CardNews, seconds: float) -> None:
        """Ask what has become of a card that was sent that many seconds ago."""

        def found(seen: CardNews) -> None:
            (self._tell if seen == news else self._done)(seen)

        self._press(news.printer).look(news, seconds, found)

    def give_up(self, news: CardNews) -> None:
        """A card that its printer's thread has not even taken up counts as not printed."""
        self._press(news.printer).give_up(news.job)
        self._done(news.after(not_printed(CardCause.NO_ANSWER)))

    def settle(self, jobs: Sequence[int], state: CardState, reference: str = "") -> None:
        """Somebody has dealt with these cards that did not come out: they are withdrawn for good."""
        self._do(self._settle, jobs, state, reference)

    def check(self, printer: str) -> None:
        """Whether that printer can be used; `Checked` follows."""

        def found(cause: CardCause | None) -> None:
            if self._causes.get(printer) is not cause:
                logbook.note(What.PRINTER, cause=cause or Fixed("none"))
            self._causes[printer] = cause
            self._tell(Checked(printer, cause))

        self._press(printer).check(found)

    def use(self, template: Template) -> None:
        """The cards asked for from now on are made on that template."""
        with self._making:
            self._template = template
            for press in self._presses.values():
                press.use(template)

    def recover(self) -> None:
        """Find the cards that a process left behind when it was killed, and count those that did not come out."""
        self._do(self._recover)

    def remember(self, printer: str) -> None:
        """Keep the choice of a printer in the event file."""
        self._do(self._remember, printer)

    def put_in(self, printer: str, count: int, whole: bool) -> None:
        """A new, whole roll of so many labels, or what is left of the old one."""
        self._do(self._put_in, printer, count, whole)

    def count_labels(self, printer: str) -> None:
        """How many are left in that printer; `RollLeft` follows."""
        self._do(self._tell_roll, printer)

    def close(self) -> None:
        """Let the cards on their way arrive in the journal; a printer that blocks is not waited for."""
        if self._closed:
            return
        self._closed = True
        presses = list(self._presses.values())
        self._journal.submit(int).result()
        if all(press.is_done(CLOSING_SECONDS) for press in presses):
            self._journal.submit(int).result()
        for press in presses:
            press.end()
        self._journal.submit(self._close)
        self._journal.shutdown(wait=True)

    def _do(self, task: Callable[..., None], *arguments: object) -> None:
        """On the journal's thread; what a printer says after the end is read from the journal at the next start."""
        try:
            self._journal.submit(logbook.attempt, task, *arguments)
        except RuntimeError:  # it has been shut down
            return

    def _done(self, news: CardNews) -> None:
        self._do(self._write, news)

    def _press(self, printer: str) -> Press:
        with self._making:
            if printer not in self._presses:
                self._presses[printer] = Press(printer, self._event_file, self._template, self._backend_of)
            return self._presses[printer]

    # on the journal's thread

    def _begin(self, ticket: Ticket, printer: str, old: CardJob | None = None) -> None:
        waiting = CardNews(job=0, ticket_id=ticket.id, printer=printer)
        try:
            roster = self._opened()
            station = settings.station_id(roster)
            with roster.writing():
                waiting = replace(waiting, job=roster.card_jobs.added(ticket.id, printer, station))
            occasion = Occasion.of(roster)
        except CheckinError:
            self._tell(waiting.after(not_printed(CardCause.NOT_WRITABLE)))
            return
        self._mine.add(waiting.job)
        self._count()
        self._tell(waiting)
        self._press(printer).send(Work(news=waiting, ticket=ticket, occasion=occasion, old=old), self._done)

    def _again(self, printer: str, job: int | None) -> None:
        """The new row comes first: whoever asks twice gets one card."""
        try:
            roster = self._opened()
            wanted = [old for old in roster.card_jobs.not_printed() if job in (None, old.id)]
            tickets = [(old, _ticket(roster, old.ticket_id)) for old in wanted]
        except CheckinError:
            return  # nothing was begun, and the count of missing cards still says so
        for old, ticket in tickets:
            if ticket:
                self._begin(ticket, printer, old)

    def _settle(self, jobs: Sequence[int], state: CardState, reference: str) -> None:
        """Withdrawn on the thread of the PDF folder, which waits for no printer."""
        try:
            wanted = [old for old in self._opened().card_jobs.not_printed() if old.id in jobs]
        except CheckinError:
            return  # the count of missing cards still says so
        for old in wanted:
            news = CardNews(job=old.id, ticket_id=old.ticket_id, printer=old.printer, state=state)
            settled = replace(news, trouble=old.trouble, reference=reference or old.reference)
            self._press("").settle(old, settled, self._done)

    def _write(self, news: CardNews) -> None:
        """What happened on paper is told, whether or not the journal can be written."""
        if news.trouble:
            logbook.note(What.CARD, state=news.state, cause=news.trouble.cause)
        try:
            roster = self._opened()
            with roster.writing():
                roster.card_jobs.changed(news.job, news.state, news.trouble, news.reference)
                if news.state is CardState.HANDED_OVER:
                    labels.take(roster.event, news.printer)
        except CheckinError:
            self._tell(news)
            return
        self._count()
        self._tell_roll(news.printer)
        self._tell(news)

    def _recover(self) -> None:
        try:
            alone = self._lock.isLocked() or self._lock.tryLock(0)
            left = [job for job in self._opened().card_jobs.unfinished() if self._is_left_behind(job, alone)]
        except CheckinError:
            return
        for job in left:
            self._mine.add(job.id)
            news = CardNews(job=job.id, ticket_id=job.ticket_id, printer=job.printer, reference=job.reference)
            if job.state is CardState.SENT:
                self.look(replace(news, state=CardState.SENT), math.inf)
            else:
                self._write(news.after(not_printed(CardCause.INTERRUPTED)))
        self._count()

    def _is_left_behind(self, job: CardJob, alone: bool) -> bool:
        age = (self._opened().clock() - job.changed_at).total_seconds()
        return job.id not in self._mine and (alone or not 0 <= age < FRESH_SECONDS)

    def _remember(self, printer: str) -> None:
        self._keep(lambda roster: roster.event.set("printer", printer))

    def _put_in(self, printer: str, count: int, whole: bool) -> None:
        put = labels.put_in if whole else labels.put_right
        self._keep(lambda roster: put(roster.event, printer, count))
        self._tell_roll(printer)

    def _keep(self, write: Callable[[Roster], None]) -> None:
        try:
            roster = self._opened()
            with roster.writing():
                write(roster)
        except CheckinError:
            return  # a choice is in force all the same, until the application ends

    def _count(self) -> None:
        try:
            roster = self._opened()
            with roster.reading():
                self._tell(Missing(len(roster.card_jobs.not_printed())))
        except CheckinError:
            return

    def _tell_roll(self, printer: str) -> None:
        try:
            roster = self._opened()
            with roster.reading():
                self._tell(RollLeft(printer, labels.roll(roster.event, printer)))
        except CheckinError:
            return

    def _opened(self) -> Roster:
        if self._roster is None:
            self._roster = Roster.open(self._event_file)
        return self._roster

    def _close(self) -> None:
        if self._roster:
            self._roster.close()
        self._lock.unlock()


def _ticket(roster: Roster, ticket_id: int) -> Ticket | None:
    return trial_ticket() if ticket_id == TEST_CARD else roster.tickets.get(ticket_id)
