"""Badges to be mailed before the event: whose they are, what their files are called, the list for a mail-merge."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from checkin.models import Ticket
from checkin.tables import write_table

LIST = "badges.csv"
PICTURE, PAPER = ".png", ".pdf"
_PERSON = ("ticket_code", "first_name", "last_name", "full_name", "email", "company", "ticket_type")


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge:
    """One code and whose it is; both "" where several people share the code, or nothing is known."""

    code: str
    full_name: str = ""
    company: str = ""


def badges_of(tickets: Iterable[Ticket]) -> list[Badge]:
    """One badge for each code, in the order in which the codes first come."""
    found: dict[str, Badge] = {}
    for ticket in tickets:
        code = str(ticket.ticket_code)
        found[code] = Badge(code=code) if code in found else _badge(code, ticket)
    return list(found.values())


def file_name(code: str, ending: str = PICTURE) -> str:
    """CODE.png; characters other than letters, digits and `-_.` are percent-encoded."""
    return f"{plain(code)}{ending}"


def plain(code: str) -> str:
    """The code as it may stand in a file's name on any system; different codes stay different."""
    return quote(code, safe="").replace("~", "%7E")


def write_list(tickets: Sequence[Ticket], folder: Path) -> None:
    """`badges.csv`: a row for each ticket with the names of its files; StoreError when it cannot be written."""
    write_table(folder / LIST, (*_PERSON, "status", "png", "pdf"), map(_row, tickets))


def _badge(code: str, ticket: Ticket) -> Badge:
    both = " ".join(part for part in (ticket.first_name, ticket.last_name) if part)
    return Badge(code=code, full_name=both or ticket.full_name or "", company=ticket.company or "")


def _row(ticket: Ticket) -> Sequence[object]:
    code = str(ticket.ticket_code)
    files = (file_name(code), file_name(code, PAPER))
    return [*(getattr(ticket, name) for name in _PERSON), ticket.status.value, *files]
