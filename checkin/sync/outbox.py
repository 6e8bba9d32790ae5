"""What waits to be sent, prepared for any registration system. Reads the roster, sends nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from checkin.clock import shown
from checkin.models import Kind, Scan, Source, Ticket
from checkin.roster import Roster
from checkin.source_shape import Filler, Shape, numbered
from checkin.sync.registration import Admitted, Outbox


def outbox(roster: Roster) -> Outbox:
    """The outbox as it stands now."""
    waiting = roster.scans.waiting()
    shapes = roster.imports.shapes()
    return Outbox(
        scans=waiting,
        stations=sorted({station for scan in waiting for station in _stations(roster, scan)}),
        source_headers=numbered(list(shapes.values())[-1].headers) if shapes else (),
        admitted=_AdmittedBy(roster, _fillers(roster, shapes) if waiting else {}),
    )


def _fillers(roster: Roster, shapes: Mapping[int, Shape]) -> dict[int, Filler]:
    """Import id → what fills its rows; 0 for those who came with none."""
    imported: dict[int, list[Ticket]] = {}
    for ticket in roster.tickets.all():
        imported.setdefault(ticket.import_id or 0, []).append(ticket)
    return {
        number: Filler(shapes.get(number, Shape()), tickets, roster.event.zone) for number, tickets in imported.items()
    }


def _stations(roster: Roster, scan: Scan) -> set[str]:
    """An undo concerns the station whose check-in it takes back, too."""
    undone = roster.scans.get(scan.undoes) if scan.undoes else None
    if undone is None or undone.source is Source.REMOTE:
        return {scan.station_id}
    return {scan.station_id, undone.station_id}


_NO_FILE = Filler(Shape(), (), ZoneInfo("UTC"))


@dataclass(frozen=True, slots=True)
class _AdmittedBy:
    """Called with a station: the people whom it let in, by their first passage there."""

    roster: Roster
    fillers: Mapping[int, Filler]

    def __call__(self, station: str) -> list[Admitted]:
        entries: dict[int, list[Scan]] = {}
        for scan in self.roster.scans.admitted_by(station):
            if scan.kind is Kind.ENTRY and scan.ticket_id is not None:
                entries.setdefault(scan.ticket_id, []).append(scan)
        lists = {found.id: found.name for found in self.roster.lists.all()}
        return [self._admitted(ticket_id, scans, lists) for ticket_id, scans in entries.items()]

    def _admitted(self, ticket_id: int, scans: Sequence[Scan], lists: Mapping[int, str]) -> Admitted:
        ticket = self.roster.tickets.get(ticket_id)
        assert ticket is not None  # tickets are never deleted
        first = scans[0]
        filler = self.fillers.get(ticket.import_id or 0, _NO_FILE)  # who came in after the outbox was made
        return Admitted(
            ticket=ticket,
            first=first,
            lists=tuple(dict.fromkeys(lists[scan.list_id] for scan in scans)),
            checked_in_at=shown(first.at, self.roster.event.zone) or "",
            source_cells=dict(zip(numbered(filler.shape.headers), filler.row(ticket, first), strict=True)),
        )
