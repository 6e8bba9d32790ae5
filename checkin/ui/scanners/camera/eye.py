"""The webcam as a scanner: frames in, scans out. It answers none of them and shows nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoSink

from checkin.ui.scanners.camera.attention import Attention
from checkin.ui.scanners.camera.reader import Reader, Reading
from checkin.ui.scanners.camera.webcam import Webcam


class Eye(QObject):
    """Open from construction to `close`; start it with `webcam.start`."""

    scanned = Signal(str)  # the text of one scan
    pictured = Signal(QImage)  # small and grey, for the preview
    read = Signal(object, object)  # Reading, Glance: each frame that was read, after its scan was answered

    def __init__(self, whose: Callable[[str], tuple[object, ...]], parent: QObject | None = None) -> None:
        """`whose`: as for `Attention`."""
        super().__init__(parent)
        self.attention = Attention(whose)
        self.webcam = Webcam(self)
        self.reader = Reader(self)
        self.webcam.frame.connect(self.reader.offer)
        self.reader.done.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self.reader.pictured.connect(self.pictured, Qt.ConnectionType.QueuedConnection)
        self.reader.failed.connect(self._fail, Qt.ConnectionType.QueuedConnection)

    @property
    def sink(self) -> QVideoSink:
        """Where frames come in, from the camera or from wherever else."""
        return self.webcam.sink

    def close(self) -> None:
        """The camera's light goes out; what is being read is not told any more."""
        self.webcam.close()
        self.reader.close()

    def _take(self, reading: Reading) -> None:
        glance = self.attention.look(reading.found, reading.at)
        if glance.scan:
            self.scanned.emit(glance.scan)
        self.read.emit(reading, glance)

    def _fail(self, error: Exception) -> None:
        raise error  # to whoever keeps the errors that nobody foresaw
