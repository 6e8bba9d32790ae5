"""Whatever is dropped on the window: a result or one clear reason, never a traceback, a hang or a crash."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

import pytest
import xlsxwriter

from checkin.errors import Reason, Unreadable
from checkin.sync.exports import ReadOptions, read_export

HEADERS = b"Nom;Pr\xc3\xa9nom;E-mail\r\n"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def refusal(path: Path, options: ReadOptions | None = None) -> Reason:
    with pytest.raises(Unreadable) as refused:
        read_export(path, options)
    return refused.value.reason


def written(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def xlsx(*rows: list[object]) -> bytes:
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer) as book:
        sheet = book.add_worksheet("Liste")
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    return buffer.getvalue()


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    """The same workbook with one part replaced or added."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for one in old.namelist():
            if one != name:
                new.writestr(one, old.read(one))
        new.writestr(name, part)
    return buffer.getvalue()


PEOPLE = xlsx(["Nom", "Prénom", "Code-barres"], ["Brévandois", "Zoé", "C0001"])


def far_cell(reference: str) -> bytes:
    sheet = zipfile.ZipFile(io.BytesIO(PEOPLE)).read("xl/worksheets/sheet1.xml")
    row = f'<row r="20000"><c r="{reference}" t="str"><v>x</v></c></row></sheetData>'.encode()
    return with_part(PEOPLE, "xl/worksheets/sheet1.xml", sheet.replace(b"</sheetData>", row))


def test_what_is_no_export_says_why(tmp_path: Path) -> None:
    assert refusal(tmp_path / "missing.csv") is Reason.FILE_MISSING
    assert refusal(tmp_path) is Reason.IS_FOLDER
    assert refusal(written(tmp_path, "empty.csv", b"")) is Reason.EXPORT_EMPTY
    assert refusal(written(tmp_path, "blank.csv", b"\xef\xbb\xbf \r\n\r\n")) is Reason.EXPORT_EMPTY
    assert refusal(written(tmp_path, "prose.txt", b"Bonjour,\nvoici la liste promise.\n")) is Reason.NO_TABLE
    assert refusal(written(tmp_path, "menu.csv", b"Menu;Prix\nClassique;12,00\n")) is Reason.NO_TABLE
    assert refusal(written(tmp_path, "mails.csv", b"E-mail;Code-barres\na@a.example;C0001\n")) is Reason.NO_NAMES
    assert refusal(written(tmp_path, "empty.xlsx", xlsx())) is Reason.EXPORT_EMPTY


@pytest.mark.parametrize(
    "content",
    [
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40,
        b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)) * 40,
        b"%PDF-1.7\n1 0 obj << >> endobj\n",
        b"\x00\x01\x02\x03" * 3000,
    ],
    ids=["png", "jpeg", "pdf", "noise"],
)
def test_a_picture_renamed_csv_is_no_table(tmp_path: Path, content: bytes) -> None:
    assert refusal(written(tmp_path, "liste.csv", content)) is Reason.NO_TABLE


def test_a_workbook_behind_a_password_says_so(tmp_path: Path) -> None:
    directory = "EncryptedPackage".encode("utf-16-le")
    locked = OLE + b"\0" * 504 + directory + b"\0" * 512
    assert refusal(written(tmp_path, "liste.xlsx", locked)) is Reason.PASSWORD


def test_a_stray_cell_far_away_is_refused_before_it_costs_memory(tmp_path: Path) -> None:
    assert refusal(written(tmp_path, "far.xlsx", far_cell("XFD20000"))) is Reason.TOO_LARGE


def test_a_cell_that_is_only_formatted_far_away_is_no_matter(tmp_path: Path) -> None:
    sheet = zipfile.ZipFile(io.BytesIO(PEOPLE)).read("xl/worksheets/sheet1.xml")
    far = b'<row r="20000"><c r="XFD20000"/></row></sheetData>'
    content = with_part(PEOPLE, "xl/worksheets/sheet1.xml", sheet.replace(b"</sheetData>", far))
    assert len(read_export(written(tmp_path, "liste.xlsx", content)).attendees) == 1


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    bomb = with_part(PEOPLE, "xl/media/image1.png", b"\0" * (310 * 2**20))
    assert len(bomb) < 2**20
    assert refusal(written(tmp_path, "bomb.xlsx", bomb)) is Reason.TOO_LARGE


