"""What somebody chooses goes before what the reader finds, and a choice that does not fit says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from samples import workbook

from checkin.errors import Reason, Unreadable
from checkin.sync.exports import FIELDS, ReadOptions, read_export

TEXT = "Ref;Nom;Prénom;Badge;Mail;Numéro\nR1;Brévandois;Zoé;B-17;zoe@a.example;0042\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "liste.csv"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.mark.parametrize("header", ["Numéro", " numero ", "NUMÉRO"])
def test_a_chosen_column_is_the_code(file: Path, header: str) -> None:
    export = read_export(file, ReadOptions(columns={"ticket_code": header}))
    assert export.columns["Numéro"] == "ticket_code"
    assert export.attendees[0].ticket_code == "0042"


def test_every_field_can_be_chosen(file: Path) -> None:
    for field in FIELDS:
        columns = read_export(file, ReadOptions(columns={field: "Ref"})).columns
        assert columns["Ref"] in (field, "checked_in", "checked_in_at")


def test_no_column_for_a_field(file: Path) -> None:
    assert read_export(file).attendees[0].ticket_code == "B-17"
    export = read_export(file, ReadOptions(columns={"": "Badge"}))
    assert export.attendees[0].extra["Badge"] == "B-17"
    assert "Badge" not in export.columns


def test_a_choice_that_does_not_fit_says_so(file: Path, tmp_path: Path) -> None:
    book = tmp_path / "b.xlsx"
    book.write_bytes(
        workbook({"Un": [["Nom", "Prénom"], ["Brun", "Zoé"]], "Deux": [["Nom", "Prénom"], ["Dur", "Luc"]]})()
    )
    for path, options, reason in (
        (file, ReadOptions(columns={"ticket_code": "Nothing"}), Reason.NO_COLUMN),
        (file, ReadOptions(columns={"shoe_size": "Nom"}), Reason.UNKNOWN_FIELD),
        (file, ReadOptions(encoding="klingon"), Reason.UNKNOWN_ENCODING),
        (file, ReadOptions(encoding="rot13"), Reason.UNKNOWN_ENCODING),
        (file, ReadOptions(encoding="a\0b"), Reason.UNKNOWN_ENCODING),
        (file, ReadOptions(delimiter=";;"), Reason.BAD_DELIMITER),
        (file, ReadOptions(delimiter='"'), Reason.BAD_DELIMITER),
        (file, ReadOptions(sheet="Feuil1"), Reason.NO_SHEET),
        (book, ReadOptions(sheet="Trois"), Reason.NO_SHEET),
    ):
        with pytest.raises(Unreadable) as refused:
            read_export(path, options)
        assert refused.value.reason is reason


def test_a_chosen_sheet_may_be_hidden(tmp_path: Path) -> None:
    rows = {name: [["Nom", "Prénom"], [name, "Zoé"]] for name in ("Un", "Deux", "Trois")}
    path = tmp_path / "b.xlsx"
    path.write_bytes(workbook(rows, hidden=("Trois",))())
    assert read_export(path).sheets == ("Un", "Deux")
    for sheet in ("Deux", "Trois", " deux "):
        chosen = read_export(path, ReadOptions(sheet=sheet))
        assert chosen.attendees[0].last_name == str(chosen.format["sheet"])
        assert str(chosen.format["sheet"]).casefold() == sheet.strip().casefold()


def test_a_chosen_encoding_and_separator_are_obeyed(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes("Nom#Prénom#Société\nBrévandois#Zoé#Côté\n".encode("mac_roman"))
    export = read_export(path, ReadOptions(encoding="mac_roman", delimiter="#"))
    assert export.attendees[0].full_name == "Zoé Brévandois"
    assert (export.format["encoding"], export.format["separator"]) == ("mac-roman", "#")
    whole = read_export(path, ReadOptions(delimiter="tab", columns={"full_name": "Nom#Prénom#Société"}))
    assert whole.attendees[0].cells == ("Brévandois#Zoé#Côté",)


def test_a_layout_is_known_again_by_its_headers(file: Path, tmp_path: Path) -> None:
    again = tmp_path / "later.csv"
    again.write_text(TEXT.replace("Zoé", "Luc"), encoding="utf-16")
    other = tmp_path / "other.csv"
    other.write_text(TEXT.replace("Badge", "Carte"), encoding="utf-8")
    first = read_export(file).fingerprint
    assert first == read_export(again).fingerprint
    assert first != read_export(other).fingerprint


def test_the_preview_shows_rows_as_they_stand(file: Path) -> None:
    export = read_export(file)
    assert export.preview == (("R1", "Brévandois", "Zoé", "B-17", "zoe@a.example", "0042"),)
    assert export.headers == ("Ref", "Nom", "Prénom", "Badge", "Mail", "Numéro")
