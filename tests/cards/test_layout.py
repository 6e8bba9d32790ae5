"""Tickets on the shipped templates, measured in the real typeface."""

from __future__ import annotations

from typing import Any

import pytest
from people import ticket
from PySide6.QtWidgets import QApplication

from checkin import cards
from checkin.cards import CardLayout, WarningKind
from checkin.errors import Reason, WrongUse
from checkin.models import Ticket
from checkin.ui.fonts import load_fonts
from checkin.ui.printing.text_measure import TextMeasure

TEMPLATES = cards.template_names()
NAMES = (
    ("Zoé", "Brévandois"),
    ("Jean-Christophe", "de La Rochefontaine-Montmorillon"),  # 47 letters
    ("Maximilien-Alexandre", "Van den Bossche-Vandeputte"),
    ("Éléonore Œdipe", "D’Arzenvil-L’Huillier"),
    ("Nguyễn Thị Phương", "Łukaszewicz"),
    ("Ελένη", "Παπαδοπούλου"),
    ("Marie-Antoinette Joséphine Adélaïde", "de Rochefontaine de Saint-Maximin du Vaucresset d’Escalvert"),  # 94
)


@pytest.fixture
def measure(qapp: QApplication) -> TextMeasure:
    load_fonts()
    return TextMeasure()


def laid_out(measure: TextMeasure, template: str = "card-90x54", **fields: Any) -> CardLayout:
    usual = {"first_name": "Zoé", "last_name": "Brévandois", "company": "Atelier Brume"}
    return cards.layout(
        ticket(**(usual | fields)), cards.load_template(template), measure, event_name="Partner Day 2026"
    )


def kinds(card: CardLayout) -> set[tuple[WarningKind, str]]:
    return {(warning.kind, warning.field) for warning in card.warnings}


def words(card: CardLayout) -> str:
    return " ".join(line.text for line in card.lines)


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize(("first", "last"), NAMES)
def test_every_name_is_whole_inside_the_card_and_without_a_warning(
    measure: TextMeasure, template: str, first: str, last: str
) -> None:
    card = laid_out(measure, template, first_name=first, last_name=last)
    assert card.warnings == ()
    assert first.replace(" ", "").replace("-", "") in words(card).replace(" ", "").replace("-", "")
    assert last.replace(" ", "").replace("-", "") in words(card).replace(" ", "").replace("-", "")
    for line in card.lines:
        extent = measure.extent(line.text, line.weight)
        assert line.x >= 0
        assert line.x + extent.width * line.size / 1000 <= card.width
        assert line.baseline - extent.ascent * line.size / 1000 >= 0
        assert line.baseline + extent.descent * line.size / 1000 <= card.height


def test_no_text_runs_into_the_qr_code_or_into_another_text(measure: TextMeasure) -> None:
    for template in TEMPLATES:
        for first, last in NAMES:
            card = laid_out(measure, template, first_name=first, last_name=last, company="Coopérative " * 6)
            areas = [_ink(line, measure) for line in card.lines]
            assert card.square
            square = (card.square.x, card.square.y, card.square.x + card.square.side, card.square.y + card.square.side)
            for number, area in enumerate(areas):
                assert not any(_overlap(area, other) for other in [square, *areas[number + 1 :]]), (template, first)


def _ink(line: cards.Line, measure: TextMeasure) -> tuple[float, float, float, float]:
    """Where capitals and small letters stand, accents and descenders left out."""
    width = measure.extent(line.text, line.weight).width * line.size / 1000
    return line.x, line.baseline - 0.73 * line.size, line.x + width, line.baseline


