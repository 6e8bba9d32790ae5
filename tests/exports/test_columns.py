"""Which column is what: words first, then what stands beside them, then what the values say."""

from __future__ import annotations

from pathlib import Path

import pytest

from checkin.models import Status
from checkin.sync.exports import Export, read_export


def read(folder: Path, *lines: str, name: str = "liste.csv") -> Export:
    path = folder / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return read_export(path)


@pytest.mark.parametrize(
    ("headers", "row", "expected"),
    [
        ("Nom;Prénom", "Brun;Zoé", {"Nom": "last_name", "Prénom": "first_name"}),
        ("Nom;E-mail", "Zoé BRUN;z@a.example", {"Nom": "full_name", "E-mail": "email"}),
        ("Nome;Cognome", "Zoé;Brun", {"Nome": "first_name", "Cognome": "last_name"}),
        ("Nome;E-mail", "Zoé BRUN;z@a.example", {"Nome": "full_name", "E-mail": "email"}),
        ("Nombre;Apellidos", "Zoé;Brun", {"Nombre": "first_name", "Apellidos": "last_name"}),
        ("Name;Vorname", "Brun;Zoé", {"Name": "last_name", "Vorname": "first_name"}),
        ("Name;First name", "Zoé Brun;Zoé", {"Name": "full_name", "First name": "first_name"}),
        ("Name;First name", "Brun;Zoé", {"Name": "last_name", "First name": "first_name"}),
        ("Name;Title;RSVP", "Zoé BRUN;Member;Yes", {"Name": "full_name", "RSVP": "status"}),
        ("Titre;Nom;Prénom", "Mme;Brun;Zoé", {"Nom": "last_name", "Prénom": "first_name"}),
        (
            "Titre;Nom;Prénom",
            "Directrice;Brun;Zoé",
            {"Titre": "job_title", "Nom": "last_name", "Prénom": "first_name"},
        ),
        ("Nom;Billet", "Zoé BRUN;VIP", {"Nom": "full_name", "Billet": "ticket_type"}),
        ("Nom;Billet", "Zoé BRUN;T985-1829", {"Nom": "full_name", "Billet": "ticket_code"}),
        ("Nom;Billet", "Zoé BRUN;https://a.example/t", {"Nom": "full_name"}),
        ("Nom;Code postal;Code promo;Adresse", "Zoé BRUN;35000;NOEL26;1 rue X", {"Nom": "full_name"}),
        ("Nom;ID;N°", "Zoé BRUN;100234;1", {"Nom": "full_name"}),
        ("Nom;État", "Zoé BRUN;Bretagne", {"Nom": "full_name"}),
        ("Nom;État", "Zoé BRUN;Annulé", {"Nom": "full_name", "État": "status"}),
        ("Nom;Statut", "Zoé BRUN;Salarié", {"Nom": "full_name"}),
        ("Nom;Tarif", "Zoé BRUN;45,00", {"Nom": "full_name"}),
        ("Nom;Typologie", "Zoé BRUN;Web", {"Nom": "full_name"}),
        ("Nom;Entreprise #131474", "Zoé BRUN;A & B", {"Nom": "full_name", "Entreprise #131474": "company"}),
        ("Nom;Facture - Société", "Zoé BRUN;A & B", {"Nom": "full_name", "Facture - Société": "company"}),
        ("Nom;Contact", "Zoé BRUN;z@a.example", {"Nom": "full_name"}),
    ],
)
def test_a_header_means_what_its_neighbours_and_values_allow(
    tmp_path: Path, headers: str, row: str, expected: dict[str, str]
) -> None:
    assert dict(read(tmp_path, headers, row).columns) == expected


def test_the_id_column_whose_values_are_drawn_is_the_code(tmp_path: Path) -> None:
    rows = [f"{n},{n},880{n},QX7-KLM{n},Zoé BRUN,z@a.example" for n in range(10, 14)]
    export = read(tmp_path, "ID,N°,Identifiant,Code,Nom,Mail", *rows)
    assert export.columns["Code"] == "ticket_code"


def test_a_reference_shared_by_an_order_is_no_code(tmp_path: Path) -> None:
    rows = [f"R{n // 2:04},Nom{n},Zoé" for n in range(10)]
    assert "Référence" not in read(tmp_path, "Référence,Nom,Prénom", *rows).columns


def test_a_day_above_twelve_anywhere_proves_the_order_of_all_dates(tmp_path: Path) -> None:
    rows = ["A1;Brun;Zoé;03/04/2026 10:00", "A2;Dur;Luc;11/27/2026 10:00", "A3;Eul;Ada;31/12/2026 10:00"]
    export = read(tmp_path, "Code billet;Nom;Prénom;Date de scan", *rows[:2])
    assert export.attendees[0].checked_in_at == "2026-03-04T10:00:00"
    assert export.format["date_order"] == "mdy"
    contradicted = read(tmp_path, "Code billet;Nom;Prénom;Date de scan", rows[1], rows[1].replace("A2", "A4"), rows[2])
    assert contradicted.attendees[2].checked_in
    assert contradicted.attendees[2].checked_in_at is None
    assert {problem.kind for problem in contradicted.problems if problem.row == 4} == {"bad_date"}


