"""« Mode borne »: the window takes the whole screen, gives little away, and ends with the code alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from checkin import kiosk
from checkin.errors import CheckinError
from checkin.locks import AT_A_KIOSK

if TYPE_CHECKING:
    from checkin.ui.main_window import MainWindow


class KioskMode(QObject):
    """Of one window. What the system itself offers (another program, another user) is the system's to forbid."""

    switched = Signal(bool)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.on = kiosk.is_on(window.model.roster.event)
        self._ends = False

    def begin(self) -> None:
        """As the event was left."""
        if self.on:
            self._wear()

    def switch(self, on: bool) -> None:
        """Begin or end it; whoever asks has given the code. `switched` says what holds."""
        try:
            kiosk.switch(self._window.model.roster, on=on)
            self.on = on
        except CheckinError as error:
            self._window.model.unread.emit(error)
        if self.on is on:
            self._wear()
        self.switched.emit(self.on)

    def may_close(self) -> bool:
        """False, and the code is asked for instead."""
        guard = self._window.model.guard
        if not self.on or self._ends or not guard.lock.guards("quit"):
            return True
        guard.ask("quit", self._window.close)
        return False

    def let_go(self) -> None:
        """The desk ends whatever anybody says: with the session, or because another event takes its place."""
        self._ends = True
        self._window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whatever makes the window smaller, it comes back."""
        if event.type() == QEvent.Type.WindowStateChange and not self._window.isFullScreen():
            QTimer.singleShot(0, self, self._fill_screen)
        return False

    def _wear(self) -> None:
        window = self._window
        window.setAcceptDrops(not self.on)
        window.menu.reduce(AT_A_KIOSK | {"kiosk"} if self.on else None)
        window.desk.show_kiosk(self.on)
        policy = Qt.ContextMenuPolicy.NoContextMenu if self.on else Qt.ContextMenuPolicy.DefaultContextMenu
        for widget in (window, *window.findChildren(QLineEdit)):
            assert isinstance(widget, QWidget)
            widget.setContextMenuPolicy(policy)
        window.removeEventFilter(self)
        if self.on:
            window.installEventFilter(self)
            self._fill_screen()
        else:
            window.showNormal()

    def _fill_screen(self) -> None:
        if self.on and not self._ends:
            self._window.showFullScreen()
