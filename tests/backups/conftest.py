"""A small event at work, plain and encrypted: scans before and after its copy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from backup_events import People, make

from checkin import backups, settings
from checkin.models import Attempt
from checkin.roster import Roster
from checkin.station import Station


@pytest.fixture(params=["plain", "encrypted"])
def event(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Sixty people, nobody scanned yet."""
    path = tmp_path / "Journée d’été.checkin"
    make(path, People(60), encrypted=request.param == "encrypted")
    return path


@pytest.fixture
def admit(event: Path) -> Callable[..., list[str]]:
    """Scan those people at this laptop; the nonces of the log rows."""

    def scan(*numbers: int) -> list[str]:
        with Roster.open(event) as roster:
            station = Station(roster, station_id=settings.station_id(roster), check_in_list=roster.lists.default())
            results = [station.scan(Attempt(code=f"BCDF{number:04}")) for number in numbers]
        return [result.scan.nonce for result in results if result.scan]

    return scan


@pytest.fixture
def copy(event: Path, admit: Callable[..., list[str]]) -> Path:
    """Made after the first ten had come in."""
    admit(*range(10))
    return backups.back_up(event)
