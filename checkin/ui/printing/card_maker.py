"""Makes a card from a ticket and the event it belongs to, on the thread that prints. Knows no queue and no journal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from checkin.cards import CONSENT_SETTING, CardLayout, Template, contact_text, layout, type_colours
from checkin.models import Ticket
from checkin.roster import Roster
from checkin.ui.printing.text_measure import TextMeasure

Columns = Mapping[int, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """What cards say beside the ticket: the event's name, a colour for each ticket type.

    `columns`: import → the headers of its export. `consent`: the column of those who agreed to a contact QR code, "".
    """

    event_name: str
    colours: Mapping[str, str]
    columns: Columns = field(default_factory=dict)
    consent: str = ""

    @classmethod
    def of(cls, roster: Roster) -> Occasion:
        return cls(
            event_name=roster.event.name,
            colours=type_colours(roster.tickets.types()),
            columns={number: shape.headers for number, shape in roster.imports.shapes().items()},
            consent=roster.event.get(CONSENT_SETTING),
        )


class CardMaker:
    """Lays tickets out on one template; remembers what it has measured, so it belongs to one thread."""

    def __init__(self, template: Template, measure: TextMeasure | None = None) -> None:
        self._template = template
        self._measure = measure or TextMeasure()

    def card(self, ticket: Ticket, occasion: Occasion) -> CardLayout:
        return layout(
            ticket,
            self._template,
            self._measure,
            event_name=occasion.event_name,
            colours=occasion.colours,
            headers=occasion.columns.get(ticket.import_id or 0, ()),
            contact=contact_text(ticket, occasion.consent),
        )
