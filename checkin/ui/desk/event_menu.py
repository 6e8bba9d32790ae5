"""The menu of the event: what organisers do beside the door. It only asks; `desktop` does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from checkin.ui import texts
from checkin.ui.desk.display_menu import DisplayMenu
from checkin.ui.keys import EVENT
from checkin.ui.texts.exchange import menu_words as say

ORDER = (
    *("new", "open", "-", "doctor", "import", "export", "settle", "sync", "evacuation"),
    *("-", "organiser", "cards", "crowd", "post"),
    *("-", "training", "exercises", "-", "language", "display", "full_screen", "help", "-", "quit"),
)
GROUPS: dict[str, tuple[str, ...]] = {  # one step further: a menu of all of it would be higher than a laptop's screen
    "organiser": (
        "dashboard",
        "stations",
        "pin",
        "kiosk",
        "hide_contacts",
        "audit",
        "backups",
        "at_rest",
        "person",
        "purge",
    ),
    "cards": ("workshop", "sheets", "boxes", "badges"),
    "crowd": ("queues", "welcome_screen", "directions"),
    "post": ("scanner", "sounds", "exits", "notes", "give_back"),
    "help": ("guides", "first_steps", "keys", "report", "about"),
}
SWITCHES = frozenset({"sounds", "full_screen", "exits", "kiosk", "hide_contacts"})


class EventMenu(QMenu):
    """One action per name of ORDER and of its GROUPS."""

    asked = Signal(str)  # one of either
    switched = Signal(str, bool)  # one of SWITCHES
    language_chosen = Signal(str)
    look_chosen = Signal(str, object)  # see DisplayMenu

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.actions_by_name: dict[str, QAction] = {}
        self._reduced: list[QAction] = []
        self._languages, self.display = QMenu(self), DisplayMenu(self)
        self.display.chosen.connect(self.look_chosen)
        self._menus = {"language": self._languages, "display": self.display, **{name: QMenu(self) for name in GROUPS}}
        for name in ORDER:
            self._add(self, name)
        for group, names in GROUPS.items():
            for name in names:
                self._add(self._menus[group], name)
        self._add_languages()
        self.retranslate()

    def retranslate(self) -> None:
        words = say.items()
        for name, action in self.actions_by_name.items():
            if name != "display":
                action.setText(words[name])
        self.display.retranslate()

    def show_sounds(self, *, on: bool, available: bool) -> None:
        """Whether sounds are on, or that there is nothing to play them on."""
        action = self.actions_by_name["sounds"]
        action.setChecked(on and available)
        action.setEnabled(available)
        action.setText(say.item("sounds" if available else "no_sounds"))

    def offer_exercises(self, offered: bool) -> None:
        """Whether this is an event of training."""
        self.actions_by_name["exercises"].setVisible(offered)

    def reduce(self, names: frozenset[str] | None) -> None:
        """Show these alone, with the menus that they stand in; None for all as before."""
        for action in self._reduced:
            action.setVisible(True)
        self._reduced = []
        if names is None:
            return
        shown = names | {group for group, inside in GROUPS.items() if names & set(inside)}
        self._reduced = [
            action for name, action in self.actions_by_name.items() if name not in shown and action.isVisible()
        ]
        for action in self._reduced:
            action.setVisible(False)

    def allow_sync(self, allowed: bool) -> None:
        """Whether there is a registration system to exchange with."""
        self.actions_by_name["sync"].setEnabled(allowed)

    def _add(self, menu: QMenu, name: str) -> None:
        if name == "-":
            menu.addSeparator()
            return
        submenu = self._menus.get(name)
        action = menu.addMenu(submenu) if submenu else menu.addAction("")
        self.actions_by_name[name] = action
        if name in EVENT:
            action.setShortcut(QKeySequence(EVENT[name]))
            action.setAutoRepeat(False)
        if name in SWITCHES:
            action.setCheckable(True)
            action.triggered.connect(self._switching(name))
        elif submenu is None:
            action.triggered.connect(self._asking(name))

    def _add_languages(self) -> None:
        group = QActionGroup(self)
        for code in texts.LANGUAGES:
            action = self._languages.addAction(say.language(code))
            action.setCheckable(True)
            action.setChecked(code == texts.current_language())
            action.triggered.connect(self._speaking(code))
            group.addAction(action)

    def _asking(self, name: str) -> Callable[[], None]:
        def ask() -> None:
            self.asked.emit(name)

        return ask

    def _switching(self, name: str) -> Callable[[bool], None]:
        def switch(on: bool) -> None:
            self.switched.emit(name, on)

        return switch

    def _speaking(self, code: str) -> Callable[[], None]:
        def speak() -> None:
            self.language_chosen.emit(code)

        return speak
