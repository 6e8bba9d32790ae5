"""An organiser's dialog before a real event, and the door behind it, where badges go on being scanned."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from door import Door
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from registrations import SlowReader

from checkin.roster import Roster
from checkin.station import Station
from checkin.ui import theme
from checkin.ui.fonts import load_fonts
from checkin.ui.organiser.import_dialog import ImportDialog
from checkin.ui.scanners.wedge import WedgeFilter


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    load_fonts()
    theme.dress(qapp, theme.Look())


@pytest.fixture
def event(tmp_path: Path) -> Path:
    path = tmp_path / "jour.checkin"
    Roster.create(path, name="Partner Day").close()
    return path


@pytest.fixture
def reader() -> Iterator[SlowReader]:
    reader = SlowReader()
    yield reader
    reader.go.set()


@pytest.fixture
def dialog(qtbot: QtBot, event: Path, reader: SlowReader) -> ImportDialog:
    dialog = ImportDialog(reader, lambda: Roster.open(event))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


@pytest.fixture
def door(event: Path, qapp: QApplication) -> Iterator[Door]:
    with Roster.open(event) as roster:
        door = Door(Station(roster, station_id="poste-test", check_in_list=roster.lists.default()))
        wedge = WedgeFilter()
        wedge.scanned.connect(door.answer)
        wedge.install(qapp)
        yield door
        wedge.remove(qapp)
