"""A real event, a real export, a reader of our own, and the filter that catches a scanner, as in the app."""

from __future__ import annotations

import csv
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from checkin.errors import Reason, Unreadable, WrongUse
from checkin.models import Attempt, Attendee, Problem, ScanResult, Status
from checkin.roster import Roster
from checkin.station import Station
from checkin.ui.organiser.reading import Choices
from checkin.ui.scanners.wedge import WedgeFilter

FIELDS = ("ticket_code", "first_name", "last_name", "email", "company", "ticket_type", "status", "phone")
TITLES = {
    "Numéro de billet": "ticket_code",
    "Prénom": "first_name",
    "Nom": "last_name",
    "E-mail": "email",
    "Entreprise": "company",
    "Tarif": "ticket_type",
    "Statut": "status",
}
STATUSES = {"": Status.VALID, "Validé": Status.VALID, "Annulé": Status.CANCELLED, "En attente": Status.PENDING}
FIRST = ("Camille", "Inès", "Joël", "Noémie", "Théo", "Maëlle", "Côme", "Lou")
LAST = ("Delmontay", "Tréhorelle", "Abadioux", "Rousselain", "Vauquelin", "Le Guern", "Fontbrune")


@dataclass(frozen=True, slots=True, kw_only=True)
class CsvExport:
    """An export as the dialogs want it."""

    headers: tuple[str, ...]
    columns: Mapping[str, str]
    attendees: tuple[Attendee, ...]
    problems: tuple[Problem, ...] = ()
    format: Mapping[str, object] = field(default_factory=dict)
    sheets: tuple[str, ...] = ()

    @property
    def fingerprint(self) -> str:
        return "|".join(self.headers)


class CsvReader:
    """Reads CSV with titles in the first row; a small but real reader."""

    fields: Sequence[str] = FIELDS

    def __init__(self) -> None:
        self.read_with: list[Choices] = []
        self.hold: Callable[[], None] = lambda: None  # what a long file takes

    def read(self, path: Path, options: Choices) -> CsvExport:
        self.read_with.append(options)
        self.hold()
        encoding, delimiter = options.encoding or "utf-8", options.delimiter or ";"
        try:
            with path.open(encoding=encoding, newline="") as file:
                headers, *rows = list(csv.reader(file, delimiter=delimiter))
        except (OSError, UnicodeDecodeError, ValueError) as error:
            raise Unreadable(Reason.EXPORT_UNREADABLE, path=path, detail=str(error)) from error
        columns = columns_of(headers, options)
        attendees = tuple(attendee(number, row, headers, columns) for number, row in enumerate(rows, 2))
        problems = [Problem(row=one.row, kind="missing_email", detail="") for one in attendees if not one.email]
        about: dict[str, object] = {"file_type": "csv", "encoding": encoding, "separator": delimiter}
        return CsvExport(
            headers=tuple(headers), columns=columns, attendees=attendees, problems=tuple(problems), format=about
        )


def columns_of(headers: Sequence[str], options: Choices) -> dict[str, str]:
    found = {header: TITLES[header] for header in headers if header in TITLES}
    for name, header in options.columns.items():
        if header not in headers:
            raise WrongUse(Reason.NO_COLUMN, column=header)
        found = {title: known for title, known in found.items() if known != name and title != header}
        found |= {header: name} if name else {}
    return found


def attendee(number: int, row: Sequence[str], headers: Sequence[str], columns: Mapping[str, str]) -> Attendee:
    cells = dict(zip(headers, row, strict=False))
    known = {name: cells.get(header, "") or None for header, name in columns.items() if name != "status"}
    status = next((cells.get(header, "") for header, name in columns.items() if name == "status"), "")
    names = (known.get("first_name"), known.get("last_name"))
    full = " ".join(name for name in names if name) or None
    extra = {header: cells[header] for header in headers if header not in columns and cells.get(header)}
    return Attendee(
        row=number, **known, full_name=full, status=STATUSES.get(status, Status.UNKNOWN), extra=extra, cells=tuple(row)
    )


def people(number: int, start: int = 0) -> list[list[str]]:
    """Rows of invented people under the titles of `TITLES` and « Régime »."""
    rows = []
    for n in range(start, start + number):
        first, last = FIRST[n % len(FIRST)], LAST[n % len(LAST)]
        email = f"{first}.{last}{n}@atelier-nord.example".replace(" ", "").lower() if n % 9 else ""
        status = "Annulé" if n % 11 == 5 else "En attente" if n % 13 == 7 else "Validé"
        rows.append([f"B{n:07}", first, last, email, "Atelier Nord", "Partenaire – journée", status, "végétarien"])
    return rows


Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write(rows: list[list[str]], name: str = "inscriptions.csv", titles: Sequence[str] = ()) -> Path:
        path = tmp_path / name
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, delimiter=";").writerows([list(titles or (*TITLES, "Régime")), *rows])
        return path

    return write


@pytest.fixture
def reader() -> CsvReader:
    return CsvReader()


@pytest.fixture
def event(tmp_path: Path) -> Path:
    path = tmp_path / "jour.checkin"
    Roster.create(path, name="Partner Day").close()
    return path


@pytest.fixture
def open_roster(event: Path) -> Callable[[], Roster]:
    return lambda: Roster.open(event)


def contents(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table of the event file."""
    with Roster.open(path) as roster:
        tickets = [(one.ticket_code, one.full_name, one.email, one.missing_since) for one in roster.tickets.all()]
        scans = [(one.nonce, one.verdict) for one in roster.scans.all()]
        return {"tickets": tickets, "scans": scans, "imports": [(roster.imports.latest_at(),)]}


@dataclass
class Door:
    """The station behind the filter: what the scanner typed is answered."""

    station: Station
    results: list[ScanResult] = field(default_factory=list)

    def scan(self, text: str) -> None:
        self.results.append(self.station.scan(Attempt(code=text)))


@pytest.fixture
def door(event: Path, qtbot: QtBot, qapp: object) -> Iterator[Door]:
    from PySide6.QtWidgets import QApplication

    assert isinstance(qapp, QApplication)
    with Roster.open(event) as roster:
        door = Door(Station(roster, station_id="poste-test", check_in_list=roster.lists.default()))
        wedge = WedgeFilter()
        wedge.scanned.connect(door.scan)
        wedge.install(qapp)
        yield door
        wedge.remove(qapp)


def wait(until: Callable[[], bool], seconds: float = 5.0) -> None:
    """For a thread of our own, outside Qt's event loop."""
    end = time.monotonic() + seconds
    while not until() and time.monotonic() < end:
        time.sleep(0.01)
