"""Which columns of the registrations are offered for a breakdown, and how people without an answer are counted."""

from __future__ import annotations

from pathlib import Path

import pytest
from command_line import Call
from people import attendee, new_event

from checkin import merge
from checkin.attendance.day import columns, read_day
from checkin.roster import Roster

PEOPLE = 12


def offered(folder: Path, *answers: str, name: str = "Secteur") -> bool:
    """Whether a column with these answers, over and over, is offered."""
    people = [attendee(number, extra={name: answers[number % len(answers)]}) for number in range(PEOPLE)]
    with new_event(folder, people) as roster:
        return columns(roster) == [name]


def test_few_answers_that_people_share_are_offered(tmp_path: Path) -> None:
    assert offered(tmp_path, "Santé", "Énergie", "", "Conseil", name='Format "2026" de partenariat.[0]')


@pytest.mark.parametrize(
    "answers",
    [
        ("Oui",),
        ("", " "),
        tuple(f"une remarque {number}" for number in range(PEOPLE)),
        ("a@b.example", "Énergie"),
        ("Santé", "x" * 61),
    ],
)
def test_what_is_no_breakdown_is_not_offered(tmp_path: Path, answers: tuple[str, ...]) -> None:
    assert not offered(tmp_path, *answers)


@pytest.mark.parametrize(
    "name", ["Nom payeur", "E-mail du référent", "Téléphone", "Code postal", "Adresse", "Last name"]
)
def test_columns_about_one_person_are_not_offered_whatever_is_in_them(tmp_path: Path, name: str) -> None:
    assert not offered(tmp_path, "Durand", "Martin", name=name)


def test_several_answers_in_one_cell_are_one_answer(tmp_path: Path) -> None:
    """No source says that it parts answers with commas: « Banque, assurance » may be one."""
    people = [attendee(number, extra={"Secteur": "Banque, assurance"}) for number in range(4)]
    with new_event(tmp_path, [*people, attendee(4), attendee(5, extra={"Secteur": " "})]) as roster:
        day = read_day(roster, roster.lists.default(), ["Secteur"])
    assert [(group.label, group.expected) for group in day.by_column["Secteur"]] == [("Banque, assurance", 4), ("", 2)]


def test_an_import_changes_what_is_offered(tmp_path: Path) -> None:
    with new_event(tmp_path, [attendee(number) for number in range(PEOPLE)]) as roster:
        assert columns(roster) == []
        people = tuple(attendee(number, extra={"Rôle": str(number % 2)}) for number in range(PEOPLE))
        merge.bring_in(roster, merge.Delivery(file="inscriptions.csv", attendees=people))
        assert columns(roster) == ["Rôle"]


def test_the_role_is_offered_by_the_name_that_the_export_gives_it(call: Call, tmp_path: Path) -> None:
    """It is a field of ours; for whoever reads the figures it is a column as any other."""
    event, export = tmp_path / "day.checkin", tmp_path / "inscriptions.csv"
    rows = [f"P{number};Brévandois{number};{('Présidente', 'Bénévole')[number % 2]};C{number}" for number in range(4)]
    export.write_text("\n".join(["Prénom;Nom;Votre fonction;Numéro de billet", *rows]), encoding="utf-8")
    call("new", "--name", "Partner Day", "--event", str(event))
    call("import", str(export), "--event", str(event))
    with Roster.open(event) as roster:
        assert columns(roster) == ["Votre fonction"]
        day = read_day(roster, roster.lists.default(), ["Votre fonction"])
    assert [(group.label, group.expected) for group in day.by_column["Votre fonction"]] == [
        ("Bénévole", 2),
        ("Présidente", 2),
    ]
