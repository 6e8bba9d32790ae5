"""Templates as Inkscape and Figma write them, and files that want more than to be a template."""

from __future__ import annotations

import base64
import io
import struct
import zlib
from pathlib import Path
from time import perf_counter

import pytest
from PIL import Image

from checkin.cards import Area, Template
from checkin.cards.svg_template import template_of
from checkin.cards.template import Align, Anchor
from checkin.cards.template_files import load_template, own_folder, read_template
from checkin.errors import Reason, Unreadable, WrongUse

SVG = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def read(body: str, root: str = 'width="90mm" height="54mm" viewBox="0 0 90 54"') -> Template:
    return template_of(f"<svg {SVG} {root}>{body}</svg>".encode(), "mine")


def refused(body: str, root: str = 'width="90mm" height="54mm" viewBox="0 0 90 54"') -> Unreadable:
    with pytest.raises(Unreadable) as refusal:
        read(body, root)
    return refusal.value


def picture(pixels: Image.Image, kind: str = "png") -> str:
    data = io.BytesIO()
    pixels.save(data, kind)
    encoded = base64.b64encode(data.getvalue()).decode()
    return f'<image width="9" height="9" xlink:href="data:image/{kind};base64,{encoded}"/>'


def test_a_rectangle_says_what_stands_in_it_and_how() -> None:
    template = read(
        '<rect id="slot-name" x="6" y="8" width="78" height="15" data-value="{first_name} {last_name}" data-max_pt="36"'
        ' data-min_pt="11" data-lines="2" data-align="centre" data-anchor="bottom" data-weight="700"'
        ' data-colour="#123456" data-needs="company"/>'
    )
    (slot,) = template.texts
    assert (template.width, template.height, template.drawing) == (9000, 5400, None)
    assert slot.area == Area(600, 800, 7800, 1500)
    assert (slot.name, slot.text, slot.needs) == ("name", "{first_name} {last_name}", "company")
    assert (slot.largest, slot.smallest, slot.lines, slot.weight) == (1270, 388, 2, 700)
    assert (slot.align, slot.anchor, slot.colour) == (Align.CENTRE, Anchor.BOTTOM, "#123456")


def test_what_is_not_said_is_guessed_from_name_and_height() -> None:
    (slot,) = read('<rect id="slot-company" x="6" y="8" width="40" height="6"/>').texts
    assert (slot.text, slot.largest, slot.smallest) == ("{company}", 600, 212)


def test_inkscape_moves_groups_and_keeps_names_in_labels() -> None:
    template = read(
        '<sodipodi:namedview xmlns:sodipodi="s" inkscape:pageopacity="0.0" xmlns:inkscape="i"/>'
        '<g xmlns:inkscape="i" inkscape:groupmode="layer" transform="translate(3,4)">'
        '<g transform="matrix(2,0,0,2,1,0)">'
        '<rect id="rect8" inkscape:label="slot-qr" x="5" y="5" width="12" height="11"/>'
        "</g></g>"
    )
    assert template.qr == Area(1500, 1400, 2200, 2200)
    assert template.drawing is None


def test_figma_knows_pixels_only_and_keeps_options_in_names() -> None:
    template = read(
        '<g id="Frame 1" clip-path="url(#clip0_1_2)"><rect width="340" height="204" fill="#FFF7E8"/>'
        '<rect id="slot-Format de partenariat lines=1 weight=600 align=end" x="20" y="40" width="200" height="30"/></g>'
        '<defs><clipPath id="clip0_1_2"><rect width="340" height="204" fill="white"/></clipPath></defs>',
        'width="340" height="204" viewBox="0 0 340 204" fill="none"',
    )
    (slot,) = template.texts
    assert (template.width, template.height) == (8996, 5398)
    assert slot.area == Area(529, 1058, 5292, 794)
    assert (slot.text, slot.lines, slot.align) == ("{Format de partenariat}", 1, Align.RIGHT)
    assert template.drawing is not None
    assert "slot-" not in template.drawing.svg


