"""One ticket on one template: where every line, box and the QR code stand, and what a person should look at. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from checkin import qr
from checkin.cards.fields import CONTACT, NAME_FIELDS, Fields, called, cleaned, fields_of, filled, value
from checkin.cards.fit import Extent, Fitted, Measure, fit, height, pitch
from checkin.cards.palette import NEUTRAL, type_colours
from checkin.cards.template import BLACK, TYPE_COLOUR, Align, Anchor, Area, BoxSlot, Drawing, Template, TextSlot
from checkin.errors import WrongUse
from checkin.models import Ticket


class WarningKind(StrEnum):
    """What is not right on a card; the card is made all the same."""

    EMPTY_NAME = "empty_name"
    NAME_NOT_WHOLE = "name_not_whole"
    TEXT_NOT_WHOLE = "text_not_whole"
    WORD_BROKEN = "word_broken"
    MISSING_GLYPH = "missing_glyph"
    NO_QR = "no_qr"


@dataclass(frozen=True, slots=True)
class CardWarning:
    """`field` is the template's name of the place; "qr" for the QR code."""

    ticket_id: int
    kind: WarningKind
    field: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of text; x and baseline from the card's top left corner, size is the font's (em), all in 1/100 mm."""

    text: str
    x: int
    baseline: int
    size: int
    weight: int
    colour: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A filled rectangle, its corners rounded by `radius`; in 1/100 mm."""

    area: Area
    colour: str
    radius: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Square:
    """A QR code: its dark modules (rows of True and False) fill the square, the quiet zone lies around it."""

    x: float
    y: float
    side: float
    modules: qr.Matrix


@dataclass(frozen=True, slots=True, kw_only=True)
class CardLayout:
    """All that a painter needs for one card, on any device: the drawing, boxes on it, QR codes, then text.

    `empty`: the places in which nothing is written.
    """

    ticket_id: int
    title: str
    width: int
    height: int
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    square: Square | None
    warnings: tuple[CardWarning, ...]
    contact: Square | None = None
    drawing: Drawing | None = None
    empty: tuple[str, ...] = ()


def layout(
    ticket: Ticket,
    template: Template,
    measure: Measure,
    *,
    event_name: str,
    colours: Mapping[str, str] | None = None,
    headers: Sequence[str] = (),
    contact: str = "",
) -> CardLayout:
    """Lay the ticket out.

    `colours` (see `type_colours`) tells the event's ticket types apart, `headers` names the ticket's cells; `contact`
    is what stands in the second QR code, "" for whoever did not agree to one.
    """
    fields = fields_of(ticket, event_name, headers) | {CONTACT: contact}
    known = type_colours([ticket.ticket_type]) if colours is None else colours
    colour = BLACK if template.mono else known.get(ticket.ticket_type or "", NEUTRAL)
    card = _Card(ticket.id, measure, fields, colour)
    if not fields["first_name"] and not fields["last_name"]:
        card.warn(WarningKind.EMPTY_NAME, "first_name")
    title = " ".join(fields[name] for name in ("first_name", "last_name") if fields[name]) or fields["company"]
    return card.whole(template, title, str(ticket.ticket_code or ""))


def poster(fields: Mapping[str, str], template: Template, measure: Measure, *, code: str = "") -> CardLayout:
    """Lay out what belongs to no ticket: a sign, a badge to practise with. `fields` are the names in the template."""
    texts = {name: cleaned(text) for name, text in fields.items()}
    return _Card(0, measure, texts, NEUTRAL).whole(template, "", code)


