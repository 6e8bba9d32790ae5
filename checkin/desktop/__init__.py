"""The window with everything around it: the one room, besides `__main__`, that sees core, sync and ui at once."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QTimer

from checkin import logbook, settings, temporary
from checkin.desktop.desk import Desk, build_desk
from checkin.desktop.exports import make_demo
from checkin.desktop.shell import Shell
from checkin.errors import Reason, WrongUse
from checkin.logbook import crashes
from checkin.roster import Roster
from checkin.ui.app import make_application

__all__ = ["Desk", "Shell", "build_desk", "open_desk", "render_states", "settle_soon"]

SETTLED = 2000  # ms after the start: what loads after the first paint is loaded


def open_desk(event_file: Path | None) -> int:
    """Open the window on that event, the last one or the demo, until it is closed; the exit code of the process."""
    _find_display()
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in a terminal ends it; every answer given is committed
    crash_file = crashes.watch(logbook.folder_in(settings.data_folder()))
    app = make_application(sys.argv[:1])
    shell = Shell(app)
    try:
        shell.start(event_file)
        if not shell.is_shown:  # another window has this event, and has come to the front
            return 0
        settle_soon()
        return app.exec()
    finally:
        shell.close()
        crashes.stop(crash_file)


def settle_soon() -> None:
    """Once all is loaded: it stays until the end, and no collection looks through it in the middle of a scan."""
    QTimer.singleShot(SETTLED, _settle)


def _settle() -> None:
    temporary.sweep()
    gc.freeze()
    gc.enable()


def _find_display() -> None:
    """WrongUse where there is no display: Qt would end the process, with words for developers."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(map(os.environ.get, named)):
        raise WrongUse(Reason.NO_DISPLAY)


def render_states(folder: Path) -> Iterator[Path]:
    """Save pictures of the desk in each of its states, and of a morning's dashboard, without showing a window."""
    from checkin import morning
    from checkin.ui.dashboard.pictures import paint_dashboard
    from checkin.ui.desk.states import paint_states

    make_application(sys.argv[:1])
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as place:
        desk = build_desk(make_demo(Path(place) / "demo.checkin"))
        try:
            yield from paint_states(desk.window, folder)
        finally:
            desk.close()
        with Roster.open(make_demo(Path(place) / "morning.checkin")) as roster:
            morning.play(roster)
            yield from paint_dashboard(roster, folder)
