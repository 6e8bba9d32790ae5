"""The demo event: 200 invented attendees in a throw-away file. Training mode: nothing is ever sent."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from checkin import merge, practice
from checkin.assets import asset
from checkin.models import Attendee, CheckInList
from checkin.roster import Roster

NAME = "Partner Day"
EXPORT = ("demo", "inscriptions.csv")
BLOCKED, EARLY, REPLACED = -1, -2, -4  # places in the export, of members of the association


class ReadableExport(Protocol):
    """What the demo needs of an export that was read."""

    @property
    def headers(self) -> tuple[str, ...]: ...
    @property
    def fields(self) -> tuple[str, ...]: ...
    @property
    def attendees(self) -> tuple[Attendee, ...]: ...


def make(path: Path | None, read_export: Callable[[Path], ReadableExport]) -> Path:
    """A new demo event at `path`, or in a temporary folder of its own."""
    place = path or Path(tempfile.mkdtemp(prefix="partner-day-demo-")) / "demo.checkin"
    with Roster.create(place, name=NAME) as roster:
        with roster.writing():
            roster.event.set("training", "yes")
        fill(roster, read_export)
    return place


def fill(roster: Roster, read_export: Callable[[Path], ReadableExport]) -> None:
    """Import the demo's registrations, of whom one is blocked, one too early, one has a newer ticket; and two lists.

    One list is a workshop of 40 seats for some ticket types, the other has no seat at all.
    """
    source = asset(*EXPORT)
    export = read_export(source)
    delivery = merge.Delivery(
        file=source.name,
        headers=export.headers,
        fields=export.fields,
        attendees=_with_odd_ones(export.attendees, roster.clock()),
    )
    merge.bring_in(roster, delivery)
    types = ("Partenaire – journée complète", "Partenaire – matinée", "Intervenant")
    with roster.writing():
        roster.lists.add(CheckInList(id=0, name=practice.WORKSHOP, ticket_types=types, capacity=40))
        roster.lists.add(CheckInList(id=0, name=practice.TOUR, capacity=0))
        newest = list(roster.tickets.all())[REPLACED]
        roster.tickets.replace_code(practice.OLD_CODE, newest.id, roster.clock())


def _with_odd_ones(attendees: tuple[Attendee, ...], now: datetime) -> tuple[Attendee, ...]:
    """As a registration system would tell of them, which alone speaks of blocks and of validity."""
    odd = list(attendees)
    tomorrow = now.replace(minute=0, second=0, microsecond=0) + timedelta(days=1)
    odd[BLOCKED] = replace(odd[BLOCKED], source_id="demo-blocked", blocked=True)
    odd[EARLY] = replace(odd[EARLY], source_id="demo-early", valid_from=tomorrow)
    return tuple(odd)
