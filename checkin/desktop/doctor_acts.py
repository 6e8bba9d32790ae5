"""What the buttons of « Prêt à ouvrir ? » do at this desk, or where they lead. What became of it is for others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from checkin.desktop.camera_desk import CameraDesk
from checkin.desktop.card_desk import CardDesk
from checkin.desktop.desk import Desk
from checkin.desktop.scanner_desk import ScannerDesk
from checkin.ui.palette import Tone
from checkin.ui.sounds import Sounds

BETWEEN_SOUNDS = 900  # ms


@dataclass(frozen=True, slots=True)
class Devices:
    """The rooms of this desk that have a device each."""

    scanner: ScannerDesk
    camera: CameraDesk
    cards: CardDesk
    sounds: Sounds


class DoctorActs(QObject):
    """By the names of `ui.doctor.fixes`; a name that is not known here is the menu's."""

    played = Signal()  # both sounds

    def __init__(self, desk: Desk, devices: Devices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roster, self._window, self._sounds = desk.roster, desk.window, devices.sounds
        self._second = QTimer(self, interval=BETWEEN_SOUNDS, singleShot=True)
        self._second.timeout.connect(self._play_second)
        self._acts: dict[str, Callable[[], None]] = {
            "roster": self._read_roster,
            "list": desk.window.top.list.open,
            "link": desk.window.top.exchange.link_asked.emit,
            "camera": partial(devices.camera.switch, True),
            "printer": devices.cards.show_cards,
            "print_trial": devices.cards.queue.print_trial,
            "hear": self._play,
            "unmute": self._unmute,
        }

    def offers(self, action: str) -> bool:
        """Whether anything comes of it here."""
        return action in self._acts or action in self._window.menu.actions_by_name

    def carry_out(self, action: str) -> None:
        if act := self._acts.get(action):
            act()
        else:
            self._window.asked.emit(action)

    def close(self) -> None:
        """No sound comes after the end."""
        self._second.stop()

    def _read_roster(self) -> None:
        self._window.asked.emit("sync" if self._roster.event.source else "import")

    def _play(self) -> None:
        """One that lets in, one that refuses: what is to be told apart without looking."""
        self._sounds.play(Tone.WELCOME)
        self._second.start()

    def _play_second(self) -> None:
        self._sounds.play(Tone.REFUSED)
        self.played.emit()

    def _unmute(self) -> None:
        self._window.switched.emit("sounds", True)
        self._window.menu.show_sounds(on=True, available=self._sounds.available)
