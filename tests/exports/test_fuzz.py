"""Two thousand files that something gnawed at: a result or one clear reason, never another error, a hang or a crash."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import perf_counter

import pytest
from samples import Sample, abroad, damaged, french, languages, lists

from checkin.errors import Unreadable
from checkin.sync.exports import read_export

SAMPLES = [*french.SAMPLES, *abroad.SAMPLES, *languages.SAMPLES, *lists.SAMPLES, *damaged.SAMPLES]
TEXTS = [sample for sample in SAMPLES if not sample.file.endswith(".xlsx")]
WORKBOOKS = [sample for sample in SAMPLES if sample.file.endswith(".xlsx")]
TEXT_FILES, WORKBOOK_FILES = 1850, 150
LONGEST = 2.0  # seconds for one small file
Gnaw = Callable[[bytearray, random.Random], bytearray]


def flip(content: bytearray, chance: random.Random) -> bytearray:
    for _ in range(chance.randint(1, 8)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    return content


def cut(content: bytearray, chance: random.Random) -> bytearray:
    return content[: chance.randint(1, len(content))]


def drop(content: bytearray, chance: random.Random) -> bytearray:
    start = chance.randrange(len(content))
    del content[start : start + chance.randint(1, 40)]
    return content


def repeat(content: bytearray, chance: random.Random) -> bytearray:
    start = chance.randrange(len(content))
    piece = content[start : start + chance.randint(1, 400)] * chance.randint(1, 20)
    return content[:start] + piece + content[start:]


def insert(content: bytearray, chance: random.Random) -> bytearray:
    start = chance.randrange(len(content))
    signs = [
        b'"',
        b";",
        b"\n",
        b"\r",
        b"\0",
        b"\x85",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"<table>",
        b"@",
        b"=",
        b"\t",
        b"9" * 30,
    ]
    return content[:start] + chance.choice(signs) * chance.choice([1, 1, 2, 50]) + content[start:]


def glue(content: bytearray, chance: random.Random) -> bytearray:
    other = chance.choice(TEXTS).content
    return content + (other if isinstance(other, bytes) else other())


GNAWS: tuple[Gnaw, ...] = (flip, cut, drop, repeat, insert, glue)


def gnawed(sample: Sample, chance: random.Random) -> bytes:
    content = bytearray(sample.content if isinstance(sample.content, bytes) else sample.content())
    for _ in range(chance.randint(1, 3)):
        content = chance.choice(GNAWS)(content or bytearray(b" "), chance)
    return bytes(content)


def try_to_read(path: Path) -> None:
    """Any error but Unreadable fails the test by itself."""
    start = perf_counter()
    with suppress(Unreadable):
        export = read_export(path)
        assert all(len(one.cells) == len(export.headers) for one in export.attendees)
    assert perf_counter() - start < LONGEST


@pytest.mark.parametrize("seed", range(10))
def test_gnawed_text_files_are_read_or_refused(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    for number in range(TEXT_FILES // 10):
        path = tmp_path / f"{number}.csv"
        path.write_bytes(gnawed(chance.choice(TEXTS), chance))
        try_to_read(path)


@pytest.mark.parametrize("seed", range(5))
def test_gnawed_workbooks_are_read_or_refused(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    for number in range(WORKBOOK_FILES // 5):
        path = tmp_path / f"{number}.xlsx"
        path.write_bytes(gnawed(chance.choice(WORKBOOKS), chance))
        try_to_read(path)
