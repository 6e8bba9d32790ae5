"""What whoever sits here chose for this computer, whatever the event: language, colours, size of text, sounds."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from checkin.assets import asset
from checkin.ui import texts, theme
from checkin.ui.appearance import Appearance, System
from checkin.ui.main_window import MainWindow
from checkin.ui.preferences import Preferences
from checkin.ui.sounds import Sounds


class Comfort(QObject):
    """In force at once, and at the next start."""

    changed = Signal()  # another look

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = Preferences()
        self.sounds = Sounds(asset("sounds"), self)
        self.sounds.muted = not self._preferences.sounds
        self._appearance = Appearance(app, self._preferences, System(app, self), self)
        self._appearance.changed.connect(self.changed)
        if self._preferences.language:
            texts.set_language(self._preferences.language)

    def watch(self, window: MainWindow) -> None:
        """Its menu chooses."""
        window.language_chosen.connect(self.speak)
        window.look_chosen.connect(self._appearance.choose)

    def show_in(self, window: MainWindow) -> None:
        """What is in force, in its menu."""
        window.menu.show_sounds(on=not self.sounds.muted, available=self.sounds.available)
        self.show_look(window)

    def show_look(self, window: MainWindow) -> None:
        window.menu.display.show_look(theme.look(), self._preferences.scheme)

    def turn_sounds(self, on: bool) -> None:
        self.sounds.muted, self._preferences.sounds = not on, on

    def speak(self, code: str) -> None:
        self._preferences.language = code
        texts.set_language(code)
