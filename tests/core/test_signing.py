"""A ticket proves itself by its one true spelling; whatever resembles it, and whatever else comes, is no ticket."""

from __future__ import annotations

import base64
import string
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st
from signed_tickets import (
    KEY,
    OTHER_KEY,
    SIGNER,
    STRANGER,
    number,
    payload,
    raw_of,
    sealed,
    spelled,
    tag,
    ticket_text,
    varint,
    wrapped,
)

from checkin.signing import SHORTEST, SignedTicket, looks_signed, read_ahead, verify

OPENS, CLOSES = datetime(2026, 11, 27, 8, tzinfo=UTC), datetime(2026, 11, 27, 18, 30, tzinfo=UTC)
ORDER_OF_ED25519 = 2**252 + 27742317777372353535851937790883648493
PLAIN = ticket_text("Brume7kLq", item=2)
DATED = ticket_text("Rive4TzNd", item=1, valid_from=int(OPENS.timestamp()), valid_until=int(CLOSES.timestamp()))
VARIED = ticket_text("Pont9WxHb", item=300, variation=41, subevent=7)
# Written out once, so that the signer of these tests and the reader cannot be wrong together.
FROZEN_KEY = (
    "LS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS0KTUNvd0JRWURLMlZ3QXlFQUE2RUh2L1BPRUw0ZGNOMFk1MHZBbVdm"
    "azFqQ2JwUTFmSGR5R1pCSlZNYmc9Ci0tLS0tRU5EIFBVQkxJQyBLRVktLS0tLQo="
)
FROZEN = (
    "LYOxRCAgs8ACV/SWXxP5cSJVtUahbNkJY8OWZ6DAPZLubxERC6eSWe9mf4LUGd+Z"
    "EYukhyT/BV/HGoQPKTj/WbA2niJqwAAKMAhV0JVNlV3ZpRUCKAEAVAQA"
)


def grants(text: str, seed: str, **what: str | datetime) -> SignedTicket:
    nothing = SignedTicket(text, seed, product="", variation="", subevent="", valid_from=None, valid_until=None)
    return replace(nothing, **what)  # type: ignore[arg-type]


def spoilt(change: Callable[[bytearray], object], text: str = PLAIN) -> str:
    raw = bytearray(raw_of(text))
    change(raw)
    return spelled(bytes(raw))


def with_signature(content: bytes, signature: bytes, version: int = 1) -> str:
    return spelled(wrapped(content, signature, version))


def other_spellings(text: str) -> list[str]:
    """The same bytes in other letters: two bits of the last one before the padding are of no use."""
    assert text[0] == "=" != text[1]
    alphabet = string.ascii_uppercase + string.ascii_lowercase + string.digits + "+/"
    return [found for letter in alphabet if (found := f"={letter}{text[2:]}") != text and raw_of(found) == raw_of(text)]


CONTENT = payload("Brume7kLq", item=2)
SIGNATURE = SIGNER.sign(CONTENT)
HIGHER_S = SIGNATURE[:32] + (int.from_bytes(SIGNATURE[32:], "little") + ORDER_OF_ED25519).to_bytes(32, "little")
SEED = tag(1, 2) + varint(9) + b"Brume7kLq"

GOOD = {
    "plain": (PLAIN, grants(PLAIN, "Brume7kLq", product="2")),
    "with dates": (DATED, grants(DATED, "Rive4TzNd", product="1", valid_from=OPENS, valid_until=CLOSES)),
    "variation and day": (VARIED, grants(VARIED, "Pont9WxHb", product="300", variation="41", subevent="7")),
    "no product": (text := ticket_text("Seul2MnPq"), grants(text, "Seul2MnPq")),
    "other key": (text := ticket_text("Val8cDfGh", 5, signer=STRANGER), grants(text, "Val8cDfGh", product="5")),
    "negative numbers": (
        text := ticket_text("Neg3kLmNp", item=-2, valid_until=-86_400),
        grants(text, "Neg3kLmNp", product="-2", valid_until=datetime(1969, 12, 31, tzinfo=UTC)),
    ),
    "fields that we do not know": (
        text := sealed(CONTENT + number(9, 1) + tag(10, 2) + b"\x02ok" + tag(11, 1) + bytes(8) + tag(12, 5) + bytes(4)),
        grants(text, "Brume7kLq", product="2"),
    ),
    "a field twice": (text := sealed(CONTENT + number(2, 8)), grants(text, "Brume7kLq", product="8")),
}

