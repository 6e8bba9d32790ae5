"""Change a template place by place, as the card workshop does: each change makes another template. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from checkin.cards import logos
from checkin.cards.template import POINT, SMALLEST_SLOT, TYPE_COLOUR, Area, BoxSlot, Template, TextSlot

SMALLEST_QR = 2000  # 1/100 mm: below it, codes are misread (see qr)


class Kind(StrEnum):
    TEXT = "text"
    BOX = "box"
    QR = "qr"
    CONTACT = "contact"
    LOGO = "logo"


@dataclass(frozen=True, slots=True)
class Place:
    """A slot of a template: its kind, and the how manieth of that kind."""

    kind: Kind
    number: int = 0


SQUARES = (Kind.QR, Kind.CONTACT)


def places(template: Template) -> list[Place]:
    """All of them, what is painted last at the head."""
    found = [Place(Kind.TEXT, number) for number in range(len(template.texts))]
    found += [Place(kind) for kind in SQUARES if area(template, Place(kind))]
    found += [Place(Kind.BOX, number) for number in reversed(range(len(template.boxes)))]
    return [*found, Place(Kind.LOGO)] if logos.logo_area(template) else found


def slot(template: Template, place: Place) -> TextSlot | BoxSlot | None:
    """The text or the box there; None for a QR code or the logo."""
    if place.kind is Kind.TEXT and place.number < len(template.texts):
        return template.texts[place.number]
    if place.kind is Kind.BOX and place.number < len(template.boxes):
        return template.boxes[place.number]
    return None


def area(template: Template, place: Place) -> Area | None:
    """Where it lies; None when it is not there."""
    if place.kind in SQUARES:
        return template.qr if place.kind is Kind.QR else template.contact_qr
    if place.kind is Kind.LOGO:
        return logos.logo_area(template)
    found_slot = slot(template, place)
    return found_slot.area if found_slot else None


def at(template: Template, x: float, y: float) -> Place | None:
    """The smallest place at that point: a text on a coloured strip rather than the strip."""
    return min(_there(template, x, y), key=lambda found: found[0], default=(0, None))[1]


def placed(template: Template, place: Place, wanted: Area) -> Template:
    """With the place there, kept inside the card; a QR code stays a square."""
    if place.kind in SQUARES:
        return _with_square(template, place.kind, _square(wanted, area(template, place), template))
    there = within(wanted, template)
    if place.kind is Kind.LOGO:
        return logos.moved(template, there)
    return changed(template, place, area=there)


def changed(template: Template, place: Place, **values: Any) -> Template:
    """With other values of the text's or the box's fields."""
    slots = _slots(template, place.kind)
    slots[place.number] = replace(slots[place.number], **values)
    return _with_slots(template, place.kind, slots)


def without(template: Template, place: Place) -> Template:
    """The template without that place."""
    if place.kind in SQUARES:
        return _with_square(template, place.kind, None)
    if place.kind is Kind.LOGO:
        return logos.without(template)
    slots = _slots(template, place.kind)
    del slots[place.number]
    return _with_slots(template, place.kind, slots)


def added(template: Template, kind: Kind) -> tuple[Template, Place]:
    """One more text, strip or QR code in the middle of the card, and where it is; logos come with their picture."""
    if kind in SQUARES:
        side = min(SMALLEST_QR, template.width, template.height)
        return _with_square(template, kind, _middle(template, side, side)), Place(kind)
    if kind is Kind.TEXT:
        place = _middle(template, template.width * 2 // 3, template.height // 8)
        text = TextSlot(
            name=_free_name(template), text="{company}", area=place, largest=_points(14), smallest=_points(7)
        )
        return replace(template, texts=(*template.texts, text)), Place(kind, len(template.texts))
    box = BoxSlot(area=_middle(template, template.width // 2, template.height // 8), colour=TYPE_COLOUR)
    return replace(template, boxes=(*template.boxes, box)), Place(kind, len(template.boxes))


def within(wanted: Area, template: Template) -> Area:
    """The rectangle moved into the card, and cut where it is larger."""
    width = max(SMALLEST_SLOT, min(wanted.width, template.width))
    height = max(SMALLEST_SLOT, min(wanted.height, template.height))
    x = max(0, min(wanted.x, template.width - width))
    y = max(0, min(wanted.y, template.height - height))
    return Area(x, y, width, height)


def _slots(template: Template, kind: Kind) -> list[Any]:
    return list(template.texts if kind is Kind.TEXT else template.boxes)


def _with_slots(template: Template, kind: Kind, slots: list[Any]) -> Template:
    return replace(template, texts=tuple(slots)) if kind is Kind.TEXT else replace(template, boxes=tuple(slots))


def _with_square(template: Template, kind: Kind, square: Area | None) -> Template:
    return replace(template, qr=square) if kind is Kind.QR else replace(template, contact_qr=square)


def _square(wanted: Area, before: Area | None, template: Template) -> Area:
    """As large as the side that somebody changed."""
    side = wanted.width if before is None or wanted.width != before.width else wanted.height
    side = min(side, template.width, template.height)
    return within(replace(wanted, width=side, height=side), template)


def _there(template: Template, x: float, y: float) -> Iterator[tuple[int, Place | None]]:
    for place in places(template):
        found = area(template, place)
        if found and 0 <= x - found.x <= found.width and 0 <= y - found.y <= found.height:
            yield found.width * found.height, place


def _middle(template: Template, width: int, height: int) -> Area:
    return Area((template.width - width) // 2, (template.height - height) // 2, width, height)


def _free_name(template: Template) -> str:
    names = {text.name for text in template.texts}
    return next(name for name in (f"text-{number}" for number in range(1, 200)) if name not in names)


def _points(points: float) -> int:
    return round(points * POINT)
