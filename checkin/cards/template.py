"""A design of a card: named places for text, colours and QR codes, and a drawing behind them. Reads no file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from checkin.errors import Reason, Unreadable

DEFAULT_TEMPLATE = "card-90x54"
POINT = 2540 / 72  # in 1/100 mm
INK = "#16202e"
BLACK = "#000000"
TYPE_COLOUR = "type"  # stands in a template for the colour of the ticket type
SHORTEST, LONGEST = 2000, 45000  # sides of a card in 1/100 mm: a tag, an A3 sheet
SLOTS = 100
SMALLEST_SLOT = 50
OVERLAP = 100  # a slot drawn by hand may reach that far over the edge
_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}")


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
    """A place for text such as `{first_name}`: at most `lines` lines, as large as fits between two sizes (1/100 mm).

    `needs` names the field without which the text is left out.
    """

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
    needs: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxSlot:
    """A rectangle filled with a colour; `needs` names the field without which it is left out.

    Where `by` names a field, `colours` (folded text → colour) comes before `colour`.
    """

    area: Area
    colour: str
    name: str = "box"
    radius: int = 0
    needs: str = ""
    by: str = ""
    colours: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Drawing:
    """What is painted behind the slots: an SVG file whose view box is the whole card, its slots taken out.

    `fonts`: the families it names. `see_through`: parts that a printer turns into a picture, text and all, or that
    are not painted at all (masks, filters, patterns).
    """

    svg: str
    fonts: tuple[str, ...] = ()
    see_through: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """One design of a card. `qr`, `contact_qr`: squares of QR codes with their quiet zone. `mono`: black on white."""

    name: str
    width: int
    height: int
    texts: tuple[TextSlot, ...]
    boxes: tuple[BoxSlot, ...] = ()
    qr: Area | None = None
    contact_qr: Area | None = None
    drawing: Drawing | None = None
    mono: bool = False


def checked(template: Template) -> Template:
    """The template, when a card can be made of it; Unreadable (TEMPLATE_SIZE, _TOO_MUCH, _SLOT, _OPTION)."""
    if not all(SHORTEST <= side <= LONGEST for side in (template.width, template.height)):
        width, height = (f"{side / 100:g}" for side in (template.width, template.height))
        raise Unreadable(Reason.TEMPLATE_SIZE, template=template.name, width=width, height=height)
    if len(template.texts) + len(template.boxes) > SLOTS:
        raise Unreadable(Reason.TEMPLATE_TOO_MUCH, template=template.name)
    slots: tuple[TextSlot | BoxSlot, ...] = (*template.texts, *template.boxes)
    squares = {"qr": template.qr, "contact-qr": template.contact_qr}
    for name, area in [*((slot.name, slot.area) for slot in slots), *squares.items()]:
        if area and not _inside(area, template):
            raise Unreadable(Reason.TEMPLATE_SLOT, template=template.name, slot=f"slot-{name}")
    for slot in slots:
        if wrong := _wrong_option(slot):
            raise Unreadable(Reason.TEMPLATE_OPTION, template=template.name, slot=f"slot-{slot.name}", option=wrong)
    return template


def _inside(area: Area, template: Template) -> bool:
    large = min(area.width, area.height) >= SMALLEST_SLOT
    begins = min(area.x, area.y) >= -OVERLAP
    ends = area.x + area.width <= template.width + OVERLAP and area.y + area.height <= template.height + OVERLAP
    return large and begins and ends


def _wrong_option(slot: TextSlot | BoxSlot) -> str:
    """The option that makes no sense, "" when all do."""
    colours = [slot.colour, *(slot.colours.values() if isinstance(slot, BoxSlot) else ())]
    strange = [colour for colour in colours if colour != TYPE_COLOUR and not _COLOUR.fullmatch(colour)]
    if strange:
        return f"colour={strange[0]}"
    if isinstance(slot, BoxSlot):
        return ""
    if not POINT * 3 <= slot.smallest <= slot.largest <= POINT * 600:
        return "min_pt, max_pt"
    if not 1 <= slot.lines <= 12:
        return f"lines={slot.lines}"
    return "" if 100 <= slot.weight <= 900 else f"weight={slot.weight}"
