"""What a scanner of one keyboard layout typed on a computer of another is read back, character by character."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st
from layout_keys import caps_lock, shift_lock, typed
from signed_tickets import ticket_text

from checkin import codes, layouts
from checkin.layouts import KEYS_ALONE, LAYOUTS, Route, Typed, readings, route

SECRETS = "abcdefghjkmnpqrstuvwxyz23456789"  # what pretix makes ticket codes of
WAYS = [("us", name) for name in LAYOUTS if name != "us"]
WAYS += [(name, "us") for name in ("fr", "be", "de", "ch", "es", "it", "pt", "gb")]
WAYS += [("fr", "de"), ("de", "fr"), ("fr", "be"), ("de", "ch"), ("fr", "es")]


def texts_of(text: str, how: Typed | None = None) -> list[str]:
    return [reading.text for reading in readings(text, how or Typed())]


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=str)
def test_a_layout_has_one_character_on_every_key_and_level(layout: layouts.Layout) -> None:
    assert len(layout.plain) == len(layout.shifted) == 47
    assert set(layout.dead) <= set(layout.plain + layout.shifted)
    assert set("abcdefghijklmnopqrstuvwxyz") <= set(layout.plain)
    assert set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") <= set(layout.plain + layout.shifted)


@pytest.mark.parametrize(("scanner", "computer"), WAYS)
@given(text=st.text(alphabet=SECRETS, min_size=4, max_size=32))
def test_a_secret_is_read_back_on_every_pair_of_layouts(scanner: str, computer: str, text: str) -> None:
    printed = typed(text, scanner, computer)
    assert text == printed or text in texts_of(printed)


@pytest.mark.parametrize(("scanner", "computer"), WAYS)
@given(text=st.text(alphabet=codes.ALPHABET, min_size=14, max_size=14))
def test_our_own_letters_are_read_back_on_every_pair_of_layouts(scanner: str, computer: str, text: str) -> None:
    printed = typed(text, scanner, computer)
    assert text == printed or text in texts_of(printed)


@pytest.mark.parametrize("computer", ["fr", "be", "de", "ch", "es", "it", "pt", "gb", "cz", "bepo"])
def test_caps_lock_is_undone_together_with_the_layout(computer: str) -> None:
    text = "g2zq7wma9k" if computer != "bepo" else "g2zq7wma9k".replace("7", "")
    assert text in texts_of(caps_lock(typed(text, "us", computer)))


def test_a_caps_lock_that_works_on_every_key_is_undone() -> None:
    """On Windows the French one does: it turns the upper row into digits."""
    printed = shift_lock(typed("g2zq7wma9k-1", "us", "fr"), "fr")
    assert printed == "G2WA7Z?Q9K°1"
    assert "g2zq7wma9k-1" in texts_of(printed)


def test_digits_of_a_keypad_stay_digits_beside_letters_of_a_wrong_layout() -> None:
    assert "qwa-20406" in texts_of("azq)20406")


def test_a_dead_key_and_its_letter_are_two_keys() -> None:
    printed = typed("myf2", "us", "bepo")
    assert printed == "qê«"
    assert "myf2" in texts_of(printed)
    assert "mytq" in texts_of("qềb")  # two accents on one letter


@pytest.mark.parametrize("computer", ["fr", "be", "de", "ch", "es", "it", "pt", "gb"])
@pytest.mark.parametrize("dates", [0, 1795804200])
def test_signed_tickets_are_read_back_wherever_no_accent_swallowed_a_sign(computer: str, dates: int) -> None:
    text = ticket_text("Sable4JkL", item=2, valid_from=dates)
    printed = typed(text, "us", computer)
    assert text in (printed, *texts_of(printed))


def test_wrapped_codes_are_unwrapped_after_the_repair() -> None:
    address = "https://luma.example/check-in/evt-1?pk=g-AbC"
    found = [meant for text in texts_of(typed(address, "us", "fr")) for meant in codes.meanings(text)]
    assert "g-AbC" in found
    wrapped = base64.b64encode(b"110140087:638672092558770351").decode()
    found = [meant for text in texts_of(typed(wrapped, "us", "de")) for meant in codes.meanings(text)]
    assert "110140087" in found


def test_the_route_that_was_found_is_read_first() -> None:
    printed = typed("az12", "us", "fr")
    assert readings(printed, Typed(found=Route("us", "be")))[0].route == Route("us", "be")


def test_key_numbers_go_before_guesses() -> None:
    first = readings("azq)&é", Typed(keys="qwa-12"))[0]
    assert (first.text, first.route) == ("qwa-12", Route("us", KEYS_ALONE))


def test_key_numbers_tell_a_french_scanner_on_whatever_layout() -> None:
    """What its keys read on a US keyboard is turned into what they are on its own."""
    assert "az12" in [r.text for r in readings("something", Typed(keys=typed("az12", "fr", "us")))]


@pytest.mark.parametrize("text", ["us>fr", "fr>us", "us>keys", "de>de"])
def test_a_route_is_remembered_as_text(text: str) -> None:
    assert str(route(text)) == text


@pytest.mark.parametrize("text", ["", "us", "us>klingon", "klingon>us", "keys>us", ">"])
def test_a_route_of_unknown_layouts_is_none(text: str) -> None:
    assert route(text) is None


@given(st.text(max_size=60))
def test_any_text_has_readings_each_once_and_never_itself(text: str) -> None:
    found = texts_of(text)
    assert len(found) == len(set(found))
    assert text not in found


def test_a_text_of_ten_kilobytes_is_not_turned_over() -> None:
    assert readings("a" * 10_000) == []
