"""The committed pages of a write-ahead log, also of one that is damaged in the middle. Section 4 of the file format."""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HEADER, FRAME = 32, 24  # bytes
_BIG = 0x377F0683  # magic of a log whose checksums are of big-endian words; the other one ends in 2


@dataclass(frozen=True, slots=True)
class Frame:
    """A page as one transaction left it; `commit`: the last of its transaction."""

    number: int
    page: bytes
    commit: bool


def frames(log: Path, page_size: int) -> Iterator[Frame]:
    """The sound frames up to the last commit, oldest first.

    A frame's checksum goes on from that of the frame before it, as written there: so those behind a damaged one can
    still be told to be sound. What no commit follows was never answered to anybody.
    """
    try:
        data = log.read_bytes()
    except OSError:
        return
    pending: list[Frame] = []
    for frame in _sound(data, page_size):
        pending.append(frame)
        if frame.commit:
            yield from pending
            pending.clear()


def _sound(data: bytes, page_size: int) -> Iterator[Frame]:
    order = ">" if data[:4] == _BIG.to_bytes(4, "big") else "<"
    places = range(HEADER, len(data) - FRAME - page_size + 1, FRAME + page_size)
    salts = _salts(data, places)
    before = struct.unpack_from(">2I", data, 24) if len(data) >= HEADER else (0, 0)
    for place in places:
        number, size, *_ = struct.unpack_from(">2I", data, place)
        said = struct.unpack_from(">2I", data, place + 16)
        page = data[place + FRAME : place + FRAME + page_size]
        if data[place + 8 : place + 16] == salts and said == _checksum(data[place : place + 8] + page, before, order):
            yield Frame(number, page, size > 0)
        before = said


def _salts(data: bytes, places: range) -> bytes:
    """Those of the log's generation: what most of its frames say, should its header be the damaged part."""
    header = data[16:24]
    said = Counter(data[place + 8 : place + 16] for place in places)
    return header if header in said or not said else said.most_common(1)[0][0]


def _checksum(data: bytes, before: tuple[int, int], order: str) -> tuple[int, int]:
    first, second = before
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for one, two in zip(words[::2], words[1::2], strict=True):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + two + first) & 0xFFFFFFFF
    return first, second
