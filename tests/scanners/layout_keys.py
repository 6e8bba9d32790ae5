"""A scanner set to one keyboard layout on a computer set to another: what it presses, and what the computer prints."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from checkin.layouts import LAYOUTS, Layout

# Key numbers of the rows on Linux and Windows (X11 adds 8), for the 47 keys in the order of the layouts.
NUMBERS = (41, *range(2, 14), *range(16, 28), *range(30, 41), 43, *range(44, 54))
MARKS = {"^": "\u0302", "¨": "\u0308", "`": "\u0300", "´": "\u0301", "~": "\u0303", "ˇ": "\u030c", "¸": "\u0327"}


@dataclass(frozen=True, slots=True)
class Key:
    """A key by its number, whether Shift is held, and what the computer's layout has on it."""

    number: int
    shift: bool
    types: str
    dead: bool = False


def keys(text: str, scanner: str, computer: str) -> list[Key]:
    """What a scanner of that layout presses for the text; KeyError for what it cannot type without AltGr."""
    ours, theirs = LAYOUTS[scanner], LAYOUTS[computer]
    places = {letter: place for place, letter in reversed(list(enumerate(ours.plain + ours.shifted)))}
    return [_key(places[letter], theirs) for letter in text]


def typed(text: str, scanner: str, computer: str) -> str:
    """What stands in a text field then: a dead key joins the next letter, or stands before it where they do not fit."""
    printed, waiting = "", ""
    for key in keys(text, scanner, computer):
        if key.dead and not waiting:
            waiting = key.types
            continue
        both = unicodedata.normalize("NFC", key.types + MARKS[waiting]) if waiting in MARKS else ""
        printed += both if len(both) == 1 else waiting + key.types
        waiting = ""
    return printed + waiting


def caps_lock(text: str) -> str:
    """The same with Caps Lock on, as most systems do it: letters change their case, whatever key they stand on."""
    return "".join(letter.swapcase() if len(letter.swapcase()) == 1 else letter for letter in text)


def shift_lock(text: str, computer: str) -> str:
    """The same where Caps Lock works on every key."""
    layout = LAYOUTS[computer]
    plain, shifted = layout.plain, layout.shifted
    return text.translate(dict(zip(map(ord, plain + shifted), shifted + plain, strict=True)))


def _key(place: int, layout: Layout) -> Key:
    both = layout.plain + layout.shifted
    number, letter = NUMBERS[place % len(NUMBERS)], both[place]
    return Key(number, place >= len(NUMBERS), letter, letter in layout.dead)