BAD = {
    "nothing": "",
    "a code of ours": "BCDFGHJKLNPRST",
    "not backwards": PLAIN[::-1],
    "blank before": f" {PLAIN}",
    "line break inside": f"{PLAIN[:110]}\n{PLAIN[110:]}",
    "no padding": PLAIN[1:],
    "letters of URLs": ticket_text("Url5QrStV", item=3).replace("/", "_").replace("+", "-"),
    "not ASCII": PLAIN[:50] + "é" + PLAIN[51:],
    "half a character": PLAIN[:50] + "\udcff" + PLAIN[51:],
    "other version": with_signature(CONTENT, SIGNATURE, version=2),
    "version 0": with_signature(CONTENT, SIGNATURE, version=0),
    "bytes after the signature": spoilt(lambda raw: raw.append(0)),
    "one byte less": spoilt(lambda raw: raw.pop()),
    "short signature, said so": with_signature(CONTENT, SIGNATURE[:63]),
    "no signature": with_signature(CONTENT + SIGNATURE, b""),
    "long signature, said so": with_signature(CONTENT, SIGNATURE + b"\0"),
    "payload said longer by one": spoilt(lambda raw: raw.__setitem__(2, raw[2] + 1)),
    "payload said shorter by one": spoilt(lambda raw: raw.__setitem__(2, raw[2] - 1)),
    "payload said beyond the end": spoilt(lambda raw: raw.__setitem__(slice(1, 3), b"\xff\xff")),
    "signed by a stranger to the event": with_signature(CONTENT, STRANGER.sign(CONTENT)),
    "another ticket's signature": with_signature(payload("Brume7kLq", item=3), SIGNATURE),
    "same signature with a larger number": with_signature(CONTENT, HIGHER_S),
    "header signed too": with_signature(CONTENT, SIGNER.sign(wrapped(CONTENT, SIGNATURE)[:5] + CONTENT)),
    "no content": sealed(b""),
    "no seed": sealed(number(2, 2) * 9),
    "empty seed": ticket_text("", item=2, variation=2, subevent=2),
    "seed that is no text": sealed(tag(1, 2) + b"\x04\xff\xfe\xff\xfe" + number(2, 2)),
    "seed as a number": sealed(number(1, 9) + number(2, 2) * 5),
    "product as a text": sealed(SEED + tag(2, 2) + b"\x012"),
    "date of fixed size": sealed(SEED + tag(5, 1) + bytes(8)),
    "field 0": sealed(SEED + number(0, 1)),
    "a group": sealed(SEED + tag(9, 3) + tag(9, 4)),
    "kind that does not exist": sealed(SEED + tag(9, 7)),
    "cut within a number": sealed(CONTENT + tag(2, 0) + b"\x80"),
    "cut within a tag": sealed(CONTENT + b"\x80"),
    "cut within a text": sealed(CONTENT + tag(10, 2) + b"\x05ab"),
    "cut within a fixed size": sealed(CONTENT + tag(11, 1) + bytes(7)),
    "number of eleven bytes": sealed(SEED + tag(2, 0) + b"\x80" * 10 + b"\0"),
    "number above 64 bits": sealed(SEED + tag(2, 0) + b"\xff" * 9 + b"\x02"),
    "starts after the last year": ticket_text("Loin6GhJk", valid_from=2**62),
    "ends after the last year": ticket_text("Loin7GhJk", valid_until=300_000_000_000),
    "ended before the first year": ticket_text("Tard8GhJk", valid_until=-(2**40)),
    "longer than any": ticket_text("x" * 400, item=2),
}


