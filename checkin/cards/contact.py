"""A person's address as a vCard for a QR code on the card, only for those who agreed to it. Pure.

vCard 3.0 (RFC 2426): what the cameras of all telephones understand.
"""

from __future__ import annotations

import re
import unicodedata

from checkin.models import Ticket

CONSENT_SETTING = "contact_consent_column"  # in the event's settings: the column in which people agreed
_YES = frozenset(
    {"oui", "o", "vrai", "ok", "x", "1", "on", "d'accord", "accord", "coche", "checked", "✓", "✔", "☑", "✅"}
    | {"yes", "y", "true", "agreed", "accepted", "consent"}
)
_YES_BEGINS = re.compile(r"(?:oui|yes|j'accepte|j'autorise|je consens|i agree|i accept|i consent)\b")
_RESERVED = frozenset(("non", "no", "pas", "not", "sauf", "mais", "sans", "but", "except", "without", "don't"))


def contact_text(ticket: Ticket, column: str) -> str:
    """The vCard of whoever said yes in that column of the export; "" for everybody else, and where no column is named.

    Silence is no consent: an empty cell, a column that is not there, or words that are not a plain yes.
    """
    return vcard(ticket) if column and agrees(ticket.extra.get(column, "")) else ""


def agrees(answer: str) -> bool:
    """« Oui, j’accepte » → True: it begins with a yes in French or English and takes nothing back."""
    plain = unicodedata.normalize("NFKD", answer.replace("’", "'")).casefold()
    folded = "".join(letter for letter in plain if not unicodedata.combining(letter)).strip(" .!")
    if _RESERVED & set(re.findall(r"[\w']+", folded)):
        return False
    return folded in _YES or bool(_YES_BEGINS.match(folded))


def vcard(ticket: Ticket) -> str:
    """Lines that are empty are left out, so that the code stays small."""
    first, last = ticket.first_name or "", ticket.last_name or ""
    full = ticket.full_name or f"{first} {last}".strip() or ticket.company or ""
    lines = [
        ("N", f"{_escaped(last)};{_escaped(first)};;;"),
        ("FN", _escaped(full)),
        ("ORG", _escaped(ticket.company)),
        ("TITLE", _escaped(ticket.job_title)),
        ("EMAIL", _escaped(ticket.email)),
        ("TEL", _escaped(ticket.phone)),
    ]
    body = "".join(f"{name}:{value}\r\n" for name, value in lines if value)
    return f"BEGIN:VCARD\r\nVERSION:3.0\r\n{body}END:VCARD"


def _escaped(text: str | None) -> str:
    """RFC 2426 section 5: a separator within a value has a backslash before it."""
    line = " ".join((text or "").split())
    return line.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