@pytest.mark.parametrize(
    ("root", "size"),
    [
        ('width="9cm" height="5.4cm"', (9000, 5400)),
        ('width="4in" height="3in" viewBox="0 0 400 300"', (10160, 7620)),
        ('width="255.12pt" height="153.07pt"', (9000, 5400)),
        ('viewBox="10 20 340.157 204.094"', (9000, 5400)),
        ('width="100%" height="100%" viewBox="0 0 340.157 204.094"', (9000, 5400)),
    ],
)
def test_a_size_may_be_said_in_any_unit(root: str, size: tuple[int, int]) -> None:
    template = read("", root)
    assert (template.width, template.height) == size


def test_a_strip_has_the_colour_of_the_ticket_type_or_of_a_field() -> None:
    template = read(
        '<rect id="slot-box-a" width="90" height="8"/>'
        '<rect id="slot-box-b" y="46" width="90" height="8" rx="2" data-by="Format" data-colour="#000000"'
        ' data-colours="Mécénat: #0f7a3f; Recherche : #7a3fb5" data-needs="Format"/>'
    )
    plain, by_field = template.boxes
    assert (plain.colour, plain.radius, plain.needs) == ("type", 0, "")
    assert (by_field.by, by_field.radius, by_field.needs) == ("Format", 200, "Format")
    assert by_field.colours == {"mécénat": "#0f7a3f", "recherche": "#7a3fb5"}


def test_a_qr_code_is_the_square_in_the_middle_of_its_rectangle() -> None:
    template = read('<rect id="slot-qr" x="10" y="10" width="30" height="20"/>')
    assert template.qr == Area(1500, 1000, 2000, 2000)


@pytest.mark.parametrize(
    "body",
    [
        "<script>alert(1)</script>",
        "<g><foreignObject/></g>",
        '<rect width="9" height="9" onload="x()"/>',
        '<image href="https://a.example/logo.png"/>',
        '<image xlink:href="file:///etc/passwd"/>',
        '<image xlink:href="logo.png"/>',
        '<image xlink:href="data:image/svg+xml;base64,PHN2Zy8+"/>',
        '<use xlink:href="other.svg#a"/>',
        '<a xlink:href="javascript:x()"><rect width="9" height="9"/></a>',
        "<style>@import 'https://a.example/a.css';</style>",
        "<style>rect { fill: url(https://a.example/a) }</style>",
        "<style>rect { fill: \\75rl(https://a.example/a) }</style>",
        '<rect width="9" height="9" style="fill:url( &quot;http://a.example/a&quot;)"/>',
        '<rect width="9" height="9" fill="URL(http://a.example/a)"/>',
        '<g xml:base="http://a.example/"/>',
        '<rect><animate attributeName="x" to="9"/></rect>',
        "<?xml-stylesheet href='a.css'?>",
    ],
)
def test_what_reaches_outside_the_file_or_is_alive_is_refused(body: str) -> None:
    assert refused(body).reason is Reason.TEMPLATE_UNSAFE


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://a.example/svg11.dtd">',
        '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>',
    ],
)
def test_a_dtd_is_refused_before_it_says_anything(doctype: str) -> None:
    with pytest.raises(Unreadable) as refusal:
        template_of(f"{doctype}<svg {SVG}>&a;</svg>".encode(), "mine")
    assert refusal.value.reason is Reason.TEMPLATE_UNSAFE
    assert refusal.value.params["what"] == "<!DOCTYPE>"


ENDLESS = "".join(f'<g id="u{n}">' + f'<use xlink:href="#u{n + 1}"/>' * 10 + "</g>" for n in range(20))


