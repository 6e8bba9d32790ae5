"""The filter on real widgets: scans are caught wherever the focus is, typing by hand stays typing."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from scanner_keys import DOWN, PLAIN, SHIFT, UP, Keyboard
from shiboken6 import delete
from signed_tickets import ticket_text

from checkin.ui.scanners.burst import Burst
from checkin.ui.scanners.wedge import WedgeFilter

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform says so of any window

CODES = [f"BCDFGHJKLN{'PRST'[n % 4]}{'VXBC'[n // 4 % 4]}{n:02}" for n in range(20)]


class Bench(QWidget):
    """One of each widget that could swallow, misread or be clicked by a scanner's keys."""

    def __init__(self) -> None:
        super().__init__()
        self.events: list[str] = []
        self.line = QLineEdit()
        self.button = QPushButton("Imprimer")
        self.table = QTableWidget(3, 2)
        self.combo = QComboBox()
        self.spin = QSpinBox(maximum=10_000)
        self.text = QPlainTextEdit()
        self.check = QCheckBox("Bénévole")
        self.tabs = QTabWidget()
        self.combo.addItems(["Entrée", "Conférence", "Buffet"])
        self.tabs.addTab(QLineEdit(), "Accueil")
        self.tabs.addTab(QLineEdit(), "Bilan")
        for row in range(3):
            self.table.setItem(row, 0, QTableWidgetItem(f"Personne {row}"))
        layout = QVBoxLayout(self)
        for widget in (self.line, self.button, self.table, self.combo, self.spin, self.text, self.check, self.tabs):
            layout.addWidget(widget)
        self.button.clicked.connect(lambda: self.events.append("clicked"))
        self.line.returnPressed.connect(lambda: self.events.append("return"))

    def state(self) -> tuple[object, ...]:
        """Everything that a stray key could have changed."""
        combo, table = self.combo.currentIndex(), (self.table.currentRow(), self.table.state())
        fields = (self.line.text(), self.text.toPlainText(), self.spin.value(), self.check.isChecked())
        return (fields, combo, table, self.tabs.currentIndex(), QApplication.focusWidget(), tuple(self.events))


@dataclass
class Station:
    """A window with the filter installed, a keyboard, and the scans that arrived."""

    bench: Bench
    filter: WedgeFilter
    keys: Keyboard
    known: set[str] = field(default_factory=set)
    scans: list[str] = field(default_factory=list)
    bursts: list[Burst] = field(default_factory=list)


@pytest.fixture
def station(qtbot: QtBot, qapp: QApplication) -> Iterator[Station]:
    bench, known = Bench(), set[str]()
    qtbot.addWidget(bench)
    bench.show()
    bench.activateWindow()
    qtbot.waitUntil(bench.isActiveWindow)
    wedge = WedgeFilter(known.__contains__)
    station = Station(bench, wedge, Keyboard(), known)
    wedge.scanned.connect(station.scans.append)
    wedge.captured.connect(station.bursts.append)
    wedge.install(qapp)
    yield station
    wedge.remove(qapp)


PLACES = ["line", "button", "table", "combo", "spin", "text", "check", "tabs", "nothing"]


def put_focus(bench: Bench, place: str) -> None:
    if place == "nothing":
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()
        return
    getattr(bench, place).setFocus()


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("suffix", ["\n", "\t"])
def test_twenty_scans_a_second_all_arrive_and_touch_nothing(
    station: Station, qtbot: QtBot, place: str, suffix: str
) -> None:
    put_focus(station.bench, place)
    before = station.bench.state()
    for code in CODES:
        station.keys.scan(code, suffix)
    qtbot.waitUntil(lambda: len(station.scans) == len(CODES))
    assert station.scans == CODES
    assert station.bench.state() == before


