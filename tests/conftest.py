"""Every test runs offscreen, in its own data folder, in French unless it says otherwise."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test touches the data of the person who runs it."""
    folder = tmp_path_factory.mktemp("data")
    monkeypatch.setenv("CHECKIN_DATA", str(folder))
    monkeypatch.delenv("CHECKIN_EVENT", raising=False)
    monkeypatch.delenv("CHECKIN_LANGUAGE", raising=False)
    return folder
