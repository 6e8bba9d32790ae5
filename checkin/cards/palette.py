"""A colour per ticket type, white text on each of them readable (contrast ≥ 4.5). The same all day on every station."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

COLOURS = ("#1f4fd8", "#0f7a3f", "#b42318", "#7a3fb5", "#9a4a00", "#0b6e7f", "#ad1a72", "#4d5b12")
NEUTRAL = "#475467"


def type_colours(ticket_types: Iterable[str | None]) -> Mapping[str, str]:
    """Ticket type → colour. Given in the order in which they joined the roster, a new one leaves the others alone."""
    known = dict.fromkeys(name for name in ticket_types if name)
    return {name: COLOURS[number % len(COLOURS)] for number, name in enumerate(known)}
