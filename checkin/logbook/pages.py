"""The logbook on the disk: three files of a megabyte, the oldest goes. Called from the logbook's thread alone."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

LARGEST, KEPT = 1_000_000, 3  # bytes, files


class Pages(RotatingFileHandler):
    """A disk that is full or read-only is no reason to say anything: the window goes on."""

    def __init__(self, place: Path) -> None:
        super().__init__(
            place, maxBytes=LARGEST, backupCount=KEPT - 1, encoding="utf-8", errors="backslashreplace", delay=True
        )

    def write(self, line: str) -> None:
        """Nothing stays open: two windows on two events write here, and either may begin a new file."""
        try:
            Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            return
        self.handle(logging.LogRecord("", logging.INFO, "", 0, "%s", (line,), None))
        self._put_away()

    def handleError(self, record: logging.LogRecord) -> None:
        """Python's own would print to standard error."""

    def _put_away(self) -> None:
        stream, self.stream = self.stream, None  # as `delay` has it before the first line
        try:
            if stream:
                stream.close()
        except OSError:
            return


def files(place: Path) -> list[Path]:
    """The newest first."""
    named = [place, *(place.with_name(f"{place.name}.{number}") for number in range(1, KEPT))]
    return [path for path in named if path.is_file()]
