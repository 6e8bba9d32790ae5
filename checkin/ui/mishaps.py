"""Errors that nobody foresaw: one calm sentence in the window, the details in a file, and scanning goes on."""

from __future__ import annotations

import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from checkin.clock import now
from checkin.errors import CheckinError
from checkin.ui import texts
from checkin.ui.texts.desk import desk_words

LARGEST = 1_000_000  # bytes of the file of details, after which it begins anew


class Mishaps(QObject):
    """Takes the place of Python's own report of an error that no slot caught."""

    happened = Signal(str)  # the sentence

    def __init__(self, details: Path, parent: QObject | None = None) -> None:
        """`details`: the file that keeps the tracebacks, for whoever repairs the application."""
        super().__init__(parent)
        self._details = details
        self._before = sys.excepthook

    def listen(self) -> None:
        self._before, sys.excepthook = sys.excepthook, self.take

    def stop(self) -> None:
        """Give Python its own report back."""
        sys.excepthook = self._before

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Keep the details and tell the window; an interruption from the keyboard stays one."""
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        import traceback

        self._keep("".join(traceback.format_exception(kind, error, trace)))
        self.happened.emit(texts.error_sentence(error) if isinstance(error, CheckinError) else desk_words.mishap())

    def _keep(self, text: str) -> None:
        try:
            self._details.parent.mkdir(parents=True, exist_ok=True)
            full = self._details.exists() and self._details.stat().st_size > LARGEST
            with self._details.open("w" if full else "a", encoding="utf-8", errors="backslashreplace") as file:
                file.write(f"{now().isoformat()}\n{text}\n")
        except OSError:
            return  # the disk is full or read-only: the sentence in the window must do
