"""The first steps on this computer, where there is no event to open yet; what becomes of them is the shell's."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from checkin import first_steps, settings
from checkin.desktop.exports import make_demo
from checkin.errors import WrongUse
from checkin.first_steps import Role

if TYPE_CHECKING:
    from checkin.desktop.running import RunningDesk
    from checkin.ui.first_start.window import FirstSteps
    from checkin.ui.scanners.burst import Burst
    from checkin.ui.scanners.wedge import WedgeFilter

_TRAINING = "training"  # tomorrow an event is to be opened all the same
# What stands in front once the event is open.
_FIRST_LOOK: dict[str, str] = {Role.ORGANISER: "doctor", Role.PAIRING: "doctor", _TRAINING: "exercises"}


class FirstStart(QObject):
    """Its window is made when it is shown; a start with an event knows nothing of it."""

    def __init__(
        self,
        app: QApplication,
        open_event: Callable[[Path], None],
        train: Callable[[], None],
        speak: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        """What the shell does: open an event, open the training, change the language."""
        super().__init__(parent)
        self._open_event, self._train, self._speak = open_event, train, speak
        self.window: FirstSteps | None = None
        self._app = app
        self._wedge: WedgeFilter | None = None
        self._aim = ""  # the role whose event is being opened

    def show(self, *, over_event: bool = False) -> None:
        """To the front; `over_event`: an event is open, whose scanner listens already."""
        if self.window is None:
            self.window = self._make()
            if over_event:
                self.window.later.connect(self.close)
            else:
                self.window.later.connect(self._train)
                self._listen()
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def take_qr(self, url: str, code: str) -> bool:
        """The QR of a new device was scanned; whether a page stands that it is for."""
        return self.window is not None and self.window.take_qr(url, code)

    def arrived(self, running: RunningDesk) -> None:
        """An event is open: what was begun to open it is done, and leads on to what comes first there."""
        aim = self._aim
        self.close()
        if aim == Role.ORGANISER:
            running.desk.model.guard.lock.trust()
        if aim in _FIRST_LOOK:
            running.show(_FIRST_LOOK[aim])
        if aim and aim != _TRAINING:
            first_steps.finish()

    def close(self) -> None:
        """The window goes; what was said is kept."""
        window, self.window, self._aim = self.window, None, ""
        if self._wedge:
            self._wedge.remove(self._app)
            self._wedge = None
        if window:
            window.close()
            window.deleteLater()

    def _make(self) -> FirstSteps:
        from checkin.desktop import at_rest_desk, pairing_qr
        from checkin.desktop.first_event import create, discard, take
        from checkin.ui.first_start.window import Doors, FirstSteps
        from checkin.ui.organiser.new_event import Maker

        maker = Maker(create=create, discard=partial(discard, settings.last_event()), read_qr=pairing_qr.read)
        window = FirstSteps(Doors(maker=maker, take=take, ask=at_rest_desk.ask_for_words))
        window.language_chosen.connect(self._speak)
        window.opened.connect(self._open)
        window.training.connect(self._practise)
        return window

    def _listen(self) -> None:
        """A scanner on the wrong keyboard layout is understood here, too."""
        from checkin.ui.scanners.wedge import WedgeFilter

        self._wedge = WedgeFilter(parent=self)
        self._wedge.captured.connect(self._read)
        self._wedge.install(self._app)

    def _read(self, burst: Burst) -> None:
        from checkin.desktop import pairing_qr
        from checkin.ui.scanners.into_field import written
        from checkin.ui.scanners.us_keys import on_us_keyboard

        found = pairing_qr.read(burst.text, on_us_keyboard(burst))
        taken = found and self.take_qr(*found)
        if self.window and not (taken or written(burst.text)):
            self.window.say_scanned()

    def _open(self, path: Path, role: str) -> None:
        self._aim = role
        self._open_event(path)
        self._aim = ""  # an event that does not open after all says so itself

    def _practise(self) -> None:
        self._aim = _TRAINING
        self._train()
        self._aim = ""


def event_to_open(named: Path | None) -> Path | None:
    """The event that was named or opened last; where there is neither None, and a demo once the steps were taken."""
    try:
        return settings.event_file(str(named) if named else None)
    except WrongUse:
        return make_demo(None) if first_steps.is_done() else None
