"""« Tableau de bord », a window for the second screen. It asks one question at a time and shows the answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QScreen, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from checkin.attendance.day import Day
from checkin.errors import CheckinError
from checkin.models import Verdict
from checkin.ui import texts, theme
from checkin.ui.dashboard.absent_page import AbsentPage
from checkin.ui.dashboard.breakdown_page import BreakdownPage
from checkin.ui.dashboard.head import PAGES, Head
from checkin.ui.dashboard.live_page import LivePage
from checkin.ui.dashboard.reading import Answer, Question
from checkin.ui.dashboard.scans_page import ScansPage
from checkin.ui.on_screen import fit, show_on
from checkin.ui.organiser import look
from checkin.ui.organiser.look import label
from checkin.ui.texts.dashboard import dashboard_words as say
from checkin.ui.texts.moments import local

NAMED = ("absent", "scans")  # pages that tell who: for organisers
SIZE, SMALLEST = QSize(1280, 800), QSize(800, 480)
SHEET = (
    look.SHEET
    + """
QWidget#dashboard, QScrollArea, QWidget#content { background: $background; }
QFrame#card:focus { border: 2px solid $accent; }
QTabBar { background: transparent; font-weight: 600; }
QTabBar::tab { background: transparent; color: $muted; padding: 8px 14px; margin: 0 2px; border-radius: 8px;
               border: 2px solid transparent; }
