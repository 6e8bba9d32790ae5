"""A signed ticket checked and read, beside the bare check of its signature by `cryptography`."""

from __future__ import annotations

import base64
from time import perf_counter

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from benchmarks.rows import Row, Times
from benchmarks.samples import code
from checkin.signing import verify

REPEATS, AT_ONCE = 200, 20  # one check is too short for a clock
HEADER, SIGNATURE = 5, 64  # bytes before the signed payload, and behind it
KEY = (
    "LS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS0KTUNvd0JRWURLMlZ3QXlFQUE2RUh2L1BPRUw0ZGNOMFk1MHZBbVdm"
    "azFqQ2JwUTFmSGR5R1pCSlZNYmc9Ci0tLS0tRU5EIFBVQkxJQyBLRVktLS0tLQo="
)
TICKET = (
    "LYOxRCAgs8ACV/SWXxP5cSJVtUahbNkJY8OWZ6DAPZLubxERC6eSWe9mf4LUGd+Z"
    "EYukhyT/BV/HGoQPKTj/WbA2niJqwAAKMAhV0JVNlV3ZpRUCKAEAVAQA"
)


def run() -> list[Row]:
    """Checks of both kinds take turns; the last row is what every other code pays for it."""
    signed, bare, other = [], [], []
    key = load_pem_public_key(base64.b64decode(KEY))
    assert isinstance(key, Ed25519PublicKey)
    raw = base64.b64decode(TICKET[::-1])
    payload, signature = raw[HEADER:-SIGNATURE], raw[-SIGNATURE:]
    codes = [code(number) for number in range(AT_ONCE)]
    assert verify(TICKET, [KEY]) is not None
    for _ in range(REPEATS):
        start = perf_counter()
        for _ in range(AT_ONCE):
            verify(TICKET, [KEY])
        read = perf_counter()
        for _ in range(AT_ONCE):
            key.verify(signature, payload)
        checked = perf_counter()
        for usual in codes:
            verify(usual, [KEY])
        signed.append((read - start) / AT_ONCE)
        bare.append((checked - read) / AT_ONCE)
        other.append((perf_counter() - checked) / AT_ONCE)
    return _rows(Times(signed), Times(bare), Times(other))


def _rows(signed: Times, bare: Times, other: Times) -> list[Row]:
    ratio = signed.median / bare.median
    return [
        Row(
            what="signed ticket, checked and read",
            measured=str(signed),
            floor=f"{bare}: Ed25519 verify by cryptography",
            ratio=ratio,
            target="ratio ≤ 1.5",
            ok=ratio <= 1.5,
        ),
        Row(
            what="any other code, seen not to be signed",
            measured=f"{other.median * 1e6:.1f} µs, p99 {other.p99 * 1e6:.1f} µs",
        ),
    ]