def _overlap(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def test_the_first_name_is_read_from_three_metres(measure: TextMeasure) -> None:
    """Capitals of 9 mm; Inter's are 0.727 of the size."""
    card = laid_out(measure, first_name="Christophe")
    size = next(line.size for line in card.lines if line.text == "Christophe")
    assert size * 0.727 > 850


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("code", ["1001", "260400002", "a" * 32])
def test_the_qr_code_is_large_enough_for_every_scanner(measure: TextMeasure, template: str, code: str) -> None:
    """14 mm without its quiet zone, 20 mm with it, modules of half a millimetre, and the quiet zone stays free."""
    card = laid_out(measure, template, ticket_code=code)
    assert card.square
    module = card.square.side / len(card.square.modules)
    assert card.square.side >= 1400
    assert card.square.side + 8 * module >= 2000
    assert module >= 50
    quiet = 4 * module
    frame = (card.square.x - quiet, card.square.y - quiet)
    assert min(frame) >= 0
    assert card.square.x + card.square.side + quiet <= card.width
    for box in card.boxes:
        x, y = box.area.x, box.area.y
        assert not _overlap((*frame, frame[0] + 2000, frame[1] + 2000), (x, y, x + box.area.width, y + box.area.height))


def test_a_walk_in_without_company_or_type_gets_a_card(measure: TextMeasure) -> None:
    card = laid_out(measure, company=None, ticket_type=None, walk_in=True)
    assert card.warnings == ()
    assert words(card) == "Partner Day 2026 Zoé Brévandois"


def test_one_name_only_is_the_large_one(measure: TextMeasure) -> None:
    ways: tuple[dict[str, Any], ...] = (
        {"first_name": None},
        {"first_name": "", "last_name": None, "full_name": "Brévandois"},
    )
    for fields in ways:
        card = laid_out(measure, **fields)
        assert card.warnings == ()
        assert next(line.weight for line in card.lines if line.text == "Brévandois") == 700


def test_nobody_is_called_by_an_e_mail_address(measure: TextMeasure) -> None:
    nobody: dict[str, Any] = {
        "first_name": " ",
        "last_name": None,
        "full_name": None,
        "email": "zoe@a.example",
        "phone": "06",
    }
    card = laid_out(measure, **nobody)
    assert kinds(card) == {(WarningKind.EMPTY_NAME, "first_name")}
    assert "@" not in words(card)


def test_a_letter_that_no_font_has_is_reported(measure: TextMeasure) -> None:
    """U+0378 belongs to no script yet."""
    assert kinds(laid_out(measure, first_name="Zo\u0378")) == {(WarningKind.MISSING_GLYPH, "first_name")}


@pytest.mark.parametrize("name", ["محمد الفاسي", "דוד לוי", "王小明", "नरेन्द्र", "👩‍👧 Zoé", "a\u0301\u0302\u0303" * 20])
def test_every_script_is_laid_out_or_reported(measure: TextMeasure, name: str) -> None:
    card = laid_out(measure, first_name=name)
    missing = measure.missing_glyph(name, 700)
    assert ((WarningKind.MISSING_GLYPH, "first_name") in kinds(card)) == missing


def test_a_name_that_is_not_whole_is_reported(measure: TextMeasure) -> None:
    assert kinds(laid_out(measure, last_name="W" * 50)) == {(WarningKind.WORD_BROKEN, "last_name")}
    assert (WarningKind.NAME_NOT_WHOLE, "last_name") in kinds(laid_out(measure, last_name="W" * 200))
    assert (WarningKind.TEXT_NOT_WHOLE, "company") in kinds(laid_out(measure, company="W" * 200))


def test_a_code_too_long_for_a_qr_code_is_reported_and_the_card_is_made(measure: TextMeasure) -> None:
    card = laid_out(measure, ticket_code="x" * 3000)
    assert kinds(card) == {(WarningKind.NO_QR, "qr")}
    assert "Zoé" in words(card)


def test_control_characters_and_line_breaks_become_blanks(measure: TextMeasure) -> None:
    assert "Zoé Anne" in words(laid_out(measure, first_name="\x00Zoé\r\n\x1b\tAnne\u2028"))


def test_braces_in_a_name_are_no_template(measure: TextMeasure) -> None:
    assert "{last_name}" in words(laid_out(measure, first_name="{last_name}"))


def test_ticket_types_have_a_colour_each_and_keep_it(measure: TextMeasure) -> None:
    before = cards.type_colours(["Adhérent", "Partenaire", None, "Adhérent"])
    after = cards.type_colours(["Adhérent", "Partenaire", "Presse"])
    assert len(set(after.values())) == 3
    assert {name: after[name] for name in before} == before
    strips = {
        cards.layout(
            ticket(ticket_type=name),
            cards.load_template("card-90x54"),
            measure,
            event_name="A",
            colours=after,
        )
        .boxes[0]
        .colour
        for name in after
    }
    assert strips == set(after.values())


@pytest.mark.parametrize("name", ["nothing", "", "../templates/card-90x54", "card-90x54.toml", "\0", "CARD-90X54", "é"])
def test_an_unknown_template_is_wrong_use(name: str) -> None:
    with pytest.raises(WrongUse) as refusal:
        cards.load_template(name)
    assert refusal.value.reason is Reason.NO_TEMPLATE


def test_an_unknown_sheet_is_wrong_use() -> None:
    with pytest.raises(WrongUse) as refusal:
        cards.sheet("a3")
    assert refusal.value.reason is Reason.NO_SHEET_LAYOUT


def test_ten_cards_lie_on_a_page_and_the_marks_between_them_and_its_edge() -> None:
    sheet = cards.sheet("a4-10")
    assert sheet.page == (21000, 29700)
    assert len(set(sheet.places)) == 10
    assert min(sheet.places) == (1500, 1350)
    assert max(sheet.places) == (1500 + 9000, 1350 + 4 * 5400)
    for mark in sheet.marks:
        for x, y in ((mark.x1, mark.y1), (mark.x2, mark.y2)):
            assert not (1500 < x < 19500 and 1350 < y < 28350)
            assert 500 <= x <= 20500
            assert 500 <= y <= 29200


def test_a_layout_carries_its_tickets_id(measure: TextMeasure) -> None:
    someone: Ticket = ticket(id=42, first_name="", last_name="")
    card = cards.layout(someone, cards.load_template("card-90x54"), measure, event_name="")
    assert card.ticket_id == 42
    assert {warning.ticket_id for warning in card.warnings} == {42}
