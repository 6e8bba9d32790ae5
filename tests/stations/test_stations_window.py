"""In the window: the file is written, opened on another laptop, and its passages come back, all by clicks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from laptops import PEOPLE, Laptop
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from checkin import keychain, pin
from checkin.desktop import Shell
from checkin.stations import packing
from checkin.ui.app import make_application
from checkin.ui.main_window import MainWindow
from checkin.ui.organiser.stations.give_back_dialog import GiveBackDialog
from checkin.ui.organiser.stations.joined_dialog import JoinedDialog
from checkin.ui.organiser.stations.package_dialog import PackageDialog
from checkin.ui.organiser.stations.reunite_dialog import ReuniteDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Laptops = tuple[Laptop, Laptop, Laptop]
PHRASE = "quatre mots pour demain"  # what QTest can type
D = TypeVar("D", bound=QDialog)


class At:
    """One laptop after the other: each starts the program anew."""

    def __init__(self) -> None:
        self.shell: Shell | None = None

    def start(self, laptop: Laptop, file: Path | None = None) -> MainWindow | None:
        self.end()
        laptop.use()
        self.shell = Shell(make_application([]))
        self.shell.start(file)
        return self.shell.window

    def end(self) -> None:
        if self.shell:
            self.shell.close()

    @property
    def window(self) -> MainWindow:
        assert self.shell is not None
        assert self.shell.window is not None
        return self.shell.window

    def dialog(self, kind: type[D]) -> D:
        (found,) = (one for one in self.window.findChildren(kind) if one.isVisible())
        return found


@pytest.fixture
def at(qapp: QApplication) -> Iterator[At]:
    made = At()
    yield made
    made.end()


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def asked(at: At, name: str) -> None:
    """As from the menu."""
    action = at.window.menu.actions_by_name[name]
    action.trigger()


def settled(qtbot: QtBot, dialog: PackageDialog | GiveBackDialog | ReuniteDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.background.busy and dialog.foot.close_button.isVisible(), timeout=20_000)


def prepared(qtbot: QtBot, at: At, laptop: Laptop, stick: Path) -> PackageDialog:
    at.start(laptop)
    asked(at, "stations")
    dialog = at.dialog(PackageDialog)
    settled(qtbot, dialog)
    dialog.chose_place(stick / "jour.checkin")
    for field in (dialog.words, dialog.again):
        QTest.keyClicks(field.line, PHRASE)
    click(dialog.foot.main)
    settled(qtbot, dialog)
    return dialog


def unlocked(qtbot: QtBot, at: At, laptop: Laptop, file: Path) -> JoinedDialog:
    at.start(laptop, file)
    assert at.shell is not None
    locked = at.shell.rescue.locked
    assert locked is not None
    QTest.keyClicks(locked.words.line, PHRASE)
    click(locked.foot.main)
    qtbot.waitUntil(lambda: at.shell is not None and at.shell.window is not None, timeout=20_000)
    return at.dialog(JoinedDialog)


def test_from_the_organisers_laptop_to_a_station_and_back(qtbot: QtBot, at: At, laptops: Laptops, stick: Path) -> None:
    one, two, _ = laptops
    one.scan("1001")
    dialog = prepared(qtbot, at, one, stick)
    assert "jour.checkin" in dialog.good.text()
    assert str(PEOPLE) in dialog.good.text()
    assert (dialog.words.text, dialog.again.text) == ("", "")

    joined = unlocked(qtbot, at, two, stick / "jour.checkin")
    assert at.window.model.roster.path.is_relative_to(two.folder)
    assert joined.left.text().startswith("Rien d’autre à faire")
    joined.name.text = "Entrée nord"
    click(joined.foot.main)
    assert not joined.isVisible()
    assert at.window.model.station.id == "Entrée nord"
    for code in ("1001", "1002", "1003"):
        at.window.model.scan(code)
    asked(at, "give_back")
    back = at.dialog(GiveBackDialog)
    back.chose_place(stick / back.path.name)
    click(back.foot.main)
    settled(qtbot, back)
    assert "Entrée-nord" in back.good.text()
    file = back.path

    at.start(one)
    drop(at.window, file)
    reunite = at.dialog(ReuniteDialog)
    click(reunite.foot.main)
    settled(qtbot, reunite)
    assert "3 scan" in reunite.good.text()
    assert at.window.model.figures().present == 3
    click(reunite.foot.close_button)
    drop(at.window, file)
    once_more = at.dialog(ReuniteDialog)
    click(once_more.foot.main)
    settled(qtbot, once_more)
    assert once_more.good.text() == "Tout était déjà là."


def drop(window: MainWindow, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)


def test_the_first_page_stands_until_it_was_read_and_the_next_start_is_a_plain_one(
    qtbot: QtBot, at: At, laptops: Laptops, stick: Path
) -> None:
    one, two, _ = laptops
    packing.pack(one.event, stick / "jour.checkin", PHRASE)
    unlocked(qtbot, at, two, stick / "jour.checkin")
    at.start(two)
    joined = at.dialog(JoinedDialog)
    joined.name.text = " "
    click(joined.foot.main)
    assert joined.isVisible()
    assert joined.row.error.isVisible()
    joined.name.text = "Sud"
    click(joined.foot.main)
    at.start(two)
    assert not [one for one in at.window.findChildren(JoinedDialog) if one.isVisible()]
    assert at.window.model.station.id == "Sud"


def test_the_same_file_opened_again_leads_to_the_station_that_is_here(
    qtbot: QtBot, at: At, laptops: Laptops, stick: Path
) -> None:
    one, two, _ = laptops
    packing.pack(one.event, stick / "jour.checkin", PHRASE)
    click(unlocked(qtbot, at, two, stick / "jour.checkin").foot.main)
    mine = at.window.model.roster.path
    at.window.model.scan("1002")
    at.start(two, stick / "jour.checkin")
    assert at.window.model.roster.path == mine
    assert at.window.model.figures().present == 1
    click(at.dialog(ReuniteDialog).foot.close_button)
    assert len(list((two.folder / "events").glob("*.checkin"))) == 1


def test_two_phrases_that_differ_or_a_short_one_write_nothing(
    qtbot: QtBot, at: At, laptops: Laptops, stick: Path
) -> None:
    at.start(laptops[0])
    asked(at, "stations")
    dialog = at.dialog(PackageDialog)
    settled(qtbot, dialog)
    dialog.chose_place(stick / "jour.checkin")
    for words, again, row in (("court", "court", dialog.row), (PHRASE, PHRASE.upper(), dialog.second_row)):
        dialog.words.text, dialog.again.text = words, again
        click(dialog.foot.main)
        assert row.error.isVisible()
    assert list(stick.iterdir()) == []


def test_a_file_of_that_name_is_left_and_the_new_one_gets_another(
    qtbot: QtBot, at: At, laptops: Laptops, stick: Path
) -> None:
    (stick / "jour.checkin").write_text("à moi")
    prepared(qtbot, at, laptops[0], stick)
    assert {path.name for path in stick.iterdir()} == {"jour.checkin", "jour (2).checkin"}
    assert (stick / "jour.checkin").read_text() == "à moi"


def test_a_stick_that_is_gone_is_one_sentence(qtbot: QtBot, at: At, laptops: Laptops, stick: Path) -> None:
    stick.rmdir()
    dialog = prepared(qtbot, at, laptops[0], stick)
    assert dialog.notice.isVisible()
    assert "clé" in dialog.notice.text()
    assert dialog.words.text == PHRASE, "what was typed stays"


@pytest.mark.parametrize(("scheme", "shares"), [("Token", True), ("Device", False)])
def test_the_page_says_whether_the_access_key_travels_and_what_is_left_to_do(
    qtbot: QtBot, at: At, laptops: Laptops, stick: Path, scheme: str, shares: bool
) -> None:
    one, two, _ = laptops
    with one.open() as roster, roster.writing():
        for name, value in {
            "source": "pretix:http://127.0.0.1:9",
            "pretix_organizer": "a",
            "pretix_event": "b",
        }.items():
            roster.event.set(name, value)
        keychain.keep(roster.event.uid, {"scheme": scheme, "key": "s3cr3t"})
    dialog = prepared(qtbot, at, one, stick)
    assert dialog.share.isVisible() is shares
    joined = unlocked(qtbot, at, two, stick / "jour.checkin")
    assert ("Reste à faire" in joined.left.text()) is not shares
    assert joined.foot.aside.isVisible() is not shares


def test_the_organisers_code_guards_the_file_and_what_is_brought_in(
    qtbot: QtBot, at: At, laptops: Laptops, stick: Path
) -> None:
    one, _, _ = laptops
    with one.open() as roster:
        pin.set_code(roster, "4827")
    at.start(one)
    asked(at, "stations")
    assert not at.window.findChildren(PackageDialog)
