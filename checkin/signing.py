"""Tickets that prove themselves: a text signed with the event's key → what it grants. Pure: no roster, no rules.

The scheme is pretix's `pretix_sig1`: base64, written backwards, of version, two lengths, a protobuf message and its
Ed25519 signature. One ticket has one spelling here: others of the same bytes would slip past what compares texts
(replaced codes, blocked codes, those already scanned).
"""

from __future__ import annotations

import base64
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

SHORTEST, LONGEST = 96, 400  # letters; pretix writes 116 to 120
_HEADER = struct.Struct(">BHH")  # version, length of the payload, length of the signature
_VERSION, _SIGNATURE = 1, 64
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

# Protobuf: the fields of a ticket, how a value of each kind is written, and in how many bytes.
_SEED, _ITEM, _VARIATION, _SUBEVENT, _FROM, _UNTIL = range(1, 7)
_NUMBER, _TEXT = 0, 2
_FIXED = {1: 8, 5: 4}
_KINDS = {_SEED: _TEXT} | dict.fromkeys((_ITEM, _VARIATION, _SUBEVENT, _FROM, _UNTIL), _NUMBER)
_VARINT_BYTES = 10


@dataclass(frozen=True, slots=True)
class SignedTicket:
    """What a signed text grants. `seed` is the ticket's own random word: one per ticket, whatever else changes.

    `product`, `variation` and `subevent` are ids of the registration system, "" where there is none.
    """

    code: str
    seed: str
    product: str
    variation: str
    subevent: str
    valid_from: datetime | None
    valid_until: datetime | None


def looks_signed(text: str) -> bool:
    """Whether checking the signature may be worth it: right length, right version and signature length at its end."""
    return SHORTEST <= len(text) <= LONGEST and text.endswith("QA") and text[-6:-4] == "EA"


def verify(text: str, keys: Sequence[str]) -> SignedTicket | None:
    """The ticket that one of the keys has signed, or None. A key is base64 of a PEM; unusable ones open nothing."""
    parts = _opened(text) if looks_signed(text) else None
    if parts is None or not any(_is_signed(*parts, key) for key in keys):
        return None
    try:
        return _ticket(text, parts[0])
    except (ValueError, OverflowError):
        return None


def read_ahead(keys: Sequence[str]) -> int:
    """How many of the keys can be used. The first signed ticket after this need not wait 40 ms for a library."""
    return sum(_key(key) is not None for key in keys)


def _opened(text: str) -> tuple[bytes, bytes] | None:
    """Payload and signature; None where the text is not the one spelling of a whole ticket."""
    try:
        raw = base64.b64decode(text[::-1])
    except ValueError:
        return None
    if base64.b64encode(raw).decode("ascii")[::-1] != text:
        return None
    version, length, signature_length = _HEADER.unpack_from(raw)
    body = raw[_HEADER.size :]
    if (version, signature_length, len(body)) != (_VERSION, _SIGNATURE, length + _SIGNATURE):
        return None
    return body[:length], body[length:]


def _is_signed(payload: bytes, signature: bytes, key_text: str) -> bool:
    key = _key(key_text)
    if key is None:
        return False
    from cryptography.exceptions import InvalidSignature

    try:
        key.verify(signature, payload)
    except InvalidSignature:
        return False
    return True


@lru_cache(maxsize=32)
def _key(text: str) -> Ed25519PublicKey | None:
    """Imports when first asked: most events have no signed ticket, and the library takes 40 ms to load."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    try:
        key = load_pem_public_key(base64.b64decode(text))
    except (ValueError, UnsupportedAlgorithm):
        return None
    return key if isinstance(key, Ed25519PublicKey) else None


def _ticket(text: str, payload: bytes) -> SignedTicket:
    """ValueError or OverflowError where the message is no ticket, or has no seed to count its uses by."""
    words, numbers = _message(payload)
    seed = words.get(_SEED, b"").decode("utf-8")
    if not seed:
        raise ValueError("no seed")
    return SignedTicket(
        code=text,
        seed=seed,
        product=_id(numbers, _ITEM),
        variation=_id(numbers, _VARIATION),
        subevent=_id(numbers, _SUBEVENT),
        valid_from=_moment(numbers, _FROM),
        valid_until=_moment(numbers, _UNTIL),
    )


def _id(numbers: dict[int, int], field: int) -> str:
    number = numbers.get(field, 0)
    return str(number) if number else ""


def _moment(numbers: dict[int, int], field: int) -> datetime | None:
    """None for no limit, never for one that we cannot express: that would let in whom it keeps out."""
    seconds = numbers.get(field, 0)
    return _EPOCH + timedelta(seconds=seconds) if seconds else None


def _message(data: bytes) -> tuple[dict[int, bytes], dict[int, int]]:
    """Texts and numbers of a protobuf message, by field; of a field that comes twice the last, as protobuf has it.

    Unknown fields are skipped: the signature covers them, so that only the registration system can have written them.
    """
    texts: dict[int, bytes] = {}
    numbers: dict[int, int] = {}
    place = 0
    while place < len(data):
        tag, place = _varint(data, place)
        field, kind = tag >> 3, tag & 7
        if not field or _KINDS.get(field, kind) != kind:
            raise ValueError("no field of a ticket")
        if kind == _NUMBER:
            number, place = _varint(data, place)
            numbers[field] = number - (number >> 63 << 64)  # int64: the upper half is negative
        else:
            texts[field], place = _piece(data, place, kind)
    return texts, numbers


def _piece(data: bytes, place: int, kind: int) -> tuple[bytes, int]:
    """A value of a given or fixed length, and where the next field begins."""
    if kind == _TEXT:
        length, place = _varint(data, place)
    elif kind in _FIXED:
        length = _FIXED[kind]
    else:
        raise ValueError("not a kind of protobuf 3")
    if place + length > len(data):
        raise ValueError("cut short")
    return data[place : place + length], place + length


def _varint(data: bytes, place: int) -> tuple[int, int]:
    """A number of up to 64 bits, lowest seven first, and where it ends."""
    value = 0
    for count, byte in enumerate(data[place : place + _VARINT_BYTES]):
        value |= (byte & 0x7F) << 7 * count
        if byte < 0x80 and value < 1 << 64:
            return value, place + count + 1
    raise ValueError("no end, or too large")
