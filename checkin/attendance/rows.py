"""A row per ticket, a row per attempt: what every export of the attendance is made of. It counts and writes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from zoneinfo import ZoneInfo

from checkin.clock import shown
from checkin.decide import expected
from checkin.models import CheckInList, Presence, Scan, Ticket
from checkin.roster import Roster

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


ABSENT = Presence()


def tickets(roster: Roster, check_in_list: CheckInList, only: Only | None = None) -> list[Ticket]:
    """The tickets that an export or a stack of cards is about."""
    came = roster.day.came(check_in_list.id) if only in (Only.PRESENT, Only.ABSENT) else set()
    return [ticket for ticket in roster.tickets.all() if _wanted(ticket, ticket.id in came, check_in_list, only)]


def people(roster: Roster, check_in_list: CheckInList, only: Only | None = None) -> Iterator[Row]:
    """A row per ticket, with what this list knows of it; keys are PEOPLE_FIELDS."""
    presences = roster.scans.presences(check_in_list.id)
    event_zone = roster.event.zone
    for ticket in tickets(roster, check_in_list, only):
        yield _person(ticket, presences.get(ticket.id, ABSENT), check_in_list, event_zone)


def scans(roster: Roster) -> Iterator[Row]:
    """A row per attempt, refused ones too; keys are SCAN_FIELDS."""
    event_zone = roster.event.zone
    codes = roster.tickets.codes()
    for scan in roster.scans.all():
        yield _scan(scan, codes.get(scan.ticket_id or 0), event_zone)


def _wanted(ticket: Ticket, came: bool, check_in_list: CheckInList, only: Only | None) -> bool:
    if only is Only.PRESENT:
        return came
    if only is Only.ABSENT:
        return not came and expected(ticket, check_in_list)
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
