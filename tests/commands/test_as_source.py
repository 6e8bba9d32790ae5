"""Attendance in the organiser's own columns, for systems that take no push; read back without a second entry."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from command_line import Call

AT = "2026-11-27T09:05:30+01:00"
# Invented files in the manner of the systems: (name, text, the code that is let in, what its row says afterwards).
FILES = {
    "helloasso": (
        "Référence commande;Date de la commande;Statut de la commande;Nom participant;Prénom participant;Email payeur;"
        "Numéro de billet;Tarif\n"
        "170001;09/10/2026 21:59;Validé;Brévandois;Zoé;zoe@a.example;170002;Adhérent\n"
        "170003;10/10/2026 08:00;Validé;Castelrieu;Loïc;loic@a.example;170004;Partenaire\n",
        "170004",
        {"checked_in": "true", "checked_in_at": AT, "station": "Nord"},
    ),
    "billetweb": (
        ";Billet;Codes-barres;Création;Heure;Tarif;Nom;Prénom;E-mail;Commande;Payé;Scanné;Date de scan\n"
        ";T1-1;0119074006;18/10/2026;17:08:45;Adhérent;Brévandois;Zoé;zoe@a.example;C1;Oui;Oui;27/11/2026 08:41:12\n"
        ";T1-2;8900420778;19/10/2026;13:30:36;Adhérent;Castelrieu;Loïc;loic@a.example;C2;Oui;Non;\n",
        "8900420778",
        {"Scanné": "Oui", "Date de scan": "27/11/2026 09:05:30", "Codes-barres": "8900420778"},
    ),
    "weezevent": (
        "Tarif;Code-barres;Composté;Date de commande;Heure de commande;N. de commande;Nom participant;"
        "Prénom participant;Email participant\n"
        "Partenaire;260431170413;Non;2026-09-22;09:22:42;88410200;Brévandois;Zoé;zoe@a.example\n"
        "Adhérent;260431178093;Non;2026-09-23;16:31:06;88410213;Castelrieu;Loïc;loic@a.example\n",
        "260431178093",
        {"Composté": "Oui", "Heure de commande": "16:31:06"},
    ),
    "eventbrite": (
        "Order #,Order Date,First Name,Last Name,Email,Ticket Type,Barcode #,Attendee Status,Check-in Date\n"
        "11213300000,11/29/26 22:28,Zoé,Brévandois,zoe@a.example,Member,1121330000018443500000001,Attending,\n"
        "11213300001,11/30/26 08:02,Loïc,Castelrieu,loic@a.example,Member,1121330000118443500000001,Attending,\n",
        "1121330000118443500000001",
        {"Check-in Date": "11/27/26 09:05"},
    ),
    "luma": (
        "guest_id,name,first_name,last_name,email,created_at,approval_status,checked_in_at,qr_code_url,ticket_name\n"
        "gst-1,Zoé Brévandois,Zoé,Brévandois,zoe@a.example,2026-10-01T08:00:00.000Z,approved,,"
        "https://luma.example/check-in/evt-1?pk=g-aaaa1111,Standard\n"
        "gst-2,Loïc Castelrieu,Loïc,Castelrieu,loic@a.example,2026-10-02T09:30:00.000Z,approved,,"
        "https://luma.example/check-in/evt-1?pk=g-bbbb2222,Standard\n",
        "g-bbbb2222",
        {"checked_in_at": "2026-11-27T08:05:30.000Z"},
    ),
}


@pytest.fixture(params=FILES)
def case(request: pytest.FixtureRequest, tmp_path: Path, call: Call) -> tuple[str, str, str, dict[str, str]]:
    """(event file, export's text, code let in, what its row is to say)."""
    text, code, wanted = FILES[request.param]
    export, event = tmp_path / f"{request.param}.csv", str(tmp_path / "jour.checkin")
    export.write_text(text, "utf-8")
    call("new", "--name", "Partner Day", "--event", event)
    assert call("import", str(export), "--event", event, "--json")[1]["changes"]["added"] == 2
    answer = call("scan", code, "--at", AT, "--station", "Nord", "--event", event, "--json")[1]
    assert answer["verdict"] == "ok"
    return event, text, code, wanted


def entries(call: Call, event: str) -> tuple[int, int]:
    figures = call("status", "--event", event, "--json")[1]
    return figures["present"], figures["passages"]


def written(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline=""), delimiter=";"))


