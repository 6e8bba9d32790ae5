"""A desk that anybody may stand at alone: how little of the roster it gives away. Whether it is one is the event's."""

from __future__ import annotations

from checkin import audit, pin
from checkin.audit import Deed
from checkin.errors import Reason, WrongUse
from checkin.roster import Roster
from checkin.roster.event import Event
from checkin.search import fold

LETTERS, PEOPLE, PASSAGES = 3, 5, 3  # typed before anybody is found; found; of the last scans shown
_SETTING = "kiosk"


def is_on(event: Event) -> bool:
    """Opened as a kiosk, an event opens as one again."""
    return event.get(_SETTING) == "yes"


def switch(roster: Roster, *, on: bool) -> None:
    """Begin or end it, in the audit trail too; WrongUse without a code, which alone would end it."""
    if on and not pin.is_set(roster):
        raise WrongUse(Reason.KIOSK_WITHOUT_PIN)
    with roster.writing():
        roster.event.set(_SETTING, "yes" if on else "")
        audit.note(roster, Deed.KIOSK_BEGUN if on else Deed.KIOSK_LEFT)


def says_enough(words: str) -> bool:
    """Whether so many letters were typed that it is a name, and no look through the roster."""
    return sum(map(str.isalnum, fold(words))) >= LETTERS
