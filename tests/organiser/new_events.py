"""The dialog of a new event before the real functions behind it, or before one that waits or refuses."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

from checkin.desktop import pairing_qr
from checkin.event_setup import Made, Wanted, discard
from checkin.sync.set_up import new_event
from checkin.ui.organiser.new_event import Maker, NewEventDialog

QR = '{"handshake_version": 1, "url": "https://billets.exemple.example", "token": "kpp4jn8g2ynzonp6"}'


def new_event_dialog(create: Callable[[Wanted], Made] = new_event) -> NewEventDialog:
    """Without a code, on purpose."""
    dialog = NewEventDialog(Maker(create=create, discard=discard, read_qr=pairing_qr.read))
    dialog.pin.without.setChecked(True)
    return dialog


class Office:
    """Whom the dialog asks: it keeps what was wanted and answers, once it may, with what it was told to."""

    def __init__(self, place: Path) -> None:
        self.wanted: list[Wanted] = []
        self.answer: Made | Exception = Made(path=place / "fait.checkin")
        self.go = Event()
        self.go.set()

    def __call__(self, wanted: Wanted) -> Made:
        self.wanted.append(wanted)
        assert self.go.wait(10)
        if isinstance(self.answer, Exception):
            raise self.answer
        self.answer.path.touch()
        return self.answer
