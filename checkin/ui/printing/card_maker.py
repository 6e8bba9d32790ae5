"""Makes a card from a ticket and the event it belongs to, on the thread that prints. Knows no queue and no journal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from checkin.cards import CardLayout, Template, layout, type_colours
from checkin.models import Ticket
from checkin.roster import Roster
from checkin.ui.printing.text_measure import TextMeasure


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """What cards say beside the ticket: the event's name, a colour for each ticket type."""

    event_name: str
    colours: Mapping[str, str]

    @classmethod
    def of(cls, roster: Roster) -> Occasion:
        return cls(event_name=roster.event.name, colours=type_colours(roster.tickets.types()))


class CardMaker:
    """Lays tickets out on one template; remembers what it has measured, so it belongs to one thread."""

    def __init__(self, template: Template) -> None:
        self._template = template
        self._measure = TextMeasure()

    def card(self, ticket: Ticket, occasion: Occasion) -> CardLayout:
        name, colours = occasion.event_name, occasion.colours
        return layout(ticket, self._template, self._measure, event_name=name, colours=colours)
