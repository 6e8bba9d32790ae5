"""Every state, cause and warning has words in both languages, and nothing claims to be printed."""

from __future__ import annotations

import pytest

from checkin.card_jobs import CardCause, CardState, Trouble
from checkin.cards import WarningKind
from checkin.ui.texts.cards import card_words


@pytest.mark.parametrize("cause", CardCause)
def test_every_cause_says_what_to_do(cause: CardCause) -> None:
    sentence = card_words.trouble(Trouble(cause))
    assert "\N{NO-BREAK SPACE}: " in sentence
    assert sentence.endswith(".")


def test_a_stale_reason_is_only_perhaps_the_cause() -> None:
    sentence = card_words.trouble(Trouble(CardCause.NO_ANSWER, CardCause.NO_MEDIA))
    assert "peut-être" in sentence
    assert "rechargez" in sentence


def test_no_state_claims_that_a_card_is_printed() -> None:
    words = [card_words.state(state, to_pdf) for state in CardState for to_pdf in (False, True)]
    assert all(words)
    assert not [text for text in words if "imprimée" in text and "non imprimée" not in text]
    assert all(card_words.warning(kind) for kind in WarningKind)
