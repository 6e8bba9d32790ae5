"""Cards through a Windows printer driver (QPrinter), watched in the spooler. Imported on Windows only.

Written from Microsoft's documents (winspool.h: OpenPrinterW, EnumJobsW, GetJobW, SetJobW; JOB_INFO_1W) and not yet
run on a Windows machine. A job that has ended vanishes from the spooler, therefore it is retained until we have looked.
"""

from __future__ import annotations

import ctypes
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import POINTER, byref, c_uint32, c_void_p, c_wchar_p

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from checkin.card_jobs import CardCause, CardState, Trouble
from checkin.cards import CardLayout
from checkin.ui.printing.backend import Order, Progress, handed_over, not_printed
from checkin.ui.printing.card_painter import paint_card, scaled

PATIENCE_SECONDS = 8
_DELETE, _RETAIN, _RELEASE = 5, 8, 9  # JOB_CONTROL_…
_MANY = 1000  # jobs that a queue is asked for
_PRINTED, _COMPLETE = 0x80, 0x1000
_TROUBLES = (
    (0x40, CardCause.NO_MEDIA),  # JOB_STATUS_PAPEROUT
    (0x20, CardCause.UNPLUGGED),  # OFFLINE
    (0x400, CardCause.NO_ANSWER),  # USER_INTERVENTION
    (0x200, CardCause.FAILED),  # BLOCKED_DEVQ
    (0x2, CardCause.FAILED),  # ERROR
    (0x1, CardCause.PAUSED),  # PAUSED
)


class _JobInfo(ctypes.Structure):
    """JOB_INFO_1W."""

    _fields_ = [
        ("JobId", c_uint32),
        ("pPrinterName", c_wchar_p),
        ("pMachineName", c_wchar_p),
        ("pUserName", c_wchar_p),
        ("pDocument", c_wchar_p),
        ("pDatatype", c_wchar_p),
        ("pStatus", c_wchar_p),
        ("Status", c_uint32),
        ("Priority", c_uint32),
        ("Position", c_uint32),
        ("TotalPages", c_uint32),
        ("PagesPrinted", c_uint32),
        ("Submitted", ctypes.c_uint16 * 8),
    ]


def printers() -> list[str]:
    """The names of the printers that Windows knows."""
    return sorted(QPrinterInfo.availablePrinterNames())


class WindowsPrinter:
    """A `Backend`: one printer of Windows. Its reference is the document's name, unique for each card."""

    def __init__(self, printer: str) -> None:
        self.printer = printer
        self._spooler = ctypes.CDLL("winspool.drv")

    def send(self, order: Order) -> Progress:
        document = f"card {order.job} {uuid.uuid4().hex[:8]}"
        if QPrinterInfo.printerInfo(self.printer).isNull():
            return not_printed(CardCause.NO_PRINTER)
        if not _printed(self.printer, document, order.card):
            return not_printed(CardCause.REFUSED)
        self._control(document, _RETAIN)
        return Progress(CardState.SENT, reference=document)

    def look(self, reference: str, seconds: float) -> Progress:
        """A job that vanished without having been seen complete is unknown, not printed."""
        status = self._status(reference)
        if status is not None and status & (_PRINTED | _COMPLETE):
            self._control(reference, _RELEASE)
            return handed_over(reference)
        cause = next((cause for bit, cause in _TROUBLES if status is not None and status & bit), None)
        if seconds >= PATIENCE_SECONDS:
            return not_printed(cause or CardCause.NO_ANSWER, reference)
        return Progress(CardState.SENT, Trouble(cause) if cause else None, reference)

    def cancel(self, reference: str) -> Progress:
        status = self._status(reference)
        self._control(reference, _DELETE)
        done = status is not None and status & (_PRINTED | _COMPLETE)
        return handed_over(reference) if done else not_printed(CardCause.CANCELED, reference)

    def _status(self, document: str) -> int | None:
        """JOB_STATUS flags; None when the spooler does not have the job."""
        with self._opened() as handle:
            found = self._job(handle, document)
            return found[1] if found else None

    def _control(self, document: str, command: int) -> None:
        with self._opened() as handle:
            found = self._job(handle, document)
            if found:
                self._spooler.SetJobW(handle, found[0], 0, None, command)

    @contextmanager
    def _opened(self) -> Iterator[c_void_p]:
        handle = c_void_p()
        self._spooler.OpenPrinterW(c_wchar_p(self.printer), byref(handle), None)
        try:
            yield handle
        finally:
            if handle:
                self._spooler.ClosePrinter(handle)

    def _job(self, handle: c_void_p, document: str) -> tuple[int, int] | None:
        """(job id, status) of the document of that name."""
        if not handle:
            return None
        needed, count = c_uint32(), c_uint32()
        self._spooler.EnumJobsW(handle, 0, _MANY, 1, None, 0, byref(needed), byref(count))
        room = ctypes.create_string_buffer(max(needed.value, 1))
        if not self._spooler.EnumJobsW(handle, 0, _MANY, 1, room, needed, byref(needed), byref(count)):
            return None
        jobs = ctypes.cast(room, POINTER(_JobInfo))
        found = (jobs[number] for number in range(count.value))
        return next(((job.JobId, job.Status) for job in found if job.pDocument == document), None)


def _printed(name: str, document: str, card: CardLayout) -> bool:
    """Whether the driver took the card in its own size; another paper would be printed without a word."""
    printer = QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)
    printer.setDocName(document)
    printer.setFullPage(True)
    size = QPageSize(QSizeF(card.width / 100, card.height / 100), QPageSize.Unit.Millimeter)
    if not printer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())):
        return False
    painter = QPainter()
    if not painter.begin(printer):
        return False
    scaled(painter, printer.resolution())
    paint_card(painter, card)
    return painter.end()
