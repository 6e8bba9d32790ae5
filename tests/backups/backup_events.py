"""Events for the tests of copies, and what their logs hold."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from checkin import file_keys
from checkin.file_keys import FileKey
from checkin.models import Attendee, Scan
from checkin.roster import Roster


@dataclass(frozen=True)
class People:
    count: int

    def each(self) -> list[Attendee]:
        return [
            Attendee(
                ticket_code=f"BCDF{number:04}",
                first_name=f"Prénom{number}",
                last_name=f"Nom{number}",
                full_name=f"Prénom{number} Nom{number}",
                email=f"p{number}@courriel.example",
            )
            for number in range(self.count)
        ]


def make(path: Path, people: People, *, encrypted: bool) -> FileKey | None:
    key = file_keys.new() if encrypted else None
    if key:
        file_keys.know(key)
    with Roster.create(path, name="Partner Day", key=key) as roster, roster.writing():
        for attendee in people.each():
            roster.tickets.add(attendee)
    return key


def log(path: Path) -> dict[str, Scan]:
    with Roster.open(path) as roster:
        return {scan.nonce: scan for scan in roster.scans.all()}
