"""The first start on a computer: each way to an open event by keys alone, left and resumed, and all that goes wrong."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from scanner_keys import Keyboard

from checkin import at_rest, event_date, file_keys, first_steps, settings
from checkin.desktop import Shell
from checkin.first_steps import Answers
from checkin.roster import Roster
from checkin.stations import packing
from checkin.ui import texts, theme
from checkin.ui.first_start.window import FirstSteps
from checkin.ui.main_window import MainWindow
from checkin.ui.organiser.field import SecretField
from checkin.ui.organiser.key_dialog import KeyDialog
from checkin.ui.organiser.unlock_dialog import UnlockDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

QR = '{"handshake_version": 1, "url": "https://billets.exemple.example", "token": "kpp4jn8g2ynzonp6"}'
SECONDS = 180
A_KEY, A_PAGE = 0.35, 12  # seconds: of somebody who hunts for letters; to read what a page says
WORDS = "quatre mots bien choisis"


def _has_left(widget: QWidget | None) -> bool:
    return QApplication.focusWidget() is not widget


class Hands:
    """Fingers that count; they wait until the window has taken what they typed."""

    def __init__(self, qtbot: QtBot) -> None:
        self.keys, self.pages = 0, 0
        self._qtbot, self._keyboard = qtbot, Keyboard()

    def type(self, text: str) -> None:
        """Into whatever has the keyboard."""
        field = QApplication.focusWidget()
        self._keyboard.type(text)
        self.keys += len(text)
        self._qtbot.waitUntil(lambda: getattr(field, "text", lambda: text)().endswith(text))

    def press(self, key: Qt.Key, until: Callable[[], bool]) -> None:
        """Until that has become of it."""
        self._keyboard.now += 400
        self._keyboard.command(key)
        self.keys += 1
        self._qtbot.waitUntil(until)

    def go_on(self, window: FirstSteps, step: str) -> None:
        """By Enter, to the page of that name."""
        self.pages += 1
        self.press(Qt.Key.Key_Return, lambda: window.step == step)

    def tab_to(self, wanted: QWidget) -> None:
        """As often as it takes; never past everything."""
        for _ in range(20):
            before = QApplication.focusWidget()
            if before is wanted:
                return
            self.press(Qt.Key.Key_Tab, partial(_has_left, before))
        raise AssertionError(f"Tab does not reach {wanted}")

    @property
    def seconds(self) -> float:
        return self.keys * A_KEY + self.pages * A_PAGE


@pytest.fixture
def shell(app: QApplication) -> Iterator[Shell]:
    made = Shell(app)
    yield made
    made.close()


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    return Hands(qtbot)


def is_open(shell: Shell) -> bool:
    return shell.window is not None


def desk(shell: Shell) -> MainWindow:
    """Where the event is open."""
    assert shell.window is not None
    return shell.window


def begin(shell: Shell, qtbot: QtBot) -> FirstSteps:
    """A start without an event."""
    shell.start(None)
    window = shell.first_start.window
    assert window is not None
    qtbot.waitUntil(window.isActiveWindow)
    return window


def leave(shell: Shell) -> None:
    """By the window's cross."""
    shell.first_start.close()


def go_to_event(window: FirstSteps, hands: Hands) -> None:
    hands.go_on(window, "who")
    hands.go_on(window, "event")


def field_error(window: FirstSteps) -> str:
    """What is said in red on the page that stands."""
    return " ".join(one.text() for one in window.standing.findChildren(QLabel, "error") if one.isVisible())


def an_event(path: Path, passphrase: str = "") -> Path:
    """Made on another computer: its key is nowhere here."""
    key = file_keys.new(passphrase) if passphrase else None
    Roster.create(path, name="Partner Day", key=key).close()
    file_keys._known.clear()
    return path


# --- the three ways, by keys alone