@pytest.mark.parametrize("place", PLACES)
def test_scans_without_enter_arrive_after_a_pause(station: Station, qtbot: QtBot, place: str) -> None:
    put_focus(station.bench, place)
    before = station.bench.state()
    for code in CODES:
        station.keys.scan(code, suffix="")
        station.keys.now += 150
    qtbot.waitUntil(lambda: len(station.scans) == len(CODES))
    assert station.scans == CODES
    assert station.bench.state() == before


def test_sixty_scans_a_second_lose_nothing(station: Station, qtbot: QtBot) -> None:
    station.bench.line.setFocus()
    codes = CODES * 15
    for code in codes:
        station.keys.scan(code, every=1)
    qtbot.waitUntil(lambda: len(station.scans) == len(codes))
    assert station.scans == codes
    assert station.bench.line.text() == ""


def test_scans_through_the_platform_itself_arrive(station: Station, qtbot: QtBot) -> None:
    """Not our own events but Qt's whole way in, shortcuts included."""
    fired: list[str] = []
    shortcut = QShortcut(QKeySequence("B"), station.bench)
    shortcut.activated.connect(lambda: fired.append("B"))
    station.bench.button.setFocus()
    window = station.bench.windowHandle()
    for letter in "BCDFGHJK":
        QTest.keyClick(window, Qt.Key(ord(letter)))
    QTest.keyClick(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: station.scans == ["bcdfghjk"])
    assert (fired, station.bench.events) == ([], [])
    QTest.keyClick(window, Qt.Key.Key_B)
    qtbot.waitUntil(lambda: fired == ["B"])


def test_a_scan_counts_while_a_modal_dialog_is_open_and_presses_none_of_its_buttons(
    station: Station, qtbot: QtBot
) -> None:
    dialog = QDialog(station.bench)
    qtbot.addWidget(dialog)
    fine = QPushButton("Valider", dialog, default=True)
    fine.clicked.connect(dialog.accept)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    for code in CODES:
        station.keys.scan(code)
    qtbot.waitUntil(lambda: len(station.scans) == len(CODES))
    assert station.scans == CODES
    assert dialog.isVisible()
    station.keys.now += 500
    station.keys.strike("\n")
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_a_scan_counts_while_a_menu_is_open_and_chooses_nothing(station: Station, qtbot: QtBot) -> None:
    chosen: list[str] = []
    menu = QMenu(station.bench)
    for name in ("&Bilan", "&Cartes", "&Détails"):
        menu.addAction(name).triggered.connect(lambda *_, name=name: chosen.append(name))
    menu.popup(station.bench.mapToGlobal(station.bench.rect().center()))
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is menu)
    station.keys.scan(CODES[0])
    station.keys.scan(CODES[1])
    qtbot.waitUntil(lambda: station.scans == CODES[:2])
    assert menu.isVisible()
    assert chosen == []
    station.keys.type("c")
    qtbot.waitUntil(lambda: chosen == ["&Cartes"])


def test_a_scan_counts_while_a_list_is_dropped_down(station: Station, qtbot: QtBot) -> None:
    station.bench.combo.setFocus()
    station.bench.combo.showPopup()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None and station.bench.combo.view().hasFocus())
    station.keys.scan("Conférence de clôture".replace(" ", "").upper())
    qtbot.waitUntil(lambda: len(station.scans) == 1)
    assert station.bench.combo.view().currentIndex().row() == 0
    station.keys.type("b")
    qtbot.waitUntil(lambda: station.bench.combo.view().currentIndex().row() == 2)
    station.bench.combo.hidePopup()


def test_sixty_keys_of_a_hand_with_rolls_stay_text(station: Station, qtbot: QtBot) -> None:
    station.bench.line.setFocus()
    text = "marie jeanne de la tour du pin et son mari jean noel dupont "
    for position, letter in enumerate(text):
        station.keys.type(letter, every=25 if position % 4 == 0 else 110)
    qtbot.waitUntil(lambda: station.bench.line.text() == text)
    assert station.scans == []


