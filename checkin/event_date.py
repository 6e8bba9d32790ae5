"""The day of the event: what organisers said, else the day on which the doors open. No formats for people."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from checkin.errors import Reason, WrongUse

if TYPE_CHECKING:
    from checkin.roster import Roster

SETTING = "date"  # of the event, ISO
_FRENCH = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")


def parse(text: str) -> date:
    """`2026-11-27`, or 27/11/2026 as the French write it; WrongUse (BAD_TIME) for anything else."""
    written = _FRENCH.fullmatch(text.strip())
    try:
        if written:
            return date(int(written[3]), int(written[2]), int(written[1]))
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise WrongUse(Reason.BAD_TIME, text=text) from error


def known(roster: Roster) -> date | None:
    """The day that was kept, else the day on which the first list opens; None where nobody said either."""
    with roster.reading():
        kept = roster.event.get(SETTING)
        opens = roster.lists.default().opens
        if kept:
            return date.fromisoformat(kept)
        return opens.astimezone(roster.event.zone).date() if opens else None


def keep(roster: Roster, day: date | None) -> None:
    """From now on it is that day, or none that was said; StoreError when it cannot be kept."""
    with roster.writing():
        roster.event.set(SETTING, day.isoformat() if day else "")
