"""Papers for organisers read back: figures as `attendance` counts them, everybody once, fonts in the file, A4."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime
from itertools import pairwise
from pathlib import Path
from time import perf_counter

import pytest
from paper_day import CAME, EXPECTED, LEFT, guest, held
from people import answer, new_event, station
from PIL import Image
from pypdfium2 import PdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from reading import millimetres, pages_of
from reading import text_of as words_of

from checkin import attendance, half_days, paper_heads
from checkin.attendance import Only
from checkin.attendance.day import inside_now, read_day
from checkin.cards import Area, load_template, logos
from checkin.cards.chosen import TEMPLATE_SETTING
from checkin.cards.own_templates import save_own
from checkin.errors import CheckinError, Reason, StoreError, WrongUse
from checkin.half_days import HalfDay, Part
from checkin.models import CheckInList, Verdict
from checkin.paper_heads import Heads
from checkin.roster import Roster
from checkin.ui import texts
from checkin.ui.fonts import load_fonts
from checkin.ui.printing import papers

MORNING = HalfDay(date(2026, 11, 27), Part.MORNING)


@pytest.fixture
def day(tmp_path: Path, qapp: QApplication) -> Iterator[Roster]:
    load_fonts()
    with held(tmp_path) as roster:
        yield roster


@pytest.fixture
def door(day: Roster) -> CheckInList:
    return day.lists.default()


def text_of(path: Path) -> str:
    """Inter draws both apostrophes by one letter, and a PDF remembers the other."""
    return words_of(path).replace("ʼ", "’").replace("\N{NO-BREAK SPACE}", " ")


def page_count(path: Path) -> int:
    with closing(PdfDocument(path)) as document:
        return len(document)


def numbered(text: str) -> list[str]:
    """Whoever is called « Numéro0007x » in that text, in the order in which they stand."""
    return re.findall(r"Numéro\d{4}x", text)


# --- the report


def test_every_figure_of_the_report_is_that_of_attendance(day: Roster, door: CheckInList, tmp_path: Path) -> None:
    people = papers.write_report(day, door, tmp_path / "rapport.pdf")
    text, told = text_of(tmp_path / "rapport.pdf"), read_day(day, door)
    figures = told.figures
    assert (figures.expected, figures.present, figures.walk_ins) == (EXPECTED, CAME + 1, 1)
    tiles = f"{figures.expected} attendues {figures.present} présentes {figures.no_shows} pas venues"
    assert f"{tiles} {figures.inside} à l’intérieur {figures.walk_ins} inscrites sur place" in text
    refused = sum(one.attempts for one in told.refusals)
    assert f"{figures.passages} entrées enregistrées {refused} refus à l’entrée" in text
    for group in (*told.by_ticket_type, *told.by_list):
        share = f"{group.present * 100 // group.expected} %" if group.expected else "–"
        label = group.label or "(non précisé)"
        assert f"{label} {group.expected} {group.present} {share} {group.inside} {group.passages}" in text
    for one in told.refusals:
        assert f"{texts.verdict_word(one.verdict)} {one.attempts} {one.people}" in text
    assert people == figures.present + figures.no_shows


def test_everybody_stands_once_on_the_report_with_their_time(day: Roster, door: CheckInList, tmp_path: Path) -> None:
    papers.write_report(day, door, tmp_path / "rapport.pdf")
    text = text_of(tmp_path / "rapport.pdf")
    came, absent = text.split("Personnes attendues, pas venues")
    assert sorted(numbered(came)) == [f"Numéro{number:04}x" for number in range(6, CAME)]
    assert sorted(numbered(absent)) == [f"Numéro{number:04}x" for number in range(CAME, EXPECTED)]
    assert "Roussel Camille Maison 0 Adhérent 08:32 Nord" in came
    assert "Passante Wanda" in came


def test_an_extra_column_is_broken_down_where_it_was_chosen(day: Roster, door: CheckInList, tmp_path: Path) -> None:
    papers.write_report(day, door, tmp_path / "rapport.pdf", columns=["Secteur"])
    text = text_of(tmp_path / "rapport.pdf")
    groups = read_day(day, door, ["Secteur"]).by_column["Secteur"]
    assert {group.label for group in groups} >= {"Public", "Industrie"}
    for group in groups:
        assert f"{group.label or '(non précisé)'} {group.expected} {group.present}" in text


@pytest.mark.parametrize(
    ("only", "listed", "not_listed"),
    [
        (Only.PRESENT, "Numéro0010x", "Numéro0035x"),
        (Only.ABSENT, "Numéro0035x", "Numéro0010x"),
        (Only.WALK_INS, "Passante", "Numéro0010x"),
        (Only.SCANS, "NOBODYS", "Numéro0035x"),
    ],
)
def test_only_what_was_asked_for_is_listed(
    day: Roster, door: CheckInList, tmp_path: Path, only: Only, listed: str, not_listed: str
) -> None:
    rows = papers.write_report(day, door, tmp_path / "rapport.pdf", only)
    text = text_of(tmp_path / "rapport.pdf")
    assert listed in text
    assert not_listed not in text
    wanted = list(attendance.scans(day)) if only is Only.SCANS else attendance.tickets(day, door, only)
    assert rows == len(wanted)


def test_pages_are_numbered_and_heads_repeat(day: Roster, door: CheckInList, tmp_path: Path) -> None:
    papers.write_report(day, door, tmp_path / "rapport.pdf")
    count = page_count(tmp_path / "rapport.pdf")
    with closing(PdfDocument(tmp_path / "rapport.pdf")) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    assert [f"page {number} sur {count}" in page for number, page in enumerate(pages, 1)] == [True] * count
    lists = [page for page in pages if "Numéro" in page]
    assert len(lists) > 1
    assert all("Type de billet" in page for page in lists)
    assert millimetres(tmp_path / "rapport.pdf") == pytest.approx((210, 297), abs=0.2)


def test_the_house_s_fonts_are_in_the_file_and_it_is_small(day: Roster, door: CheckInList, tmp_path: Path) -> None:
    papers.write_report(day, door, tmp_path / "rapport.pdf")
    data = (tmp_path / "rapport.pdf").read_bytes()
    assert b"/FontFile2" in data
    assert b"Inter" in data
    assert len(data) < 300_000
    assert "الفاسي" in text_of(tmp_path / "rapport.pdf") or "يسافلا" in text_of(tmp_path / "rapport.pdf")


def test_an_event_where_nobody_came_is_a_report_too(tmp_path: Path, qapp: QApplication) -> None:
    load_fonts()
    with new_event(tmp_path) as roster:
        assert papers.write_report(roster, roster.lists.default(), tmp_path / "rapport.pdf") == 0
    assert "Personne." in text_of(tmp_path / "rapport.pdf")


def test_a_report_of_five_hundred_takes_less_than_a_second_and_a_half(tmp_path: Path, qapp: QApplication) -> None:
    load_fonts()
    with new_event(tmp_path, [guest(number) for number in range(500)]) as roster:
        at_door = station(roster)
        for number in range(400):
            assert answer(at_door, str(1000 + number)) is Verdict.OK
        begun = perf_counter()
        assert papers.write_report(roster, roster.lists.default(), tmp_path / "rapport.pdf") == 500
        assert perf_counter() - begun < 1.5


# --- the signature sheet


def test_a_signature_sheet_has_everybody_once_by_letter_and_room_for_others(
    day: Roster, door: CheckInList, tmp_path: Path
) -> None:
    paper_heads.keep(day, Heads(organiser="ADALEC", place="Salle des fêtes", trainer="Ada Martin"))
    people = papers.write_signatures(day, door, tmp_path / "emargement.pdf", MORNING)
    text = text_of(tmp_path / "emargement.pdf")
    assert people == EXPECTED + 1
    assert numbered(text) == [f"Numéro{number:04}x" for number in range(6, EXPECTED)]
    for words in ("ADALEC", "Salle des fêtes", "Ada Martin", "vendredi 27 novembre 2026, matin", "de ………… à …………"):
        assert words in text
    assert "Personnes non inscrites" in text
    assert "Nom et signature de la personne responsable" in text
    assert text.index("Passante") < text.index("Roussel") < text.index("Autres alphabets")


def test_rows_to_sign_in_are_a_centimetre_high(day: Roster, door: CheckInList, tmp_path: Path) -> None:
    """The lines of the last page's empty table, in the column of signatures."""
    papers.write_signatures(day, door, tmp_path / "emargement.pdf", MORNING)
    page = pages_of(tmp_path / "emargement.pdf", 254)[0]  # ten dots to the millimetre
    dark = [y for y in range(page.height()) if page.pixelColor(1900, y).lightness() < 140]
    lines = [y for y in dark if y - 1 not in dark]
    rows = [below - above for above, below in pairwise(lines) if below - above > 80]
    assert rows
    assert min(rows) >= 100


