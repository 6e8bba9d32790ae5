"""What a scanner typed and the codes that it may mean; codes of our own that tell a slip of the pen."""

from __future__ import annotations

import base64
import json
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st
from signed_tickets import ticket_text

from checkin import codes


@pytest.mark.parametrize(
    "raw", ["1000", " 1000", "1000\r\n", "\u00a01000\u2003", "\t1000\t", "\ufeff1000", "10\u200b00", "1000\0"]
)
def test_blanks_and_invisible_letters_do_not_change_a_code(raw: str) -> None:
    assert "1000" in codes.meanings(raw)


def test_what_was_scanned_comes_before_what_it_may_wrap() -> None:
    address = "https://tickets.example/check-in/evt-1?pk=g-AbC"
    assert codes.meanings(address) == [address, "g-AbC"]


@pytest.mark.parametrize(
    ("raw", "meant"),
    [
        ("https://tickets.example/x?pk=g-AbC&y=1", "g-AbC"),
        (base64.b64encode(b"1234567:638").decode(), "1234567"),
        (base64.b64encode(b"123:45").decode(), "123"),  # the shortest
        (base64.b64encode(b"12345678:9").decode(), "12345678"),
        (base64.b64encode(b"1" * 24 + b":" + b"2" * 23).decode(), "1" * 24),  # the longest
        (json.dumps({"i": ["1", "2", "secret"]}), "secret"),
        (json.dumps({"checkin_secret": "qz7wm4aygk"}), "qz7wm4aygk"),
        ("123412345675", "1234567"),
    ],
)
def test_wrapped_codes_of_known_badges_are_unwrapped(raw: str, meant: str) -> None:
    assert codes.meanings(raw) == [raw, meant]


def test_what_the_scanner_says_of_a_symbol_goes_once_and_from_the_front() -> None:
    assert codes.meanings("]Q3\\0000261000") == ["]Q3\\0000261000", "1000"]
    assert codes.meanings("]Q3]Q31000") == ["]Q3]Q31000", "]Q31000"]
    for inside in ("1]Q3000", "1000]Q3", "10\\00002600"):
        assert codes.meanings(inside) == [inside]


def test_sixteen_bytes_in_base64_are_a_uuid_and_nearly_so_are_none() -> None:
    sixteen = base64.b64encode(bytes(range(16))).decode()
    badge, nearly = (json.dumps({"i": ["1", "2", text]}) for text in (sixteen, f"!{sixteen}"))
    assert codes.meanings(badge) == [badge, sixteen, "00010203-0405-0607-0809-0a0b0c0d0e0f"]
    assert codes.meanings(nearly) == [nearly, f"!{sixteen}"]


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("https://elsewhere.example/menu?who=me", "elsewhere.example"),
        ("HTTP://ELSEWHERE.EXAMPLE", "elsewhere.example"),
        ("https://tickets.example/x?pk=g-AbC", ""),  # a badge
        ("//elsewhere.example/menu", ""),
        ("ftp://elsewhere.example/menu", ""),
        ("https://", ""),
        ("http://[", ""),
        ("1000", ""),
    ],
)
def test_the_site_of_an_address_is_told_of_addresses_that_are_no_badge(text: str, site: str) -> None:
    assert codes.website(text) == site


def test_the_log_keeps_of_a_text_what_may_be_a_code_and_no_visitors_secret() -> None:
    assert codes.kept("x" * codes.KEPT) == "x" * codes.KEPT
    assert codes.kept("x" * codes.KEPT + "yz") == "x" * codes.KEPT + "… [+2]"
    assert codes.kept("https://elsewhere.example/menu?who=me\nsecret") == "https://elsewhere.example/menu?…"
    assert codes.kept("https://tickets.example/x?pk=g-AbC") == "https://tickets.example/x?pk=g-AbC"


@pytest.mark.parametrize("printed", ["BCDFGHJKLNPRXR", "XVTSRPNLKJHGXG"])
def test_a_badge_that_is_printed_already_stays_ours(printed: str) -> None:
    """Other check letters would make every badge of an earlier version a misread one."""
    assert codes.is_own(printed)


@pytest.mark.parametrize(
    ("text", "misread"),
    [
        ("BCDFGHJKLNPRXR", False),
        ("bcdfghjklnprxr", False),
        ("BCDFGHJKLNPRXS", True),  # a letter is wrong
        ("bcdfghjklnprxs", True),
        ("BCDFGHJKLNPRX", False),  # too short to be one of ours
        ("BCDFGHJKLNPRXA", False),  # a letter that we never use
        ("1000", False),
        ("", False),
    ],
)
def test_a_code_of_ours_with_a_wrong_letter_is_told_from_codes_of_others(text: str, misread: bool) -> None:
    assert codes.is_misread(text) is misread


def test_only_large_letters_of_ours_count_as_ours() -> None:
    assert codes.own_letters("BCDF") == 4
    for other in ("", "1000", "bcdf", "BCDFA"):
        assert codes.own_letters(other) == 0


@pytest.mark.parametrize("dates", [0, 1795804200])
def test_a_signed_ticket_is_its_own_code(dates: int) -> None:
    signed = ticket_text("Sable4JkL", item=2, valid_until=dates)
    assert codes.clean(f" {signed}\r\n") == signed
    assert codes.meanings(f"\ufeff{signed}\r\n")[-1] == signed
    assert codes.meanings(signed) == [signed]


@pytest.mark.parametrize(
    "raw",
    [
        "{",
        "{" * 3000,
        '{"i": 1}',
        '{"i": ["a"]}',
        "http://[",
        "https://tickets.example",
        "QUJD",
        "////" * 4,
        "MTIzOjQ1!!!!",  # base64 of 123:45, and what is no base64
        base64.b64encode(b"1:2:3:").decode(),
        base64.b64encode(b"1" * 25 + b":" + b"1" * 25).decode(),
        "1" * 13,
        "x" * 10_000,
        "🎫",
        "\udcff\udcfe",
    ],
)
def test_nonsense_means_itself_and_nothing_else(raw: str) -> None:
    assert len(codes.meanings(raw)) == 1


@pytest.mark.parametrize("raw", ["", " ", "\r\n", "\u00a0"])
def test_a_blank_means_nothing(raw: str) -> None:
    assert codes.meanings(raw) == []


@given(st.text(alphabet=st.characters(), max_size=200))
def test_every_text_has_meanings_that_a_file_can_hold(raw: str) -> None:
    for code in [codes.clean(raw), *codes.meanings(raw)]:
        code.encode("utf-8")


def test_our_codes_are_told_from_all_others() -> None:
    for _ in range(200):
        code = codes.new_code()
        assert codes.is_own(code)
        assert codes.is_own(code.lower())
        assert not codes.is_own(code[:-1])
        assert not codes.is_own(code + code[-1])
    for other in ("", "1000", "BCDFGHJKLNPR", "aé" * 7, "\0" * 14):
        assert not codes.is_own(other)


def test_every_single_wrong_letter_is_found() -> None:
    for code in (codes.new_code() for _ in range(20)):
        for place in range(len(code)):
            for letter in set(string.ascii_uppercase) - {code[place]}:
                assert not codes.is_own(code[:place] + letter + code[place + 1 :])


def test_every_swap_of_two_neighbours_is_found() -> None:
    for code in (codes.new_code() for _ in range(2000)):
        for place in range(len(code) - 1):
            swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
            assert swapped == code or not codes.is_own(swapped), (code, swapped)


def test_ten_thousand_codes_are_ten_thousand_different_ones() -> None:
    assert len({codes.new_code() for _ in range(10_000)}) == 10_000
