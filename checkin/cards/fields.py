"""What a template may call by name: the person, the event, any column of the export. Pure.

`{company}` is a field, `{Format de partenariat|ticket_type}` the first of them that is not empty.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from checkin.models import Ticket

NAME_FIELDS = ("first_name", "last_name", "full_name")
_PLAIN = ("company", "job_title", "ticket_type", "email", "phone", "ticket_code", "order_id", "comment")
CONTACT = "contact"  # not empty for those who agreed to a QR code with their address
KNOWN = (*NAME_FIELDS, *_PLAIN, "event_name", CONTACT)
_FIELD = re.compile(r"\{([^{}]+)\}")
_UNSEEN = {"Cc", "Cs", "Co", "Zl", "Zp"}  # control characters, halves of characters, private ones, line separators

Fields = Mapping[str, str]


def fields_of(ticket: Ticket, event_name: str, headers: Sequence[str] = ()) -> dict[str, str]:
    """All fields of a ticket, each in one line; `headers` are the columns of the export that its cells came from.

    A name is never an e-mail address: whoever has none has an empty one.
    """
    first, last, full = (cleaned(getattr(ticket, name)) for name in NAME_FIELDS)
    if not first:  # one name only is the large one
        first, last = last or full, ""
    own = {name: cleaned(getattr(ticket, name)) for name in _PLAIN}
    own |= {"first_name": first, "last_name": last, "full_name": full or f"{first} {last}".strip()}
    own["event_name"] = cleaned(event_name)
    columns = dict(zip(headers, ticket.cells, strict=False)) | dict(ticket.extra)
    return {cleaned(name): cleaned(value) for name, value in columns.items()} | own


def filled(text: str, fields: Fields) -> str:
    """The text with its fields' values; one that nobody knows is empty."""
    return _FIELD.sub(lambda found: _first(_names(found[1]), fields), text).strip()


def called(text: str) -> list[tuple[str, ...]]:
    """The fields that a text calls, each with those that may stand in for it."""
    return [_names(found) for found in _FIELD.findall(text)]


def value(name: str, fields: Fields) -> str:
    """Of one field, or of the first of several (`a|b`) that is not empty."""
    return _first(_names(name), fields)


def _names(call: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in call.split("|"))


def _first(names: Iterable[str], fields: Fields) -> str:
    return next((fields[name] for name in names if fields.get(name)), "")


def cleaned(text: str | None) -> str:
    """One line, accents joined with their letters, without what nobody can see."""
    joined = unicodedata.normalize("NFC", text or "")
    seen = "".join(" " if unicodedata.category(letter) in _UNSEEN else letter for letter in joined)
    return " ".join(seen.split())
