"""Logos on cards: upright, opaque, in their box, in whatever the drawing's own units are; hostile pictures refused."""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from checkin.cards import Area, CardLayout, Template, load_template, logos, toml_template
from checkin.cards.toml_writing import as_toml
from checkin.errors import CheckinError, Reason
from checkin.ui.printing.card_files import card_image
from checkin.ui.printing.card_maker import CardMaker, Occasion
from checkin.ui.printing.trial_card import trial_ticket

BOX = Area(3000, 1000, 2000, 2000)
RED, BLUE = (220, 20, 30), (20, 30, 220)


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    return qapp


def card(template: Template) -> CardLayout:
    return CardMaker(template).card(trial_ticket(), Occasion(event_name="Partner Day", colours={}))


def colour_at(template: Template, x: int, y: int) -> tuple[int, int, int]:
    """Of the card at that point, in 1/100 mm, rounded."""
    pixel = card_image(card(template), 254).pixelColor(x // 10, y // 10)
    return pixel.red(), pixel.green(), pixel.blue()


def near(found: tuple[int, ...], wanted: tuple[int, ...]) -> bool:
    return all(abs(a - b) < 12 for a, b in zip(found, wanted, strict=True))


@pytest.mark.parametrize("name", ["card-90x54", "adalec-card-90x54", "label-80x50"])
def test_a_logo_lies_in_its_box_whatever_the_drawing(tmp_path: Path, name: str) -> None:
    Image.new("RGB", (400, 200), RED).save(tmp_path / "logo.png")
    bare = replace(load_template(name), texts=())
    template = logos.with_logo(bare, logos.read_logo(tmp_path / "logo.png"), BOX)
    assert logos.logo_area(template) == BOX
    assert near(colour_at(template, 3100, 2000), RED)
    assert not near(colour_at(template, 4000, 1300), RED)  # twice as wide as high, in a square
    moved = logos.moved(template, Area(500, 1000, 2000, 1000))
    assert near(colour_at(moved, 600, 1100), RED)
    assert toml_template.template_of(as_toml(moved).encode(), name) == moved


def test_a_photograph_is_turned_upright(tmp_path: Path) -> None:
    photo = Image.new("RGB", (200, 100), RED)
    photo.paste(BLUE, (0, 0, 100, 100))
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held upright: the left half is the upper one
    photo.save(tmp_path / "logo.jpg", exif=exif, quality=95)
    template = logos.with_logo(load_template("label-80x50"), logos.read_logo(tmp_path / "logo.jpg"), BOX)
    assert near(colour_at(template, 4000, 1200), BLUE)
    assert near(colour_at(template, 4000, 2800), RED)


def test_a_transparent_logo_never_makes_the_printer_paint_pictures(tmp_path: Path) -> None:
    Image.new("RGBA", (100, 100), (*RED, 0)).save(tmp_path / "logo.png")
    template = logos.with_logo(load_template("label-80x50"), logos.read_logo(tmp_path / "logo.png"), BOX)
    assert template.drawing is not None
    assert not template.drawing.see_through


def test_an_svg_logo_stays_a_drawing_and_leaves_the_card_s_own_colours_alone(tmp_path: Path) -> None:
    fill = '<linearGradient id="a"><stop stop-color="#dc141e"/></linearGradient>'
    body = f'<defs>{fill}</defs><rect x="10" y="10" width="100" height="100" fill="url(#a)"/>'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="10 10 100 100">{body}</svg>'
    (tmp_path / "logo.svg").write_text(svg, "utf-8")
    before = load_template("adalec-card-90x54")
    template = logos.with_logo(before, logos.read_logo(tmp_path / "logo.svg"), BOX)
    assert template.drawing is not None
    assert "base64" not in template.drawing.svg
    assert near(colour_at(template, 4000, 2000), RED)
    assert logos.without(template) == before


def giant(path: Path) -> Path:
    """A PNG that says it has 300 megapixels and is a hundred bytes long."""
    head = struct.pack(">IIBBBBB", 20_000, 15_000, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 9)), (b"IEND", b"")]
    whole = b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + whole)
    return path


def test_pictures_that_cannot_be_used_are_refused(tmp_path: Path) -> None:
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(60))
    (tmp_path / "letter.jpg").write_text("Bonjour", "utf-8")
    (tmp_path / "empty.svg").write_text("<svg/>", "utf-8")
    for path in (
        giant(tmp_path / "giant.png"),
        *(tmp_path / name for name in ("broken.png", "letter.jpg", "empty.svg")),
    ):
        with pytest.raises(CheckinError) as refused:
            logos.read_logo(path)
        assert refused.value.reason is Reason.LOGO_UNREADABLE
    with pytest.raises(CheckinError):
        logos.read_logo(tmp_path / "not-there.png")


@pytest.mark.parametrize(
    "inside", ["<script>alert(1)</script>", '<image href="http://tiers.example/a.png"/>', '<rect onload="a()"/>']
)
def test_a_logo_that_reaches_outside_is_refused(tmp_path: Path, inside: str) -> None:
    path = tmp_path / "logo.svg"
    path.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{inside}</svg>', "utf-8")
    with pytest.raises(CheckinError) as refused:
        logos.read_logo(path)
    assert refused.value.reason is Reason.TEMPLATE_UNSAFE
