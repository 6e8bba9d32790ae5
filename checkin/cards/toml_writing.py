"""A template as TOML, as `toml_template` reads it: what is read back is what was written. Writes no file."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from checkin.cards.logos import whole_svg
from checkin.cards.template import POINT, Area, BoxSlot, Template, TextSlot


def as_toml(template: Template) -> str:
    """The whole file; lengths in millimetres, sizes in points."""
    head = {"width": _millimetres(template.width), "height": _millimetres(template.height)}
    head |= {"mono": "true"} if template.mono else {}
    head |= {"drawing": _text(whole_svg(template))} if template.drawing else {}
    tables = [_lines(head)]
    tables += [f"[[box]]\n{_lines(dict(_box(slot)))}" for slot in template.boxes]
    squares = {"qr": template.qr, "contact_qr": template.contact_qr}
    tables += [f"[{name}]\narea = {_area(area)}\n" for name, area in squares.items() if area]
    tables += [f"[[text]]\n{_lines(dict(_slot(slot)))}" for slot in template.texts]
    return "\n".join(tables)


def _slot(slot: TextSlot) -> Iterator[tuple[str, str]]:
    yield from {"name": _text(slot.name), "text": _text(slot.text), "area": _area(slot.area)}.items()
    yield "points", f"[{slot.largest / POINT:.4f}, {slot.smallest / POINT:.4f}]"
    yield from {"lines": str(slot.lines), "weight": str(slot.weight), "colour": _text(slot.colour)}.items()
    yield from {"align": _text(slot.align), "anchor": _text(slot.anchor)}.items()
    if slot.needs:
        yield "needs", _text(slot.needs)


def _box(slot: BoxSlot) -> Iterator[tuple[str, str]]:
    yield from {"name": _text(slot.name), "area": _area(slot.area), "colour": _text(slot.colour)}.items()
    if slot.radius:
        yield "radius", _millimetres(slot.radius)
    for name in ("needs", "by"):
        if said := getattr(slot, name):
            yield name, _text(said)
    if slot.colours:
        yield "colours", f"{{ {', '.join(f'{_text(key)} = {_text(value)}' for key, value in slot.colours.items())} }}"


def _lines(values: Mapping[str, str]) -> str:
    return "".join(f"{name} = {value}\n" for name, value in values.items())


def _area(area: Area) -> str:
    return f"[{', '.join(map(_millimetres, (area.x, area.y, area.width, area.height)))}]"


def _millimetres(length: int) -> str:
    return f"{length / 100:g}"


def _text(text: str) -> str:
    """A basic string of TOML is one of JSON, but for the character that deletes."""
    return json.dumps(str(text), ensure_ascii=False).replace("\x7f", "\\u007f")