def test_an_organiser_has_an_event_with_a_folder_and_a_code_in_under_three_minutes(
    shell: Shell, qtbot: QtBot, hands: Hands, tmp_path: Path
) -> None:
    (tmp_path / "dossier").mkdir()
    window = begin(shell, qtbot)
    go_to_event(window, hands)
    hands.type("Partner Day 2026")
    hands.tab_to(window.pages.event.date.line)
    hands.type("27/11/2026")
    hands.go_on(window, "registrations")
    hands.press(Qt.Key.Key_Right, lambda: window.pages.registrations.source.kind == "folder")
    hands.tab_to(window.pages.registrations.source.folder.address.line)
    hands.type(os.path.relpath(tmp_path / "dossier"))
    hands.go_on(window, "protect")
    hands.type("4711")
    hands.tab_to(window.pages.protect.pin.again.line)
    hands.type("4711")
    hands.go_on(window, "ready")
    hands.press(Qt.Key.Key_Return, partial(is_open, shell))
    assert hands.seconds < SECONDS
    roster = desk(shell).model.roster
    assert roster.event.name == "Partner Day 2026"
    assert Path(roster.event.source.removeprefix("folder:")).samefile(tmp_path / "dossier")
    assert event_date.known(roster) == date(2026, 11, 27)
    assert desk(shell).model.guard.lock.is_set
    assert desk(shell).model.guard.lock.is_open  # for whoever has just chosen the code


def test_the_new_event_opens_with_ready_to_open_in_front(shell: Shell, qtbot: QtBot, hands: Hands) -> None:
    make_an_event(begin(shell, qtbot), hands, "Partner Day")
    hands.press(Qt.Key.Key_Return, partial(is_open, shell))
    running = shell._running
    assert running is not None
    assert running.doctor.page is not None
    assert running.doctor.page.isVisible()
    assert shell.first_start.window is None
    assert first_steps.is_done()


def make_an_event(window: FirstSteps, hands: Hands, name: str) -> None:
    """By the shortest way."""
    go_to_event(window, hands)
    hands.type(name)
    hands.go_on(window, "registrations")
    hands.go_on(window, "protect")
    window.pages.protect.pin.without.setChecked(True)
    hands.go_on(window, "ready")


def test_a_volunteer_opens_the_file_of_the_organisers_in_under_three_minutes(
    shell: Shell, qtbot: QtBot, hands: Hands, tmp_path: Path
) -> None:
    path = an_event(tmp_path / "jour.checkin")
    window = begin(shell, qtbot)
    hands.go_on(window, "who")
    hands.press(Qt.Key.Key_Down, window.pages.who.choices["volunteer"].hasFocus)
    hands.go_on(window, "file")
    hands.press(Qt.Key.Key_Return, lambda: bool(choosers(window)))
    (chooser,) = choosers(window)
    qtbot.waitUntil(chooser.isActiveWindow)
    hands.type(str(path))
    hands.press(Qt.Key.Key_Return, partial(is_open, shell))
    assert hands.seconds < SECONDS
    assert desk(shell).model.roster.path == path
    assert settings.last_event() == path
    assert first_steps.is_done()


def choosers(window: FirstSteps) -> list[QFileDialog]:
    return [one for one in window.findChildren(QFileDialog) if one.isVisible()]


def test_whoever_wants_to_try_first_trains_after_three_keys_and_is_asked_again_tomorrow(
    shell: Shell, qtbot: QtBot, hands: Hands
) -> None:
    window = begin(shell, qtbot)
    hands.go_on(window, "who")
    for name in ("volunteer", "training"):
        hands.press(Qt.Key.Key_Down, window.pages.who.choices[name].hasFocus)
    hands.press(Qt.Key.Key_Return, partial(is_open, shell))
    assert hands.keys == 4
    running = shell._running
    assert running is not None
    assert running.desk.roster.event.training
    assert running.training is not None
    assert running.training.panel is not None
    assert not first_steps.is_done()


# --- who is asked, and who is not


def test_an_event_that_is_named_or_remembered_skips_the_first_steps(shell: Shell, event_file: Path) -> None:
    shell.start(event_file)
    assert shell.first_start.window is None
    shell.start(None)
    assert shell.first_start.window is None
    assert shell.window is not None


def test_the_menu_leads_to_them_over_an_open_event_and_escape_leads_back(
    shell: Shell, event_file: Path, qtbot: QtBot, hands: Hands
) -> None:
    shell.start(event_file)
    assert shell.window is not None
    shell.window.menu.actions_by_name["first_steps"].trigger()
    window = shell.first_start.window
    assert window is not None
    qtbot.waitUntil(window.isActiveWindow)
    hands.press(Qt.Key.Key_Escape, lambda: shell.first_start.window is None)
    assert desk(shell).model.roster.path == event_file


