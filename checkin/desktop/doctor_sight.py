"""What an open desk sees of its own devices and its screen, in the words of `doctor`. It tries nothing."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QLockFile

from checkin.desktop.camera_desk import CameraDesk
from checkin.desktop.card_desk import CardDesk
from checkin.desktop.desk import Desk
from checkin.doctor.post import Seen
from checkin.ui.printing.print_room import lock_of
from checkin.ui.scanners.camera.state import State
from checkin.ui.sounds import Sounds
from checkin.ui.texts.camera import camera_words
from checkin.ui.texts.card_queue import card_queue_words

_WELL = frozenset({State.SEES, State.STARTS})


def seen(desk: Desk, cards: CardDesk, camera: CameraDesk, sounds: Sounds) -> Seen:
    """On the window's thread."""
    summary, state, screen = cards.queue.summary, camera.state, desk.window.screen()
    room = screen.availableSize()
    return Seen(
        printer=summary.printer,
        printer_fault=card_queue_words.short(summary.unfit) if summary.unfit else "",
        camera=state is not None,
        camera_fault="" if state is None or state in _WELL else camera_words.brief(state),
        loudspeaker=sounds.available,
        muted=sounds.muted,
        screen=(room.width(), room.height()),
        scaling=round(screen.devicePixelRatio() * 100),
        other_window=_held_elsewhere(desk.roster.path),
    )


def _held_elsewhere(event_file: Path) -> bool:
    """Whether the cards of this event are another window's: it came first."""
    holder = QLockFile(str(lock_of(event_file))).getLockInfo()
    process = holder[0] if isinstance(holder, tuple) else 0
    return process not in (0, os.getpid())
