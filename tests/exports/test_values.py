"""Single cells: names, dates, codes, addresses and statuses as people and spreadsheets write them."""

from __future__ import annotations

import pytest

from checkin.models import Status
from checkin.sync.exports.evidence import ATTENDANCE
from checkin.sync.exports.values.cells import Number, is_formula, tidy
from checkin.sync.exports.values.codes import CodeShape, codes_in, is_damaged, lost_zeros, shape_of
from checkin.sync.exports.values.contacts import addresses, lost_zero
from checkin.sync.exports.values.dates import Order, moment, time_of_day
from checkin.sync.exports.values.names import split_name
from checkin.sync.exports.values.statuses import Question, check_in_of, status_of


@pytest.mark.parametrize(
    ("text", "first", "last", "guessed"),
    [
        ("DUPONTELLE Jean", "Jean", "DUPONTELLE", False),
        ("Jean DUPONTELLE", "Jean", "DUPONTELLE", False),
        ("DUPONTELLE, Jean", "Jean", "DUPONTELLE", False),
        ("Mme Zoé Dupontelle", "Zoé", "Dupontelle", True),
        ("M. le Dr Jean DUPONTELLE", "Jean", "DUPONTELLE", False),
        ("M. et Mme DUPONTELLE", None, "DUPONTELLE", False),
        ("Jean de La Fontanelle", "Jean", "de La Fontanelle", False),
        ("DE LA BRETONNIELLE Nicolas", "Nicolas", "DE LA BRETONNIELLE", False),
        ("Jean de LA TOURELLE", "Jean", "de LA TOURELLE", False),
        ("van der Bergen Jan", "Jan", "van der Bergen", False),
        ("Antonin d'Arzenvil", "Antonin", "d'Arzenvil", False),
        ("El Amranich Youssef", "Youssef", "El Amranich", False),
        ("Marie-Ange N'DIAYELLE", "Marie-Ange", "N'DIAYELLE", False),
        ("J. DUPONTELLE", "J.", "DUPONTELLE", False),
        ("DUPONTELLE J.", "J.", "DUPONTELLE", False),
        ("JEAN DUPONTELLE", "JEAN", "DUPONTELLE", True),
        ("Jean Dupontelle", "Jean", "Dupontelle", True),
        ("Don Juanez", "Don", "Juanez", True),
        ("M.DUPONTELLE Jean", "Jean", "DUPONTELLE", False),
        ("M. Dupontelle", None, "Dupontelle", False),
        ("Madonnelle", "Madonnelle", None, False),
        ("MADONNELLE", None, "MADONNELLE", False),
    ],
)
def test_a_whole_name_falls_into_its_parts(text: str, first: str | None, last: str | None, guessed: bool) -> None:
    name = split_name(text)
    assert (name.first, name.last, name.guessed) == (first, last, guessed)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("09/10/2025 21:59", "2025-10-09T21:59:00"),
        ("9/1/25", "2025-01-09"),
        ("2025-10-02T14:31:12.345Z", "2025-10-02T14:31:12Z"),
        ("2025-10-02 14:31:12 UTC", "2025-10-02T14:31:12Z"),
        ("2025-10-02T14:31:12+02:00", "2025-10-02T14:31:12"),
        ("2025/11/03 9:12:45 PM UTC+1", "2025-11-03T21:12:45"),
        ("27 novembre 2025 à 9h05", "2025-11-27T09:05:00"),
        ("jeudi 27 novembre 2025", "2025-11-27"),
        ("1er décembre 2025", "2025-12-01"),
        ("24 août 2025", "2025-08-24"),
        ("Nov. 27, 2025, 8:50 a.m.", "2025-11-27T08:50:00"),
        ("27. März 2025 um 9:05 Uhr", "2025-03-27T09:05:00"),
        ("27.11.2025, 09:05 Uhr", "2025-11-27T09:05:00"),
        ("45988,3785", "2025-11-27T09:05:02"),
        ("45988", "2025-11-27"),
        ("31/11/2025", None),
        ("bientôt", None),
        ("12345678", None),
        ("mar. 27/01/2026 08:00", "2026-01-27T08:00:00"),
        ("Le 27/11/2026 à 8 h 05 min", "2026-11-27T08:05:00"),
        ("27/11/2026\n08:05", "2026-11-27T08:05:00"),
        ("27-nov-26", "2026-11-27"),
        ("Fri Nov 27 2026 08:05:00 GMT+0100 (Central European Standard Time)", "2026-11-27T08:05:00"),
        ("2026-11-27 08:05:00 +0100 CET", "2026-11-27T08:05:00"),
        ("27/11/2026 08:05 Europe/Paris", "2026-11-27T08:05:00"),
    ],
)
def test_a_date_is_read_as_people_write_it(text: str, expected: str | None) -> None:
    assert moment(text) == expected


def test_the_month_may_come_first_and_times_stand_alone() -> None:
    assert moment("11/29/24 22:28", Order.MDY) == "2024-11-29T22:28:00"
    assert moment("11/29/24 22:28", Order.DMY) is None
    assert [time_of_day(text) for text in ("9h05", "09:05:33", "9:05 PM", "0,4", "25:00")] == [
        "09:05:00",
        "09:05:33",
        "21:05:00",
        "09:36:00",
        None,
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("'00123", ["00123"]),
        ("123,00", ["123"]),
        ("123.0", ["123"]),
        ("1 234 567", ["1234567"]),
        ("1.234.567,00", ["1234567"]),
        ("38E97", ["38E97"]),
        ("0E7734512", ["0E7734512"]),
        ("A-1001\nA-1002", ["A-1001", "A-1002"]),
        ("100001;100002", ["100001", "100002"]),
        ("A-1001, A-1002 et A-1003", ["A-1001", "A-1002", "A-1003"]),
        ("T985-1829-E1397785", ["T985-1829-E1397785"]),
        ("https://luma.com/check-in/evt-1?pk=g-AAA", ["g-AAA"]),
    ],
)
def test_a_code_is_text_whatever_a_spreadsheet_made_of_it(text: str, expected: list[str]) -> None:
    assert codes_in(text) == expected