def test_a_scan_in_the_middle_of_a_typed_name_leaves_the_name_whole(station: Station, qtbot: QtBot) -> None:
    station.bench.line.setFocus()
    station.keys.type("dup")
    station.keys.now += 60
    station.keys.scan(CODES[0])
    station.keys.type("ont\n")
    qtbot.waitUntil(lambda: station.bench.events == ["return"])
    assert station.bench.line.text() == "dupont"
    assert station.scans == [CODES[0]]


def test_a_single_typed_letter_appears_without_another_key(station: Station, qtbot: QtBot) -> None:
    station.bench.line.setFocus()
    station.keys.type("d")
    qtbot.waitUntil(lambda: station.bench.line.text() == "d", timeout=1000)


def test_enter_alone_clicks_and_tab_alone_moves_on(station: Station, qtbot: QtBot) -> None:
    station.bench.line.setFocus()
    station.keys.type("\n\t")
    qtbot.waitUntil(station.bench.button.hasFocus)
    station.keys.type(" ")
    qtbot.waitUntil(lambda: station.bench.events == ["return", "clicked"])


def test_a_key_held_down_repeats_as_text(station: Station, qtbot: QtBot) -> None:
    station.bench.line.setFocus()
    station.keys.press("a")
    station.keys.now += 400
    for _ in range(30):
        station.keys.press("a", repeat=True)
        station.keys.now += 20
    station.keys.type("\n")
    qtbot.waitUntil(lambda: station.bench.events == ["return"])
    assert station.bench.line.text() == "a" * 31
    assert station.scans == []


def test_a_doubled_letter_that_the_system_calls_a_repeat_stays_in_the_scan(station: Station, qtbot: QtBot) -> None:
    station.keys.scan("BCC", suffix="")
    station.keys.now += 3
    station.keys.press("C", repeat=True)
    station.keys.scan("DFGH")
    qtbot.waitUntil(lambda: station.scans == ["BCCCDFGH"])


def test_shortcuts_with_ctrl_and_alt_act_at_once_and_in_their_place(station: Station, qtbot: QtBot) -> None:
    station.bench.line.setFocus()
    station.keys.type("ab")
    station.keys.now += 10
    station.keys.command(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    station.keys.now += 10
    station.keys.type("c")
    qtbot.waitUntil(lambda: station.bench.line.text() == "c")
    assert station.scans == []


def test_arrows_and_deletion_stay_in_order_with_letters(station: Station, qtbot: QtBot) -> None:
    station.bench.line.setFocus()
    station.keys.type("ac", every=20)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Backspace):
        station.keys.now += 20
        station.keys.command(key)
    station.keys.type("b", every=20)
    qtbot.waitUntil(lambda: station.bench.line.text() == "bc")


def test_shift_within_a_scan_does_not_tear_it(station: Station, qtbot: QtBot) -> None:
    station.bench.line.setFocus()
    for letter in "Ab7-Q9zWm/0000":
        station.keys.now += 4
        if letter.isupper():
            station.keys.command(Qt.Key.Key_Shift)
        station.keys.strike(letter)
    station.keys.scan("")
    qtbot.waitUntil(lambda: station.scans == ["Ab7-Q9zWm/0000"])
    assert station.bench.line.text() == ""


@pytest.mark.parametrize("every", [1, 8, 20])
def test_a_signed_ticket_is_one_scan_with_all_its_shifts_and_signs(station: Station, qtbot: QtBot, every: int) -> None:
    station.bench.line.setFocus()
    text = ticket_text("Sable4JkL", item=2)
    assert {"=", "/", "+"} < set(text)
    for letter in text:
        station.keys.now += every
        shifted = letter.isupper() or letter == "+"
        if shifted:
            station.keys.command(Qt.Key.Key_Shift)
        station.keys.strike(letter, modifiers=SHIFT if shifted else PLAIN)
    station.keys.scan("")
    qtbot.waitUntil(lambda: station.scans == [text])
    assert [stroke.shift for stroke in station.bursts[0].strokes] == [one.isupper() or one == "+" for one in text]
    assert station.bench.line.text() == ""


