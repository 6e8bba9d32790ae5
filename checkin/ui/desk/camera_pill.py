"""The webcam in the top bar: off, on or in trouble; its menu switches and chooses. It opens no camera."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from checkin.ui.desk.pill import Pill
from checkin.ui.palette import Colour
from checkin.ui.scanners.camera.formats import USUAL, CodeFormat
from checkin.ui.scanners.camera.state import Device, State
from checkin.ui.texts.camera import camera_words as say

WELL = (State.SEES, State.STARTS)


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraShown:
    """What the camera has to say; `state` is None while it is off, `current` the id of the one in use."""

    state: State | None = None
    devices: Sequence[Device] = ()
    current: str = ""
    mirrored: bool = True
    formats: frozenset[CodeFormat] = USUAL


class CameraPill(Pill):
    """Its menu is made anew each time it opens: cameras come and go."""

    switched = Signal(bool)
    device_chosen = Signal(str)  # id
    mirror_chosen = Signal(bool)
    formats_chosen = Signal(object)  # frozenset[CodeFormat]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, narrowest=56)
        self.shown = CameraShown()
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def show_camera(self, shown: CameraShown) -> None:
        self.shown = shown
        state = shown.state
        if state is None:
            self.mark("camera-off")
            self.say(say.caption(), say.off(), faint=True)
            return
        colours = (Colour.GREEN, Colour.INK) if state in WELL else (Colour.ORANGE_INK, Colour.ORANGE_INK)
        self.mark("camera" if state in WELL else "camera-off", *colours)
        self.say(say.caption(), say.brief(state), hint=say.sentence(state))

    def retranslate(self) -> None:
        self.show_camera(self.shown)

    def _fill(self) -> None:
        self._menu.clear()
        self._add(self._menu, say.item("on"), self.shown.state is not None, self._switch)
        if self.shown.state is None:
            return
        self._menu.addSeparator()
        for device in self.shown.devices:
            self._add(self._menu, device.name, device.id == self.shown.current, self._choosing(device))
        self._menu.addSeparator()
        self._add(self._menu, say.item("mirror"), self.shown.mirrored, self._mirror)
        self._add_formats()

    def _add_formats(self) -> None:
        menu = self._menu.addMenu(say.item("formats"))
        for one in CodeFormat:
            self._add(menu, say.format(one), one in self.shown.formats, self._reading(one), fixed=one in USUAL)
        menu.addSeparator()
        menu.addAction(say.formats_hint()).setEnabled(False)

    @staticmethod
    def _add(menu: QMenu, text: str, on: bool, act: Callable[[], None], *, fixed: bool = False) -> None:
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(on)
        action.setEnabled(not fixed)
        action.triggered.connect(act)

    def _switch(self) -> None:
        self.switched.emit(self.shown.state is None)

    def _mirror(self) -> None:
        self.mirror_chosen.emit(not self.shown.mirrored)

    def _choosing(self, device: Device) -> Callable[[], None]:
        def choose() -> None:
            self.device_chosen.emit(device.id)

        return choose

    def _reading(self, one: CodeFormat) -> Callable[[], None]:
        def read() -> None:
            self.formats_chosen.emit(self.shown.formats ^ {one})

        return read
