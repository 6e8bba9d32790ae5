"""Every number that is shown of an event, so that two moments of it can be compared."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import Any

from checkin import reconciliation
from checkin.attendance import figures
from checkin.attendance.day import Day, Group, read_day
from checkin.models import Presence, Ticket
from checkin.reconciliation import Questions
from checkin.roster import Roster


def snapshot(roster: Roster) -> dict[str, Any]:
    """Figures of each list; people by type, status and how they came; scans by all that is counted of them."""
    tickets = {ticket.id: ticket for ticket in roster.tickets.all()}
    people = Counter(
        (check_in_list.id, *_about(tickets[ticket_id]), *_presence(presence))
        for check_in_list in roster.lists.all()
        for ticket_id, presence in roster.scans.presences(check_in_list.id).items()
    )
    scans = Counter(
        (scan.list_id, scan.station_id, scan.seq, scan.kind, scan.verdict, scan.source, scan.overridden)
        + (_five_minutes(scan.at), scan.override_reason is not None, scan.undoes is not None, scan.settled_at is None)
        + (_about(tickets[scan.ticket_id]) if scan.ticket_id else ())
        for scan in roster.scans.all()
    )
    return {
        "figures": [figures(roster, one) for one in roster.lists.all()],
        "days": [_day(read_day(roster, one)) for one in roster.lists.all()],
        "folded": [
            Counter(_presence(roster.scans.presence_of(ticket_id, one)) for ticket_id in tickets)
            for one in roster.lists.all()
        ],
        "registered": Counter(map(_about, tickets.values())),
        "types": roster.tickets.types(),
        "volunteers": sorted(Counter(scan.volunteer for scan in roster.scans.all()).values()),
        "to settle": _questions(reconciliation.questions(roster)),
        "people": people,
        "scans": scans,
    }


def _questions(asked: Questions) -> tuple[int, ...]:
    return asked.doubles_count, asked.set_aside_count, asked.missing_count, len(asked.doubles), len(asked.settled)


def _day(day: Day) -> tuple[object, ...]:
    """All of it but the moment at which it was read; volunteers lost their names, not their figures."""
    volunteers = sorted((*_counts(group), group.label == "") for group in day.by_volunteer)
    return day.figures, day.refusals, day.arrivals, day.by_ticket_type, day.by_list, day.by_station, volunteers


def _counts(group: Group) -> tuple[int, ...]:
    return group.expected, group.present, group.inside, group.passages


def _about(ticket: Ticket) -> tuple[object, ...]:
    return ticket.ticket_type, ticket.status, ticket.walk_in, ticket.blocked, ticket.valid_if_pending


def _presence(presence: Presence) -> tuple[object, ...]:
    first = presence.first
    arrived = (first.station_id, _five_minutes(first.at)) if first else ()
    return presence.entries, presence.inside, presence.double_admissions, *arrived


def _five_minutes(moment: datetime) -> datetime:
    return moment.replace(minute=moment.minute // 5 * 5, second=0, microsecond=0)
