"""A template drawn in Inkscape or Figma: rectangles named `slot-…` are places, the rest is the drawing. Pure.

    <rect id="slot-first_name" data-value="{first_name}" data-max_pt="36" data-min_pt="11" data-lines="2" …/>
    <rect id="slot-qr" …/>   <rect id="slot-contact-qr" …/>   <rect id="slot-box-strip" data-colour="type" …/>

What a program cannot write as `data-…` may stand in the name: `slot-company lines=2 weight=600`. Inkscape's label
counts as name. Whatever is left out is guessed from the name and the height of the rectangle.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from xml.etree.ElementTree import Element, tostring

from checkin.cards import svg_geometry as geometry
from checkin.cards.pictures import see_through
from checkin.cards.svg_geometry import Matrix
from checkin.cards.svg_pictures import unfold_pictures
from checkin.cards.svg_reading import css_of, link, local, read_svg
from checkin.cards.template import INK, POINT, TYPE_COLOUR, Align, Anchor, Area, BoxSlot, Drawing, Template, TextSlot
from checkin.cards.template import checked as checked_template
from checkin.errors import Reason, Unreadable

SLOT = "slot-"
BOX = "box"
SMALLEST_POINTS = 6.0
_APART = frozenset(("defs", "symbol", "clipPath", "mask", "pattern", "marker", "svg"))  # no place of their own
_PAINTED = frozenset(("rect", "path", "circle", "ellipse", "line", "polyline", "polygon", "text", "image", "use"))
_SILENT = frozenset(("title", "desc", "metadata", "namedview"))
_ALIGN = {"center": Align.CENTRE, "start": Align.LEFT, "end": Align.RIGHT, "middle": Align.CENTRE}
_SEE_THROUGH = re.compile(
    r"(?:^|[;{\s])(?:fill-|stroke-|stop-|flood-)?opacity\s*:\s*(?:0?\.\d*[1-9]|0\b(?!\.)|\d{1,2}(?:\.\d+)?%)"
    r"|(?:rgba|hsla)\([^)]*[,/]\s*(?:0?\.\d+|0|\d{1,2}%)\s*\)|:\s*#(?:[\da-f]{8}|[\da-f]{4})\b"
    r"|(?:^|[;{\s])(?:mask|filter)\s*:\s*url|mix-blend-mode\s*:\s*(?!normal)",
    re.IGNORECASE,
)
_FONT = re.compile(r"(?:^|[;{\s])font-family\s*:\s*([^;}]+)", re.IGNORECASE)
_GENERIC = frozenset(("sans-serif", "serif", "monospace", "cursive", "fantasy", "system-ui", "inherit"))


@dataclass(slots=True)
class _Slots:
    """What has been found of the slots so far."""

    texts: list[TextSlot] = field(default_factory=list)
    boxes: list[BoxSlot] = field(default_factory=list)
    squares: dict[str, Area] = field(default_factory=dict)


def template_of(data: bytes, name: str) -> Template:
    """The template in the file; Unreadable (TEMPLATE_…) names what is wrong with it."""
    root = read_svg(data, name)
    width, height, to_card = _card(root, name)
    slots = _Slots()
    _Walk(name, slots).through(root, to_card)
    return checked_template(
        Template(
            name=name,
            width=width,
            height=height,
            texts=tuple(slots.texts),
            boxes=tuple(slots.boxes),
            qr=slots.squares.get("qr"),
            contact_qr=slots.squares.get("contact-qr"),
            drawing=_drawing(root, name),
            mono=root.get("data-mono", "").casefold() in ("true", "yes", "1", "mono"),
        )
    )


def _card(root: Element, name: str) -> tuple[int, int, Matrix]:
    """The card's size in 1/100 mm, and from the file's units to it; the whole view box is the card."""
    view = geometry.numbers(root.get("viewBox", ""))
    sizes = [geometry.millimetres(root.get(side, "")) for side in ("width", "height")]
    if len(view) != 4:
        view = [0, 0, *((side or 0) * 96 / 25.4 for side in sizes)]
    if min(view[2:]) <= 0:
        raise Unreadable(Reason.TEMPLATE_SIZE, template=name, width="0", height="0")
    width, height = (100 * (said or drawn * 25.4 / 96) for said, drawn in zip(sizes, view[2:], strict=True))
    scale = Matrix(a=width / view[2], d=height / view[3])
    root.set("viewBox", " ".join(f"{value:.10g}" for value in view))
    return round(width), round(height), scale @ Matrix(e=-view[0], f=-view[1])


class _Walk:
    """Goes through the drawing, takes the slots out of it and notes where each lies on the card."""

    def __init__(self, template: str, slots: _Slots) -> None:
        self._template = template
        self._slots = slots

    def through(self, parent: Element, to_card: Matrix, *, apart: bool = False) -> None:
        for element in list(parent):
            if local(element.tag) in _SILENT or (":" in element.tag and not element.tag.startswith("svg:")):
                parent.remove(element)
                continue
            names = [element.get("id", ""), element.get("inkscape:label", "")]
            name = next((one for one in names if one.startswith(SLOT)), "")
            inside = to_card if apart else self._moved(element, to_card, name)
            if name:
                self._slot(element, name, inside, apart=apart)
                parent.remove(element)
            else:
                self.through(element, inside, apart=apart or local(element.tag) in _APART)

    def _moved(self, element: Element, to_card: Matrix, name: str) -> Matrix:
        try:
            return to_card @ geometry.transform(element.get("transform", ""))
        except ValueError as error:
            raise self._option(name or local(element.tag), "transform") from error

    def _slot(self, element: Element, name: str, to_card: Matrix, *, apart: bool) -> None:
        parts = name.removeprefix(SLOT).split()
        plain = " ".join(part for part in parts if "=" not in part)
        if not plain or local(element.tag) != "rect" or apart or not to_card.upright:
            raise Unreadable(Reason.TEMPLATE_SLOT, template=self._template, slot=name)
        options = dict(part.partition("=")[::2] for part in parts if "=" in part)
        options |= {key.removeprefix("data-"): value for key, value in element.attrib.items() if key[:5] == "data-"}
        try:
            self._add(plain, _Options(plain, options), element, to_card)
        except _Wrong as error:
            raise self._option(name, error.option) from error

    def _add(self, name: str, options: _Options, element: Element, to_card: Matrix) -> None:
        area = _area(element, to_card)
        if name in ("qr", "contact-qr"):
            self._slots.squares[name] = _square(area)
        elif name == BOX or name.startswith(f"{BOX}-"):
            radius = _coordinate(element, "rx") or _coordinate(element, "ry")
            self._slots.boxes.append(options.box(area, round(radius * abs(to_card.a))))
        else:
            self._slots.texts.append(options.text(area))

    def _option(self, slot: str, option: str) -> Unreadable:
        return Unreadable(Reason.TEMPLATE_OPTION, template=self._template, slot=slot, option=option)


class _Wrong(ValueError):
    """An option that is not understood."""

    def __init__(self, option: str) -> None:
        super().__init__(option)
        self.option = option


class _Options:
    """What a slot says of itself, with sensible guesses for what it does not."""

    def __init__(self, name: str, said: Mapping[str, str]) -> None:
        self._name = name
        self._said = said

    def text(self, area: Area) -> TextSlot:
        largest = self._of("max_pt", geometry.number, area.height / POINT)
        smallest = self._of("min_pt", geometry.number, min(SMALLEST_POINTS, largest))
        return TextSlot(
            name=self._name,
            text=self._said.get("value", f"{{{self._name}}}"),
            area=area,
            largest=round(largest * POINT),
            smallest=round(smallest * POINT),
            lines=self._of("lines", int, 2),
            weight=self._of("weight", int, 400),
            colour=self._said.get("colour", INK),
            align=self._of("align", _align, Align.LEFT),
            anchor=self._of("anchor", Anchor, Anchor.TOP),
            needs=self._said.get("needs", ""),
        )

    def box(self, area: Area, radius: int) -> BoxSlot:
        return BoxSlot(
            name=self._name,
            area=area,
            colour=self._said.get("colour", TYPE_COLOUR),
            radius=radius,
            needs=self._said.get("needs", ""),
            by=self._said.get("by", ""),
            colours=self._of("colours", _colours, {}),
        )

    def _of(self, option: str, read: Callable[[str], Any], usual: Any) -> Any:
        if option not in self._said:
            return usual
        try:
            return read(self._said[option].strip())
        except (ValueError, OverflowError) as error:
            raise _Wrong(f"{option}={self._said[option][:40]}") from error


def _align(text: str) -> Align:
    return _ALIGN.get(text) or Align(text)


def _colours(text: str) -> dict[str, str]:
    """`Mécénat: #0f7a3f; Recherche: #7a3fb5`."""
    pairs = [pair.rpartition(":") for pair in text.split(";") if pair.strip()]
    if not all(name for name, _, _ in pairs):
        raise ValueError(text)
    return {name.strip().casefold(): colour.strip() for name, _, colour in pairs}


def _area(element: Element, to_card: Matrix) -> Area:
    sides = (_coordinate(element, name) for name in ("x", "y", "width", "height"))
    return Area(*(round(side) for side in to_card.rectangle(*sides)))


def _coordinate(element: Element, name: str) -> float:
    try:
        return geometry.number(element.get(name))
    except ValueError as error:
        raise _Wrong(f"{name}={element.get(name, '')[:40]}") from error


def _square(area: Area) -> Area:
    """The largest square in the middle of the rectangle."""
    side = min(area.width, area.height)
    return Area(area.x + (area.width - side) // 2, area.y + (area.height - side) // 2, side, side)


def _drawing(root: Element, name: str) -> Drawing | None:
    """What is left when the slots have been taken out; None when that is nothing."""
    if not any(local(element.tag) in _PAINTED for element in root.iter()):
        return None
    pictures = [see_through(link(one), name) for one in root.iter() if link(one).startswith("data:")]
    left_out = unfold_pictures(root)
    looks = "\n".join(css_of(element) for element in root.iter())
    families = [family.strip(" '\"") for found in _FONT.findall(looks) for family in found.split(",")]
    for side in ("width", "height"):
        root.attrib.pop(side, None)
    return Drawing(
        svg=tostring(root, encoding="unicode"),
        fonts=tuple(dict.fromkeys(family for family in families if family and family not in _GENERIC)),
        see_through=left_out or any(pictures) or bool(_SEE_THROUGH.search(looks)),
    )
