"""Organisers who keep an export: in a shared folder, or at a web address that takes attendance, too."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from example_receiver import TOKEN, Receiver
from misbehaving import Misbehaving
from shared_folder import HEADER, LASTS, Folder
from web_side import Export, web
from worlds import PEOPLE, Networked, Passage, got

from checkin.models import Kind
from checkin.roster import Roster
from checkin.sync.registration import RegistrationSystem


class Sheet:
    """The export that an organiser keeps, one row per ticket."""

    def __init__(self) -> None:
        self._rows = {str(1000 + number): self._row(str(1000 + number), "Zoé", number) for number in range(PEOPLE)}
        self._next = 1000 + PEOPLE
        self.first = list(self._rows)

    @property
    def content(self) -> bytes:
        return self.of(len(self._rows))

    def of(self, people: int) -> bytes:
        lines = [HEADER, *(";".join(row) for row in list(self._rows.values())[:people])]
        return "".join(f"{line}\r\n" for line in lines).encode("utf-8-sig")

    def register(self, first: str, last: str) -> str:
        code = str(self._next)
        self._next += 1
        self._rows[code] = self._row(code, first, self._next, last)
        return code

    def rename(self, code: str, first: str, last: str) -> None:
        self._rows[code][2:4] = last, first

    def new_code(self, code: str) -> str:
        row = self._rows.pop(code)
        row[5] = f"{code}-bis"
        self._rows[row[5]] = row
        return row[5]

    def cancel(self, code: str) -> None:
        self._rows[code][1] = "Annulé"

    def vanish(self, code: str) -> None:
        del self._rows[code]

    @staticmethod
    def _row(code: str, first: str, number: int, last: str = "") -> list[str]:
        name = last or LASTS[number % len(LASTS)]
        return [f"C{code}", "Validé", name, first, f"p{code}@atelier.example", code, "Adhérent"]


class Exporting:
    """An organiser whose acts appear with the next export."""

    def __init__(self) -> None:
        self.sheet = Sheet()
        self.codes = self.sheet.first

    def publish(self, content: bytes) -> None:
        raise NotImplementedError

    def prepare(self, roster: Roster) -> None:
        return

    def register(self, first: str, last: str) -> str:
        code = self.sheet.register(first, last)
        self.publish(self.sheet.content)
        return code

    def rename(self, code: str, first: str, last: str) -> None:
        self.sheet.rename(code, first, last)
        self.publish(self.sheet.content)

    def new_code(self, code: str) -> str:
        new = self.sheet.new_code(code)
        self.publish(self.sheet.content)
        return new

    def cancel(self, code: str) -> None:
        self.sheet.cancel(code)
        self.publish(self.sheet.content)

    def vanish(self, code: str) -> None:
        self.sheet.vanish(code)
        self.publish(self.sheet.content)

    def shrink(self, to: int) -> None:
        self.publish(self.sheet.of(to))


class FolderWorld(Exporting):
    """Attendance files tell who came, by the first entry of each."""

    kinds = frozenset({Kind.ENTRY})

    def __init__(self, place: Path) -> None:
        super().__init__()
        self.folder = Folder(place / "shared")
        self.system: RegistrationSystem = self.folder.system
        self._minute = 0
        self.publish(self.sheet.content)

    def publish(self, content: bytes) -> None:
        self._minute += 1
        self.folder.write("inscriptions.csv", content, self._minute)

    def received(self) -> list[Passage]:
        return sorted(
            Passage(row["ticket_code"], Kind.ENTRY, datetime.fromisoformat(row["checked_in_at"]))
            for path in self.folder.path.glob("attendance-*.csv")
            for row in _rows_of(path)
        )

    def go_away(self) -> None:
        self.folder.path.rename(self._elsewhere)

    def come_back(self) -> None:
        self._elsewhere.rename(self.folder.path)

    def take_nothing(self) -> None:
        """Something that is no file stands where the attendance goes."""
        self._in_the_way.mkdir()

    def give_nothing(self) -> None:
        self.folder.write("plus-recent.xlsx", b"no workbook", self._minute + 1)

    def recover(self) -> None:
        if self._in_the_way.is_dir():
            self._in_the_way.rmdir()
        (self.folder.path / "plus-recent.xlsx").unlink(missing_ok=True)

    @property
    def _elsewhere(self) -> Path:
        return self.folder.path.with_name("unplugged")

    @property
    def _in_the_way(self) -> Path:
        return self.folder.path / "attendance-Nord.csv"


def _rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


class WebWorld(Networked, Exporting):
    """An export with an ETag, and the example receiver of docs/ behind one network."""

    kinds = frozenset({Kind.ENTRY, Kind.EXIT})

    def __init__(self, network: Misbehaving, receiver: Receiver) -> None:
        Exporting.__init__(self)
        self.network = network
        self._receiver = receiver
        self.export = Export(self.sheet.content, has_etag=True)
        self.recover()
        self.system: RegistrationSystem = self.at(network.url)

    @staticmethod
    def at(url: str) -> RegistrationSystem:
        return web(f"{url}/export.csv", token=TOKEN, attendance=f"{url}/presences")

    def publish(self, content: bytes) -> None:
        self.export.body = content

    def received(self) -> list[Passage]:
        found = self._receiver.rows("SELECT ticket_code, kind, at FROM passages")
        return sorted(Passage(code, Kind(kind), datetime.fromisoformat(at)) for code, kind, at in found)

    def turned_away(self) -> list[str]:
        return [code for (code,) in self._receiver.rows("SELECT ticket_code FROM scans WHERE verdict != 'ok'")]

    def recover(self) -> None:
        self.network.behave()
        self.network.always(self.export, when=got)


@contextmanager
def web_world(folder: Path) -> Iterator[WebWorld]:
    receiver = Receiver(folder / "attendance.sqlite")
    try:
        with Misbehaving(upstream=receiver.url) as network:
            yield WebWorld(network, receiver)
    finally:
        receiver.end()
