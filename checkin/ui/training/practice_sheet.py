"""The badges to practise with, laid out for a sheet of A4. It knows no printer."""

from __future__ import annotations

from collections.abc import Sequence

from checkin.cards import CardLayout, load_template, poster
from checkin.practice import Badge
from checkin.ui.printing.text_measure import TextMeasure
from checkin.ui.texts.training import training_words as say

TEMPLATE, SHEET = "practice-90x54", "a4-10"


def practice_cards(badges: Sequence[Badge]) -> list[CardLayout]:
    """One card for each badge, in their order."""
    template, measure = load_template(TEMPLATE), TextMeasure()
    return [poster(_words(badge), template, measure, code=badge.code) for badge in badges]


def _words(badge: Badge) -> dict[str, str]:
    ticket = badge.ticket
    return {
        "training": say.badge_of_training(),
        "number": str(badge.part.number),
        "name": ticket.name if ticket else say.stranger(),
        "company": (ticket.company or "") if ticket else "",
    }
