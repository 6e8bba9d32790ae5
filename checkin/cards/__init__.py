"""Name cards laid out in 1/100 mm: templates, text that fits, sheets. Paints nothing, knows no Qt."""

from __future__ import annotations

from checkin.cards.contact import CONSENT_SETTING, contact_text
from checkin.cards.fit import Extent, Measure
from checkin.cards.layout import Box, CardLayout, CardWarning, Line, Square, WarningKind, layout, poster
from checkin.cards.palette import type_colours
from checkin.cards.sheets import Mark, Sheet, sheet
from checkin.cards.template import DEFAULT_TEMPLATE, Area, Drawing, Template
from checkin.cards.template_files import load_template, own_folder, read_template, template_names

__all__ = [
    "CONSENT_SETTING",
    "DEFAULT_TEMPLATE",
    "Area",
    "Box",
    "CardLayout",
    "CardWarning",
    "Drawing",
    "Extent",
    "Line",
    "Mark",
    "Measure",
    "Sheet",
    "Square",
    "Template",
    "WarningKind",
    "contact_text",
    "layout",
    "load_template",
    "own_folder",
    "poster",
    "read_template",
    "sheet",
    "template_names",
    "type_colours",
]
