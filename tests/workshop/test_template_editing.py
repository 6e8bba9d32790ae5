"""Templates changed place by place: what comes out is always one, and is read back from TOML as it was."""

from __future__ import annotations

import pytest

from checkin.cards import Area, editing, load_template, template_names, toml_template
from checkin.cards.editing import Kind, Place
from checkin.cards.template import checked
from checkin.cards.toml_writing import as_toml
from checkin.ui.organiser.workshop.history import History


@pytest.mark.parametrize("name", template_names())
def test_a_template_written_as_toml_reads_back_the_same(name: str) -> None:
    template = load_template(name)
    assert toml_template.template_of(as_toml(template).encode(), name) == template


def test_strange_words_survive_toml() -> None:
    template = load_template("card-90x54")
    words = '« {company} » "a\\b" \x7f \t é 😀 [[text]]'
    changed = editing.changed(template, Place(Kind.TEXT, 0), text=words)
    assert toml_template.template_of(as_toml(changed).encode(), template.name) == changed


@pytest.mark.parametrize("name", template_names())
def test_no_place_ever_leaves_the_card(name: str) -> None:
    template = load_template(name)
    for place in editing.places(template):
        for wanted in (Area(-9000, -9000, 500, 500), Area(44000, 44000, 99000, 99000), Area(0, 0, 1, 1)):
            checked(editing.placed(template, place, wanted))


def test_a_qr_code_stays_a_square_whichever_side_is_changed() -> None:
    template, qr = load_template("card-90x54"), Place(Kind.QR)
    before = editing.area(template, qr)
    assert before is not None
    wider = editing.area(editing.placed(template, qr, Area(3000, 2000, 2600, before.height)), qr)
    lower = editing.area(editing.placed(template, qr, Area(3000, 2000, before.width, 1500)), qr)
    assert wider == Area(3000, 2000, 2600, 2600)
    assert lower == Area(3000, 2000, 1500, 1500)


def test_a_text_on_a_strip_is_found_before_the_strip() -> None:
    template = load_template("card-90x54")
    strip = next(place for place in editing.places(template) if place.kind is Kind.BOX)
    text = next(one for one in editing.places(template) if one.kind is Kind.TEXT and _on(template, one, strip))
    there = editing.area(template, text)
    assert there is not None
    assert editing.at(template, there.x + there.width / 2, there.y + there.height / 2) == text


def _on(template: object, text: Place, strip: Place) -> bool:
    from checkin.cards import Template

    assert isinstance(template, Template)
    above, below = editing.area(template, text), editing.area(template, strip)
    return bool(above and below and above.y >= below.y)


def test_what_is_added_is_there_and_what_is_taken_away_is_gone() -> None:
    template = load_template("card-90x54")
    for kind in (Kind.TEXT, Kind.BOX, Kind.CONTACT):
        larger, place = editing.added(template, kind)
        assert editing.area(checked(larger), place) is not None
        assert editing.without(larger, place) == template


def test_changes_of_one_kind_in_a_row_are_undone_together() -> None:
    template = load_template("card-90x54")
    history = History(template)
    for text in ("a", "ab", "abc"):
        history.change(editing.changed(template, Place(Kind.TEXT), text=text), "typed")
    history.pause()
    history.change(editing.changed(template, Place(Kind.TEXT), text="x"), "typed")
    history.undo()
    assert history.now.texts[0].text == "abc"
    history.undo()
    assert history.now == template
    assert not history.can_undo
    history.redo()
    assert history.now.texts[0].text == "abc"
