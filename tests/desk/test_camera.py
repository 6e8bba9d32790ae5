"""At the door with a webcam: it reads badges beside the USB scanner, shows what it sees, and says what is wrong."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtMultimedia import QMediaDevices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot
from scanner_keys import Keyboard

from benchmarks.badge_pictures import Badge, frame, photo, printed
from checkin.desktop import build_desk
from checkin.desktop.camera_desk import CameraDesk
from checkin.desktop.running import RunningDesk
from checkin.models import Kind, ScanResult, Source, Verdict
from checkin.ui import texts, theme
from checkin.ui.desk.camera_view import CameraView
from checkin.ui.palette import Tone
from checkin.ui.preferences import Preferences
from checkin.ui.scanners.camera.formats import CodeFormat
from checkin.ui.scanners.camera.state import State
from checkin.ui.scanners.into_field import TAKES_SCANS
from checkin.ui.sounds import Sounds
from checkin.ui.texts.camera import camera_words

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),
    pytest.mark.skipif(bool(QMediaDevices.videoInputs()), reason="a real camera would film the tests"),
]

CAMILLE, ELOISE, CANCELLED = "BCDF01", "BCDF02", "BCDF05"
SITE = "https://wifi.example/guest?key=hidden"


class Answers:
    """What the desk has answered, in order."""

    def __init__(self, desk: RunningDesk) -> None:
        self.all: list[ScanResult] = []
        desk.desk.model.scanned.connect(self.all.append)

    @property
    def told(self) -> list[tuple[str, Verdict, Source]]:
        return [(one.scan.code, one.verdict, one.scan.source) for one in self.all if one.scan]


@pytest.fixture
def answers(desk: RunningDesk) -> Answers:
    return Answers(desk)


@pytest.fixture
def camera(desk: RunningDesk) -> CameraDesk:
    """Switched on; there is no device, but pictures may be put before it."""
    desk.camera.switch(True)
    return desk.camera


@pytest.fixture
def french() -> Iterator[None]:
    texts.set_language("fr")
    yield
    texts.set_language("fr")


def shown(qtbot: QtBot, camera: CameraDesk, picture: QImage, times: int = 1) -> None:
    """Put the picture before the camera, and wait until each has been read and answered."""
    assert camera.eye is not None
    for _ in range(times):
        with qtbot.waitSignal(camera.eye.read):
            camera.eye.sink.setVideoFrame(frame(picture))


def held(qtbot: QtBot, camera: CameraDesk, picture: QImage, done: Callable[[], bool]) -> None:
    """Hold the picture before the camera until that has come of it."""

    def look() -> bool:
        shown(qtbot, camera, picture)
        return done()

    qtbot.waitUntil(look)


def view(camera: CameraDesk) -> CameraView:
    assert camera.view is not None
    return camera.view


def holds(image: QImage, colour: str) -> bool:
    wanted = QColor(colour).rgb()
    return any(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def opened_menu(desk: RunningDesk) -> QMenu:
    menu = desk.desk.window.top.camera.menu()
    menu.aboutToShow.emit()
    return menu


def test_the_camera_is_off_until_somebody_switches_it_on(desk: RunningDesk) -> None:
    desk.camera.begin()
    assert desk.camera.eye is None
    assert desk.camera.view is None
    assert desk.desk.window.top.camera.value == camera_words.off()


def test_nothing_of_video_is_loaded_before_the_camera_is_on() -> None:
    look = (
        "import sys, checkin.desktop.running, checkin.desktop.camera_desk, checkin.ui.main_window\n"
        "late = ('PySide6.QtMultimedia', 'zxingcpp', 'checkin.ui.desk.camera_view')\n"
        "print([name for name in late if name in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", look], check=True, capture_output=True, text=True)
    assert said.stdout.strip() == "[]"


def test_a_badge_before_the_camera_lets_its_person_in(qtbot: QtBot, camera: CameraDesk, answers: Answers) -> None:
    shown(qtbot, camera, photo(Badge(CAMILLE)))
    assert answers.told == [(CAMILLE, Verdict.OK, Source.CAMERA)]


def test_a_badge_held_before_the_camera_is_answered_once(qtbot: QtBot, camera: CameraDesk, answers: Answers) -> None:
    shown(qtbot, camera, photo(Badge(CAMILLE)), times=20)
    assert len(answers.all) == 1


def test_exits_are_recorded_by_the_camera_too(
    qtbot: QtBot, desk: RunningDesk, camera: CameraDesk, answers: Answers
) -> None:
    desk.desk.model.choose_kind(Kind.EXIT)
    shown(qtbot, camera, photo(Badge(CAMILLE)))
    assert answers.all[0].scan is not None
    assert answers.all[0].scan.kind is Kind.EXIT


def test_camera_and_usb_scanner_work_side_by_side(
    qtbot: QtBot, camera: CameraDesk, keyboard: Keyboard, answers: Answers
) -> None:
    shown(qtbot, camera, photo(Badge(CAMILLE)))
    keyboard.scan(ELOISE)
    qtbot.waitUntil(lambda: len(answers.all) == 2)
    assert answers.told[1] == (ELOISE, Verdict.OK, Source.SCANNER)


def test_a_badge_that_the_usb_scanner_read_is_not_refused_by_the_camera_a_moment_later(
    qtbot: QtBot, camera: CameraDesk, keyboard: Keyboard, answers: Answers
) -> None:
    keyboard.scan(CAMILLE)
    qtbot.waitUntil(lambda: len(answers.all) == 1)
    shown(qtbot, camera, photo(Badge(CAMILLE)), times=5)
    assert answers.told == [(CAMILLE, Verdict.OK, Source.SCANNER)]


def test_two_badges_at_once_let_nobody_in_and_the_picture_says_why(
    qtbot: QtBot, camera: CameraDesk, answers: Answers
) -> None:
    shown(qtbot, camera, photo(Badge(CAMILLE, x=300), Badge(ELOISE, x=900)), times=5)
    assert answers.all == []
    assert view(camera).sentence == camera_words.crowd()


def test_the_code_in_the_picture_takes_the_colour_of_the_answer(qtbot: QtBot, camera: CameraDesk) -> None:
    for code, tone in ((CAMILLE, Tone.WELCOME), (CANCELLED, Tone.REFUSED)):
        qtbot.waitUntil(lambda: view(camera).width() > 200)
        shown(qtbot, camera, photo(Badge(code)))
        qtbot.wait(300)  # a hand takes one badge away before it shows the next
        shown(qtbot, camera, photo(Badge(code)))
        assert holds(view(camera).grab().toImage(), theme.paint(tone).ground)


def test_the_picture_is_a_mirror_unless_it_is_not_wanted(qtbot: QtBot, desk: RunningDesk, camera: CameraDesk) -> None:
    def bright_side() -> str:
        picture = view(camera).grab().toImage()
        middle = picture.height() // 2
        left, right = (picture.pixelColor(picture.width() * part // 4, middle).lightness() for part in (1, 3))
        return "left" if left > right else "right"

    assert camera.eye is not None
    with qtbot.waitSignal(camera.eye.pictured):
        camera.eye.sink.setVideoFrame(frame(photo()))  # brighter on its right
    assert bright_side() == "left"
    desk.desk.window.top.camera.mirror_chosen.emit(False)
    assert bright_side() == "right"
    assert not Preferences().camera_mirrored


def test_another_website_s_code_gets_a_clear_sentence_without_its_secrets(
    qtbot: QtBot, desk: RunningDesk, camera: CameraDesk, answers: Answers
) -> None:
    picture = photo(Badge(SITE))
    held(qtbot, camera, picture, lambda: bool(answers.all))
    assert answers.all[0].verdict is Verdict.INVALID
    step = desk.desk.window.desk.banner.announcement.step
    assert "wifi.example" in step
    assert "hidden" not in step


def test_the_largest_qr_code_there_is_gets_a_clear_sentence_and_no_freeze(
    qtbot: QtBot, desk: RunningDesk, camera: CameraDesk, answers: Answers
) -> None:
    picture = photo(Badge("A1" * 2100, x=960, y=540, side=950), size=QSize(1920, 1080))
    held(qtbot, camera, picture, lambda: bool(answers.all))
    assert answers.all[0].verdict is Verdict.INVALID
    assert desk.desk.window.desk.banner.announcement.step.startswith("Ce code contient un long texte")
    assert not desk.desk.window.desk.banner.face.too_small_for


def test_control_characters_in_a_code_admit_nobody_and_break_nothing(
    qtbot: QtBot, desk: RunningDesk, camera: CameraDesk, answers: Answers
) -> None:
    picture = photo(Badge("BCDF\x0099\x1b[31m\u202e"))
    held(qtbot, camera, picture, lambda: bool(answers.all))
    assert answers.all[0].verdict is Verdict.INVALID
    assert desk.desk.window.desk.banner.announcement.name.isprintable()


def test_a_code_for_another_purpose_goes_to_the_line_that_waits_for_it(
    qtbot: QtBot, desk: RunningDesk, camera: CameraDesk, answers: Answers
) -> None:
    line = QLineEdit(desk.desk.window)
    line.setProperty(TAKES_SCANS, True)
    line.show()
    line.setFocus()
    picture = photo(Badge("an-access-key"))
    held(qtbot, camera, picture, lambda: bool(line.text()))
    assert line.text() == "an-access-key"
    assert answers.all == []


def test_without_a_camera_the_picture_s_place_says_what_to_do(desk: RunningDesk, camera: CameraDesk) -> None:
    assert view(camera).isVisible()
    assert view(camera).sentence == camera_words.sentence(State.ABSENT)
    spoken = QAccessible.queryAccessibleInterface(view(camera)).text(QAccessible.Text.Description)
    assert spoken == camera_words.sentence(State.ABSENT)
    assert desk.desk.window.top.camera.value == camera_words.brief(State.ABSENT)


def test_every_state_has_words_in_both_places() -> None:
    for state in State:
        assert camera_words.brief(state)
        assert bool(camera_words.sentence(state)) is (state is not State.SEES)


def test_the_camera_is_on_again_at_the_next_start(
    qtbot: QtBot, desk: RunningDesk, app: QApplication, sounds: Sounds
) -> None:
    desk.camera.switch(True)
    path = desk.desk.roster.path
    again = RunningDesk(build_desk(path), app, sounds)
    qtbot.waitUntil(lambda: again.camera.eye is not None)
    again.camera.switch(False)
    again.close()
    assert not Preferences().camera


def test_switched_off_the_picture_goes_and_nothing_is_read(qtbot: QtBot, desk: RunningDesk, camera: CameraDesk) -> None:
    shown(qtbot, camera, photo())
    desk.desk.window.top.camera.switched.emit(False)
    assert camera.eye is None
    assert not view(camera).isVisible()
    desk.desk.window.top.camera.switched.emit(True)
    shown(qtbot, camera, photo(Badge(CAMILLE)))
    assert view(camera).isVisible()


def test_other_kinds_of_codes_are_chosen_for_the_event(
    qtbot: QtBot, desk: RunningDesk, camera: CameraDesk, answers: Answers
) -> None:
    picture = printed(CAMILLE, zxingcpp.BarcodeFormat.Code128)
    shown(qtbot, camera, picture, times=3)
    assert answers.all == []
    formats = next(action.menu() for action in opened_menu(desk).actions() if action.menu())
    assert isinstance(formats, QMenu)
    bars = next(one for one in formats.actions() if one.text() == camera_words.format(CodeFormat.CODE_128))
    bars.trigger()
    shown(qtbot, camera, picture, times=3)
    assert [one.verdict for one in answers.all] == [Verdict.OK]
    assert desk.desk.roster.event.get("camera_formats") == "code_128 qr"


def test_the_menu_of_a_camera_that_is_off_only_switches_it_on(desk: RunningDesk) -> None:
    assert desk.camera.eye is None
    assert [one.text() for one in opened_menu(desk).actions()] == [camera_words.item("on")]


def test_the_camera_is_reached_and_switched_by_keys(qtbot: QtBot, desk: RunningDesk) -> None:
    assert desk.camera.eye is None
    assert desk.desk.window.top.camera.focusPolicy() & Qt.FocusPolicy.TabFocus
    menu = opened_menu(desk)
    menu.popup(QPoint(0, 0))
    qtbot.waitUntil(menu.isVisible)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.camera.eye is not None)


@pytest.mark.parametrize("size", [QSize(820, 500), QSize(1280, 800), QSize(1920, 1080)], ids=str)
def test_picture_search_and_last_scans_stand_one_below_the_other(
    qtbot: QtBot, desk: RunningDesk, camera: CameraDesk, size: QSize
) -> None:
    window = desk.desk.window
    window.resize(size)
    shown(qtbot, camera, photo(Badge(CAMILLE)), times=2)
    qtbot.waitUntil(lambda: window.size() == size and window.desk.side.search.list.height() > 0)
    parts = (view(camera), window.desk.side.search.field, window.desk.side.search.list, window.desk.side.enrol)
    tops = [part.mapTo(window, QPoint(0, 0)).y() for part in parts]
    bottoms = [top + part.height() for top, part in zip(tops, parts, strict=True)]
    assert all(bottom <= top for bottom, top in zip(bottoms, tops[1:], strict=False))
    assert view(camera).height() >= 40


def test_the_camera_speaks_the_language_of_the_window(
    qtbot: QtBot, desk: RunningDesk, camera: CameraDesk, french: None
) -> None:
    before = view(camera).accessibleName()
    texts.set_language("en")
    qtbot.waitUntil(lambda: view(camera).accessibleName() == camera_words.preview() != before)
    assert desk.desk.window.top.camera.caption == camera_words.caption()
    assert view(camera).accessibleDescription() == camera_words.sentence(State.ABSENT)


def test_a_system_without_video_says_so_and_the_desk_goes_on(event_file: Path) -> None:
    """As on a Linux without libpulse, where Qt's multimedia cannot be loaded."""
    look = (
        "import sys; sys.modules['PySide6.QtMultimedia'] = None\n"
        "from pathlib import Path\n"
        "from checkin.ui.app import make_application; app = make_application([])\n"
        "from checkin.desktop.desk import build_desk\n"
        "from checkin.desktop.camera_desk import CameraDesk\n"
        "desk = build_desk(Path(sys.argv[1]))\n"
        "camera = CameraDesk(desk, lambda text: False)\n"
        "camera.switch(True)\n"
        "print(desk.window.top.camera.shown.state, desk.model.scan('BCDF01').verdict)\n"
        "camera.close(); desk.close()"
    )
    said = subprocess.run([sys.executable, "-c", look, str(event_file)], check=True, capture_output=True, text=True)
    assert said.stdout.split() == [State.UNAVAILABLE, Verdict.OK]