def test_the_files_own_check_in_columns_are_filled_and_nothing_else_changes(
    case: tuple[str, str, str, dict[str, str]], call: Call, tmp_path: Path
) -> None:
    event, text, code, wanted = case
    out = tmp_path / "retour.csv"
    assert call("attendance", str(out), "--as-source", "--event", event, "--json")[1]["rows"] == 2
    before = list(csv.reader(io.StringIO(text), delimiter=";" if ";" in text.splitlines()[0] else ","))
    headers, *rows = written(out)
    assert headers[: len(before[0])] == before[0]
    here = next(row for row in rows if any(code in cell for cell in row))
    assert {name: here[headers.index(name)] for name in wanted} == wanted
    for old, new in zip(before[1:], rows, strict=True):
        same = [name for name in before[0] if name not in wanted]
        assert [new[headers.index(name)] for name in same] == [old[before[0].index(name)] for name in same]


def test_our_own_file_read_back_lets_nobody_in_twice(
    case: tuple[str, str, str, dict[str, str]], call: Call, tmp_path: Path
) -> None:
    event, *_ = case
    before = entries(call, event)
    out = tmp_path / "retour.csv"
    call("attendance", str(out), "--as-source", "--event", event)
    changes = call("import", str(out), "--event", event, "--json")[1]["changes"]
    assert (changes["added"], changes["missing"]) == (0, 0)
    assert entries(call, event) == before


def test_an_undo_takes_the_check_in_back_out_of_the_file(call: Call, tmp_path: Path) -> None:
    text, *_ = FILES["billetweb"]
    export, event, out = tmp_path / "b.csv", str(tmp_path / "jour.checkin"), tmp_path / "retour.csv"
    export.write_text(text, "utf-8")
    call("new", "--name", "Partner Day", "--event", event)
    call("import", str(export), "--event", event)
    call("attendance", str(tmp_path / "passages.json"), "--only", "scans", "--event", event)
    nonce = (tmp_path / "passages.json").read_text("utf-8").split('"nonce": "')[1].split('"')[0]
    assert call("undo", nonce, "--event", event)[0] == 0
    call("attendance", str(out), "--as-source", "--event", event)
    headers, first, _ = written(out)
    assert (first[headers.index("Scanné")], first[headers.index("Date de scan")]) == ("Non", "")


def test_the_list_of_a_workshop_takes_no_check_in_of_the_source_back(call: Call, tmp_path: Path) -> None:
    text, *_ = FILES["billetweb"]
    export, event, out = tmp_path / "b.csv", str(tmp_path / "jour.checkin"), tmp_path / "retour.csv"
    export.write_text(text, "utf-8")
    call("new", "--name", "Partner Day", "--event", event)
    call("import", str(export), "--event", event)
    call("lists", "add", "Atelier", "--event", event)
    call("attendance", str(out), "--as-source", "--list", "Atelier", "--event", event)
    headers, first, _ = written(out)
    assert (first[headers.index("Scanné")], first[headers.index("Date de scan")]) == ("Oui", "27/11/2026 08:41:12")


def test_a_walk_in_stands_at_the_end_in_the_files_own_columns(call: Call, tmp_path: Path) -> None:
    text, *_ = FILES["billetweb"]
    export, event, out = tmp_path / "b.csv", str(tmp_path / "jour.checkin"), tmp_path / "retour.json"
    export.write_text(text, "utf-8")
    call("new", "--name", "Partner Day", "--event", event)
    call("import", str(export), "--event", event)
    call("walk-in", "--first-name", "Noé", "--last-name", "=Vaucresset", "--at", AT, "--event", event)
    assert call("attendance", str(out), "--as-source", "--event", event, "--json")[1]["rows"] == 3
    assert '"Nom": "=Vaucresset"' in out.read_text("utf-8")
    call("attendance", str(tmp_path / "r.csv"), "--as-source", "--only", "walk-ins", "--event", event)
    headers, row = written(tmp_path / "r.csv")
    assert [row[headers.index(name)] for name in ("Prénom", "Nom", "Scanné")] == ["Noé", "'=Vaucresset", "Oui"]


