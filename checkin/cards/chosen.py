"""Which template an event's cards have: the one that the organiser chose for it, else the plain card."""

from __future__ import annotations

from checkin.cards.template import DEFAULT_TEMPLATE, Template
from checkin.cards.template_files import load_template
from checkin.errors import CheckinError

TEMPLATE_SETTING = "card_template"  # in the event's settings: a name as in `template_names`


def template_at_the_door(chosen: str) -> Template:
    """The event's template; the plain one where that one is not on this computer: people wait for cards."""
    try:
        return load_template(chosen or DEFAULT_TEMPLATE)
    except CheckinError:
        return load_template(DEFAULT_TEMPLATE)
