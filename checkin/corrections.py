"""A slip in a registration, put right at the desk, and what becomes of it when the registration speaks again.

The newest word of a person counts: a correction holds while the registration repeats what it said when it was made,
and ends once the registration says anything else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from checkin.errors import Reason, WrongUse
from checkin.models import Attendee, Ticket
from checkin.roster import Roster
from checkin.roster.corrections import Correction

FIELDS = ("first_name", "last_name", "company", "email", "job_title")
# What stands and falls together: half a name of the desk's beside half of the registration's is nobody's.
_WHOLES = (("first_name", "last_name", "full_name"), ("company",), ("email",), ("job_title",))
NAME = frozenset(_WHOLES[0])


def correct(roster: Roster, ticket_id: int, fields: Mapping[str, str], *, station_id: str, volunteer: str) -> Ticket:
    """Write these FIELDS of a ticket anew, in one transaction; the ticket as it is now.

    WrongUse when nothing would be left to call the person by. What is the same as before is no correction.
    """
    with roster.writing():
        ticket = roster.tickets.get(ticket_id)
        if ticket is None:
            raise WrongUse(Reason.UNKNOWN_TICKET, code=str(ticket_id))
        changed = _changed(ticket, fields)
        if not changed:
            return ticket
        before = {one.field: one for one in roster.corrections.of(ticket_id)}
        at = roster.clock()
        for field, value in changed.items():
            said = before[field].said if field in before else getattr(ticket, field)
            roster.corrections.end(ticket_id, [field], at)
            if value != said:
                told = {"said": said, "now": value, "station_id": station_id, "volunteer": volunteer}
                roster.corrections.add(Correction(ticket_id=ticket_id, field=field, at=at, **told))
        now = replace(ticket, **changed)
        roster.corrections.write(now, changed)
        return now


def _changed(ticket: Ticket, fields: Mapping[str, str]) -> dict[str, Any]:
    values = {field: " ".join(text.split()) or None for field, text in fields.items() if field in FIELDS}
    changed: dict[str, Any] = {field: value for field, value in values.items() if value != getattr(ticket, field)}
    if not NAME.isdisjoint(changed):
        now = replace(ticket, **changed)
        changed["full_name"] = " ".join(part for part in (now.first_name, now.last_name) if part) or None
        if changed["full_name"] is None:
            raise WrongUse(Reason.BLANK_NAME)
    return changed


def as_registered(ticket: Ticket, corrections: Sequence[Correction]) -> Ticket:
    """The ticket as the registration had it; a walk-in has none but the desk's own."""
    if ticket.walk_in or not corrections:
        return ticket
    said: dict[str, Any] = {one.field: one.said for one in corrections}
    return replace(ticket, **said)


def settle(roster: Roster, registered: Ticket, attendee: Attendee, at: datetime) -> Attendee:
    """What is to stand in the roster after the registration has spoken; corrections that it overtook end here.

    `registered`: what it had said before. Inside `Roster.writing()` only.
    """
    held = roster.corrections.of(registered.id)
    news = {field for whole in _WHOLES if _differ(registered, attendee, whole) for field in whole}
    roster.corrections.end(registered.id, [one.field for one in held if one.field in news], at)
    holding: dict[str, Any] = {one.field: one.now for one in held if one.field not in news}
    return replace(attendee, **holding)


def _differ(registered: Ticket, attendee: Attendee, fields: Iterable[str]) -> bool:
    return any(getattr(registered, field) != getattr(attendee, field) for field in fields)
