"""A desk at work on a small real event, with a keyboard that strikes real keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scanner_keys import Keyboard

from checkin import file_keys
from checkin.assets import asset
from checkin.desktop import build_desk
from checkin.desktop.running import RunningDesk
from checkin.file_keys import FileKey
from checkin.models import Attendee, CheckInList, Status
from checkin.roster import Roster
from checkin.ui.app import make_application
from checkin.ui.sounds import Sounds

PEOPLE = (
    ("BCDF01", "Camille", "Roussel", "Nova Tissages", "Intervenant", "ORDER-1", Status.VALID),
    ("BCDF02", "Éloïse", "Garnier", "Nova Tissages", "Visiteur", "ORDER-1", Status.VALID),
    ("BCDF03", "Clément", "Desmarelles", "Atelier Sud", "Visiteur", "ORDER-2", Status.VALID),
    ("BCDF04", "CLEMENT", "DESMARELLES", "Mairie de Valbrune", "Visiteur", "ORDER-3", Status.VALID),
    ("BCDF05", "Nadège", "Valmont", "Atelier Sud", "Visiteur", "ORDER-2", Status.CANCELLED),
    ("BCDF06", "Yann", "Perrachon", "Atelier Sud", "Visiteur", "ORDER-4", Status.PENDING),
    ("BCDF07", "Léa", "Tournier", "", "Visiteur", "ORDER-5", Status.WAITLIST),
    ("BCDF08", "Marc", "Orvault", "<b>Gras & Fils</b>", "Presse", "ORDER-6", Status.VALID),
)


def attendee(code: str, first: str, last: str, company: str, kind: str, order: str, status: Status) -> Attendee:
    return Attendee(
        ticket_code=code,
        first_name=first,
        last_name=last,
        full_name=f"{first} {last}",
        email=f"{first}.{last}.{code}@courriel.example".lower(),
        company=company or None,
        ticket_type=kind,
        order_id=order,
        status=status,
    )


@pytest.fixture(scope="session")
def model_event(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, FileKey]:
    """Made once: what every test has a copy of, and its key."""
    path, key = tmp_path_factory.mktemp("model") / "event.checkin", file_keys.new()
    with Roster.create(path, name="Partner Day", key=key) as roster, roster.writing():
        for person in PEOPLE:
            roster.tickets.add(attendee(*person))
        roster.lists.add(CheckInList(id=0, name="Presse", ticket_types=("Presse",), include_pending=True))
    return path.read_bytes(), key


@pytest.fixture
def event_file(tmp_path: Path, model_event: tuple[bytes, FileKey]) -> Path:
    """Eight people, of whom two have the same name; a second list for the press, with hours and seats of its own."""
    path = tmp_path / "event.checkin"
    content, key = model_event
    path.write_bytes(content)
    file_keys.keep(key)
    return path


@pytest.fixture
def app(qapp: QApplication) -> QApplication:
    return make_application([])


@pytest.fixture
def sounds(app: QApplication) -> Sounds:
    silent = Sounds(asset("sounds"))
    silent.muted = True
    return silent


@pytest.fixture
def desk(qtbot: QtBot, app: QApplication, sounds: Sounds, event_file: Path) -> Iterator[RunningDesk]:
    """The window shown and active, the scanner listened to."""
    running = RunningDesk(build_desk(event_file), app, sounds)
    window = running.desk.window
    window.watch(app)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield running
    running.close()


@pytest.fixture
def keyboard(desk: RunningDesk) -> Keyboard:
    """Strikes keys at whatever window has the keyboard."""
    return Keyboard()
