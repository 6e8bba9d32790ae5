"""What is worn now: palette, size of text, motion. One change, and every window follows at once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from string import Template

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from checkin.assets import asset
from checkin.ui.palette import DARK, DARK_STRONG, LIGHT, LIGHT_STRONG, MARKS, Colour, Paint, Palette, Tone
from checkin.ui.style_sheet import DESK

__all__ = [
    "MARKS",
    "Colour",
    "Look",
    "Paint",
    "Tone",
    "colour",
    "dress",
    "font",
    "hue",
    "look",
    "paint",
    "scaled",
    "wear",
]

STYLE = "Fusion"
FAMILY = "Inter"
TEXT_SIZES = (100, 125, 150, 200)  # per cent
_WORN = "worn"  # the property of a widget with a style sheet of its own: the template
_ON_LIGHT = {"on_surface": "", "on_accent": "-white"}  # which of two pictures, by what it stands on
_ON_DARK = {"on_surface": "-white", "on_accent": ""}
_GROWS = re.compile(r"\b(font-size|min-height|max-height): (\d+)px")
_PALETTES = {(False, False): LIGHT, (True, False): DARK, (False, True): LIGHT_STRONG, (True, True): DARK_STRONG}


@dataclass(frozen=True, slots=True)
class Look:
    """How the windows look: dark or light, in high contrast, text in per cent, and whether anything may move."""

    dark: bool = False
    strong: bool = False
    text_size: int = 100
    still: bool = False

    @property
    def palette(self) -> Palette:
        return _PALETTES[self.dark, self.strong]


_look = Look()


def look() -> Look:
    """What is worn now."""
    return _look


def hue(role: Colour | str) -> str:
    """« #rrggbb » of a role now; a colour that is given as such stays."""
    return _look.palette.colours[role] if isinstance(role, Colour) else role


def colour(role: Colour | str) -> QColor:
    """The role's colour now, for a painter."""
    return QColor(hue(role))


def paint(tone: Tone) -> Paint:
    """The tone's colours now."""
    return _look.palette.paints[tone]


def scaled(pixels: int) -> int:
    """What holds text, as large as the text asks for."""
    return pixels * _look.text_size // 100


def scaled_size(size: QSize) -> QSize:
    """Both ways, as `scaled`."""
    return QSize(scaled(size.width()), scaled(size.height()))


def font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Inter, in device-independent pixels at the usual size of text."""
    return exact_font(scaled(pixels), weight)


def exact_font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Inter in exactly this size, for text that is made to fit."""
    made = QFont(FAMILY)
    made.setPixelSize(pixels)
    made.setWeight(weight)
    return made


def wear(widget: QWidget, template: str) -> None:
    """A style sheet of the widget's own, from a template as in `style_sheet`; it follows every change."""
    widget.setProperty(_WORN, template)
    widget.setStyleSheet(_filled(template))


def dress(app: QApplication, chosen: Look) -> None:
    """The same look on every system, on top of STYLE; windows that stand change at once (QEvent.StyleChange)."""
    global _look
    before, _look = _look, chosen
    if chosen == before and app.styleSheet():  # worn already; dressing every window anew would be felt
        return
    app.setFont(font(15))
    app.setPalette(_qt_palette())
    app.setStyleSheet(_filled(DESK))
    for widget in app.allWidgets():
        if template := widget.property(_WORN):
            widget.setStyleSheet(_filled(template))


def _filled(template: str) -> str:
    names = {role.value: value for role, value in _look.palette.colours.items()}
    pictures = {"icons": asset("icons").as_posix()} | (_ON_DARK if _look.dark else _ON_LIGHT)
    filled = Template(template).substitute(names, **pictures)
    return filled if _look.text_size == 100 else _GROWS.sub(_grown, filled)


def _grown(found: re.Match[str]) -> str:
    return f"{found[1]}: {scaled(int(found[2]))}px"


def _qt_palette() -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    roles = {
        role.Window: Colour.BACKGROUND,
        role.WindowText: Colour.INK,
        role.Base: Colour.SURFACE,
        role.AlternateBase: Colour.BACKGROUND,
        role.Text: Colour.INK,
        role.Button: Colour.SURFACE,
        role.ButtonText: Colour.INK,
        role.PlaceholderText: Colour.MUTED,
        role.Highlight: Colour.ACCENT,
        role.HighlightedText: Colour.SURFACE,
        role.Link: Colour.ACCENT,
        role.ToolTipBase: Colour.INK,
        role.ToolTipText: Colour.SURFACE,
    }
    for one, named in roles.items():
        palette.setColor(one, colour(named))
    return palette
