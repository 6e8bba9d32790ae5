"""The colours of each look: read on all that they stand on, and told apart by people who see fewer of them."""

from __future__ import annotations

from itertools import combinations
from math import dist

import pytest

from checkin.ui.desk.sign_shapes import CORNERS, SQUARE
from checkin.ui.palette import DARK, DARK_STRONG, LIGHT, LIGHT_STRONG, MARKS, Colour, Palette, Tone

LOOKS = {"light": LIGHT, "dark": DARK, "light, strong": LIGHT_STRONG, "dark, strong": DARK_STRONG}
TEXT, PARTS = 4.5, 3.0  # WCAG 2.2 AA: of text, and of the edges and marks that one has to see

# Every text on every ground that the style sheets and painters put it on.
GROUNDS = {
    Colour.INK: (Colour.SURFACE, Colour.BACKGROUND, Colour.ACCENT_SOFT, Colour.LEAVING),
    Colour.MUTED: (Colour.SURFACE, Colour.BACKGROUND, Colour.ACCENT_SOFT),
    Colour.ACCENT: (Colour.SURFACE, Colour.BACKGROUND, Colour.ACCENT_SOFT),
    Colour.SURFACE: (Colour.ACCENT, Colour.ACCENT_DEEP, Colour.GREEN, Colour.BLUE, Colour.RED, Colour.INK),
    Colour.GREEN: (Colour.SURFACE, Colour.BACKGROUND),
    Colour.RED: (Colour.SURFACE, Colour.BACKGROUND),
    Colour.ORANGE_INK: (Colour.SURFACE, Colour.BACKGROUND),
    Colour.BLUE: (Colour.SURFACE, Colour.LEAVING_SOFT),
    Colour.NOTICE_INK: (Colour.NOTICE, Colour.SURFACE),
    Colour.GOOD_INK: (Colour.GOOD,),
    Colour.ON_FILM: (Colour.FILM,),
}

# What people see who lack one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1), on linear light.
VISIONS = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
ANSWERS = (Tone.WELCOME, Tone.ALREADY, Tone.REFUSED, Tone.LATER, Tone.UNDONE)
TOLD_APART = 12.0  # CIE76: side by side anybody sees 2.3; across a hall it takes more

Light = tuple[float, float, float]


def light(colour: str) -> Light:
    """Linear red, green, blue."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return red, green, blue


def contrast(one: str, other: str) -> float:
    """As WCAG computes it: 1 to 21."""
    bright, dark = sorted((0.2126 * r + 0.7152 * g + 0.0722 * b for r, g, b in map(light, (one, other))), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def seen(colour: str, vision: str) -> tuple[float, float, float]:
    """CIELAB of what somebody sees."""
    rgb = light(colour)
    red, green, blue = (min(max(sum(a * b for a, b in zip(row, rgb, strict=True)), 0), 1) for row in VISIONS[vision])
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def apart(one: str, other: str, vision: str) -> float:
    return dist(seen(one, vision), seen(other, vision))


@pytest.fixture(params=list(LOOKS.values()), ids=list(LOOKS))
def palette(request: pytest.FixtureRequest) -> Palette:
    found: Palette = request.param
    return found


def test_every_text_is_read_on_every_ground_that_it_stands_on(palette: Palette) -> None:
    for text, grounds in GROUNDS.items():
        for ground in grounds:
            found = contrast(palette.colours[text], palette.colours[ground])
            assert found >= TEXT, f"{text} on {ground}: {found:.2f}"


def test_every_answer_is_read_and_whoever_has_a_note_is_as_welcome_as_anybody(palette: Palette) -> None:
    for tone in Tone:
        paint = palette.paints[tone]
        for ground in (paint.ground, paint.box):
            assert contrast(paint.text, ground) >= TEXT, tone
    assert palette.paints[Tone.ATTENTION].ground == palette.paints[Tone.WELCOME].ground


def test_high_contrast_is_higher_than_any_guideline_asks() -> None:
    for palette in (LIGHT_STRONG, DARK_STRONG):
        for paint in palette.paints.values():
            assert contrast(paint.text, paint.ground) >= 7
        for text in (Colour.INK, Colour.MUTED, Colour.ACCENT, Colour.RED, Colour.GREEN):
            assert contrast(palette.colours[text], palette.colours[Colour.SURFACE]) >= 7, text


def test_fields_buttons_and_marks_are_seen(palette: Palette) -> None:
    for ground in (Colour.SURFACE, Colour.BACKGROUND):
        assert contrast(palette.colours[Colour.EDGE], palette.colours[ground]) >= PARTS
        for mark in MARKS.values():
            assert contrast(palette.colours[mark], palette.colours[ground]) >= TEXT


@pytest.mark.parametrize("vision", VISIONS)
def test_answers_are_told_apart_by_whoever_sees_fewer_colours(palette: Palette, vision: str) -> None:
    for one, other in combinations(ANSWERS, 2):
        found = apart(palette.paints[one].ground, palette.paints[other].ground, vision)
        assert found >= TOLD_APART, f"{one} and {other}: {found:.1f}"


def test_every_answer_at_the_door_has_a_shape_of_its_own() -> None:
    answers = (Tone.WELCOME, Tone.ALREADY, Tone.REFUSED, Tone.LATER)
    assert len({"square" if tone in SQUARE else CORNERS.get(tone, "round") for tone in answers}) == 4


def test_every_role_has_a_colour_in_every_look(palette: Palette) -> None:
    assert set(palette.colours) == set(Colour)
    assert set(palette.paints) == set(Tone)
