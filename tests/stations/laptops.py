"""Laptops of one event: a data folder for each, and none knows the keys of another."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from people import attendee

from checkin import file_keys, merge, settings
from checkin.event_setup import Wanted
from checkin.models import Attempt, Attendee, ScanResult
from checkin.roster import Roster
from checkin.station import Station
from checkin.sync.set_up import new_event

PHRASE = "trois chèvres au balcon"
PEOPLE = 8


@dataclass(frozen=True)
class Laptop:
    """Whoever calls `use` sits at it from then on."""

    folder: Path
    patch: pytest.MonkeyPatch

    def use(self) -> Laptop:
        file_keys._known.clear()
        self.patch.setenv("CHECKIN_DATA", str(self.folder))
        return self

    @property
    def event(self) -> Path:
        return settings.event_file(None)

    def open(self) -> Roster:
        return Roster.open(self.event)

    def station(self) -> str:
        with self.open() as roster:
            return settings.station_id(roster)

    def scan(self, code: str) -> ScanResult:
        with self.open() as roster:
            return _station(roster).scan(Attempt(code=code))

    def walk_in(self, first: str, last: str) -> ScanResult:
        person = Attendee(first_name=first, last_name=last, full_name=f"{first} {last}")
        with self.open() as roster:
            return _station(roster).walk_in(person)

    def figures(self) -> dict[str, int]:
        with self.open() as roster:
            return roster.scans.totals(roster.lists.default().id)


def _station(roster: Roster) -> Station:
    return Station(
        roster, station_id=settings.station_id(roster), check_in_list=roster.lists.default(), volunteer="Noé"
    )


def with_event(laptop: Laptop, source: str | None = None) -> Laptop:
    """The organiser's, with eight people registered."""
    laptop.use()
    made = new_event(Wanted(name="Partner Day", source=source))
    with Roster.open(made.path) as roster:
        merge.bring_in(roster, merge.Delivery(file="a.csv", attendees=tuple(map(attendee, range(PEOPLE)))))
    return laptop
