"""Which key a scanner set to a US keyboard strikes for a letter, and what a French layout makes of that key."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Key:
    """A key by the number of its place, as on Linux and Windows (X11 adds 8), and what it types on AZERTY."""

    number: int
    shift: bool
    types: str


# The rows of both keyboards, key under key, without Shift and with it.
_ROWS = (
    (2, "1234567890-=", "&é\"'(-è_çà)="),
    (2, "!@#$%^&*()_+", "1234567890°+"),
    (16, "qwertyuiop", "azertyuiop"),
    (16, "QWERTYUIOP", "AZERTYUIOP"),
    (30, "asdfghjkl;", "qsdfghjklm"),
    (30, "ASDFGHJKL:", "QSDFGHJKLM"),
    (44, "zxcvbnm,./", "wxcvbn,;:!"),
    (44, "ZXCVBNM<>?", "WXCVBN?./§"),
)
FRENCH_KEYS = {
    letter: Key(first + place, shifted, typed)
    for row, (first, american, french) in enumerate(_ROWS)
    for shifted in (row % 2 == 1,)
    for place, (letter, typed) in enumerate(zip(american, french, strict=True))
}
