"""The webcam of one desk: its pill, its picture, and the badges that it reads. Nothing is loaded before it is on."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from checkin.desktop.desk import Desk
from checkin.errors import CheckinError
from checkin.models import ScanResult, Source
from checkin.ui.desk import announcement
from checkin.ui.desk.camera_pill import CameraShown
from checkin.ui.preferences import Preferences
from checkin.ui.scanners.camera import formats
from checkin.ui.scanners.camera.formats import CodeFormat
from checkin.ui.scanners.camera.state import State
from checkin.ui.scanners.into_field import written

if TYPE_CHECKING:
    from checkin.ui.desk.camera_view import CameraView
    from checkin.ui.scanners.camera.eye import Eye

SETTING = "camera_formats"  # of the event


class CameraDesk(QObject):
    """Switched by its pill, remembered on this computer; the kinds of codes are the event's."""

    def __init__(self, desk: Desk, is_pairing: Callable[[str], bool], parent: QObject | None = None) -> None:
        """`is_pairing`: takes the QR of a new device, which holds a key, and says whether this was one."""
        super().__init__(parent)
        self._is_pairing = is_pairing
        self.eye: Eye | None = None
        self.view: CameraView | None = None
        self._model = desk.model
        self._window = desk.window
        self._pill = desk.window.top.camera
        self._preferences = Preferences()
        self._unavailable = False
        self._list = desk.model.station.check_in_list.id
        self._connect()
        self._show()

    @property
    def state(self) -> State | None:
        """How the camera is, None while it is switched off."""
        return State.UNAVAILABLE if self._unavailable else self.eye.webcam.state if self.eye else None

    def begin(self) -> None:
        """As it was left: on, or off."""
        if self._preferences.camera:
            self.switch(True)

    def switch(self, on: bool) -> None:
        """On or off, from now on and at the next start."""
        self._preferences.camera = on
        if on and self.eye is None:
            self._open()
        elif not on:
            self.close()
            self._unavailable = False
        self._show()

    def close(self) -> None:
        """Let go of the camera; the preference stays as it is."""
        eye, self.eye = self.eye, None
        if eye:
            eye.close()
            eye.deleteLater()

    def _connect(self) -> None:
        self._pill.switched.connect(self.switch)
        self._pill.device_chosen.connect(self._choose)
        self._pill.mirror_chosen.connect(self._mirror)
        self._pill.formats_chosen.connect(self._look_for)
        model = self._model
        model.scanned.connect(self._answered)
        model.failed.connect(self._begin_anew)
        model.undone.connect(self._begin_anew)
        model.kind_changed.connect(self._begin_anew)
        model.list_changed.connect(self._list_changed)

    def _open(self) -> None:
        """Loads Qt's multimedia and the reader of codes; where a system lacks a part of them, the pill says so."""
        try:
            from checkin.ui.scanners.camera.eye import Eye
        except ImportError:
            self._unavailable = True
            return
        self.eye = Eye(self._model.whose, self)
        self.eye.reader.formats = self._formats
        self.eye.scanned.connect(self._scan)
        self.eye.read.connect(self._picture().show_reading)
        self.eye.pictured.connect(self._picture().show_picture)
        self.eye.webcam.changed.connect(self._show)
        self._resized()
        self.eye.webcam.start(self._preferences.camera_device)

    def _picture(self) -> CameraView:
        """Made with the first use of the camera, above the search."""
        from checkin.ui.desk.camera_view import CameraView

        if self.view is None:
            self.view = CameraView(self._window.desk.side_frame)
            self.view.resized.connect(self._resized)
            self._window.desk.show_above_side(self.view)
        return self.view

    def _show(self) -> None:
        state = self.state
        shown = CameraShown(
            state=state,
            devices=self.eye.webcam.devices if self.eye else (),
            current=self.eye.webcam.current or self._preferences.camera_device if self.eye else "",
            mirrored=self._preferences.camera_mirrored,
            formats=self._formats,
        )
        self._pill.show_camera(shown)
        if state is not None or self.view is not None:
            self._show_picture(state)

    def _show_picture(self, state: State | None) -> None:
        view = self._picture()
        view.setVisible(state is not None)
        view.mirror(self._preferences.camera_mirrored)
        if state is not None:
            view.show_state(state)

    @property
    def _formats(self) -> frozenset[CodeFormat]:
        return formats.loaded(self._model.roster.event.get(SETTING))

    def _scan(self, text: str) -> None:
        """The answer stands in the banner; then it marks the code in the picture."""
        if not self._model.knows(text) and (self._is_pairing(text) or written(text)):
            return
        result = self._model.scan(text, Source.CAMERA)
        if result and self.view:
            said = announcement.of_result(result, self._model.zone)
            self.view.mark(text, said.tone, said.icon)

    def _answered(self, result: ScanResult) -> None:
        """A badge that the USB scanner has just read counts once, even if it lies in front of the camera."""
        if self.eye and result.scan and result.scan.source is Source.SCANNER:
            self.eye.attention.answered(result.scan.code, time.monotonic())

    def _begin_anew(self) -> None:
        if self.eye:
            self.eye.attention.begin_anew()

    def _list_changed(self) -> None:
        if self._list != self._model.station.check_in_list.id:
            self._list = self._model.station.check_in_list.id
            self._begin_anew()

    def _resized(self) -> None:
        if self.eye and self.view:
            self.eye.reader.preview = self.view.pixels

    def _choose(self, device: str) -> None:
        self._preferences.camera_device = device
        if self.eye:
            self.eye.webcam.start(device)
        self._show()

    def _mirror(self, on: bool) -> None:
        self._preferences.camera_mirrored = on
        self._show()

    def _look_for(self, chosen: frozenset[CodeFormat]) -> None:
        """Kept in the event file: every desk of the event has the same badges in front of it."""
        try:
            with self._model.roster.writing():
                self._model.roster.event.set(SETTING, formats.stored(chosen))
        except CheckinError as error:
            self._model.unread.emit(error)
            return
        if self.eye:
            self.eye.reader.formats = chosen
        self._show()
