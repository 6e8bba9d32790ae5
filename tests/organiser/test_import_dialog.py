"""Importing in the window: seen before it is done, done once, and no badge waits for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from door import Door
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel
from pytestqt.qtbot import QtBot
from registrations import TITLES, SlowReader, contents, names, people, write_csv, write_workbook

from checkin import merge
from checkin.models import Verdict
from checkin.roster import Roster
from checkin.ui import texts
from checkin.ui.organiser.groups import MOST, GroupTree
from checkin.ui.organiser.import_dialog import ImportDialog
from checkin.ui.organiser.preview import EXTRA
from checkin.ui.organiser.reading import Choices
from checkin.ui.texts.imports import field_words, import_words, review_words

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support",  # the offscreen platform says so of any window
    "Keyboard event not accepted",  # an open list takes its Enter, but does not say so
)

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def load(qtbot: QtBot, dialog: ImportDialog, path: Path) -> None:
    dialog.load(path)
    wait(qtbot, dialog)


def wait(qtbot: QtBot, dialog: ImportDialog) -> None:
    """Until what it began is over."""
    qtbot.waitUntil(dialog.pages.isEnabled)


def press_import(qtbot: QtBot, dialog: ImportDialog) -> merge.Changes:
    with qtbot.waitSignal(dialog.imported) as blocker:
        QTest.mouseClick(dialog.foot.main, LEFT)
    changes = blocker.args[0]
    assert isinstance(changes, merge.Changes)
    return changes


def pick(combo: QComboBox, value: str) -> None:
    """As a person does: open the list, go to the line, Enter."""
    combo.setFocus()
    combo.showPopup()
    place = combo.model().index(combo.findData(value), 0)
    assert place.isValid()
    combo.view().setCurrentIndex(place)
    QTest.keyClick(combo.view(), Qt.Key.Key_Return)


def field_of(dialog: ImportDialog, title: str) -> QComboBox:
    preview = dialog.review_page.preview
    headers = [preview.model().headerData(n, Qt.Orientation.Horizontal) for n in range(preview.columnCount())]
    return preview.choice(headers.index(title))


def cell(dialog: ImportDialog, row: int, column: int) -> str:
    item = dialog.review_page.preview.item(row, column)
    assert item is not None
    return item.text()


def lines(tree: GroupTree, parent: QModelIndex | None = None) -> list[str]:
    """What a tree shows, groups and their rows."""
    model, above = tree.model(), parent or QModelIndex()
    found = []
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        found += [f"{index.data()} | {index.siblingAtColumn(1).data() or ''}", *lines(tree, index)]
    return found


def test_nothing_changes_before_the_button_and_everything_after_it(
    qtbot: QtBot, dialog: ImportDialog, event: Path, tmp_path: Path
) -> None:
    before = contents(event)
    load(qtbot, dialog, write_csv(tmp_path / "inscriptions.csv", people(212)))
    assert dialog.foot.main.text() == import_words.import_people(212)
    assert contents(event) == before
    changes = press_import(qtbot, dialog)
    assert changes.counts() == {"added": 212, "updated": 0, "unchanged": 0, "missing": 0}
    assert len(names(event)) == 212
    assert dialog.done_page.isVisible()


def test_the_page_shows_what_was_understood(qtbot: QtBot, dialog: ImportDialog, tmp_path: Path) -> None:
    load(qtbot, dialog, write_csv(tmp_path / "inscriptions.csv", people(30)))
    page = dialog.review_page
    figures = [label.text() for label in page.figures.findChildren(QLabel) if label.objectName() == "figure"]
    assert figures == ["30", "25", "2", "3", "0"]
    assert field_of(dialog, "Prénom").currentData() == "first_name"
    assert cell(dialog, 1, 1) == "Camille"
    assert page.choosers.combos["encoding"].currentData() == "utf-8"
    assert page.choosers.combos["delimiter"].currentData() == ";"
    assert lines(page.problems)[:2] == [
        f"Adresse e-mail absente | {review_words.rows(4)}",
        f"Camille Delmontay | {review_words.row(2)}",
    ]


def test_differences_unfold_to_names_and_fields(
    qtbot: QtBot, dialog: ImportDialog, event: Path, tmp_path: Path
) -> None:
    load(qtbot, dialog, write_csv(tmp_path / "un.csv", people(20)))
    press_import(qtbot, dialog)
    rows = people(21)
    del rows[3]
    rows[1][4] = "Coopérative du Vercors"
    load(qtbot, dialog, write_csv(tmp_path / "deux.csv", rows))
    shown = lines(dialog.review_page.changes)
    assert f"{review_words.added(1)} | " in shown
    assert "Inès Tréhorelle | entreprise" in shown
    assert f"{review_words.missing(1)} | {review_words.missing_hint()}" in shown
    assert shown[-1].startswith("Noémie Rousselain")
    press_import(qtbot, dialog)
    assert [name for name in names(event) if name.startswith("(")] == ["(Noémie Rousselain)"]


def test_a_group_of_thousands_lists_many_and_says_how_many_more(
    qtbot: QtBot, dialog: ImportDialog, tmp_path: Path
) -> None:
    load(qtbot, dialog, write_csv(tmp_path / "inscriptions.csv", people(MOST + 500)))
    assert len(lines_of_added(dialog)) == MOST + 1
    assert lines_of_added(dialog)[-1] == f"{review_words.others(500)} | "


def test_a_click_on_a_groups_line_unfolds_it(qtbot: QtBot, dialog: ImportDialog, tmp_path: Path) -> None:
    load(qtbot, dialog, write_csv(tmp_path / "inscriptions.csv", people(5)))
    tree = dialog.review_page.changes
    added = tree.model().index(0, 0)
    QTest.mouseClick(tree.viewport(), LEFT, NO_KEYS, tree.visualRect(added).center())
    assert tree.isExpanded(added)


def test_another_field_for_a_column_reads_the_file_again(qtbot: QtBot, dialog: ImportDialog, tmp_path: Path) -> None:
    rows = [["Le Guern", "Maëlle", "Atelier Nord"], ["Fontbrune", "Côme", "Atelier Sud"]]
    load(qtbot, dialog, write_csv(tmp_path / "liste.csv", rows, ("Nom", "Prénom", "Truc")))
    assert field_of(dialog, "Truc").currentData() == EXTRA
    pick(field_of(dialog, "Truc"), "company")
    wait(qtbot, dialog)
    assert field_of(dialog, "Truc").currentData() == "company"
    assert lines_of_added(dialog) == ["Maëlle Le Guern | Atelier Nord", "Côme Fontbrune | Atelier Sud"]
    assert dialog.focusWidget() is field_of(dialog, "Truc")


def lines_of_added(dialog: ImportDialog) -> list[str]:
    tree = dialog.review_page.changes
    return lines(tree, tree.model().index(0, 0))


def test_any_number_of_columns_can_be_no_field(qtbot: QtBot, dialog: ImportDialog, tmp_path: Path) -> None:
    load(qtbot, dialog, write_csv(tmp_path / "inscriptions.csv", people(5)))
    for title in ("Entreprise", "Tarif"):
        pick(field_of(dialog, title), EXTRA)
        wait(qtbot, dialog)
    assert [field_of(dialog, title).currentData() for title in ("Entreprise", "Tarif")] == [EXTRA, EXTRA]
    assert lines_of_added(dialog)[0] == "Camille Delmontay | "


def test_encoding_and_separator_can_be_corrected(qtbot: QtBot, dialog: ImportDialog, tmp_path: Path) -> None:
    load(qtbot, dialog, write_csv(tmp_path / "inscriptions.csv", people(8), encoding="cp1252"))
    combos = dialog.review_page.choosers.combos
    assert combos["encoding"].currentData() == "cp1252"
    pick(combos["encoding"], "mac_roman")
    wait(qtbot, dialog)
    assert lines_of_added(dialog)[1].startswith("InËs")
    pick(combos["encoding"], "cp1252")
    wait(qtbot, dialog)
    assert lines_of_added(dialog)[1].startswith("Inès")


def test_another_sheet_can_be_chosen(qtbot: QtBot, dialog: ImportDialog, tmp_path: Path) -> None:
    book = {"Partenaires": people(12), "Intervenants": people(3, start=50)}
    load(qtbot, dialog, write_workbook(tmp_path / "inscriptions.xlsx", book))
    sheets = dialog.review_page.choosers.combos["sheet"]
    assert sheets.currentData() == "Partenaires"
    pick(sheets, "Intervenants")
    wait(qtbot, dialog)
    assert dialog.foot.main.text() == import_words.import_people(3)


def test_a_choice_is_remembered_for_exports_of_the_same_layout(
    qtbot: QtBot, dialog: ImportDialog, reader: SlowReader, tmp_path: Path
) -> None:
    titles = ("Nom", "Prénom", "Truc")
    load(qtbot, dialog, write_csv(tmp_path / "lundi.csv", [["Le Guern", "Maëlle", "Atelier Nord"]], titles))
    assert not dialog.review_page.automatic.isVisible()
    pick(field_of(dialog, "Truc"), "company")
    wait(qtbot, dialog)
    press_import(qtbot, dialog)
    load(qtbot, dialog, write_csv(tmp_path / "mardi.csv", [["Fontbrune", "Côme", "Atelier Sud"]], titles))
    assert field_of(dialog, "Truc").currentData() == "company"
    assert dialog.review_page.remembered.text() == review_words.remembered()
    QTest.mouseClick(dialog.review_page.automatic, LEFT)
    wait(qtbot, dialog)
    assert field_of(dialog, "Truc").currentData() == EXTRA
    assert not dialog.review_page.remembered.text()


def test_a_choice_that_was_not_imported_is_not_remembered(qtbot: QtBot, dialog: ImportDialog, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "liste.csv", [["Le Guern", "Maëlle", "Atelier Nord"]], ("Nom", "Prénom", "Truc"))
    load(qtbot, dialog, path)
    pick(field_of(dialog, "Truc"), "company")
    wait(qtbot, dialog)
    load(qtbot, dialog, path)
    assert field_of(dialog, "Truc").currentData() == EXTRA


def test_a_strong_shrink_asks_first(qtbot: QtBot, dialog: ImportDialog, event: Path, tmp_path: Path) -> None:
    load(qtbot, dialog, write_csv(tmp_path / "un.csv", people(60)))
    press_import(qtbot, dialog)
    load(qtbot, dialog, write_csv(tmp_path / "deux.csv", people(40)))
    page = dialog.review_page
    assert page.shrink.text() == review_words.shrinks(20, 60)
    assert not dialog.foot.main.isEnabled()
    assert lines(page.changes)[0].startswith(review_words.missing(20))
    QTest.mouseClick(page.accept, LEFT, NO_KEYS, page.accept.rect().center() - page.accept.rect().topRight() / 2.2)
    assert dialog.foot.main.isEnabled()
    press_import(qtbot, dialog)
    assert sum(name.startswith("(") for name in names(event)) == 20


def test_a_roster_that_grew_meanwhile_is_never_shrunk_unasked(
    qtbot: QtBot, dialog: ImportDialog, event: Path, tmp_path: Path
) -> None:
    load(qtbot, dialog, write_csv(tmp_path / "deux.csv", people(10)))
    with Roster.open(event) as roster:
        export = SlowReader().read(write_csv(tmp_path / "tous.csv", people(60)), Choices())
        merge.bring_in(roster, merge.Delivery(file="tous.csv", attendees=export.attendees))
    before = contents(event)
    QTest.mouseClick(dialog.foot.main, LEFT)
    qtbot.waitUntil(dialog.review_page.accept.isVisible)
    wait(qtbot, dialog)
    assert contents(event) == before
    assert not dialog.foot.main.isEnabled()


def test_a_cancelled_reading_changes_nothing(
    qtbot: QtBot, dialog: ImportDialog, reader: SlowReader, event: Path, tmp_path: Path
) -> None:
    before = contents(event)
    reader.go.clear()
    dialog.load(write_csv(tmp_path / "inscriptions.csv", people(50)))
    QTest.mouseClick(dialog.foot.cancel, LEFT)
    assert dialog.drop_page.isVisible()
    reader.go.set()
    load(qtbot, dialog, write_csv(tmp_path / "autre.csv", people(3)))
    assert dialog.foot.main.text() == import_words.import_people(3)
    assert contents(event) == before


def test_cancelling_another_reading_brings_the_last_one_back(
    qtbot: QtBot, dialog: ImportDialog, reader: SlowReader, tmp_path: Path
) -> None:
    load(qtbot, dialog, write_csv(tmp_path / "inscriptions.csv", people(5)))
    reader.go.clear()
    pick(field_of(dialog, "Entreprise"), "job_title")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert field_of(dialog, "Entreprise").currentData() == "company"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_badge_counts_while_the_page_is_open_and_presses_no_button(
    qtbot: QtBot, dialog: ImportDialog, door: Door, event: Path, tmp_path: Path
) -> None:
    load(qtbot, dialog, write_csv(tmp_path / "un.csv", people(20)))
    press_import(qtbot, dialog)
    load(qtbot, dialog, write_csv(tmp_path / "deux.csv", people(21)))
    for number in range(10):
        field_of(dialog, TITLES[number % len(TITLES)]).setFocus()
        door.keys.scan(people(1, start=number)[0][0])
    qtbot.waitUntil(lambda: len(door.verdicts) == 10)
    assert door.verdicts.count(Verdict.OK) == 8
    assert len(names(event)) == 20
    assert dialog.review_page.isVisible()


def test_a_badge_counts_while_a_file_is_read(
    qtbot: QtBot, dialog: ImportDialog, door: Door, reader: SlowReader, tmp_path: Path
) -> None:
    load(qtbot, dialog, write_csv(tmp_path / "un.csv", people(20)))
    press_import(qtbot, dialog)
    reader.go.clear()
    dialog.load(write_csv(tmp_path / "deux.csv", people(21)))
    door.keys.scan("BK000017")
    qtbot.waitUntil(lambda: door.verdicts == [Verdict.OK])
    assert not dialog.pages.isEnabled()


def test_a_badge_counts_while_a_file_is_being_chosen(qtbot: QtBot, dialog: ImportDialog, door: Door) -> None:
    QTest.mouseClick(dialog.drop_page.choose, LEFT)
    chooser = dialog.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    qtbot.waitUntil(chooser.isActiveWindow)
    assert not chooser.isModal()
    door.keys.scan("BK000017")
    qtbot.waitUntil(lambda: door.verdicts == [Verdict.INVALID])
    assert chooser.isVisible()
    chooser.close()


def test_html_and_turned_text_in_names_stay_text(
    qtbot: QtBot, dialog: ImportDialog, event: Path, tmp_path: Path
) -> None:
    rows = people(3)
    rows[0][2] = "<b>Gras</b> & <img src=x>"
    rows[1][4] = "Nord \N{RIGHT-TO-LEFT OVERRIDE}txt.exe"
    path = write_csv(tmp_path / "<i>noms.csv", rows)
    load(qtbot, dialog, path)
    assert lines_of_added(dialog)[0].startswith("Camille <b>Gras</b> & <img src=x> |")
    assert cell(dialog, 2, 4) == "Nord ·txt.exe"
    labels = dialog.findChildren(QLabel)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels if label.text())
    press_import(qtbot, dialog)
    assert "Camille <b>Gras</b> & <img src=x>" in names(event)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("photo.csv", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4),
        ("vide.csv", b""),
        ("recette.csv", b"farine;oeufs\n200 g;3\n"),
    ],
)
def test_a_file_that_is_no_export_is_one_sentence_and_another_can_be_chosen(
    qtbot: QtBot, dialog: ImportDialog, event: Path, tmp_path: Path, name: str, content: bytes
) -> None:
    before = contents(event)
    (tmp_path / name).write_bytes(content)
    load(qtbot, dialog, tmp_path / name)
    sentence = dialog.notice.text()
    assert dialog.notice.isVisible()
    assert name in sentence
    assert str(tmp_path) not in sentence
    assert "--" not in sentence
    load(qtbot, dialog, write_csv(tmp_path / "bon.csv", people(3)))
    assert not dialog.notice.isVisible()
    assert dialog.review_page.isVisible()
    assert contents(event) == before


def test_a_choice_that_cannot_be_read_keeps_the_last_reading(
    qtbot: QtBot, dialog: ImportDialog, tmp_path: Path
) -> None:
    load(qtbot, dialog, write_csv(tmp_path / "inscriptions.csv", people(5)))
    (tmp_path / "inscriptions.csv").unlink()
    pick(field_of(dialog, "Entreprise"), "job_title")
    wait(qtbot, dialog)
    assert dialog.notice.isVisible()
    assert dialog.review_page.isVisible()
    assert field_of(dialog, "Entreprise").currentData() == "company"


def test_names_that_nobody_could_guess_are_named_by_hand(
    qtbot: QtBot, dialog: ImportDialog, event: Path, tmp_path: Path
) -> None:
    export = tmp_path / "liste.csv"
    export.write_text("Zz;Yy;E-mail\nCamille;Delmontay;c@a.example\nInès;Tréhorelle;i@a.example\n", "utf-8")
    load(qtbot, dialog, export)
    assert dialog.review_page.isVisible()
    assert not dialog.foot.main.isEnabled()
    for title, name in (("Zz", "first_name"), ("Yy", "last_name")):
        pick(field_of(dialog, title), name)
        wait(qtbot, dialog)
    press_import(qtbot, dialog)
    with Roster.open(event) as roster:
        assert [ticket.full_name for ticket in roster.tickets.all()] == ["Camille Delmontay", "Inès Tréhorelle"]


@pytest.mark.filterwarnings("ignore:.*QDragEnterEvent")  # PySide6 6.12 wants a QPointF, which 6.11 does not take
def test_a_dropped_file_is_read(qtbot: QtBot, dialog: ImportDialog, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "inscriptions.csv", people(4))
    data = dropped(path)
    place, action = QPointF(200, 200), Qt.DropAction.CopyAction
    entered = QDragEnterEvent(place.toPoint(), action, data, LEFT, NO_KEYS)
    QApplication.sendEvent(dialog, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(dialog, QDropEvent(place, action, data, LEFT, NO_KEYS))
    wait(qtbot, dialog)
    assert dialog.foot.main.text() == import_words.import_people(4)


def dropped(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def test_what_the_exchange_holds_back_can_be_kept_old_or_accepted(
    qtbot: QtBot, dialog: ImportDialog, event: Path, tmp_path: Path
) -> None:
    load(qtbot, dialog, write_csv(tmp_path / "un.csv", people(60)))
    press_import(qtbot, dialog)
    before = contents(event)
    dialog.ask_about(lambda: write_csv(tmp_path / "deux.csv", people(40)))
    wait(qtbot, dialog)
    assert dialog.foot.close_button.text() == review_words.keep_old()
    assert dialog.foot.main.text() == review_words.accept_new()
    QTest.mouseClick(dialog.foot.close_button, LEFT)
    assert not dialog.isVisible()
    assert contents(event) == before


def test_the_wheel_over_a_choice_changes_nothing(qtbot: QtBot, dialog: ImportDialog, tmp_path: Path) -> None:
    load(qtbot, dialog, write_csv(tmp_path / "inscriptions.csv", people(5)))
    combo = field_of(dialog, "Entreprise")
    here = QPointF(combo.rect().center())
    turned = QWheelEvent(
        here, here, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, NO_KEYS, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(combo, turned)
    assert combo.currentData() == "company"


def test_the_page_follows_the_language(qtbot: QtBot, dialog: ImportDialog, tmp_path: Path) -> None:
    load(qtbot, dialog, write_csv(tmp_path / "inscriptions.csv", people(5)))
    try:
        texts.set_language("en")
        QTest.qWait(0)
        assert dialog.windowTitle() == import_words.title()
        assert dialog.foot.main.text() == import_words.import_people(5)
        assert field_of(dialog, "Entreprise").itemText(0) == field_words.extra()
    finally:
        texts.set_language("fr")
