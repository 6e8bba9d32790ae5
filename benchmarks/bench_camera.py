"""From a webcam's frame to the painted verdict: a film of badges, 30 frames a second, in the real window."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle, islice
from pathlib import Path
from time import perf_counter, process_time

import zxingcpp
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QWidget

from benchmarks.badge_pictures import HD, Badge, Pixel, grey_frame, noise, photo
from benchmarks.rows import Row, Times
from benchmarks.samples import code
from checkin.assets import asset
from checkin.desktop.running import RunningDesk
from checkin.models import ScanResult
from checkin.ui.scanners.camera.eye import Eye
from checkin.ui.scanners.camera.grey import grey

RATE, SECONDS, ALONE = 30, 60, 20  # ALONE: seconds of the same film while window and reader share one core
SHOWN, AWAY = 5, 9  # frames of each badge, and of the empty room before the next: hands are slower
BADGES = 64  # shown in turn; when the first comes again it has been away for long enough to count again
SLOWEST = 0.050
SETTLE = 1500  # ms for what the window loads after its first paint, and for the last answer
FIRST = 5001  # ticket from which the badges are shown; other benchmarks scan the earlier ones

Film = list[tuple[QVideoFrame, bool]]  # frame, whether it is the first of a badge


class Camera(QObject):
    """Puts the film before the eye at its pace; takes the time from each first frame to the end of its paint."""

    def __init__(self, window: QWidget, eye: Eye, film: Film) -> None:
        super().__init__(window)
        self.painted: list[float] = []
        self.shown = self.read = self.badges = 0
        self.busy = 0.0  # seconds that the process computed, all threads together
        self._eye = eye
        self._film = iter(film)
        self._came = 0.0
        self._answered = False
        self._pace = QTimer(self, interval=1000 // RATE, timerType=Qt.TimerType.PreciseTimer)
        self._pace.timeout.connect(self._next)
        eye.read.connect(self._was_read)
        window.installEventFilter(self)

    def start(self) -> None:
        self._pace.start()

    def answered(self, result: ScanResult) -> None:
        self._answered = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lets the window paint, then looks at the clock."""
        if event.type() is not QEvent.Type.UpdateRequest or not self._answered:
            return False
        watched.event(event)
        self.painted.append(perf_counter() - self._came)
        self._answered = False
        return True

    def _was_read(self, reading: object, glance: object) -> None:
        self.read += 1

    def _next(self) -> None:
        frame, first = next(self._film, (None, False))
        if frame is None:
            self._pace.stop()
            QTimer.singleShot(SETTLE, self, QCoreApplication.quit)
            return
        self.shown += 1
        if first:
            self.badges += 1
            self._came = perf_counter()
        self._eye.sink.setVideoFrame(frame)


def run(event: Path, tickets: int) -> list[Row]:
    """Plays a minute with cards, sounds and preview as on the day; a part of it on one core; then zxing-cpp alone."""
    from checkin.desktop import build_desk, settle_soon
    from checkin.ui.app import make_application
    from checkin.ui.sounds import Sounds

    app = make_application(sys.argv[:1])
    film = _film()
    desk = RunningDesk(build_desk(event), app, Sounds(asset("sounds")))
    desk.desk.window.show()
    desk.camera.switch(True)
    settle_soon()
    told = _played(desk, film)
    with _one_core():
        alone = _played(desk, film[: RATE * ALONE])
    bare = Times([_bare(frame) for frame, first in film if first])
    desk.camera.switch(False)
    desk.close()
    return [_latency(told, bare, tickets), _throughput(alone)]


def _played(desk: RunningDesk, film: Film) -> Camera:
    """Shows the film to its end."""
    assert desk.camera.eye is not None
    camera = Camera(desk.desk.window, desk.camera.eye, film)
    desk.desk.model.scanned.connect(camera.answered)
    QTimer.singleShot(SETTLE, camera, camera.start)
    began = process_time()
    QCoreApplication.exec()
    camera.busy = process_time() - began
    desk.desk.model.scanned.disconnect(camera.answered)
    desk.desk.window.removeEventFilter(camera)
    return camera


def _film() -> Film:
    """Badges by turns, with the grain and the pixels of a webcam; no frame is the same as the one before."""
    grains = [noise(seed) for seed in range(2)]
    room = [grey_frame(photo(grain=grain), Pixel.Format_NV12) for grain in grains]
    film: Film = []
    for number in range(BADGES):
        badge = Badge(code(FIRST + number), x=500 + 4 * number, y=330 + number, side=150, tilt=number * 5.0)
        pair = [grey_frame(photo(badge, grain=grain), Pixel.Format_NV12) for grain in grains]
        film += [(frame, place == 0) for place, frame in enumerate(islice(cycle(pair), SHOWN))]
        film += [(frame, False) for frame in islice(cycle(room), AWAY)]
    return list(islice(cycle(film), RATE * SECONDS))


def _bare(frame: QVideoFrame) -> float:
    """Seconds of zxing-cpp alone, on the grey picture that stands in memory already."""
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2)
    with grey(frame) as picture:
        began = perf_counter()
        found = zxingcpp.read_barcodes(picture, formats=formats)
        took = perf_counter() - began
    assert len(found) == 1
    return took


@contextmanager
def _one_core() -> Iterator[None]:
    """Window and reader share a core, where the system lets a program choose."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    allowed = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(allowed)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, allowed)


def _latency(camera: Camera, bare: Times, tickets: int) -> Row:
    times = Times(camera.painted)
    size = f"{HD.width()} × {HD.height()}"
    return Row(
        what=f"webcam frame {size} → verdict painted ({camera.badges} badges, {tickets:,} tickets)",
        measured=f"{times}, {len(times.seconds)} painted",
        floor=f"{bare}: zxing-cpp alone, same frames",
        ratio=times.median / bare.median,
        target="p99 ≤ 50 ms, every badge",
        ok=times.p99 <= SLOWEST and len(times.seconds) == camera.badges,
    )


def _throughput(camera: Camera) -> Row:
    return Row(
        what=f"webcam frames read at {RATE}/s, all on one core ({ALONE} s)",
        measured=f"{camera.read:,} of {camera.shown:,}, {100 * camera.busy / ALONE:.0f} % of the core",
        target="all",
        ok=camera.read == camera.shown,
    )
