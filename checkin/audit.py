"""The audit trail: who did what, and when, of all that organisers answer for. Scans have a log of their own."""

from __future__ import annotations

from enum import StrEnum

from checkin import settings
from checkin.roster import Roster
from checkin.roster.audit import Entry


class Deed(StrEnum):
    """What was done; sentences in `ui.texts.audit`. A value, once written, never changes its meaning."""

    IMPORTED = "imported"  # subject: the file's name; detail: +added ~updated -missing
    LIST_ADDED = "list_added"  # subject: its name
    EXPORTED = "exported"  # subject: what; detail: the file's name
    SETTING_CHANGED = "setting_changed"  # subject: which; detail: to what, never a secret
    PIN_SET = "pin_set"
    PIN_REMOVED = "pin_removed"
    PIN_WRONG = "pin_wrong"  # detail: failures in a row
    UNLOCKED = "unlocked"
    LOCKED = "locked"


def note(roster: Roster, deed: Deed, *, by: str = "", subject: str = "", detail: str = "") -> None:
    """Append one deed, in the transaction that is open or in one of its own. `by` is the volunteer's name if known."""
    with roster.writing():
        entry = Entry(
            deed=deed,
            at=roster.clock(),
            station_id=settings.station_id(roster),
            by=by or roster.event.get("volunteer"),
            subject=subject,
            detail=detail,
        )
        roster.audit.add(entry)
