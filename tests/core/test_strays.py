"""Codes that nobody carries: the desk says what they are, and how to scan a badge again that came through torn."""

from __future__ import annotations

import pytest

from checkin import codes
from checkin.ui.texts.strays import strays

OURS, OURS_TOO = "BCDFGHJKLNPRXR", "XVTSRPNLKJHGXG"  # codes that the desk could have made: their check letters fit


@pytest.mark.parametrize(
    ("code", "word"),
    [
        ("https://elsewhere.example/menu?…", "elsewhere.example"),
        ("HTTP://ELSEWHERE.EXAMPLE", "elsewhere.example"),
        (OURS[:10], "coupé"),
        (OURS + OURS_TOO, "l’un après l’autre"),
        ("BEGIN:VCARD\nVERSION:3.0\nN:Roussel;Camille\nEND:VCARD", "carte de visite"),
        ("WIFI:S:Partner;T:WPA;P:invented;;", "wifi"),
        (codes.kept("x" * 10_000), "long texte"),
        ("\x1b[A\x02\x03", "illisibles"),
    ],
)
def test_what_a_stray_code_is_is_said(code: str, word: str) -> None:
    assert word in strays.said(code)


def test_a_badge_of_ours_with_one_wrong_letter_is_to_be_scanned_again() -> None:
    code = codes.new_code()
    wrong = code[:3] + ("B" if code[3] != "B" else "C") + code[4:]
    assert "mal lue" in strays.said(wrong)


@pytest.mark.parametrize("code", ["", "1000", "XXXX-0000", "BCDF", "qz7wm4aygk2nqxsr6zwyhcm3p9tfvqka", OURS])
def test_a_code_that_may_be_some_ticket_gets_no_guess(code: str) -> None:
    assert strays.said(code) == ""
