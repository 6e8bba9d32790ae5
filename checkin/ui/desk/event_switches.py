"""The ticks of the menu that are the event's own rules: each waits for the organisers' code before it moves."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from checkin import contacts
from checkin.errors import CheckinError
from checkin.ui.desk.event_menu import EventMenu

if TYPE_CHECKING:
    from checkin.ui.main_window import MainWindow


class EventSwitches(QObject):
    """Of one window's menu. A tick says what holds, also when the file could not be written."""

    def __init__(self, window: MainWindow, menu: EventMenu) -> None:
        super().__init__(menu)
        self._window, self._menu = window, menu
        self._rules: dict[str, tuple[Callable[[], bool], Callable[[bool], None]]] = {
            "exits": (lambda: window.exits.on, window.exits.switch),
            "kiosk": (lambda: window.kiosk.on, window.kiosk.switch),
            "hide_contacts": (lambda: contacts.are_hidden(window.model.roster.event), self._hide_contacts),
        }
        for name in self._rules:
            menu.actions_by_name[name].triggered.connect(self._asking(name))
        window.exits.switched.connect(self._show)
        window.kiosk.switched.connect(self._show)
        self._show()

    def _asking(self, name: str) -> Callable[[bool], None]:
        _, switch = self._rules[name]

        def ask(on: bool) -> None:
            self._show()  # Qt has moved the tick already
            self._window.model.guard.ask(name, partial(switch, on))

        return ask

    def _hide_contacts(self, on: bool) -> None:
        try:
            contacts.hide(self._window.model.roster, hidden=on)
        except CheckinError as error:
            self._window.model.unread.emit(error)
        self._window.refresh()
        self._show()

    def _show(self) -> None:
        for name, (is_on, _) in self._rules.items():
            self._menu.actions_by_name[name].setChecked(is_on())