def test_a_code_whose_digits_are_lost_is_damaged() -> None:
    shape = CodeShape()
    assert all(is_damaged(code, shape) for code in ("1,23E+24", "1.12133E+24", "1121330000018440000000000"))
    assert is_damaged(Number("1234567890123460"), shape)
    assert not any(is_damaged(code, shape) for code in ("38E97", "1121330000018443500000001", "1234567890123450"))
    assert is_damaged("1234567890123450", shape_of(["1234567890123450", "9876543210123450"]))
    assert is_damaged("1121348346618443600000000", shape)  # as other programs than a spreadsheet round
    assert is_damaged("1,23E24", shape)


def test_bar_codes_of_one_length_lose_no_zero_without_being_seen() -> None:
    shape = shape_of(["3612345678901", "3612345678902", "3612345678903", "12345678904"])
    assert lost_zeros("12345678904", shape) == "0012345678904"
    counted = shape_of(["999999999998", "999999999999", "1000000000000", "1000000000001", "1000000000002"])
    assert not lost_zeros("999999999999", counted)


def test_a_phone_number_is_stored_as_a_number_in_many_ways() -> None:
    assert all(lost_zero(phone, may_lose=True) for phone in ("639980001", "639980001.0", "6,3998E+08"))
    assert not any(
        lost_zero(phone, may_lose=True) for phone in ("0639980001", "33639980001", "06 39 98", "+33639980001")
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a@b.example", ["a@b.example"]),
        ("Zoé Brun <a@b.example>", ["a@b.example"]),
        ("mailto:a@b.example", ["a@b.example"]),
        ("a@b.example / c@d.example", ["a@b.example", "c@d.example"]),
        ("a@b.example ou c@d.example", ["a@b.example", "c@d.example"]),
        ("a@b.example (perso)", ["a@b.example"]),
        ("a chez b.example", []),
        ("a b@c.example", []),
        ("a@@b.example", []),
        ("a@b", []),
        ("a@b..example", []),
        ("mailto:zoe@a.example?subject=Partner%20Day", ["zoe@a.example"]),
        ("'zoe@a.example'", ["zoe@a.example"]),
        ("zoe@a.example [perso]", ["zoe@a.example"]),
    ],
)
def test_addresses_are_found_and_others_are_none(text: str, expected: list[str]) -> None:
    assert addresses(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("VALIDÉ", Status.VALID),
        ("validee", Status.VALID),
        ("", Status.VALID),
        ("Awaiting_Payment", Status.PENDING),
        ("Liste d’attente", Status.WAITLIST),
        ("annulé le 12/11 par téléphone", Status.CANCELLED),
        ("Rückerstattet", Status.REFUNDED),
        ("Non, je ne pourrai pas venir.", Status.DECLINED),
        ("Zombie", None),
    ],
)
def test_status_words_are_understood_in_any_spelling(text: str, expected: Status | None) -> None:
    assert status_of(text, Question()) is expected


def test_yes_and_no_mean_what_the_question_asks() -> None:
    assert status_of("Non", ATTENDANCE) is Status.DECLINED
    assert status_of("Oui, avec plaisir", ATTENDANCE) is Status.VALID
    assert status_of("Non", Question(Status.VALID, Status.PENDING)) is Status.PENDING
    assert status_of("Non", Question(Status.CANCELLED, Status.VALID)) is Status.VALID


def test_check_ins_are_dates_yeses_numbers_or_lists() -> None:
    said = {
        text: check_in_of(text, Order.DMY)
        for text in (
            "Oui",
            "Non",
            "2",
            "0",
            "Jamais composté",
            "0000-00-00 00:00:00",
            "Main (2026-11-27 09:01:02)",
            "9h10",
        )
    }
    assert [text for text, found in said.items() if found.inside] == ["Oui", "2", "Main (2026-11-27 09:01:02)", "9h10"]
    assert said["Main (2026-11-27 09:01:02)"].at == "2026-11-27T09:01:02"
    assert all(found.understood for found in said.values())


def test_only_what_a_spreadsheet_would_run_is_a_formula() -> None:
    hostile = ['=HYPERLINK("x")', "=1+1", "'=1+1", "＝1+1", "@SUM(1)", "+cmd|' /C calc'!A0", "-2+3", "\t=1+1"]
    harmless = ['="00123"', "+33 (0)6 39 98 00 01", "+33639980001", "-", "- sans gluten", "@zoe", "=====", "-5", "a=b"]
    assert [text for text in hostile if not is_formula(text)] == []
    assert [text for text in harmless if is_formula(text)] == []


def test_blanks_and_invisible_characters_go_and_line_breaks_stay() -> None:
    row = ["\u00a0Zoé\u3000 Brun ", "a\r\nb\rc", "Ab\u200bc\x07", "\u202eabc", "_x000D_\n", "👩\u200d🚀", "l’été …"]
    texts, odd = tidy(row)
    assert list(texts) == ["Zoé Brun", "a\nb\nc", "Abc", "abc", "", "👩\u200d🚀", "l’été …"]
    assert odd == ("control_characters",)
