"""Texts without what people leave out when they type: capitals, accents, ligatures. It compares nothing."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# What NFKD leaves alone but people type without; marks of direction and soft hyphens that nobody sees.
_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ß": "ss"})
_UNSEEN = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+")
_WORD = re.compile(r"[^\W_]+")
_ACCENTS = re.compile("[\u0300-\u036f]+")  # those of the Latin, Greek and Cyrillic letters
# As German and Scandinavian names are written where the keyboard has no such letters.
_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})


def fold(text: str) -> str:
    """Lower case without accents: « Lœïs Müller-Łuk » → "loeis muller-luk"."""
    lower = text.casefold()
    if lower.isascii():
        return lower
    plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", _UNSEEN.sub("", lower)))
    if plain.isascii():
        return plain
    return "".join(letter for letter in plain.translate(_LETTERS) if not unicodedata.combining(letter))


@lru_cache(maxsize=50_000)  # the same first names and companies come again and again
def words(text: str) -> tuple[str, ...]:
    """The folded words of a text; hyphens, apostrophes and dots part them."""
    return tuple(_WORD.findall(fold(text)))


def spelt_out(text: str) -> tuple[str, ...]:
    """The words with « Müller » as "mueller"; () where that changes nothing."""
    if text.isascii():
        return ()
    whole = unicodedata.normalize("NFC", text).casefold()
    spelt = whole.translate(_SPELT_OUT)
    return words(spelt) if spelt != whole else ()
