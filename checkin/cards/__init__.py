"""Name cards laid out in 1/100 mm: templates, text that fits, sheets. Paints nothing, knows no Qt."""

from __future__ import annotations

from checkin.cards.fit import Extent, Measure
from checkin.cards.layout import Box, CardLayout, CardWarning, Line, Square, WarningKind, layout, poster
from checkin.cards.palette import type_colours
from checkin.cards.sheets import Mark, Sheet, sheet
from checkin.cards.template import DEFAULT_TEMPLATE, Area, Template, load_template

__all__ = [
    "DEFAULT_TEMPLATE",
    "Area",
    "Box",
    "CardLayout",
    "CardWarning",
    "Extent",
    "Line",
    "Mark",
    "Measure",
    "Sheet",
    "Square",
    "Template",
    "WarningKind",
    "layout",
    "load_template",
    "poster",
    "sheet",
    "type_colours",
]
