"""What waits to be sent, prepared for any registration system. Reads the roster, sends nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from zoneinfo import ZoneInfo

from checkin.clock import shown
from checkin.corrections import NAME
from checkin.models import CheckInList, Kind, Scan, Source, Ticket
from checkin.roster import Roster
from checkin.roster.corrections import Correction
from checkin.settings import other_stations
from checkin.source_shape import Filler, Shape, numbered
from checkin.strangers import is_signed_only
from checkin.sync.registration import Admitted, Corrected, Outbox


def outbox(roster: Roster, *, annuls: bool) -> Outbox:
    """The outbox as it stands now: entries, exits and refusals, or what takes some of them back.

    An annul waits until the scan that it undoes has had its answer: the other way round a scan that is sent again
    would check in once more.
    """
    waiting = [scan for scan in roster.scans.waiting() if (scan.kind is Kind.ANNUL) is annuls]
    known = _Known(roster)
    scans = [scan for scan in waiting if not annuls or known.answered(scan)]
    return Outbox(
        scans=scans,
        ticket=known.ticket,
        undone=known.undone,
        check_in_list=known.check_in_list,
        stations=sorted({station for scan in scans for station in known.stations(scan)}),
        source_headers=_source_headers(roster) if scans else (),
        admitted=_AdmittedBy(roster),
        elsewhere=other_stations(roster),
    )


def corrected(roster: Roster) -> list[Corrected]:
    """What the desk put right and the registration does not say yet, of the tickets that a system has a name for."""
    held = roster.corrections.in_force()
    tickets = roster.tickets.many(list(held))
    return [_corrected(tickets[number], held[number]) for number in held if _has_name(tickets[number])]


def _has_name(ticket: Ticket) -> bool:
    return bool(ticket.source_id) and not is_signed_only(ticket)


def _corrected(ticket: Ticket, corrections: Iterable[Correction]) -> Corrected:
    fields = {one.field for one in corrections}
    if not fields.isdisjoint(NAME):
        fields |= NAME
    now = tuple((field, getattr(ticket, field)) for field in sorted(fields))
    return Corrected(source_id=str(ticket.source_id), fields=now)


def _source_headers(roster: Roster) -> Sequence[str]:
    shapes = list(roster.imports.shapes().values())
    return numbered(shapes[-1].headers) if shapes else ()


class _Known:
    """What the roster knows about waiting scans."""

    def __init__(self, roster: Roster) -> None:
        self._roster = roster
        self._lists = {found.id: found for found in roster.lists.all()}

    def ticket(self, scan: Scan) -> Ticket | None:
        return self._roster.tickets.get(scan.ticket_id) if scan.ticket_id else None

    def undone(self, scan: Scan) -> Scan | None:
        return self._roster.scans.get(scan.undoes) if scan.undoes else None

    def check_in_list(self, scan: Scan) -> CheckInList:
        return self._lists[scan.list_id]

    def answered(self, annul: Scan) -> bool:
        undone = self.undone(annul)
        return undone is None or undone.settled_at is not None or undone.refusal is not None

    def stations(self, scan: Scan) -> Iterable[str]:
        """An undo concerns the station whose check-in it takes back, too."""
        undone = self.undone(scan)
        if undone is None or undone.source is Source.REMOTE:
            return {scan.station_id}
        return {scan.station_id, undone.station_id}


_NO_FILE = Filler(Shape(), (), ZoneInfo("UTC"))


class _AdmittedBy:
    """Called with a station: the people whom it let in, by their first passage there."""

    def __init__(self, roster: Roster) -> None:
        self._roster = roster

    def __call__(self, station: str) -> list[Admitted]:
        entries: dict[int, list[Scan]] = {}
        for scan in self._roster.scans.admitted_by(station):
            if scan.kind is Kind.ENTRY and scan.ticket_id is not None:
                entries.setdefault(scan.ticket_id, []).append(scan)
        return [self._admitted(ticket_id, scans) for ticket_id, scans in entries.items()]

    @cached_property
    def _fillers(self) -> dict[int, Filler]:
        """Import id → what fills its rows; 0 for those who came with none. Reads the whole roster: for files only."""
        shapes, imported = self._roster.imports.shapes(), dict[int, list[Ticket]]()
        for ticket in self._roster.tickets.all():
            imported.setdefault(ticket.import_id or 0, []).append(ticket)
        zone = self._roster.event.zone
        return {number: Filler(shapes.get(number, Shape()), tickets, zone) for number, tickets in imported.items()}

    @cached_property
    def _lists(self) -> dict[int, str]:
        return {found.id: found.name for found in self._roster.lists.all()}

    def _admitted(self, ticket_id: int, scans: Sequence[Scan]) -> Admitted:
        ticket = self._roster.tickets.get(ticket_id)
        assert ticket is not None  # tickets are never deleted
        first = scans[0]
        filler = self._fillers.get(ticket.import_id or 0, _NO_FILE)  # who came in after the outbox was made
        return Admitted(
            ticket=ticket,
            first=first,
            lists=tuple(dict.fromkeys(self._lists[scan.list_id] for scan in scans)),
            checked_in_at=shown(first.at, self._roster.event.zone) or "",
            source_cells=dict(zip(numbered(filler.shape.headers), filler.row(ticket, first), strict=True)),
        )
