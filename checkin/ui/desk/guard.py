"""What volunteers may not do without the supervisor's code, for whoever is about to do it. Shows nothing itself."""

from __future__ import annotations

from collections.abc import Callable

from checkin import pin
from checkin.errors import CheckinError
from checkin.locks import Lock
from checkin.roster import Roster

Act = Callable[[], object]


class Guard:
    """Of one desk. Until somebody can ask for the code (see `Gate`), what would need it is not done."""

    def __init__(self, roster: Roster) -> None:
        self._roster = roster
        self.lock = Lock(roster)
        self.shuts: list[Callable[[], None]] = []  # called when the lock shuts
        self.ask: Callable[[str, Act], None] = self._only_if_free

    def asks_code(self) -> bool:
        """Whether an override takes the supervisor's code; a file that does not answer lets nobody by."""
        try:
            return self.lock.is_set and not self.lock.is_open
        except CheckinError:
            return True

    def try_code(self, code: str) -> pin.Tried:
        """Whether this code allows one override: it unlocks nothing else."""
        try:
            return pin.attempt(self._roster, code) if self.asks_code() else pin.Tried(True)
        except CheckinError:
            return pin.Tried(False)

    def _only_if_free(self, name: str, act: Act) -> None:
        if not self.lock.guards(name):
            act()
