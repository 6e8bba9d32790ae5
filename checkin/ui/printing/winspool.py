"""The few calls of winspool.drv that we need, by ctypes. Knows printers and jobs, nothing of cards. Windows only.

Written from Microsoft's documents (winspool.h: OpenPrinterW, EnumJobsW, SetJobW, ClosePrinter; JOB_INFO_1W) and not
yet run on a Windows machine.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import POINTER, byref, c_uint16, c_uint32, c_void_p, c_wchar_p

from checkin.ui.printing.windows import SpoolJob

_MANY = 1000  # jobs that a queue is asked for


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
        ("Submitted", c_uint16 * 8),
    ]


class WinSpool:
    """A `Spooler`: the one of this computer."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL("winspool.drv")

    def jobs(self, printer: str) -> list[SpoolJob]:
        """EnumJobs, twice: how large the answer is, then the answer."""
        with self._opened(printer) as handle:
            if not handle:
                return []
            needed, count = c_uint32(), c_uint32()
            self._library.EnumJobsW(handle, 0, _MANY, 1, None, 0, byref(needed), byref(count))
            room = ctypes.create_string_buffer(max(needed.value, 1))
            if not self._library.EnumJobsW(handle, 0, _MANY, 1, room, needed, byref(needed), byref(count)):
                return []
            found = ctypes.cast(room, POINTER(_JobInfo))
            return [_job(found[number]) for number in range(count.value)]

    def control(self, printer: str, job: int, command: int) -> None:
        """SetJob without a change of the job itself; what it refuses is seen in the job's state."""
        with self._opened(printer) as handle:
            if handle:
                self._library.SetJobW(handle, job, 0, None, command)

    @contextmanager
    def _opened(self, printer: str) -> Iterator[c_void_p]:
        handle = c_void_p()
        self._library.OpenPrinterW(c_wchar_p(printer), byref(handle), None)
        try:
            yield handle
        finally:
            if handle:
                self._library.ClosePrinter(handle)


def _job(info: _JobInfo) -> SpoolJob:
    return SpoolJob(id=info.JobId, document=info.pDocument or "", status=info.Status)
