"""E-mail addresses and phone numbers as cells hold them. Knows no columns and no owners."""

from __future__ import annotations

import re

from checkin.search import fold
from checkin.sync.exports.values import words

_ADDRESS = re.compile(r"[^\s@<>,;:()\[\]\"]+@[^\s@<>,;:()\[\]\"/\\]+\.[^\s@<>,;:()\[\]\".\d/\\]{2,}")
_WHOLE = re.compile(r"(?:mailto:)?<?(" + _ADDRESS.pattern + r")>?[;,.]?", re.IGNORECASE)
# What may stand around addresses: « Zoé Brun <…> », « perso : … », « … (privée) », separators and « ou ».
_AROUND = re.compile(
    r"[^@<>]*(?:<>|:(?=\s|$))|\([^()@]*\)|\[[^\[\]@]*\]|\b(?:ou|et|or|and|und|oder|o|e)\b|[\s/,;|<>()&+–—-]",
    re.IGNORECASE,
)
_ASKED = re.compile(r"(?<=\w)\?\S*")  # mailto:zoe@a.example?subject=…
_QUOTES = frozenset("'‘\"«")
_NOTHING = frozenset(spelt for word in (*words.NOTHING, *words.ANONYMOUS) for spelt in (word, fold(word)))
_LONGEST_NOTHING = max(map(len, _NOTHING))
_SCIENTIFIC = re.compile(r"\d[.,]\d+E\+\d+", re.IGNORECASE)
_LONGEST = 500  # characters of a cell with addresses
_LETTERS_TO_AT = 64  # RFC 5321


def is_nothing(text: str) -> bool:
    """« - », « n/a », « anonymous »: an answer that says there is none."""
    return not text or (len(text) <= _LONGEST_NOTHING and text.casefold() in _NOTHING)


def addresses(text: str) -> list[str]:
    """The e-mail addresses of a cell in their order; [] for a text that is none."""
    if len(text) > _LONGEST or "@" not in text:
        return []
    text = _ASKED.sub("", text).strip("'‘’\"«» ") if "mailto:" in text or text[:1] in _QUOTES else text
    if match := _WHOLE.fullmatch(text):
        return [match[1]] if _is_sound(match[1]) else []
    found = [address.rstrip(".") for address in _ADDRESS.findall(text.replace("mailto:", ""))]
    sound = [address for address in dict.fromkeys(found) if _is_sound(address)]
    return sound if sound and not _AROUND.sub("", _without(text, sound)) else []


def _without(text: str, found: list[str]) -> str:
    """What stands around the addresses: « Zoé <…> » and « … (privée) » are fine, letters beside one are not."""
    for address in found:
        text = text.replace(address, "")
    return text


def _is_sound(address: str) -> bool:
    local, _, domain = address.rpartition("@")
    dots_in_order = ".." not in address and not local.startswith(".") and not local.endswith(".")
    return dots_in_order and len(local) <= _LETTERS_TO_AT and not domain.startswith(("-", "."))


def lost_zero(phone: str, may_lose: bool) -> bool:
    """Whether a spreadsheet stored a French number as a number: nine digits, or digits and an exponent."""
    if _SCIENTIFIC.fullmatch(phone):
        return True
    phone = phone.removesuffix(".0")
    nine_digits = len(phone) == 9 and phone.isascii() and phone.isdigit() and phone[0] != "0"
    return nine_digits and may_lose