@pytest.mark.parametrize(
    "body",
    [
        '<rect id="slot-company" width="9" height="9"/>' * 10_000,
        "<g/>" * 30_000,
        "<g>" * 500 + "</g>" * 500,
        '<g id="a"><use xlink:href="#a"/></g>',
        ENDLESS,
        '<path d="M0 0h99999999"/>',
        '<rect x="1e300" width="9" height="9"/>',
        '<rect id="slot-company" x="1e9" width="9" height="9"/>',
    ],
)
def test_what_grows_without_bound_is_refused_at_once(body: str) -> None:
    start = perf_counter()
    assert refused(body).reason is Reason.TEMPLATE_TOO_MUCH
    assert perf_counter() - start < 2


@pytest.mark.parametrize(
    "root",
    ['width="1mm" height="1mm"', 'width="9m" height="1mm"', 'width="2000mm" height="54mm"', "", 'viewBox="0 0 -9 9"'],
)
def test_a_card_has_a_sensible_size(root: str) -> None:
    assert refused("", root).reason is Reason.TEMPLATE_SIZE


@pytest.mark.parametrize(
    "body",
    [
        '<circle id="slot-company" r="9"/>',
        '<rect id="slot-company" width="9" height="9" transform="rotate(20)"/>',
        '<g transform="skewX(20)"><rect id="slot-company" width="9" height="9"/></g>',
        '<rect id="slot-company" x="85" width="9" height="9"/>',
        '<rect id="slot-company" width="0" height="9"/>',
        '<rect id="slot-" width="9" height="9"/>',
        '<defs><rect id="slot-company" width="9" height="9"/></defs>',
        '<svg x="9"><rect id="slot-company" width="9" height="9"/></svg>',
    ],
)
def test_a_slot_is_an_upright_rectangle_on_the_card(body: str) -> None:
    refusal = refused(body)
    assert refusal.reason is Reason.TEMPLATE_SLOT
    assert str(refusal.params["slot"]).startswith("slot-")


@pytest.mark.parametrize(
    "option",
    [
        'data-max_pt="x"',
        'data-max_pt="nan"',
        'data-max_pt="inf"',
        'data-min_pt="99"',
        'data-lines="0"',
        'data-lines="1e9"',
        'data-weight="bold"',
        'data-align="up"',
        'data-colour="url"',
        'transform="turn(3)"',
        'width="9%"',
    ],
)
def test_an_option_that_makes_no_sense_is_named(option: str) -> None:
    size = 'height="9"' if option.startswith("width") else 'width="40" height="9"'
    assert refused(f'<rect id="slot-company" {size} {option}/>').reason is Reason.TEMPLATE_OPTION


@pytest.mark.parametrize(
    "data",
    [b"", b"<svg", b"\x89PNG", b"<html/>", b"<svg></g>", "<svg>é".encode("cp1252"), b"\0" * 100, b"<svg>&b;</svg>"],
)
def test_what_is_no_svg_is_unreadable(data: bytes) -> None:
    with pytest.raises(Unreadable) as refusal:
        template_of(data, "mine")
    assert refusal.value.reason is Reason.TEMPLATE_UNREADABLE


def test_pictures_are_taken_along_and_looked_through() -> None:
    opaque = read(picture(Image.new("RGB", (9, 9))) + picture(Image.new("RGB", (9, 9)), "jpeg"))
    assert opaque.drawing is not None
    assert not opaque.drawing.see_through
    solid = read(picture(Image.new("RGBA", (9, 9), (1, 2, 3, 255)))).drawing
    clear = read(picture(Image.new("RGBA", (9, 9), (1, 2, 3, 128)))).drawing
    assert (solid and solid.see_through, clear and clear.see_through) == (False, True)


def test_a_giant_picture_is_refused_before_it_is_unpacked() -> None:
    """300 megapixels in a hundred bytes, and 36 that are all there."""
    head = struct.pack(">IIBBBBB", 17_400, 17_400, 8, 2, 0, 0, 0)
    chunks = b"".join(_chunk(*one) for one in ((b"IHDR", head), (b"IDAT", zlib.compress(b"\0")), (b"IEND", b"")))
    encoded = base64.b64encode(b"\x89PNG\r\n\x1a\n" + chunks).decode()
    for giant in (f'<image href="data:image/png;base64,{encoded}"/>', picture(Image.new("1", (6000, 6000)))):
        assert refused(giant).reason is Reason.TEMPLATE_PICTURE


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


