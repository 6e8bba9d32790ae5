"""Figma's pictures: a rectangle filled with a pattern that holds an image becomes an image, which every printer paints.

Patterns themselves are not painted (see `ui.printing.drawings`): one of them makes a picture of each card.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.etree.ElementTree import Element

from checkin.cards import svg_geometry as geometry
from checkin.cards.svg_geometry import Matrix
from checkin.cards.svg_reading import link, local

_FILL = re.compile(r"\s*url\(\s*['\"]?#([^'\")]+)['\"]?\s*\)\s*")
_LENIENT = 0.01  # of the rectangle; a picture cropped by its rectangle is left as it is


def unfold_pictures(root: Element) -> bool:
    """Put the images where their rectangles are; whether something filled with a pattern remains, and will not show."""
    named = {element.get("id", ""): element for element in root.iter()}
    remains = False
    for element in list(root.iter()):
        found = _FILL.fullmatch(element.get("fill", ""))
        pattern = named.get(found[1]) if found else None
        if pattern is None or local(pattern.tag) != "pattern":
            continue
        if not _unfolded(element, pattern, named):
            element.set("fill", "none")
            remains = True
    return remains


def _unfolded(rectangle: Element, pattern: Element, named: Mapping[str, Element]) -> bool:
    try:
        place = _placed(pattern, named)
    except ValueError:
        return False
    if place is None or local(rectangle.tag) != "rect":
        return False
    image, (x, y, width, height) = place
    if min(x, y) < -_LENIENT or max(x + width, y + height) > 1 + _LENIENT:
        return False
    left, top, wide, high = (geometry.number(rectangle.get(name)) for name in ("x", "y", "width", "height"))
    sides = {"x": left + x * wide, "y": top + y * high, "width": width * wide, "height": height * high}
    kept = {name: value for name, value in rectangle.attrib.items() if name in ("id", "transform", "opacity")}
    rectangle.tag = image.tag
    rectangle.attrib.clear()
    rectangle.attrib.update(kept | {name: f"{side:.6g}" for name, side in sides.items()})
    rectangle.attrib.update({name: value for name, value in image.attrib.items() if local(name) == "href"})
    return True


def _placed(pattern: Element, named: Mapping[str, Element]) -> tuple[Element, tuple[float, float, float, float]] | None:
    """The image in the pattern and where it lies, in parts of the rectangle; None for any other pattern."""
    inside = list(pattern)
    if pattern.get("patternContentUnits") != "objectBoundingBox" or len(inside) != 1:
        return None
    used, moved = inside[0], Matrix()
    if local(used.tag) == "use":
        moved = geometry.transform(used.get("transform", ""))
        used = named.get(link(used)[1:], used)
    if local(used.tag) != "image" or not moved.upright:
        return None
    sides = (geometry.number(used.get(name)) for name in ("x", "y", "width", "height"))
    return used, moved.rectangle(*sides)
