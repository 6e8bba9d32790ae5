"""The thread that copies an open event every five minutes and when it is left, if anything changed. No window."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from checkin import logbook
from checkin.backups import copies, copy_everywhere, copy_into
from checkin.errors import CheckinError
from checkin.logbook import What
from checkin.roster import Roster

EVERY = 300.0  # seconds between two copies
LOOK_AGAIN = 5.0  # seconds between two looks for a folder that was away
LEAVING = 10.0  # seconds that the end waits for the last copy; a slow stick must not hold up whoever goes home
CLOSING = 60.0  # seconds: closing a file touches it after its last copy


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What came of a turn: the copies `made`, why others were not; `sound` is None where nobody looked."""

    made: tuple[Path, ...] = ()
    failed: tuple[CheckinError, ...] = ()
    sound: bool | None = None


class Keeper:
    """Started by `start`, ended by `stop`. Tells what it did from its own thread."""

    def __init__(self, event: Path, tell: Callable[[Report], None], every: float = EVERY) -> None:
        self._event = event
        self._tell = tell
        self._every = every
        self._due = self._ends = False
        self._owed: list[Path] = []  # folders that were away when there was something to copy
        self._seen = 0
        self._turn = threading.Event()
        self._thread = threading.Thread(target=self._run, name="backups", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def now(self) -> None:
        """Make a copy at once, whether or not anything changed."""
        self._due = True
        self._turn.set()

    def stop(self, seconds: float = LEAVING) -> bool:
        """The last copy, then the end; False when that takes longer than these seconds."""
        self._ends = True
        self._turn.set()
        if self._thread.is_alive():
            self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            with Roster.open(self._event) as roster, roster.reading():
                self._begin(roster)
                ends = False
                while not ends:
                    ends = self._wait()
                    self._copy(roster)
        except CheckinError as error:
            self._report(Report(failed=(error,)))

    def _begin(self, roster: Roster) -> None:
        """The whole file is read once, beside the desk: damage shows before the doors open rather than at a badge."""
        self._seen = roster.data_version()
        self._due = self._due or _changed_since_the_last(self._event)
        self._report(Report(sound=roster.sound()))

    def _wait(self) -> bool:
        """Until there may be something to do; whether the end has come."""
        asked_at = time.monotonic()
        while not self._turn.wait(min(self._every, LOOK_AGAIN)):
            if time.monotonic() - asked_at >= self._every or any(folder.is_dir() for folder in self._owed):
                break
        self._turn.clear()
        return self._ends

    def _copy(self, roster: Roster) -> None:
        """Wherever copies go if anything changed, else where a folder is back that missed the last one."""
        seen = roster.data_version()
        if self._due or seen != self._seen:
            made, failed = copy_everywhere(roster)
            self._due, self._seen = not made, seen
        elif back := [folder for folder in self._owed if folder.is_dir()]:
            made, failed = copy_into(roster, back)
        else:
            return
        self._owed = [folder for folder in failed if not folder.is_dir()]
        self._report(Report(made=tuple(made), failed=tuple(failed.values())))

    def _report(self, report: Report) -> None:
        why = report.failed[0].reason if report.failed else None
        logbook.note(What.BACKUP, made=len(report.made), failed=len(report.failed), reason=why, sound=report.sound)
        self._tell(report)


def _changed_since_the_last(event: Path) -> bool:
    """Whether the file was written to after its newest copy: a laptop that was cut off made none at its end."""
    newest = max((_written(copy.path) for copy in copies(event)), default=0.0)
    return max(_written(event), _written(Path(f"{event}-wal"))) > newest + CLOSING


def _written(path: Path) -> float:
    """When the file was written to, in seconds as the system counts them; 0 for none."""
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
