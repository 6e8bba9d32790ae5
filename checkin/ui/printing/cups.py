"""Cards through CUPS (Linux, macOS): our own PDF, a job number, and an honest word on what became of it."""

from __future__ import annotations

from pathlib import Path

from checkin.card_jobs import CardCause, CardState, Trouble
from checkin.errors import CheckinError
from checkin.temporary import private_folder
from checkin.ui.printing import reach
from checkin.ui.printing.backend import Order, Progress, handed_over, not_printed
from checkin.ui.printing.card_files import write_card_pdf
from checkin.ui.printing.libcups import CupsError, JobState, Libcups, Queue, Status
from checkin.ui.printing.media import fits

EARLY_SECONDS = 1  # from then on a reason that is new is told
PATIENCE_SECONDS = 8  # what has not been handed over by then counts as not printed
_PRINTER_STOPPED = 5
_ENDS = ("-error", "-warning", "-report")

# Reason keywords of RFC 8011 5.4.12 and PWG 5100.9; most telling first.
_CAUSES = (
    ("media-jam", CardCause.JAM),
    ("media-empty", CardCause.NO_MEDIA),
    ("media-needed", CardCause.NO_MEDIA),
    ("cover-open", CardCause.COVER_OPEN),
    ("door-open", CardCause.COVER_OPEN),
    ("interlock-open", CardCause.COVER_OPEN),
    ("marker-supply-empty", CardCause.NO_INK),
    ("toner-empty", CardCause.NO_INK),
    ("offline", CardCause.UNPLUGGED),
    ("shutdown", CardCause.UNPLUGGED),
    ("timed-out", CardCause.NO_ANSWER),
    ("paused", CardCause.PAUSED),
    ("printer-stopped", CardCause.PAUSED),
)
_ENDED = {
    JobState.COMPLETED: (CardState.HANDED_OVER, None),
    JobState.ABORTED: (CardState.NOT_PRINTED, CardCause.FAILED),
    JobState.CANCELED: (CardState.NOT_PRINTED, CardCause.CANCELED),
    JobState.HELD: (CardState.NOT_PRINTED, CardCause.FAILED),  # it failed and would be tried again in five minutes
}


class Cups:
    """A `Backend`: one queue of the system."""

    def __init__(self, cups: Libcups, printer: str) -> None:
        self.printer = printer
        self._cups = cups
        self._before: dict[str, Status] = {}  # job → the printer as it was when the card was sent

    def check(self, width: int, height: int) -> CardCause | None:
        try:
            queue = self._cups.queue(self.printer)
        except CupsError:
            return self._away()
        if cause := _objection(queue, width, height):
            return cause
        if queue.status.state == _PRINTER_STOPPED:
            return CardCause.PAUSED
        return None if reach.answers(queue.device) else CardCause.NO_ANSWER

    def send(self, order: Order) -> Progress:
        try:
            queue = self._cups.queue(self.printer)
        except CupsError:
            return not_printed(self._away())
        if cause := _objection(queue, order.card.width, order.card.height):
            return not_printed(cause)
        try:
            reference = str(self._submitted(order))
        except CupsError:
            return not_printed(CardCause.REFUSED)
        except (OSError, CheckinError):
            return not_printed(CardCause.NOT_WRITABLE)
        self._before[reference] = queue.status
        return Progress(CardState.SENT, reference=reference)

    def look(self, reference: str, seconds: float) -> Progress:
        try:
            job, printer = self._cups.job(int(reference)), self._cups.printer(self.printer)
        except CupsError:
            return self._unknown(reference, seconds)
        return judged(job, printer, self._before.get(reference, printer), seconds, reference)

    def cancel(self, reference: str) -> Progress:
        """The scheduler refuses to cancel what has ended: the job itself is asked how it ended."""
        try:
            self._cups.cancel(int(reference))
        except CupsError:
            pass
        except ValueError:  # it never had a number: nothing is on its way
            return not_printed(CardCause.CANCELED)
        self._before.pop(reference, None)
        try:
            done = self._cups.job(int(reference)).state == JobState.COMPLETED
        except CupsError:
            return not_printed(CardCause.NO_SERVICE, reference)
        return handed_over(reference) if done else not_printed(CardCause.CANCELED, reference)

    def _submitted(self, order: Order) -> int:
        with private_folder() as folder:
            path = Path(folder) / "card.pdf"
            write_card_pdf(order.card, path)
            return self._cups.submit(self.printer, path, f"card {order.job}", _options(order))

    def _away(self) -> CardCause:
        """Whether nobody is there to ask, or the printer is not known; else it is the job that is not."""
        try:
            known = self.printer in self._cups.printers()
        except CupsError:
            return CardCause.NO_SERVICE
        return CardCause.UNKNOWN if known else CardCause.NO_PRINTER

    def _unknown(self, reference: str, seconds: float) -> Progress:
        if seconds < PATIENCE_SECONDS:
            return Progress(CardState.SENT, reference=reference)
        return not_printed(self._away(), reference)


def judged(job: Status, printer: Status, before: Status, seconds: float, reference: str) -> Progress:
    """What the scheduler's words amount to. Pure.

    A reason that the printer gave before this job is stale: it may be left over from the last one.
    """
    if job.state in _ENDED:
        state, ended = _ENDED[JobState(job.state)]
        return Progress(state, Trouble(ended) if ended else None, reference)
    cause = _cause((job.reasons | printer.reasons) - before.reasons)
    if cause is None and printer.state == _PRINTER_STOPPED:
        cause = CardCause.PAUSED
    if seconds >= PATIENCE_SECONDS:
        perhaps = None if cause else _cause(printer.reasons & before.reasons)
        return Progress(CardState.NOT_PRINTED, Trouble(cause or CardCause.NO_ANSWER, perhaps), reference)
    told = Trouble(cause) if cause and seconds >= EARLY_SECONDS else None
    return Progress(CardState.SENT, told, reference)


def _objection(queue: Queue, width: int, height: int) -> CardCause | None:
    """Why the queue would not print the card, or print it on other paper, without a word."""
    if not queue.status.accepting:
        return CardCause.REFUSED
    return None if fits(queue.media, width, height) else CardCause.WRONG_PAPER


def _cause(reasons: frozenset[str]) -> CardCause | None:
    """The most telling of the reasons, as far as we know their words."""
    bare = {_bare(reason) for reason in reasons}
    return next((cause for word, cause in _CAUSES if word in bare), None)


def _bare(reason: str) -> str:
    return next((reason.removesuffix(end) for end in _ENDS if reason.endswith(end)), reason)


def _options(order: Order) -> dict[str, str]:
    """The card's own size, unscaled: a QR code that is made smaller is a QR code that is not read."""
    width, height = order.card.width / 100, order.card.height / 100
    return {"media": f"Custom.{width:g}x{height:g}mm", "print-scaling": "none"}
