"""A scanner that types as on a US keyboard is read on a French one."""

from __future__ import annotations

import sys

import pytest
from french_keys import FRENCH_KEYS
from signed_tickets import ticket_text

from checkin.ui.scanners.burst import Burst, Stroke
from checkin.ui.scanners.us_keys import on_us_keyboard

pytestmark = pytest.mark.skipif(sys.platform not in ("linux", "win32"), reason="no key numbers on this system")
OFFSET = 0 if sys.platform == "win32" else 8
DIGITS = dict(zip("1234567890", range(2, 12), strict=True))
AZERTY = dict(zip("1234567890", "&é\"'(-è_çà", strict=True))


def azerty(digits: str) -> Burst:
    """A scanner's digits as a French layout hands them over."""
    return Burst(tuple(Stroke(AZERTY[digit], n, DIGITS[digit] + OFFSET) for n, digit in enumerate(digits)))


def test_digits_are_read_by_their_keys() -> None:
    burst = azerty("260400001")
    assert burst.text == "é-à'àààà&"
    assert on_us_keyboard(burst) == "260400001"


def test_letters_that_azerty_moves_and_shift() -> None:
    keys = ((30, "Q", True), (44, "w", False), (12, ")", False), (53, "!", False))  # A z - /
    burst = Burst(tuple(Stroke(text, n, key + OFFSET, shift) for n, (key, text, shift) in enumerate(keys)))
    assert on_us_keyboard(burst) == "Az-/"


def test_a_key_without_a_number_leaves_the_text_alone() -> None:
    assert on_us_keyboard(Burst((Stroke("a", 0, 0), Stroke("b", 1, 999)))) == ""


@pytest.mark.parametrize("dates", [0, 1795804200])
def test_a_signed_ticket_is_read_by_its_keys(dates: int) -> None:
    text = ticket_text("Sable4JkL", item=2, valid_from=dates)
    keys = [FRENCH_KEYS[letter] for letter in text]
    burst = Burst(tuple(Stroke(key.types, n, key.number + OFFSET, key.shift) for n, key in enumerate(keys)))
    assert burst.text != text
    assert on_us_keyboard(burst) == text
