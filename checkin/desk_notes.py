"""What is to be said or handed over at the door: the columns that the organiser marked, and what a ticket has there."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checkin import audit
from checkin.errors import StoreError
from checkin.models import Ticket

if TYPE_CHECKING:
    from checkin.roster import Roster
    from checkin.roster.event import Event

SETTING = "desk_notes"  # of the event: the names of columns as JSON; absent before anybody chose
COMMENT = "comment"  # the field, beside the columns of the export
ATTENTION = "Nécessite une attention particulière"  # pretix's own flag, as its French exports call it
LONGEST = 240  # letters of all notes: more is no sign any more

_YES = frozenset({"oui", "yes", "true", "vrai", "1", "x", "✓"})
_NO = frozenset({"non", "no", "false", "faux", "0", "-", "–", "aucun", "aucune", "none", "néant", "n/a"})


@dataclass(frozen=True, slots=True)
class Column:
    """A column that may hold notes: how many people have something there, and what one of them has."""

    name: str
    people: int
    example: str


def chosen(event: Event) -> tuple[str, ...]:
    """The columns whose words are shown; before anybody chose, what pretix itself keeps for check-in."""
    kept = event.get(SETTING)
    if not kept:
        return (ATTENTION, COMMENT) if event.source.startswith("pretix:") else ()
    return tuple(json.loads(kept))


def choose(roster: Roster, columns: Sequence[str]) -> None:
    """Show these from now on; StoreError when it cannot be kept."""
    with roster.writing():
        roster.event.set(SETTING, json.dumps(list(columns), ensure_ascii=False))
        audit.note_setting(roster, "notes", ", ".join(columns) or "no")


def offered(roster: Roster) -> list[Column]:
    """The comment and every column of the export that is no field, as far as anybody has something there."""
    with roster.reading():
        return [Column(*found) for found in roster.tickets.answers()]


def note(ticket: Ticket, columns: Sequence[str]) -> str:
    """What stands in these columns, in their order; "" for nothing. A « Non » is nothing, a « Oui » is the column."""
    said = (_said(column, _value(ticket, column)) for column in columns)
    whole = " · ".join(one for one in said if one)
    return whole if len(whole) <= LONGEST else f"{whole[: LONGEST - 1].rstrip()}…"


def at_the_door(roster: Roster, ticket: Ticket) -> str:
    """The note of this ticket; none where it cannot be read: the answer stands all the same."""
    try:
        with roster.reading():
            return note(ticket, chosen(roster.event))
    except StoreError:
        return ""


def _value(ticket: Ticket, column: str) -> str:
    text = ticket.comment if column == COMMENT else ticket.extra.get(column)
    return " ".join((text or "").split())


def _said(column: str, value: str) -> str:
    if value.casefold() in _NO:
        return ""
    if column == COMMENT or not value:
        return value
    return column if value.casefold() in _YES else f"{column} : {value}"
