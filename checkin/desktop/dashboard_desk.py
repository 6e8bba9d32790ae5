"""The dashboard of one desk: its window on the second screen, its reader beside the scans, the desk's keys in it."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QScreen, QShortcut
from PySide6.QtWidgets import QApplication

from checkin import audit
from checkin.audit import Deed
from checkin.desktop.desk import Desk
from checkin.errors import CheckinError
from checkin.ui.dashboard.reading import DayReader, Question
from checkin.ui.dashboard.window import DashboardWindow


class DashboardDesk(QObject):
    """Made when it is first asked for; reads while the window is seen."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        desk.ends.append(self.close)
        model = desk.model
        question = Question(list_id=model.station.check_in_list.id)
        self.window = DashboardWindow(desk.roster.event.name, model.zone, question)
        self.window.station = self._station
        self.window.guard = model.guard.ask
        model.guard.shuts.append(self.window.hide_names)
        self.reader = DayReader(desk.roster.path, question, self)
        self._connect()
        self._lend_keys()

    def show(self) -> None:
        """On the second screen where there is one; asked for again, it comes to the front."""
        if not self.window.isVisible():
            self.window.show_on(self._free_screen())
        self.window.raise_()
        self.window.activateWindow()

    def screens_changed(self) -> None:
        """A screen that is unplugged must not leave its dashboard over the desk."""
        if not (self.window.isVisible() and self.window.isFullScreen()):
            return
        if screen := self._free_screen():
            self.window.show_on(screen)
        else:
            self.window.showMinimized()

    def close(self) -> None:
        """End with the desk: window first, then the thread."""
        _application().screenRemoved.disconnect(self.screens_changed)
        self.window.close()
        self.reader.close()
        self.window.deleteLater()

    def _connect(self) -> None:
        self.window.asked.connect(self.reader.ask)
        self.window.watched.connect(self._watch)
        self.window.copied.connect(self._note)
        self._desk.model.figures_changed.connect(self.reader.hurry)
        self.reader.read.connect(self.window.show_answer)
        self.reader.same.connect(self.window.show_same)
        self.reader.failed.connect(self.window.show_error)
        _application().screenRemoved.connect(self.screens_changed)

    def _watch(self, seen: bool) -> None:
        (self.reader.start if seen else self.reader.stop)()

    def _note(self, page: str, rows: int) -> None:
        """A list with names has left the window; the file that does not answer says so at the next reading."""
        with suppress(CheckinError):
            audit.note(self._desk.roster, Deed.COPIED, subject=page, detail=str(rows))

    def _lend_keys(self) -> None:
        """The desk's F-keys work here too: its window comes to the front and does what the key says."""
        for key in self._desk.window.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly):
            twin = QShortcut(key.key(), self.window)
            twin.setAutoRepeat(False)
            twin.activated.connect(self._desk.window.activateWindow)
            twin.activated.connect(key.activated)

    def _free_screen(self) -> QScreen | None:
        """One on which neither the desk stands nor the screen that faces the public; None where there is no other."""
        full = (one for one in QApplication.topLevelWidgets() if one.isVisible() and one.isFullScreen())
        taken = {self._desk.window.screen(), *(one.screen() for one in full if one is not self.window)}
        return next((screen for screen in QGuiApplication.screens() if screen not in taken), None)

    def _station(self) -> str:
        return self._desk.model.station.id


def _application() -> QGuiApplication:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)  # it shows windows
    return app