class _Card:
    """One card in the making: places its parts and collects what is wrong with them."""

    def __init__(self, ticket_id: int, measure: Measure, fields: Fields, type_colour: str) -> None:
        self.warnings: list[CardWarning] = []
        self.empty: list[str] = []
        self._ticket_id = ticket_id
        self._measure = measure
        self._fields = fields
        self._type_colour = type_colour

    def whole(self, template: Template, title: str, code: str) -> CardLayout:
        contact = self._fields.get(CONTACT, "")
        return CardLayout(
            ticket_id=self._ticket_id,
            title=title,
            width=template.width,
            height=template.height,
            boxes=tuple(self.box(slot) for slot in template.boxes if self._wanted(slot)),
            lines=tuple(line for slot in template.texts if self._wanted(slot) for line in self.text(slot)),
            square=self.square(template.qr, code, "qr"),
            contact=self.square(template.contact_qr, contact, "contact-qr"),
            drawing=template.drawing,
            warnings=tuple(self.warnings),
            empty=tuple(self.empty),
        )

    def _wanted(self, slot: TextSlot | BoxSlot) -> bool:
        return not slot.needs or bool(value(slot.needs, self._fields))

    def warn(self, kind: WarningKind, field: str) -> None:
        self.warnings.append(CardWarning(self._ticket_id, kind, field))

    def text(self, slot: TextSlot) -> list[Line]:
        text = filled(slot.text, self._fields)
        if not text:
            self.empty.append(slot.name)
            return []
        fitted = fit(text, slot, self._measure)
        self._look_at(fitted, slot, text)
        return self._placed(fitted, slot)

    def box(self, slot: BoxSlot) -> Box:
        said = slot.colours.get(value(slot.by, self._fields).casefold()) if slot.by else None
        return Box(area=slot.area, colour=said or self._colour(slot.colour), radius=slot.radius)

    def square(self, area: Area | None, code: str, name: str) -> Square | None:
        """The code's modules, centred in their quiet zone."""
        if area is None or not code:
            return None
        try:
            modules = qr.matrix(code)
        except WrongUse:
            self.warn(WarningKind.NO_QR, name)
            return None
        module = area.width / (len(modules) + 2 * qr.QUIET_ZONE)
        quiet = module * qr.QUIET_ZONE
        return Square(x=area.x + quiet, y=area.y + quiet, side=module * len(modules), modules=modules)

    def _look_at(self, fitted: Fitted, slot: TextSlot, text: str) -> None:
        if fitted.cut:
            names = {name for call in called(slot.text) for name in call} & set(NAME_FIELDS)
            self.warn(WarningKind.NAME_NOT_WHOLE if names else WarningKind.TEXT_NOT_WHOLE, slot.name)
        if fitted.broken:
            self.warn(WarningKind.WORD_BROKEN, slot.name)
        if self._measure.missing_glyph(text, slot.weight):
            self.warn(WarningKind.MISSING_GLYPH, slot.name)

    def _placed(self, fitted: Fitted, slot: TextSlot) -> list[Line]:
        extents = [self._measure.extent(line, slot.weight) for line in fitted.lines]
        scale = fitted.size / 1000
        top = slot.area.y + _ABOVE[slot.anchor] * (slot.area.height - height(extents) * scale)
        return [
            Line(
                text=text,
                x=round(slot.area.x + _BEFORE[slot.align] * (slot.area.width - extent.width * scale)),
                baseline=round(top + below * scale),
                size=fitted.size,
                weight=slot.weight,
                colour=self._colour(slot.colour),
            )
            for text, extent, below in zip(fitted.lines, extents, _baselines(extents), strict=True)
        ]

    def _colour(self, colour: str) -> str:
        return self._type_colour if colour == TYPE_COLOUR else colour


_ABOVE = {Anchor.TOP: 0.0, Anchor.MIDDLE: 0.5, Anchor.BOTTOM: 1.0}
_BEFORE = {Align.LEFT: 0.0, Align.CENTRE: 0.5, Align.RIGHT: 1.0}


def _baselines(extents: Sequence[Extent]) -> list[float]:
    """Each line's baseline below the top of the first one, in thousandths of the size."""
    found = [extents[0].ascent]
    for extent in extents[1:]:
        found.append(found[-1] + pitch(extent))
    return found
