"""Templates that the app itself writes and reads: the same places as in an SVG, as TOML. Lengths in millimetres."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from typing import Any

from checkin.cards.svg_template import template_of as svg_template
from checkin.cards.template import INK, POINT, Align, Anchor, Area, BoxSlot, Drawing, Template, TextSlot, checked
from checkin.errors import Reason, Unreadable


def template_of(data: bytes, name: str) -> Template:
    """The template in the file; Unreadable (TEMPLATE_…) names what is wrong with it."""
    try:
        content = tomllib.loads(data.decode("utf-8-sig"))
        template = _template(name, content)
    except KeyError as error:
        raise Unreadable(Reason.TEMPLATE_UNREADABLE, template=name, detail=str(error.args[0])) from error
    except (ValueError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise Unreadable(Reason.TEMPLATE_UNREADABLE, template=name, detail=str(error)[:60]) from error
    return checked(template)


def _template(name: str, content: Mapping[str, Any]) -> Template:
    return Template(
        name=name,
        width=_length(content["width"]),
        height=_length(content["height"]),
        texts=tuple(_text(slot) for slot in content.get("text", ())),
        boxes=tuple(_box(slot) for slot in content.get("box", ())),
        qr=_square(content, "qr"),
        contact_qr=_square(content, "contact_qr"),
        drawing=_drawing(content.get("drawing", ""), name),
        mono=bool(content.get("mono", False)),
    )


def _drawing(svg: str, name: str) -> Drawing | None:
    """The drawing behind the slots, a whole SVG file within the TOML; read as suspiciously as one."""
    return svg_template(svg.encode(), name).drawing if svg else None


def _text(slot: Mapping[str, Any]) -> TextSlot:
    largest, smallest = slot["points"]
    return TextSlot(
        name=str(slot["name"]),
        text=str(slot["text"]),
        area=_area(slot["area"]),
        largest=round(largest * POINT),
        smallest=round(smallest * POINT),
        lines=int(slot.get("lines", 1)),
        weight=int(slot.get("weight", 400)),
        colour=str(slot.get("colour", INK)),
        align=Align(slot.get("align", Align.LEFT)),
        anchor=Anchor(slot.get("anchor", Anchor.TOP)),
        needs=str(slot.get("needs", "")),
    )


def _box(slot: Mapping[str, Any]) -> BoxSlot:
    return BoxSlot(
        name=str(slot.get("name", "box")),
        area=_area(slot["area"]),
        colour=str(slot["colour"]),
        radius=_length(slot.get("radius", 0)),
        needs=str(slot.get("needs", "")),
        by=str(slot.get("by", "")),
        colours={str(text).casefold(): str(colour) for text, colour in slot.get("colours", {}).items()},
    )


def _square(content: Mapping[str, Any], name: str) -> Area | None:
    return _area(content[name]["area"]) if name in content else None


def _area(millimetres: Sequence[float]) -> Area:
    x, y, width, height = millimetres
    return Area(_length(x), _length(y), _length(width), _length(height))


def _length(millimetres: float) -> int:
    return round(millimetres * 100)
