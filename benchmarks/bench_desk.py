"""From the scanner's Enter to the painted verdict: 20 scans a second for a minute, in the real window, offscreen."""

from __future__ import annotations

import sys
from collections import deque
from pathlib import Path
from time import monotonic_ns, perf_counter

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.rows import Row, Times
from benchmarks.samples import code
from checkin.models import ScanResult
from checkin.roster import Roster

EVERY = 50  # ms between two scans
SECONDS = 60
SLOWEST = 0.033  # seconds: two frames
SETTLE = 1500  # ms for what the window loads after its first paint, and for the last answer
FIRST_SCAN = 1  # ticket from which the badges are shown, one after the other


class Scanner(QObject):
    """Types a code and Enter at its pace, and takes the time from each Enter to the end of the paint that shows it."""

    def __init__(self, window: QWidget, scans: int) -> None:
        super().__init__(window)
        self.painted: list[float] = []
        self._window = window
        self._left = scans
        self._number = FIRST_SCAN
        self._entered: deque[float] = deque()
        self._answered = 0
        self._pace = QTimer(self, interval=EVERY, timerType=Qt.TimerType.PreciseTimer)
        self._pace.timeout.connect(self._scan)
        window.installEventFilter(self)

    def start(self) -> None:
        self._pace.start()

    def answered(self, result: ScanResult) -> None:
        self._answered += 1

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lets the window paint, then looks at the clock. Two answers in one paint count from their own Enter each."""
        if event.type() is not QEvent.Type.UpdateRequest or not self._answered:
            return False
        watched.event(event)
        painted = perf_counter()
        for _ in range(self._answered):
            self.painted.append(painted - self._entered.popleft())
        self._answered = 0
        return True

    def _scan(self) -> None:
        if not self._left:
            self._pace.stop()
            QTimer.singleShot(SETTLE, self._window, QCoreApplication.quit)
            return
        self._left -= 1
        for letter in code(self._number):
            self._strike(Qt.Key(ord(letter)), letter)
        self._number += 1
        self._entered.append(perf_counter())
        self._strike(Qt.Key.Key_Return, "\r")

    def _strike(self, key: Qt.Key, text: str) -> None:
        handle = self._window.windowHandle()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(monotonic_ns() // 1_000_000)
            QCoreApplication.postEvent(handle, event)


def run(event: Path, tickets: int) -> list[Row]:
    """Plays the minute with cards, sounds and figures as on the day; then counts the log."""
    from checkin.desktop import Shell, settle_soon
    from checkin.ui.app import make_application

    scans = SECONDS * 1000 // EVERY
    app = make_application(sys.argv[:1])
    shell = Shell(app)
    shell.start(event)
    assert shell.window is not None
    scanner = Scanner(shell.window, scans)
    shell.window.model.scanned.connect(scanner.answered)
    QTimer.singleShot(SETTLE, scanner, scanner.start)
    settle_soon()  # as `open_desk` does
    app.exec()
    shell.close()
    return [_row(Times(scanner.painted), _lost(event, scans), scans, tickets, app)]


def _lost(event: Path, scans: int) -> int:
    with Roster.open(event) as roster:
        kept = {scan.code for scan in roster.scans.all()}
    return len({code(number) for number in range(FIRST_SCAN, FIRST_SCAN + scans)} - kept)


def _row(times: Times, lost: int, scans: int, tickets: int, app: QApplication) -> Row:
    frame = 1 / (app.primaryScreen().refreshRate() or 60)
    return Row(
        what=f"Enter → verdict painted ({scans:,} scans, 20/s, {tickets:,} tickets)",
        measured=f"{times}, {len(times.seconds):,} painted, {lost} lost",
        floor=f"{frame * 1000:.2f} ms: one frame of the screen",
        ratio=times.median / frame,
        target="p99 ≤ 33 ms, none lost",
        ok=times.p99 <= SLOWEST and not lost and len(times.seconds) == scans,
    )