def test_times_of_arrival_stand_there_on_demand_and_for_their_half_day_alone(
    day: Roster, door: CheckInList, tmp_path: Path
) -> None:
    papers.write_signatures(day, door, tmp_path / "bare.pdf", MORNING)
    papers.write_signatures(day, door, tmp_path / "times.pdf", MORNING, arrivals=True)
    papers.write_signatures(day, door, tmp_path / "noon.pdf", HalfDay(MORNING.day, Part.AFTERNOON), arrivals=True)
    assert "08:32" not in text_of(tmp_path / "bare.pdf")
    assert "08:32" in text_of(tmp_path / "times.pdf")
    assert "08:32" not in text_of(tmp_path / "noon.pdf")


def test_half_days_are_those_of_the_event_and_read_as_people_write_them(day: Roster, door: CheckInList) -> None:
    assert half_days.offered(day, door) == [MORNING, HalfDay(MORNING.day, Part.AFTERNOON)]
    for text in ("2026-11-27-morning", "2026-11-27 matin", "27/11/2026-matin", str(MORNING)):
        assert half_days.parse(text) == MORNING
    assert half_days.parse("2026-11-27-après-midi").part is Part.AFTERNOON
    for bad in ("", "matin", "2026-11-27", "2026-11-27-soir", "2026-11-27-midi", "2026-13-27-matin"):
        with pytest.raises(WrongUse):
            half_days.parse(bad)