@pytest.mark.parametrize(("text", "meant"), GOOD.values(), ids=GOOD)
def test_a_signed_ticket_is_read(text: str, meant: SignedTicket) -> None:
    assert verify(text, ["", OTHER_KEY, KEY]) == meant


@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
def test_whatever_is_no_signed_ticket_is_none(text: str) -> None:
    assert verify(text, [KEY]) is None


def test_a_ticket_written_down_once_stays_readable() -> None:
    assert verify(FROZEN, [FROZEN_KEY]) == grants(FROZEN, "Digue5RtV", product="12", valid_until=CLOSES)


def test_the_same_bytes_have_one_spelling() -> None:
    others = other_spellings(PLAIN)
    assert len(others) == 3
    assert [verify(text, [KEY]) for text in others] == [None] * 3


def test_every_changed_bit_is_found() -> None:
    for text in (PLAIN, DATED):
        raw = raw_of(text)
        for bit in range(len(raw) * 8):
            changed = bytearray(raw)
            changed[bit // 8] ^= 1 << bit % 8
            assert verify(spelled(bytes(changed)), [KEY]) is None, bit


def test_every_changed_letter_is_found() -> None:
    for place, true in enumerate(PLAIN):
        for letter in set(string.ascii_letters + string.digits + "+/=") - {true}:
            assert verify(PLAIN[:place] + letter + PLAIN[place + 1 :], [KEY]) is None, (place, letter)


@given(st.text(alphabet=st.characters(), max_size=500) | st.binary(max_size=300).map(spelled))
def test_no_text_is_too_strange(text: str) -> None:
    assert verify(text, [KEY]) is None


@given(st.binary(max_size=200))
def test_no_signed_content_is_too_strange(content: bytes) -> None:
    """Even where the event's own key has signed it, which cannot happen."""
    ticket = verify(sealed(content), [KEY])
    assert ticket is None or ticket.seed


@given(st.binary(max_size=80))
def test_whatever_follows_a_ticket_in_its_content_raises_nothing(rest: bytes) -> None:
    ticket = verify(sealed(CONTENT + rest), [KEY])
    assert ticket is None or ticket.seed


@given(
    st.text(alphabet=string.ascii_letters + string.digits, min_size=9, max_size=9),
    st.integers(1, 2**63 - 1),
    st.integers(0, 2**63 - 1),
    st.integers(1, 250_000_000_000),
)
def test_what_was_signed_is_what_is_read(seed: str, item: int, variation: int, until: int) -> None:
    ticket = verify(ticket_text(seed, item, variation, valid_until=until), [KEY])
    assert ticket is not None
    assert ticket.valid_until is not None
    assert (ticket.seed, ticket.product, ticket.variation) == (seed, str(item), str(variation or ""))
    assert (ticket.valid_until.timestamp(), ticket.valid_from) == (until, None)


def rsa_key() -> str:
    pem = generate_private_key(65537, 2048).public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return base64.b64encode(pem).decode("ascii")


UNUSABLE = ["", "é", "\udcff", "====", "QUJD", KEY[:60], base64.b64encode(b"-----BEGIN PUBLIC KEY-----").decode()]


def test_keys_that_cannot_be_used_are_passed_over() -> None:
    keys = [*UNUSABLE, rsa_key(), KEY]
    assert verify(PLAIN, keys) is not None
    assert verify(PLAIN, keys[:-1]) is None
    assert verify(PLAIN, []) is None
    assert read_ahead([*keys, OTHER_KEY]) == 2


def test_other_codes_are_told_at_a_glance() -> None:
    assert all(looks_signed(text) for text, _ in GOOD.values())
    assert not any(map(looks_signed, ["", "1000", "BCDFGHJKLNPRST", "x" * SHORTEST, "https://tickets.example/?pk=QA"]))


def test_an_ordinary_code_loads_no_cryptography() -> None:
    script = (
        "import sys; from checkin.signing import verify; import checkin.station\n"
        f"assert verify('BCDFGHJKLNPRST', [{KEY!r}]) is None and 'cryptography' not in sys.modules\n"
        f"assert verify({PLAIN!r}, [{KEY!r}]) and 'cryptography' in sys.modules"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", script], check=True)
