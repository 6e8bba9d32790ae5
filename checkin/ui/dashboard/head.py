"""The dashboard's head: event, pages, list, full screen. It only asks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QTabBar, QToolButton, QWidget

from checkin.models import CheckInList
from checkin.ui import icons, theme
from checkin.ui.organiser.look import Elided, QuietCombo
from checkin.ui.palette import Colour
from checkin.ui.texts.dashboard import dashboard_words as say

PAGES = ("live", "breakdowns", "absent", "scans")
ONE_LINE = 1000  # pixels in which all of it stands side by side, at the usual size of text


class Head(QFrame):
    """One line, or two where the window is small for its text; the event's name gives way first."""

    page_chosen = Signal(int)  # of PAGES
    list_chosen = Signal(int)  # its id
    full_screen_asked = Signal()

    def __init__(self, event_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top")
        self.title, self.tabs = Elided("title"), QTabBar(self)
        self.lists, self.full_screen = QuietCombo(self), QToolButton(self)
        self._lists: Sequence[CheckInList] = ()
        self._grid = QGridLayout(self)
        self.title.setText(event_name)
        for name in PAGES:
            self.tabs.addTab(say.page(name))
        self._arrange()
        self.tabs.currentChanged.connect(self.page_chosen)
        self.lists.activated.connect(self._choose)
        self.full_screen.clicked.connect(self.full_screen_asked)

    def show_lists(self, lists: Sequence[CheckInList], chosen: int) -> None:
        """All lists of the event, and the id of the one that is looked at."""
        if lists != self._lists:
            self._lists = lists
            self.lists.clear()
            for one in lists:
                self.lists.addItem(one.name, one.id)
        self.lists.setCurrentIndex(self.lists.findData(chosen))
        self.lists.setVisible(len(lists) > 1)

    def turn_to(self, page: str) -> None:
        """One of PAGES."""
        self.tabs.setCurrentIndex(PAGES.index(page))

    def retranslate(self) -> None:
        for place, name in enumerate(PAGES):
            self.tabs.setTabText(place, say.page(name))
        for part, text in ((self.lists, say.list()), (self.full_screen, say.full_screen())):
            part.setAccessibleName(text)
            part.setToolTip(text)

    def grow(self, text: int) -> None:
        """So many pixels of text at the usual size; the event's name is larger."""
        theme.wear(
            self, f"QTabBar, QComboBox {{ font-size: {text}px; }} QLabel#title {{ font-size: {text * 4 // 3}px; }}"
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _arrange(self) -> None:
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.lists.setSizeAdjustPolicy(QuietCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.lists.setMinimumContentsLength(14)
        self.lists.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.lists.hide()
        icons.put_on(self.full_screen, "full-screen", Colour.INK, air=0)
        self._grid.setContentsMargins(20, 8, 16, 8)
        self._grid.setSpacing(12)
        self._grid.setColumnStretch(0, 1)
        self._place()

    def _place(self) -> None:
        narrow = self.width() < theme.scaled(ONE_LINE)
        self._grid.addWidget(self.title, 0, 0)
        self._grid.addWidget(self.lists, 0, 2)
        self._grid.addWidget(self.full_screen, 0, 3)
        if narrow:
            self._grid.addWidget(self.tabs, 1, 0, 1, 4, Qt.AlignmentFlag.AlignLeft)
        else:
            self._grid.addWidget(self.tabs, 0, 1)

    def _choose(self) -> None:
        self.list_chosen.emit(int(self.lists.currentData()))
