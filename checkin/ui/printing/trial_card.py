"""The card that tries a printer: an invented person, so that nobody's own card lies about."""

from __future__ import annotations

from checkin.card_jobs import TEST_CARD
from checkin.models import Ticket
from checkin.ui.texts.cards import card_words


def trial_ticket() -> Ticket:
    """A name of usual length, with accents, and a company: what most cards have to carry."""
    return Ticket(
        id=TEST_CARD,
        ticket_code="TEST",
        first_name="Éloïse",
        last_name="Castelnau",
        full_name="Éloïse Castelnau",
        company=card_words.test_card(),
        ticket_type=card_words.test_card(),
    )
