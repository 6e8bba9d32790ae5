"""A desk at work: scanner, sounds, cards and the exchange with the registration system around one window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from checkin.desktop.desk import Desk
from checkin.errors import WrongUse
from checkin.models import ScanResult, SyncStatus, Verdict
from checkin.roster import Roster
from checkin.sync.loop import SyncLoop
from checkin.sync.systems import system_of
from checkin.ui.scanners.wedge import WedgeFilter
from checkin.ui.sounds import Sounds

LOOK_EVERY = 1000  # ms between two looks at what others have written to the file
STOPPING = 3.0  # seconds that a round under way may take at the end; what it did not send waits in the file


class RunningDesk(QObject):
    """Started by its constructor, ended by `close`. The exchange tells from its thread; the window hears by signal."""

    _reported = Signal(object)  # SyncStatus

    def __init__(self, desk: Desk, app: QApplication, sounds: Sounds) -> None:
        super().__init__()
        self.desk = desk
        self._app = app
        self._sounds = sounds
        self._wedge = WedgeFilter(desk.model.knows, self)
        self._wedge.install(app)
        self._loop = self._exchange()
        self._look = QTimer(self, interval=LOOK_EVERY)
        self._connect()
        self._look.start()

    def close(self) -> None:
        """Stop listening, then the thread, then the window and the file."""
        self._wedge.remove(self._app)
        self._look.stop()
        if self._loop:
            self._loop.stop(STOPPING)
        self.desk.close()

    def exchange_now(self) -> None:
        """Ask for a round soon: somebody was scanned, or wants to see what is new."""
        if self._loop:
            self._loop.wake()

    def _exchange(self) -> SyncLoop | None:
        """The thread that pulls and pushes; none for a training event or one without a registration system."""
        try:
            system = system_of(self.desk.roster)
        except WrongUse:
            return None
        path = self.desk.roster.path
        loop = SyncLoop(lambda: Roster.open(path), system, self._reported.emit)
        self._reported.connect(self._show, Qt.ConnectionType.QueuedConnection)
        loop.start()
        return loop

    def _connect(self) -> None:
        model, window = self.desk.model, self.desk.window
        self._wedge.scanned.connect(model.scan)
        model.scanned.connect(self._scanned)
        model.failed.connect(self._sounds.refused)
        model.undone.connect(self.exchange_now)
        self._look.timeout.connect(model.refresh)
        window.top.exchange.exchange_now.connect(self.exchange_now)

    def _show(self, status: SyncStatus) -> None:
        self.desk.window.show_status(status)

    def _scanned(self, result: ScanResult) -> None:
        """The answer stands on the screen already: sound, card, exchange follow."""
        if result.verdict is Verdict.OK:
            self._sounds.welcome()
        else:
            self._sounds.refused()
        self.exchange_now()
