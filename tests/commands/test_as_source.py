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
        {"checked_in_at": "2026-11-27T08:05:30Z"},
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
