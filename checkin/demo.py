"""The demo event: 200 invented attendees in a throw-away file. Training mode: nothing is ever sent."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from checkin import merge
from checkin.assets import asset
from checkin.models import Attendee, CheckInList
from checkin.roster import Roster

NAME = "Partner Day"
EXPORT = ("demo", "inscriptions.csv")


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
    """Import the demo's registrations and make its second list, a workshop for some ticket types with 40 seats."""
    source = asset(*EXPORT)
    export = read_export(source)
    delivery = merge.Delivery(
        file=source.name, headers=export.headers, fields=export.fields, attendees=export.attendees
    )
    merge.bring_in(roster, delivery)
    types = ("Partenaire – journée complète", "Partenaire – matinée", "Intervenant")
    with roster.writing():
        roster.lists.add(CheckInList(id=0, name="Atelier alliances", ticket_types=types, capacity=40))
