"""What happened on this computer, for whoever repairs the application; never to whom. No Qt.

`note` takes numbers and words of ours alone, `unforeseen` the frames of an error without its message: what people are
called, what they typed and where their files lie has no way in. Both return at once and never fail.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from queue import SimpleQueue
from threading import Thread

from checkin.clock import now
from checkin.logbook.frames import told

__all__ = ["Fact", "Fixed", "Logbook", "What", "attempt", "folder_in", "note", "unforeseen"]

NAME = "checkin.log"
CLOSING = 2.0  # seconds that the end waits for a disk that does not answer
_OFTEN = frozenset({10, 100, 1_000, 10_000, 100_000})

_log = logging.getLogger(__name__)
_ours = logging.getLogger("checkin")
_ours.addHandler(logging.NullHandler())  # without a logbook nothing of it goes to standard error
_log.setLevel(logging.INFO)


class What(StrEnum):
    """What there is to note; the facts stand behind each."""

    START = "start"  # version, system, python
    WINDOW = "window"  # qt, platform, wide, high, scaling
    EVENT_OPENED = "event_opened"  # event, tickets, lists, schema, encrypted, training, source
    NOT_OPENED = "not_opened"  # reason
    EXCHANGE = "exchange"  # direction, pushed, added, updated, refused, reason
    FAILED = "failed"  # reason: a task that somebody asked for
    CARD = "card"  # state, cause
    PRINTER = "printer"  # cause; none when all is well again
    BACKUP = "backup"  # made, failed, reason, sound
    UNLOCKED = "unlocked"
    LOCKED = "locked"
    WRONG_CODE = "wrong_code"
    QT = "qt"
    CRASH = "crash"
    ERROR = "error"  # type, reason, and a line for each frame
    AGAIN = "again"  # type, times
    END = "end"


class Fixed(str):
    """Text that no person wrote: a version, the name of a system, the beginning of a hash."""

    __slots__ = ()


Fact = bool | int | float | StrEnum | Fixed | None


def note(what: What, **facts: Fact) -> None:
    """One line; facts that are None are left out."""
    _log.info("%s", " ".join([what, *(_written(name, fact) for name, fact in facts.items() if fact is not None)]))


def unforeseen(error: BaseException) -> None:
    """Of what kind it is, and where it happened."""
    _log.error("%s", f"{What.ERROR} {told(error)}")


def attempt(task: Callable[..., object], *arguments: object) -> None:
    """Do it in a thread that goes on whatever comes: an error that nobody foresaw is noted and ends here."""
    try:
        task(*arguments)
    except Exception as error:
        unforeseen(error)


def folder_in(data_folder: Path) -> Path:
    """Where the logbook lies."""
    return data_folder / "logs"


def _written(name: str, fact: Fact) -> str:
    text = f"{fact:g}" if isinstance(fact, float) else str(fact)
    known = not isinstance(fact, str) or isinstance(fact, (StrEnum, Fixed))
    return f"{name}={text}" if known else f"{name}=?"


class Logbook(logging.Handler):
    """Takes in at once what is noted anywhere in the house; a thread of its own writes it, and waits for the disk."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._place = folder / NAME
        self._lines: SimpleQueue[str | None] = SimpleQueue()
        self._times: dict[str, int] = {}
        self._thread: Thread | None = None
        _ours.addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        text = record.getMessage() if record.name == __name__ else _stray(record)
        line = self._first(text) if record.levelno >= logging.ERROR else text
        if line:
            self._lines.put(f"{now():%Y-%m-%dT%H:%M:%SZ} {line}")

    def start(self) -> None:
        """Begin to write; until then everything waits, so that the window paints first."""
        if self._thread is None:
            self._thread = Thread(target=self._write, name="logbook", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Write what still waits; a disk that does not answer is not waited for."""
        super().close()
        _ours.removeHandler(self)
        self.start()
        self._lines.put(None)
        if self._thread:
            self._thread.join(CLOSING)

    def _first(self, text: str) -> str:
        """An error that comes again and again is told once, then counted; "" for nothing to say."""
        times = self._times[text] = self._times.get(text, 0) + 1
        return text if times == 1 else f"{What.AGAIN} {text.splitlines()[0]} times={times}" if times in _OFTEN else ""

    def _write(self) -> None:
        from checkin.logbook.pages import Pages  # 5 ms that the first paint does without

        pages = Pages(self._place)
        while (line := self._lines.get()) is not None:
            pages.write(line)


def _stray(record: logging.LogRecord) -> str:
    """Somebody else's words may name anybody: where they were said must do."""
    error = record.exc_info[1] if record.exc_info else None
    place = f"{record.levelname.lower()} {record.name}:{record.lineno}"
    return f"{place} {told(error)}" if error else place
