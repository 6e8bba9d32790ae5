"""Badges: a PNG per code that any phone shows and any scanner reads."""

from __future__ import annotations

from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from checkin.badges import file_name, write_badges
from checkin.errors import Reason, StoreError

CODES = ("1001", "a" * 32, "VXBCDFGHJKLNPR", "A/b c", "é漢", "..", "~x", "https://a.example/?pk=g-1", "100%")


def test_every_badge_holds_its_code_and_nothing_else(tmp_path: Path) -> None:
    assert write_badges(CODES, tmp_path / "new" / "badges") == len(CODES)
    for code in CODES:
        with Image.open(tmp_path / "new" / "badges" / file_name(code)) as picture:
            assert [found.text for found in zxingcpp.read_barcodes(picture.convert("L"))] == [code]


def test_names_are_percent_encoded_but_for_letters_digits_and_three_marks() -> None:
    assert file_name("Ab9-_.") == "Ab9-_..png"
    assert file_name("A/b c~é") == "A%2Fb%20c%7E%C3%A9.png"
    assert len({file_name(code) for code in CODES}) == len(CODES)


def test_badges_are_small_enough_to_mail(tmp_path: Path) -> None:
    write_badges(["a" * 32], tmp_path)
    assert (tmp_path / file_name("a" * 32)).stat().st_size < 3000


def test_a_place_that_cannot_be_written_is_a_store_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    for folder in (tmp_path / "file", tmp_path / "file" / "in"):
        with pytest.raises(StoreError):
            write_badges(["1001"], folder)
    assert (tmp_path / "file").read_text() == "mine"
    (tmp_path / "1001.png").mkdir()
    with pytest.raises(StoreError) as refusal:
        write_badges(["1001"], tmp_path)
    assert refusal.value.reason is Reason.IS_FOLDER
    with pytest.raises(StoreError):
        write_badges(["x" * 400], tmp_path / "long")
    assert list((tmp_path / "long").iterdir()) == []
