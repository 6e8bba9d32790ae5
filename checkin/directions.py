"""Where people go once they are in: a text for a ticket type or a list, kept in the event file. It greets nobody."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from checkin import audit
from checkin.models import CheckInList, Ticket
from checkin.roster import Roster

SETTING = "where_to_go"
LONGEST = 120  # letters: more is not read in passing


@dataclass(frozen=True, slots=True)
class Directions:
    """Ticket type → text, name of a list → text; what has no text is absent."""

    by_type: Mapping[str, str] = field(default_factory=dict)
    by_list: Mapping[str, str] = field(default_factory=dict)

    def of(self, ticket: Ticket | None, check_in_list: CheckInList) -> str:
        """Where this person goes, "" where nobody said; the ticket type is more telling than the list."""
        own = self.by_type.get(ticket.ticket_type or "", "") if ticket else ""
        return own or self.by_list.get(check_in_list.name, "")


def read(roster: Roster) -> Directions:
    """What the organiser wrote; nothing where the setting is not ours to read."""
    try:
        found = json.loads(roster.event.get(SETTING, "{}"))
        return Directions(*(_texts(found.get(part, {})) for part in ("types", "lists")))
    except (ValueError, AttributeError):
        return Directions()


def write(roster: Roster, directions: Directions) -> None:
    """Keep them for every desk that opens this file; blank texts are none."""
    said = {"types": _texts(directions.by_type), "lists": _texts(directions.by_list)}
    with roster.writing():
        roster.event.set(SETTING, json.dumps(said, ensure_ascii=False))
        audit.note_setting(roster, "directions")


def _texts(found: Mapping[str, object]) -> dict[str, str]:
    shortened = {name: " ".join(str(text).split())[:LONGEST] for name, text in found.items()}
    return {name: text for name, text in shortened.items() if text}