def test_characters_of_alt_gr_belong_to_the_scan(station: Station, qtbot: QtBot) -> None:
    alt_gr = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    station.keys.scan("nom", suffix="")
    station.keys.now += 3
    station.keys.strike("@", modifiers=alt_gr)
    station.keys.scan("EXEMPLE")
    qtbot.waitUntil(lambda: station.scans == ["nom@EXEMPLE"])


def test_an_accent_from_an_input_method_does_not_overtake_the_letter_before_it(station: Station, qtbot: QtBot) -> None:
    station.bench.line.setFocus()
    station.keys.type("r")
    QCoreApplication.sendPostedEvents(station.bench.windowHandle())
    accent = QInputMethodEvent()
    accent.setCommitString("ê")
    QCoreApplication.sendEvent(station.bench.line, accent)
    station.keys.type("ve")
    qtbot.waitUntil(lambda: station.bench.line.text() == "rêve")


def test_no_release_of_a_scanned_key_reaches_a_widget(station: Station, qtbot: QtBot) -> None:
    class Ears(QObject):
        heard: list[str] = []

        def eventFilter(self, receiver: QObject, event: QEvent) -> bool:
            if isinstance(event, QKeyEvent):
                self.heard.append(event.text())
            return False

    ears = Ears()
    station.bench.line.installEventFilter(ears)
    station.bench.line.setFocus()
    station.keys.scan("BBCDFFG", suffix="")
    station.keys.now += 3
    station.keys.press("G")
    station.keys.scan("")  # Enter goes down before G comes up, as from scanners that press on
    station.keys.event(UP, Qt.Key.Key_G, "G", Qt.KeyboardModifier.NoModifier, station.keys.now + 1)
    qtbot.waitUntil(lambda: station.scans == ["BBCDFFGG"])
    QCoreApplication.sendPostedEvents(station.bench.windowHandle())
    assert ears.heard == []
    station.keys.type("g")
    qtbot.waitUntil(lambda: station.bench.line.text() == "g")


def test_keys_go_to_the_field_that_had_the_focus_when_they_were_struck(station: Station, qtbot: QtBot) -> None:
    station.bench.line.setFocus()
    station.keys.type("a")
    QCoreApplication.sendPostedEvents(station.bench.windowHandle())
    station.bench.text.setFocus()
    qtbot.waitUntil(lambda: station.bench.line.text() == "a")
    assert station.bench.text.toPlainText() == ""


def test_typing_in_a_cell_reaches_the_editor_that_the_first_letter_opened(station: Station, qtbot: QtBot) -> None:
    table = station.bench.table
    table.setFocus()
    table.setCurrentCell(1, 0)
    station.keys.type("d")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not table)
    station.keys.now += 60
    station.keys.scan(CODES[0])
    station.keys.now += 60
    station.keys.type("upont")
    QCoreApplication.sendPostedEvents(QApplication.focusWindow())
    gc.collect()
    station.keys.type("\n")
    item = table.item(1, 0)
    assert item is not None
    qtbot.waitUntil(lambda: item.text() == "dupont")
    assert station.scans == [CODES[0]]


def test_a_field_that_is_gone_takes_its_keys_along(station: Station, qtbot: QtBot) -> None:
    field = QLineEdit(station.bench)
    field.show()
    field.setFocus()
    station.keys.type("a")
    QCoreApplication.sendPostedEvents(station.bench.windowHandle())
    delete(field)
    station.bench.line.setFocus()
    station.keys.type("b")
    qtbot.waitUntil(lambda: station.bench.line.text() == "b")


