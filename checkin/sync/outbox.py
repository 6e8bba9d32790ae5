"""What waits to be sent, prepared for any registration system. Reads the roster, sends nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checkin.clock import shown
from checkin.models import Kind, Scan, Source
from checkin.roster import Roster
from checkin.sync.registration import Admitted, Outbox


def outbox(roster: Roster) -> Outbox:
    """The outbox as it stands now."""
    waiting = roster.scans.waiting()
    headers = roster.imports.headers()
    return Outbox(
        scans=waiting,
        stations=sorted({station for scan in waiting for station in _stations(roster, scan)}),
        source_headers=_numbered(list(headers.values())[-1]) if headers else (),
        admitted=_AdmittedBy(roster, {key: _numbered(names) for key, names in headers.items()}),
    )


def _stations(roster: Roster, scan: Scan) -> set[str]:
    """An undo concerns the station whose check-in it takes back, too."""
    undone = roster.scans.get(scan.undoes) if scan.undoes else None
    if undone is None or undone.source is Source.REMOTE:
        return {scan.station_id}
    return {scan.station_id, undone.station_id}


def _numbered(headers: Sequence[str]) -> tuple[str, ...]:
    """Two columns of one name stay two: the second becomes « Nom (2) »."""
    seen: dict[str, int] = {}
    names = []
    for name in headers:
        seen[name] = seen.get(name, 0) + 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return tuple(names)


@dataclass(frozen=True, slots=True)
class _AdmittedBy:
    """Called with a station: the people whom it let in, by their first passage there."""

    roster: Roster
    headers: dict[int, tuple[str, ...]]

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
        names = self.headers.get(ticket.import_id or 0, ())
        return Admitted(
            ticket=ticket,
            first=first,
            lists=tuple(dict.fromkeys(lists[scan.list_id] for scan in scans)),
            checked_in_at=shown(first.at, self.roster.event.zone) or "",
            source_cells=dict(zip(names, ticket.cells, strict=False)),
        )
