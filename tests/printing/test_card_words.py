"""Every state, cause and warning has words in both languages, and nothing claims to be printed."""

from __future__ import annotations

import pytest

from checkin.card_jobs import CardCause, CardState, Trouble
from checkin.cards import WarningKind
from checkin.ui.texts.card_queue import card_queue_words
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
    words = [card_queue_words.line(state, False, printer, "") for state in CardState for printer in ("", "Étiquettes")]
    assert all(words)
    assert not [text for text in words if "imprimée" in text and "Non imprimée" not in text]
    assert card_queue_words.line(CardState.NOT_PRINTED, True, "Étiquettes", "").startswith("Sortie inconnue")
    assert all(card_words.warning(kind) for kind in WarningKind)


@pytest.mark.parametrize("cause", CardCause)
def test_a_printer_is_refused_in_one_sentence_and_in_few_words(cause: CardCause) -> None:
    assert card_queue_words.unfit(cause).endswith(".")
    assert 0 < len(card_queue_words.short(cause)) <= 15
