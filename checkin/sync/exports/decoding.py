"""Bytes of a text file → text: byte order mark, UTF-8, UTF-16, the old one-byte encodings, text encoded twice."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like UTF-16 LE
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
ONE_BYTE = ("cp1252", "mac_roman", "cp850", "cp1250")
_JUDGED = 400_000  # bytes looked at to tell the one-byte encodings apart
_LETTERS = frozenset("àâäæçéèêëîïôöœùûüÿñáíóúãõìòåøßÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸÑÁÍÓÚÃÕÌÒÅØ")
_POLISH = frozenset("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ")
_SIGNS = frozenset("’‘“”«»–—…•°€·№™®©§¿¡ªº²³½¼\N{NO-BREAK SPACE}")
_TWICE = re.compile("[\u00c2-\u00f4][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€]|√[©®†™§¢¥™Æî∞ß]|├[®┤á¡]")
_READ_MARK = "ï»¿"  # a byte order mark that was taken for letters once
_FOREIGN = re.compile("[\udc80-\udcff]")  # bytes that are no UTF-8, as surrogateescape keeps them
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    text: str
    encoding: str
    bom: bool = False
    repaired: bool = False  # the whole file had been encoded twice


def decode(content: bytes, encoding: str | None = None) -> Decoded:
    """The text of a file, in `encoding` where somebody said so; LookupError for an encoding that does not exist."""
    if encoding is not None:
        return _as_told(content, encoding)
    for bom, name in BOMS:
        if content.startswith(bom):
            return _after_bom(content[len(bom) :], name)
    if name := _by_nulls(content):
        return Decoded(content.decode(name, "replace"), name)
    return _without_bom(content)


def _as_told(content: bytes, encoding: str) -> Decoded:
    try:
        name = codecs.lookup(encoding).name
        text = content.decode(encoding, "replace")
    except (LookupError, ValueError, TypeError, AttributeError) as error:  # also "rot13", "undefined", "\0"
        raise LookupError(encoding) from error
    bom = text.startswith("\ufeff") or (name == "utf-8-sig" and content.startswith(codecs.BOM_UTF8))
    return Decoded(text.removeprefix("\ufeff"), name.removesuffix("-sig"), bom)


def _after_bom(content: bytes, name: str) -> Decoded:
    if name != "utf-8":
        return Decoded(content.decode(name, "replace"), name, bom=True)
    found = _without_bom(content)
    return Decoded(found.text, found.encoding, bom=True, repaired=found.repaired)


def _without_bom(content: bytes) -> Decoded:
    try:
        text = content.decode()
    except UnicodeDecodeError:
        found = _nearly_utf8(content) or _one_byte(content)
        return replace(found, text=found.text.removeprefix(_READ_MARK))
    again = repaired(text)
    if again is None:
        return Decoded(text.lstrip("\ufeff").removeprefix(_READ_MARK), "utf-8")
    return Decoded(again.removeprefix("\ufeff"), "utf-8", again.startswith("\ufeff"), repaired=True)


def _by_nulls(content: bytes) -> str:
    """UTF-16 without a mark: every second byte of Western text is zero."""
    head = content[:4096]
    even, odd = head[::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if half and odd > 0.4 * half and even < 0.1 * half:
        return "utf-16-le"
    return "utf-16-be" if half and even > 0.4 * half and odd < 0.1 * half else ""


def _nearly_utf8(content: bytes) -> Decoded | None:
    """UTF-8 with a few foreign bytes, as where two files were glued together: these alone are read as Windows-1252."""
    text = content.decode("utf-8", "surrogateescape")
    foreign = len(_FOREIGN.findall(text))
    right = len(_BEYOND_ASCII.findall(text)) - foreign
    return Decoded(_FOREIGN.sub(_as_windows, text), "utf-8") if right > 9 * foreign else None


def _as_windows(match: re.Match[str]) -> str:
    return bytes((ord(match[0]) & 0xFF,)).decode("cp1252", "replace")


def _one_byte(content: bytes) -> Decoded:
    best = max(ONE_BYTE, key=lambda name: _score(content[:_JUDGED].decode(name, "replace")))  # cp1252 where equal
    return Decoded(content.decode(best, "replace"), best)


def _score(text: str) -> float:
    """How much the text looks like names and sentences: accented letters that fit in, few odd signs."""
    return sum(
        _fit(text[match.start() - 1 : match.start()], match[0], text[match.end() : match.end() + 1])
        for match in _BEYOND_ASCII.finditer(text)
    )


def _fit(before: str, letter: str, after: str) -> float:
    if letter in _LETTERS or letter in _POLISH:
        if letter.isupper() and before.islower():
            return -2
        if letter.islower() and before.isupper() and after.isupper():
            return -1
        return 1 if letter in _LETTERS else 0.9
    inside = before.isalpha() and after.isalpha()
    if letter in _SIGNS:
        return -1 if inside and letter not in "’‘·" else 0.5
    return -2 if inside or letter == "\ufffd" else -1


def repaired(text: str) -> str | None:
    """The text that was encoded as UTF-8 twice, made whole; None unless all of it decodes cleanly."""
    found, times = text, 0
    while times < 3 and (again := _once_less(found)) is not None:
        found, times = again, times + 1
    return found if times else None


def _once_less(text: str) -> str | None:
    if not _TWICE.search(text):
        return None
    for encode in (_as_windows_bytes, _mac_bytes, _dos_bytes):
        try:
            return encode(text).decode()
        except UnicodeError:
            continue
    return None


def _mac_bytes(text: str) -> bytes:
    return text.encode("mac_roman")


def _dos_bytes(text: str) -> bytes:
    return text.encode("cp850")


def _as_windows_bytes(text: str) -> bytes:
    """Windows-1252 with its five holes filled as Latin-1 does, as programs that encode twice do."""
    return text.encode("cp1252", "checkin-holes")


def _fill_hole(error: UnicodeError) -> tuple[bytes, int]:
    assert isinstance(error, UnicodeEncodeError)
    wrong = error.object[error.start : error.end]
    if any(ord(letter) > 0xFF for letter in wrong):
        raise error
    return wrong.encode("latin-1"), error.end


codecs.register_error("checkin-holes", _fill_hole)


def repaired_all(texts: Iterable[str]) -> dict[str, str]:
    """For cells of a workbook: text → repaired text of those encoded twice; {} unless all of them decode cleanly."""
    foreign = {text for text in texts if not text.isascii()}
    found = {text: repaired(text) for text in foreign}
    return {text: again for text, again in found.items() if again is not None} if all(found.values()) else {}
