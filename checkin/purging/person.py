"""One person's data on their request: all of it shown, or erased so that no import brings them back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from checkin import audit, backups, clock, codes, erased, search
from checkin.audit import Deed
from checkin.card_jobs import pdf_folder
from checkin.errors import Reason, StoreError, WrongUse
from checkin.files import replacing
from checkin.models import Attendee, Ticket
from checkin.purging import files
from checkin.roster import Roster

Document = dict[str, Any]
AT_MOST = 20  # people among whom a person may have to choose
_APART = frozenset({"extra", "cells", "row"})
_MOMENTS = frozenset({"at", "sort_at", "changed_at", "settled_at", "dismissed_at", "ended_at"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """What became of one person. `sheets`: PDFs that hold other people's cards, too, and so were left.

    `left`: files that would not go, and where older copies may lie that are out of reach just now. `backup`: the fresh
    copy that took the place of the older ones, None where none could be made.
    """

    ticket: int
    backups: int = 0
    sheets: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    backup: Path | None = None


def found(roster: Roster, words: str) -> list[Ticket]:
    """The people whom a code or words may mean, best first; the code first."""
    by_code = roster.tickets.by_code(codes.meanings(words))
    return by_code or [hit.ticket for hit in search.find(words, roster.tickets, AT_MOST)]


def the_one(roster: Roster, words: str, ticket_id: int | None) -> Ticket:
    """The one person who is meant; WrongUse for nobody, or for several."""
    if ticket_id is not None:
        ticket = roster.tickets.get(ticket_id)
        if ticket is None:
            raise WrongUse(Reason.NO_SUCH_PERSON, text=f"#{ticket_id}")
        return ticket
    people = found(roster, words)
    if not people:
        raise WrongUse(Reason.NO_SUCH_PERSON, text=words)
    if len(people) > 1:
        ids = ", ".join(str(ticket.id) for ticket in people)
        raise WrongUse(Reason.SEVERAL_PEOPLE, text=words, ids=ids)
    return people[0]


def held(roster: Roster, ticket: Ticket) -> Document:
    """Everything that the event file holds about this person, as one JSON document; noted in the audit trail."""
    audit.note(roster, Deed.PERSON_SHOWN, subject=f"#{ticket.id}")
    return gathered(roster, ticket)


def gathered(roster: Roster, ticket: Ticket) -> Document:
    """The same, for somebody who only looks at it on the screen."""
    zone = roster.event.zone
    rows = roster.person.held(ticket)
    lists = {one.id: one.name for one in roster.lists.all()}
    return {
        "event": roster.event.name,
        "at": clock.shown(roster.clock(), zone),
        "ticket": _ticket(ticket, zone),
        "answers": dict(ticket.extra),
        "export_row": [{"column": column, "cell": cell} for column, cell in roster.person.cells(ticket)],
        **{name: [_row(row, zone, lists) for row in table] for name, table in rows.items()},
    }


def write_json(document: Document, path: Path) -> None:
    """Readable by its owner alone, whole or not at all; StoreError."""
    with replacing(path) as draft:
        draft.touch(0o600)
        draft.write_text(json.dumps(document, ensure_ascii=False, indent=1), encoding="utf-8")


def erase(roster: Roster, ticket: Ticket, *, even_unsent: bool = False) -> Erasure:
    """Take this person out of the event, its pages, its copies and the cards on this disk; the figures stay.

    WrongUse where that was done already, or while scans of this person wait to be sent.
    """
    if erased.is_erased(ticket):
        raise WrongUse(Reason.ALREADY_ERASED, ticket=ticket.id)
    waiting = roster.person.waiting(ticket.id) if roster.event.source and not roster.event.training else 0
    if waiting and not even_unsent:
        raise WrongUse(Reason.UNSENT_SCANS, count=waiting)
    cards, sheets = _pdfs(roster, ticket)
    with roster.writing():
        erased.remember(roster, ticket, roster.person.codes(ticket))
        roster.person.erase(ticket)
        audit.note(roster, Deed.PERSON_ERASED, subject=f"#{ticket.id}")
    roster.erasing.compact()
    old = files.copies(roster.path)
    left = (*files.take_away([*cards, *old, *files.logs(), *files.leftovers()]), *files.copies_away(roster.path))
    backup = _fresh_copy(roster) if old else None
    return Erasure(ticket=ticket.id, backups=len(old), sheets=sheets, left=left, backup=backup)


def _pdfs(roster: Roster, ticket: Ticket) -> tuple[list[Path], tuple[str, ...]]:
    """(their own card as PDF, the names of sheets that they share with others)."""
    named = [path for path in map(Path, roster.person.files(ticket.id)) if path.suffix == ".pdf" and path.is_file()]
    folder = pdf_folder(roster.path)
    own = [path for path in named if path.parent == folder]
    return own, tuple(path.name for path in named if path.parent != folder)


def _fresh_copy(roster: Roster) -> Path | None:
    try:
        return backups.back_up(roster.path)
    except StoreError:
        return None


def _ticket(ticket: Ticket, zone: ZoneInfo) -> Document:
    names = [field.name for field in fields(Attendee) if field.name not in _APART]
    values = {name: getattr(ticket, name) for name in ("id", *names, "walk_in", "missing_since")}
    return {name: _value(value, zone) for name, value in values.items()}


def _row(row: Document, zone: ZoneInfo, lists: dict[int, str]) -> Document:
    shown = {name: _moment(value, zone) if name in _MOMENTS and value else value for name, value in row.items()}
    if "list_id" in shown:
        shown["list"] = lists.get(row["list_id"], "")
        del shown["list_id"]
    return {name: value for name, value in shown.items() if name not in {"id", "ticket_id", "sort_at"}}


def _moment(text: str, zone: ZoneInfo) -> str | None:
    return clock.shown(datetime.fromisoformat(text), zone)


def _value(value: object, zone: ZoneInfo) -> object:
    return clock.shown(value, zone) if isinstance(value, datetime) else value


def names(people: Sequence[Ticket]) -> list[str]:
    """One line for each, to choose among."""
    return [" · ".join(text for text in (f"#{one.id}", one.name, one.company, one.email) if text) for one in people]
