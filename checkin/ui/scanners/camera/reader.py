"""Reads the newest frame beside the window: a frame that waits while a newer one comes is never read."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass
from threading import Condition, Thread

from PySide6.QtCore import QObject, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame

from checkin.ui.scanners.camera.formats import USUAL, CodeFormat
from checkin.ui.scanners.camera.grey import grey
from checkin.ui.scanners.camera.reading import Found, read, read_enlarged

ENLARGE_EVERY = 0.1  # seconds: enlarging costs more than reading, and a far badge may wait that long
SHOW_EVERY = 0.06  # seconds between two pictures of the preview


@dataclass(frozen=True, slots=True)
class Reading:
    """What one frame showed."""

    found: tuple[Found, ...]
    at: float  # of the monotonic clock, when the frame came


class Reader(QObject):
    """One thread from construction to `close`; its signals are for the GUI thread, in the order of the frames."""

    done = Signal(object)  # Reading
    pictured = Signal(QImage)  # for the preview, of every second frame or so, after its reading
    failed = Signal(object)  # Exception, the first one: what nobody foresaw is told once, not 30 times a second

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.formats: Iterable[CodeFormat] = USUAL
        self.preview = QSize()  # pixels; none is made while this is empty
        self._pending: tuple[QVideoFrame, float] | None = None
        self._news = Condition()
        self._closed = False
        self._told = False
        self._enlarged_at = self._shown_at = 0.0
        self._thread = Thread(target=self._run, name="camera", daemon=True)
        self._thread.start()

    def offer(self, frame: QVideoFrame) -> None:
        """Read this one next; the one that was still waiting is forgotten."""
        with self._news:
            self._pending = (frame, time.monotonic())
            self._news.notify()

    def close(self) -> None:
        """Waits for the frame under way; nothing is told any more."""
        with self._news:
            self._closed = True
            self._pending = None
            self._news.notify()
        self._thread.join()

    def _run(self) -> None:
        while (taken := self._take()) is not None:
            self._look_at(*taken)

    def _take(self) -> tuple[QVideoFrame, float] | None:
        """The frame that waits, as soon as there is one; None at the end."""
        with self._news:
            self._news.wait_for(lambda: self._pending is not None or self._closed)
            taken, self._pending = self._pending, None
            return taken

    def _look_at(self, frame: QVideoFrame, at: float) -> None:
        try:
            with grey(frame) as picture:
                self._tell(self.done, Reading(self._found(picture), at))
                self._show(picture)
        except Exception as error:
            if not self._told:
                self._told = True
                self._tell(self.failed, error)

    def _tell(self, signal: SignalInstance, what: object) -> None:
        with self._news:  # no signal is on its way out of the thread while this object may go
            if not self._closed:
                signal.emit(what)

    def _found(self, picture: QImage) -> tuple[Found, ...]:
        found = read(picture, self.formats)
        now = time.monotonic()
        if found or self._pending is not None or now - self._enlarged_at < ENLARGE_EVERY:
            return found
        self._enlarged_at = now
        return read_enlarged(picture, self.formats)

    def _show(self, picture: QImage) -> None:
        """A small copy of its own, since the frame's memory is not ours."""
        now, size = time.monotonic(), self.preview
        if picture.isNull() or size.isEmpty() or now - self._shown_at < SHOW_EVERY:
            return
        self._shown_at = now
        smooth = Qt.TransformationMode.SmoothTransformation
        self._tell(self.pictured, picture.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, smooth))