def test_escape_puts_it_off_until_the_next_start_and_opens_the_training(
    shell: Shell, qtbot: QtBot, hands: Hands
) -> None:
    begin(shell, qtbot)
    hands.press(Qt.Key.Key_Escape, partial(is_open, shell))
    assert shell.first_start.window is None
    assert not first_steps.is_done()


def test_the_language_of_the_first_page_is_spoken_from_then_on(shell: Shell, qtbot: QtBot, hands: Hands) -> None:
    window = begin(shell, qtbot)
    hands.press(Qt.Key.Key_Right, window.pages.welcome.languages["en"].hasFocus)
    hands.go_on(window, "who")
    assert texts.current_language() == "en"


# --- left and resumed


def test_left_at_any_page_it_resumes_there_with_what_was_typed_but_no_secret(
    shell: Shell, qtbot: QtBot, hands: Hands, own_data_folder: Path
) -> None:
    window = begin(shell, qtbot)
    go_to_event(window, hands)
    hands.type("Partner Day 2026")
    hands.go_on(window, "registrations")
    window.pages.registrations.source.choose("pretix")
    pretix = window.pages.registrations.source.pretix
    pretix.address.text, pretix.key.text = "https://user:geheim@billets.exemple.example/?key=geheim", "geheim"
    hands.go_on(window, "protect")
    hands.type("geheim4711")
    leave(shell)
    assert "geheim" not in (own_data_folder / first_steps.FILE).read_text(encoding="utf-8")
    again = begin(shell, qtbot)
    assert again.foot.main.text() == "Reprendre"
    hands.go_on(again, "protect")
    assert again.pages.event.named.name.text == "Partner Day 2026"
    assert again.pages.registrations.source.kind == "pretix"
    assert not again.pages.protect.pin.new.text


def test_what_stands_half_typed_at_the_end_is_kept_too(shell: Shell, qtbot: QtBot, hands: Hands) -> None:
    go_to_event(begin(shell, qtbot), hands)
    hands.type("Parten")
    leave(shell)
    kept = first_steps.load()
    assert (kept.step, kept.role, kept.name) == ("event", "organiser", "Parten")


def test_begun_anew_nothing_of_it_is_left(shell: Shell, qtbot: QtBot, hands: Hands) -> None:
    first_steps.keep(Answers(step="event", role="organiser", name="Autre"))
    window = begin(shell, qtbot)
    hands.tab_to(window.pages.welcome.again)
    hands.press(Qt.Key.Key_Space, lambda: window.foot.main.text() == "Continuer")
    go_to_event(window, hands)
    assert not window.pages.event.named.name.text


# --- what goes wrong: one sentence, nothing lost, the page stays


def test_an_event_needs_a_name(shell: Shell, qtbot: QtBot, hands: Hands) -> None:
    window = begin(shell, qtbot)
    go_to_event(window, hands)
    hands.press(Qt.Key.Key_Return, lambda: bool(field_error(window)))
    assert window.step == "event"
    assert window.pages.event.named.name.line.hasFocus()


def test_what_is_no_date_is_said_at_the_date(shell: Shell, qtbot: QtBot, hands: Hands) -> None:
    window = begin(shell, qtbot)
    go_to_event(window, hands)
    hands.type("Partner Day")
    hands.tab_to(window.pages.event.date.line)
    hands.type("31/02/2026")
    hands.press(Qt.Key.Key_Return, lambda: "27/11/2026" in field_error(window))
    assert window.pages.event.date.line.hasFocus()
    assert window.pages.event.named.name.text == "Partner Day"


@pytest.mark.parametrize("kind", ["folder", "pretix", "web"])
def test_a_source_that_is_not_filled_in_or_not_there_stays_on_its_page(
    shell: Shell, qtbot: QtBot, hands: Hands, tmp_path: Path, kind: str
) -> None:
    window = begin(shell, qtbot)
    go_to_event(window, hands)
    hands.type("Partner Day")
    hands.go_on(window, "registrations")
    window.pages.registrations.source.choose(kind)
    window.pages.registrations.source.folder.address.text = str(tmp_path / "nulle-part")
    hands.press(Qt.Key.Key_Return, lambda: bool(field_error(window)))
    assert window.step == "registrations"


