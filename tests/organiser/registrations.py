"""Exports of invented people, a reader on a slow disk, and what can be asked of an event file afterwards."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from threading import Event

import xlsxwriter

from checkin.desktop.exports import Reader
from checkin.roster import Roster
from checkin.sync.exports import Export
from checkin.ui.organiser.reading import Choices

TITLES = ("Numéro de billet", "Prénom", "Nom", "E-mail", "Entreprise", "Tarif", "Statut", "Régime")
FIRST = ("Camille", "Inès", "Joël", "Noémie", "Théo", "Maëlle", "Côme", "Lou")
LAST = ("Delmontay", "Tréhorelle", "Abadioux", "Rousselain", "Vauquelin", "Le Guern", "Fontbrune")
Rows = list[list[str]]


class SlowReader(Reader):
    """The real reader, on a stick that lets a file wait until `go` is set."""

    def __init__(self) -> None:
        self.go = Event()
        self.go.set()
        self.read_with: list[Choices] = []

    def read(self, path: Path, options: Choices) -> Export:
        self.read_with.append(options)
        assert self.go.wait(10)
        return super().read(path, options)


def people(number: int, start: int = 0) -> Rows:
    """Rows under TITLES; every ninth has no e-mail."""
    return [person(n) for n in range(start, start + number)]


def person(n: int) -> list[str]:
    first, last = FIRST[n % len(FIRST)], LAST[n % len(LAST)]
    email = f"invite{n}@atelier-nord.example" if n % 9 else ""
    status = "Annulé" if n % 11 == 5 else "En attente" if n % 13 == 7 else "Validé"
    return [f"BK{n:05}7", first, last, email, "Atelier Nord", "Partenaire", status, "végétarien" if n % 4 else ""]


def write_csv(
    path: Path, rows: Rows, titles: Sequence[str] = TITLES, encoding: str = "utf-8", delimiter: str = ";"
) -> Path:
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows([list(titles), *rows])
    return path


def write_workbook(path: Path, sheets: dict[str, Rows]) -> Path:
    with xlsxwriter.Workbook(str(path)) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate([list(TITLES), *rows]):
                sheet.write_row(number, 0, row)
    return path


def contents(event: Path) -> list[object]:
    """Whatever an import or a scan could have changed."""
    with Roster.open(event) as roster:
        return [*roster.tickets.all(), *roster.scans.all(), roster.imports.latest_at()]


def names(event: Path) -> list[str]:
    """Who is expected, by name; those who are missing in brackets."""
    with Roster.open(event) as roster:
        return [f"({one.name})" if one.missing_since else one.name for one in roster.tickets.all()]