def test_an_unproven_order_follows_the_system_that_wrote_the_file(tmp_path: Path) -> None:
    form = read(tmp_path, "Timestamp,Email Address,Full name", "11/3/2026 9:12:45,z@a.example,Zoé BRUN")
    assert form.attendees[0].ordered_at == "2026-11-03T09:12:45"
    french = read(tmp_path, "Horodateur,Adresse e-mail,Nom complet", "11/3/2026 9:12:45,z@a.example,Zoé BRUN")
    assert french.attendees[0].ordered_at == "2026-03-11T09:12:45"


def test_the_worst_of_several_status_columns_wins(tmp_path: Path) -> None:
    export = read(
        tmp_path,
        "Nom;Prénom;Code billet;Payé;Remboursé;Annulé;Statut de la commande",
        "Un;Zoé;A0001;Oui;Non;Non;Validé",
        "Deux;Zoé;A0002;Non;Non;Non;Validé",
        "Trois;Zoé;A0003;Oui;Oui;Non;Validé",
        "Quatre;Zoé;A0004;Oui;0,00;12/11/2026;Validé",
        "Cinq;Zoé;A0005;;;;",
        "Six;Zoé;A0006;Oui;12,50 €;Non;en attente",
        "Sept;Zoé;A0007;Oui;Non;Non;Zombie",
    )
    assert [one.status for one in export.attendees] == [
        Status.VALID,
        Status.PENDING,
        Status.REFUNDED,
        Status.CANCELLED,
        Status.VALID,
        Status.REFUNDED,
        Status.UNKNOWN,
    ]


def test_a_participants_own_columns_go_before_the_buyers(tmp_path: Path) -> None:
    export = read(
        tmp_path,
        "E-mail acheteur;Nom acheteur;E-mail participant;Nom participant;Prénom participant;Tél. acheteur",
        "p@b.example;Payeur;z@a.example;Brun;Zoé;0639980001",
    )
    attendee = export.attendees[0]
    assert (attendee.full_name, attendee.email, attendee.phone) == ("Zoé Brun", "z@a.example", None)
    assert attendee.extra["Tél. acheteur"] == "0639980001"


def test_a_registration_date_of_everybody_is_no_check_in(tmp_path: Path) -> None:
    rows = [f"Nom{n};Zoé;{n:02}/10/2026 10:00" for n in range(10, 20)]
    export = read(tmp_path, "Nom;Prénom;Date d'enregistrement", *rows)
    assert export.columns["Date d'enregistrement"] == "ordered_at"
    assert not any(one.checked_in for one in export.attendees)


def test_columns_without_or_with_the_same_header_are_kept_apart(tmp_path: Path) -> None:
    export = read(tmp_path, "Nom;Prénom;;Siège;Siège", "Brun;Zoé;sans titre;A;1")
    assert export.attendees[0].extra == {"[C]": "sans titre", "Siège": "A", "Siège (2)": "1"}
    assert export.headers == ("Nom", "Prénom", "", "Siège", "Siège")


def test_an_old_workbook_is_read_like_a_new_one() -> None:
    export = read_export(Path(__file__).parent / "samples" / "inscrits.xls")
    assert [(one.full_name, one.ticket_code, one.ordered_at) for one in export.attendees] == [
        ("Zoé Brévandois", "000123", "2026-10-03T09:05:00"),
        ("Luc Castelrieu", "100124", "2026-10-04T10:00:00"),
    ]
    assert (export.format["file_type"], export.format["header_row"], export.sheets) == ("xls", 2, ("Inscrits",))


def test_the_title_of_a_group_completes_its_headers(tmp_path: Path) -> None:
    titles = ";Commande;;Billet;;Contrôle;Participant;"
    headers = "N°;N°;Date;Code;Type;Date;Nom;Prénom"
    export = read(tmp_path, titles, headers, "1;7001;09/10/2026;AB-01;Matin;27/11/2026 08:41;Brun;Zoé")
    (found,) = export.attendees
    assert (found.order_id, found.ticket_code, found.ticket_type) == ("7001", "AB-01", "Matin")
    assert (found.ordered_at, found.checked_in_at) == ("2026-10-09", "2026-11-27T08:41:00")


def test_a_code_column_is_one_even_where_every_code_is_lost(tmp_path: Path) -> None:
    lines = [f"Nom{letter};Zoé;1,12134E+24" for letter in "ABCDEF"]
    export = read(tmp_path, "Nom;Prénom;N° de code-barres", *lines)
    assert [one.ticket_code for one in export.attendees] == [None] * 6
    assert {(problem.row, problem.kind) for problem in export.problems} == {
        (row, "code_damaged") for row in range(2, 8)
    }


def test_a_whole_name_beside_one_of_its_parts_gives_the_other(tmp_path: Path) -> None:
    export = read(tmp_path, "Participant;Prénom", "BRUN Zoé;Zoé", "M. Jean-Luc DE LA TOUR;Jean-Luc", "CARO Eva;")
    assert [one.last_name for one in export.attendees] == ["BRUN", "DE LA TOUR", "CARO"]
    assert [one.full_name for one in export.attendees] == ["Zoé BRUN", "Jean-Luc DE LA TOUR", "Eva CARO"]


def test_a_buyer_alone_is_the_buyers_name(tmp_path: Path) -> None:
    export = read(tmp_path, "Participant;Acheteur;N° de billet", "BRUN Luc;Zoé BRUN;A-01", ";Mme Zoé BRUN;A-02")
    assert [one.full_name for one in export.attendees] == ["Luc BRUN", "Zoé BRUN"]
    assert [(problem.row, problem.kind) for problem in export.problems] == [(3, "name_from_buyer")]