def test_a_reader_that_dies_takes_nothing_down(tmp_path: Path) -> None:
    """A cell of a sheet that the check does not know costs more memory than the child may have."""
    sheet = zipfile.ZipFile(io.BytesIO(PEOPLE)).read("xl/worksheets/sheet1.xml")
    hidden = sheet.replace(
        b"</sheetData>", b'<row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row></sheetData>'
    )
    moved = with_part(PEOPLE, "xl/other/sheet.xml", hidden)
    relations = zipfile.ZipFile(io.BytesIO(PEOPLE)).read("xl/_rels/workbook.xml.rels")
    content = with_part(
        moved, "xl/_rels/workbook.xml.rels", relations.replace(b"worksheets/sheet1.xml", b"other/sheet.xml")
    )
    assert refusal(written(tmp_path, "dies.xlsx", content)) in (Reason.EXPORT_UNREADABLE, Reason.TOO_LARGE)


@pytest.mark.parametrize(
    "content",
    [
        PEOPLE[: len(PEOPLE) // 2],
        PEOPLE[:200],
        OLE + b"\0" * 4096,
        with_part(PEOPLE, "xl/workbook.xml", b"<workbook>"),
        with_part(
            PEOPLE,
            "xl/workbook.xml",
            b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><workbook>&b;</workbook>',
        ),
    ],
    ids=["cut in two", "cut short", "no workbook in it", "no sheets", "entities"],
)
def test_a_broken_workbook_is_unreadable(tmp_path: Path, content: bytes) -> None:
    assert refusal(written(tmp_path, "liste.xlsx", content)) in (
        Reason.EXPORT_UNREADABLE,
        Reason.EXPORT_EMPTY,
        Reason.NO_TABLE,
    )


def test_an_archive_of_other_things_is_no_table(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("liste.csv", "Nom;Prénom\n")
    assert refusal(written(tmp_path, "liste.zip", buffer.getvalue())) is Reason.NO_TABLE


def test_a_formula_without_a_value_is_kept_as_text(tmp_path: Path) -> None:
    sheet = zipfile.ZipFile(io.BytesIO(PEOPLE)).read("xl/worksheets/sheet1.xml")
    evil = (
        b'<row r="3"><c r="A3"><f>HYPERLINK("http://x.example","Paul")</f><v></v></c><c r="B3" t="str"><v>Luc</v></c>'
    )
    content = sheet.replace(b"</sheetData>", evil + b"</row></sheetData>")
    export = read_export(written(tmp_path, "f.xlsx", with_part(PEOPLE, "xl/worksheets/sheet1.xml", content)))
    assert export.attendees[1].last_name == '=HYPERLINK("http://x.example","Paul")'
    assert (3, "formula_cell") in {(problem.row, problem.kind) for problem in export.problems}


def test_a_cut_utf16_file_is_read_up_to_the_cut(tmp_path: Path) -> None:
    content = "Nom\tPrénom\r\nBrévandois\tZoé\r\n".encode("utf-16")[:-1]
    assert [one.full_name for one in read_export(written(tmp_path, "t.txt", content)).attendees] == ["Zoé Brévandois"]


def test_zero_bytes_in_text_are_taken_out_and_said(tmp_path: Path) -> None:
    export = read_export(written(tmp_path, "n.csv", HEADERS + b"Br\x00un;Zo\xc3\xa9;zoe@a.example\r\n"))
    assert export.attendees[0].full_name == "Zoé Brun"
    assert [problem.kind for problem in export.problems if problem.row == 2] == ["control_characters"]


def test_a_million_separators_end_soon(tmp_path: Path) -> None:
    export = read_export(written(tmp_path, "wide.csv", HEADERS + b"Brun;Luc;l@a.example" + b";" * 1_000_000 + b"\r\n"))
    assert export.attendees[0].full_name == "Luc Brun"


def test_a_hundred_thousand_quotes_end_soon(tmp_path: Path) -> None:
    lines = b'"xa;yb;zc;zd\r\n' * 20_000
    export = read_export(written(tmp_path, "quotes.csv", HEADERS + b"Brun;Luc;l@a.example\r\n" + lines))
    assert export.attendees


def test_an_ole_file_with_absurd_sizes_is_unreadable(tmp_path: Path) -> None:
    header = OLE + b"\0" * 16 + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + b"\xff" * 470
    assert refusal(written(tmp_path, "odd.xls", header + b"\xff" * 2048)) in (
        Reason.EXPORT_UNREADABLE,
        Reason.EXPORT_EMPTY,
    )
