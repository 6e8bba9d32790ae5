"""Errors that nobody foresaw: one calm sentence in the window, the place in the logbook; scanning goes on."""

from __future__ import annotations

import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from checkin import logbook
from checkin.errors import CheckinError
from checkin.ui import texts
from checkin.ui.texts.desk import desk_words


class Mishaps(QObject):
    """Takes the place of Python's own report of an error that no slot and no thread caught."""

    happened = Signal(str)  # the sentence

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before, self._before_in_threads = sys.excepthook, threading.excepthook

    def listen(self) -> None:
        self._before, sys.excepthook = sys.excepthook, self.take
        self._before_in_threads, threading.excepthook = threading.excepthook, self._take_from_thread

    def stop(self) -> None:
        """Give Python its own report back."""
        sys.excepthook, threading.excepthook = self._before, self._before_in_threads

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Note where it happened and tell the window; an interruption from the keyboard stays one."""
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        logbook.unforeseen(error.with_traceback(trace))
        self.happened.emit(texts.error_sentence(error) if isinstance(error, CheckinError) else desk_words.mishap())

    def _take_from_thread(self, what: threading.ExceptHookArgs) -> None:
        """The sentence reaches the window by its own thread."""
        if isinstance(what.exc_value, Exception):
            self.take(what.exc_type, what.exc_value, what.exc_traceback)
