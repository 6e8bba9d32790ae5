"""The door behind an organiser's dialog: a station, and what was scanned at it."""

from __future__ import annotations

from dataclasses import dataclass, field

from scanner_keys import Keyboard

from checkin.models import Attempt, Verdict
from checkin.station import Station


@dataclass
class Door:
    """The station behind the scanner's filter, and what it answered."""

    station: Station
    keys: Keyboard = field(default_factory=Keyboard)
    verdicts: list[Verdict] = field(default_factory=list)

    def answer(self, text: str) -> None:
        self.verdicts.append(self.station.scan(Attempt(code=text)).verdict)
