"""The running application: one event after another, and what its menu asks for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from checkin import logbook, settings
from checkin.desktop.comfort import Comfort
from checkin.desktop.desk import build_desk
from checkin.desktop.exports import make_demo
from checkin.desktop.first_start import FirstStart, event_to_open
from checkin.desktop.help_desk import NAMES as IN_HELP
from checkin.desktop.help_desk import HelpDesk
from checkin.desktop.rescue import Rescue
from checkin.desktop.running import AFTER_PAINT, RunningDesk
from checkin.desktop.single import Single, come_to_front
from checkin.desktop.stations_desk import StationsDesk
from checkin.desktop.trouble_desk import TroubleDesk
from checkin.errors import CheckinError
from checkin.file_keys import NEEDS_WORDS
from checkin.logbook import What
from checkin.ui import texts
from checkin.ui.main_window import MainWindow
from checkin.ui.on_screen import fill_small_screen

if TYPE_CHECKING:
    from checkin.desktop.organiser import Organiser
    from checkin.desktop.setting_up import SettingUp


AT_THE_DESK = (
    *("evacuation", "doctor", "queues", "welcome_screen", "directions", "exercises"),
    *("workshop", "sheets", "boxes", "badges"),
)


class Shell(QObject):
    """Opens events and carries out the menu. Without an open event it shows why, and what can be done."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        self._trouble, self._single, self._help = TroubleDesk(app, self), Single(self), HelpDesk(app, self)
        self.comfort, self._stations = Comfort(app, self), StationsDesk(self)
        self._running: RunningDesk | None = None
        self._dialogs: Organiser | None = None
        self._set_up: SettingUp | None = None
        self.first_start = FirstStart(app, self.open, self.train, self.comfort.speak, self)
        self.rescue = Rescue(self._close_event, self)
        self.rescue.chosen.connect(self.open)
        self.rescue.anyway.connect(self.open_damaged)
        self.rescue.back.connect(self._open_and_say)
        self.rescue.training.connect(self.train)
        self.comfort.changed.connect(self._show_look)
        self._trouble.happened.connect(self._tell)
        self._single.called.connect(self._come_to_front)
        app.commitDataRequest.connect(self._session_ends, Qt.ConnectionType.DirectConnection)

    @property
    def window(self) -> MainWindow | None:
        """The window of the open event."""
        return self._running.desk.window if self._running else None

    def start(self, event_file: Path | None) -> None:
        """Open that event or the last one; where there is neither, lead to one."""
        if path := event_to_open(event_file):
            self.open(path)
        else:
            self.first_start.show()

    def open_damaged(self, path: Path) -> None:
        """Open an event as far as it reads: better some answers at the door than none."""
        self.open(path, damaged=True)

    def open(self, path: Path, *, damaged: bool = False) -> None:
        """Open another event; the one that is open stays when that one cannot be."""
        try:
            place = path if damaged else self._stations.receive(path, self._running)
            if place is None:
                return
            with self._single.opening(place) as alone:
                if alone:
                    self._open(place, damaged=damaged)
        except CheckinError as error:
            logbook.note(What.NOT_OPENED, reason=error.reason)
            self._explain(error, path)

    @property
    def is_shown(self) -> bool:
        """Whether there is anything to look at: not where another window has the event already."""
        return bool(self.window or self.rescue.window or self.rescue.locked or self.first_start.window)

    def _open_and_say(self, path: Path, sentence: str) -> None:
        """After a copy was taken back."""
        self.open(path)
        self._tell(sentence)

    def _take_back(self, copy: Path) -> None:
        """Nobody may have the event open meanwhile; the rescue's window stands in its place."""
        if running := self._running:
            self.rescue.restore(copy, running.desk.roster.path)

    def train(self) -> None:
        """Open a new demo event."""
        self.open(make_demo(None))

    def close(self) -> None:
        """End everything; scans that wait for the registration system stay in the file."""
        self.first_start.close()
        self._close_event()
        self._single.release()
        self._trouble.close()

    def _close_event(self) -> None:
        running, self._running = self._running, None
        if running:
            running.close()
        self._dialogs = self._set_up = None  # not before: what they opened ends with the desk

    def _open(self, path: Path, *, damaged: bool = False) -> None:
        desk = build_desk(path.absolute(), damaged=damaged)
        before = self.window
        self._prepare(desk.window)
        fill_small_screen(desk.window)
        if before:
            desk.window.setGeometry(before.geometry())
            desk.window.setWindowState(before.windowState())
        desk.window.show()
        self._close_event()
        self._running = RunningDesk(desk, self._app, self.comfort.sounds)
        self._running.pairing_scanned.connect(self._take_qr)
        if self._running.training:
            self._running.training.restart_asked.connect(self._practise_anew, Qt.ConnectionType.QueuedConnection)
        self.rescue.close()
        self.first_start.arrived(self._running)
        self._stations.arrived(self._running)
        if not desk.roster.event.training:
            settings.remember_event(path.absolute())

    def _prepare(self, window: MainWindow) -> None:
        window.asked.connect(self._carry_out)
        window.switched.connect(self._switch)
        self.comfort.watch(window)
        window.file_dropped.connect(self._import_file)
        window.top.exchange.compare.connect(self._compare)
        window.top.exchange.link_asked.connect(self._ask_to_link)
        window.top.exchange.settle_asked.connect(self._settle)
        window.watch(self._app)
        QTimer.singleShot(AFTER_PAINT, self, self._load_the_rest)

    def _load_the_rest(self) -> None:
        self.comfort.sounds.prepare()
        self._trouble.begin()
        self._single.listen()
        if self._running:
            self._trouble.opened(self._running.desk.roster)
        if self.window:
            self.comfort.show_in(self.window)

    def _show_look(self) -> None:
        if self.window:
            self.comfort.show_look(self.window)

    def _explain(self, error: CheckinError, path: Path) -> None:
        """In the window where there is one, else in a window of its own."""
        if self.window and error.reason not in NEEDS_WORDS:
            self.window.show_mishap(texts.error_sentence(error))
        else:
            self.rescue.explain(error, path.absolute())

    def _come_to_front(self) -> None:
        for window in filter(None, (self.window, self.rescue.window, self.rescue.locked)):
            come_to_front(window)

    def _tell(self, sentence: str) -> None:
        if self.window:
            self.window.show_mishap(sentence)

    # the menu

    def _carry_out(self, name: str) -> None:
        """What organisers do asks for their code first."""
        self._guarded(name, partial(self._do, name))

    def _do(self, name: str) -> None:
        """Each name in the room that knows it."""
        if name in _OF_THE_PROGRAM:
            _OF_THE_PROGRAM[name](self)
        elif self.window and name in IN_HELP:
            self._help.show(name, self.window)
        elif self._running and name in AT_THE_DESK:
            self._running.show(name)
        elif organiser := self._organiser():
            organiser.show(name)

    def _switch(self, name: str, on: bool) -> None:
        """Of this computer; the event's own ticks are `EventSwitches`'."""
        if name in ("sounds", "full_screen"):
            self._guarded(name, partial(self._turn, name, on))

    def _turn(self, name: str, on: bool) -> None:
        if name == "sounds":
            self.comfort.turn_sounds(on)
        elif self.window:
            (self.window.showFullScreen if on else self.window.showNormal)()

    def _new(self) -> None:
        if setting_up := self._setting_up():
            setting_up.show_new()

    def _link(self) -> None:
        if setting_up := self._setting_up():
            setting_up.show_link()

    def _ask_to_link(self) -> None:
        self._guarded("link", self._link)

    def _take_qr(self, url: str, code: str) -> None:
        if not self.first_start.take_qr(url, code) and (setting_up := self._setting_up()):
            self._guarded("link", partial(setting_up.take_qr, url, code))

    def _set_up_scanner(self) -> None:
        if self._running:
            self._running.scanner.show_page()

    def _practise_anew(self) -> None:
        """Nobody has come yet, nothing is ticked; the printed badges serve again."""
        self.train()
        self._carry_out("exercises")

    def _exchange_now(self) -> None:
        if self._running:
            self._running.exchange_now()

    def _quit(self) -> None:
        """As by the window's cross: the last window that closes ends the application."""
        if self.window:
            self.window.close()

    def _session_ends(self) -> None:
        if self._running:
            self._running.session_ends()

    def _settle(self) -> None:
        self._carry_out("settle")

    def _import_file(self, path: str) -> None:
        if path.casefold().endswith(settings.SUFFIX):
            self._guarded("open", partial(self.open, Path(path)))
        elif organiser := self._organiser():
            self._guarded("import", partial(organiser.import_file, path))

    def _compare(self) -> None:
        """The export that the exchange holds back."""
        organiser = self._organiser()
        if organiser and self._running:
            self._guarded("import", partial(organiser.ask_about, self._running.held_back.fetch))

    def _guarded(self, name: str, act: Callable[[], object]) -> None:
        if self.window:
            self.window.model.guard.ask(name, act)

    def _organiser(self) -> Organiser | None:
        """The dialogs of the open event, made when the first of them is asked for."""
        from checkin.desktop.organiser import Organiser

        if self._dialogs is None and self._running:
            self._dialogs = Organiser(self._running.desk)
            self._dialogs.compare_asked.connect(self._compare)
            self._dialogs.settled.connect(self._running.exchange_soon)
            self._dialogs.purged.connect(self.open, Qt.ConnectionType.QueuedConnection)
            self._dialogs.encrypt_asked.connect(self.rescue.encrypt, Qt.ConnectionType.QueuedConnection)
            self._dialogs.restore_asked.connect(self._take_back, Qt.ConnectionType.QueuedConnection)
        return self._dialogs

    def _setting_up(self) -> SettingUp | None:
        """The dialogs of a new event and of a new link."""
        from checkin.desktop.setting_up import SettingUp

        if self._set_up is None and self._running:
            self._set_up = SettingUp(self._running.desk)
            self._set_up.opened.connect(self.open)
        return self._set_up


_OF_THE_PROGRAM: dict[str, Callable[[Shell], None]] = {
    "first_steps": lambda shell: shell.first_start.show(over_event=True),
    "new": Shell._new,
    "open": lambda shell: shell._stations.choose(shell.window, shell.open),
    "sync": Shell._exchange_now,
    "training": Shell.train,
    "scanner": Shell._set_up_scanner,
    "quit": Shell._quit,
}
