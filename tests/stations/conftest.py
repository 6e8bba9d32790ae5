"""Three laptops, a stick, and an event on the first of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from laptops import Laptop, with_event


@pytest.fixture
def laptops(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Laptop, Laptop, Laptop]:
    one, two, three = (Laptop(tmp_path / name, monkeypatch) for name in ("un", "deux", "trois"))
    return with_event(one), two, three


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "clé").mkdir()
    return tmp_path / "clé"
