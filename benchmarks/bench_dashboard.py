"""The dashboard: from the question to the painted page, and what it costs a scan that is made beside it."""

from __future__ import annotations

import sys
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from benchmarks.bench_desk import EVERY, SETTLE, Scanner
from benchmarks.rows import Row, Times
from benchmarks.samples import new_event
from checkin.roster import Roster

TICKETS, SCANS = 10_000, 30_000
ROUNDS, SCANNED = 40, 400
REFRESH, SCAN = 0.050, 0.016  # seconds
SCREEN = QSize(1920, 1080)
PAGES = ("live", "absent")  # the one that is watched, and the one that reads a row per person


def run(folder: Path) -> list[Row]:
    """A day of 10,000 people and 30,000 scans."""
    from checkin.ui.app import make_application

    event = new_event(folder / "dashboard.checkin", TICKETS, SCANS)
    app = make_application(sys.argv[:1])
    return [_refresh(event), *_beside(event, app)]


def _refresh(event: Path) -> Row:
    """Reading by the thread's own function and painting of the whole page, one after the other."""
    from checkin.ui.dashboard.reading import Question, read
    from checkin.ui.dashboard.window import DashboardWindow

    readings, paints = [], []
    with Roster.open(event) as roster:
        question = Question(list_id=roster.lists.default().id)
        window = DashboardWindow("Partner Day", roster.event.zone, question)
        window.resize(SCREEN)
        window.show()
        image = QImage(SCREEN, QImage.Format.Format_RGB32)
        for _ in range(ROUNDS):
            begun = perf_counter()
            answer = read(roster, question)
            readings.append(perf_counter() - begun)
            window.show_answer(answer)
            window.render(image)
            paints.append(perf_counter() - begun)
        window.close()
    times, floor = Times(paints), Times(readings)
    return Row(
        what=f"dashboard refreshed: read and painted ({TICKETS:,} tickets, {SCANS:,} scans)",
        measured=str(times),
        floor=f"{floor.median * 1000:.2f} ms: reading alone",
        ratio=times.median / floor.median,
        target="≤ 50 ms",
        ok=times.median <= REFRESH,
    )


def _beside(event: Path, app: QApplication) -> list[Row]:
    """20 scans a second at the desk: alone, then while the dashboard stands open, on each of PAGES."""
    alone, _ = _scanned(event, app, "")
    rows = []
    for page in PAGES:
        times, refreshed = _scanned(event, app, page)
        row = Row(
            what=f"Enter → verdict painted beside the dashboard ({SCANNED} scans, {1000 // EVERY}/s, page « {page} »)",
            measured=f"{times}, refreshed {refreshed} times",
            floor=f"{alone}: the same desk without it",
            ratio=times.p99 / alone.p99,
            target="p99 ≤ 16 ms",
            ok=times.p99 <= SCAN and bool(refreshed),
        )
        rows.append(row)
    return rows


def _scanned(event: Path, app: QApplication, page: str) -> tuple[Times, int]:
    """(from each Enter to its painted verdict, how often the dashboard was refreshed meanwhile)"""
    from checkin.desktop import Desk, Shell, settle_soon
    from checkin.desktop.dashboard_desk import DashboardDesk

    shell = Shell(app)
    shell.start(event)
    window = shell.window
    assert window is not None
    scanner = Scanner(window, SCANNED)
    window.model.scanned.connect(scanner.answered)
    board = DashboardDesk(Desk(window.model.roster, window.model, window))
    refreshed: list[object] = []
    board.reader.read.connect(refreshed.append)
    if page:
        board.window.resize(SCREEN)
        board.window.head.turn_to(page)
        board.window.show()  # offscreen there is one screen: the desk lies behind, and paints all the same
    QTimer.singleShot(SETTLE, scanner, scanner.start)
    settle_soon()
    app.exec()
    board.close()
    shell.close()
    return Times(scanner.painted), len(refreshed)
