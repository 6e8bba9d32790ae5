"""One printer at work in a thread of its own, so that one that blocks holds up no other. It keeps no journal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from queue import SimpleQueue
from threading import Event, Thread

from checkin import logbook
from checkin.card_jobs import CardCause, CardJob, CardState
from checkin.cards import Template, sheet
from checkin.models import Ticket
from checkin.ui.printing.backend import Backend, Order, Progress, not_printed
from checkin.ui.printing.card_files import cards_pdf
from checkin.ui.printing.card_maker import CardMaker, Occasion
from checkin.ui.printing.card_news import CardNews
from checkin.ui.printing.trial_card import trial_ticket

BackendOf = Callable[[str, Path], Backend]
Done = Callable[[CardNews], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """A card to be made, and the one that it stands for, which may still lie in a queue."""

    news: CardNews
    ticket: Ticket
    occasion: Occasion
    old: CardJob | None = None


class Press:
    """Every method returns at once; `done` is called from the thread, which never holds up the application's end."""

    def __init__(self, printer: str, event_file: Path, template: Template, backend_of: BackendOf) -> None:
        self.printer = printer
        self._event_file = event_file
        self._template = template
        self._backend_of = backend_of
        self._maker = CardMaker(template)
        self._given_up: set[int] = set()
        self._came_out: dict[int, Progress] = {}  # of those given up
        self._tasks: SimpleQueue[Callable[[], object]] = SimpleQueue()
        self._ended = self._warm = False
        Thread(target=self._work, name=f"printing {printer}", daemon=True).start()

    def send(self, work: Work, done: Done) -> None:
        """Make the card; `done` with what became of it so far."""
        self._tasks.put(partial(self._send, work, done))

    def look(self, news: CardNews, seconds: float, done: Done) -> None:
        """What has become of a card that was sent that many seconds ago."""
        self._tasks.put(partial(self._look, news, seconds, done))

    def settle(self, old: CardJob, news: CardNews, done: Done) -> None:
        """Take a card that somebody has dealt with out of the queue; the news, or that it came out all the same."""
        self._tasks.put(partial(self._settle, old, news, done))

    def check(self, done: Callable[[CardCause | None], None]) -> None:
        """Whether this printer can be used for our cards."""
        self._tasks.put(partial(self._check, done))

    def use(self, template: Template) -> None:
        """The cards handed in from now on are made on that template."""
        self._tasks.put(partial(self._use, template))

    def give_up(self, job: int) -> None:
        """That card is not waited for any more: it is not made, or withdrawn once the printer answers again."""
        self._given_up.add(job)

    def is_done(self, seconds: float) -> bool:
        """Whether all that was handed in is done within that time."""
        done = Event()
        self._tasks.put(done.set)
        return done.wait(seconds)

    def end(self) -> None:
        """After what the thread has in its hands; cards that still wait are in the journal."""
        self._ended = True
        self._tasks.put(int)  # so that it hears of it

    # in the thread

    def _work(self) -> None:
        while not self._ended:
            logbook.attempt(self._tasks.get())

    def _use(self, template: Template) -> None:
        self._template, self._maker = template, CardMaker(template)

    def _send(self, work: Work, done: Done) -> None:
        """An old card is taken out of its queue first; one that came out meanwhile is the card that was wanted."""
        job = work.news.job
        if job in self._given_up:
            return
        try:
            progress = self._withdrawn(work.old) if work.old else None
            if progress is None or progress.state is not CardState.HANDED_OVER:
                progress = self._sent(work)
            if job in self._given_up and progress.state is CardState.SENT:
                progress = self._backend.cancel(progress.reference)
        except Exception as error:  # whatever a driver comes up with, the next card gets its turn
            logbook.unforeseen(error)
            progress = not_printed(CardCause.UNEXPECTED)
        if job in self._given_up:
            if progress.state is not CardState.HANDED_OVER:
                return
            self._came_out[job] = progress
        done(work.news.after(progress))

    def _sent(self, work: Work) -> Progress:
        card = self._maker.card(work.ticket, work.occasion)
        return self._backend.send(Order(job=work.news.job, code=work.ticket.ticket_code or "", card=card))

    def _look(self, news: CardNews, seconds: float, done: Done) -> None:
        """What counts as not printed is taken out of the queue at once: it never comes out behind our back."""
        try:
            progress = self._backend.look(news.reference, seconds)
            if progress.state is CardState.NOT_PRINTED:
                ended = self._backend.cancel(news.reference)
                progress = ended if ended.state is CardState.HANDED_OVER else progress
        except Exception:  # see _send
            progress = not_printed(CardCause.UNEXPECTED, news.reference)
        done(news.after(progress))

    def _settle(self, old: CardJob, news: CardNews, done: Done) -> None:
        try:
            progress = self._withdrawn(old)
        except Exception:  # see _send; it was withdrawn once already when it counted as not printed
            progress = None
        came_out = progress is not None and progress.state is CardState.HANDED_OVER
        done(news.after(progress) if came_out and progress else news)

    def _check(self, done: Callable[[CardCause | None], None]) -> None:
        try:
            cause = self._backend.check(self._template.width, self._template.height)
        except Exception:  # see _send
            cause = CardCause.UNEXPECTED
        done(cause)
        self._warm_up()

    def _warm_up(self) -> None:
        """Paint a card for nobody, once: fonts are loaded before the first person waits for theirs."""
        if not self._warm:
            self._warm = True
            cards_pdf([self._maker.card(trial_ticket(), Occasion(event_name="", colours={}))], sheet("single"))

    def _withdrawn(self, old: CardJob) -> Progress | None:
        if not old.reference:
            return self._came_out.get(old.id)
        here = old.printer == self.printer
        backend = self._backend if here else self._backend_of(old.printer, self._event_file)
        return backend.cancel(old.reference)

    @cached_property
    def _backend(self) -> Backend:
        return self._backend_of(self.printer, self._event_file)
