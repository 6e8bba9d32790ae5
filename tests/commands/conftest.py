"""An event of seven tickets for the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from command_line import Call
from sample_export import ROWS, export_of


@pytest.fixture
def event(tmp_path: Path, call: Call) -> str:
    """An event whose folder holds an export of seven tickets, two of which share a code."""
    folder = tmp_path / "shared"
    folder.mkdir()
    path = str(tmp_path / "day.checkin")
    assert call("new", "--name", "Partner Day", "--from", f"folder:{folder}", "--event", path, "--json")[0] == 0
    export_of(folder, *ROWS)
    assert call("sync", "--event", path, "--json")[0] == 0
    return path
