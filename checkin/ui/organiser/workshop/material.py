"""What the workshop knows of the event: its people, its columns, what was chosen for it. Read beside the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checkin import audit
from checkin.cards import CONSENT_SETTING, DEFAULT_TEMPLATE
from checkin.cards.chosen import TEMPLATE_SETTING
from checkin.cards.contact import agrees
from checkin.cards.fields import KNOWN, cleaned
from checkin.models import Ticket
from checkin.roster import Roster
from checkin.ui.printing.card_maker import Occasion


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """`columns`: the export's own. `answers`: those of them that anybody answered. `printer`: "" for PDF."""

    tickets: Sequence[Ticket] = ()
    occasion: Occasion
    columns: Sequence[str] = ()
    answers: Sequence[str] = ()
    template: str = DEFAULT_TEMPLATE
    printer: str = ""

    @classmethod
    def of(cls, roster: Roster) -> Material:
        with roster.reading():
            occasion = Occasion.of(roster)
            return cls(
                tickets=list(roster.tickets.all()),
                occasion=occasion,
                columns=list(dict.fromkeys(name for headers in occasion.columns.values() for name in headers)),
                answers=[name for name, _, _ in roster.tickets.answers() if name != "comment"],
                template=roster.event.get(TEMPLATE_SETTING) or DEFAULT_TEMPLATE,
                printer=roster.event.get("printer"),
            )

    def values(self, field: str) -> list[str]:
        """What there is in that field or column, in the order in which it came."""
        known = field in KNOWN
        said = (getattr(ticket, field, "") if known else ticket.extra.get(field, "") for ticket in self.tickets)
        return list(dict.fromkeys(cleaned(text) for text in said if text))

    def agreeing(self, column: str) -> int:
        """How many people said yes in that column."""
        return sum(agrees(ticket.extra.get(column, "")) for ticket in self.tickets)


def keep_consent(roster: Roster, column: str) -> None:
    """People agree to a contact QR code in that column; "" for nobody. StoreError."""
    with roster.writing():
        roster.event.set(CONSENT_SETTING, column)


def keep_template(roster: Roster, name: str) -> None:
    """Cards of this event are made on that template. StoreError."""
    with roster.writing():
        roster.event.set(TEMPLATE_SETTING, name)
        audit.note_setting(roster, "card_template", name)
