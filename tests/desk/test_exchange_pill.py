"""How the exchange goes, as the volunteers read it: the most important word first, the rest in tooltip and menu."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scanner_keys import DOWN, Keyboard

from checkin.desktop import Shell
from checkin.desktop.running import RunningDesk
from checkin.models import Connection, SyncStatus
from checkin.roster import Roster
from checkin.ui.desk.exchange_pill import ExchangePill
from checkin.ui.main_window import MainWindow
from checkin.ui.texts.exchange import exchange_words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PARIS = ZoneInfo("Europe/Paris")
NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
AT_0852 = datetime(2026, 11, 24, 7, 52, tzinfo=UTC)
ASIDE = SyncStatus(connection=Connection.ONLINE, set_aside=2)

# status; caption, value, icon
STATES = (
    (SyncStatus(connection=Connection.ONLINE), "Inscriptions", "À jour", "online"),
    (SyncStatus(connection=Connection.ONLINE, waiting=12), "En ligne", "12 à envoyer", "online"),
    (SyncStatus(connection=Connection.OFFLINE), "Inscriptions", "Hors ligne", "offline"),
    (SyncStatus(connection=Connection.OFFLINE, since=AT_0852), "Inscriptions", "Hors ligne depuis 08:52", "offline"),
    (
        SyncStatus(connection=Connection.OFFLINE, since=AT_0852, waiting=12),
        "Hors ligne depuis 08:52",
        "12 à envoyer",
        "offline",
    ),
    (SyncStatus(connection=Connection.PORTAL, waiting=3), "3 à envoyer", "Réseau à débloquer", "lock"),
    (SyncStatus(connection=Connection.REVOKED, waiting=3), "3 à envoyer", "Accès retiré", "warning"),
    (SyncStatus(connection=Connection.ASKS), "Inscriptions", "À vérifier", "question"),
    (ASIDE, "En ligne", exchange_words.outbox(ASIDE), "warning"),
    (SyncStatus(connection=Connection.OFFLINE, waiting=3, busy=True), "3 à envoyer", "Synchronisation…", "sync"),
    (SyncStatus(connection=Connection.TRAINING, waiting=9), "Inscriptions", "Rien n’est envoyé", "training"),
    (SyncStatus(connection=Connection.NONE, waiting=9), "Inscriptions", "Sur ce poste seul", "offline"),
)


@pytest.fixture
def pill(qtbot: QtBot, app: QApplication) -> ExchangePill:
    made = ExchangePill(PARIS, clock=lambda: NOW)
    qtbot.addWidget(made)
    return made


def menu_texts(pill: ExchangePill) -> list[str]:
    """What the opened menu says; actions that can be chosen in brackets."""
    pill.menu().aboutToShow.emit()
    actions = [action for action in pill.menu().actions() if not action.isSeparator()]
    return [f"[{action.text()}]" if action.isEnabled() else action.text() for action in actions]


@pytest.mark.parametrize(("status", "caption", "value", "icon"), STATES)
def test_the_exchange_is_told_in_words_and_icon(
    pill: ExchangePill, status: SyncStatus, caption: str, value: str, icon: str
) -> None:
    pill.show_status(status)
    assert (pill.caption, pill.value, pill._icon) == (caption, value, icon)
    assert pill.accessibleName() == f"{caption}\N{NO-BREAK SPACE}: {value}"
    assert pill.accessibleDescription()


def test_a_refusal_comes_before_what_waits_and_the_state_above_both(pill: ExchangePill) -> None:
    pill.show_status(SyncStatus(connection=Connection.OFFLINE, since=AT_0852, waiting=12, set_aside=2))
    assert pill.caption == "Hors ligne depuis 08:52"
    assert pill.value.startswith("2 refusé")
    assert pill.value.endswith(" · 12 à envoyer")


def test_yesterday_s_last_contact_is_told_with_its_day(pill: ExchangePill) -> None:
    pill.show_status(SyncStatus(connection=Connection.OFFLINE, since=AT_0852 - timedelta(days=1)))
    assert pill.value == "Hors ligne depuis le 23 nov. à 08:52"


def test_a_portal_is_told_with_what_to_do_about_it(pill: ExchangePill) -> None:
    pill.show_status(SyncStatus(connection=Connection.PORTAL, detail="portal", waiting=2))
    assert "Ouvrez le navigateur et acceptez les conditions du wifi" in pill.toolTip()
    assert any("navigateur" in text for text in menu_texts(pill))


def test_a_withdrawn_access_offers_to_link_this_post_again(pill: ExchangePill, qtbot: QtBot) -> None:
    pill.show_status(SyncStatus(connection=Connection.REVOKED, detail="key_refused"))
    assert "L’organisateur doit relier ce poste de nouveau." in pill.toolTip()
    assert "[Relier ce poste…]" in menu_texts(pill)
    link = next(action for action in pill.menu().actions() if action.text() == "Relier ce poste…")
    with qtbot.waitSignal(pill.link_asked):
        link.trigger()


def test_what_is_in_the_way_is_named_in_the_menu(pill: ExchangePill) -> None:
    pill.show_status(SyncStatus(connection=Connection.OFFLINE, detail="no_route", since=AT_0852))
    assert "Ce poste n’a pas de réseau : branchez le câble ou rejoignez le wifi.".replace(" :", "\xa0:") in menu_texts(
        pill
    )
    assert "Joint pour la dernière fois à 08:52." in menu_texts(pill)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, ""),
        (60.0, ""),
        (-60.0, ""),
        (61.0, "L’horloge de ce poste retarde de 1 min"),
        (-150.0, "L’horloge de ce poste avance de 2 min"),
        (7500.0, "L’horloge de ce poste retarde de 2 h 5 min"),
    ],
)
def test_clocks_more_than_a_minute_apart_are_a_line_in_the_menu(
    pill: ExchangePill, seconds: float | None, words: str
) -> None:
    pill.show_status(SyncStatus(connection=Connection.ONLINE, clock_difference=seconds))
    about = [text for text in menu_texts(pill) if "horloge" in text]
    assert ("".join(about).startswith(words), bool(about)) == (True, bool(words))
    assert pill.value == "À jour"


@pytest.mark.parametrize("connection", [Connection.NONE, Connection.TRAINING])
def test_where_nothing_is_ever_sent_nothing_alarms_and_nothing_can_be_sent(
    pill: ExchangePill, connection: Connection
) -> None:
    pill.show_status(SyncStatus(connection=connection, waiting=300, clock_difference=900.0))
    link = ["[Relier ce poste…]"] if connection is Connection.NONE else []
    assert menu_texts(pill) == [*exchange_words.explained(connection), *link]
    assert "300" not in pill.toolTip()


# --- in the window, with a real exchange


@pytest.fixture
def folder(event_file: Path) -> Path:
    """The exchange folder of the event; it does not exist yet."""
    path = event_file.parent / "partage"
    with Roster.open(event_file) as roster, roster.writing():
        roster.event.set("source", f"folder:{path}")
    return path


@pytest.fixture
def shell(app: QApplication, folder: Path, event_file: Path) -> Iterator[Shell]:
    made = Shell(app)
    made.start(event_file)
    yield made
    made.close()


@pytest.fixture
def window(shell: Shell, qtbot: QtBot) -> MainWindow:
    """Offline from the start, and told so."""
    shown = shell.window
    assert shown is not None
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    qtbot.waitUntil(lambda: shown.top.exchange.value == "Hors ligne")
    return shown


def sent(folder: Path) -> str:
    return "".join(path.read_text("utf-8-sig") for path in folder.glob("attendance-*.csv"))


def test_an_event_that_has_just_been_opened_synchronises_before_it_knows(
    app: QApplication, folder: Path, desk: RunningDesk
) -> None:
    assert desk.desk.window.top.exchange.value == "Synchronisation…"


def test_its_key_sends_at_once_whatever_the_delays(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    window.model.scan("BCDF01")
    qtbot.waitUntil(lambda: window.top.exchange.value == "1 à envoyer")
    folder.mkdir()
    told: list[str] = []

    def hear() -> None:
        told.append(window.top.exchange.value)

    window.status_shown.connect(hear)
    Keyboard().command(Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: window.top.exchange.value == "À jour", timeout=2000)
    assert told[0] == "Synchronisation…"
    assert "BCDF01" in sent(folder)


def test_asking_in_vain_says_again_since_when_it_is_offline(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    folder.mkdir()
    Keyboard().command(Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: window.top.exchange.value == "À jour")
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
    Keyboard().command(Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: window.top.exchange.value.startswith("Hors ligne depuis "))


def test_its_key_held_down_asks_once(window: MainWindow, qtbot: QtBot) -> None:
    asked: list[str] = []
    window.asked.connect(asked.append)
    keyboard = Keyboard()
    for repeat in (False, True, True, True):
        keyboard.event(DOWN, Qt.Key.Key_F5, "", Qt.KeyboardModifier.NoModifier, keyboard.now, repeat)
    keyboard.command(Qt.Key.Key_F11)  # queued behind them
    qtbot.waitUntil(window.isFullScreen)
    assert asked == ["sync"]


def test_the_pill_s_menu_asks_for_an_exchange_too(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    folder.mkdir()
    pill = window.top.exchange
    assert "[Synchroniser maintenant\tF5]" in menu_texts(pill)
    pill.menu().actions()[-1].trigger()
    qtbot.waitUntil(lambda: pill.value == "À jour", timeout=2000)


def test_an_event_without_registration_system_has_nothing_to_synchronise(desk: RunningDesk) -> None:
    window = desk.desk.window
    assert not window.menu.actions_by_name["sync"].isEnabled()
    assert window.top.exchange.value == "Sur ce poste seul"


def test_scans_that_wait_are_counted_while_offline(desk: RunningDesk) -> None:
    window = desk.desk.window
    window.show_status(SyncStatus(connection=Connection.OFFLINE))
    desk.desk.model.scan("BCDF01")
    window.refresh()
    assert window.top.exchange.value == "1 à envoyer"


def test_nothing_beside_it_moves_while_scans_come_and_are_sent(pill: ExchangePill) -> None:
    online = SyncStatus(connection=Connection.ONLINE)
    widths = set()
    for status in (online, replace(online, waiting=1), replace(online, busy=True), replace(online, waiting=240)):
        pill.show_status(status)
        widths.add(pill.sizeHint().width())
    assert len(widths) == 1
