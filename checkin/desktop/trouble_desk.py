"""The logbook of a window, and whatever goes wrong without anybody having foreseen it."""

from __future__ import annotations

import platform
from pathlib import Path

from PySide6.QtCore import QObject, Signal, qVersion
from PySide6.QtWidgets import QApplication

from checkin import __version__, logbook, settings
from checkin.errors import CheckinError
from checkin.logbook import Fixed, Logbook, What, crashes
from checkin.roster import Roster
from checkin.ui.mishaps import Mishaps
from checkin.ui.qt_messages import QtMessages


class TroubleDesk(QObject):
    """Listens from its making until `close`; writes once the window stands, see `begin`."""

    happened = Signal(str)  # the sentence about an error that nobody foresaw

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._folder = logbook.folder_in(settings.data_folder())
        self._logbook = Logbook(self._folder)
        self._mishaps = Mishaps(self)
        self._mishaps.happened.connect(self.happened)
        self._mishaps.listen()
        self._messages = QtMessages()
        self._begun = False

    def begin(self) -> None:
        """Begin to write; the first lines say where this is."""
        if self._begun:
            return
        self._begun = True
        self._tell_start()
        self._logbook.start()

    def opened(self, roster: Roster) -> None:
        """Which event, to whoever has it before them; how large, to nobody else."""
        from checkin.report import about

        try:
            with roster.reading():
                facts = about(roster)
        except CheckinError as error:
            logbook.note(What.NOT_OPENED, reason=error.reason)
            return
        told = {name: Fixed(fact) if isinstance(fact, str) else fact for name, fact in facts.items()}
        logbook.note(What.EVENT_OPENED, **told)

    def close(self) -> None:
        logbook.note(What.END)
        self._messages.stop()
        self._mishaps.stop()
        self._logbook.close()

    def _tell_start(self) -> None:
        logbook.note(
            What.START,
            version=Fixed(__version__),
            system=Fixed(platform.platform()),
            python=Fixed(platform.python_version()),
        )
        screen = self._app.primaryScreen()
        room = screen.availableSize()
        logbook.note(
            What.WINDOW,
            qt=Fixed(qVersion()),
            platform=Fixed(self._app.platformName()),
            wide=room.width(),
            high=room.height(),
            scaling=screen.devicePixelRatio(),
        )
        _tell_crash(self._folder)


def _tell_crash(folder: Path) -> None:
    """What brought the process down the last time."""
    if lines := crashes.told(folder):
        logbook.note(What.CRASH, frames=Fixed("\n".join(["", *lines])))
        crashes.forget(folder)
