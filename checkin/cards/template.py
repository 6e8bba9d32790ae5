"""Card templates: named places for text, boxes and the QR code, read from TOML. Lengths become 1/100 mm here."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from checkin.assets import asset
from checkin.errors import Reason, WrongUse

DEFAULT_TEMPLATE = "card-90x54"
POINT = 2540 / 72  # in 1/100 mm
INK = "#16202e"
TYPE_COLOUR = "type"  # stands in a template for the colour of the ticket type
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class Align(StrEnum):
    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Anchor(StrEnum):
    """Which edge of its place the text keeps to when it does not fill it."""

    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle, in 1/100 mm from the card's top left corner."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TextSlot:
    """A place for text such as `{first_name}`: at most `lines` lines, as large as fits between two sizes (1/100 mm)."""

    name: str
    text: str
    area: Area
    largest: int
    smallest: int
    lines: int = 1
    weight: int = 400
    colour: str = INK
    align: Align = Align.LEFT
    anchor: Anchor = Anchor.TOP


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxSlot:
    """A rectangle filled with a colour; `needs` names the field without which it is left out."""

    area: Area
    colour: str
    radius: int = 0
    needs: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """One design of a card. `qr` is the square of the QR code with its quiet zone."""

    name: str
    width: int
    height: int
    texts: tuple[TextSlot, ...]
    boxes: tuple[BoxSlot, ...] = ()
    qr: Area | None = None


def load_template(name: str) -> Template:
    """The shipped template of that name; WrongUse (NO_TEMPLATE) when there is none."""
    if not _NAME.fullmatch(name):
        raise WrongUse(Reason.NO_TEMPLATE, template=name)
    try:
        content = tomllib.loads(asset("templates", f"{name}.toml").read_text(encoding="utf-8"))
    except OSError as error:
        raise WrongUse(Reason.NO_TEMPLATE, template=name) from error
    return _template(name, content)


def _template(name: str, content: Mapping[str, Any]) -> Template:
    return Template(
        name=name,
        width=_length(content["width"]),
        height=_length(content["height"]),
        texts=tuple(_text(slot) for slot in content.get("text", ())),
        boxes=tuple(_box(slot) for slot in content.get("box", ())),
        qr=_area(content["qr"]["area"]) if "qr" in content else None,
    )


def _text(slot: Mapping[str, Any]) -> TextSlot:
    largest, smallest = slot["points"]
    return TextSlot(
        name=slot["name"],
        text=slot["text"],
        area=_area(slot["area"]),
        largest=round(largest * POINT),
        smallest=round(smallest * POINT),
        lines=slot.get("lines", 1),
        weight=slot.get("weight", 400),
        colour=slot.get("colour", INK),
        align=Align(slot.get("align", Align.LEFT)),
        anchor=Anchor(slot.get("anchor", Anchor.TOP)),
    )


def _box(slot: Mapping[str, Any]) -> BoxSlot:
    radius = _length(slot.get("radius", 0))
    return BoxSlot(area=_area(slot["area"]), colour=slot["colour"], radius=radius, needs=slot.get("needs", ""))


def _area(millimetres: Sequence[float]) -> Area:
    x, y, width, height = millimetres
    return Area(_length(x), _length(y), _length(width), _length(height))


def _length(millimetres: float) -> int:
    return round(millimetres * 100)
