"""Asks for the supervisor's code before what is the organisers', and covers their windows when the lock shuts."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from functools import cached_property

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from checkin.errors import CheckinError
from checkin.ui import texts
from checkin.ui.desk.guard import Act
from checkin.ui.desk.unlock_form import UnlockForm
from checkin.ui.main_window import MainWindow
from checkin.ui.texts.pin import lock_words as say

LOOK_EVERY = 1000  # ms
USE = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel})
WINDOWS = frozenset({Qt.WindowType.Window, Qt.WindowType.Dialog})  # no menus, no tooltips
HINTED = "no_pin_hint"  # in the event's settings: said once


class Gate(QObject):
    """Of one window. What was asked for is done as soon as the code is right; scans are answered all the while.

    The organisers' windows are those that open while something of theirs is done, and the ones that these open.
    """

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._roster = window.model.roster
        self._lock = window.model.guard.lock
        self._wanted: tuple[str, Act] | None = None
        self._behind: list[QWidget] = []
        self._covered: list[QWidget] = []
        self._was_set = self._lock.is_set
        self._ended = False
        self._look = QTimer(self, interval=LOOK_EVERY)
        self._look.timeout.connect(self.look)
        self._look.start()
        window.model.guard.ask = self.ask
        window.top.lock.clicked.connect(self._turn)
        window.kiosk.switched.connect(self._kiosk_switched)
        self._show()

    @cached_property
    def _form(self) -> UnlockForm:
        form = self._window.desk.side.unlock
        form.confirmed.connect(self._unlock)
        form.left.connect(self._give_up)
        return form

    def ask(self, name: str, act: Act) -> None:
        """Do it, or ask for the code first; `name` as in `checkin.locks`."""
        if not self._lock.guards(name):
            self._carry_out(name, act)
            return
        self._wanted = (name, act)
        self._window.desk.side.show_form(self._form)
        self._form.begin(name, self._lock.organiser)
        self._window.activateWindow()

    def shut(self) -> None:
        """At once: by the click, at the end."""
        self._lock.shut()
        self._cover()

    def look(self) -> None:
        """Whether five minutes have passed, the laptop slept, or another window set or took away the code."""
        with suppress(CheckinError):  # a file that does not answer says so at the next scan
            self._look_at_lock()

    def _look_at_lock(self) -> None:
        self._behind = [one for one in self._behind if isValid(one)]
        is_set = self._lock.is_set
        set_elsewhere = is_set and not self._was_set and not self._lock.is_open
        if self._lock.look() or set_elsewhere:
            self._cover()
        if is_set != self._was_set:
            self._was_set = is_set
            self._show()

    def close(self) -> None:
        """The desk ends: it is a volunteer's again."""
        self._ended = True
        self._look.stop()
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self._lock.shut()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Listens while it is open: keys and clicks in the organisers' windows are use, a scanner's keys never."""
        if event.type() in USE and isinstance(watched, QWidget) and self._is_behind(watched.window()):
            self._lock.use()
        return False

    def _turn(self) -> None:
        if self._lock.is_open:
            self.shut()
        else:
            self.ask("unlock", _nothing)

    def _kiosk_switched(self, on: bool) -> None:
        """Whoever begins a kiosk walks away from it."""
        if on:
            self.shut()

    def _unlock(self) -> None:
        form = self._form
        try:
            tried = self._lock.unlock(form.text("code"), form.text("organiser"))
        except CheckinError as error:
            form.warn(texts.error_sentence(error))
            return
        if not tried.right:
            form.refuse()
            return
        wanted, self._wanted = self._wanted, None
        form.left.emit()
        self._uncover()
        if wanted:
            self._carry_out(*wanted)

    def _give_up(self) -> None:
        self._wanted = None

    def _carry_out(self, name: str, act: Act) -> None:
        if not self._lock.is_organisers(name):
            act()
            return
        before = set(_windows())
        act()
        self._lock.use()
        if self._ended:  # it opened another event
            return
        known = {*before, *self._behind, self._window}
        self._behind += [one for one in _windows() if one not in known]
        self._tell_once(name)
        self._show()

    def _cover(self) -> None:
        """Hidden as they are: whatever was typed in them waits behind the lock."""
        covered = [one for one in _windows() if self._is_behind(one)]
        for one in covered:
            one.hide()
        self._covered += covered
        for shut in self._window.model.guard.shuts:
            shut()
        self._show()

    def _uncover(self) -> None:
        for one in self._covered:
            if isValid(one):
                one.show()
        self._covered = []
        self._show()

    def _is_behind(self, window: QWidget | None) -> bool:
        """A window of the organisers', or one that stands over such a one."""
        while window is not None:
            if window in self._behind:
                return True
            window = window.parentWidget()
        return False

    def _show(self) -> None:
        app = QApplication.instance()
        assert app is not None
        app.removeEventFilter(self)
        if self._lock.is_open:
            app.installEventFilter(self)
        self._window.top.lock.show_lock(is_set=self._lock.is_set, is_open=self._lock.is_open)

    def _tell_once(self, name: str) -> None:
        """That this event has no code, where it is meant for the door."""
        event = self._roster.event
        if self._lock.is_set or event.training or name == "pin" or event.get(HINTED):
            return
        try:
            with self._roster.writing():
                event.set(HINTED, "said")
        except CheckinError:
            return
        self._window.show_mishap(say.no_code())


def _nothing() -> None:
    return


def _windows() -> Iterable[QWidget]:
    """Every window that stands on the screen."""
    return [one for one in QApplication.topLevelWidgets() if one.isVisible() and one.windowType() in WINDOWS]
