"""Names into rectangles, measured by a ruler on which every letter is half as wide as the font is high."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkin.cards.fit import Extent, fit
from checkin.cards.template import Area, TextSlot


class Ruler:
    def extent(self, text: str, weight: int) -> Extent:
        return Extent(width=500 * len(text), ascent=900, descent=200)

    def missing_glyph(self, text: str, weight: int) -> bool:
        return False


def slot(width: int = 5000, height: int = 2000, lines: int = 2, sizes: tuple[int, int] = (1000, 400)) -> TextSlot:
    return TextSlot(
        name="last_name",
        text="{last_name}",
        area=Area(0, 0, width, height),
        largest=sizes[0],
        smallest=sizes[1],
        lines=lines,
    )


def lines_of(text: str) -> tuple[str, ...]:
    return fit(text, slot(), Ruler()).lines


def test_a_short_name_stands_on_one_line_at_the_largest_size() -> None:
    fitted = fit("Zoé", slot(), Ruler())
    assert (fitted.lines, fitted.size, fitted.broken, fitted.cut) == (("Zoé",), 1000, False, False)


def test_a_line_is_added_only_where_the_text_gains_by_it() -> None:
    assert lines_of("Anne Sophie") == ("Anne Sophie",)
    assert lines_of("Anne-Sophie Bérengère") == ("Anne-Sophie", "Bérengère")


def test_lines_are_about_the_same_length() -> None:
    assert lines_of("Marie Antoinette Joséphine Anne") == ("Marie Antoinette", "Joséphine Anne")


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Rochefontaine de La Tour", ("Rochefontaine", "de La Tour")),
        ("Montgolfier van den Bergheim", ("Montgolfier", "van den Bergheim")),
        ("Bensoussanerie El Amrani", ("Bensoussanerie", "El Amrani")),
        ("Quelquechose d' Arzenvilliers", ("Quelquechose", "d' Arzenvilliers")),
        ("Abdelrahmane El-Kharroubi", ("Abdelrahmane", "El-Kharroubi")),
        ("Maximilienne J. Grandmaison", ("Maximilienne", "J. Grandmaison")),
        ("Rochefontaine de Saint-Maximin", ("Rochefontaine", "de Saint-Maximin")),
        ("Boulanger-Saint-Exupérien", ("Boulanger-", "Saint-Exupérien")),
        ("Abdelouahed Ben Mansouria", ("Abdelouahed", "Ben Mansouria")),
        ("Partenaire – journéecomplète", ("Partenaire –", "journéecomplète")),
    ],
)
def test_a_particle_stays_with_the_name_that_follows(name: str, lines: tuple[str, ...]) -> None:
    assert lines_of(name) == lines


def test_a_double_name_may_be_parted_behind_its_hyphen() -> None:
    assert lines_of("Rochefoucauld-Montmorency") == ("Rochefoucauld-", "Montmorency")


def test_at_the_smallest_size_a_word_is_broken_and_nothing_is_lost() -> None:
    name = "Wolfeschlegelsteinhausenbergerdorff"
    fitted = fit(name, slot(), Ruler())
    assert (fitted.size, fitted.broken, fitted.cut) == (400, True, False)
    assert "".join(fitted.lines) == name


def test_what_cannot_be_held_is_cut_visibly() -> None:
    fitted = fit("x" * 300, slot(), Ruler())
    assert fitted.cut
    assert fitted.lines[-1].endswith("…")
    assert all(len(line) * 500 * fitted.size <= 5000 * 1000 for line in fitted.lines)


def test_an_accent_is_never_parted_from_its_letter() -> None:
    fitted = fit("e\u0301" * 30, slot(lines=1), Ruler())
    assert all(line[0] == "e" for line in fitted.lines)


@pytest.mark.parametrize("words", [1, 2, 5, 20, 200])
def test_every_fitted_line_stays_inside_its_place(words: int) -> None:
    place = slot(lines=3, height=1500)
    fitted = fit(" ".join(["Passerelle"] * words), place, Ruler())
    assert max(map(len, fitted.lines)) * 500 * fitted.size <= place.area.width * 1000
    assert (1100 + (len(fitted.lines) - 1) * 0.92 * 1100) * fitted.size <= place.area.height * 1000


@pytest.mark.parametrize("text", ["", " ", "  -  ", "-", "de", "d'"])
def test_odd_texts_are_no_trouble(text: str) -> None:
    assert "".join(fit(text, slot(), Ruler()).lines).strip() == " ".join(text.split())


LETTERS = st.characters(exclude_categories=("M", "Cs"))  # the ruler counts an accent as a letter


@given(st.text(LETTERS, max_size=120), st.integers(500, 9000), st.integers(500, 4000), st.integers(1, 4))
@settings(deadline=None)
def test_any_text_stays_in_any_place_and_is_whole_or_visibly_cut(
    text: str, width: int, height: int, lines: int
) -> None:
    place = slot(width, height, lines)
    fitted = fit(" ".join(text.split()), place, Ruler())
    assert place.smallest <= fitted.size <= place.largest
    assert max(map(len, fitted.lines)) * 500 * fitted.size <= width * 1000
    if fitted.cut:
        assert fitted.lines[-1].endswith("…")
    else:
        assert "".join("".join(fitted.lines).split()) == "".join(text.split())


def test_two_hundred_short_words_on_twelve_lines_are_broken_at_once() -> None:
    words = " ".join(["ab"] * 80)
    assert len(fit(words, slot(20_000, 20_000, lines=12), Ruler()).lines) <= 12