def test_a_code_is_chosen_or_left_out_on_purpose(shell: Shell, qtbot: QtBot, hands: Hands) -> None:
    window = begin(shell, qtbot)
    go_to_event(window, hands)
    hands.type("Partner Day")
    hands.go_on(window, "registrations")
    hands.go_on(window, "protect")
    hands.press(Qt.Key.Key_Return, lambda: bool(field_error(window)))
    assert window.step == "protect"


def test_without_a_data_folder_to_write_to_it_says_so_and_keeps_what_was_typed(
    shell: Shell, qtbot: QtBot, hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "occupé").touch()
    monkeypatch.setenv("CHECKIN_DATA", str(tmp_path / "occupé"))
    window = begin(shell, qtbot)
    go_to_event(window, hands)
    hands.type("Partner Day")
    hands.go_on(window, "registrations")
    hands.go_on(window, "protect")
    window.pages.protect.pin.without.setChecked(True)
    hands.press(Qt.Key.Key_Return, window.notice.isVisible)
    assert window.step == "protect"
    assert window.body.isEnabled()
    assert window.pages.event.named.name.text == "Partner Day"


def test_a_system_that_nobody_reaches_leads_back_to_its_fields(shell: Shell, qtbot: QtBot, hands: Hands) -> None:
    window = begin(shell, qtbot)
    go_to_event(window, hands)
    hands.type("Partner Day")
    hands.go_on(window, "registrations")
    window.pages.registrations.source.choose("pretix")
    pretix = window.pages.registrations.source.pretix
    pretix.address.text, pretix.key.text = "http://127.0.0.1:9", "kpp4jn8g2ynzonp6"
    hands.go_on(window, "protect")
    window.pages.protect.pin.without.setChecked(True)
    hands.press(Qt.Key.Key_Return, lambda: window.step == "registrations" and window.body.isEnabled())
    assert field_error(window)
    assert pretix.key.text == "kpp4jn8g2ynzonp6"
    assert settings.last_event() is None


def go_to_file(window: FirstSteps, hands: Hands) -> None:
    hands.go_on(window, "who")
    hands.press(Qt.Key.Key_Down, window.pages.who.choices["volunteer"].hasFocus)
    hands.go_on(window, "file")


def drop(window: FirstSteps, path: Path) -> None:
    """As the system would: over the window, then let go."""
    data, actions = QMimeData(), Qt.DropAction.CopyAction
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(90, 90), actions, data, buttons, keys))
    QApplication.sendEvent(window, QDropEvent(QPointF(90, 90), actions, data, buttons, keys))


def test_a_file_that_is_no_event_is_refused_in_one_sentence(
    shell: Shell, qtbot: QtBot, hands: Hands, tmp_path: Path
) -> None:
    (tmp_path / "photo.checkin").write_text("Ce n’est pas un événement. " * 200, encoding="utf-8")
    window = begin(shell, qtbot)
    go_to_file(window, hands)
    drop(window, tmp_path / "photo.checkin")
    qtbot.waitUntil(window.notice.isVisible)
    assert "photo.checkin" in window.notice.text()
    assert window.step == "file"
    assert shell.window is None


def test_a_dropped_event_opens_after_its_passphrase_a_wrong_one_loses_nothing(
    shell: Shell, qtbot: QtBot, hands: Hands, tmp_path: Path
) -> None:
    path = an_event(tmp_path / "jour.checkin", WORDS)
    window = begin(shell, qtbot)
    go_to_file(window, hands)
    drop(window, path)
    qtbot.waitUntil(lambda: bool(unlocking()))
    (asking,) = unlocking()
    qtbot.waitUntil(asking.isActiveWindow)
    hands.type("trois mots faux")
    hands.press(Qt.Key.Key_Return, asking.row.error.isVisible)
    assert asking.words.text == "trois mots faux"
    asking.words.line.selectAll()
    hands.type(WORDS)
    hands.press(Qt.Key.Key_Return, partial(is_open, shell))
    assert desk(shell).model.roster.path == path
    assert not unlocking()