def test_what_has_no_source_shape_is_refused_in_one_line(call: Call, tmp_path: Path) -> None:
    event = str(tmp_path / "jour.checkin")
    call("new", "--name", "Partner Day", "--event", event)
    for more in ((), ("--only", "scans")):
        code, out, err = call("attendance", str(tmp_path / "r.csv"), "--as-source", *more, "--event", event)
        assert (code, out, err.count("\n")) == (2, "", 1)
    assert not (tmp_path / "r.csv").exists()


# (what is read, the codes that are let in, what is written); « | » parts the lines.
IN_THE_FILES_OWN_MANNER = {
    "a cell that says a check-in stays to the letter": (
        "Nom;Prénom;Code;Date de scan|Brévandois;Zoé;AB001;27 nov. 2026 à 08:41|Castelrieu;Loïc;AB002;",
        "AB002",
        "Nom;Prénom;Code;Date de scan|Brévandois;Zoé;AB001;27 nov. 2026 à 08:41|Castelrieu;Loïc;AB002;27/11/2026 09:05",
    ),
    "the month first, bare figures": (
        "First Name;Last Name;Order Date;Barcode #;Check-in Date|"
        "Zoé;Brévandois;9/29/26 2:28 PM;11213301;11/3/26 9:02 AM|Loïc;Castelrieu;9/3/26 11:02 AM;11213302;",
        "11213302",
        "First Name;Last Name;Order Date;Barcode #;Check-in Date|"
        "Zoé;Brévandois;9/29/26 2:28 PM;11213301;11/3/26 9:02 AM|"
        "Loïc;Castelrieu;9/3/26 11:02 AM;11213302;11/27/26 9:05 AM",
    ),
    "day and time in two columns": (
        "Nom;Prénom;Code;Date de scan;Heure de scan|Brévandois;Zoé;AB001;27/11/2026;08:41|Castelrieu;Loïc;AB002;;",
        "AB002",
        "Nom;Prénom;Code;Date de scan;Heure de scan|Brévandois;Zoé;AB001;27/11/2026;08:41|"
        "Castelrieu;Loïc;AB002;27/11/2026;09:05",
    ),
    "day and time in two columns, nobody in": (
        "Nom;Prénom;Code;Date de scan;Heure de scan|Brévandois;Zoé;AB001;;|Castelrieu;Loïc;AB002;;",
        "AB002",
        "Nom;Prénom;Code;Date de scan;Heure de scan|Brévandois;Zoé;AB001;;|Castelrieu;Loïc;AB002;27/11/2026;09:05",
    ),
    "the day alone": (
        "Nom;Prénom;Code;Date de scan|Brévandois;Zoé;AB001;27/11/2026|Castelrieu;Loïc;AB002;",
        "AB002",
        "Nom;Prénom;Code;Date de scan|Brévandois;Zoé;AB001;27/11/2026|Castelrieu;Loïc;AB002;27/11/2026",
    ),
    "a moment beside the zeros of those who did not come": (
        "Nom;Prénom;Code-barres;Composté|Brévandois;Zoé;26043117;0000-00-00 00:00:00|"
        "Castelrieu;Loïc;26043118;0000-00-00 00:00:00",
        "26043118",
        "Nom;Prénom;Code-barres;Composté|Brévandois;Zoé;26043117;0000-00-00 00:00:00|"
        "Castelrieu;Loïc;26043118;2026-11-27 09:05:30",
    ),
    "ISO in an English file without dates": (
        "First Name;Last Name;Ticket Code;Checked In At|Zoé;Brévandois;AB001;|Loïc;Castelrieu;AB002;",
        "AB002",
        "First Name;Last Name;Ticket Code;Checked In At|Zoé;Brévandois;AB001;|Loïc;Castelrieu;AB002;2026-11-27 09:05",
    ),
    "the yes of its language": (
        "Cognome;Nome;Codice biglietto;Check-in|Brévandois;Zoé;AB001;No|Castelrieu;Loïc;AB002;No",
        "AB002",
        "Cognome;Nome;Codice biglietto;Check-in|Brévandois;Zoé;AB001;No|Castelrieu;Loïc;AB002;Sì",
    ),
    "the capitals of its words": (
        "Nom;Prénom;Code;Scanné|Brévandois;Zoé;AB001;NON|Castelrieu;Loïc;AB002;NON",
        "AB002",
        "Nom;Prénom;Code;Scanné|Brévandois;Zoé;AB001;NON|Castelrieu;Loïc;AB002;OUI",
    ),
    "a number of passages": (
        "Nom;Prénom;Code;Scanné|Brévandois;Zoé;AB001;0|Castelrieu;Loïc;AB002;0|Nom;Luc;AB003;2",
        "AB002",
        "Nom;Prénom;Code;Scanné|Brévandois;Zoé;AB001;0|Castelrieu;Loïc;AB002;1|Nom;Luc;AB003;2",
    ),
    "the column of check-ins, not another one of its name": (
        "Date;Nom;Prénom;Code;Date;Scanné|x;Brévandois;Zoé;AB001;12/10/2026;Non|y;Castelrieu;Loïc;AB002;13/10/2026;Non",
        "AB002",
        "Date;Nom;Prénom;Code;Date;Scanné|x;Brévandois;Zoé;AB001;12/10/2026;Non|y;Castelrieu;Loïc;AB002;13/10/2026;Oui",
    ),
}