# --- certificates


def test_a_certificate_each_for_those_who_were_let_in_and_nobody_else(
    day: Roster, door: CheckInList, tmp_path: Path
) -> None:
    assert papers.write_certificates(day, door, tmp_path / "attestations.pdf") == CAME + 1
    text = text_of(tmp_path / "attestations.pdf")
    assert page_count(tmp_path / "attestations.pdf") == CAME + 1
    assert sorted(numbered(text)) == [f"Numéro{number:04}x" for number in range(6, CAME)]
    assert "Camille Roussel Maison 0 a participé à Partner Day le vendredi 27 novembre 2026" in text
    assert "Arrivée à 08:32 · Départ à 12:30" in text
    assert text.count("Départ") == LEFT


def test_one_person_s_certificate_and_none_for_whoever_stayed_away(
    day: Roster, door: CheckInList, tmp_path: Path
) -> None:
    tickets = list(day.tickets.all())
    assert papers.write_certificates(day, door, tmp_path / "une.pdf", [tickets[7], tickets[38]]) == 1
    assert numbered(text_of(tmp_path / "une.pdf")) == ["Numéro0007x"]
    with pytest.raises(WrongUse) as refused:
        papers.write_certificates(day, door, tmp_path / "personne.pdf", [tickets[38]])
    assert refused.value.reason is Reason.NOBODY_CAME
    assert not (tmp_path / "personne.pdf").exists()


