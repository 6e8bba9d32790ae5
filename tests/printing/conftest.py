"""An event with invented people, and cards of them read back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from people import attendee, new_event
from PySide6.QtWidgets import QApplication
from schedulers import scheduler as scheduler  # started only where a test asks for it

from checkin.models import Ticket
from checkin.roster import Roster
from checkin.ui.fonts import load_fonts


@pytest.fixture
def roster(tmp_path: Path, qapp: QApplication) -> Iterator[Roster]:
    """The event file `day.checkin` with twelve tickets, the codes 1000 to 1011."""
    load_fonts()
    with new_event(tmp_path, [attendee(number) for number in range(12)]) as opened:
        yield opened


@pytest.fixture
def tickets(roster: Roster) -> list[Ticket]:
    return list(roster.tickets.all())