def imported(call: Call, tmp_path: Path, text: str) -> str:
    """The event file into which that export came."""
    export, event = tmp_path / "inscriptions.csv", str(tmp_path / "jour.checkin")
    export.write_text(text.replace("|", "\n"), "utf-8")
    call("new", "--name", "Partner Day", "--event", event)
    assert call("import", str(export), "--event", event, "--json")[0] in (0, 1)
    return event


def handed_back(call: Call, event: str, out: Path) -> str:
    assert call("attendance", str(out), "--as-source", "--event", event)[0] == 0
    return "|".join(out.read_text("utf-8-sig").splitlines())


def present(call: Call, event: str) -> dict[str, int]:
    status = call("status", "--event", event, "--json")[1]
    return {name: status[name] for name in ("expected", "present", "passages", "walk_ins", "double_admissions")}


@pytest.mark.parametrize("manner", IN_THE_FILES_OWN_MANNER)
def test_a_check_in_is_written_as_the_file_writes_its_own(call: Call, tmp_path: Path, manner: str) -> None:
    text, code, wanted = IN_THE_FILES_OWN_MANNER[manner]
    event, out = imported(call, tmp_path, text), tmp_path / "retour.csv"
    assert call("scan", code, "--at", AT, "--event", event, "--json")[1]["verdict"] == "ok"
    assert handed_back(call, event, out) == wanted
    before = present(call, event)
    changes = call("import", str(out), "--event", event, "--json")[1]["changes"]
    assert (changes["added"], changes["updated"], changes["missing"]) == (0, 1, 0)
    assert present(call, event) == before
    assert handed_back(call, event, out) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Nom;Prénom;E-mail;Code;Scanné|Brévandois;Zoé;zoe@a.example;AB001;Non",
        "Nom;Prénom;E-mail;Code|Brévandois;Zoé;zoe@a.example;AB001",
        "Nom;Prénom;E-mail;Scanné|Brévandois;Zoé;zoe@a.example;Non",
    ],
)
def test_a_walk_in_read_back_stays_one_person(call: Call, tmp_path: Path, text: str) -> None:
    event, out = imported(call, tmp_path, text), tmp_path / "retour.csv"
    call("walk-in", "--first-name", "Noé", "--last-name", "Vaucresset", "--at", AT, "--event", event)
    handed_back(call, event, out)
    before = present(call, event)
    changes = call("import", str(out), "--event", event, "--json")[1]["changes"]
    assert (changes["added"], changes["unchanged"]) == (0, 2)
    assert present(call, event) == before
    assert present(call, event)["walk_ins"] == 1


def test_a_walk_in_of_one_list_read_back_is_let_in_nowhere_else(call: Call, tmp_path: Path) -> None:
    text, out = "Nom;Prénom;Code;Scanné|Brévandois;Zoé;AB001;Non", tmp_path / "retour.csv"
    event = imported(call, tmp_path, text)
    call("lists", "add", "Atelier", "--event", event)
    walk_in = ("--first-name", "Noé", "--last-name", "Vaucresset", "--list", "Atelier", "--at", AT, "--event", event)
    call("walk-in", *walk_in)
    assert call("attendance", str(out), "--as-source", "--list", "Atelier", "--event", event)[0] == 0
    before = present(call, event)
    assert call("import", str(out), "--event", event, "--json")[1]["changes"]["added"] == 0
    assert present(call, event) == before
    assert before["present"] == 0


