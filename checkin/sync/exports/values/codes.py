"""What a cell of a ticket code column stands for: the code as text, damage done by spreadsheets. Never a number."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from checkin.sync.exports.values.cells import Number

EXCEL_DIGITS = 15  # a spreadsheet keeps so many, the others become zeros
_EXACT = 2**53
_BARCODE = 12  # digits from which on a code is a bar code, EAN or UPC
_BINARY_DIGITS = 17  # what other programs than a spreadsheet keep of a long number
_ZEROS = "0000"  # at the end of a code, they are no chance
_SCIENTIFIC = re.compile(r"-?\d(?:[.,]\d+)?[eE]\+\d+|\d[.,]\d+[eE]\d{2}")
_DECIMALS = re.compile(r"(\d+)[.,]0+")
_GROUPED = re.compile(r"\d{1,3}(?:([ .,'’])\d{3})(?:\1\d{3})*(?:[.,]00)?")
_SPACED = re.compile(r"\d+(?: \d+)+")
_SEPARATORS = re.compile(r"[\n;|]+|,(?=\s|\D)|,(?=\d{4})| / | \+ | & | et | and ")


@dataclass(frozen=True, slots=True)
class CodeShape:
    """What the whole column says of its codes: the digits of a code, 0 where they differ; whether zeros lead."""

    digits: int = 0
    leading_zeros: bool = False
    sixteen_ends_in_zero: bool = False


def codes_in(text: str) -> list[str]:
    """The codes of one cell, usually one; damaged ones stand as found."""
    if text.isalnum():
        return [text]
    if text.startswith(("http://", "https://")):
        return [_from_address(text)]
    whole = _plain(text)
    if _is_one(whole):
        return [whole]
    parts = [part.strip() for part in _SEPARATORS.split(text)]
    codes = [_plain(part) for part in parts if part]
    return list(dict.fromkeys(codes)) if len(codes) > 1 and all(map(_is_code, codes)) else [whole]


def _is_one(text: str) -> bool:
    return not _SEPARATORS.search(text)


def _is_code(text: str) -> bool:
    return len(text) >= 3 and " " not in text and any(letter.isdigit() for letter in text)


def _plain(text: str) -> str:
    """`'00123`, `123,00` and grouped digits give back the digits."""
    bare = text[1:] if text.startswith("'") and len(text) > 1 else text
    if match := _DECIMALS.fullmatch(bare):
        return match[1]
    if _GROUPED.fullmatch(bare):
        whole = re.sub(r"[.,]00$", "", bare) if re.search(r"\d{3}[.,]00$", bare) else bare
        return re.sub(r"\D", "", whole)
    if _SPACED.fullmatch(bare):
        return bare.replace(" ", "")
    return _same_type(bare, text)


def _same_type(bare: str, text: str) -> str:
    return text if bare == text else bare


def _from_address(text: str) -> str:
    """Luma's QR code is an address; the ticket is its `pk`."""
    try:
        found = parse_qs(urlsplit(text).query).get("pk")
    except ValueError:
        return text
    return found[0] if found else text


def is_scientific(code: str) -> bool:
    """Whether a spreadsheet shows a long code as a number with an exponent; 38E97 is a code of its own."""
    return bool(_SCIENTIFIC.fullmatch(code))


def is_damaged(code: str, shape: CodeShape) -> bool:
    """Whether digits are lost: scientific notation, or zeros behind the fifteenth digit."""
    if is_scientific(code):
        return True
    if not code.isascii() or not code.isdigit() or len(code) <= EXCEL_DIGITS:
        return False
    if isinstance(code, Number) and int(code) > _EXACT:
        return True
    if code.endswith(_ZEROS) and len(code.rstrip("0")) <= _BINARY_DIGITS:
        return True
    tail = code[EXCEL_DIGITS:]
    if tail.strip("0"):
        return False
    return len(tail) > 1 or isinstance(code, Number) or shape.sixteen_ends_in_zero


def lost_zeros(code: str, shape: CodeShape) -> str:
    """The likely code where a spreadsheet took leading zeros away, "" where nothing is lost."""
    if not shape.digits or not code.isascii() or not code.isdigit() or not 0 < shape.digits - len(code) <= 4:
        return ""
    return code.zfill(shape.digits) if shape.leading_zeros or isinstance(code, Number) else ""


def shape_of(codes: Sequence[str]) -> CodeShape:
    """What the column proves: a fixed number of digits, zeros in front, sixteen digits that all end in zero."""
    digits = [code for code in codes if code.isascii() and code.isdigit()]
    if not digits:
        return CodeShape()
    lengths = Counter(map(len, digits))
    usual, times = lengths.most_common(1)[0]
    whole = [code for code in digits if len(code) == usual]
    fixed = times >= 0.6 * len(digits) and usual >= 5
    sixteen = [code for code in digits if len(code) == EXCEL_DIGITS + 1]
    return CodeShape(
        digits=usual if fixed and max(lengths, key=lambda length: (lengths[length] > 1, length)) <= usual else 0,
        leading_zeros=any(code.startswith("0") for code in whole) or _spread(whole, digits) or _barcodes(whole, digits),
        sixteen_ends_in_zero=len(sixteen) > 1 and all(code.endswith("0") for code in sixteen),
    )


def _spread(whole: Sequence[str], digits: Sequence[str]) -> bool:
    """Codes drawn at random begin with every digit; one in ten of them began with a zero before it was lost."""
    shorter = len(digits) - len(whole)
    firsts = {code[0] for code in whole}
    return len(firsts) >= 6 and 0 < shorter <= 0.25 * len(digits)


def _barcodes(whole: Sequence[str], digits: Sequence[str]) -> bool:
    """Long bar codes are all of one length; only numbers that are counted up pass from 99… to 100…."""
    shorter = [code for code in digits if len(code) < len(whole[0])]
    counted = all(code.startswith("9") for code in shorter) and all(code.startswith("10") for code in whole)
    return len(whole[0]) >= _BARCODE and 0 < len(shorter) <= 0.4 * len(digits) and not counted
