"""An event whose registrations are on the web: what would change is shown; a slow server keeps nobody at the door."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin.desktop import Shell
from checkin.models import Connection, Verdict
from checkin.roster import Roster
from checkin.ui.organiser.import_dialog import ImportDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ONE_PERSON = "Numéro de billet;Prénom;Nom;Statut\nBCDF01;Camille;Roussel;Validé\n".encode()


class Slow(ThreadingHTTPServer):
    """Gives a list of one; answers only while it may."""

    daemon_threads = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.may_answer = threading.Event()
        self.may_answer.set()
        self._thread = threading.Thread(target=self.serve_forever, args=(0.02,))
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def end(self) -> None:
        self.may_answer.set()
        self.shutdown()
        self._thread.join()
        self.server_close()


class _Handler(BaseHTTPRequestHandler):
    server: Slow

    def do_GET(self) -> None:
        self.server.may_answer.wait(20)
        self.send_response(200)
        self.send_header("Content-Type", "text/csv")
        self.send_header("Content-Length", str(len(ONE_PERSON)))
        self.end_headers()
        self.wfile.write(ONE_PERSON)

    def log_message(self, format: str, *args: object) -> None:
        return


@pytest.fixture
def server() -> Iterator[Slow]:
    running = Slow()
    yield running
    running.end()


@pytest.fixture
def private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where private files go."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def shell(app: QApplication, server: Slow, private: Path, event_file: Path) -> Iterator[Shell]:
    with Roster.open(event_file) as roster, roster.writing():
        roster.event.set("source", f"web:{server.url}/inscrits.csv")
    made = Shell(app)
    made.start(event_file)
    yield made
    made.close()


def test_a_list_that_is_held_back_is_fetched_beside_the_door_and_leaves_no_file(
    shell: Shell, server: Slow, private: Path, qtbot: QtBot
) -> None:
    window = shell.window
    assert window is not None
    qtbot.waitUntil(lambda: window.top.exchange.status.connection is Connection.ASKS)
    server.may_answer.clear()
    window.top.exchange.compare.emit()
    dialog = window.findChild(ImportDialog)
    assert dialog is not None
    assert dialog.isVisible()
    result = window.model.scan("BCDF01")
    assert result is not None
    assert result.verdict is Verdict.OK
    assert dialog.pages.currentWidget() is dialog.drop_page
    server.may_answer.set()
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.review_page)
    assert [path.name for path in private.rglob("*.csv")] == ["inscrits.csv"]
    shell.close()
    assert list(private.iterdir()) == []


def test_without_attendance_address_no_scan_is_shown_as_waiting(shell: Shell, qtbot: QtBot) -> None:
    window = shell.window
    assert window is not None
    window.model.scan("BCDF01")
    qtbot.waitUntil(lambda: window.top.exchange.status.connection is Connection.ASKS)
    qtbot.waitUntil(lambda: window.model.roster.scans.outbox_counts() == (0, 0))
    window.model.refresh()
    qtbot.waitUntil(lambda: window.top.exchange.status.waiting == 0)
