"""What stands beside one desk when many people come: the screen that faces them, where they go, their queues."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from checkin import directions, queues
from checkin.desktop.desk import Desk
from checkin.directions import Directions
from checkin.roster import Roster
from checkin.ui.crowd.directions_form import DirectionsForm
from checkin.ui.crowd.queues_dialog import Crowd, QueuesDialog
from checkin.ui.crowd.welcome_screen import WelcomeScreen, other_screen


class CrowdDesk(QObject):
    """Makes each window when it is first asked for; all of them end with the desk."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._path: Path = desk.roster.path
        self.welcome: WelcomeScreen | None = None
        self._unplugged = False  # its screen went, and it waits for one to come back
        self._dialog: QDialog | None = None

    def show(self, name: str) -> None:
        """What the menu of the event calls so."""
        shows = {
            "queues": self.show_queues,
            "welcome_screen": self.show_welcome,
            "directions": self.show_directions,
        }
        shows[name]()

    def show_welcome(self) -> None:
        """On the second screen where there is one; asked for again, it goes."""
        self._unplugged = False
        if self.welcome and self.welcome.isVisible():
            self.welcome.close()
            return
        if self.welcome is None:
            self.welcome = WelcomeScreen(self._desk.model)
            app = QGuiApplication.instance()
            assert isinstance(app, QGuiApplication)  # it shows windows
            app.screenAdded.connect(self.screens_changed)
            app.screenRemoved.connect(self.screens_changed)
        self.welcome.show_on(other_screen(self._desk.window))

    def screens_changed(self) -> None:
        """A screen that is unplugged must not leave its picture over the desk; one that comes back gets it again."""
        if self.welcome is None:
            return
        screen = other_screen(self._desk.window)
        if screen and (self._unplugged or self.welcome.isVisible()):
            self._unplugged = False
            self.welcome.show_on(screen)
        elif not screen and self.welcome.isVisible() and self.welcome.isFullScreen():
            self._unplugged = True
            self.welcome.hide()

    def close(self) -> None:
        """Take the screen down with the desk; its dialogs go with the desk's window."""
        if self.welcome:
            self.welcome.close()
            self.welcome.deleteLater()
            self.welcome = None

    def show_directions(self) -> None:
        """« Où aller », with a line for each list and ticket type of now."""
        model = self._desk.model
        names = [one.name for one in model.lists()], self._desk.roster.tickets.types()
        form = DirectionsForm(self._keep_directions, names, self._desk.window)
        form.show_directions(directions.read(self._desk.roster))
        self._front(form)

    def show_queues(self) -> None:
        """« Files d’attente », for the list that is open at this desk."""
        dialog = QueuesDialog(self._count_letters, self._path.parent, self._desk.window)
        self._front(dialog)
        dialog.look_again()

    def _count_letters(self) -> Crowd:
        """Beside the window: reading 100,000 tickets takes seconds."""
        check_in_list = self._desk.model.station.check_in_list
        with Roster.open(self._path) as roster, roster.reading():
            presences = roster.scans.presences(check_in_list.id)
            letters = Counter(queues.letters_to_come(roster.tickets.all(), presences, check_in_list))
            return Crowd(roster.event.name, check_in_list.name, letters)

    def _keep_directions(self, wanted: Directions) -> None:
        with Roster.open(self._path) as roster:
            directions.write(roster, wanted)

    def _front(self, dialog: QDialog) -> None:
        """One dialog at a time, made anew: the lists may have changed."""
        if self._dialog:
            self._dialog.close()
            self._dialog.deleteLater()
        self._dialog = dialog
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
