"""A logo on a template: a picture within its drawing, in a box that can be moved. Draws nothing."""

from __future__ import annotations

import base64
import io
import re
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree.ElementTree import Element, tostring

from checkin.cards import svg_geometry as geometry
from checkin.cards.pictures import opened
from checkin.cards.svg_reading import local, read_svg
from checkin.cards.svg_template import template_of
from checkin.cards.template import Area, Drawing, Template
from checkin.errors import CheckinError, Reason, Unreadable

LOGO = "checkin-logo"  # the id of its group in the drawing
SVG = "http://www.w3.org/2000/svg"
LARGEST = 40_000_000  # bytes of a picture's file
SIDE = 1200  # pixels: 50 mm at 600 dots to the inch
_OWN_LINK = re.compile(r"url\(\s*['\"]?#")


@dataclass(frozen=True, slots=True)
class Logo:
    """What is drawn, and how large it is in its own units."""

    width: float
    height: float
    content: Element


def read_logo(path: Path) -> Logo:
    """A PNG, JPEG, WebP or SVG as a logo, upright, its ground white; Unreadable (LOGO_UNREADABLE, TEMPLATE_UNSAFE)."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST)  # what is cut off there is broken, and refused as such
        return _vector(data, path.stem) if path.suffix.lower() == ".svg" else _raster(data)
    except CheckinError as error:
        if error.reason is Reason.TEMPLATE_UNSAFE:
            raise
        raise Unreadable(Reason.LOGO_UNREADABLE, path=path) from error
    except Exception as error:  # whatever Pillow makes of broken bytes, its own bomb errors among them
        raise Unreadable(Reason.LOGO_UNREADABLE, path=path) from error


def logo_area(template: Template) -> Area | None:
    """Where the logo lies, None where there is none."""
    if template.drawing is None or LOGO not in template.drawing.svg:
        return None
    group = _group(_root(template))
    return Area(*_whole(group.get("data-area", ""), 4)) if group is not None else None


def logo_alone(template: Template) -> Drawing | None:
    """The logo as a drawing of its own, in its own shape; None where there is none."""
    if logo_area(template) is None:
        return None
    group = _group(_root(template))
    assert group is not None  # it has an area
    root = Element("svg", {"xmlns": SVG, "viewBox": f"0 0 {group.get('data-size', '1 1')}"})
    root.extend(list(group))
    return Drawing(tostring(root, encoding="unicode"))


def with_logo(template: Template, logo: Logo, area: Area) -> Template:
    """The template with this logo there, as large as it goes into the area; one that was there is gone."""
    root = _root(without(template))
    group = Element("g", {"id": LOGO, "xmlns": SVG})
    group.set("data-size", f"{logo.width:.6g} {logo.height:.6g}")
    group.append(logo.content)
    root.append(group)
    return _drawn(template, root, area)


def moved(template: Template, area: Area) -> Template:
    """The template with its logo there."""
    return _drawn(template, _root(template), area)


def without(template: Template) -> Template:
    """The template without its logo."""
    if logo_area(template) is None:
        return template
    root = _root(template)
    for parent in root.iter():
        for child in [one for one in parent if one.get("id") == LOGO]:
            parent.remove(child)
    return replace(template, drawing=_checked(root, template))


def whole_svg(template: Template) -> str:
    """The drawing as a file of its own: with the card's size, which a drawing behind slots does without."""
    root = _root(template)
    _give_size(root, template)
    return tostring(root, encoding="unicode")


def _drawn(template: Template, root: Element, area: Area) -> Template:
    group = _group(root)
    assert group is not None  # whoever calls has put it there, or found it
    width, height = (float(side) for side in group.get("data-size", "1 1").split())
    scale = min(area.width / width, area.height / height)
    x = area.x + (area.width - scale * width) / 2
    y = area.y + (area.height - scale * height) / 2
    left, top, wide, high = geometry.numbers(root.get("viewBox", ""))
    across, down = wide / template.width, high / template.height
    matrix = (across * scale, 0, 0, down * scale, left + across * x, top + down * y)
    group.set("transform", f"matrix({' '.join(f'{value:.6f}' for value in matrix)})")
    group.set("data-area", f"{area.x} {area.y} {area.width} {area.height}")
    return replace(template, drawing=_checked(root, template))


def _checked(root: Element, template: Template) -> Drawing | None:
    """Read once more as if it came from elsewhere: whatever is wrong with it is found now, not at the next start."""
    _give_size(root, template)
    return template_of(tostring(root), template.name).drawing


def _give_size(root: Element, template: Template) -> None:
    root.set("width", f"{template.width / 100:g}mm")
    root.set("height", f"{template.height / 100:g}mm")


def _root(template: Template) -> Element:
    if template.drawing:
        return read_svg(template.drawing.svg.encode(), template.name)
    view = f"0 0 {template.width} {template.height}"
    return Element("svg", {"xmlns": SVG, "viewBox": view})


def _group(root: Element) -> Element | None:
    return next((one for one in root.iter() if one.get("id") == LOGO), None)


def _whole(text: str, count: int) -> list[int]:
    try:
        numbers = [int(part) for part in text.split()]
    except ValueError:
        numbers = []
    return numbers if len(numbers) == count else [0] * count


def _raster(data: bytes) -> Logo:
    """On white: one transparent pixel, and a printer turns the whole card into a picture."""
    from PIL import Image, ImageOps  # only logos need it

    picture = opened(data)
    photo = picture.format == "JPEG"
    picture.draft("RGB", (SIDE, SIDE))
    picture = ImageOps.exif_transpose(picture).convert("RGBA")
    picture.thumbnail((SIDE, SIDE))
    flat = Image.new("RGB", picture.size, "white")
    flat.paste(picture, mask=picture.getchannel("A"))
    out = io.BytesIO()
    flat.save(out, "JPEG" if photo else "PNG", quality=90)
    address = f"data:image/{'jpeg' if photo else 'png'};base64,{base64.b64encode(out.getvalue()).decode()}"
    size = {"width": str(flat.width), "height": str(flat.height)}
    link = {"xmlns:xlink": "http://www.w3.org/1999/xlink", "xlink:href": address}
    return Logo(flat.width, flat.height, Element("image", size | link))


def _vector(data: bytes, name: str) -> Logo:
    """Its names get a prefix, so that the drawing's own colours and gradients stay what they are."""
    root = read_svg(data, name)
    view = geometry.numbers(root.get("viewBox", "")) or [0, 0, *(_pixels(root, side) for side in ("width", "height"))]
    if len(view) != 4 or min(view[2:]) <= 0:
        raise ValueError(view)
    group = Element("g", {"transform": f"translate({-view[0]:.6f} {-view[1]:.6f})"})
    inherited = ("fill", "stroke", "style", "color", "stroke-width", "xmlns:xlink", "xmlns:svg", "font-family")
    group.attrib |= {key: value for key, value in root.attrib.items() if key in inherited}
    group.extend(list(root))
    for element in group.iter():
        if local(element.tag) == "style":
            raise ValueError("style sheets would reach the whole card")
        _prefix(element)
    return Logo(view[2], view[3], group)


def _prefix(element: Element) -> None:
    for key, value in list(element.attrib.items()):
        if key == "id":
            element.set(key, f"logo-{value}")
        elif local(key) == "href" and value.startswith("#"):
            element.set(key, f"#logo-{value[1:]}")
        else:
            element.set(key, _OWN_LINK.sub("url(#logo-", value))


def _pixels(root: Element, side: str) -> float:
    return (geometry.millimetres(root.get(side, "")) or 0) * 96 / 25.4
