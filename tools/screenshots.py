"""The pictures of the guides, taken from the app itself on an invented morning. Usage: screenshots.py FOLDER

Each language gets its own; a picture is written anew only where the app looks different now.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from checkin import morning
from checkin.desktop.desk import Desk, build_desk
from checkin.desktop.exports import make_demo
from checkin.models import Connection, Status, SyncStatus
from checkin.roster import Roster
from checkin.ui import texts
from checkin.ui.app import make_application
from checkin.ui.dashboard.pictures import paint_dashboard
from checkin.ui.main_window import MainWindow

LANGUAGES = ("fr", "en")
SIZE = QSize(1120, 700)
SHRINK = 800  # pixels of a picture's width in a guide
PATIENCE = 5.0  # seconds for what is counted beside the window


class Morning:
    """A desk on the demo event where some forty people have come, as in a guide."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._model, self._window = desk.model, desk.window
        self._people = [ticket for ticket in desk.roster.tickets.all() if ticket.status is Status.VALID]
        self._codes = [str(ticket.ticket_code) for ticket in self._people]

    def pictures(self) -> Iterator[tuple[str, QWidget]]:
        """Name → what to take, each made by what a volunteer would do."""
        for name, act in self._acts().items():
            act()
            yield name, self._window

    def _acts(self) -> dict[str, Callable[[], object]]:
        return {
            "welcome": self._welcome,
            "refused": lambda: self._model.scan(self._codes[20]),
            "search": self._search,
        }

    def _welcome(self) -> None:
        for code in self._codes[4:44]:
            self._model.scan(code)
        self._window.training.hide()
        self._model.name_post("Entrée A", "Camille")
        self._window.show_status(SyncStatus(connection=Connection.ONLINE))
        self._model.scan(self._codes[2])

    def _search(self) -> None:
        side = self._window.desk.side
        side.begin_search()
        side.search.field.setText("cami")
        side.search.search_now()


def take(folder: Path, language: str) -> Iterator[Path]:
    """Every picture in that language."""
    texts.set_language(language)
    with TemporaryDirectory() as place:
        desk = build_desk(make_demo(Path(place) / "demo.checkin"))
        try:
            desk.window.show()
            _settle(desk.window)
            for name, widget in Morning(desk).pictures():
                yield _save(widget, folder / language / "screens" / f"{name}.png")
            yield from _dashboard(Path(place), folder / language / "screens")
        finally:
            desk.close()


def _dashboard(place: Path, folder: Path) -> Iterator[Path]:
    """After a morning on which most of the registered came."""
    with Roster.open(make_demo(place / "morning.checkin")) as roster:
        morning.play(roster)
        taken = list(paint_dashboard(roster, place))
    chosen = next(path for path in taken if path.name == "dashboard-live-light-1280.png")
    yield _keep(QImage(str(chosen)), folder / "dashboard.png")


def _settle(window: MainWindow) -> None:
    end = time.monotonic() + PATIENCE
    while window.model.figures().expected is None and time.monotonic() < end:
        QCoreApplication.processEvents()


def _save(widget: QWidget, path: Path) -> Path:
    widget.resize(SIZE)
    for _ in range(5):
        QApplication.processEvents()
    return _keep(widget.grab().toImage(), path)


def _keep(picture: QImage, path: Path) -> Path:
    """Small enough for a guide."""
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.scaledToWidth(SHRINK, Qt.TransformationMode.SmoothTransformation).save(str(path), quality=0)
    return path


def main(folder: Path) -> None:
    application = make_application(sys.argv[:1])
    for language in LANGUAGES:
        for path in take(folder, language):
            print(path)
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]))
