"""One task beside the window, so that a badge is answered while a long file is read or written. No widget."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Lock

from PySide6.QtCore import QObject, Qt, Signal

from checkin import logbook
from checkin.errors import CheckinError, Reason
from checkin.logbook import What

THREADS = 2  # a task that was given up runs to its end; the next one does not wait for it


class Background(QObject):
    """Runs the newest task; one that was overtaken or given up tells nothing any more."""

    done = Signal(object)  # what the task returned
    failed = Signal(object)  # CheckinError
    _ended = Signal(int, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.busy = False
        self._asked = 0
        self._lock = Lock()
        self._executor = ThreadPoolExecutor(max_workers=THREADS, thread_name_prefix="organiser")
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def run(self, task: Callable[[], object]) -> None:
        """Start the task in a thread of its own; `done` or `failed` follows."""
        self.give_up()
        self.busy = True
        self._executor.submit(self._work, self._asked, task)

    def give_up(self) -> None:
        """Whatever still runs, nobody waits for it any more."""
        with self._lock:  # no signal is on its way out of the thread while this object may go
            self._asked += 1
            self.busy = False

    def _work(self, number: int, task: Callable[[], object]) -> None:
        if number != self._asked:
            return
        outcome = _outcome(task)
        with self._lock:
            if number == self._asked:
                self._ended.emit(number, outcome)

    def _tell(self, number: int, outcome: object) -> None:
        if number != self._asked:
            return
        self.busy = False
        (self.failed if isinstance(outcome, CheckinError) else self.done).emit(outcome)


def _outcome(task: Callable[[], object]) -> object:
    """What the task returned, or its error as ours: a thread's traceback would be seen by nobody."""
    try:
        return task()
    except CheckinError as error:
        logbook.note(What.FAILED, reason=error.reason)
        return error
    except Exception as error:
        logbook.unforeseen(error)
        return CheckinError(Reason.UNEXPECTED, detail=str(error) or type(error).__name__)
