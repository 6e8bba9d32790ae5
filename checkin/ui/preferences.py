"""What this computer's desk remembers for every event: language and sounds. Not the event's own settings."""

from __future__ import annotations

import os

from PySide6.QtCore import QSettings

from checkin.settings import data_folder

FILE = "desk.ini"


class Preferences:
    """An INI file in the data folder; one that cannot be written is no reason to stop."""

    def __init__(self) -> None:
        self._file = QSettings(str(data_folder() / FILE), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """The language chosen in the window; CHECKIN_LANGUAGE goes before it; "" before anybody chose."""
        return os.environ.get("CHECKIN_LANGUAGE") or str(self._file.value("language", ""))

    @language.setter
    def language(self, code: str) -> None:
        self._file.setValue("language", code)

    @property
    def sounds(self) -> bool:
        return str(self._file.value("sounds", "on")) != "off"

    @sounds.setter
    def sounds(self, on: bool) -> None:
        self._file.setValue("sounds", "on" if on else "off")
