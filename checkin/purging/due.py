"""When personal data is to go: so many days after the event, as was said when it was made. It erases nothing."""

from __future__ import annotations

import re
from datetime import date, timedelta

from checkin import event_date
from checkin.errors import Reason, WrongUse
from checkin.roster import Roster

DAYS = 30  # where nobody said otherwise
LONGEST = 3650
LATER = 7  # days until it is asked again
SETTING, POSTPONED = "purge_after_days", "purge_asked_again"


def days(roster: Roster) -> int:
    """How many days after the event personal data is to be erased."""
    kept = roster.event.get(SETTING)
    return int(kept) if kept.isdecimal() else DAYS


def judged(number: int) -> int:
    """The number of days itself; WrongUse where no event keeps data for that long."""
    if not 1 <= number <= LONGEST:
        raise WrongUse(Reason.BAD_DAYS, text=number, most=LONGEST)
    return number


def keep_days(roster: Roster, number: int) -> None:
    """From now on that many days; WrongUse where that cannot be."""
    with roster.writing():
        roster.event.set(SETTING, str(judged(number)))


def parse_age(text: str) -> int:
    """« 30d » as 30; WrongUse for anything else."""
    found = re.fullmatch(r"(\d{1,4})d", text.strip().lower())
    if not found:
        raise WrongUse(Reason.BAD_AGE, text=text)
    return int(found[1])


def event_day(roster: Roster) -> date | None:
    """The day of the event, else that of the last scan; None while there is neither."""
    known = event_date.known(roster)
    with roster.reading():
        last = roster.scans.last_at()
        return known or (last.astimezone(roster.event.zone).date() if last else None)


def due_on(roster: Roster) -> date | None:
    """The day from which on personal data is kept without need; None while no day is known."""
    day = event_day(roster)
    return day + timedelta(days=days(roster)) if day else None


def is_older(roster: Roster, than: int) -> bool:
    """Whether the event was at least so many days ago."""
    day = event_day(roster)
    return day is not None and _today(roster) >= day + timedelta(days=than)


def asks(roster: Roster) -> bool:
    """Whether it is time to ask: the day has come, there is somebody's data, and nobody said « later » for today."""
    day = due_on(roster)
    if day is None or roster.event.training or roster.event.get("purged_at"):
        return False
    postponed = roster.event.get(POSTPONED)
    return _today(roster) >= max(day, date.fromisoformat(postponed) if postponed else day)


def postpone(roster: Roster) -> None:
    """Ask again in a week."""
    with roster.writing():
        roster.event.set(POSTPONED, (_today(roster) + timedelta(days=LATER)).isoformat())


def _today(roster: Roster) -> date:
    return roster.clock().astimezone(roster.event.zone).date()