QTabBar::tab:selected { background: $accent_soft; color: $ink; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected:focus { border-color: $accent; }
QTableView { background: $surface; alternate-background-color: $background; border: 0; outline: 0;
             selection-background-color: $accent_soft; selection-color: $ink; }
QTableView::item { padding: 2px 10px; border-bottom: 1px solid $line; }
QTableView:focus { border: 1px solid $accent; }
"""
)

LINES, FRAME = 72, 15  # so many lines of the head's text in the window's shorter side; never smaller than these pixels


class DashboardWindow(QWidget):
    """Ends with its desk, and never ends the application. F11 fills its screen, Esc gives it back."""

    asked = Signal(object)  # Question
    copied = Signal(str, int)  # one of NAMED, and how many rows
    watched = Signal(bool)  # whether anybody sees it

    def __init__(self, event_name: str, zone: ZoneInfo, question: Question) -> None:
        super().__init__()
        self.setObjectName("dashboard")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.question = question
        self.station: Callable[[], str] = str  # who stands at this laptop
        self.guard: Callable[[str, Callable[[], object]], None] = _at_once  # asks for the organisers' code first
        self.day: Day | None = None
        self._frame = 0  # pixels of text in head and foot
        self._event_name, self._zone = event_name, zone
        self._error: CheckinError | None = None
        self._at: datetime | None = None
        self.head, self.foot = Head(event_name, self), label("hint", wraps=True)
        self.live, self.breakdowns = LivePage(zone, self), BreakdownPage(self)
        self.absent, self.scans = AbsentPage(self), ScansPage(zone, self)
        self.pages = QStackedWidget(self)
        self._arrange()
        self._connect()
        theme.wear(self, SHEET)
        self.retranslate()

    def show_answer(self, answer: Answer) -> None:
        """The day of now, on the page that is seen and on those behind it."""
        self.day, self._at, self._error = answer.day, answer.day.at, None
        self.head.show_lists(answer.lists, answer.question.list_id)
        self.live.show_day(answer.day)
        self.breakdowns.show_day(answer.day, list(answer.columns))
        if answer.absent is not None:
            self.absent.show_people(answer.absent)
        if answer.scans is not None:
            self.scans.show_scans(answer.scans, {one.id: one.name for one in answer.lists})
        self._say_foot()

    def show_same(self, at: datetime) -> None:
        """Nobody has written until then: what stands here is as fresh as that."""
        self._at, self._error = at, None
        self._say_foot()

    def show_error(self, error: CheckinError) -> None:
        """The figures before it stay, and are said to be old."""
        self._error = error
        self._say_foot()

    def show_on(self, screen: QScreen | None) -> None:
        """Fill that screen; without one, stand in a window."""
        show_on(self, screen)

    def retranslate(self) -> None:
        self.setWindowTitle(say.window(self._event_name))
        for part in (self.head, self.live, self.breakdowns, self.absent, self.scans):
            part.retranslate()
        self._say_foot()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F11:
            self._turn()
        elif event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.showNormal()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        text = max(min(self.width(), self.height()) // LINES, FRAME)
        if text != self._frame:  # head and foot, too, are read from afar
            self._frame = text
            self.head.grow(text)
            theme.wear(self.foot, f"QLabel {{ font-size: {text - 2}px; }}")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.watched.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # it may well come back from the task bar
            self.watched.emit(False)

    def _arrange(self) -> None:
        self.setMinimumSize(SMALLEST)
        fit(self, SIZE)
        for page in (self.live, self.breakdowns, self.absent, self.scans):
            self.pages.addWidget(page)
        body = QVBoxLayout()
        body.setContentsMargins(16, 12, 16, 10)
        body.setSpacing(8)
        body.addWidget(self.pages, 1)
        body.addWidget(self.foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addLayout(body, 1)
        for place, name in enumerate(PAGES):
            QShortcut(QKeySequence(f"Ctrl+{place + 1}"), self, partial(self.head.turn_to, name))

    def _connect(self) -> None:
        self.head.page_chosen.connect(self._show_page)
        self.head.list_chosen.connect(self._choose_list)
        self.head.full_screen_asked.connect(self._turn)
        self.breakdowns.column_chosen.connect(self._choose_column)
        self.scans.searched.connect(self._search)
        self.absent.copied.connect(partial(self.copied.emit, "absent"))
        self.scans.copied.connect(partial(self.copied.emit, "scans"))
        self.scans.verdict_chosen.connect(self._choose_verdict)

    def _turn(self) -> None:
        (self.showNormal if self.isFullScreen() else self.showFullScreen)()

    def hide_names(self) -> None:
        """Figures alone from now on: the organisers' lock has shut."""
        if PAGES[self.pages.currentIndex()] in NAMED:
            self._open_page(0)

    def _show_page(self, place: int) -> None:
        """Names wait for the code, on the page of before."""
        if PAGES[place] not in NAMED:
            self._open_page(place)
            return
        self._mark(self.pages.currentIndex())
        self.guard("dashboard_names", partial(self._open_page, place))

    def _mark(self, place: int) -> None:
        with QSignalBlocker(self.head):
            self.head.turn_to(PAGES[place])

    def _open_page(self, place: int) -> None:
        self._mark(place)
        self.pages.setCurrentIndex(place)
        self._ask(absent=PAGES[place] == "absent", scans=PAGES[place] == "scans")

    def _choose_list(self, list_id: int) -> None:
        self._ask(list_id=list_id)

    def _choose_column(self, column: str) -> None:
        self._ask(column=column)

    def _choose_verdict(self, verdict: Verdict | None) -> None:
        self._ask(verdict=verdict)

    def _search(self, words: str) -> None:
        self.guard("dashboard_names", partial(self._ask, words=words))

    def _ask(self, **changes: Any) -> None:
        self.question = replace(self.question, **changes)
        self.asked.emit(self.question)

    def _say_foot(self) -> None:
        """How old the figures are, and whose."""
        if self._error:
            self.foot.setText(say.unread(texts.error_sentence(self._error)))
        elif self.day is None or self._at is None:
            self.foot.setText(say.reading())
        else:
            station = self.station()
            elsewhere = sum(group.passages for group in self.day.by_station if group.label != station)
            self.foot.setText(say.fresh(local(self._at, self._zone).strftime("%H:%M:%S"), station, elsewhere))


def _at_once(name: str, act: Callable[[], object]) -> None:
    act()
