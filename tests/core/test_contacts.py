"""Masks for e-mails and phones, and what a kiosk gives away."""

from __future__ import annotations

from pathlib import Path

import pytest
from people import new_event

from checkin import contacts, kiosk, pin
from checkin.errors import Reason, WrongUse


@pytest.mark.parametrize(
    ("whole", "masked"),
    [
        ("marie.dupont@atelier.example", "m…@atelier.example"),
        ("m@atelier.example", "m…@atelier.example"),
        ("@atelier.example", "…@atelier.example"),
        ("nothing of an address", "…"),
    ],
)
def test_an_email_keeps_its_first_letter_and_its_domain(whole: str, masked: str) -> None:
    assert contacts.masked_email(whole) == masked


@pytest.mark.parametrize(("whole", "masked"), [("06 39 98 12 34", "… 34"), ("+33639981234", "… 34"), ("123", "…")])
def test_a_phone_keeps_its_last_two_digits(whole: str, masked: str) -> None:
    assert contacts.masked_phone(whole) == masked


def test_whether_contacts_are_hidden_is_the_events_and_a_kiosk_hides_them_always(tmp_path: Path) -> None:
    with new_event(tmp_path) as roster:
        assert not contacts.are_hidden(roster.event)
        contacts.hide(roster, hidden=True)
        assert contacts.are_hidden(roster.event)
        contacts.hide(roster, hidden=False)
        pin.set_code(roster, "4711")
        kiosk.switch(roster, on=True)
        assert contacts.are_hidden(roster.event)
        assert [entry.detail for entry in roster.audit.all() if entry.subject == contacts.SETTING] == ["yes", "no"]


def test_a_kiosk_without_a_code_would_have_no_end_and_is_refused(tmp_path: Path) -> None:
    with new_event(tmp_path) as roster:
        with pytest.raises(WrongUse) as error:
            kiosk.switch(roster, on=True)
        assert error.value.reason is Reason.KIOSK_WITHOUT_PIN
        assert not kiosk.is_on(roster.event)


@pytest.mark.parametrize(
    ("words", "enough"), [("ma", False), ("m a", False), ("m.a", False), ("Mar", True), ("éa i", True)]
)
def test_three_letters_are_a_name_and_two_are_a_look_through_the_roster(words: str, enough: bool) -> None:
    assert kiosk.says_enough(words) is enough
