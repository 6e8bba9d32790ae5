"""The half of the card queue that works in the background: one thread keeps the journal, one waits for printers.

A card's way: journal (it waits) → printer (sent) → journal → … each step in the order in which the cards came. A
printer that blocks holds up the next cards, but no journal row and no scan.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from checkin.card_jobs import CardCause, CardJob, CardState, Trouble
from checkin.cards import Template
from checkin.errors import CheckinError
from checkin.models import Ticket
from checkin.roster import Roster
from checkin.ui.printing.backend import Backend, Order, Progress, not_printed
from checkin.ui.printing.card_maker import CardMaker, Occasion

FRESH_SECONDS = 60  # an unfinished card of that age may still be in the hands of another window
CLOSING_SECONDS = 10

BackendOf = Callable[[str, Path], Backend]


@dataclass(frozen=True, slots=True, kw_only=True)
class CardNews:
    """What became of one card. `job` is 0 when not even the journal could be written."""

    job: int
    ticket_id: int
    printer: str
    state: CardState = CardState.WAITING
    trouble: Trouble | None = None
    reference: str = ""

    def after(self, progress: Progress) -> CardNews:
        return replace(self, state=progress.state, trouble=progress.trouble, reference=progress.reference)


Tell = Callable[[CardNews | None, int | None], None]


class PrintRoom:
    """Every method returns at once. `tell` is called from both threads: news of a card, people without a card."""

    def __init__(self, event_file: Path, template: Template, backend_of: BackendOf, tell: Tell) -> None:
        self._event_file = event_file
        self._backend_of = backend_of
        self._tell = tell
        self._maker = CardMaker(template)
        self._backends: dict[str, Backend] = {}
        self._mine: set[int] = set()
        self._roster: Roster | None = None
        self._journal = ThreadPoolExecutor(max_workers=1, thread_name_prefix="card-journal")
        self._printing = ThreadPoolExecutor(max_workers=1, thread_name_prefix="printing")
        self._closed = False

    def add(self, ticket: Ticket, printer: str) -> None:
        """A new card."""
        self._journal.submit(self._begin, ticket, printer)

    def again(self, printer: str, job: int | None = None) -> None:
        """The card of that job that did not come out, or of all of them, once more."""
        self._journal.submit(self._again, printer, job)

    def look(self, news: CardNews, seconds: float) -> None:
        """Ask what has become of a card that was sent that many seconds ago."""
        self._printing.submit(self._look, news, seconds)

    def recover(self) -> None:
        """Find the cards that a process left behind when it was killed, and count those that did not come out."""
        self._journal.submit(self._recover)

    def remember(self, printer: str) -> None:
        """Keep the choice of a printer in the event file."""
        self._journal.submit(self._remember, printer)

    def close(self) -> None:
        """Let the cards on their way arrive in the journal; a printer that blocks is not waited for."""
        if self._closed:
            return
        self._closed = True
        try:
            for room in (self._journal, self._printing) * 2:
                room.submit(int).result(CLOSING_SECONDS)  # everything that was handed in before is done
        except TimeoutError:
            self._printing.shutdown(wait=False, cancel_futures=True)
        self._printing.shutdown(wait=False)
        self._journal.submit(self._close)
        self._journal.shutdown(wait=True)

    # on the journal's thread

    def _begin(self, ticket: Ticket, printer: str, old: CardJob | None = None) -> None:
        waiting = CardNews(job=0, ticket_id=ticket.id, printer=printer)
        try:
            roster = self._opened()
            with roster.writing():
                waiting = replace(waiting, job=roster.card_jobs.added(ticket.id, printer))
            occasion = Occasion.of(roster)
        except CheckinError:
            self._tell(waiting.after(not_printed(CardCause.NOT_WRITABLE)), None)
            return
        self._mine.add(waiting.job)
        self._tell(waiting, self._count())
        self._printing.submit(self._send, waiting, ticket, occasion, old)

    def _again(self, printer: str, job: int | None) -> None:
        """The new row comes first: whoever asks twice gets one card."""
        try:
            roster = self._opened()
            wanted = [old for old in roster.card_jobs.not_printed() if job in (None, old.id)]
            tickets = [(old, roster.tickets.get(old.ticket_id)) for old in wanted]
        except CheckinError:
            return  # nothing was begun, and the count of missing cards still says so
        for old, ticket in tickets:
            if ticket:
                self._begin(ticket, printer, old)

    def _write(self, news: CardNews) -> None:
        """What happened on paper is told, whether or not the journal can be written."""
        try:
            roster = self._opened()
            with roster.writing():
                roster.card_jobs.changed(news.job, news.state, news.trouble, news.reference)
        except CheckinError:
            self._tell(news, None)
            return
        self._tell(news, self._count())

    def _recover(self) -> None:
        try:
            left = [job for job in self._opened().card_jobs.unfinished() if self._is_left_behind(job)]
        except CheckinError:
            return
        for job in left:
            self._mine.add(job.id)
            news = CardNews(job=job.id, ticket_id=job.ticket_id, printer=job.printer, reference=job.reference)
            if job.state is CardState.SENT:
                self.look(replace(news, state=CardState.SENT), math.inf)
            else:
                self._write(news.after(not_printed(CardCause.INTERRUPTED)))
        self._tell(None, self._count())

    def _is_left_behind(self, job: CardJob) -> bool:
        age = (self._opened().clock() - job.changed_at).total_seconds()
        return job.id not in self._mine and not 0 <= age < FRESH_SECONDS

    def _remember(self, printer: str) -> None:
        try:
            roster = self._opened()
            with roster.writing():
                roster.event.set("printer", printer)
        except CheckinError:
            return  # it is in force all the same, until the application ends

    def _count(self) -> int | None:
        try:
            roster = self._opened()
            with roster.reading():
                return len(roster.card_jobs.not_printed())
        except CheckinError:
            return None

    def _opened(self) -> Roster:
        if self._roster is None:
            self._roster = Roster.open(self._event_file)
        return self._roster

    def _close(self) -> None:
        if self._roster:
            self._roster.close()

    # on the printer's thread

    def _send(self, news: CardNews, ticket: Ticket, occasion: Occasion, old: CardJob | None) -> None:
        """An old card is taken out of the queue first; one that came out meanwhile is the card that was wanted."""
        try:
            progress = self._withdrawn(old) if old else None
            if progress is None or progress.state is not CardState.HANDED_OVER:
                card = self._maker.card(ticket, occasion)
                progress = self._backend(news.printer).send(
                    Order(job=news.job, code=ticket.ticket_code or "", card=card)
                )
        except Exception:  # whatever a driver comes up with, the next card gets its turn
            progress = not_printed(CardCause.UNEXPECTED)
        self._journal.submit(self._write, news.after(progress))

    def _look(self, news: CardNews, seconds: float) -> None:
        """What counts as not printed is taken out of the queue at once: it never comes out behind our back."""
        try:
            backend = self._backend(news.printer)
            progress = backend.look(news.reference, seconds)
            if progress.state is CardState.NOT_PRINTED:
                ended = backend.cancel(news.reference)
                progress = ended if ended.state is CardState.HANDED_OVER else progress
        except Exception:  # see _send
            progress = not_printed(CardCause.UNEXPECTED, news.reference)
        found = news.after(progress)
        if found == news:
            self._tell(found, None)
        else:
            self._journal.submit(self._write, found)

    def _withdrawn(self, old: CardJob) -> Progress | None:
        return self._backend(old.printer).cancel(old.reference) if old.reference else None

    def _backend(self, printer: str) -> Backend:
        if printer not in self._backends:
            self._backends[printer] = self._backend_of(printer, self._event_file)
        return self._backends[printer]
