"""A folder as an organiser fills it, and an event that exchanges with it."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from people import MORNING, Clock

from checkin.models import Attempt, Scan
from checkin.roster import Roster
from checkin.station import Station
from checkin.sync.folder import FolderSystem

HEADER = "Référence commande;Statut de la commande;Nom participant;Prénom participant;Email;Numéro de billet;Tarif"
LASTS = ("Brévandois", "Castelrieu", "Drévillon", "Escalvert", "Faverelle", "Goasmellec", "Hautevaux", "Jolivert")


def row(number: int) -> str:
    """Ticket 1000, 1001, … of the export."""
    last = LASTS[number % len(LASTS)]
    return f"C{number};Validé;{last};Zoé;p{number}@atelier.example;{1000 + number};Adhérent"


class Folder:
    """Writes exports whose times of change are those that the test says."""

    def __init__(self, path: Path) -> None:
        path.mkdir()
        self.path = path
        self.system = FolderSystem(path)

    def export(self, rows: range, name: str = "inscriptions.csv", minute: int = 0) -> Path:
        lines = [HEADER, *map(row, rows)]
        return self.write(name, "".join(f"{line}\r\n" for line in lines).encode("utf-8-sig"), minute)

    def write(self, name: str, content: bytes, minute: int = 0) -> Path:
        """A file that was changed so many minutes after the doors opened."""
        path = self.path / name
        path.write_bytes(content)
        moment = MORNING.timestamp() + 60 * minute
        os.utime(path, (moment, moment))
        return path

    def attendance(self, station: str) -> list[dict[str, str]]:
        with (self.path / f"attendance-{station}.csv").open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file, delimiter=";"))

    def names(self) -> list[str]:
        return sorted(path.name for path in self.path.iterdir())


@contextmanager
def event(folder: Path, clock: Clock | None = None) -> Iterator[Roster]:
    with Roster.create(folder / "day.checkin", name="Partner Day", clock=clock or Clock()) as roster:
        yield roster


def scan(roster: Roster, code: str, station: str = "Nord", list_name: str | None = None) -> Scan:
    door = Station(roster, station_id=station, check_in_list=roster.lists.find(list_name))
    found = door.scan(Attempt(code=code)).scan
    assert found is not None
    return found
