"""Mornings and afternoons of an event, as training organisers count attendance. No formats for people."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from checkin import event_date
from checkin.errors import Reason, WrongUse

if TYPE_CHECKING:
    from checkin.models import CheckInList
    from checkin.roster import Roster

NOON = time(13)  # who comes after lunch belongs to the afternoon
MOST_DAYS = 14  # of one list: more is a list that stays open, not an event of that length


class Part(StrEnum):
    MORNING = "morning"
    AFTERNOON = "afternoon"


@dataclass(frozen=True, slots=True, order=True)
class HalfDay:
    """In the event's time zone."""

    day: date
    part: Part

    def covers(self, moment: datetime, zone: ZoneInfo) -> bool:
        """Whether that moment belongs to it."""
        return _of(moment, zone) == self

    def __str__(self) -> str:
        return f"{self.day.isoformat()}-{self.part.value}"


def parse(text: str) -> HalfDay:
    """`2026-11-27-morning`, also « matin », « après-midi », the day as the French write it; WrongUse (BAD_HALF_DAY)."""
    written = text.strip().casefold().replace(" ", "-")
    for name, part in _PARTS.items():
        day = written.removesuffix(f"-{name}")
        if day != written:
            return HalfDay(_day(day, text), part)
    raise WrongUse(Reason.BAD_HALF_DAY, text=text)


def offered(roster: Roster, check_in_list: CheckInList) -> list[HalfDay]:
    """Both halves of each day of this list: of its hours, else of the event, and on which people came; else of today.

    Oldest first.
    """
    zone = roster.event.zone
    firsts = [one.first.at for one in roster.scans.presences(check_in_list.id).values() if one.first]
    days = {*_hours(check_in_list, zone), *(moment.astimezone(zone).date() for moment in firsts)}
    known = event_date.known(roster)
    if known:
        days.add(known)
    return _halves(days or {roster.clock().astimezone(zone).date()})


def _hours(check_in_list: CheckInList, zone: ZoneInfo) -> Iterable[date]:
    if not check_in_list.opens:
        return []
    first = check_in_list.opens.astimezone(zone).date()
    last = check_in_list.closes.astimezone(zone).date() if check_in_list.closes else first
    return [first + timedelta(days=number) for number in range(min((last - first).days + 1, MOST_DAYS))]


def _halves(days: Iterable[date]) -> list[HalfDay]:
    return [HalfDay(day, part) for day in sorted(days) for part in Part]


def _of(moment: datetime, zone: ZoneInfo) -> HalfDay:
    here = moment.astimezone(zone)
    return HalfDay(here.date(), Part.MORNING if here.time() < NOON else Part.AFTERNOON)


def _day(written: str, text: str) -> date:
    try:
        return event_date.parse(written)
    except WrongUse as error:
        raise WrongUse(Reason.BAD_HALF_DAY, text=text) from error


_PARTS = {
    "morning": Part.MORNING,
    "matin": Part.MORNING,
    "afternoon": Part.AFTERNOON,
    "après-midi": Part.AFTERNOON,
    "apres-midi": Part.AFTERNOON,
}
