"""Every page of the dashboard as a picture, light and dark, for people who look at them. It shows no window."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from checkin.roster import Roster
from checkin.ui import icons, theme
from checkin.ui.dashboard.head import PAGES
from checkin.ui.dashboard.reading import Question, read
from checkin.ui.dashboard.window import DashboardWindow
from checkin.ui.theme import Look

SIZES = ((1280, 800), (1920, 1080))
LOOKS = {"light": Look(), "dark": Look(dark=True)}


def paint_dashboard(roster: Roster, folder: Path) -> Iterator[Path]:
    """Of the event's first list, as it is now; `dashboard-live-dark-1920.png` and its like."""
    app, before = QApplication.instance(), theme.look()
    assert isinstance(app, QApplication)
    question = Question(list_id=roster.lists.default().id, absent=True, scans=True)
    window = DashboardWindow(roster.event.name, roster.event.zone, question)
    answer = read(roster, question)
    window.station = partial(str, answer.day.by_station[0].label if answer.day.by_station else "")
    window.show_answer(answer)
    for look, worn in LOOKS.items():
        _dress(app, worn)
        for page in PAGES:
            window.head.turn_to(page)
            for size in SIZES:
                yield _picture(window, size, folder / f"dashboard-{page}-{look}-{size[0]}.png")
    _dress(app, before)
    window.deleteLater()


def _dress(app: QApplication, worn: Look) -> None:
    theme.dress(app, worn)
    icons.renew(app)


def _picture(window: DashboardWindow, size: tuple[int, int], path: Path) -> Path:
    window.resize(*size)
    QCoreApplication.processEvents()
    window.grab().save(str(path))
    return path
