"""The few calls of libcups that we need, by ctypes (Linux, macOS). Knows printers and jobs, nothing of cards.

Sources: cups/cups.h and cups/ipp.h of CUPS 2.4; RFC 8011 for operations, states and attributes. Like Qt it asks the
system's own scheduler, or the one that CUPS_SERVER names.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from ctypes import POINTER, c_char_p, c_int, c_void_p
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from pathlib import Path
from urllib.parse import quote

NAMES = ("libcups.so.2", "/usr/lib/libcups.2.dylib")
_OPERATION, _ANY = 0x01, 0x00  # IPP groups and tags
_BOOLEAN, _NAME, _KEYWORD, _URI = 0x22, 0x42, 0x44, 0x45
_CANCEL_JOB, _GET_JOB, _GET_PRINTER, _GET_PRINTERS = 0x0008, 0x0009, 0x000B, 0x4002
_LAST_GOOD_STATUS, _NOT_FOUND = 0x00FF, 0x0406


class JobState(IntEnum):
    """RFC 8011, 5.3.7."""

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELED = 7
    ABORTED = 8
    COMPLETED = 9


class CupsError(Exception):
    """The scheduler refused, or there is none; the text is its own."""


class UnknownThing(CupsError):
    """The scheduler has answered that there is no such printer, or no such job."""


@dataclass(frozen=True, slots=True)
class Status:
    """A job or a printer as the scheduler sees it: state, reasons, and whether a printer takes jobs."""

    state: int
    reasons: frozenset[str]
    accepting: bool = True


@dataclass(frozen=True, slots=True)
class Queue:
    """What a printer is: how it does, the address of its device, its paper (PWG 5101.1 names; none for a raw queue)."""

    status: Status
    device: str
    media: tuple[str, ...]


class _Option(ctypes.Structure):
    _fields_ = [("name", c_char_p), ("value", c_char_p)]


_SIGNATURES = {
    "ippNewRequest": (c_void_p, [c_int]),
    "ippAddString": (c_void_p, [c_void_p, c_int, c_int, c_char_p, c_char_p, c_char_p]),
    "ippFindAttribute": (c_void_p, [c_void_p, c_char_p, c_int]),
    "ippFindNextAttribute": (c_void_p, [c_void_p, c_char_p, c_int]),
    "ippGetCount": (c_int, [c_void_p]),
    "ippGetInteger": (c_int, [c_void_p, c_int]),
    "ippGetBoolean": (c_int, [c_void_p, c_int]),
    "ippGetString": (c_char_p, [c_void_p, c_int, c_void_p]),
    "ippGetStatusCode": (c_int, [c_void_p]),
    "ippDelete": (None, [c_void_p]),
    "cupsDoRequest": (c_void_p, [c_void_p, c_void_p, c_char_p]),
    "cupsPrintFile": (c_int, [c_char_p, c_char_p, c_char_p, c_int, POINTER(_Option)]),
    "cupsLastErrorString": (c_char_p, []),
    "cupsUser": (c_char_p, []),
}


@cache
def load() -> Libcups | None:
    """libcups, or None where it is not installed."""
    for name in NAMES:
        try:
            return Libcups(ctypes.CDLL(name))
        except (OSError, AttributeError):
            continue
    return None


class Libcups:
    """Each call is one request to the scheduler; CupsError when it is refused or nobody answers."""

    def __init__(self, library: ctypes.CDLL) -> None:
        self._cups = library
        for name, (result, arguments) in _SIGNATURES.items():
            function = getattr(library, name)
            function.restype, function.argtypes = result, arguments

    def printers(self) -> list[str]:
        try:
            with self._answer(_GET_PRINTERS, "requested-attributes", _KEYWORD, "printer-name") as answer:
                return sorted(set(self._every(answer, "printer-name")))
        except UnknownThing:  # that is its word for « there are none »
            return []

    def submit(self, printer: str, file: Path, title: str, options: Mapping[str, str]) -> int:
        """Queue a file; the job's number."""
        pairs = [_Option(name.encode(), value.encode()) for name, value in options.items()]
        given = (_Option * len(pairs))(*pairs)
        path = str(file).encode()
        job = self._cups.cupsPrintFile(printer.encode(), path, title.encode(), len(pairs), given)
        if not job:
            raise self._error()
        return int(job)

    def job(self, number: int) -> Status:
        with self._answer(_GET_JOB, *_job_uri(number)) as answer:
            return self._status(answer, "job-state")

    def printer(self, printer: str) -> Status:
        with self._answer(_GET_PRINTER, "printer-uri", _URI, _printer_uri(printer)) as answer:
            return self._status(answer, "printer-state")

    def queue(self, printer: str) -> Queue:
        with self._answer(_GET_PRINTER, "printer-uri", _URI, _printer_uri(printer)) as answer:
            return Queue(
                status=self._status(answer, "printer-state"),
                device=next(self._every(answer, "device-uri"), ""),
                media=tuple(self._every(answer, "media-supported")),
            )

    def cancel(self, number: int) -> None:
        """Take a job out of the queue; CupsError too when it has ended already."""
        with self._answer(_CANCEL_JOB, *_job_uri(number)):
            return

    @contextmanager
    def _answer(self, operation: int, name: str, tag: int, value: str) -> Iterator[int]:
        """The scheduler's answer to one request about one thing, freed at the end."""
        request = self._cups.ippNewRequest(operation)
        self._add(request, name, tag, value)
        self._add(request, "requesting-user-name", _NAME, self._cups.cupsUser().decode())
        answer = self._cups.cupsDoRequest(None, request, b"/")
        try:
            status = self._cups.ippGetStatusCode(answer) if answer else None
            if status == _NOT_FOUND:
                raise UnknownThing
            if status is None or status > _LAST_GOOD_STATUS:
                raise self._error()
            yield answer
        finally:
            self._cups.ippDelete(answer)

    def _add(self, request: int, name: str, tag: int, value: str) -> None:
        self._cups.ippAddString(request, _OPERATION, tag, name.encode(), None, value.encode())

    def _status(self, answer: int, name: str) -> Status:
        state = self._cups.ippFindAttribute(answer, name.encode(), _ANY)
        accepting = self._cups.ippFindAttribute(answer, b"printer-is-accepting-jobs", _BOOLEAN)
        return Status(
            state=self._cups.ippGetInteger(state, 0) if state else 0,
            reasons=frozenset(self._values(self._cups.ippFindAttribute(answer, f"{name}-reasons".encode(), _ANY))),
            accepting=not accepting or bool(self._cups.ippGetBoolean(accepting, 0)),
        )

    def _every(self, answer: int, name: str) -> Iterator[str]:
        """The values of all attributes of that name: an answer about several printers repeats it."""
        attribute = self._cups.ippFindAttribute(answer, name.encode(), _ANY)
        while attribute:
            yield from self._values(attribute)
            attribute = self._cups.ippFindNextAttribute(answer, name.encode(), _ANY)

    def _values(self, attribute: int | None) -> list[str]:
        count = self._cups.ippGetCount(attribute) if attribute else 0
        found = (self._cups.ippGetString(attribute, number, None) for number in range(count))
        return [value.decode("utf-8", "replace") for value in found if value]

    def _error(self) -> CupsError:
        text = self._cups.cupsLastErrorString()
        return CupsError(text.decode("utf-8", "replace") if text else "")


def _printer_uri(printer: str) -> str:
    return f"ipp://localhost/printers/{quote(printer)}"


def _job_uri(number: int) -> tuple[str, int, str]:
    return "job-uri", _URI, f"ipp://localhost/jobs/{number}"
