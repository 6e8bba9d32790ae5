"""Signs invented tickets as pretix does (scheme pretix_sig1), byte by byte, so that any of them can be spoilt."""

from __future__ import annotations

import base64
import struct

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

SIGNER = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
STRANGER = Ed25519PrivateKey.from_private_bytes(bytes(range(32, 64)))


def public_key(signer: Ed25519PrivateKey) -> str:
    """As pretix gives it in `valid_keys`: base64 of a PEM."""
    pem = signer.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return base64.b64encode(pem).decode("ascii")


KEY, OTHER_KEY = public_key(SIGNER), public_key(STRANGER)


def ticket_text(
    seed: str,
    item: int = 0,
    variation: int = 0,
    subevent: int = 0,
    valid_from: int = 0,
    valid_until: int = 0,
    signer: Ed25519PrivateKey = SIGNER,
) -> str:
    """What stands in the QR code; times are Unix times, 0 for none."""
    return sealed(payload(seed, item, variation, subevent, valid_from, valid_until), signer)


def payload(
    seed: str, item: int = 0, variation: int = 0, subevent: int = 0, valid_from: int = 0, valid_until: int = 0
) -> bytes:
    """As pretix writes it: ids that are 0 left out, the two times always there."""
    letters = seed.encode("utf-8")
    ids = b"".join(number(field, value) for field, value in enumerate((item, variation, subevent), 2) if value)
    return tag(1, 2) + varint(len(letters)) + letters + ids + number(5, valid_from) + number(6, valid_until)


def number(field: int, value: int) -> bytes:
    return tag(field, 0) + varint(value % (1 << 64))


def tag(field: int, kind: int) -> bytes:
    return varint(field << 3 | kind)


def varint(value: int) -> bytes:
    """Seven bits a byte, the lowest first; the top bit says that more follow."""
    head, rest = value & 0x7F, value >> 7
    return bytes([head | 0x80]) + varint(rest) if rest else bytes([head])


def sealed(content: bytes, signer: Ed25519PrivateKey = SIGNER) -> str:
    return spelled(wrapped(content, signer.sign(content)))


def wrapped(content: bytes, signature: bytes, version: int = 1) -> bytes:
    return struct.pack(">BHH", version, len(content), len(signature)) + content + signature


def spelled(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")[::-1]


def raw_of(text: str) -> bytes:
    return base64.b64decode(text[::-1])
