"""Who came: figures, rows per ticket, the log of scans. Every number shown anywhere is counted here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from zoneinfo import ZoneInfo

from checkin.clock import shown
from checkin.decide import expected
from checkin.errors import Reason, WrongUse
from checkin.models import CheckInList, Presence, Scan, Ticket
from checkin.roster import Roster
from checkin.source_shape import Filler, Shape, numbered
from checkin.tables import write_table

Row = dict[str, object]

TICKET_FIELDS = (
    "ticket_code",
    "first_name",
    "last_name",
    "full_name",
    "email",
    "company",
    "job_title",
    "ticket_type",
    "status",
    "order_id",
    "ordered_at",
)
PEOPLE_FIELDS = (
    *TICKET_FIELDS,
    "checked_in",
    "checked_in_at",
    "phone",
    "comment",
    "list",
    "station",
    "volunteer",
    "entries",
    "inside",
    "walk_in",
    "missing_since",
)
SCAN_FIELDS = (
    "nonce",
    "station_id",
    "seq",
    "list_id",
    "ticket_code",
    "code",
    "kind",
    "verdict",
    "override_reason",
    "at",
    "volunteer",
    "source",
    "undoes",
    "settled_at",
    "refusal",
)


class Only(StrEnum):
    """Which rows an attendance export is asked for."""

    PRESENT = "present"
    ABSENT = "absent"
    WALK_INS = "walk-ins"
    SCANS = "scans"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """The day in numbers, of one list; people and passages are never mixed."""

    expected: int
    present: int
    inside: int
    passages: int
    no_shows: int
    walk_ins: int
    waiting: int
    set_aside: int
    double_admissions: int
    roster_synced_at: datetime | None


def figures(roster: Roster, check_in_list: CheckInList) -> Figures:
    """Count one list. Present counts walk-ins, expected does not; undone scans count nowhere."""
    presences = roster.scans.presences(check_in_list.id)
    awaited = [ticket.id for ticket in roster.tickets.all() if expected(ticket, check_in_list)]
    totals = roster.scans.totals(check_in_list.id)
    waiting, set_aside = roster.scans.outbox_counts()
    return Figures(
        expected=len(awaited),
        no_shows=sum(presences.get(ticket_id, _ABSENT).entries == 0 for ticket_id in awaited),
        waiting=waiting,
        set_aside=set_aside,
        roster_synced_at=roster.imports.synced_at(),
        **totals,
    )


def tickets(roster: Roster, check_in_list: CheckInList, only: Only | None = None) -> list[Ticket]:
    """The tickets that an export or a stack of cards is about."""
    presences = roster.scans.presences(check_in_list.id)
    return [
        ticket
        for ticket in roster.tickets.all()
        if _wanted(ticket, presences.get(ticket.id, _ABSENT), check_in_list, only)
    ]


def people(roster: Roster, check_in_list: CheckInList, only: Only | None = None) -> Iterator[Row]:
    """A row per ticket, with what this list knows of it; keys are PEOPLE_FIELDS."""
    presences = roster.scans.presences(check_in_list.id)
    event_zone = roster.event.zone
    for ticket in tickets(roster, check_in_list, only):
        yield _person(ticket, presences.get(ticket.id, _ABSENT), check_in_list, event_zone)


def scans(roster: Roster) -> Iterator[Row]:
    """A row per attempt, refused ones too; keys are SCAN_FIELDS."""
    event_zone = roster.event.zone
    codes = {ticket.id: ticket.ticket_code for ticket in roster.tickets.all()}
    for scan in roster.scans.all():
        yield _scan(scan, codes.get(scan.ticket_id or 0), event_zone)


def write(roster: Roster, check_in_list: CheckInList, path: Path, only: Only | None = None) -> int:
    """Write the attendance as the file's ending says, whole or not at all; the number of rows."""
    fields = SCAN_FIELDS if only is Only.SCANS else PEOPLE_FIELDS
    rows = scans(roster) if only is Only.SCANS else people(roster, check_in_list, only)
    return write_table(path, fields, ([row[name] for name in fields] for row in rows))


def has_source_shape(roster: Roster) -> bool:
    """Whether the newest import was a file with columns, which attendance can be handed back in."""
    return bool(roster.imports.shapes().get(roster.imports.latest_id(), Shape()).headers)


def write_as_source(roster: Roster, check_in_list: CheckInList, path: Path, only: Only | None = None) -> int:
    """Write the newest export's own rows with their check-ins, then the walk-ins; WrongUse where there is none."""
    if only is Only.SCANS:
        raise WrongUse(Reason.SCANS_AS_SOURCE)
    if not has_source_shape(roster):
        raise WrongUse(Reason.NO_EXPORT_YET)
    newest = roster.imports.latest_id()
    shape = roster.imports.shapes()[newest]
    imported = [ticket for ticket in roster.tickets.all() if ticket.import_id == newest]
    own = [ticket for ticket in tickets(roster, check_in_list, only) if ticket.walk_in or ticket.import_id == newest]
    presences = roster.scans.presences(check_in_list.id)
    filler = Filler(shape, imported, roster.event.zone, roster.corrections.in_force())
    headers = (*shape.headers, *shape.more)
    firsts = [(ticket, presences.get(ticket.id, _ABSENT).first) for ticket in sorted(own, key=_as_in_the_file)]
    default = check_in_list.id == roster.lists.default().id  # the source's own check-ins are those of this list
    rows = [
        [
            *(filler.row(ticket, first) if first or default or ticket.walk_in else filler.own(ticket)),
            *filler.more(first),
        ]
        for ticket, first in firsts
    ]
    return write_table(path, numbered(headers) if path.suffix.lower() == ".json" else headers, rows)


def _as_in_the_file(ticket: Ticket) -> tuple[bool, int, int]:
    return ticket.walk_in, ticket.row or 0, ticket.id


_ABSENT = Presence()


def _wanted(ticket: Ticket, presence: Presence, check_in_list: CheckInList, only: Only | None) -> bool:
    if only is Only.PRESENT:
        return presence.entries > 0
    if only is Only.ABSENT:
        return presence.entries == 0 and expected(ticket, check_in_list)
    return only is not Only.WALK_INS or ticket.walk_in


def ticket_fields(ticket: Ticket) -> Row:
    """What identifies and describes a ticket, as the registration says it."""
    return {name: getattr(ticket, name) for name in TICKET_FIELDS} | {"status": ticket.status.value}


def _person(ticket: Ticket, presence: Presence, check_in_list: CheckInList, event_zone: ZoneInfo) -> Row:
    first = presence.first
    return ticket_fields(ticket) | {
        "checked_in": presence.entries > 0,
        "checked_in_at": shown(first.at, event_zone) if first else None,
        "phone": ticket.phone,
        "comment": ticket.comment,
        "list": check_in_list.name,
        "station": first.station_id if first else None,
        "volunteer": first.volunteer if first else None,
        "entries": presence.entries,
        "inside": presence.inside,
        "walk_in": ticket.walk_in,
        "missing_since": shown(ticket.missing_since, event_zone),
    }


def _scan(scan: Scan, ticket_code: str | None, event_zone: ZoneInfo) -> Row:
    row: Row = {name: getattr(scan, name, None) for name in SCAN_FIELDS}
    row |= {"ticket_code": ticket_code, "kind": scan.kind.value, "verdict": scan.verdict.value}
    row |= {"at": shown(scan.at, event_zone), "settled_at": shown(scan.settled_at, event_zone)}
    return row | {"source": scan.source.value}
