"""The audit trail: who did what, and when, of all that organisers answer for. Scans have a log of their own."""

from __future__ import annotations

from enum import StrEnum

from checkin import settings
from checkin.roster import Roster
from checkin.roster.audit import Entry

ORGANISER = "organiser_now"  # in the event's settings: who unlocked, until it is locked again


class Deed(StrEnum):
    """What was done; sentences in `ui.texts.audit`. A value, once written, never changes its meaning."""

    IMPORTED = "imported"  # subject: the file's name; detail: +added ~updated -missing
    LIST_ADDED = "list_added"  # subject: its name
    EXPORTED = "exported"  # subject: what; detail: the file's name
    SETTING_CHANGED = "setting_changed"  # subject: which; detail: to what, never a secret
    INSIDE_SHOWN = "inside_shown"  # subject: where (screen, file, printer); detail: how many people
    PURGED = "purged"  # detail: how many tickets
    PERSON_SHOWN = "person_shown"  # subject: #ticket
    PERSON_ERASED = "person_erased"  # subject: #ticket
    PIN_SET = "pin_set"
    PIN_REMOVED = "pin_removed"
    PIN_WRONG = "pin_wrong"  # detail: failures in a row
    UNLOCKED = "unlocked"
    LOCKED = "locked"  # detail: "unused" when nobody asked for it
    EVENT_MADE = "event_made"  # subject: its name
    LINKED = "linked"  # subject: the registration system, never a key
    OVERRODE = "overrode"  # subject: the verdict; detail: the scan's nonce
    UNDID = "undid"  # somebody else's passage; subject: its station; detail: its nonce
    DECIDED = "decided"  # subject: what about; detail: the choice
    KIOSK_BEGUN = "kiosk_begun"
    KIOSK_LEFT = "kiosk_left"
    RESTORED = "restored"  # subject: the copy; detail: +scans newer than it
    BACKUP_PLACE = "backup_place"  # detail: the folder of the copies
    ENCRYPTED = "encrypted"
    KEY_SHOWN = "key_shown"  # the recovery key
    AUDIT_EXPORTED = "audit_exported"  # subject: the file's name


def note(roster: Roster, deed: Deed, *, by: str = "", subject: str = "", detail: str = "") -> None:
    """Append one deed, in the transaction that is open or in one of its own.

    `by`: where nobody says, whoever unlocked the desk, else its volunteer.
    """
    with roster.writing():
        entry = Entry(
            deed=deed,
            at=roster.clock(),
            station_id=settings.station_id(roster),
            by=by or roster.event.get(ORGANISER) or roster.event.get("volunteer"),
            subject=subject,
            detail=detail,
        )
        roster.audit.add(entry)
