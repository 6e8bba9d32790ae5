"""The window's side of the card queue: cards go in, news come out, on the window's thread. Check-in never waits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from checkin.card_jobs import CardCause, CardState, Trouble
from checkin.cards.chosen import template_at_the_door
from checkin.labels import Roll
from checkin.models import Ticket
from checkin.ui.printing import printers
from checkin.ui.printing.card_news import CardNews, Checked, Missing, RollLeft
from checkin.ui.printing.print_room import FRESH_SECONDS, BackendOf, PrintRoom
from checkin.ui.printing.trial_card import trial_ticket

LOOK_EVERY = 250  # milliseconds
CHECK_EVERY = 5000  # milliseconds between two looks at a printer that cannot be used
PATIENCE_SECONDS = 8  # for a printer's thread to take up a card

__all__ = ["CardNews", "CardQueue", "Summary"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """For the top bar. `printer` is "" where cards become PDFs; `not_printed` counts people, not attempts.

    `warning` is what a card on its way meets, before it counts as not printed; `unfit` why the printer, or `refused`
    the one that was asked for instead, cannot be used.
    """

    printer: str
    waiting: int
    not_printed: int
    warning: Trouble | None = None
    unfit: CardCause | None = None
    refused: str = ""
    roll: Roll | None = None


@dataclass(slots=True)
class _Watch:
    """A card of which the end is not known yet; `since` is a monotonic time."""

    news: CardNews
    since: float
    asked: bool = False


class CardQueue(QObject):
    """`print`, `retry` and the others return at once; `changed` tells what became of each card."""

    changed = Signal(object)  # CardNews
    summary_changed = Signal()
    refused = Signal(str, object)  # a printer that was asked for, and the CardCause why it cannot be used
    accepted = Signal(str)  # a printer that was asked for
    _told = Signal(object)

    def __init__(
        self,
        event_file: Path,
        printer: str = printers.PDF_FOLDER,
        template: str = "",
        backend_of: BackendOf = printers.backend,
        parent: QObject | None = None,
    ) -> None:
        """`printer`: see `printers.available`; the one chosen last stands in the event's settings as "printer".

        `template`: see `template_at_the_door`. Takes up what a process that was killed left undone.
        """
        super().__init__(parent)
        self._printer = printer
        self._asked_for: str | None = None
        self._not_printed = 0
        self._unfit: Checked | None = None
        self._rolls: dict[str, Roll | None] = {}
        self._watched: dict[int, _Watch] = {}
        self._before = self.summary
        self._told.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._room = PrintRoom(event_file, template_at_the_door(template), backend_of, self._told.emit)
        self._looking = QTimer(self, interval=LOOK_EVERY)
        self._looking.timeout.connect(self._look)
        self._checking = QTimer(self, interval=CHECK_EVERY, singleShot=True)
        self._checking.timeout.connect(self._check)
        self._later = QTimer(self, interval=1000 * (FRESH_SECONDS + 5), singleShot=True)
        self._later.timeout.connect(self._room.recover)
        self._room.recover()
        self._later.start()
        self._check()
        self._room.count_labels(printer)

    @property
    def summary(self) -> Summary:
        unfit, warned = self._unfit, (watch.news.trouble for watch in self._watched.values())
        return Summary(
            printer=self._printer,
            waiting=len(self._watched),
            not_printed=self._not_printed,
            warning=next((trouble for trouble in warned if trouble), None),
            unfit=unfit.cause if unfit else None,
            refused=unfit.printer if unfit and unfit.printer != self._printer else "",
            roll=self._rolls.get(self._printer),
        )

    def print(self, ticket: Ticket) -> None:
        """A card for this ticket, on the printer chosen now."""
        self._room.add(ticket, self._printer)

    def print_trial(self) -> None:
        """A card of an invented person, to see one come out."""
        self._room.add(trial_ticket(), self._printer)

    def retry(self, job: int, printer: str | None = None) -> None:
        """Once more, on that printer or the one chosen now, what did not come out; the old card is withdrawn first."""
        self._room.again(self._printer if printer is None else printer, job)

    def retry_all(self) -> None:
        """Once more every card that did not come out."""
        self._room.again(self._printer)

    def settle(self, jobs: Sequence[int], state: CardState, reference: str = "") -> None:
        """Somebody has made these cards by other means: BY_HAND, or ON_SHEET in the file `reference`."""
        self._room.settle(jobs, state, reference)

    def choose(self, printer: str) -> None:
        """From now on cards go to that printer ("" for the folder of PDFs), if it can be used; else `refused` follows.

        Remembered in the event file. The printer before stays in use until then.
        """
        self._asked_for = printer
        self._room.check(printer)

    def use(self, template: str) -> None:
        """From now on cards are made on that template; the printer is asked once more about their size."""
        self._room.use(template_at_the_door(template))
        self._check()

    def put_in(self, labels: int, *, whole: bool) -> None:
        """A new roll of so many labels, or so many that are left; 0 for a new one ends the counting."""
        self._room.put_in(self._printer, labels, whole)

    def close(self) -> None:
        """Ends the threads; the cards on their way are in the journal."""
        for timer in (self._looking, self._checking, self._later):
            timer.stop()
        self._room.close()

    def _check(self) -> None:
        self._room.check(self._printer)

    def _take(self, told: CardNews | Missing | Checked | RollLeft) -> None:
        match told:
            case Missing(people):
                self._not_printed = people
            case RollLeft(printer, roll):
                self._rolls[printer] = roll
            case Checked():
                self._checked(told)
            case CardNews():
                self._hear(told)
        before, self._before = self._before, self.summary
        if self._before != before:
            self.summary_changed.emit()

    def _hear(self, news: CardNews) -> None:
        known = self._watched.get(news.job)
        self._watch(news)
        if known is None or known.news != news:
            self.changed.emit(news)

    def _checked(self, told: Checked) -> None:
        if told.printer == self._asked_for:
            self._decide(told)
        elif told.printer == self._printer and not (self._unfit and self._unfit.printer != self._printer):
            self._unfit = told if told.cause else None
        if self._unfit and self._unfit.printer == self._printer:
            self._checking.start()

    def _decide(self, told: Checked) -> None:
        """A printer was asked for, and now it is known whether it can be used."""
        self._asked_for = None
        if told.cause:
            self._unfit = told
            self.refused.emit(told.printer, told.cause)
            return
        self._printer, self._unfit = told.printer, None
        self._room.remember(told.printer)
        self._room.count_labels(told.printer)
        self.accepted.emit(told.printer)

    def _watch(self, news: CardNews) -> None:
        """Keep an eye on the card until its end is known; the clock runs from the moment when it was sent."""
        known = self._watched.pop(news.job, None)
        if news.state in (CardState.WAITING, CardState.SENT):
            same = known is not None and known.news.state is news.state
            self._watched[news.job] = _Watch(news, known.since if same and known else monotonic())
        if self._watched and not self._looking.isActive():
            self._looking.start()
        elif not self._watched:
            self._looking.stop()

    def _look(self) -> None:
        """A card that is still here after all that time waits behind a printer that blocks."""
        for watch in self._watched.values():
            seconds = monotonic() - watch.since
            if watch.asked or (watch.news.state is CardState.WAITING and seconds < PATIENCE_SECONDS):
                continue
            watch.asked = True
            if watch.news.state is CardState.SENT:
                self._room.look(watch.news, seconds)
            else:
                self._room.give_up(watch.news)
