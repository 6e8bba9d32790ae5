"""Without eyes and without a mouse: everything has a name, the keyboard reaches all of it, answers are spoken."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from checkin.assets import asset
from checkin.desktop import Shell
from checkin.ui import texts
from checkin.ui.desk.states import States
from checkin.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform says so of any window
DIALOGS = ("new", "import", "export", "notes", "settle", "scanner", "keys", "workshop", "pin", "audit")
TOUCHED = (
    QAccessible.Role.Button,
    QAccessible.Role.PushButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText,
    QAccessible.Role.ComboBox,
    QAccessible.Role.ButtonMenu,
)


@pytest.fixture
def shell(app: QApplication) -> Iterator[Shell]:
    made = Shell(app)
    made.train()
    assert made.window is not None
    made.window.resize(1280, 800)
    yield made
    made.close()
    texts.set_language("fr")


@pytest.fixture
def window(shell: Shell, qtbot: QtBot) -> MainWindow:
    window = shell.window
    assert window is not None
    qtbot.waitUntil(lambda: "menu" in window.__dict__)  # made right after the first paint
    return window


def below(one: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """The accessibility tree as a screen reader walks it, what is hidden left out."""
    yield one
    for place in range(one.childCount()):
        child = one.child(place)
        if child is not None and not child.state().invisible:
            yield from below(child)


def tree(widget: QWidget) -> list[QAccessibleInterface]:
    root = QAccessible.queryAccessibleInterface(widget)
    assert root is not None
    return list(below(root))


def nameless(widget: QWidget) -> list[str]:
    """What can be pressed or filled in and says nothing of itself."""
    found = [one for one in tree(widget) if one.role() in TOUCHED]
    assert found
    return [
        f"{type(one.object()).__name__} in {type(one.object().parent()).__name__}"
        for one in found
        if not one.text(QAccessible.Text.Name).strip() and isinstance(one.object(), QWidget)
    ]


def opened(window: MainWindow, name: str) -> QWidget:
    before = set(window.findChildren(QWidget))
    window.asked.emit(name)
    QApplication.processEvents()
    fresh = [one for one in window.findChildren(QWidget) if one.isWindow() and one.isVisible() and one not in before]
    assert fresh, name
    return fresh[0]


def test_nothing_that_can_be_pressed_or_filled_in_is_nameless_in_any_state(window: MainWindow) -> None:
    for name, lead in States(window).all().items():
        lead()
        window.refresh()
        assert nameless(window) == [], name


@pytest.mark.parametrize("name", DIALOGS)
def test_nothing_in_a_dialog_is_nameless(window: MainWindow, name: str) -> None:
    assert nameless(opened(window, name)) == []


def test_the_answer_is_the_banner_s_name(window: MainWindow) -> None:
    for name, lead in States(window).all().items():
        lead()
        banner = QAccessible.queryAccessibleInterface(window.desk.banner)
        assert banner is not None
        said = banner.text(QAccessible.Text.Name)
        assert window.desk.banner.announcement.title in said, name
        assert window.desk.banner.announcement.step in said, name


def test_answers_are_announced_to_a_listening_screen_reader(window: MainWindow) -> None:
    """Qt hands the announcement on; with a reader listening nothing else may happen."""
    QAccessible.setActive(True)
    try:
        window.model.scan("XXXX-0000")
        assert window.desk.banner.announcement.title == "Code inconnu"
    finally:
        QAccessible.setActive(False)


@pytest.fixture(scope="module")
def in_english() -> dict[str, str]:
    """French as it stands in the source → English, as far as it has been translated and differs."""
    messages = ElementTree.parse(asset("i18n", "checkin_en.ts")).iter("message")
    pairs = {plain(one.findtext("source", "")): plain(one.findtext("translation", "")) for one in messages}
    return {french: english for french, english in pairs.items() if english and english != french}


def plain(text: str) -> str:
    return " ".join(text.split())


def said(widget: QWidget) -> set[str]:
    """All that the window shows and says, its title and its menus too."""
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description)
    texts_of_tree = {plain(one.text(kind)) for one in tree(widget) for kind in kinds}
    actions = {plain(action.text()) for action in widget.findChildren(QAction)}
    return texts_of_tree | actions | {plain(widget.windowTitle())}


@pytest.mark.parametrize("name", ["", *DIALOGS])
def test_every_window_changes_its_language_at_once(
    window: MainWindow, name: str, in_english: dict[str, str], qtbot: QtBot
) -> None:
    texts.set_language("fr")
    widget = opened(window, name) if name else window
    french = {text for text in said(widget) if text in in_english}
    assert french
    texts.set_language("en")
    QApplication.processEvents()
    window.refresh()
    assert {text for text in said(widget) if text in in_english} == set()


@pytest.mark.parametrize("name", DIALOGS)
def test_tab_goes_round_every_dialog_and_reaches_every_button(window: MainWindow, name: str, qtbot: QtBot) -> None:
    dialog = opened(window, name)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    wanted = {
        one
        for one in dialog.findChildren(QAbstractButton)
        if one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and (one.isChecked() or not isinstance(one, QRadioButton))  # arrows go on from the one that is chosen
    }
    reached: set[QWidget] = set()
    for _ in range(80):
        focused = QApplication.focusWidget()
        if focused is None:
            dialog.setFocus()
            focused = dialog
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert [one.text() for one in wanted - reached] == []
