"""Slips are found by looks into the ordered words: as many as a comparison with each of them would find."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from checkin.search import Vocabulary

NAMES = st.text("abcé", min_size=3, max_size=7)


def vocabulary(*words: str) -> Vocabulary:
    known = Vocabulary()
    known.add(words)
    return known


@given(words=st.lists(NAMES, max_size=30), typed=NAMES)
def test_every_word_one_slip_away_is_found_and_no_other(words: list[str], typed: str) -> None:
    found = vocabulary(*words).slips(typed)
    assert set(found.words) == {word for word in words if OSA.distance(word, typed) == 1 and len(word) > 2} - {
        word for word in words if word.startswith(typed)
    }


@given(words=st.lists(NAMES, min_size=1, max_size=30), typed=st.text("abcé", min_size=4, max_size=6))
def test_a_beginning_one_slip_away_is_one_of_a_known_word(words: list[str], typed: str) -> None:
    known = vocabulary(*words)
    for letters in known.slips(typed).begun:
        assert known.begins(letters)
        assert OSA.distance(letters, typed) == 1


def test_words_may_come_one_by_one() -> None:
    known = vocabulary("martin", "dubois", "petit")
    assert known.slips("martni").words == ("martin",)
    known.add(["martinot"])
    assert known.slips("martniot").words == ("martinot",)
    assert known.containing("artino") == ["martinot"]


def test_short_words_have_no_slips() -> None:
    known = vocabulary("lea", "leo", "le")
    assert known.slips("le").words == ()
    assert set(known.slips("leu").words) == {"lea", "leo"}
    assert known.slips("leu").begun == ()
