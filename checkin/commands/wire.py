"""Tickets, lists and answers as the JSON of the command line's contract."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from checkin.attendance import Figures, ticket_fields
from checkin.clock import shown
from checkin.models import CheckInList, Presence, ScanResult, Ticket, Verdict
from checkin.roster import Roster
from checkin.station import UndoResult


def ticket_json(ticket: Ticket, presence: Presence, event_zone: ZoneInfo) -> dict[str, Any]:
    """A flat object; `checked_in` is what this event file knows, not what the export said."""
    first = presence.first
    return {
        "id": ticket.id,
        **ticket_fields(ticket),
        "checked_in": presence.entries > 0,
        "checked_in_at": shown(first.at, event_zone) if first else None,
        "phone": ticket.phone,
        "comment": ticket.comment,
        "row": ticket.row,
        "extra": dict(ticket.extra),
        "inside": presence.inside,
        "walk_in": ticket.walk_in,
        "missing_since": shown(ticket.missing_since, event_zone),
    }


def scan_json(result: ScanResult, roster: Roster, check_in_list: CheckInList) -> dict[str, Any]:
    event_zone = roster.event.zone
    first = result.first
    content: dict[str, Any] = {
        "verdict": result.verdict.value,
        "nonce": result.scan.nonce if result.scan else None,
        "at": shown(result.at, event_zone),
        "ticket": ticket_json(result.ticket, result.presence, event_zone) if result.ticket else None,
        "first_at": shown(first.at, event_zone) if first else None,
        "first_station": first.station_id if first else None,
        "first_volunteer": first.volunteer if first else None,
        "candidates": [_candidate(ticket, roster, check_in_list) for ticket in result.candidates],
    }
    if result.verdict is Verdict.INVALID_TIME or result.overridden is Verdict.INVALID_TIME:
        content["moment"] = shown(result.moment, event_zone)
    if result.overridden:
        content["overridden"] = result.overridden.value
    return content


def _candidate(ticket: Ticket, roster: Roster, check_in_list: CheckInList) -> dict[str, Any]:
    return ticket_json(ticket, roster.scans.presence_of(ticket.id, check_in_list), roster.event.zone)


def undo_json(nonce: str, result: UndoResult, roster: Roster) -> dict[str, Any]:
    event_zone = roster.event.zone
    if result.refusal:
        return {"verdict": Verdict.INVALID.value, "nonce": None, "undoes": nonce, "reason": result.refusal.value}
    assert result.scan is not None  # not refused
    return {
        "verdict": Verdict.OK.value,
        "nonce": result.scan.nonce,
        "at": shown(result.scan.at, event_zone),
        "undoes": nonce,
        "ticket": ticket_json(result.ticket, result.presence, event_zone) if result.ticket else None,
    }


def list_json(check_in_list: CheckInList, event_zone: ZoneInfo) -> dict[str, Any]:
    return {
        "id": check_in_list.id,
        "name": check_in_list.name,
        "ticket_types": list(check_in_list.ticket_types),
        "multiple_entries": check_in_list.multiple_entries,
        "entry_after_exit": check_in_list.entry_after_exit,
        "include_pending": check_in_list.include_pending,
        "opens": shown(check_in_list.opens, event_zone),
        "closes": shown(check_in_list.closes, event_zone),
        "capacity": check_in_list.capacity,
    }


def figures_json(figures: Figures, event_zone: ZoneInfo) -> dict[str, Any]:
    return {
        "expected": figures.expected,
        "present": figures.present,
        "inside": figures.inside,
        "passages": figures.passages,
        "no_shows": figures.no_shows,
        "walk_ins": figures.walk_ins,
        "waiting": figures.waiting,
        "set_aside": figures.set_aside,
        "double_admissions": figures.double_admissions,
        "roster_synced_at": shown(figures.roster_synced_at, event_zone),
    }
