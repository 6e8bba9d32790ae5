"""What this computer's desk remembers for every event: language, sounds, camera. Not the event's own settings."""

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
        return self._switch("sounds", "on")

    @sounds.setter
    def sounds(self, on: bool) -> None:
        self._turn("sounds", on)

    @property
    def scheme(self) -> str:
        """ "light" or "dark"; "" follows the system."""
        return str(self._file.value("scheme", ""))

    @scheme.setter
    def scheme(self, name: str) -> None:
        self._file.setValue("scheme", name)

    @property
    def contrast(self) -> str:
        """ "high" or "usual"; "" follows the system."""
        return str(self._file.value("contrast", ""))

    @contrast.setter
    def contrast(self, name: str) -> None:
        self._file.setValue("contrast", name)

    @property
    def text_size(self) -> int:
        """Per cent of the usual size; whatever is no number is 100."""
        value = str(self._file.value("text_size", "100"))
        return int(value) if value.isdecimal() else 100

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._file.setValue("text_size", percent)

    @property
    def still(self) -> bool:
        """Whether nothing may move that need not."""
        return self._switch("still", "off")

    @still.setter
    def still(self, on: bool) -> None:
        self._turn("still", on)

    @property
    def camera(self) -> bool:
        """Whether badges are read by the webcam, too."""
        return self._switch("camera", "off")

    @camera.setter
    def camera(self, on: bool) -> None:
        self._turn("camera", on)

    @property
    def camera_device(self) -> str:
        """The id of the chosen camera; "" for the system's favourite."""
        return str(self._file.value("camera_device", ""))

    @camera_device.setter
    def camera_device(self, device: str) -> None:
        self._file.setValue("camera_device", device)

    @property
    def camera_mirrored(self) -> bool:
        """Whether its picture is shown as a mirror would."""
        return self._switch("camera_mirrored", "on")

    @camera_mirrored.setter
    def camera_mirrored(self, on: bool) -> None:
        self._turn("camera_mirrored", on)

    @property
    def scanner_route(self) -> str:
        """How scanner and keyboard were found to disagree, as `layouts.Route` writes it; "" where they agree."""
        return str(self._file.value("scanner_route", ""))

    @scanner_route.setter
    def scanner_route(self, route: str) -> None:
        self._file.setValue("scanner_route", route)

    def _switch(self, name: str, usual: str) -> bool:
        return str(self._file.value(name, usual)) != "off"

    def _turn(self, name: str, on: bool) -> None:
        self._file.setValue(name, "on" if on else "off")
