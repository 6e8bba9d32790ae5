"""SQLite's pages read byte by byte where SQLite itself gives up: https://www.sqlite.org/fileformat2.html. Pure."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass

TABLE_LEAF, INDEX_LEAF, INDEX_INTERIOR = 13, 10, 2
FIRST_HEADER = 100  # bytes of the file's header on page 1
MOST = 100_000  # bytes that a row of ours can have

Value = int | float | str | bytes | None
ReadPage = Callable[[int], bytes | None]
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}  # serial type → bytes


@dataclass(frozen=True, slots=True)
class Record:
    """One row of a table, or one entry of an index (`rowid` is its last value then)."""

    indexed: bool
    rowid: int
    values: tuple[Value, ...]


class Damage(ValueError):
    """These bytes are no page or row."""


def records(number: int, page: bytes, usable: int, read: ReadPage) -> Iterator[Record]:
    """The rows and index entries that the page holds whole; `usable` bytes of it are SQLite's, `read` gets overflow."""
    start = FIRST_HEADER if number == 1 else 0
    kind = page[start]
    if kind not in (TABLE_LEAF, INDEX_LEAF, INDEX_INTERIOR):
        return
    first = start + (12 if kind == INDEX_INTERIOR else 8)
    count = min(int.from_bytes(page[start + 3 : start + 5], "big"), (usable - first) // 2)
    for place in range(first, first + 2 * count, 2):
        offset = int.from_bytes(page[place : place + 2], "big")
        try:
            yield _cell(page, offset, kind, usable, read)
        except (ValueError, IndexError, OverflowError, struct.error):
            continue  # this row is lost, the next one may be whole


def _cell(page: bytes, offset: int, kind: int, usable: int, read: ReadPage) -> Record:
    rowid = 0
    if kind == INDEX_INTERIOR:
        offset += 4
    size, offset = _varint(page, offset)
    if kind == TABLE_LEAF:
        rowid, offset = _varint(page, offset)
    if not 0 < size <= MOST:
        raise Damage
    values = _values(_payload(page, offset, size, kind, usable, read))
    if kind == TABLE_LEAF:
        return Record(False, rowid, values)
    if not values or not isinstance(values[-1], int):
        raise Damage
    return Record(True, values[-1], values)


def _payload(page: bytes, offset: int, size: int, kind: int, usable: int, read: ReadPage) -> bytes:
    """The row's bytes, the rest of a long one from its chain of overflow pages; section 1.6 of the format."""
    most = usable - 35 if kind == TABLE_LEAF else (usable - 12) * 64 // 255 - 23
    if size <= most:
        return _piece(page, offset, size, usable)
    least = (usable - 12) * 32 // 255 - 23
    local = least + (size - least) % (usable - 4)
    local = local if local <= most else least
    found = bytearray(_piece(page, offset, local, usable))
    following = int.from_bytes(_piece(page, offset + local, 4, usable), "big")
    while len(found) < size:
        more = read(following) if following else None
        if more is None:
            raise Damage
        following = int.from_bytes(more[:4], "big")
        found += more[4 : min(usable, 4 + size - len(found))]
    return bytes(found)


def _piece(page: bytes, offset: int, size: int, usable: int) -> bytes:
    if offset < 0 or offset + size > usable:
        raise Damage
    return page[offset : offset + size]


def _values(payload: bytes) -> tuple[Value, ...]:
    """Section 2.1 of the format. A header or body that does not end where it says is no row."""
    end, offset = _varint(payload, 0)
    place, values = end, []
    while offset < end:
        serial, offset = _varint(payload, offset)
        value, size = _value(payload, place, serial)
        values.append(value)
        place += size
    if offset != end or place != len(payload):
        raise Damage
    return tuple(values)


def _value(payload: bytes, place: int, serial: int) -> tuple[Value, int]:
    if serial in (0, 8, 9):
        return (None if serial == 0 else serial - 8), 0
    if serial in _INTEGERS:
        size = _INTEGERS[serial]
        return int.from_bytes(payload[place : place + size], "big", signed=True), size
    if serial == 7:
        return struct.unpack_from(">d", payload, place)[0], 8
    if serial < 12:
        raise Damage
    size = (serial - 12) // 2
    piece = payload[place : place + size]
    return (piece.decode("utf-8") if serial % 2 else piece), size


def _varint(data: bytes, offset: int) -> tuple[int, int]:
    """(the number, where the next one begins); seven bits a byte, all eight of the ninth."""
    number = 0
    for place in range(offset, offset + 8):
        byte = data[place]
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            return number, place + 1
    number = number << 8 | data[offset + 8]
    return number - (1 << 64) if number >> 63 else number, offset + 9
