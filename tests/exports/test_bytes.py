"""Any encoding, separator and line end gives the same table."""

from __future__ import annotations

from pathlib import Path

import pytest
from samples import workbook

from checkin.sync.exports import read_export

ROWS = [
    ["Nom", "Prénom", "Société", "E-mail", "Code billet"],
    ["Brévandois", "Zoé", "L'Étoile, à côté ; ça", "zoe@a.example", "0001"],
    ["CASTÉLRIEU", "Noël", 'Café "Le Port"\nMarché', "noel@a.example", "0002"],
    ["Œuvrier", "Inès", "Hôtel\x85 des Écluses", "ines@a.example", "0003"],
]


def table(delimiter: str, newline: str = "\r\n") -> str:
    def quoted(cell: str) -> str:
        return '"' + cell.replace('"', '""') + '"' if set(cell) & {delimiter, '"', "\n"} else cell

    return "".join(delimiter.join(map(quoted, row)) + newline for row in ROWS).replace("\x85", "…")


def names(path: Path) -> list[str | None]:
    return [one.full_name for one in read_export(path).attendees]


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize(
    ("encoding", "before", "said"),
    [
        ("utf-8", b"", "utf-8"),
        ("utf-8", b"\xef\xbb\xbf", "utf-8"),
        ("utf-16-le", b"\xff\xfe", "utf-16-le"),
        ("utf-16-be", b"\xfe\xff", "utf-16-be"),
        ("utf-16-le", b"", "utf-16-le"),
        ("utf-16-be", b"", "utf-16-be"),
        ("cp1252", b"", "cp1252"),
        ("mac_roman", b"", "mac_roman"),
    ],
)
def test_every_encoding_with_every_separator(
    tmp_path: Path, delimiter: str, encoding: str, before: bytes, said: str
) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes(before + table(delimiter).encode(encoding))
    export = read_export(path)
    assert [one.full_name for one in export.attendees] == ["Zoé Brévandois", "Noël CASTÉLRIEU", "Inès Œuvrier"]
    assert [one.company for one in export.attendees] == [
        "L'Étoile, à côté ; ça",
        'Café "Le Port"\nMarché',
        "Hôtel… des Écluses",
    ]
    assert [one.ticket_code for one in export.attendees] == ["0001", "0002", "0003"]
    assert [one.row for one in export.attendees] == [2, 3, 4]
    assert (export.format["encoding"], export.format["bom"]) == (said, bool(before))
    assert export.format["separator"] == delimiter
    assert not export.problems


@pytest.mark.parametrize(("newline", "said"), [("\r\n", "crlf"), ("\n", "lf"), ("\r", "cr")])
def test_every_line_end(tmp_path: Path, newline: str, said: str) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes(table(";", newline).encode())
    export = read_export(path)
    assert export.format["newline"] == said
    assert len(export.attendees) == 3


@pytest.mark.parametrize("first", ["sep=;", '"sep=;"', "SEP=;", "\ufeffsep=;"])
def test_a_line_that_names_the_separator_is_obeyed_and_counted(tmp_path: Path, first: str) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes((first + "\r\n" + table(";")).encode())
    export = read_export(path)
    assert export.format["header_row"] == 2
    assert [one.row for one in export.attendees] == [3, 4, 5]


