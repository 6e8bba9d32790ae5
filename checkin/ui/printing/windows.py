"""Cards through a Windows printer driver, watched in the spooler. What the spooler says comes from outside: `winspool`.

A job that has ended vanishes from the spooler, therefore it is retained until we have looked. The flags are those of
Microsoft's documents (JOB_STATUS_… and JOB_CONTROL_… of winspool.h); it has not yet run on a Windows machine.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Protocol

from checkin.card_jobs import CardCause, CardState, Trouble
from checkin.cards import CardLayout
from checkin.ui.printing.backend import Order, Progress, handed_over, not_printed

EARLY_SECONDS = 1  # from then on what is wrong is told
PATIENCE_SECONDS = 8  # what has not been handed over by then counts as not printed
DELETE, RETAIN, RELEASE = 5, 8, 9  # JOB_CONTROL_…
DONE = 0x80 | 0x1000  # PRINTED, COMPLETE: « the job has been sent to the printer, but may not be printed yet »
DELETED = 0x100
TROUBLES = (
    (0x40, CardCause.NO_MEDIA),  # PAPEROUT
    (0x20, CardCause.UNPLUGGED),  # OFFLINE
    (0x400, CardCause.NO_ANSWER),  # USER_INTERVENTION
    (0x200, CardCause.FAILED),  # BLOCKED_DEVQ
    (0x2, CardCause.FAILED),  # ERROR
    (0x1, CardCause.PAUSED),  # PAUSED
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SpoolJob:
    """A job as the spooler has it: number, name of the document, JOB_STATUS_… flags."""

    id: int
    document: str
    status: int


class Spooler(Protocol):
    """What we ask of the spooler."""

    def jobs(self, printer: str) -> list[SpoolJob]:
        """Every job in that printer's queue; [] where there is no such printer."""
        ...

    def control(self, printer: str, job: int, command: int) -> None:
        """DELETE, RETAIN or RELEASE a job."""
        ...


class Driver(Protocol):
    """What we ask of the printer's driver: `qt_driver` is Qt's own."""

    def check(self, printer: str, width: int, height: int) -> CardCause | None:
        """As `Backend.check`."""
        ...

    def draw(self, printer: str, document: str, card: CardLayout) -> bool:
        """Whether the driver took the card in its own size, under that name."""
        ...


class WindowsPrinter:
    """A `Backend`: one printer of Windows. Its reference is the document's name, unique for each card."""

    def __init__(self, printer: str, spooler: Spooler, driver: Driver) -> None:
        self.printer = printer
        self._spooler = spooler
        self._driver = driver

    def check(self, width: int, height: int) -> CardCause | None:
        return self._driver.check(self.printer, width, height)

    def send(self, order: Order) -> Progress:
        if cause := self.check(order.card.width, order.card.height):
            return not_printed(cause)
        document = f"card {order.job} {uuid.uuid4().hex[:8]}"
        if not self._driver.draw(self.printer, document, order.card):
            return not_printed(CardCause.REFUSED)
        self._control(document, RETAIN)
        return Progress(CardState.SENT, reference=document)

    def look(self, reference: str, seconds: float) -> Progress:
        job = self._job(reference)
        progress = judged(job, seconds, reference)
        if progress.state is CardState.HANDED_OVER:
            self._control(reference, RELEASE)
        return progress

    def cancel(self, reference: str) -> Progress:
        """What is complete cannot be taken back; of what has vanished nobody knows."""
        job = self._job(reference)
        if job is None:
            return not_printed(CardCause.UNKNOWN, reference)
        self._control(reference, RELEASE if job.status & DONE else DELETE)
        return handed_over(reference) if job.status & DONE else not_printed(CardCause.CANCELED, reference)

    def _job(self, document: str) -> SpoolJob | None:
        return next((job for job in self._spooler.jobs(self.printer) if job.document == document), None)

    def _control(self, document: str, command: int) -> None:
        if job := self._job(document):
            self._spooler.control(self.printer, job.id, command)


def judged(job: SpoolJob | None, seconds: float, reference: str) -> Progress:
    """What the spooler's flags amount to. Pure. A job that vanished without having been seen complete is unknown."""
    if job is None:
        gone = seconds >= EARLY_SECONDS  # the spooler may not list a new one at once
        return not_printed(CardCause.UNKNOWN, reference) if gone else Progress(CardState.SENT, reference=reference)
    if job.status & DONE:
        return handed_over(reference)
    if job.status & DELETED:
        return not_printed(CardCause.CANCELED, reference)
    cause = next((cause for bit, cause in TROUBLES if job.status & bit), None)
    if seconds >= PATIENCE_SECONDS:
        return not_printed(cause or CardCause.NO_ANSWER, reference)
    told = Trouble(cause) if cause and seconds >= EARLY_SECONDS else None
    return Progress(CardState.SENT, told, reference)
