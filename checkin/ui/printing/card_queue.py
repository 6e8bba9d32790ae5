"""The window's side of the card queue: cards go in, news come out, on the window's thread. Check-in never waits."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from checkin.card_jobs import CardState
from checkin.cards import DEFAULT_TEMPLATE, load_template
from checkin.models import Ticket
from checkin.ui.printing import printers
from checkin.ui.printing.print_room import FRESH_SECONDS, BackendOf, CardNews, PrintRoom

LOOK_EVERY = 250  # milliseconds

__all__ = ["CardNews", "CardQueue", "Summary"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """For the top bar. `printer` is "" where cards become PDFs; `not_printed` counts people, not attempts."""

    printer: str
    waiting: int
    not_printed: int


@dataclass(slots=True)
class _Watch:
    """A card of which the end is not known yet; `since` is a monotonic time."""

    news: CardNews
    since: float
    asked: bool = False


class CardQueue(QObject):
    """`print` and `retry` return at once; `changed` tells what became of each card."""

    changed = Signal(object)  # CardNews
    summary_changed = Signal()
    _told = Signal(object, object)  # CardNews or None, people without a card or None

    def __init__(
        self,
        event_file: Path,
        printer: str = printers.PDF_FOLDER,
        template: str = DEFAULT_TEMPLATE,
        backend_of: BackendOf = printers.backend,
        parent: QObject | None = None,
    ) -> None:
        """`printer`: see `printers.available`; the one chosen last stands in the event's settings as "printer".

        Takes up what a process that was killed left undone. CheckinError for a template that does not exist.
        """
        super().__init__(parent)
        self._printer = printer
        self._not_printed = 0
        self._watched: dict[int, _Watch] = {}
        self._told.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._room = PrintRoom(event_file, load_template(template), backend_of, self._told.emit)
        self._looking = QTimer(self, interval=LOOK_EVERY)
        self._looking.timeout.connect(self._look)
        self._later = QTimer(self, interval=1000 * (FRESH_SECONDS + 5), singleShot=True)
        self._later.timeout.connect(self._room.recover)
        self._room.recover()
        self._later.start()

    @property
    def summary(self) -> Summary:
        return Summary(printer=self._printer, waiting=len(self._watched), not_printed=self._not_printed)

    def print(self, ticket: Ticket) -> None:
        """A card for this ticket, on the printer chosen now."""
        self._room.add(ticket, self._printer)

    def retry(self, job: int) -> None:
        """Once more, on the printer chosen now, what did not come out; the old card is withdrawn first."""
        self._room.again(self._printer, job)

    def retry_all(self) -> None:
        """Once more every card that did not come out."""
        self._room.again(self._printer)

    def choose(self, printer: str) -> None:
        """From now on cards go to that printer; "" for the folder of PDFs. Remembered in the event file."""
        self._printer = printer
        self._room.remember(printer)
        self.summary_changed.emit()

    def close(self) -> None:
        """Ends both threads; the cards on their way are in the journal."""
        self._looking.stop()
        self._later.stop()
        self._room.close()

    def _take(self, news: CardNews | None, not_printed: int | None) -> None:
        before = self.summary
        if not_printed is not None:
            self._not_printed = not_printed
        known = self._watched.get(news.job) if news else None
        if news:
            self._watch(news)
        if news and (known is None or known.news != news):
            self.changed.emit(news)
        if self.summary != before:
            self.summary_changed.emit()

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
        for watch in self._watched.values():
            if watch.news.state is CardState.SENT and not watch.asked:
                watch.asked = True
                self._room.look(watch.news, monotonic() - watch.since)
