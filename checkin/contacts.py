"""E-mails and phones at the desk: whole, or so much of them as tells two people apart. Exports have them whole."""

from __future__ import annotations

from checkin import audit, kiosk
from checkin.roster import Roster
from checkin.roster.event import Event

SETTING = "hide_contacts"
_LAST = 2  # digits of a phone that are shown


def are_hidden(event: Event) -> bool:
    """Whether the desk shows masks; a kiosk always does."""
    return event.get(SETTING) == "yes" or kiosk.is_on(event)


def hide(roster: Roster, *, hidden: bool) -> None:
    """From now on, or no longer; in the audit trail too."""
    with roster.writing():
        roster.event.set(SETTING, "yes" if hidden else "")
        audit.note_setting(roster, SETTING, "yes" if hidden else "no")


def masked_email(email: str) -> str:
    """« m…@exemple.fr »: whoever knows the address recognises it, nobody writes it down."""
    name, at, domain = email.strip().rpartition("@")
    return f"{name[:1]}…{at}{domain}" if at else "…"


def masked_phone(phone: str) -> str:
    """« … 34 »"""
    digits = "".join(letter for letter in phone if letter.isdigit())
    return f"… {digits[-_LAST:]}" if len(digits) > 2 * _LAST else "…"
