"""Any roster, written in any dialect that we read, comes back whole."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from samples import workbook

from checkin.sync.exports import attendee_fields, read_export
from checkin.sync.exports.values.cells import clean

HEADERS = {
    "last_name": ["Nom", "Nom du participant", "Last Name", "Nachname", "Cognome", "Apellidos", "Sobrenome"],
    "first_name": ["Prénom", "Prénom participant", "First Name", "Vorname", "Nome", "Nombre", "Voornaam", "Imię"],
    "email": ["E-mail", "Adresse e-mail *", "Email Address", "E-Mail-Adresse", "Correo electrónico"],
    "ticket_code": ["Code-barres", "Barcode #", "N° de code-barres", "Secret du billet", "Ticket-Code", "Public ID"],
    "company": ["Société", "Entreprise #11", "Company", "Firma", "Azienda", "Votre structure"],
    "comment": ["Remarques", "Commentaire", "Notes", "Kommentar"],
    "extra": ["Couleur préférée", "Taille de t-shirt", "Zzz"],
}  # fmt: skip
PLAIN_ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be")
LETTERS = "abcdefghijklmnopqrstuvwxyzéèêëàâçîïôöùûüñß"
names = st.lists(
    st.text(LETTERS, min_size=5, max_size=12).map(str.title), min_size=1, max_size=3, unique=True
).map(" ".join)  # fmt: skip
sentences = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Cf", "Co", "Cn")) | st.sampled_from(';,\t|"\n= '), max_size=60
)


@dataclass(frozen=True)
class Person:
    last_name: str
    first_name: str
    company: str
    comment: str
    extra: str

    def row(self, number: int) -> dict[str, str]:
        email = f"p{number}@a.example"
        return {**vars(self), "email": email, "ticket_code": f"C-{number:05}"}


people = st.lists(
    st.builds(
        Person,
        last_name=names,
        first_name=names,
        company=sentences.map(lambda text: f"Atelier {text}"),
        comment=sentences,
        extra=sentences,
    ).filter(lambda person: not set(person.first_name.split()) <= set(person.last_name.split())),  # a whole name
    min_size=1,
    max_size=12,
)
layouts = st.fixed_dictionaries({field: st.sampled_from(those) for field, those in HEADERS.items()})


def grid(roster: list[Person], layout: dict[str, str], order: list[str], titles: int) -> list[list[str]]:
    rows = [[f"Partner Day {number}", *[""] * (len(order) - 1)] for number in range(titles)]
    rows.append([layout[field] for field in order])
    return rows + [[person.row(number)[field] for field in order] for number, person in enumerate(roster)]


def check(path: Path, roster: list[Person], layout: dict[str, str], titles: int) -> None:
    export = read_export(path)
    assert len(export.attendees) == len(roster)
    for number, (attendee, person) in enumerate(zip(export.attendees, roster, strict=True)):
        found = attendee_fields(attendee)
        wanted = {field: clean(text) or None for field, text in person.row(number).items()}
        extra = wanted.pop("extra")
        assert {field: found[field] for field in wanted} == wanted
        assert found["extra"].get(layout["extra"]) == extra
        assert found["row"] == titles + 2 + number


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    roster=people,
    layout=layouts,
    order=st.permutations(list(HEADERS)),
    titles=st.integers(0, 2),
    encoding=st.sampled_from(PLAIN_ENCODINGS),
    delimiter=st.sampled_from(";,\t|"),
    newline=st.sampled_from(["\r\n", "\n"]),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
)
def test_any_roster_written_as_text_comes_back_whole(
    tmp_path: Path,
    roster: list[Person],
    layout: dict[str, str],
    order: list[str],
    titles: int,
    encoding: str,
    delimiter: str,
    newline: str,
    quoting: int,
) -> None:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=delimiter, lineterminator=newline, quoting=quoting)  # type: ignore[arg-type]
    writer.writerows(grid(roster, layout, order, titles))
    path = tmp_path / "liste.csv"
    path.write_bytes(buffer.getvalue().encode(encoding))
    check(path, roster, layout, titles)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(roster=people, layout=layouts, order=st.permutations(list(HEADERS)), titles=st.integers(0, 2))
def test_any_roster_written_as_a_workbook_comes_back_whole(
    tmp_path: Path, roster: list[Person], layout: dict[str, str], order: list[str], titles: int
) -> None:
    path = tmp_path / "liste.xlsx"
    path.write_bytes(workbook({"Liste": grid(roster, layout, order, titles)})())
    check(path, roster, layout, titles)


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman", "cp850"])
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    roster=st.lists(
        st.builds(
            Person,
            last_name=st.sampled_from(
                ["Brévandois", "CASTÉLRIEU", "Drévillon", "Escalvert", "D'Arzenvil", "Müllerbach"]
            ),
            first_name=st.sampled_from(["Zoé", "Noël", "Inès", "Françoise", "Loïc", "Anaïs", "Benoît", "Marc"]),
            company=st.sampled_from(["Hôtel des Trois Écluses", "Société d'Élagage", "Atelier", "Où ça ?", ""]),
            comment=st.sampled_from(["À jeudi !", "végétarien", "arrivée à 8 h", ""]),
            extra=st.sampled_from(["bleu", "réséda", ""]),
        ),
        min_size=1,
        max_size=30,
    )
)
def test_french_in_one_byte_encodings_comes_back_whole(tmp_path: Path, encoding: str, roster: list[Person]) -> None:
    layout = {field: those[0] for field, those in HEADERS.items()}
    buffer = io.StringIO(newline="")
    csv.writer(buffer, delimiter=";").writerows(grid(roster, layout, list(HEADERS), 0))
    path = tmp_path / "liste.csv"
    path.write_bytes(buffer.getvalue().encode(encoding))
    check(path, roster, layout, 0)