def test_a_key_that_opens_a_dialog_and_waits_in_it_does_not_stop_scanning(station: Station, qtbot: QtBot) -> None:
    dialog = QDialog(station.bench)
    qtbot.addWidget(dialog)

    def open_and_wait() -> None:
        station.filter.scanned.connect(dialog.accept)
        station.keys.now += 500
        QTimer.singleShot(0, lambda: station.keys.scan(CODES[0], suffix=""))
        dialog.exec()
        station.bench.events.append("back")

    station.bench.button.clicked.connect(open_and_wait)
    station.bench.button.setFocus()
    station.keys.type(" ")
    qtbot.waitUntil(lambda: station.bench.events == ["clicked", "back"])
    assert station.scans == [CODES[0]]


def test_a_window_busy_in_the_middle_of_a_scan_loses_and_leaks_nothing(station: Station, qtbot: QtBot) -> None:
    station.bench.line.setFocus()
    station.keys.scan("BCD", suffix="")
    QCoreApplication.sendPostedEvents(station.bench.windowHandle())
    QTimer.singleShot(100, lambda: station.keys.scan("FGHJKLNPRST"))  # stands in the queue behind the alarm
    time.sleep(0.3)  # the window is busy
    qtbot.waitUntil(lambda: station.scans == ["BCDFGHJKLNPRST"])
    assert station.bench.line.text() == ""


def test_a_torn_scan_of_a_known_code_is_put_together(station: Station, qtbot: QtBot) -> None:
    station.known.add(CODES[0])
    station.bench.line.setFocus()
    station.keys.scan(CODES[0][:5], suffix="")
    qtbot.waitUntil(lambda: station.bench.line.text() == CODES[0][:5])
    station.keys.now += 200
    station.keys.scan(CODES[0][5:])
    qtbot.waitUntil(lambda: station.scans == [CODES[0]])
    assert station.bench.events == []


def test_a_key_struck_in_the_moment_of_a_scan_is_typed(station: Station, qtbot: QtBot) -> None:
    station.known.add(CODES[0])
    station.bench.line.setFocus()
    station.keys.press("x")
    station.keys.scan(CODES[0])
    station.keys.event(UP, Qt.Key.Key_X, "x", Qt.KeyboardModifier.NoModifier, station.keys.now)
    qtbot.waitUntil(lambda: station.scans == [CODES[0]])
    assert station.bench.line.text() == "x"


def test_a_scan_carries_what_a_wrong_layout_can_be_repaired_from(station: Station, qtbot: QtBot) -> None:
    station.keys.scan("Bcdfgh7")
    qtbot.waitUntil(lambda: len(station.bursts) == 1)
    strokes = station.bursts[0].strokes
    assert station.bursts[0].text == "Bcdfgh7"
    assert [stroke.scan_code for stroke in strokes] == [ord(letter) for letter in "BCDFGH7"]
    assert [stroke.shift for stroke in strokes] == [True] + [False] * 6


def test_keys_sent_straight_to_a_widget_pass_at_once(station: Station) -> None:
    QTest.keyClicks(station.bench.line, "martin")
    assert station.bench.line.text() == "martin"
    assert station.scans == []


def test_ten_thousand_characters_are_one_scan(station: Station, qtbot: QtBot) -> None:
    station.bench.line.setFocus()
    station.keys.scan("0123456789" * 1000, every=1)
    qtbot.waitUntil(lambda: len(station.scans) == 1, timeout=10_000)
    assert len(station.scans[0]) == 10_000
    assert station.bench.line.text() == ""


def test_held_keys_are_given_back_when_the_filter_goes(station: Station, qapp: QApplication) -> None:
    station.bench.line.setFocus()
    station.keys.event(DOWN, Qt.Key.Key_A, "a", Qt.KeyboardModifier.NoModifier, station.keys.now)
    QCoreApplication.sendPostedEvents(station.bench.windowHandle())
    assert station.bench.line.text() == ""
    station.filter.remove(qapp)
    assert station.bench.line.text() == "a"
