"""The colours by what they are for: light, dark, and both in high contrast. Which of them is worn is `theme`'s."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum


class Colour(StrEnum):
    """What a colour is for. Style sheets write `$ink`; painters ask `theme.colour(Colour.INK)` as they paint."""

    INK = "ink"
    MUTED = "muted"
    LINE = "line"
    EDGE = "edge"  # of fields and buttons
    BACKGROUND = "background"
    SURFACE = "surface"  # also the words on accent, green, blue and red
    ACCENT = "accent"
    ACCENT_SOFT = "accent_soft"
    ACCENT_DEEP = "accent_deep"  # under the mouse
    GREEN = "green"
    BLUE = "blue"
    RED = "red"
    ORANGE = "orange"
    ORANGE_INK = "orange_ink"
    NOTICE = "notice"
    NOTICE_INK = "notice_ink"
    GOOD = "good"
    GOOD_INK = "good_ink"
    LEAVING = "leaving"  # the ground while exits are recorded
    LEAVING_SOFT = "leaving_soft"
    HANDLE = "handle"  # of scroll bars
    FILM = "film"  # around and over the webcam's picture
    ON_FILM = "on_film"


class Tone(StrEnum):
    """What an answer says; an icon, a shape and words always say it too."""

    WAITING = "waiting"
    WELCOME = "welcome"
    ATTENTION = "attention"  # welcome, and there is something to tell or to hand over
    GOODBYE = "goodbye"
    ALREADY = "already"
    REFUSED = "refused"
    LATER = "later"
    CHOICE = "choice"
    UNDONE = "undone"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class Paint:
    """Ground and text of a tone, the ground of the box with the next step (the same text stands on both), an edge."""

    ground: str
    text: str
    box: str
    edge: str = ""


@dataclass(frozen=True, slots=True)
class Palette:
    """A colour for every role, a paint for every tone; all as « #rrggbb »."""

    colours: Mapping[Colour, str]
    paints: Mapping[Tone, Paint]


# The tone as a mark beside words: dark enough, or light enough, to be read on the surface.
MARKS = {
    Tone.WAITING: Colour.MUTED,
    Tone.WELCOME: Colour.GREEN,
    Tone.ATTENTION: Colour.GREEN,
    Tone.GOODBYE: Colour.BLUE,
    Tone.ALREADY: Colour.BLUE,
    Tone.REFUSED: Colour.RED,
    Tone.LATER: Colour.ORANGE_INK,
    Tone.CHOICE: Colour.ORANGE_INK,
    Tone.UNDONE: Colour.MUTED,
    Tone.TROUBLE: Colour.ORANGE_INK,
}

_ORANGE = "#f79009"
_SIGNS = {
    Tone.WELCOME: Paint("#007d50", "#ffffff", "#006340"),
    Tone.ATTENTION: Paint("#007d50", "#ffffff", "#006340", edge=_ORANGE),
    Tone.GOODBYE: Paint("#0f4c96", "#ffffff", "#0b3a73"),
    Tone.ALREADY: Paint("#0f4c96", "#ffffff", "#0b3a73"),
    Tone.REFUSED: Paint("#9b1510", "#ffffff", "#780f0b"),
    Tone.LATER: Paint(_ORANGE, "#1f1300", "#ffad3b"),
    Tone.CHOICE: Paint(_ORANGE, "#1f1300", "#ffad3b"),
    Tone.UNDONE: Paint("#475467", "#ffffff", "#364152"),
    Tone.TROUBLE: Paint("#1d2430", "#ffffff", "#38230f", edge=_ORANGE),
}
_STRONG_SIGNS = {
    Tone.WELCOME: Paint("#00522f", "#ffffff", "#003d23"),
    Tone.ATTENTION: Paint("#00522f", "#ffffff", "#003d23", edge="#ffab2e"),
    Tone.GOODBYE: Paint("#003f80", "#ffffff", "#002e5e"),
    Tone.ALREADY: Paint("#003f80", "#ffffff", "#002e5e"),
    Tone.REFUSED: Paint("#7d0a0a", "#ffffff", "#5c0606"),
    Tone.LATER: Paint("#ffab2e", "#000000", "#ffc771"),
    Tone.CHOICE: Paint("#ffab2e", "#000000", "#ffc771"),
    Tone.UNDONE: Paint("#2b3442", "#ffffff", "#1a212c"),
    Tone.TROUBLE: Paint("#000000", "#ffffff", "#241503", edge="#ffab2e"),
}


