"""For whom a card comes out by itself at the door: kept in the event, decided here. No printing."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checkin import audit
from checkin.models import Ticket

if TYPE_CHECKING:
    from checkin.roster import Roster
    from checkin.roster.event import Event

SETTING = "auto_print"


@dataclass(frozen=True, slots=True)
class AutoPrint:
    """`never`: the ticket types without a card; `always`: at each entry, not only for whoever has none yet."""

    never: tuple[str, ...] = ()
    always: bool = False

    def wants(self, ticket: Ticket, *, first_entry: bool, has_card: bool) -> bool:
        """Whether a card is due for this entry."""
        if (ticket.ticket_type or "") in self.never:
            return False
        return self.always or (first_entry and not has_card)


def read(event: Event) -> AutoPrint:
    """What was chosen; everybody once, before anybody chose."""
    kept = event.get(SETTING)
    if not kept:
        return AutoPrint()
    values = json.loads(kept)
    return AutoPrint(never=tuple(values["never"]), always=bool(values["always"]))


def write(roster: Roster, wanted: AutoPrint) -> None:
    """From now on; StoreError when it cannot be kept."""
    with roster.writing():
        kept = {"never": list(wanted.never), "always": wanted.always}
        roster.event.set(SETTING, json.dumps(kept, ensure_ascii=False))
        audit.note_setting(roster, "auto_print")


def choices(types: Sequence[str], wanted: AutoPrint) -> dict[str, bool]:
    """Ticket type → whether its cards come by themselves; types that have no tickets now are kept as they were."""
    return {name: name not in wanted.never for name in (*types, *(one for one in wanted.never if one not in types))}
