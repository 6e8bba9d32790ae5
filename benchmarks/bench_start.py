"""From the start of the process to a desk that is ready to scan, beside an empty PySide6 window; and its memory."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from time import perf_counter

from benchmarks.rows import Row, Times

REPEATS = 7
HIGHEST_RATIO = 1.5
MOST_MEGABYTES = 250
LOADED = 2000  # ms after the first paint: whatever the window loads late is loaded

# Tells the first paint of a main window on standard output; some seconds later the memory at its highest.
PROBE = f"""
import pathlib, re, resource, sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Probe(QObject):
    def eventFilter(self, watched, event):
        if event.type() != QEvent.Type.UpdateRequest or not isinstance(watched, QMainWindow):
            return False
        app.removeEventFilter(self)
        watched.event(event)
        print("painted", flush=True)
        QTimer.singleShot({LOADED}, self.tell)
        return True

    def tell(self):
        status = pathlib.Path("/proc/self/status")  # Linux: getrusage counts the memory of the process that forked, too
        peak = re.search("VmHWM:\\s*(\\d+)", status.read_text()) if status.exists() else None
        print(peak[1] if peak else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, flush=True)
        app.quit()

app = QApplication(sys.argv[:1])
probe = Probe()
app.installEventFilter(probe)
"""
EMPTY = f"{PROBE}\nwindow = QMainWindow()\nwindow.resize(1280, 800)\nwindow.show()\napp.exec()\n"
DESK = f"{PROBE}\nfrom checkin.__main__ import main\nmain()\n"  # as a double click does: no arguments


def run(event: Path, tickets: int) -> list[Row]:
    """The two take turns, so that both meet the same machine."""
    ours, empty, memory = [], [], []
    _start(DESK, event)  # reads the files once
    for _ in range(REPEATS):
        seconds, kilobytes = _start(DESK, event)
        ours.append(seconds)
        memory.append(kilobytes / 1000)
        empty.append(_start(EMPTY, event)[0])
    times, floor = Times(ours), Times(empty)
    ratio = times.median / floor.median
    return [
        Row(
            what=f"start → ready to scan ({tickets:,} tickets)",
            measured=f"{times.median * 1000:.0f} ms",
            floor=f"{floor.median * 1000:.0f} ms: empty PySide6 window",
            ratio=ratio,
            target="ratio ≤ 1.5",
            ok=ratio <= HIGHEST_RATIO,
        ),
        Row(
            what=f"memory, {LOADED // 1000} s after the start",
            measured=f"{max(memory):.0f} MB",
            target="≤ 250 MB",
            ok=max(memory) <= MOST_MEGABYTES,
        ),
    ]


def _start(script: str, event: Path) -> tuple[float, float]:
    """(seconds until the first paint, kilobytes at the highest)."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "CHECKIN_EVENT": str(event)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed app is compiled once, not at each start
    start = perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "painted\n"
        seconds = perf_counter() - start
        memory = float(process.stdout.readline())
    return seconds, memory if sys.platform != "darwin" else memory / 1000