def test_a_certificate_is_english_in_the_english_app(day: Roster, door: CheckInList, tmp_path: Path) -> None:
    texts.set_language("en")
    papers.write_certificates(day, door, tmp_path / "certificates.pdf")
    assert "Friday 27 November 2026" in text_of(tmp_path / "certificates.pdf")


def test_the_logo_of_the_event_s_cards_stands_above(day: Roster, door: CheckInList, tmp_path: Path) -> None:
    Image.new("RGB", (400, 200), (220, 20, 30)).save(tmp_path / "logo.png")
    template = logos.with_logo(
        load_template("card-90x54"), logos.read_logo(tmp_path / "logo.png"), Area(500, 500, 2000, 1000)
    )
    save_own(template, "avec-logo")
    with day.writing():
        day.event.set(TEMPLATE_SETTING, "avec-logo")
    papers.write_certificates(day, door, tmp_path / "attestations.pdf", [next(day.tickets.all())])
    (page,) = pages_of(tmp_path / "attestations.pdf", 50)
    middle = page.pixelColor(page.width() // 2, round(37 / 297 * page.height()))
    assert (middle.red() > 180, middle.green() < 90) == (True, True)


# --- who is inside


def test_the_evacuation_list_has_everybody_inside_once(day: Roster, tmp_path: Path) -> None:
    inside = [one.ticket for one in inside_now(day)]
    assert papers.write_inside(day, tmp_path / "inside.pdf") == len(inside) == CAME + 1 - LEFT
    text = text_of(tmp_path / "inside.pdf")
    known = sorted(ticket.last_name or "" for ticket in inside if (ticket.last_name or "").startswith("Numéro"))
    assert sorted(numbered(text)) == known
    assert "Roussel" not in text
    assert f"{len(inside)} personne" in text


# --- files


def test_a_paper_in_a_folder_that_is_gone_leaves_nothing(day: Roster, door: CheckInList, tmp_path: Path) -> None:
    with pytest.raises(StoreError) as refused:
        papers.write_report(day, door, tmp_path / "weg" / "rapport.pdf")
    assert refused.value.reason is Reason.NO_FOLDER
    (tmp_path / "rapport.pdf").mkdir()
    with pytest.raises(StoreError):
        papers.write_report(day, door, tmp_path / "rapport.pdf")
    assert not list(tmp_path.glob(".*part"))


def test_at_midnight_and_over_days_times_say_their_day(day: Roster, door: CheckInList, tmp_path: Path) -> None:
    at_door = station(day)
    moment = datetime.fromisoformat("2026-11-28T09:00:00+01:00")
    assert answer(at_door, "1035", at=moment) is Verdict.OK
    papers.write_report(day, door, tmp_path / "rapport.pdf", Only.PRESENT)
    assert "28/11 09:00" in text_of(tmp_path / "rapport.pdf")


def test_a_printer_gets_the_same_pages(day: Roster, door: CheckInList, tmp_path: Path) -> None:
    paper, people = papers.report_paper(day, door)
    paper.write(tmp_path / "rapport.pdf")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    paper.put_on(printer)
    assert people == EXPECTED + 1
    assert page_count(tmp_path / "printed.pdf") == page_count(tmp_path / "rapport.pdf")
    assert millimetres(tmp_path / "printed.pdf") == millimetres(tmp_path / "rapport.pdf")
    assert sorted(numbered(text_of(tmp_path / "printed.pdf"))) == sorted(numbered(text_of(tmp_path / "rapport.pdf")))


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_take_it_is_one_sentence(day: Roster, door: CheckInList, tmp_path: Path) -> None:
    paper, _ = papers.report_paper(day, door)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "weg" / "printed.pdf"))
    with pytest.raises(CheckinError) as refused:
        paper.put_on(printer)
    assert refused.value.reason is Reason.NOT_PRINTED
    assert "n’a pas pris le document" in texts.error_sentence(refused.value)
