"""Badges: a picture and a PDF per code that any phone shows and any scanner reads, and the list to mail them by."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import zxingcpp
from people import new_event, ticket
from PIL import Image
from pypdfium2 import PdfDocument
from PySide6.QtWidgets import QApplication

from checkin import event_date
from checkin.badges import Badge, badges_of, file_name
from checkin.errors import Reason, StoreError, WrongUse
from checkin.models import CheckInList, Ticket
from checkin.progress import Progress, Stopped
from checkin.ui.fonts import load_fonts
from checkin.ui.printing.badge_files import Invitation, write_badges

CODES = ("1001", "a" * 32, "VXBCDFGHJKLNPR", "A/b c", "é漢", "..", "~x", "https://a.example/?pk=g-1", "100%")
MOST = 30 * 1024  # bytes of a picture that every mailbox takes


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    load_fonts()


def people(codes: Sequence[str] = CODES) -> list[Ticket]:
    return [
        ticket(id=number, ticket_code=code, first_name="Maëlle-Zoé", last_name=f"Brévandois {number}", company="Brume")
        for number, code in enumerate(codes, 1)
    ]


def write(tickets: Sequence[Ticket], folder: Path, progress: Progress | None = None) -> int:
    return write_badges(tickets, Invitation.of("Partner Day", date(2026, 11, 27)), folder, progress or Progress())


def words_of(path: Path) -> str:
    document = PdfDocument(path)
    text = " ".join(str(document[0].get_textpage().get_text_range()).split())
    document.close()
    return text


def test_every_badge_holds_its_code_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "badges"
    assert write(people(), folder) == len(CODES)
    for code in CODES:
        with Image.open(folder / file_name(code)) as picture:
            assert [found.text for found in zxingcpp.read_barcodes(picture.convert("L"))] == [code]
        document = PdfDocument(folder / file_name(code, ".pdf"))
        paper = document[0].render(scale=2).to_pil().convert("L")
        document.close()
        assert [found.text for found in zxingcpp.read_barcodes(paper)] == [code]


def test_a_badge_says_whose_it_is_for_what_and_when_in_words_that_can_be_searched(tmp_path: Path) -> None:
    write(people(["1001"]), tmp_path)
    words = words_of(tmp_path / "1001.pdf")
    for part in ("Maëlle-Zoé Brévandois 1", "Partner Day", "Vendredi 27 novembre 2026", "Présentez ce code"):
        assert part in words


def test_badges_are_small_enough_to_mail_even_with_long_names_and_codes(tmp_path: Path) -> None:
    long = ticket(ticket_code="a" * 200, first_name="Maximilien-Alexandre", last_name="de Rochefontaine-Saint-Amand")
    write([*people(), long], tmp_path)
    assert max(path.stat().st_size for path in tmp_path.glob("*.png")) <= MOST
    assert max(path.stat().st_size for path in tmp_path.glob("*1*.pdf")) <= MOST


def test_the_list_names_the_files_of_each_person_and_no_cell_of_it_is_a_formula(tmp_path: Path) -> None:
    wanted = [*people(["1001"]), ticket(id=9, ticket_code="=1+1", email="@x.example", company="+ Plus")]
    write(wanted, tmp_path)
    with (tmp_path / "badges.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert [(row["png"], row["pdf"]) for row in rows] == [("1001.png", "1001.pdf"), ("%3D1%2B1.png", "%3D1%2B1.pdf")]
    assert (rows[1]["ticket_code"], rows[1]["email"], rows[1]["company"]) == ("'=1+1", "'@x.example", "'+ Plus")
    assert all((tmp_path / row[kind]).is_file() for row in rows for kind in ("png", "pdf"))


def test_a_code_of_several_people_makes_one_badge_without_a_name() -> None:
    tickets = [ticket(id=number, ticket_code="7", first_name=f"P{number}") for number in (1, 2)]
    assert badges_of([*tickets, ticket(id=3, ticket_code="8", full_name="Zoé")]) == [
        Badge(code="7"),
        Badge(code="8", full_name="Zoé"),
    ]


def test_names_are_percent_encoded_but_for_letters_digits_and_three_marks() -> None:
    assert file_name("Ab9-_.") == "Ab9-_..png"
    assert file_name("A/b c~é") == "A%2Fb%20c%7E%C3%A9.png"
    assert len({file_name(code) for code in CODES}) == len(CODES)


def test_a_place_that_cannot_be_written_is_a_store_error_and_leaves_no_trace(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    for folder in (tmp_path / "file", tmp_path / "file" / "in"):
        with pytest.raises(StoreError):
            write(people(["1001"]), folder)
    assert (tmp_path / "file").read_text() == "mine"
    (tmp_path / "1001.png").mkdir()
    with pytest.raises(StoreError) as refusal:
        write(people(["1001"]), tmp_path)
    assert refusal.value.reason is Reason.IS_FOLDER
    with pytest.raises(StoreError):
        write(people(["1001", "x" * 400]), tmp_path / "long" / "er")
    with pytest.raises(WrongUse):
        write(people(["1001", "x" * 5000]), tmp_path / "long" / "er")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["1001.png", "file"]


def test_a_disk_that_fills_up_leaves_the_old_badges_and_none_of_the_new(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource", reason="only Unix limits the size of files")
    (tmp_path / "1001.png").write_text("old")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (15000, limits[1]))  # pictures fit, PDFs do not
    try:
        with pytest.raises(StoreError) as refusal:
            write(people(["1001", "1002"]), tmp_path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert refusal.value.reason is Reason.DISK_FULL
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("1001.png", "old")]


def test_badges_given_up_leave_nothing_behind(tmp_path: Path) -> None:
    progress = Progress(lambda done, total: progress.stop() if done == 3 else None)
    with pytest.raises(Stopped):
        write(people(), tmp_path / "badges", progress)
    assert list(tmp_path.iterdir()) == []


def test_the_day_is_what_was_said_else_when_the_doors_open(tmp_path: Path) -> None:
    with new_event(tmp_path) as roster:
        assert event_date.known(roster) is None
        with roster.writing():
            roster.lists.add(CheckInList(id=0, name="Atelier", opens=datetime(2026, 1, 1, tzinfo=UTC)))
        assert event_date.known(roster) is None
        event_date.keep(roster, date(2026, 11, 27))
        assert event_date.known(roster) == date(2026, 11, 27)


@pytest.mark.parametrize("text", ["2026-11-27", "27/11/2026", " 27.11.2026 "])
def test_a_day_is_understood_as_people_write_it(text: str) -> None:
    assert event_date.parse(text) == date(2026, 11, 27)


@pytest.mark.parametrize("text", ["", "demain", "31/02/2026", "2026-13-01", "27/11/26"])
def test_a_day_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(WrongUse):
        event_date.parse(text)
