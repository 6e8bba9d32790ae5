"""The laptop's camera: on, off, and back by itself after any trouble. What its frames show is read elsewhere."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Protocol, TypeVar

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoSink,
)

from checkin.ui.scanners.camera.state import Device, State

WIDTH, HEIGHT, RATE = 1280, 720, 30  # 640 × 480 reads a badge at 30 cm, this one at 60
PATIENCE = 4.0  # seconds without a picture after which something is wrong
AGAIN = 2000  # ms between two looks at the camera


class Webcam(QObject):
    """One camera, from `start` to `close`. Frames from elsewhere may be put into `sink`: they count as its own."""

    frame = Signal(object)  # QVideoFrame, valid
    changed = Signal()  # another state, or other cameras to choose from

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = State.STARTS
        self.sink = QVideoSink(self)
        self._wanted = ""
        self._asked = False
        self._camera: QCamera | None = None
        self._session = QMediaCaptureSession(self)
        self._session.setVideoSink(self.sink)
        self._seen = self._opened = float("-inf")
        self._devices = QMediaDevices(self)
        self._look = QTimer(self, interval=AGAIN)
        self.sink.videoFrameChanged.connect(self._arrived)
        self._devices.videoInputsChanged.connect(self._inputs_changed)
        self._look.timeout.connect(self._check)

    @property
    def devices(self) -> list[Device]:
        """The cameras of this moment, the system's favourite first."""
        inputs = sorted(QMediaDevices.videoInputs(), key=lambda one: not one.isDefault())
        return [Device(_id(one), one.description()) for one in inputs]

    @property
    def current(self) -> str:
        """The id of the camera that is open, "" while none is."""
        return _id(self._camera.cameraDevice()) if self._camera else ""

    def start(self, wanted: str = "") -> None:
        """Open that camera, the system's favourite for ""; `changed` tells how it goes."""
        self._wanted = wanted
        self._look.start()
        self._say(State.STARTS)
        self._open()

    def close(self) -> None:
        """Let go of the camera: its light goes out."""
        self._look.stop()
        self._let_go()

    def _open(self) -> None:
        self._let_go()
        self._ask()
        state = self._obstacle()
        if state is not None:
            self._say(state)
            return
        device = self._device()
        self._camera = QCamera(device, self)
        best = best_format(device.videoFormats())
        if best is not None:
            self._camera.setCameraFormat(best)
        self._camera.errorOccurred.connect(self._erred)
        self._session.setCamera(self._camera)
        self._opened = time.monotonic()
        if self.state is not State.SILENT:  # whose sentence stands until there is a picture
            self._say(State.STARTS)
        self._camera.start()

    def _let_go(self) -> None:
        camera, self._camera = self._camera, None
        if camera is not None:
            camera.errorOccurred.disconnect(self._erred)
            camera.stop()
            camera.deleteLater()

    def _obstacle(self) -> State | None:
        return obstacle(_permission(), [device.id for device in self.devices], self._wanted)

    def _ask(self) -> None:
        """Let the system ask the person, once."""
        app = QCoreApplication.instance()
        if app and not self._asked and _permission() is Qt.PermissionStatus.Undetermined:
            self._asked = True
            app.requestPermission(QCameraPermission(), self, self._permitted)

    def _permitted(self) -> None:
        """The person has answered the system's question."""
        if self._look.isActive():
            self._open()

    def _device(self) -> QCameraDevice:
        inputs = {_id(one): one for one in QMediaDevices.videoInputs()}
        return inputs.get(self._wanted) or QMediaDevices.defaultVideoInput()

    def _arrived(self, frame: QVideoFrame) -> None:
        if not frame.isValid():  # the end of a film
            return
        self._seen = time.monotonic()
        self._say(State.SEES)
        self.frame.emit(frame)

    def _erred(self, error: QCamera.Error, text: str) -> None:
        if error is not QCamera.Error.NoError:
            self._fail()

    def _inputs_changed(self) -> None:
        self.changed.emit()
        if self._look.isActive():
            self._check()

    def _check(self) -> None:
        """While pictures come nothing is wrong. Else look again whether there is a camera to open."""
        there = self.current in [device.id for device in self.devices]
        waiting = time.monotonic() - max(self._seen, self._opened) < PATIENCE
        if waiting and (there or self._camera is None):
            return
        if there:
            self._fail()
        self._open()

    def _fail(self) -> None:
        """It does not work; why, as far as that can be known."""
        self._say(self._obstacle() or State.SILENT)

    def _say(self, state: State) -> None:
        if state is not self.state:
            self.state = state
            self.changed.emit()


def _permission() -> Qt.PermissionStatus:
    app = QCoreApplication.instance()
    return app.checkPermission(QCameraPermission()) if app else Qt.PermissionStatus.Denied


def obstacle(allowed: Qt.PermissionStatus, ids: list[str], wanted: str) -> State | None:
    """What keeps the wanted camera ("" for any) from being opened; None when nothing does."""
    if allowed is Qt.PermissionStatus.Denied:
        return State.FORBIDDEN
    if allowed is Qt.PermissionStatus.Undetermined:
        return State.STARTS
    if not ids:
        return State.ABSENT
    return State.UNPLUGGED if wanted and wanted not in ids else None


class Offered(Protocol):
    """What of a `QCameraFormat` decides."""

    def resolution(self) -> QSize: ...

    def maxFrameRate(self) -> float: ...


Format = TypeVar("Format", bound=Offered)


def best_format(formats: Sequence[Format]) -> Format | None:
    """The nearest to 1280 × 720, then the nearest to 30 frames a second; None where the camera names none."""
    return min(formats, key=_distance, default=None)


def _distance(offered: Offered) -> tuple[int, float]:
    size = offered.resolution()
    return abs(size.width() - WIDTH) + abs(size.height() - HEIGHT), max(RATE - offered.maxFrameRate(), 0.0)


def _id(device: QCameraDevice) -> str:
    return bytes(device.id().data()).decode("utf-8", "replace")
