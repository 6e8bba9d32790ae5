"""« Tableau de bord »: the day as it happens, told in people and in passages, and never in the way of a scan."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot
from scanner_keys import Keyboard

from checkin import contacts
from checkin.clock import now
from checkin.desktop.dashboard_desk import DashboardDesk
from checkin.desktop.running import RunningDesk
from checkin.models import Attempt, Attendee, Kind, Verdict
from checkin.roster import Roster
from checkin.station import Station
from checkin.ui import texts, theme
from checkin.ui.dashboard.reading import DayReader, Question, read
from checkin.ui.dashboard.window import DashboardWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CAMILLE, ELOISE, CANCELLED, PRESS = "BCDF01", "BCDF02", "BCDF05", "BCDF08"


@pytest.fixture
def board(qtbot: QtBot, desk: RunningDesk) -> DashboardDesk:
    qtbot.waitUntil(lambda: bool(desk.desk.window.findChildren(QShortcut)))  # the desk is painted, and has its keys
    board = DashboardDesk(desk.desk)  # as the menu does
    board.show()
    qtbot.waitUntil(lambda: board.window.day is not None)
    return board


@pytest.fixture
def window(board: DashboardDesk) -> DashboardWindow:
    return board.window


def wait_for(qtbot: QtBot, window: DashboardWindow, **figures: int) -> None:
    """Until the day says so."""

    def as_said() -> bool:
        day = window.day
        return day is not None and all(getattr(day.figures, name) == value for name, value in figures.items())

    qtbot.waitUntil(as_said, timeout=4000)


def test_it_follows_the_desk_by_itself_in_people_and_in_passages(
    qtbot: QtBot, desk: RunningDesk, window: DashboardWindow
) -> None:
    model = desk.desk.model
    for code in (CAMILLE, ELOISE, CAMILLE, CANCELLED, "NOBODY-1"):
        model.scan(code)
    model.choose_kind(Kind.EXIT)
    model.scan(CAMILLE)
    model.choose_kind(Kind.ENTRY)
    model.scan(CAMILLE)
    wait_for(qtbot, window, present=2, passages=3, inside=2)
    live = window.live
    assert live.present.value == 2
    assert "2 personnes sur 5 attendues" in live.present.spoken()
    spoken = {name: tile.accessibleName() for name, tile in live.tiles.items()}
    assert spoken["inside"].startswith("À l’intérieur")
    assert (live.tiles["passages"].value, live.tiles["refused"].value) == (3, 3)
    assert "entrée" in spoken["passages"]
    assert "tentative" in spoken["refused"]


def test_what_another_window_writes_is_read_too(
    qtbot: QtBot, desk: RunningDesk, window: DashboardWindow, event_file: Path
) -> None:
    with Roster.open(event_file) as other:
        station = Station(other, station_id="Hall B", check_in_list=other.lists.default())
        station.scan(Attempt(code=CAMILLE))
    wait_for(qtbot, window, present=1)
    desk.desk.model.scan(ELOISE)
    wait_for(qtbot, window, present=2)
    assert "1 passage" in window.foot.text()


def test_a_file_that_nobody_wrote_to_is_not_read_again(qtbot: QtBot, desk: RunningDesk, event_file: Path) -> None:
    reader = DayReader(event_file, Question(list_id=1))
    with qtbot.waitSignal(reader.read):
        reader.start()
    with qtbot.waitSignals([reader.same, reader.same], timeout=5000), qtbot.assertNotEmitted(reader.read):
        pass
    desk.desk.model.scan(CAMILLE)
    with qtbot.waitSignal(reader.read, timeout=3000):
        pass
    reader.close()


def test_nothing_is_read_while_nobody_looks(qtbot: QtBot, desk: RunningDesk, board: DashboardDesk) -> None:
    board.window.close()
    desk.desk.model.scan(CAMILLE)
    with qtbot.assertNotEmitted(board.reader.read, wait=1300):
        pass
    board.show()
    wait_for(qtbot, board.window, present=1)


def test_a_badge_scanned_while_the_dashboard_has_the_keyboard_counts_and_leaves_no_letter_there(
    qtbot: QtBot, desk: RunningDesk, window: DashboardWindow, keyboard: Keyboard
) -> None:
    window.head.turn_to("scans")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.scans.field.setFocus()
    with qtbot.waitSignal(desk.desk.model.scanned):
        keyboard.scan(CAMILLE)
    assert window.scans.field.text() == ""
    wait_for(qtbot, window, present=1)
    qtbot.waitUntil(lambda: len(window.scans.table.shown.rows) == 1, timeout=4000)


def test_letters_typed_by_hand_do_search(qtbot: QtBot, desk: RunningDesk, window: DashboardWindow) -> None:
    desk.desk.model.scan(CAMILLE)
    desk.desk.model.scan(ELOISE)
    window.head.turn_to("scans")
    qtbot.waitUntil(lambda: len(window.scans.table.shown.rows) == 2, timeout=4000)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.scans.field.setFocus()
    Keyboard().type("roussel")
    qtbot.waitUntil(lambda: len(window.scans.table.shown.rows) == 1, timeout=4000)
    assert window.scans.table.shown.rows[0][1] == "Camille Roussel"


@pytest.mark.parametrize("key", ["F2", "F9"])
def test_the_keys_of_the_desk_work_here_too(qtbot: QtBot, desk: RunningDesk, window: DashboardWindow, key: str) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert key in {one.key().toString() for one in window.findChildren(QShortcut)}
    QTest.keyClick(window, getattr(Qt.Key, f"Key_{key}"))
    qtbot.waitUntil(desk.desk.window.isActiveWindow)


def test_the_journal_is_newest_first_and_says_what_each_answer_means(
    qtbot: QtBot, desk: RunningDesk, window: DashboardWindow
) -> None:
    for code in (CAMILLE, CAMILLE, CANCELLED, "NOBODY-1"):
        desk.desk.model.scan(code)
    window.head.turn_to("scans")
    table = window.scans.table
    qtbot.waitUntil(lambda: len(table.shown.rows) == 4, timeout=4000)
    answers = [row[3] for row in table.shown.rows]
    assert answers == ["Code inconnu", "Inscription annulée", "Billet déjà utilisé", "C’est bon"]
    desk.desk.model.undo_last()
    qtbot.waitUntil(lambda: table.shown.rows[-1][3] == "C’est bon, annulé ensuite", timeout=4000)
    table.selectRow(3)
    assert "avait déjà servi à entrer" in window.scans.told.text()
    place = window.scans.answers.findData(Verdict.INVALID.value)
    window.scans.answers.setCurrentIndex(place)
    window.scans.answers.activated.emit(place)
    qtbot.waitUntil(lambda: len(table.shown.rows) == 1, timeout=4000)


def test_every_verdict_has_a_meaning(desk: RunningDesk) -> None:
    from checkin.ui.texts.dashboard import look_up_words

    assert all(look_up_words.meaning(verdict).endswith(".") for verdict in Verdict)


def test_who_has_not_come_can_be_searched_and_copied(qtbot: QtBot, desk: RunningDesk, window: DashboardWindow) -> None:
    desk.desk.model.scan(CAMILLE)
    window.head.turn_to("absent")
    table = window.absent.table
    qtbot.waitUntil(lambda: [row[0] for row in table.shown.rows] != [], timeout=4000)
    assert "Camille Roussel" not in {row[0] for row in table.shown.rows}
    window.absent.field.setText("orvault")
    qtbot.waitUntil(lambda: len(table.shown.rows) == 1)
    QTest.mouseClick(window.absent.copy_button, Qt.MouseButton.LeftButton)
    heading, line = QGuiApplication.clipboard().text().splitlines()
    assert heading.split("\t")[0] == "Nom"
    assert line.startswith("Marc Orvault\t<b>Gras & Fils</b>\tPresse\t")
    noted = [(entry.deed, entry.subject, entry.detail) for entry in desk.desk.roster.audit.all()]
    assert ("copied", "absent", "1") in noted


def test_e_mails_and_phones_are_left_out_where_the_event_hides_them(
    qtbot: QtBot, desk: RunningDesk, window: DashboardWindow
) -> None:
    contacts.hide(desk.desk.roster, hidden=True)
    window.head.turn_to("absent")
    table = window.absent.table
    qtbot.waitUntil(lambda: bool(table.shown.rows), timeout=4000)
    assert "@" not in str(table.shown.rows)
    assert "masqués" in window.absent.told.text()


def test_a_cell_that_a_spreadsheet_would_run_is_copied_as_text(
    qtbot: QtBot, desk: RunningDesk, window: DashboardWindow
) -> None:
    desk.desk.model.walk_in(Attendee(first_name="=1+1", last_name="Zoé", full_name="=1+1 Zoé"))
    window.head.turn_to("scans")
    qtbot.waitUntil(lambda: bool(window.scans.table.shown.rows), timeout=4000)
    window.scans.table.copy()
    assert "\t'=1+1 Zoé\t" in QGuiApplication.clipboard().text()


def test_another_list_is_another_day(qtbot: QtBot, desk: RunningDesk, window: DashboardWindow) -> None:
    desk.desk.model.scan(PRESS)
    wait_for(qtbot, window, present=1, expected=5)
    window.head.lists.setCurrentIndex(1)
    window.head.lists.activated.emit(1)
    wait_for(qtbot, window, present=0, expected=1)
    assert "1 attendue" in window.live.present.spoken()


def test_any_column_of_the_registrations_divides_the_day(
    qtbot: QtBot, desk: RunningDesk, window: DashboardWindow, event_file: Path
) -> None:
    with Roster.open(event_file) as other, other.writing():
        for number in range(8):
            extra = {"Format": ("Mécénat", "Associatif")[number % 2], "Secteur": ("Culture", "Santé")[number // 4]}
            other.tickets.add(Attendee(ticket_code=f"BCDF9{number}", full_name=f"Nora Valmy {number}", extra=extra))
    window.head.turn_to("breakdowns")
    columns = window.breakdowns.columns
    qtbot.waitUntil(lambda: [columns.itemText(place) for place in range(columns.count())] == [*extra], timeout=4000)
    desk.desk.model.scan("BCDF90")
    qtbot.waitUntil(lambda: _present(window, "Mécénat") == 1, timeout=4000)
    columns.setCurrentIndex(1)
    columns.activated.emit(1)
    qtbot.waitUntil(lambda: _present(window, "Culture") == 1, timeout=4000)
    assert _present(window, "Mécénat") == 0


def _present(window: DashboardWindow, label: str) -> int:
    return sum(group.present for group in window.breakdowns.groups("by_column") if group.label == label)


def test_each_chart_tells_its_values_to_a_screen_reader_and_by_the_arrow_keys(
    qtbot: QtBot, desk: RunningDesk, window: DashboardWindow
) -> None:
    desk.desk.model.scan(CAMILLE)
    wait_for(qtbot, window, present=1)
    chart = window.live.charts["by_ticket_type"]
    qtbot.waitUntil(lambda: "Intervenant" in chart.accessibleDescription())
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Down)
    assert QToolTip.text() == "" or "personne" in QToolTip.text()
    place = chart.hot[0].place.center().toPoint()
    QApplication.sendEvent(chart, QHelpEvent(QHelpEvent.Type.ToolTip, place, chart.mapToGlobal(place)))
    assert "passage" in QToolTip.text()


def test_a_name_that_looks_like_html_is_shown_as_it_is(
    qtbot: QtBot, desk: RunningDesk, window: DashboardWindow
) -> None:
    window.head.turn_to("absent")
    model = window.absent.table.shown
    qtbot.waitUntil(lambda: bool(model.rows), timeout=4000)
    row = next(place for place, cells in enumerate(model.rows) if "<b>" in cells[1])
    assert "&lt;b&gt;" in model.data(model.index(row, 1), Qt.ItemDataRole.ToolTipRole)


def test_figures_of_before_stay_and_are_said_to_be_old_while_the_file_does_not_answer(
    qtbot: QtBot, desk: RunningDesk, window: DashboardWindow, board: DashboardDesk, event_file: Path
) -> None:
    desk.desk.model.scan(CAMILLE)
    wait_for(qtbot, window, present=1)
    board.reader.ask(Question(list_id=99))
    qtbot.waitUntil(lambda: window.foot.text().startswith("Chiffres d’avant."), timeout=4000)
    assert window.live.present.value == 1
    board.reader.ask(Question(list_id=1))
    qtbot.waitUntil(lambda: window.foot.text().startswith("Actualisé"), timeout=4000)


SECOND_SCREEN = """
import sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from checkin.desktop import build_desk
from checkin.desktop.crowd_desk import CrowdDesk
from checkin.desktop.dashboard_desk import DashboardDesk
from checkin.ui.app import make_application
app = make_application([])
desk = build_desk(Path(sys.argv[1]))
desk.window.show()
board = DashboardDesk(desk)
board.show()
app.processEvents()
first, second = QGuiApplication.screens()
assert desk.window.screen() is first
assert board.window.isFullScreen() and board.window.geometry() == second.geometry()
board.window.close()
crowd = CrowdDesk(desk)
crowd.show_welcome()
app.processEvents()
board.show()
app.processEvents()
assert not board.window.isFullScreen() and board.window.screen() is first
crowd.close()
desk.close()
print("where nobody else stands")
"""


def test_it_fills_the_second_screen_unless_that_faces_the_public(event_file: Path, tmp_path: Path) -> None:
    screens = tmp_path / "screens.json"
    alike = {"y": 0, "height": 800, "dpi": 96, "dpr": 1, "logicalDpi": 96, "logicalBaseDpi": 96}
    two = [{"name": "a", "x": 0, "width": 1280}, {"name": "b", "x": 1280, "width": 1920}]
    screens.write_text(json.dumps({"screens": [one | alike for one in two]}))
    environment = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}"}
    command = [sys.executable, "-c", SECOND_SCREEN, str(event_file)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "where nobody else stands", done.stderr


def test_a_screen_that_is_unplugged_leaves_no_dashboard_over_the_desk(
    desk: RunningDesk, window: DashboardWindow
) -> None:
    window.showFullScreen()
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    app.screenRemoved.emit(app.primaryScreen())  # as Qt does, once it has moved what stood there
    assert window.isMinimized()
    assert desk.desk.window.isVisible()


@pytest.mark.parametrize("size", [(1024, 600), (1366, 768), (1920, 1080), (3840, 2160), (1080, 1920)])
@pytest.mark.parametrize("text_size", [100, 200])
def test_all_of_the_page_is_in_reach_at_any_size(
    qtbot: QtBot, app: QApplication, window: DashboardWindow, size: tuple[int, int], text_size: int
) -> None:
    theme.dress(app, theme.Look(text_size=text_size))
    window.resize(QSize(*size))
    QApplication.processEvents()
    content = window.live.present.parentWidget()
    assert content is not None
    parts = [window.live.present, *window.live.tiles.values(), *window.live.charts.values()]
    for part in parts:
        assert content.rect().contains(part.geometry())
    for one in parts:
        assert not any(one.geometry().intersects(other.geometry()) for other in parts if other is not one)
    if text_size == 100:
        assert content.height() <= window.live.height()  # nothing to scroll
        assert window.live.present.text >= min(size) / 64
    theme.dress(app, theme.Look())


def test_it_speaks_the_other_language_at_once(qtbot: QtBot, desk: RunningDesk, window: DashboardWindow) -> None:
    desk.desk.model.scan("NOBODY-1")
    qtbot.waitUntil(lambda: "Code inconnu" in window.live.charts["refusals"].accessibleDescription(), timeout=4000)
    texts.set_language("en")
    qtbot.waitUntil(lambda: "Unknown code" in window.live.charts["refusals"].accessibleDescription(), timeout=4000)


def test_f11_fills_the_screen_and_escape_gives_it_back(qtbot: QtBot, window: DashboardWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert window.isVisible()


def test_the_foot_says_how_fresh_the_figures_are(qtbot: QtBot, window: DashboardWindow) -> None:
    shown = window.foot.text()
    qtbot.waitUntil(lambda: window.foot.text() != shown, timeout=4000)
    times = {(now() - timedelta(seconds=ago)).astimezone(window._zone).strftime("%H:%M:%S") for ago in range(5)}
    assert any(time in window.foot.text() for time in times)


def test_an_event_without_people_is_shown_as_such(qtbot: QtBot, app: QApplication, tmp_path: Path) -> None:
    with Roster.create(tmp_path / "leer.checkin", name="Partner Day") as roster:
        answer = read(roster, Question(list_id=1, absent=True, scans=True))
        window = DashboardWindow("Partner Day", roster.event.zone, Question(list_id=1))
    qtbot.addWidget(window)
    window.show_answer(answer)
    assert "Personne n’est attendu" in window.live.present.spoken()
    assert window.absent.count.text() == "Toutes les personnes attendues sont venues."
    assert window.grab().width() > 0