def test_the_time_of_a_check_in_is_read_from_the_column_beside_its_day(call: Call, tmp_path: Path) -> None:
    text, *_ = IN_THE_FILES_OWN_MANNER["day and time in two columns"]
    export, event = tmp_path / "b.csv", str(tmp_path / "jour.checkin")
    export.write_text(text.replace("|", "\n"), "utf-8")
    call("new", "--name", "Partner Day", "--event", event)
    read = call("import", str(export), "--dry-run", "--event", event, "--json")[1]
    assert read["attendees"][0]["checked_in_at"] == "2026-11-27T08:41:00"
    assert {name: read["columns"][name] for name in ("Date de scan", "Heure de scan")} == {
        "Date de scan": "checked_in_at (date)",
        "Heure de scan": "checked_in_at (time)",
    }


def test_a_row_for_several_tickets_is_handed_back_as_one_row_each(call: Call, tmp_path: Path) -> None:
    text = "Nom;Prénom;E-mail;Commande;Quantité;Scanné|Brévandois;Zoé;zoe@a.example;C1;3;Non"
    event, out = imported(call, tmp_path, text), tmp_path / "retour.csv"
    person = call("search", "Brévandois", "--event", event, "--json")[1]["results"][0]["ticket"]
    call("scan", person["ticket_code"], "--ticket", str(person["id"]), "--at", AT, "--event", event)
    row = "Brévandois;Zoé;zoe@a.example;C1;1;"
    assert sorted(handed_back(call, event, out).split("|")[1:]) == [f"{row}Non", f"{row}Non", f"{row}Oui"]
    before = present(call, event)
    changes = call("import", str(out), "--event", event, "--json")[1]["changes"]
    assert (changes["added"], changes["missing"]) == (0, 0)
    assert present(call, event) == before


def test_several_codes_in_one_cell_are_handed_back_one_by_one(call: Call, tmp_path: Path) -> None:
    text = (
        "Nom;Prénom;E-mail;Code-barres;Scanné|Brévandois;Zoé;zoe@a.example;260431170413, 260431170414;Non|"
        "Castelrieu;Loïc;loic@a.example;260431170415;Non|Nom;Luc;luc@a.example;260431170416;Non"
    )
    event, out = imported(call, tmp_path, text), tmp_path / "retour.csv"
    assert call("scan", "260431170414", "--at", AT, "--event", event, "--json")[1]["verdict"] == "ok"
    lines = handed_back(call, event, out).split("|")
    assert lines[1:3] == [f"Brévandois;Zoé;zoe@a.example;26043117041{end}" for end in ("3;Non", "4;Oui")]
    before = present(call, event)
    assert call("import", str(out), "--event", event, "--json")[1]["changes"]["added"] == 0
    assert present(call, event) == before


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_cells_made_harmless_come_back_as_they_were(call: Call, tmp_path: Path, ending: str) -> None:
    text = (
        "Nom;Prénom;E-mail;Téléphone;Code;Société;Scanné|"
        "=Brévandois;Zoé;zoe@a.example;+33 6 39 98 11 22;AB001;@Home;Non|"
        "Castelrieu;-Loïc;loic@a.example;+33639981123;AB002;-;Non"
    )
    event, out = imported(call, tmp_path, text), tmp_path / f"retour{ending}"
    assert call("attendance", str(out), "--as-source", "--event", event)[0] == 0
    changes = call("import", str(out), "--event", event, "--json")[1]["changes"]
    assert changes == {"added": 0, "updated": 0, "unchanged": 2, "missing": 0}


def test_who_is_missing_from_the_newest_export_is_not_handed_back(call: Call, tmp_path: Path) -> None:
    first = "Nom;Prénom;Code;Scanné|Brévandois;Zoé;AB001;Non|Castelrieu;Loïc;AB002;Non"
    event = imported(call, tmp_path, first)
    (tmp_path / "suite.csv").write_text("Code;Nom;Prénom;Scanné\nAB002;Castelrieu;Loïc;Non\n", "utf-8")
    call("import", str(tmp_path / "suite.csv"), "--event", event)
    assert handed_back(call, event, tmp_path / "retour.csv") == "Code;Nom;Prénom;Scanné|AB002;Castelrieu;Loïc;Non"
