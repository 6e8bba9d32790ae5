"""Papers from the window « Exporter les présences »: what was chosen stands on them, what is wrong is one sentence."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from people import attendee
from pypdfium2 import PdfDocument
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from checkin import event_date, paper_heads
from checkin.attendance.day import read_day
from checkin.audit import Deed
from checkin.desktop.desk import Desk, build_desk
from checkin.desktop.export_desk import ExportDesk
from checkin.errors import CheckinError, Reason
from checkin.half_days import HalfDay, Part
from checkin.roster import Roster
from checkin.ui.organiser.export_dialog import ExportDialog, PaperWay, Possible
from checkin.ui.organiser.paper_options import Choices
from checkin.ui.printing.papers.wishes import PaperKind, PaperWish
from checkin.ui.texts.at_rest import at_rest_words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def desk(qtbot: QtBot, event: Path) -> Iterator[Desk]:
    """Twelve people, of whom three were let in."""
    with Roster.open(event) as roster:
        event_date.keep(roster, date(2026, 11, 27))
        with roster.writing():
            for number in range(12):
                roster.tickets.add(attendee(number, extra={"Secteur": ("Public", "Industrie")[number % 2]}))
    desk = build_desk(event)
    for number in range(3):
        desk.model.scan(str(1000 + number))
    yield desk
    desk.close()


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk) -> ExportDialog:
    made = ExportDesk(desk.model).dialog(desk.window)
    made.show()
    qtbot.waitUntil(lambda: made.options.half_day.count() > 1)
    return made


def words_of(path: Path) -> str:
    document = PdfDocument(path)
    try:
        return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)
    finally:
        document.close()


def save(qtbot: QtBot, dialog: ExportDialog, kind: PaperKind) -> str:
    dialog.kinds[kind].click()
    dialog.foot.main.click()
    qtbot.waitUntil(lambda: dialog.good.isVisible() or dialog.notice.isVisible(), timeout=20_000)
    return words_of(dialog.path) if dialog.good.isVisible() else ""


@pytest.mark.parametrize("kind", list(PaperKind))
def test_each_paper_is_written_told_and_noted(qtbot: QtBot, dialog: ExportDialog, desk: Desk, kind: PaperKind) -> None:
    assert "Zoé" in save(qtbot, dialog, kind)
    assert dialog.path.name in dialog.good.text()
    (noted,) = [entry for entry in desk.roster.audit.all() if entry.deed == Deed.EXPORTED]
    assert (noted.subject, noted.detail) == (kind.value, dialog.path.name)


def test_each_paper_has_its_own_fields_and_tables_have_theirs(dialog: ExportDialog) -> None:
    fields: dict[PaperKind | None, list[QWidget]] = {
        PaperKind.REPORT: [dialog.options.column],
        PaperKind.SIGNATURES: [dialog.options.half_day, dialog.options.lines["trainer"]],
        PaperKind.CERTIFICATES: [dialog.options.lines["person"]],
        None: [dialog.format],
    }
    for kind in fields:
        dialog.kinds[kind].click()
        for other, widgets in fields.items():
            assert [widget.isVisible() for widget in widgets] == [other is kind] * len(widgets)


def test_what_was_chosen_for_the_signature_sheet_stands_on_it_and_is_kept(
    qtbot: QtBot, dialog: ExportDialog, desk: Desk
) -> None:
    afternoon = HalfDay(date(2026, 11, 27), Part.AFTERNOON)
    combo = dialog.options.half_day
    combo.setCurrentIndex([combo.itemData(place) for place in range(combo.count())].index(afternoon))
    dialog.options.offer(Choices(half_days=[HalfDay(date(2026, 11, 26), Part.MORNING), afternoon]))
    dialog.options.lines["organiser"].setText("ADALEC")
    dialog.options.lines["place"].setText("Salle  des fêtes")
    text = save(qtbot, dialog, PaperKind.SIGNATURES)
    assert "vendredi 27 novembre 2026, après-midi" in text
    assert "ADALEC" in text
    assert "Salle des fêtes" in text
    assert dialog.path.name == "emargement-2026-11-27-apres-midi.pdf"
    assert paper_heads.read(desk.roster).place == "Salle des fêtes"


def test_the_report_is_broken_down_by_the_column_that_was_chosen(
    qtbot: QtBot, dialog: ExportDialog, desk: Desk
) -> None:
    dialog.options.column.setCurrentIndex(dialog.options.column.findData("Secteur"))
    text = save(qtbot, dialog, PaperKind.REPORT)
    groups = read_day(desk.roster, desk.roster.lists.default(), ["Secteur"]).by_column["Secteur"]
    assert {group.label for group in groups} == {"Public", "Industrie"}
    assert all(f"{group.label} {group.expected} {group.present}" in text for group in groups)


def test_one_person_s_certificate_is_for_those_who_came_alone(qtbot: QtBot, dialog: ExportDialog) -> None:
    dialog.options.lines["person"].setText("Castelrieu Loïc · Atelier Brume · 1001")
    text = save(qtbot, dialog, PaperKind.CERTIFICATES)
    assert "Loïc Castelrieu" in text
    assert text.count("Attestation de présence") == 1
    dialog.options.lines["person"].setText("Goasmellec Yann")
    save(qtbot, dialog, PaperKind.CERTIFICATES)
    assert "liste proposée" in dialog.notice.text()
    assert not dialog.good.isVisible()


def test_the_dialog_says_that_files_are_not_encrypted(dialog: ExportDialog) -> None:
    assert dialog.plain.isVisible()
    assert dialog.plain.text() == at_rest_words.plain_file()


def test_a_folder_that_vanished_is_one_sentence_and_nothing_is_noted(
    qtbot: QtBot, dialog: ExportDialog, desk: Desk, tmp_path: Path
) -> None:
    dialog.offer(Possible(folder=tmp_path))
    dialog._chose_place(tmp_path / "cle" / "rapport.pdf")
    save(qtbot, dialog, PaperKind.REPORT)
    assert "cle" in dialog.notice.text()
    assert not [entry for entry in desk.roster.audit.all() if entry.deed == Deed.EXPORTED]


def test_printing_is_offered_where_there_is_a_printer_and_makes_the_paper_first(qtbot: QtBot, tmp_path: Path) -> None:
    asked: list[PaperKind] = []

    def make(wish: PaperWish) -> tuple[object, int]:
        asked.append(wish.kind)
        raise CheckinError(Reason.NOBODY_CAME)

    way = PaperWay(choices=Choices, make=make, hand_over=lambda *of: None, printers=lambda: ["Bureau"])  # type: ignore[arg-type]
    dialog = ExportDialog(lambda wanted: 0, Possible(folder=tmp_path), papers=way)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.foot.aside.isVisible()
    dialog.kinds[PaperKind.CERTIFICATES].click()
    qtbot.waitUntil(dialog.foot.aside.isVisible)
    dialog.foot.aside.click()
    qtbot.waitUntil(dialog.notice.isVisible)
    assert asked == [PaperKind.CERTIFICATES]
    assert "Aucune attestation" in dialog.notice.text()
    dialog.kinds[None].click()
    assert not dialog.foot.aside.isVisible()
