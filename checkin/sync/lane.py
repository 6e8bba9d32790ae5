"""When one direction of the exchange runs next: delays by failures in a row, what the system asked for. No thread."""

from __future__ import annotations

from checkin.errors import CheckinError, Unreachable
from checkin.sync.round import Direction

DELAYS = (5, 10, 20, 40, 80, 160, 300)  # seconds until the next round, by failures in a row
PROBE_SECONDS = 8.0  # between two looks whether the system is back
BETWEEN_PUSHES = 5.0  # seconds at least, while scans come and the last push failed


class Lane:
    """One direction. All times are seconds of a clock that never goes back."""

    def __init__(self, direction: Direction, idle_seconds: float) -> None:
        self.direction = direction
        self.failures = 0
        self.due = 0.0
        self._idle = idle_seconds
        self._not_before = 0.0

    def is_due(self, now: float) -> bool:
        return now >= self.due

    def came_back(self, now: float, error: CheckinError | None, progress: bool) -> None:
        """A round has ended. One that settled anything has not failed, whatever was in the way at its end."""
        self.failures = self.failures + 1 if error and not progress else 0
        asked = error.retry_after if isinstance(error, Unreachable) else 0.0
        self.due = now + max(seconds_to_wait(self.failures, self._idle), asked)
        self._not_before = now + (max(BETWEEN_PUSHES, asked) if error else 0.0)

    def want(self, now: float) -> None:
        """There is something to do: soon, but not before the system has had its rest."""
        self.due = min(self.due, max(now, self._not_before))

    def hurry(self) -> None:
        """Now, whatever the delays."""
        self.due = 0.0


def seconds_to_wait(failures: int, idle: float) -> float:
    """Until the next round, by failures in a row."""
    return DELAYS[min(failures, len(DELAYS)) - 1] if failures else idle
