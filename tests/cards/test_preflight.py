"""A whole roster's cards looked at before the day."""

from __future__ import annotations

from typing import Any

import pytest
from people import ticket
from PySide6.QtWidgets import QApplication

from checkin import cards
from checkin.cards import Template, WarningKind
from checkin.cards.preflight import Finding, Flaw, preflight
from checkin.cards.svg_template import template_of
from checkin.ui.fonts import load_fonts
from checkin.ui.printing.text_measure import TextMeasure

PEOPLE: tuple[dict[str, Any], ...] = (
    {"first_name": "Zoé", "company": "Atelier Brume"},
    {"first_name": "Zo\u0378", "company": "Atelier Brume"},
    {"first_name": "W" * 200, "company": "W" * 200},
    {"first_name": "Yann", "company": None, "ticket_code": "x" * 400},
    {"first_name": "", "last_name": "", "full_name": "", "company": "Atelier Brume"},
    {"first_name": "Léa", "company": None},
)


def drawn(body: str) -> Template:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="90mm" height="54mm" viewBox="0 0 90 54">{body}</svg>'
    return template_of(svg.encode(), "mine")


def found(template: Template, people: tuple[dict[str, Any], ...] = PEOPLE, **about: Any) -> dict[tuple[str, str], Any]:
    measure = TextMeasure()
    laid_out = [
        cards.layout(ticket(id=number, **fields), template, measure, event_name="Jour")
        for number, fields in enumerate(people)
    ]
    return {(one.kind.value, one.field): one.tickets for one in preflight(laid_out, template, **about)}


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    load_fonts()


def test_each_trouble_names_the_people_concerned() -> None:
    template = drawn(
        '<rect id="slot-first_name" x="6" y="8" width="50" height="14" data-min_pt="11"/>'
        '<rect id="slot-company" x="6" y="30" width="50" height="6"/>'
        '<rect id="slot-qr" x="60" y="8" width="24" height="24"/>'
    )
    assert found(template) == {
        ("empty_name", "first_name"): (4,),
        ("name_not_whole", "first_name"): (2,),
        ("word_broken", "first_name"): (2,),
        ("missing_glyph", "first_name"): (1,),
        ("text_not_whole", "company"): (2,),
        ("word_broken", "company"): (2,),
        ("module_small", "qr"): (3,),
        ("empty_field", "company"): (3, 5),
        ("empty_field", "first_name"): (4,),
    }


def test_what_is_wrong_with_the_template_is_said_once_and_concerns_everybody() -> None:
    template = drawn(
        '<rect id="slot-qr" width="18" height="18"/><rect width="90" height="9" fill-opacity=".5"/>'
        '<text font-family="Nowhere Sans, Inter">A</text>'
        '<rect id="slot-a" x="30" width="30" height="9" data-value="{Diet}"/>'
        '<rect id="slot-box-c" y="50" width="90" height="4" data-needs="Régim" data-by="Diet"/>'
        '<rect id="slot-b" x="30" y="9" width="30" height="9" data-value="{Diet|company}{Régime}"/>'
    )
    wrong = found(template, PEOPLE[:1], columns=["Régime"], fonts={"Inter"})
    assert {kind for kind in wrong if not wrong[kind]} == {
        ("unknown_field", "Diet"),
        ("unknown_field", "Régim"),
        ("qr_small", "qr"),
        ("transparency", "drawing"),
        ("font_missing", "Nowhere Sans"),
    }


def test_the_most_serious_comes_first() -> None:
    template = drawn(
        '<rect id="slot-first_name" width="80" height="9"/><rect id="slot-qr" y="30" width="15" height="15"/>'
    )
    laid_out = [cards.layout(ticket(first_name="Zo\u0378"), template, TextMeasure(), event_name="")]
    kinds = [finding.kind for finding in preflight(laid_out, template)]
    assert kinds.index(WarningKind.MISSING_GLYPH) < kinds.index(Flaw.QR_SMALL)


@pytest.mark.parametrize("name", cards.template_names())
def test_a_shipped_template_has_no_flaw(name: str) -> None:
    template = cards.load_template(name)
    person = {"first_name": "Christophe", "last_name": "Brévandois", "company": "Atelier", "job_title": "Directeur"}
    assert found(template, (person | {"ticket_code": "a" * 32},), fonts={"Inter"}) == {}
    assert Finding(kind=Flaw.TRANSPARENCY, field="drawing") not in preflight([], template)