PATTERN = (
    '<rect x="20" y="10" width="40" height="20" fill="url(#pattern0)"/>'
    '<defs><pattern id="pattern0" width="1" height="1" patternContentUnits="objectBoundingBox">'
    '<use xlink:href="#image0" transform="{moved}"/></pattern>{image}</defs>'
)


def test_a_picture_that_figma_hides_in_a_pattern_is_an_image() -> None:
    image = picture(Image.new("RGB", (9, 9))).replace("<image ", '<image id="image0" ')
    drawing = read(PATTERN.format(moved="matrix(0.0555556 0 0 0.111111 0.25 0)", image=image)).drawing
    assert drawing is not None
    assert '<image x="30" y="10" width="20" height="20" xlink:href="data:' in drawing.svg
    assert not drawing.see_through
    cropped = read(PATTERN.format(moved="scale(0.2)", image=image)).drawing
    assert cropped is not None
    assert cropped.see_through, "a pattern is not painted, and somebody hears of it"


def test_a_broken_picture_is_refused() -> None:
    assert refused('<image href="data:image/png;base64,AAAA"/>').reason is Reason.TEMPLATE_PICTURE


@pytest.mark.parametrize(
    ("look", "see_through"),
    [
        ('opacity="0.5"', True),
        ('style="fill:#fff;fill-opacity:.85"', True),
        ('fill="rgba(0,0,0,0.5)"', True),
        ('fill="#12345680"', True),
        ('style="opacity:1;fill-opacity:1.0;stop-opacity:100%"', False),
        ('fill="#123456"', False),
    ],
)
def test_transparency_is_seen_and_not_refused(look: str, see_through: bool) -> None:
    drawing = read(f'<rect width="9" height="9" {look}/>').drawing
    assert drawing is not None
    assert drawing.see_through is see_through


def test_the_fonts_of_a_drawing_are_known() -> None:
    drawing = read(
        '<text style="font-family:\'Futura PT\', sans-serif">A</text><text font-family="Inter">B</text>'
    ).drawing
    assert drawing is not None
    assert drawing.fonts == ("Futura PT", "Inter")


def test_a_template_is_found_by_name_in_the_own_folder_or_by_path(tmp_path: Path) -> None:
    svg = f'<svg {SVG} width="90mm" height="54mm"/>'
    own_folder().mkdir(parents=True)
    (own_folder() / "Ma carte.svg").write_text(svg)
    (tmp_path / "elsewhere.svg").write_text(svg)
    (own_folder() / "card-90x54.svg").write_text(svg)
    assert load_template("Ma carte").name == "Ma carte"
    assert load_template(str(tmp_path / "elsewhere.svg")).width == 9000
    assert load_template("card-90x54").texts, "a shipped name is the shipped template"
    with pytest.raises(WrongUse) as missing:
        load_template(str(tmp_path / "nowhere.svg"))
    assert missing.value.reason is Reason.NO_TEMPLATE


def test_a_file_of_many_megabytes_is_not_read_to_its_end(tmp_path: Path) -> None:
    (tmp_path / "giant.svg").write_bytes(b"<svg>" + b" " * 9_000_000)
    with pytest.raises(Unreadable) as refusal:
        read_template(tmp_path / "giant.svg")
    assert refusal.value.reason is Reason.TEMPLATE_TOO_MUCH


@pytest.mark.parametrize(
    "content", ["width = ", "width = 90", 'width = "a"\nheight = 54', "width = 90\nheight = 54\ntext = 3", "\x00"]
)
def test_a_broken_toml_is_unreadable(tmp_path: Path, content: str) -> None:
    (tmp_path / "mine.toml").write_text(content)
    with pytest.raises(Unreadable) as refusal:
        read_template(tmp_path / "mine.toml")
    assert refusal.value.reason is Reason.TEMPLATE_UNREADABLE
