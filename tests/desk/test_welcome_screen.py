"""The screen that faces the people who come: it welcomes, it never says why somebody is refused, it harms nobody."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scanner_keys import Keyboard

from checkin import directions
from checkin.desktop.running import RunningDesk
from checkin.directions import Directions
from checkin.models import Attendee, Kind, Verdict
from checkin.ui import texts, theme
from checkin.ui.crowd.directions_form import DirectionsForm
from checkin.ui.crowd.greeting import Mood
from checkin.ui.crowd.welcome_screen import STAYS, WelcomeScreen

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CAMILLE, CANCELLED, PENDING, PRESS = "BCDF01", "BCDF05", "BCDF06", "BCDF08"


@pytest.fixture
def screen(qtbot: QtBot, desk: RunningDesk) -> WelcomeScreen:
    desk.crowd.show_welcome()
    screen = desk.crowd.welcome
    assert screen is not None
    qtbot.waitUntil(screen.isVisible)
    return screen


def test_it_invites_until_somebody_is_let_in_and_again_after_a_while(
    qtbot: QtBot, desk: RunningDesk, screen: WelcomeScreen, keyboard: Keyboard
) -> None:
    assert screen.greeting.mood is Mood.IDLE
    assert "Partner Day" in screen.greeting.spoken
    keyboard.scan(CAMILLE)
    qtbot.waitUntil(lambda: screen.greeting.mood is Mood.WELCOME)
    assert (screen.greeting.above, screen.greeting.title) == ("Bienvenue", "Camille")
    assert screen.greeting.company == "Nova Tissages"
    assert "Roussel" not in screen.greeting.spoken
    assert screen.accessibleName() == screen.greeting.spoken
    qtbot.waitUntil(lambda: screen.greeting.mood is Mood.IDLE, timeout=STAYS + 3000)


@pytest.mark.parametrize("code", [CANCELLED, PENDING, "NOBODY-00", "BCDF07"])
def test_a_refusal_is_one_moment_please_and_never_says_who_or_why(
    desk: RunningDesk, screen: WelcomeScreen, code: str
) -> None:
    result = desk.desk.model.scan(code)
    assert result is not None
    assert result.verdict is not Verdict.OK
    assert screen.greeting.spoken == "Un instant. Notre équipe vous accueille"


def test_the_second_time_is_one_moment_please_and_an_undo_clears_the_screen(
    desk: RunningDesk, screen: WelcomeScreen
) -> None:
    desk.desk.model.scan(CAMILLE)
    desk.desk.model.scan(CAMILLE)
    assert screen.greeting.mood is Mood.MOMENT
    desk.desk.model.undo_last()
    assert [screen.greeting.mood] == [Mood.IDLE]


def test_whoever_leaves_is_told_good_bye(desk: RunningDesk, screen: WelcomeScreen) -> None:
    desk.desk.model.scan(CAMILLE)
    desk.desk.model.choose_kind(Kind.EXIT)
    desk.desk.model.scan(CAMILLE)
    assert screen.greeting.mood is Mood.GOODBYE
    assert screen.greeting.spoken == "À bientôt. Camille"


def test_no_address_is_shown_wherever_an_export_has_put_it(desk: RunningDesk, screen: WelcomeScreen) -> None:
    odd = Attendee(
        ticket_code="ODD1", first_name="a.b@courriel.example", company="c@courriel.example", phone="06 39 98 00 11"
    )
    with desk.desk.roster.writing():
        desk.desk.roster.tickets.add(odd)
    desk.desk.model.scan("ODD1")
    assert screen.greeting.spoken == "Bienvenue"


def test_it_says_where_to_go_as_the_organiser_wrote_it_in_the_form(
    qtbot: QtBot, desk: RunningDesk, screen: WelcomeScreen
) -> None:
    desk.crowd.show_directions()
    form = desk.desk.window.findChild(DirectionsForm)
    assert form is not None
    form.types["Presse"].setText("Stand Presse, à gauche")
    form.lists["Accueil"].setText("Café au fond du hall")
    form.foot.main.click()
    qtbot.waitUntil(lambda: not form.isVisible())
    desk.desk.model.scan(PRESS)
    assert screen.greeting.where == "Stand Presse, à gauche"
    desk.desk.model.scan(CAMILLE)
    assert screen.greeting.where == "Café au fond du hall"
    desk.crowd.show_directions()
    again = [one for one in desk.desk.window.findChildren(DirectionsForm) if one.isVisible()]
    assert again[0].types["Presse"].text() == "Stand Presse, à gauche"


def test_scans_count_while_it_has_the_keyboard_and_escape_closes_it(
    qtbot: QtBot, desk: RunningDesk, screen: WelcomeScreen, keyboard: Keyboard
) -> None:
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    keyboard.scan(CAMILLE)
    qtbot.waitUntil(lambda: screen.greeting.title == "Camille")
    keyboard.command(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not screen.isVisible())
    desk.desk.model.scan(PRESS)
    desk.crowd.show_welcome()
    assert screen.isVisible()


def test_it_follows_the_language_and_the_look(desk: RunningDesk, app: QApplication, screen: WelcomeScreen) -> None:
    desk.desk.model.scan(CAMILLE)
    screen.resize(640, 360)
    light = screen.grab().toImage()
    try:
        texts.set_language("en")
        app.processEvents()
        assert screen.greeting.title == "Camille"
        desk.desk.model.undo_last()
        before = screen.grab().toImage()
        theme.dress(app, theme.Look(dark=True))
        app.processEvents()
        assert screen.grab().toImage() != before
    finally:
        texts.set_language("fr")
        theme.dress(app, theme.Look())
    assert light.pixelColor(5, 5) == theme.colour(theme.paint(theme.Tone.WELCOME).ground)


def test_an_application_whose_desk_was_closed_does_not_live_on_for_this_screen(screen: WelcomeScreen) -> None:
    assert not screen.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (800, 1280), (320, 240)])
def test_the_longest_texts_stay_on_any_screen(desk: RunningDesk, screen: WelcomeScreen, size: tuple[int, int]) -> None:
    """The outermost pixels are ground: nothing runs over an edge."""
    long = Attendee(
        ticket_code="LONG",
        first_name="Marie-Antoinette Joséphine",
        company="Confédération nationale des coopératives d’habitants et tiers-lieux solidaires",
    )
    with desk.desk.roster.writing():
        desk.desk.roster.tickets.add(long)
    directions.write(desk.desk.roster, Directions({}, {"Accueil": "Salle " + "des Pas perdus " * 7}))
    screen.resize(*size)
    desk.desk.model.scan("LONG")
    picture = screen.grab().toImage()
    ground = picture.pixelColor(0, 0)
    edge = [(x, y) for x in range(0, size[0], 3) for y in (0, 1, size[1] - 1)]
    edge += [(x, y) for y in range(0, size[1], 3) for x in (0, 1, size[0] - 1)]
    assert all(picture.pixelColor(x, y) == ground for x, y in edge)


SECOND_SCREEN = """
import sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from checkin.desktop import build_desk
from checkin.desktop.crowd_desk import CrowdDesk
from checkin.ui.app import make_application
app = make_application([])
desk = build_desk(Path(sys.argv[1]))
desk.window.show()
crowd = CrowdDesk(desk)
crowd.show_welcome()
app.processEvents()
first, second = QGuiApplication.screens()
assert desk.window.screen() is first
assert crowd.welcome.isFullScreen() and crowd.welcome.geometry() == second.geometry()
crowd.close()
desk.close()
print("on the second screen")
"""


def test_it_fills_the_second_screen(event_file: Path, tmp_path: Path) -> None:
    screens = tmp_path / "screens.json"
    alike = {"y": 0, "height": 800, "dpi": 96, "dpr": 1, "logicalDpi": 96, "logicalBaseDpi": 96}
    two = [{"name": "a", "x": 0, "width": 1280}, {"name": "b", "x": 1280, "width": 1920}]
    screens.write_text(json.dumps({"screens": [one | alike for one in two]}))
    environment = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}"}
    command = [sys.executable, "-c", SECOND_SCREEN, str(event_file)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "on the second screen", done.stderr


def test_a_screen_that_is_unplugged_leaves_no_picture_over_the_desk(desk: RunningDesk, screen: WelcomeScreen) -> None:
    screen.showFullScreen()
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    app.screenRemoved.emit(app.primaryScreen())  # as Qt does, once it has moved what stood there
    assert not screen.isVisible()
    assert desk.desk.window.isVisible()
    desk.desk.model.scan(CAMILLE)
    desk.crowd.show_welcome()
    assert screen.isVisible()
