"""One window for each event on this computer: whoever opens it a second time is led to the first."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, Qt, QThread, Signal
from PySide6.QtWidgets import QApplication, QWidget

from checkin import settings

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

ANSWER = 3000  # ms that the first window has to come to the front: it may be starting itself
PAUSE = 100  # ms between two tries to reach it


class Single(QObject):
    """Which event this process has; of another process's it learns by trying."""

    called = Signal()  # somebody wants the open event a second time

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._claim: Claim | None = None

    @contextmanager
    def opening(self, event: Path) -> Iterator[bool]:
        """Whether this process may open it; else another window has it, and stands in front now.

        The event that was open before stays this process's when the new one does not open.
        """
        before, claim = self._claim, Claim(event, self)
        if before and before.name == claim.name:
            yield True
            return
        if not claim.is_first() and claim.lead_to_first():
            yield False
            return
        try:
            yield True
        except BaseException:
            claim.release()
            raise
        claim.called.connect(self.called)
        self._claim = claim
        if before:
            before.release()

    def listen(self) -> None:
        """Hear of those who come later; after the first paint, which does without a network."""
        if self._claim:
            self._claim.listen()

    def release(self) -> None:
        if self._claim:
            self._claim.release()
        self._claim = None


class Claim(QObject):
    """This user's, on this computer, for one event file: two laptops that share a folder both open it.

    The lock lies in the user's data folder; where nothing can be written there, every window is let through.
    """

    called = Signal()  # somebody wants this event a second time

    def __init__(self, event: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = f"checkin-{_hash(event)}"
        folder = settings.data_folder() / "open"
        self._lock = QLockFile(str(folder / self.name))
        self._lock.setStaleLockTime(0)  # however old: only when its process is dead
        self._server: QLocalServer | None = None
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return

    def is_first(self) -> bool:
        """Whether no other window has this event; from now on this one does."""
        return self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError

    def listen(self) -> None:
        """Hear of those who come later."""
        from PySide6.QtNetwork import QLocalServer

        if self._server is None and self._lock.isLocked():
            QLocalServer.removeServer(self.name)  # what a process that was killed left behind
            self._server = QLocalServer(self)
            self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
            self._server.newConnection.connect(self._answer)
            self._server.listen(self.name)

    def lead_to_first(self) -> bool:
        """Bring the first window to the front; False when it does not answer. Blocks for ANSWER ms at most."""
        from PySide6.QtNetwork import QLocalSocket

        _allow_others_to_front()
        left = QDeadlineTimer(ANSWER)
        while not left.hasExpired():
            socket = QLocalSocket()
            socket.connectToServer(self.name)
            if socket.waitForConnected(left.remainingTime()) and socket.waitForReadyRead(left.remainingTime()):
                return True
            QThread.msleep(PAUSE)
        return False

    def release(self) -> None:
        """Somebody else may open it now."""
        if self._server:
            self._server.close()
        self._lock.unlock()

    def _answer(self) -> None:
        while self._server and (socket := self._server.nextPendingConnection()):
            socket.disconnected.connect(socket.deleteLater)
            socket.write(b"here\n")
            socket.flush()
            socket.disconnectFromServer()
            self.called.emit()


def _hash(event: Path) -> str:
    """Of the file itself, whatever links lead to it, and of whose it is."""
    text = f"{settings.data_folder().resolve()}|{os.path.normcase(event.resolve())}"
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:24]


def _allow_others_to_front() -> None:
    """Windows lets only the program that somebody has just started hand on the place in front."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)


def come_to_front(window: QWidget) -> None:
    """As far as the system lets it; else its button in the bar of windows blinks."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)
