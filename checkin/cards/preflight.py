"""All cards of an event looked at before its day: what will not be right, and for whom. Pure; paints nothing."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from checkin.cards.fields import KNOWN, called, cleaned
from checkin.cards.layout import CardLayout, Square, WarningKind
from checkin.cards.template import Template

SMALLEST_QR = 2000  # 1/100 mm, with its quiet zone: below, a webcam fails on thermal paper of 203 dots to the inch
SMALLEST_MODULE = 50  # four dots at 203, six at 300
SMALLEST_CONTACT_MODULE = 33  # read by telephones held close, never by the door's scanners


class Flaw(StrEnum):
    """What is not right with a template, whoever's card it is; the cards are made all the same."""

    UNKNOWN_FIELD = "unknown_field"
    EMPTY_FIELD = "empty_field"
    QR_SMALL = "qr_small"
    MODULE_SMALL = "module_small"
    TRANSPARENCY = "transparency"
    FONT_MISSING = "font_missing"


Kind = Flaw | WarningKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """`field`: the slot, or the field, the QR code, the font. `tickets`: the people concerned; () for everybody."""

    kind: Kind
    field: str
    tickets: tuple[int, ...] = ()


def preflight(
    cards: Iterable[CardLayout],
    template: Template,
    columns: Iterable[str] = (),
    fonts: Container[str] | None = None,
) -> tuple[Finding, ...]:
    """What to look at, most serious first. `cards`: those of the whole roster on this template, one after another.

    `columns`: the headers of the export, which templates may name; `fonts`: the families of this computer.
    """
    people: dict[tuple[Kind, str], list[int]] = {}
    for card in cards:
        for kind, name in dict.fromkeys((*_warnings(card), *_squares(card), *_empty(card))):
            people.setdefault((kind, name), []).append(card.ticket_id)
    of_people = [Finding(kind=kind, field=name, tickets=tuple(ids)) for (kind, name), ids in people.items()]
    whole = flaws(template, columns, fonts)
    return tuple(sorted([*whole, *of_people], key=lambda found: _ORDER.index(found.kind)))


def flaws(template: Template, columns: Iterable[str] = (), fonts: Container[str] | None = None) -> tuple[Finding, ...]:
    """What is not right with the template itself, before anybody's card is made."""
    found = [Finding(kind=Flaw.UNKNOWN_FIELD, field="|".join(names)) for names in _unknown(template, columns)]
    if template.qr and template.qr.width < SMALLEST_QR:
        found.append(Finding(kind=Flaw.QR_SMALL, field="qr"))
    if template.drawing and template.drawing.see_through:
        found.append(Finding(kind=Flaw.TRANSPARENCY, field="drawing"))
    if template.drawing and fonts is not None:
        missing = (family for family in template.drawing.fonts if family not in fonts)
        found += [Finding(kind=Flaw.FONT_MISSING, field=family) for family in missing]
    return tuple(found)


def _unknown(template: Template, columns: Iterable[str]) -> list[tuple[str, ...]]:
    """Calls of which no field exists: nothing will ever stand there, or nothing be left out.

    What a text has a substitute for may be missing, and whatever hangs on it too.
    """
    texts = [call for slot in template.texts for call in called(slot.text)]
    conditions = [slot.needs for slot in template.texts]
    conditions += [said for slot in template.boxes for said in (slot.needs, slot.by)]
    hanging = [tuple(name.strip() for name in condition.split("|")) for condition in conditions if condition]
    known = {*KNOWN, *map(cleaned, columns)}
    spared = {name for call in texts if known & set(call) for name in call}
    unknown = [call for call in texts if not known & set(call)]
    unknown += [call for call in hanging if not (known | spared) & set(call)]
    return list(dict.fromkeys(unknown))


def _warnings(card: CardLayout) -> Iterator[tuple[Kind, str]]:
    return ((one.kind, one.field) for one in card.warnings)


def _squares(card: CardLayout) -> Iterator[tuple[Kind, str]]:
    """A long code has more modules, each of them smaller."""
    for name, square, smallest in (
        ("qr", card.square, SMALLEST_MODULE),
        ("contact-qr", card.contact, SMALLEST_CONTACT_MODULE),
    ):
        if square and _module(square) < smallest - 0.5:
            yield Flaw.MODULE_SMALL, name


def _module(square: Square) -> float:
    return square.side / len(square.modules)


def _empty(card: CardLayout) -> Iterator[tuple[Kind, str]]:
    return ((Flaw.EMPTY_FIELD, name) for name in card.empty)


_ORDER: list[Kind] = [
    WarningKind.EMPTY_NAME,
    WarningKind.NAME_NOT_WHOLE,
    WarningKind.MISSING_GLYPH,
    WarningKind.NO_QR,
    Flaw.MODULE_SMALL,
    Flaw.QR_SMALL,
    WarningKind.TEXT_NOT_WHOLE,
    WarningKind.WORD_BROKEN,
    Flaw.UNKNOWN_FIELD,
    Flaw.FONT_MISSING,
    Flaw.TRANSPARENCY,
    Flaw.EMPTY_FIELD,
]