def unlocking() -> list[UnlockDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, UnlockDialog) and one.isVisible()]


def test_a_file_that_another_laptop_carried_here_becomes_a_station_of_its_own(
    shell: Shell,
    qtbot: QtBot,
    hands: Hands,
    tmp_path: Path,
    own_data_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    carried = tmp_path / "poste-2.checkin"
    with monkeypatch.context() as elsewhere:  # the organisers' computer
        elsewhere.setenv("CHECKIN_DATA", str(tmp_path / "organisation"))
        packing.pack(an_event(tmp_path / "organisation.checkin"), carried, WORDS)
    file_keys._known.clear()
    window = begin(shell, qtbot)
    go_to_file(window, hands)
    drop(window, carried)
    qtbot.waitUntil(lambda: bool(unlocking()))
    qtbot.waitUntil(unlocking()[0].isActiveWindow)
    hands.type(WORDS)
    hands.press(Qt.Key.Key_Return, partial(is_open, shell))
    assert desk(shell).model.roster.path.is_relative_to(own_data_folder)
    assert first_steps.is_done()


def test_a_qr_that_is_scanned_fills_the_page_that_pairs(shell: Shell, qtbot: QtBot, hands: Hands) -> None:
    window = begin(shell, qtbot)
    go_to_file(window, hands)
    Keyboard().scan(QR)
    qtbot.waitUntil(lambda: window.step == "pair")
    pretix = window.pages.pair.source.pretix
    assert (pretix.address.text, pretix.key.text) == ("https://billets.exemple.example", "kpp4jn8g2ynzonp6")
    hands.press(Qt.Key.Key_Return, lambda: bool(field_error(window)))  # its name is missing
    assert window.pages.pair.named.name.line.hasFocus()


def test_a_badge_that_is_scanned_too_early_is_told_to_wait(shell: Shell, qtbot: QtBot) -> None:
    window = begin(shell, qtbot)
    Keyboard().scan("BCDF01GHJ")
    qtbot.waitUntil(window.notice.isVisible)
    assert window.step == "welcome"


# --- the window itself


def test_a_page_tells_a_screen_reader_where_one_is(shell: Shell, qtbot: QtBot, hands: Hands) -> None:
    window = begin(shell, qtbot)
    go_to_event(window, hands)
    assert window._dots.accessibleName() == "Étape 3 sur 6"
    assert window.windowTitle() == "Votre événement"
    assert window.pages.who.choices["organiser"].accessibleName() == "J’organise l’événement"


@pytest.fixture
def large(app: QApplication) -> Iterator[None]:
    theme.dress(app, theme.Look(text_size=200))
    yield
    theme.dress(app, theme.Look())


@pytest.mark.usefixtures("large")
def test_no_page_is_wider_than_a_small_screen_at_the_largest_text(shell: Shell, qtbot: QtBot) -> None:
    window = begin(shell, qtbot)
    room = 1024 - theme.scaled(40)  # the page's edges, and a scroll bar
    widths = {name: page.minimumSizeHint().width() for name, page in window.pages.by_name.items()}
    assert {name: width for name, width in widths.items() if width > room} == {}
    assert window.minimumSizeHint().width() <= 1024
    assert window.minimumSizeHint().height() <= 560


def test_no_secret_field_has_its_text_in_the_file(
    shell: Shell, qtbot: QtBot, hands: Hands, own_data_folder: Path
) -> None:
    window = begin(shell, qtbot)
    go_to_event(window, hands)
    for field in window.findChildren(SecretField):
        field.text = "geheim-geheim"
    leave(shell)
    assert "geheim" not in json.dumps(json.loads((own_data_folder / first_steps.FILE).read_text(encoding="utf-8")))


def test_the_recovery_key_is_there_for_whoever_asks(shell: Shell, qtbot: QtBot, hands: Hands) -> None:
    window = begin(shell, qtbot)
    make_an_event(window, hands, "Partner Day")
    event = settings.last_event()
    assert event is not None
    window.pages.ready.key.click()
    (dialog,) = window.findChildren(KeyDialog)
    dialog.foot.main.click()
    key = at_rest.recovery_key(event)
    qtbot.waitUntil(lambda: "-".join(dialog.key.text().split()).startswith(key[:19]))