def test_a_mark_that_was_read_as_letters_is_no_header(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes(b"\xc3\xaf\xc2\xbb\xc2\xbf" + table(";").encode())
    assert read_export(path).headers[0] == "Nom"


def test_blank_rows_and_titles_count_but_are_not_read(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("Partner Day;;;;\n\n;;;;\n" + table(";", "\n").replace("Œuvrier", "\n \xa0;;;;\nŒuvrier"), "utf-8")
    export = read_export(path)
    assert export.format["header_row"] == 4
    assert [one.row for one in export.attendees] == [5, 6, 9]
    assert not export.problems


def test_accents_in_words_are_not_mistaken_for_text_encoded_twice(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text(table(";").replace("Noël", "João Ã©"), "utf-8")  # one such cell beside sound ones
    export = read_export(path)
    assert export.attendees[1].first_name == "João Ã©"
    assert not export.problems


def test_a_few_foreign_bytes_do_not_spoil_the_others(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes(table(";").encode() + "Drévillon;Lé;A;le@a.example;0004\r\n".encode("cp1252"))
    assert names(path) == ["Zoé Brévandois", "Noël CASTÉLRIEU", "Inès Œuvrier", "Lé Drévillon"]


def test_ods_is_read_like_xlsx(tmp_path: Path) -> None:
    import zipfile

    cells = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>' for cell in row
        )
        + '<table:table-cell table:number-columns-repeated="16000"/></table:table-row>'
        for row in (["Nom", "Prénom", "N° de billet"], ["Brévandois", "Zoé", "0001"], ["Castelrieu", "Luc", "0002"])
    )
    content = (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content '
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
        f'<table:table table:name="Liste">{cells}<table:table-row table:number-rows-repeated="1048000">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    path = tmp_path / "liste.ods"
    with zipfile.ZipFile(path, "w") as book:
        book.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        book.writestr("content.xml", content)
        book.writestr("META-INF/manifest.xml", "<manifest/>")
    export = read_export(path)
    assert [(one.full_name, one.ticket_code) for one in export.attendees] == [
        ("Zoé Brévandois", "0001"),
        ("Luc Castelrieu", "0002"),
    ]
    assert (export.format["file_type"], export.format["sheet"]) == ("ods", "Liste")


def test_lines_that_were_quoted_as_a_whole_are_opened(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text('"Nom;Prénom;""E-mail"""\n"Brévandois;Zoé;""zoe@a.example"""\n\n"Castelrieu;Luc;"\n', "utf-8")
    export = read_export(path)
    assert [(one.row, one.full_name) for one in export.attendees] == [(2, "Zoé Brévandois"), (4, "Luc Castelrieu")]


def test_one_column_of_names_with_commas_stays_one_column(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text('Nom complet\n"BRÉVANDOIS, Zoé"\n"CASTELRIEU, Luc"\n', "utf-8")
    assert names(path) == ["Zoé BRÉVANDOIS", "Luc CASTELRIEU"]


def test_blanks_between_a_separator_and_a_quote_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text('"Nom", "Prénom", "Société"\n"Brévandois", "Zoé", "Atelier, Banque"\n', "utf-8")
    export = read_export(path)
    assert [(one.full_name, one.company) for one in export.attendees] == [("Zoé Brévandois", "Atelier, Banque")]


@pytest.mark.parametrize(
    ("line", "company", "comment"),
    [
        ('"Agence "Le Port"";ok', 'Agence "Le Port"', "ok"),
        ('Atelier;6" ; au fond', "Atelier", '6"'),
        ('"Agence \\"Le Port\\" ; Brest";ok', 'Agence "Le Port" ; Brest', "ok"),
        ('"Atelier;ok', '"Atelier', "ok"),
        ('Atelier;"ok', "Atelier", '"ok'),
        ('"Banque ; Conseil";"un\ndeux ""trois"" ; quatre"', "Banque ; Conseil", 'un\ndeux "trois" ; quatre'),
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_broken_quotes_swallow_no_other_line(
    tmp_path: Path, newline: str, line: str, company: str, comment: str
) -> None:
    path = tmp_path / "liste.csv"
    lines = ["Nom;Prénom;Code billet;Société;Remarques", f"Brun;Zoé;C0001;{line}", "Vial;Luc;C0002;Coop;"]
    lines += [f"Caro;Eva;C0003;{line}", "Daro;Ugo;C0004;Coop;non"]
    path.write_bytes("".join(one + newline for one in lines).encode())
    export = read_export(path)
    assert [one.row for one in export.attendees] == [2, 3, 4, 5]
    assert [one.full_name for one in export.attendees] == ["Zoé Brun", "Luc Vial", "Eva Caro", "Ugo Daro"]
    assert [(one.company, one.comment) for one in export.attendees[::2]] == [(company, comment)] * 2
    assert [one.company for one in export.attendees[1::2]] == ["Coop", "Coop"]


def test_two_byte_order_marks_spoil_no_header(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes('\ufeff\ufeff"Nom";"Prénom"\n"Brun";"Zoé"\n'.encode())
    assert dict(read_export(path).columns) == {"Nom": "last_name", "Prénom": "first_name"}


@pytest.mark.parametrize("name", ["liste.xls", "liste.ods", "liste.csv", "liste"])
def test_a_workbook_is_known_by_its_bytes_whatever_it_is_called(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(workbook({"Liste": [["Nom", "Prénom"], ["Brun", "Zoé"]]})())
    assert names(path) == ["Zoé Brun"]


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8"])
def test_a_page_that_names_another_encoding_than_its_own_is_read_as_it_is(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "liste.xls"
    cells = "<tr><td>Nom<td>Prénom</tr><tr><td>BRÛLÉ<td>Zoé</tr>"
    path.write_bytes(f'<html><meta charset="utf-8"><table>{cells}</table></html>'.encode(encoding))
    assert names(path) == ["Zoé BRÛLÉ"]