def _edged(signs: Mapping[Tone, Paint], edge: str) -> dict[Tone, Paint]:
    """In high contrast every answer has an edge."""
    return {tone: sign if sign.edge else replace(sign, edge=edge) for tone, sign in signs.items()}


def _palette(signs: Mapping[Tone, Paint], **colours: str) -> Palette:
    named = {role: colours[role.value] for role in Colour}
    waiting = Paint(named[Colour.SURFACE], named[Colour.INK], named[Colour.BACKGROUND], edge=named[Colour.LINE])
    return Palette(named, {Tone.WAITING: waiting, **signs})


LIGHT = _palette(
    _SIGNS,
    ink="#16202e",
    muted="#55606e",
    line="#d8dde5",
    edge="#7f8a9a",
    background="#f1f3f7",
    surface="#ffffff",
    accent="#1f4fd8",
    accent_soft="#e8eefc",
    accent_deep="#183fae",
    green="#007d50",
    blue="#0f4c96",
    red="#9b1510",
    orange=_ORANGE,
    orange_ink="#9a4a00",
    notice="#fddfa8",
    notice_ink="#6b3a00",
    good="#e3f3e9",
    good_ink="#0b5a2e",
    leaving="#d5e5f6",
    leaving_soft="#e1edf9",
    handle="#b5bdc9",
    film="#16202e",
    on_film="#ffffff",
)
DARK = _palette(
    _SIGNS,
    ink="#eceff4",
    muted="#a9b4c2",
    line="#343d4b",
    edge="#7d899a",
    background="#10151d",
    surface="#1a212c",
    accent="#8fb0ff",
    accent_soft="#26345a",
    accent_deep="#b3c9ff",
    green="#5fd394",
    blue="#7cc0ff",
    red="#ff9a91",
    orange=_ORANGE,
    orange_ink="#ffb454",
    notice="#4a3410",
    notice_ink="#ffd899",
    good="#143524",
    good_ink="#a8e6c2",
    leaving="#0f2a45",
    leaving_soft="#1c3a5c",
    handle="#5b6678",
    film="#05080c",
    on_film="#ffffff",
)
LIGHT_STRONG = _palette(
    _edged(_STRONG_SIGNS, "#000000"),
    ink="#000000",
    muted="#1f2733",
    line="#59636f",
    edge="#000000",
    background="#ffffff",
    surface="#ffffff",
    accent="#0031a8",
    accent_soft="#d6e2ff",
    accent_deep="#001f6b",
    green="#00522f",
    blue="#003f80",
    red="#7d0a0a",
    orange="#ffab2e",
    orange_ink="#5c2b00",
    notice="#ffe7b3",
    notice_ink="#3d2100",
    good="#dff5e7",
    good_ink="#00391c",
    leaving="#cfe3fa",
    leaving_soft="#e1edf9",
    handle="#000000",
    film="#000000",
    on_film="#ffffff",
)
DARK_STRONG = _palette(
    _edged(_STRONG_SIGNS, "#ffffff"),
    ink="#ffffff",
    muted="#e0e6ef",
    line="#aab4c2",
    edge="#ffffff",
    background="#000000",
    surface="#000000",
    accent="#b3caff",
    accent_soft="#1b2f66",
    accent_deep="#dbe6ff",
    green="#6df0a8",
    blue="#9ad4ff",
    red="#ffb0a8",
    orange="#ffab2e",
    orange_ink="#ffc266",
    notice="#3a2700",
    notice_ink="#ffe3b0",
    good="#00301a",
    good_ink="#b5f5d0",
    leaving="#001f3d",
    leaving_soft="#123a66",
    handle="#ffffff",
    film="#000000",
    on_film="#ffffff",
)
