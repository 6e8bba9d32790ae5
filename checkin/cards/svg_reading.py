"""A designer's SVG file as elements, or a refusal: nothing in it reaches outside the file or grows without bound. Pure.

Read by Python's own expat, which stops at a DTD before any entity is declared and at the first element too many. The
packages for this (defusedxml) do the first only, and have had no release since 2021.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NoReturn
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from checkin.errors import Reason, Unreadable

LARGEST = 8_000_000  # bytes
ELEMENTS, DEPTH = 20_000, 64
DRAWN_USES = 50_000  # elements once every <use> has been followed
SHOWN = 60  # characters of what is refused

_ALIVE = frozenset(
    {"script", "handler", "listener", "foreignObject", "iframe", "embed", "object", "audio", "video", "tref"}
    | {"animate", "animateColor", "animateMotion", "animateTransform", "set"}
)
_LINKS = ("href", "src", "base")
_WITHIN = (
    "#",
    "data:image/png;base64,",
    "data:image/jpeg;base64,",
    "data:image/jpg;base64,",
    "data:image/webp;base64,",
)
_REACHES = re.compile(r"@import|url\(\s*(?!\s|['\"]?#)[^)]*|image-set\(", re.IGNORECASE)
_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|(.))", re.DOTALL)
_PLACES = frozenset(
    {"x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "dx", "dy", "width", "height", "viewBox"}
    | {"d", "points", "transform", "stroke-width", "stroke-dasharray", "font-size", "stdDeviation", "style"}
)
_GIANT = re.compile(r"(?<![\d.#])(?<!#\w)\d{7,}|\d[eE]\+?0*(?:[6-9]|[1-9]\d)")  # a million of any unit


def read_svg(data: bytes, template: str) -> Element:
    """The root element, names as they are written; Unreadable (TEMPLATE_…) names what is wrong with the file."""
    if len(data) > LARGEST:
        raise Unreadable(Reason.TEMPLATE_TOO_MUCH, template=template)
    root = _Reader(template).read(data)
    if local(root.tag) != "svg":
        raise Unreadable(Reason.TEMPLATE_UNREADABLE, template=template, detail=f"<{root.tag[:SHOWN]}>")
    _refuse_endless(root, template)
    return root


def local(name: str) -> str:
    """A name without its namespace prefix."""
    return name.rpartition(":")[2]


def link(element: Element) -> str:
    """Where the element points, "" for nowhere."""
    return next((value.strip() for name, value in element.attrib.items() if local(name) == "href"), "")


def css_of(element: Element) -> str:
    """All that the element says of its looks as one text of declarations, whichever way it says it."""
    said = [f"{name}:{value}" for name, value in element.attrib.items() if name != "style" and local(name) != "href"]
    sheet = element.text if local(element.tag) == "style" else ""
    return ";".join([*said, element.get("style", ""), sheet or ""])


class _Reader:
    """Builds the tree and looks at each element as it comes."""

    def __init__(self, template: str) -> None:
        self._template = template
        self._builder = TreeBuilder()
        self._open: list[Element] = []
        self._count = 0

    def read(self, data: bytes) -> Element:
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._doctype
        parser.ProcessingInstructionHandler = self._instruction
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._builder.data
        try:
            parser.Parse(data, True)
        except (expat.ExpatError, ValueError, LookupError) as error:
            where = f"{parser.ErrorLineNumber}:{parser.ErrorColumnNumber}"
            raise Unreadable(Reason.TEMPLATE_UNREADABLE, template=self._template, detail=where) from error
        return self._builder.close()

    def _doctype(self, *_: object) -> None:
        self._refuse("<!DOCTYPE>")

    def _instruction(self, target: str, _: str) -> None:
        self._refuse(f"<?{target}?>")

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if self._count > ELEMENTS or len(self._open) >= DEPTH:
            raise Unreadable(Reason.TEMPLATE_TOO_MUCH, template=self._template)
        if local(tag) in _ALIVE:
            self._refuse(f"<{tag}>")
        for name, value in attributes.items():
            self._attribute(name, value)
        self._open.append(self._builder.start(tag, attributes))

    def _end(self, tag: str) -> None:
        self._builder.end(tag)
        closed = self._open.pop()
        if local(tag) == "style":
            self._css(closed.text or "")

    def _attribute(self, name: str, value: str) -> None:
        plain = local(name)
        if plain.lower().startswith("on"):
            self._refuse(f"{name}=")
        if plain in _LINKS and value.strip() and not value.strip().startswith(_WITHIN):
            self._refuse(value)
        if plain in _PLACES and _GIANT.search(value):
            raise Unreadable(Reason.TEMPLATE_TOO_MUCH, template=self._template)
        if plain != "href":
            self._css(value)

    def _css(self, text: str) -> None:
        if found := _REACHES.search(_ESCAPE.sub(_unescaped, text)):
            self._refuse(found[0])

    def _refuse(self, what: str) -> NoReturn:
        raise Unreadable(Reason.TEMPLATE_UNSAFE, template=self._template, what=" ".join(what.split())[:SHOWN])


def _unescaped(found: re.Match[str]) -> str:
    """What a CSS escape stands for: `\\75 rl(` is `url(`."""
    return found[2] or chr(min(int(found[1], 16), 0x10FFFF))


def _refuse_endless(root: Element, template: str) -> None:
    """A drawing whose <use> elements call each other ten times ten times: small to read, endless to paint."""
    named = {element.get("id", ""): element for element in root.iter()}
    sizes: dict[Element, int] = {}
    if _size(root, named, sizes, frozenset()) > DRAWN_USES:
        raise Unreadable(Reason.TEMPLATE_TOO_MUCH, template=template)


def _size(element: Element, named: dict[str, Element], sizes: dict[Element, int], above: frozenset[Element]) -> int:
    """How many elements are painted for this one; more than there may be for one that contains itself."""
    if element in above or len(above) > 2 * DEPTH:
        return DRAWN_USES + 1
    if element not in sizes:
        total = sum(_size(one, named, sizes, above | {element}) for one in _painted_for(element, named))
        sizes[element] = min(1 + total, DRAWN_USES + 1)
    return sizes[element]


def _painted_for(element: Element, named: dict[str, Element]) -> Iterator[Element]:
    yield from element
    target = named.get(link(element)[1:]) if local(element.tag) == "use" else None
    if target is not None:
        yield target
