"""Whether what organisers do stands open at a desk: with the code, until five minutes pass without use. Asks nobody."""

from __future__ import annotations

from datetime import datetime, timedelta

from checkin import audit, kiosk, logbook, pin
from checkin.audit import Deed
from checkin.logbook import What
from checkin.roster import Roster

OPEN_FOR = timedelta(minutes=5)
SLEPT = timedelta(seconds=30)  # between two looks, a second apart: the laptop was asleep meanwhile

# By the names of menus. What stands nowhere here asks for the code: a new name is the organisers' until somebody says.
FREE = frozenset(
    {
        *("sync", "training", "exercises", "language", "display", "full_screen", "quit"),
        *("guides", "keys", "report", "about"),
        *("scanner", "sounds", "queues", "welcome_screen", "cards_window", "team", "doctor", "evacuation", "dashboard"),
        "give_back",  # what volunteers do at the end of the day; the file is encrypted as theirs is
    }
)
# Who is inside stays behind the code there: at a kiosk a guest stands before the keyboard.
AT_A_KIOSK = frozenset({"sync", "language", "display", "keys", "about", "scanner", "sounds", "welcome_screen"})

_LAST, _NOW = "organiser", audit.ORGANISER  # who unlocked last, and who is at it now


class Lock:
    """Of one open event at one desk; shut at first. An event without a code shuts nothing."""

    def __init__(self, roster: Roster) -> None:
        self._roster = roster
        self._used_at: datetime | None = None
        self._looked_at: datetime | None = None
        self._name_organiser("")

    @property
    def is_set(self) -> bool:
        """Whether there is a code at all."""
        with self._roster.reading():
            return pin.is_set(self._roster)

    @property
    def is_open(self) -> bool:
        """Whether the code was given, and somebody used it within the last five minutes."""
        return self._used_at is not None and abs(self._roster.clock() - self._used_at) < OPEN_FOR

    @property
    def is_kiosk(self) -> bool:
        """Whether anybody may stand at this desk alone."""
        return kiosk.is_on(self._roster.event)

    @property
    def organiser(self) -> str:
        """Who unlocked last."""
        return self._roster.event.get(_LAST)

    def guards(self, name: str) -> bool:
        """Whether that asks for the code now."""
        return self.is_organisers(name) and self.is_set and not self.is_open

    def is_organisers(self, name: str) -> bool:
        """Whether that is for organisers alone; at a kiosk more is."""
        return name not in (AT_A_KIOSK if self.is_kiosk else FREE)

    def unlock(self, code: str, by: str = "") -> pin.Tried:
        """Try the code, as `pin.attempt`; the right one opens. `by` is who that is, "" where nobody said."""
        with self._roster.writing():
            tried = pin.attempt(self._roster, code, by)
            if tried.right:
                self._name_organiser(by.strip())
                self.trust()
                audit.note(self._roster, Deed.UNLOCKED)
        logbook.note(What.UNLOCKED if tried.right else What.WRONG_CODE)
        return tried

    def trust(self) -> None:
        """Open for whoever has just set the code."""
        self._used_at = self._looked_at = self._roster.clock()

    def use(self) -> None:
        """An organiser did something: the five minutes begin anew, where they have not passed."""
        if self.is_open:
            self._used_at = self._roster.clock()

    def look(self) -> bool:
        """Once a second: whether it shut just now, because nobody used it or the laptop slept."""
        before, self._looked_at = self._looked_at, self._roster.clock()
        slept = before is not None and abs(self._looked_at - before) > SLEPT
        if self._used_at is None or (self.is_open and not slept):
            return False
        self.shut(unused=True)
        return True

    def shut(self, *, unused: bool = False) -> None:
        """Ask for the code again from now on."""
        if self._used_at is None:
            return
        self._used_at = None
        logbook.note(What.LOCKED)
        with self._roster.writing():
            if self.is_set:
                audit.note(self._roster, Deed.LOCKED, detail="unused" if unused else "")
            self._name_organiser("")

    def _name_organiser(self, name: str) -> None:
        """Whoever is at it signs what is done; remembered for the next time."""
        event = self._roster.event
        if event.get(_NOW) == name and (not name or event.get(_LAST) == name):
            return
        with self._roster.writing():
            event.set(_NOW, name)
            if name:
                event.set(_LAST, name)
