"""What a scanner typed → the ticket codes that it may mean; and the codes that we make ourselves. Pure."""

from __future__ import annotations

import base64
import json
import os
import re
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

# Sixteen consonants that AZERTY, QWERTY and QWERTZ type alike: no digit, no 0/O, no word by accident.
ALPHABET = "BCDFGHJKLNPRSTVX"
RANDOM_LETTERS = 12  # 48 bits
CHECK_LETTERS = 2
LENGTH = RANDOM_LETTERS + CHECK_LETTERS
KEPT = 1000  # characters; signed tickets, the longest codes, have 200
_INVISIBLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b\u2060\ufeff]")
# What a scanner may send before a text: the kind of symbol (ISO/IEC 15424), then its character set (ECI, six digits).
_SYMBOL = re.compile(r"(\][A-Za-z][0-9A-Za-z])?(\\[0-9]{6})?")
_ADDRESS = re.compile(r"https?://", re.IGNORECASE)


def clean(raw: str) -> str:
    """The code without the blanks around it; what is left is kept in the log as it came.

    Half characters (lone surrogates), which no file can hold, become visible escapes.
    """
    return raw.strip().encode(errors="backslashreplace").decode()


def kept(raw: str) -> str:
    """What the log keeps of a text: all of a code; of longer ones the beginning, and how much more there was.

    A web address that holds no code keeps no query: that is between another site and its visitor.
    """
    text = clean(raw)
    if website(text):
        text = re.sub(r"(?<=[?#]).+", "…", text, flags=re.DOTALL)
    return text if len(text) <= KEPT else f"{text[:KEPT]}… [+{len(text) - KEPT}]"


def meanings(raw: str) -> list[str]:
    """The codes that a scanned text may stand for, the likeliest first; [] for a blank text.

    As scanned, without invisible characters, without what the scanner says of the symbol (`]Q3`, `\\000026`), then what
    known badges wrap a code in: an address with `pk=` (Luma), base64 of `item:ticks` (HelloAsso), JSON (Indico), twelve
    digits around seven (Billetweb).
    """
    text = clean(raw)
    visible = _INVISIBLE.sub("", text).strip()
    bare = _SYMBOL.sub("", visible, count=1).strip()
    found = [text, visible, bare, *_unwrapped(bare)]
    return list(dict.fromkeys(code for code in found if code))


def website(text: str) -> str:
    """The site that an address leads to, never its path or query; "" for any other text, and where it holds a code."""
    if not _ADDRESS.match(text) or _from_address(text):
        return ""
    try:
        return urlsplit(text).hostname or ""
    except ValueError:
        return ""


def _unwrapped(text: str) -> list[str]:
    if _ADDRESS.match(text):
        return _from_address(text)
    if text.startswith("{"):
        return _from_json(text)
    if len(text) == 12 and text.isascii() and text.isdigit():
        return [text[4:11]]
    return _from_base64(text)


def _from_address(text: str) -> list[str]:
    try:
        return parse_qs(urlsplit(text).query).get("pk", [])
    except ValueError:
        return []


def _from_json(text: str) -> list[str]:
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        return []
    if not isinstance(content, dict):
        return []
    badge, secret = content.get("i"), content.get("checkin_secret")  # since Indico 3.3, and before
    if isinstance(secret, str):
        return [secret]
    if not isinstance(badge, list) or len(badge) != 3 or not isinstance(badge[2], str):
        return []
    return [badge[2], *_from_uuid(badge[2])]


def _from_uuid(text: str) -> list[str]:
    """Sixteen bytes in base64 are a UUID."""
    try:
        return [str(UUID(bytes=base64.b64decode(text, validate=True)))]
    except ValueError:
        return []


def _from_base64(text: str) -> list[str]:
    """`1234567:638`, in 8 to 64 letters: base64 comes in fours."""
    if not 8 <= len(text) < 68:
        return []
    try:
        decoded = base64.b64decode(text, validate=True)
    except ValueError:
        return []
    found = re.fullmatch(rb"(\d+):\d+", decoded)
    return [found[1].decode()] if found else []


def new_code() -> str:
    """A code of our own: twelve random letters and two check letters."""
    body = random_letters(RANDOM_LETTERS)
    return body + _check_letters(body)


def random_letters(count: int) -> str:
    """Letters of our alphabet that nobody can guess: 16 of them, so that every byte is as good as another."""
    return "".join(ALPHABET[byte % len(ALPHABET)] for byte in os.urandom(count))


def is_own(text: str) -> bool:
    """Whether the text is a code that we could have made: right letters, right check letters."""
    folded = text.upper()
    body, check = folded[:RANDOM_LETTERS], folded[RANDOM_LETTERS:]
    return len(check) == CHECK_LETTERS and not set(folded) - set(ALPHABET) and check == _check_letters(body)


def own_letters(text: str) -> int:
    """How many letters the text has, where all of them are ours and large, as on our badges; else 0."""
    return len(text) if not set(text) - set(ALPHABET) else 0


def is_misread(text: str) -> bool:
    """Whether the text looks like a code of ours and cannot be one: a letter is wrong."""
    looks_own = len(text) == LENGTH and not set(text.upper()) - set(ALPHABET)
    return looks_own and not is_own(text)


def _check_letters(body: str) -> str:
    """CRC-8 (polynomial x⁸+x²+x+1) of the letters: finds every single wrong letter and every swap of two neighbours."""
    crc = 0
    for letter in body:
        crc ^= ord(letter)
        for _ in range(8):
            crc = (crc << 1) ^ 0x107 if crc & 0x80 else crc << 1
    return ALPHABET[crc >> 4] + ALPHABET[crc & 0xF]
