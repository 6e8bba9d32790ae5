"""The card workshop by real clicks and keys: tried with real people, changed, undone, kept, used; nothing lost."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from checkin.cards import CONSENT_SETTING, editing, load_template, own_folder
from checkin.cards.chosen import TEMPLATE_SETTING
from checkin.cards.editing import Kind, Place
from checkin.cards.samples import Sample
from checkin.roster import Roster
from checkin.ui import texts
from checkin.ui.organiser.workshop.canvas import Canvas
from checkin.ui.organiser.workshop.dialog import WorkshopDialog
from checkin.ui.organiser.workshop.material import keep_template
from checkin.ui.organiser.workshop.save_dialog import SaveDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton


def opened(qtbot: QtBot, dialog: WorkshopDialog, name: str) -> None:
    dialog.view.gallery.chosen.emit(name)
    qtbot.waitUntil(lambda: dialog.bench.template.name == name)


def text_slot(dialog: WorkshopDialog, name: str) -> Place:
    names = [text.name for text in dialog.bench.template.texts]
    return Place(Kind.TEXT, names.index(name))


def point_of(canvas: Canvas, dialog: WorkshopDialog, place: Place) -> QPoint:
    area = editing.area(dialog.bench.template, place)
    assert area is not None
    return canvas.point(area.x + area.width / 2, area.y + area.height / 2).toPoint()


def selected(dialog: WorkshopDialog, name: str) -> Place:
    place = text_slot(dialog, name)
    QTest.mouseClick(dialog.view.canvas, LEFT, pos=point_of(dialog.view.canvas, dialog, place))
    assert dialog.bench.place == place
    return place


def x_of(dialog: WorkshopDialog, place: Place) -> int:
    area = editing.area(dialog.bench.template, place)
    assert area is not None
    return area.x


def triggered(menu: QMenu, number: int) -> None:
    menu.aboutToShow.emit()
    menu.actions()[number].trigger()


# people


def test_it_opens_with_the_hardest_name_on_the_event_s_own_template(dialog: WorkshopDialog) -> None:
    assert "Castelnau" in dialog.bench.card.title
    assert dialog.bench.template.name == "card-90x54"
    assert "Castelnau" in dialog.view.canvas.accessibleName()


@pytest.mark.parametrize(("sample", "name"), [(Sample.NO_COMPANY, "Inès"), (Sample.ARABIC, "ليلى")])
def test_a_button_shows_somebody_who_is_like_that(
    qtbot: QtBot, dialog: WorkshopDialog, sample: Sample, name: str
) -> None:
    QTest.mouseClick(dialog.view.people.buttons[sample], LEFT)
    assert name in dialog.bench.card.title


def test_somebody_is_found_by_a_slip_of_their_name(qtbot: QtBot, dialog: WorkshopDialog) -> None:
    QTest.keyClicks(dialog.view.people.search, "goasmelec")
    popup = dialog.view.people.search.completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert "Goasmellec" in dialog.bench.card.title


@pytest.mark.parametrize("width", [1000, 1280])
def test_everything_has_room_in_a_small_window(qtbot: QtBot, dialog: WorkshopDialog, width: int) -> None:
    dialog.resize(width, 600)
    qtbot.waitUntil(lambda: dialog.width() == width)
    bar = dialog.view.people
    shown = [*bar.buttons.values(), bar.search]
    qtbot.waitUntil(lambda: all(one.isVisible() and one.width() >= min(one.sizeHint().width(), 100) for one in shown))
    assert all(bar.rect().contains(one.geometry()) for one in shown)
    assert not any(a.geometry().intersects(b.geometry()) for a in shown for b in shown if a is not b)


# places


def test_a_click_selects_a_place_and_arrows_move_it(qtbot: QtBot, dialog: WorkshopDialog) -> None:
    place, canvas = selected(dialog, "first_name"), dialog.view.canvas
    before = x_of(dialog, place)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert x_of(dialog, place) == before + 50
    QTest.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert x_of(dialog, place) == before - 450
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert x_of(dialog, place) == before
    assert not dialog.bench.modified


def test_the_mouse_moves_a_place_and_makes_it_larger(qtbot: QtBot, dialog: WorkshopDialog) -> None:
    place, canvas = selected(dialog, "company"), dialog.view.canvas
    before = editing.area(dialog.bench.template, place)
    assert before is not None
    start = point_of(canvas, dialog, place)
    scale = (canvas.point(1000, 0) - canvas.point(0, 0)).x() / 1000
    QTest.mousePress(canvas, LEFT, pos=start)
    for step in (5, 15, 25):
        QTest.mouseMove(canvas, start - QPoint(0, step))
    QTest.mouseRelease(canvas, LEFT)
    moved = editing.area(dialog.bench.template, place)
    assert moved is not None
    assert abs((before.y - moved.y) * scale - 25) < 1
    corner = canvas.point(moved.x + moved.width, moved.y + moved.height).toPoint()
    QTest.mousePress(canvas, LEFT, pos=corner)
    QTest.mouseMove(canvas, corner - QPoint(40, 0))
    QTest.mouseRelease(canvas, LEFT)
    smaller = editing.area(dialog.bench.template, place)
    assert smaller is not None
    assert (smaller.x, smaller.width < moved.width) == (moved.x, True)
    for _ in range(2):
        QTest.mouseClick(dialog.view.undo, LEFT)
    assert editing.area(dialog.bench.template, place) == before


def test_words_sizes_and_colour_of_a_text_are_changed_on_the_card_at_once(qtbot: QtBot, dialog: WorkshopDialog) -> None:
    place, fields = selected(dialog, "company"), dialog.view.place.text
    fields.text.setFocus()
    fields.text.selectAll()
    QTest.keyClicks(fields.text, "Chez ")
    names = [action.text() for action in _filled(fields.insert.menu())]
    triggered(fields.insert.menu(), names.index("Fonction"))
    assert dialog.bench.template.texts[place.number].text == "Chez {job_title}"
    fields.largest.spin.setValue(9)
    fields.smallest.spin.setValue(12)
    slot = dialog.bench.template.texts[place.number]
    assert slot.smallest == slot.largest
    fields.colour.fixed.line.selectAll()
    QTest.keyClicks(fields.colour.fixed.line, "#AA0000")
    assert dialog.bench.template.texts[place.number].colour == "#aa0000"
    QTest.keyClick(fields.colour.fixed.line, Qt.Key.Key_Backspace)
    assert dialog.bench.template.texts[place.number].colour == "#aa0000"
    assert fields.colour.fixed.line.property("wrong")


def _filled(menu: QMenu) -> list[QAction]:
    menu.aboutToShow.emit()
    return menu.actions()


def test_the_export_s_own_columns_are_fields_to_choose(qtbot: QtBot, dialog: WorkshopDialog) -> None:
    selected(dialog, "company")
    menu = dialog.view.place.text.insert.menu()
    menu.aboutToShow.emit()
    assert "QR de contact" in [action.text() for action in menu.actions()]


def test_a_ticket_type_gets_a_colour_of_its_own(qtbot: QtBot, dialog: WorkshopDialog) -> None:
    dialog.bench.select(Place(Kind.BOX, 0))
    line = dialog.view.place.box.types["Adhérent"].line
    line.selectAll()
    QTest.keyClicks(line, "#00aa55")
    assert "#00aa55" in [box.colour for box in dialog.bench.card.boxes]


def test_a_strip_by_a_column_gets_a_colour_for_each_answer(qtbot: QtBot, dialog: WorkshopDialog) -> None:
    strip = Place(Kind.BOX, 0)
    dialog.bench.change(editing.changed(dialog.bench.template, strip, by="QR de contact"))
    dialog.bench.try_with(dialog.bench.material.tickets[4])
    dialog.bench.select(strip)
    assert list(dialog.view.place.box.types) == ["Oui", "Non"]
    dialog.view.place.box.types["Oui"].line.selectAll()
    QTest.keyClicks(dialog.view.place.box.types["Oui"].line, "#00aa55")
    assert "#00aa55" in [box.colour for box in dialog.bench.card.boxes]


def test_places_come_and_go_by_the_keyboard_too(qtbot: QtBot, dialog: WorkshopDialog) -> None:
    count = len(dialog.bench.template.texts)
    triggered(dialog.view.place.additions, 0)
    assert len(dialog.bench.template.texts) == count + 1
    assert dialog.bench.place == Place(Kind.TEXT, count)
    QTest.keyClick(dialog.view.canvas, Qt.Key.Key_Delete)
    assert len(dialog.bench.template.texts) == count
    assert dialog.bench.place is None
    QTest.mouseClick(dialog.view.undo, LEFT)
    QTest.mouseClick(dialog.view.revert, LEFT)
    assert not dialog.bench.modified


def test_the_keyboard_alone_goes_from_place_to_place(dialog: WorkshopDialog) -> None:
    places = editing.places(dialog.bench.template)
    canvas = dialog.view.canvas
    canvas.setFocus()
    for place in (*places, places[0]):
        QTest.keyClick(canvas, Qt.Key.Key_PageDown)
        assert dialog.bench.place == place
    QTest.keyClick(canvas, Qt.Key.Key_PageUp)
    assert dialog.bench.place == places[-1]
    QTest.keyClick(canvas, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert dialog.bench.modified


def test_another_template_chosen_by_mistake_loses_no_change(qtbot: QtBot, dialog: WorkshopDialog) -> None:
    selected(dialog, "company")
    QTest.keyClick(dialog.view.canvas, Qt.Key.Key_Up)
    mine = dialog.bench.template
    opened(qtbot, dialog, "adalec-card-90x54")
    assert not dialog.bench.modified
    QTest.mouseClick(dialog.view.undo, LEFT)
    assert dialog.bench.template == mine
    assert dialog.bench.modified
    item = dialog.view.gallery.currentItem()
    assert item is not None
    assert item.text().startswith("Carte")


# files


def test_a_hostile_template_is_refused_in_one_sentence_and_the_old_one_stays(
    qtbot: QtBot, dialog: WorkshopDialog, tmp_path: Path
) -> None:
    path = tmp_path / "piege.svg"
    path.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 54"><script/></svg>', "utf-8")
    QTest.mouseClick(dialog.view.open_button, LEFT)
    chooser = dialog.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(path))
    chooser.close()
    qtbot.waitUntil(dialog.view.notice.isVisible)
    assert "refusé par sécurité" in dialog.view.notice.text()
    assert dialog.bench.template.name == "card-90x54"
    assert not own_folder().exists()


def test_a_drawn_template_is_copied_and_stands_in_the_list(
    qtbot: QtBot, dialog: WorkshopDialog, tmp_path: Path
) -> None:
    slot = '<rect id="slot-first_name" x="5" y="12" width="80" height="20"/>'
    head = '<svg xmlns="http://www.w3.org/2000/svg" width="90mm" height="54mm" viewBox="0 0 90 54">'
    (tmp_path / "dessin.svg").write_text(f"{head}{slot}</svg>", "utf-8")
    dialog.open_file(tmp_path / "dessin.svg")
    qtbot.waitUntil(lambda: dialog.bench.template.name == "dessin")
    (tmp_path / "dessin.svg").unlink()
    assert load_template("dessin").texts[0].name == "first_name"
    assert dialog.view.gallery.shows("dessin")


def test_a_logo_is_placed_moved_and_undone(qtbot: QtBot, dialog: WorkshopDialog, tmp_path: Path) -> None:
    Image.new("RGB", (400, 200), (220, 20, 30)).save(tmp_path / "logo.png")
    dialog.use_logo(tmp_path / "logo.png")
    logo = Place(Kind.LOGO)
    qtbot.waitUntil(lambda: dialog.bench.place == logo)
    before = x_of(dialog, logo)
    QTest.keyClick(dialog.view.canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert x_of(dialog, logo) == before - 500
    for _ in range(2):
        QTest.mouseClick(dialog.view.undo, LEFT)
    assert not dialog.bench.modified
    assert dialog.bench.place is None


def test_a_broken_logo_is_one_sentence(qtbot: QtBot, dialog: WorkshopDialog, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(b"nothing")
    dialog.use_logo(tmp_path / "logo.png")
    qtbot.waitUntil(dialog.view.notice.isVisible)
    assert "logo.png" in dialog.view.notice.text()
    assert not dialog.bench.modified


def saver(dialog: WorkshopDialog) -> SaveDialog:
    return dialog.findChildren(SaveDialog)[-1]


def test_a_changed_template_is_saved_and_used_for_the_event(
    qtbot: QtBot, dialog: WorkshopDialog, roster: Roster
) -> None:
    selected(dialog, "company")
    QTest.keyClick(dialog.view.canvas, Qt.Key.Key_Up)
    QTest.mouseClick(dialog.view.use_button, LEFT)
    saver(dialog).name.line.selectAll()
    QTest.keyClicks(saver(dialog).name.line, "Ma carte")
    with qtbot.waitSignal(dialog.used) as used:
        QTest.mouseClick(saver(dialog).foot.main, LEFT)
    assert used.args == ["Ma carte"]
    assert roster.event.get(TEMPLATE_SETTING) == "Ma carte"
    assert load_template("Ma carte").texts == dialog.bench.template.texts
    assert not dialog.bench.modified


def test_the_name_of_a_shipped_template_is_refused_where_it_was_typed(qtbot: QtBot, dialog: WorkshopDialog) -> None:
    QTest.mouseClick(dialog.view.save_button, LEFT)
    saver(dialog).name.line.selectAll()
    QTest.keyClicks(saver(dialog).name.line, "label-62x100")
    QTest.mouseClick(saver(dialog).foot.main, LEFT)
    qtbot.waitUntil(saver(dialog).notice.isVisible)
    assert "modèle fourni" in saver(dialog).notice.text()


def test_a_folder_that_cannot_be_written_is_one_sentence_and_the_card_stays(
    qtbot: QtBot, dialog: WorkshopDialog, own_data_folder: Path
) -> None:
    (own_data_folder / "templates").write_text("a file where the folder should be", "utf-8")
    place = selected(dialog, "company")
    QTest.keyClick(dialog.view.canvas, Qt.Key.Key_Up)
    mine = dialog.bench.template
    QTest.mouseClick(dialog.view.save_button, LEFT)
    QTest.mouseClick(saver(dialog).foot.main, LEFT)
    qtbot.waitUntil(saver(dialog).notice.isVisible)
    assert (dialog.bench.template, dialog.bench.place) == (mine, place)
    assert dialog.bench.modified


def test_an_event_whose_template_is_on_another_computer_says_so(
    qtbot: QtBot, dialog: WorkshopDialog, roster: Roster
) -> None:
    keep_template(roster, "Carte de l’autre poste")
    other = WorkshopDialog(dialog.cards_of)
    qtbot.addWidget(other)
    other.show()
    qtbot.waitUntil(other.view.notice.isVisible)
    assert "Carte de l’autre poste" in other.view.notice.text()
    assert other.bench.template.name == "card-90x54"


def test_a_test_print_goes_into_a_pdf_and_a_folder_that_is_gone_is_said(
    qtbot: QtBot, dialog: WorkshopDialog, tmp_path: Path
) -> None:
    dialog.print_pdf(tmp_path / "essai.pdf")
    qtbot.waitUntil(dialog.view.good.isVisible)
    assert (tmp_path / "essai.pdf").read_bytes().startswith(b"%PDF")
    dialog.print_pdf(tmp_path / "away" / "essai.pdf")
    qtbot.waitUntil(dialog.view.notice.isVisible)


def test_a_printer_that_is_gone_is_said_and_nothing_waits_for_it(qtbot: QtBot, dialog: WorkshopDialog) -> None:
    dialog.print_on("Imprimante disparue")
    qtbot.waitUntil(dialog.view.notice.isVisible, timeout=15000)
    assert dialog.view.notice.text()


# the event


def test_the_column_of_consent_is_kept_and_counted(qtbot: QtBot, dialog: WorkshopDialog, roster: Roster) -> None:
    consent = dialog.view.event.consent
    place = consent.findData("QR de contact")
    consent.setCurrentIndex(place)
    consent.activated.emit(place)
    qtbot.waitUntil(lambda: dialog.bench.material.occasion.consent == "QR de contact")
    assert roster.event.get(CONSENT_SETTING) == "QR de contact"
    assert "1 personne" in dialog.view.event.count.text()


def test_whoever_has_no_room_is_listed_and_their_card_is_one_click_away(qtbot: QtBot, dialog: WorkshopDialog) -> None:
    qtbot.waitUntil(lambda: dialog.view.checks.tree.model() is not None, timeout=10000)
    tree = dialog.view.checks.tree
    model = tree.model()
    titles = [model.index(row, 0).data() for row in range(model.rowCount())]
    group = model.index(next(row for row, title in enumerate(titles) if "Texte coupé" in title), 0)
    dialog.view.tabs.setCurrentIndex(1)
    tree.setExpanded(group, True)
    person = model.index(0, 0, group)
    QTest.mouseClick(tree.viewport(), LEFT, pos=tree.visualRect(person).center())
    assert dialog.bench.ticket.company.startswith("Société des ateliers")  # type: ignore[union-attr]


def test_a_card_is_shown_within_ten_milliseconds(dialog: WorkshopDialog) -> None:
    tickets = list(dialog.bench.material.tickets)
    dialog.view.canvas.grab()
    times = []
    for ticket in tickets * 5:
        start = perf_counter()
        dialog.bench.try_with(ticket)
        dialog.view.canvas.grab()
        times.append(perf_counter() - start)
    assert sorted(times)[len(times) // 2] < 0.010


def test_every_word_follows_the_language_and_what_was_begun_stays(dialog: WorkshopDialog) -> None:
    place = selected(dialog, "company")
    for code in ("en", "fr"):
        texts.set_language(code)
        assert dialog.bench.place == place
        assert dialog.view.place.text.weight.combo.currentData() == dialog.bench.template.texts[place.number].weight
    assert dialog.view.tabs.tabText(0) == "Emplacement"
