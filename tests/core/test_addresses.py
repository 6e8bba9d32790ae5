"""E-mail addresses typed in a hurry: what cannot be right is seen, what was meant is guessed, the rest left alone."""

from __future__ import annotations

import pytest

from checkin.addresses import is_plausible, meant

FINE = ("zoe@brume.example", "zoe.b+accueil@mail.brume.example", "zoé@brume.example", "z@gmail.com")
WRONG = ("zoe", "zoe@", "@brume.example", "zoe@brume", "zoe brun@brume.example", "zoe@brume..example", "zoe@brume.1")


@pytest.mark.parametrize("address", FINE)
def test_addresses_that_may_be_right_are_left_alone(address: str) -> None:
    assert is_plausible(address)
    assert meant(address) == ""


@pytest.mark.parametrize("address", WRONG)
def test_addresses_that_cannot_be_right_are_seen(address: str) -> None:
    assert not is_plausible(address)


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("zoe@gmial.com", "zoe@gmail.com"),
        ("zoe@gmail.con", "zoe@gmail.com"),
        ("zoe@hotmal.fr", "zoe@hotmail.fr"),
        ("zoe@Orange.fr", ""),
        ("zoe@brume.con", "zoe@brume.com"),
        ("", ""),
        ("zoe", ""),
    ],
)
def test_one_slip_in_a_domain_that_everybody_has_is_guessed(typed: str, right: str) -> None:
    assert meant(typed) == right
