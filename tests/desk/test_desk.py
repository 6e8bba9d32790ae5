"""At the door: scans count wherever the keyboard is, and every answer says what happened and what to do."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from french_keys import FRENCH_KEYS
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from raw_events import raw
from scanner_keys import SHIFT, Keyboard
from signed_tickets import ticket_text

from checkin.desktop.running import RunningDesk
from checkin.models import Attendee, CheckInList, Kind, ScanResult, Source, Verdict
from checkin.ui import texts
from checkin.ui.desk.announcement import LOOKS
from checkin.ui.desk.states import SIZES
from checkin.ui.main_window import MainWindow
from checkin.ui.texts.desk import desk_words, search_words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
CAMILLE, ELOISE, CANCELLED, PENDING, PRESS = "BCDF01", "BCDF02", "BCDF05", "BCDF06", "BCDF08"


class Answers:
    """The answers of a desk, in their order."""

    def __init__(self, desk: RunningDesk) -> None:
        self.all: list[ScanResult] = []
        desk.desk.model.scanned.connect(self.all.append)

    @property
    def codes(self) -> list[str]:
        return [answer.scan.code for answer in self.all if answer.scan]


@pytest.fixture
def answers(desk: RunningDesk) -> Answers:
    return Answers(desk)


@pytest.fixture
def window(desk: RunningDesk) -> MainWindow:
    return desk.desk.window


def scanned(qtbot: QtBot, desk: RunningDesk, keyboard: Keyboard, code: str) -> ScanResult:
    """Scan a badge with the keyboard and wait for the answer."""
    with qtbot.waitSignal(desk.desk.model.scanned) as answer:
        keyboard.scan(code)
        keyboard.now += 500
    assert answer.args is not None
    result = answer.args[0]
    assert isinstance(result, ScanResult)
    return result


def at_the_banner(window: MainWindow) -> None:
    window.desk.banner.setFocus()


def in_the_search(window: MainWindow) -> None:
    window.desk.side.begin_search()


def in_the_walk_in_form(window: MainWindow) -> None:
    window.desk.side.begin_walk_in()


def in_the_name_of_the_station(window: MainWindow) -> None:
    window.desk.side.begin_post("station")


def at_a_button_of_the_top_bar(window: MainWindow) -> None:
    window.top.menu_button.setFocus()


def in_the_menu(window: MainWindow) -> None:
    window.menu.popup(window.mapToGlobal(window.rect().center()))


def in_a_dialog(window: MainWindow, modal: bool = False) -> None:
    dialog = QDialog(window)
    QVBoxLayout(dialog).addWidget(QLineEdit(dialog))
    dialog.setModal(modal)
    dialog.show()
    dialog.activateWindow()
    QApplication.processEvents()


def in_a_modal_dialog(window: MainWindow) -> None:
    in_a_dialog(window, modal=True)


PLACES = (
    at_the_banner,
    in_the_search,
    in_the_walk_in_form,
    in_the_name_of_the_station,
    at_a_button_of_the_top_bar,
    in_the_menu,
    in_a_dialog,
    in_a_modal_dialog,
)


@pytest.mark.parametrize("place", PLACES)
def test_a_scan_counts_wherever_the_keyboard_is(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard, place: Callable[[MainWindow], None]
) -> None:
    place(window)
    assert scanned(qtbot, desk, keyboard, CAMILLE).verdict is Verdict.OK
    assert window.desk.banner.announcement.name == "Camille Roussel"
    assert all(line.text() in ("", desk.desk.model.station.id) for line in window.findChildren(QLineEdit))


def test_a_burst_of_twenty_scans_a_second_loses_none(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard, answers: Answers
) -> None:
    window.desk.side.begin_search()
    codes = [CAMILLE, ELOISE, CANCELLED, PENDING] * 15
    for code in codes:
        keyboard.scan(code)
        keyboard.now += 50 - 3 * len(code)
    qtbot.waitUntil(lambda: len(answers.all) == len(codes))
    assert answers.codes == codes
    assert desk.desk.roster.scans.next_seq(desk.desk.model.station.id) == len(codes) + 1
    assert window.desk.side.search.field.text() == ""


def scan_on_azerty(window: MainWindow, keyboard: Keyboard, text: str) -> None:
    """A scanner set to a US keyboard, on a laptop set to a French one."""
    for letter in text:
        keyboard.now += 3
        key = FRENCH_KEYS[letter]
        if key.shift:
            keyboard.command(Qt.Key.Key_Shift)
        shift = SHIFT if key.shift else NO_MODIFIER
        down = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, shift, key.number + 8, 0, 0, key.types)
        down.setTimestamp(keyboard.now)
        QApplication.postEvent(window.windowHandle(), down)
    keyboard.now += 3
    keyboard.strike("\n")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the keys' numbers are those of X11")
@pytest.mark.parametrize("code", ["26040000", ticket_text("Sable4JkL", item=2)], ids=["digits", "signed ticket"])
def test_what_is_scanned_on_a_french_keyboard_is_read(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard, code: str
) -> None:
    with desk.desk.roster.writing():
        desk.desk.roster.tickets.add(Attendee(ticket_code=code, first_name="Ambre", last_name="Bazinelle"))
    with qtbot.waitSignal(desk.desk.model.scanned):
        scan_on_azerty(window, keyboard, code)
    assert window.desk.banner.announcement.name == "Ambre Bazinelle"


class PaintWatch(QObject):
    """What the banner said each time it was painted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.said: list[str] = []
        self._banner = window.desk.banner
        self._banner.installEventFilter(self)

    def eventFilter(self, receiver: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.said.append(self._banner.announcement.name)
        return False


def test_an_answer_is_painted_before_anything_else_happens(desk: RunningDesk, window: MainWindow) -> None:
    watch = PaintWatch(window)
    desk.desk.model.scan(CAMILLE)
    assert watch.said == ["Camille Roussel"]


def make_verdicts(desk: RunningDesk) -> dict[Verdict, ScanResult]:
    """One real scan for each verdict."""
    model, roster = desk.desk.model, desk.desk.roster
    accueil = roster.lists.default()
    with roster.writing():
        roster.tickets.block(7)
        roster.tickets.replace_code("OLD-CODE", 1, roster.clock())
        evening = CheckInList(id=0, name="Soirée", opens=roster.clock() + timedelta(days=1))
        lists = [roster.lists.add(one) for one in (evening, CheckInList(id=0, name="Complet", capacity=0))]
        double = roster.tickets.get(2)
        assert double is not None
        roster.tickets.add(double)
    scans = [model.scan(code) for code in ("OLD-CODE", CAMILLE, CAMILLE, "inconnu", CANCELLED, PENDING, ELOISE)]
    with roster.writing():
        roster.tickets.block(7, blocked=False)
    scans.append(model.scan("BCDF07"))
    with roster.writing():
        roster.tickets.block(7)
    scans.append(model.scan("BCDF07"))
    for one in (*lists, roster.lists.find("Presse")):
        model.choose_list(one)
        scans.append(model.scan(CAMILLE))
    model.choose_list(accueil)
    return {scan.verdict: scan for scan in scans if scan}


def test_every_verdict_has_icon_words_and_next_step_and_fits_on_both_screens(
    desk: RunningDesk, window: MainWindow
) -> None:
    results = make_verdicts(desk)
    assert set(results) == set(Verdict)
    for verdict, result in results.items():
        desk.desk.model.scanned.emit(result)
        shown = window.desk.banner.announcement
        assert shown.icon == LOOKS[verdict][1]
        assert shown.title
        assert shown.step, verdict
        assert shown.title in window.desk.banner.accessibleName()
        for size in SIZES:
            window.resize(*size)
            assert window.desk.banner.face.too_small_for == [], (verdict, size)


def test_names_are_at_least_48_pixels_high(qtbot: QtBot, desk: RunningDesk, window: MainWindow) -> None:
    window.resize(*SIZES[0])
    for code in (CAMILLE, PRESS, CANCELLED):
        desk.desk.model.scan(code)
        assert window.desk.banner.face.texts["name"].font.pixelSize() >= 48


def test_a_verdict_stays_until_the_next_scan(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard
) -> None:
    scanned(qtbot, desk, keyboard, CAMILLE)
    keyboard.command(Qt.Key.Key_F2)
    keyboard.type("gar")
    qtbot.waitUntil(lambda: window.desk.side.search.field.text() == "gar")
    assert window.desk.banner.announcement.name == "Camille Roussel"
    keyboard.now += 500
    scanned(qtbot, desk, keyboard, ELOISE)
    assert window.desk.banner.announcement.name == "Éloïse Garnier"


def test_what_people_wrote_is_never_read_as_markup(desk: RunningDesk, window: MainWindow) -> None:
    desk.desk.model.scan(PRESS)
    window.refresh()
    assert window.desk.banner.announcement.company == "<b>Gras & Fils</b>"
    formats = {label.textFormat() for label in window.findChildren(QLabel) if label.text()}
    assert formats == {Qt.TextFormat.PlainText}


@contextmanager
def busy(desk: RunningDesk) -> Iterator[None]:
    """Another program holds the event file; the desk waits 50 ms instead of ten seconds for it."""
    desk.desk.roster._db.execute("PRAGMA busy_timeout = 50")
    with raw(desk.desk.roster.path) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def test_a_scan_that_could_not_be_stored_says_so_and_the_next_one_counts(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard
) -> None:
    with busy(desk), qtbot.waitSignal(desk.desk.model.failed):
        keyboard.scan(CAMILLE)
        keyboard.now += 500
    shown = window.desk.banner.announcement
    assert shown.title == "Ce passage n’est pas enregistré"
    assert "event.checkin" in shown.step
    assert scanned(qtbot, desk, keyboard, CAMILLE).verdict is Verdict.OK


def test_a_refused_person_is_let_in_for_a_reason_by_keys_alone(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard
) -> None:
    scanned(qtbot, desk, keyboard, CANCELLED)
    window.desk.banner.button("override").setFocus()
    keyboard.type(" ")
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    with qtbot.waitSignal(desk.desk.model.scanned) as answer:
        keyboard.type("accord du bureau\n")
    assert answer.args is not None
    assert (answer.args[0].verdict, answer.args[0].overridden) == (Verdict.OK, Verdict.CANCELED)
    assert answer.args[0].scan.override_reason == "accord du bureau"


def test_who_has_not_paid_is_let_in_where_the_list_allows_it(desk: RunningDesk, window: MainWindow) -> None:
    model = desk.desk.model
    model.scan(PENDING)
    assert not window.desk.banner.button("unpaid").isVisible()
    with desk.desk.roster.writing():
        free = desk.desk.roster.lists.add(CheckInList(id=0, name="Ouvert", include_pending=True))
    model.choose_list(free)
    model.scan(PENDING)
    window.desk.banner.button("unpaid").click()
    assert window.desk.banner.announcement.title == "Bienvenue"


def test_a_walk_in_whom_a_full_house_refused_can_be_let_in(desk: RunningDesk, window: MainWindow) -> None:
    with desk.desk.roster.writing():
        full = desk.desk.roster.lists.add(CheckInList(id=0, name="Complet", capacity=0))
    desk.desk.model.choose_list(full)
    window.desk.side.begin_walk_in()
    window.desk.side.walk_in.fields["last_name"].setText("Vaucresset")
    window.desk.side.walk_in.confirm.click()
    assert window.desk.banner.announcement.title == "Complet"
    result = desk.desk.model.override("invité du bureau")
    assert result is not None
    assert (result.verdict, result.overridden) == (Verdict.OK, Verdict.FULL)


def test_two_people_of_one_code_are_told_apart_by_a_key(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard
) -> None:
    double = desk.desk.roster.tickets.get(2)
    assert double is not None
    with desk.desk.roster.writing():
        desk.desk.roster.tickets.add(double)
    assert scanned(qtbot, desk, keyboard, ELOISE).verdict is Verdict.AMBIGUOUS
    with qtbot.waitSignal(desk.desk.model.scanned) as answer:
        keyboard.type("2")
    assert answer.args is not None
    assert answer.args[0].verdict is Verdict.OK
    assert answer.args[0].scan.source is Source.SCANNER


def test_the_last_scan_is_undone_once_however_long_the_key_is_held(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard
) -> None:
    for code in (CAMILLE, ELOISE):
        scanned(qtbot, desk, keyboard, code)
    with qtbot.waitSignal(desk.desk.model.undone):
        keyboard.event(QEvent.Type.KeyPress, Qt.Key.Key_F6, "", NO_MODIFIER, keyboard.now)
        for _ in range(5):
            keyboard.event(QEvent.Type.KeyPress, Qt.Key.Key_F6, "", NO_MODIFIER, keyboard.now, True)
    QApplication.processEvents()
    assert window.desk.banner.announcement.name == "Éloïse Garnier"
    assert desk.desk.model.figures().present == 1


def undone_by_row(qtbot: QtBot, window: MainWindow, place: int) -> None:
    """« Annuler », and once more as soon as that is no double click."""
    button = window.desk.side.search.list.view(place).button
    button.click()
    assert button.text() == "Annuler\N{NO-BREAK SPACE}?"

    def pressed_again() -> bool:
        button.click()
        window.refresh()
        return window.desk.side.search.list.rows[place].struck

    qtbot.waitUntil(pressed_again)


def test_undo_stands_beside_each_of_the_last_scans_and_marks_the_undone_one(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow
) -> None:
    for code in (CAMILLE, ELOISE, CANCELLED):
        desk.desk.model.scan(code)
    window.refresh()
    rows = window.desk.side.search.list
    assert [bool(row.button) for row in rows.rows] == [False, True, True]
    undone_by_row(qtbot, window, 2)
    assert [row.struck for row in rows.rows] == [False, False, True]
    assert rows.rows[2].button == ""
    assert window.desk.banner.announcement.title == "Passage annulé"
    assert desk.desk.model.scan(CAMILLE).verdict is Verdict.OK  # type: ignore[union-attr]


def test_a_single_press_or_a_double_click_undoes_nobody(qtbot: QtBot, desk: RunningDesk, window: MainWindow) -> None:
    desk.desk.model.scan(CAMILLE)
    window.refresh()
    button = window.desk.side.search.list.view(0).button
    button.click()
    button.click()
    assert desk.desk.model.figures().present == 1
    assert "Camille Roussel" in button.accessibleName()


def test_the_second_press_undoes_the_passage_of_the_first_also_when_the_rows_have_moved(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow
) -> None:
    desk.desk.model.scan(CAMILLE)
    window.refresh()
    rows = window.desk.side.search.list
    rows.view(0).button.click()
    desk.desk.model.scan(ELOISE)
    window.refresh()
    assert [row.button for row in rows.rows] == ["Annuler", "Annuler\N{NO-BREAK SPACE}?"]
    rows.view(0).button.click()  # aimed at Camille, whose row was here: only asks about Éloïse
    assert desk.desk.model.figures().present == 2


def test_an_exit_and_another_station_s_passage_are_undone_by_their_rows(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow
) -> None:
    model = desk.desk.model
    model.scan(CAMILLE)
    model.choose_kind(Kind.EXIT)
    model.scan(CAMILLE)
    model.name_post("Autre porte", "Noé")
    model.choose_kind(Kind.ENTRY)
    window.refresh()
    assert model.figures().inside == 0
    undone_by_row(qtbot, window, 0)
    assert (model.figures().present, model.figures().inside) == (1, 1)
    undone_by_row(qtbot, window, 1)
    assert model.figures().present == 0


def test_undo_without_anybody_to_undo_says_so(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard
) -> None:
    keyboard.command(Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: window.desk.banner.announcement.title == "Rien à annuler")


def test_exits_cannot_be_overlooked_and_are_recorded_as_exits(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard
) -> None:
    scanned(qtbot, desk, keyboard, CAMILLE)
    keyboard.command(Qt.Key.Key_F7)
    qtbot.waitUntil(window.leaving.isVisible)
    assert "sortie" in window.leaving.text
    result = scanned(qtbot, desk, keyboard, CAMILLE)
    assert result.scan is not None
    assert result.scan.kind is Kind.EXIT
    assert window.desk.banner.announcement.title == "Sortie enregistrée"
    keyboard.command(Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: not window.leaving.isVisible())


def test_the_figures_count_people_not_passages(desk: RunningDesk, window: MainWindow, qtbot: QtBot) -> None:
    model = desk.desk.model
    for code in (CAMILLE, CAMILLE, ELOISE, CANCELLED):
        model.scan(code)
    model.choose_kind(Kind.EXIT)
    model.scan(CAMILLE)
    qtbot.waitUntil(lambda: model.figures().expected == 5)
    figures = model.figures()
    assert (figures.present, figures.inside) == (2, 1)


def test_another_program_in_front_is_told_in_full_width(window: MainWindow, app: QApplication) -> None:
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert window.deaf.isVisible()
    assert window.deaf.width() == window.width()
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert not window.deaf.isVisible()


def shown_words(window: MainWindow) -> tuple[str, str]:
    return window.desk.banner.announcement.title, window.desk.side.search.field.placeholderText()


def test_the_language_changes_at_once_with_the_answer_that_stands(
    desk: RunningDesk, window: MainWindow, qtbot: QtBot
) -> None:
    result = desk.desk.model.scan(CAMILLE)
    assert result is not None
    try:
        for language in ("en", "fr"):
            texts.set_language(language)
            qtbot.waitUntil(lambda: shown_words(window) == (texts.headline(result), search_words.prompt()))
            assert window.desk.banner.announcement.name == "Camille Roussel"
    finally:
        texts.set_language("fr")


def test_station_and_volunteer_are_remembered_and_stand_in_the_log(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow
) -> None:
    window.top.volunteer.click()
    form = window.desk.side.post
    assert QApplication.focusWidget() is form.fields["volunteer"]
    form.fields["station"].setText("Entrée A")
    form.fields["volunteer"].setText("Camille")
    form.confirm.click()
    result = desk.desk.model.scan(CAMILLE)
    assert result is not None
    assert result.scan is not None
    assert (result.scan.station_id, result.scan.volunteer, result.scan.seq) == ("Entrée A", "Camille", 1)
    assert (window.top.station.value, window.top.volunteer.value) == ("Entrée A", "Camille")
    assert desk.desk.roster.event.get("volunteer") == "Camille"


def test_a_list_is_chosen_in_the_top_bar_and_remembered(desk: RunningDesk, window: MainWindow) -> None:
    window.top.list.menu().aboutToShow.emit()
    press = next(action for action in window.top.list.menu().actions() if "Presse" in action.text())
    desk.desk.model.scan(CANCELLED)
    press.trigger()
    assert window.desk.banner.announcement.title == "Prêt à scanner"  # nobody is let in by an old answer's buttons
    assert not window.desk.banner.button("override").isVisible()
    assert window.top.list.value == "Presse"
    assert desk.desk.model.scan(CAMILLE).verdict is Verdict.PRODUCT  # type: ignore[union-attr]
    assert desk.desk.roster.event.get("desk_list") == str(desk.desk.model.station.check_in_list.id)


@pytest.mark.parametrize("key", ["2", "é"], ids=["digit", "the same key on a French keyboard"])
def test_a_list_is_two_keys_away(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard, key: str
) -> None:
    keyboard.command(Qt.Key.Key_F8)
    menu = window.top.list.menu()
    qtbot.waitUntil(menu.isVisible)
    texts_shown = [action.text() for action in menu.actions()]
    assert texts_shown == [
        "1  Accueil\tUne entrée, et retour après une sortie",
        "2  Presse\tUne entrée, et retour après une sortie",
    ]
    with qtbot.waitSignal(desk.desk.model.list_changed):
        keyboard.type(key)
    assert window.top.list.value == "Presse"
    assert not menu.isVisible()


def test_arrows_and_enter_choose_a_list_too(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard
) -> None:
    keyboard.command(Qt.Key.Key_F8)
    qtbot.waitUntil(window.top.list.menu().isVisible)
    keyboard.command(Qt.Key.Key_Down)
    with qtbot.waitSignal(desk.desk.model.list_changed):
        keyboard.type("\n")
    assert window.top.list.value == "Presse"


def test_a_scan_while_the_lists_are_shown_counts_on_the_list_that_was_in_force(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard
) -> None:
    keyboard.command(Qt.Key.Key_F8)
    qtbot.waitUntil(window.top.list.menu().isVisible)
    assert scanned(qtbot, desk, keyboard, CAMILLE).verdict is Verdict.OK
    assert window.top.list.value == "Accueil"


def test_a_desk_without_exits_shows_nothing_of_them_also_the_next_time(
    qtbot: QtBot, desk: RunningDesk, window: MainWindow, keyboard: Keyboard
) -> None:
    desk.desk.model.choose_kind(Kind.EXIT)
    window.exits.switch(False)
    assert [part.isVisible() for part in (window.top.mode, window.leaving)] == [False, False]
    keyboard.command(Qt.Key.Key_F7)
    result = scanned(qtbot, desk, keyboard, CAMILLE)
    assert result.scan is not None
    assert result.scan.kind is Kind.ENTRY
    assert MainWindow(desk.desk.model).top.mode.isHidden()
    window.menu.actions_by_name["exits"].trigger()
    keyboard.command(Qt.Key.Key_F7)
    qtbot.waitUntil(window.leaving.isVisible)
    assert window.top.mode.isVisible()


def test_exits_say_whether_anybody_comes_back(desk: RunningDesk, window: MainWindow) -> None:
    with desk.desk.roster.writing():
        for_good = desk.desk.roster.lists.add(CheckInList(id=0, name="Atelier", entry_after_exit=False))
    desk.desk.model.choose_kind(Kind.EXIT)
    assert "On peut rentrer ensuite" in window.leaving.text
    desk.desk.model.choose_list(for_good)
    assert "Personne ne rentre ensuite" in window.leaving.text
    assert "Une seule entrée" in window.top.list.toolTip()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_everything_of_the_window_is_reached_by_tab(desk: RunningDesk, window: MainWindow, qtbot: QtBot) -> None:
    desk.desk.model.scan(CAMILLE)
    window.refresh()
    window.desk.banner.setFocus()
    seen = set()
    for _ in range(60):
        seen.add(focused())
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    wanted = (
        window.top.menu_button,
        window.top.list,
        window.top.station,
        window.top.volunteer,
        window.top.exchange,
        window.top.printer,
        window.desk.side.search.field,
        window.desk.side.enrol,
        window.desk.side.search.list.view(0).button,
        window.desk.banner.button("undo"),
    )
    assert [widget for widget in wanted if widget not in seen] == []
    assert all(widget.accessibleName() or widget.property("text") for widget in wanted)


def test_the_words_of_a_mishap_stay_until_they_are_closed(window: MainWindow) -> None:
    window.show_mishap(desk_words.mishap())
    assert window.mishap.isVisible()
    window.mishap.pressed.emit()
    assert not window.mishap.isVisible()
