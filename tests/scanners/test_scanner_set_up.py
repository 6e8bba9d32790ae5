"""The set-up page says how a scanner is set from what it types, and lets nobody in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from layout_keys import caps_lock, shift_lock, typed

from checkin.layouts import LAYOUTS, Route
from checkin.ui.scanners.burst import Burst, Stroke, Suffix
from checkin.ui.scanners.set_up import diagnosis
from checkin.ui.scanners.set_up.diagnosis import LETTERS, SIGNS, Keyboards
from checkin.ui.texts.scanner_set_up import scanner_words


def burst(text: str, every: int = 3, suffix: Suffix = Suffix.ENTER) -> Burst:
    return Burst(tuple(Stroke(letter, number * every) for number, letter in enumerate(text)), suffix)


@pytest.mark.parametrize("scanner", ["us", "fr", "de"])
@pytest.mark.parametrize("computer", LAYOUTS)
def test_every_pair_of_layouts_is_found_from_the_test_code(scanner: str, computer: str) -> None:
    """Where two layouts type the test code alike, either of them is right: it reads the same."""
    printed = typed(LETTERS, scanner, computer)
    found = diagnosis.of_letters(burst(printed))
    assert found is not None
    assert found.good
    same = found.route is None or typed(LETTERS, found.route.scanner, found.route.computer) == printed
    assert same
    assert (found.keyboards is Keyboards.ALIKE) == (printed == LETTERS)


@pytest.mark.parametrize("computer", ["us", "fr", "be", "de", "ch", "es"])
def test_caps_lock_is_found_beside_the_layout(computer: str) -> None:
    printed = typed(LETTERS, "us", computer)
    for text in (caps_lock(printed), shift_lock(printed, computer)):
        found = diagnosis.of_letters(burst(text))
        assert found is not None
        assert found.caps_lock
        assert not found.lost
    plain = diagnosis.of_letters(burst(printed))
    assert plain is not None
    assert not plain.caps_lock


def test_lost_characters_are_named() -> None:
    found = diagnosis.of_letters(burst(typed(LETTERS.replace("Z", "").replace("5", ""), "us", "fr")))
    assert found is not None
    assert (found.lost, found.good, found.route) == ("Z5", False, Route("us", "fr"))


def test_pace_and_suffix_are_told() -> None:
    found = diagnosis.of_letters(burst(LETTERS, every=12, suffix=Suffix.TAB))
    assert found is not None
    assert (found.pace, found.suffix) == (12, Suffix.TAB)


def test_signs_that_do_not_come_are_named() -> None:
    assert diagnosis.of_signs(burst(typed(SIGNS, "us", "fr"))) == ""
    assert diagnosis.of_signs(burst(SIGNS.replace("=", ""))) == "="


@pytest.mark.parametrize("code", ["BCDFGHJKLNPRST", "1234567890", "qz7wm4aygk2nqxsr6zwyhcm3p9tfvqka", "Test", "0123"])
def test_a_badge_is_no_test_code(code: str) -> None:
    assert not diagnosis.is_test(code)
    assert diagnosis.of_letters(burst(code)) is None
    assert diagnosis.of_signs(burst(code)) is None


@given(st.text(min_size=1, max_size=30))
def test_any_scan_is_judged_without_harm(text: str) -> None:
    diagnosis.of_letters(burst(text))
    diagnosis.of_signs(burst(text))


def test_the_page_says_which_keyboards_met() -> None:
    found = diagnosis.of_letters(burst(typed(LETTERS, "us", "fr")))
    assert found is not None
    said = scanner_words.keyboards(found).replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")
    assert said == "Votre lecteur est réglé en QWERTY, ce portable en AZERTY : c’est pris en compte."
