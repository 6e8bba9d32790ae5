"""The evacuation list over the whole screen: how many are inside, who, who is found. It reads and prints nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QScreen, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from checkin import insiders
from checkin.insiders import Insider
from checkin.ui import theme
from checkin.ui.desk.labels import plain_label
from checkin.ui.evacuation.names_grid import NamesGrid
from checkin.ui.texts.evacuation import evacuation_words as say
from checkin.ui.texts.papers import document_words

SMALLEST = QSize(480, 320)
HINTS = ("title", "as_of", "how")
NARROW = 1150  # pixels at the usual size of text, below which figures are smaller and hints give way
KEYS = {"print": "Ctrl+P", "pdf": "Ctrl+S", "close": "Escape"}
SHEET = """
QWidget#evacuation { background: $surface; }
QFrame#evacuation_head { background: $background; border-bottom: 1px solid $line; }
QLabel#giant { font-size: 96px; font-weight: 700; }
QLabel#missing { font-size: 96px; font-weight: 700; color: $red; }
QLabel#giant[narrow="true"], QLabel#missing[narrow="true"] { font-size: 64px; }
QLabel#of_giant { font-size: 20px; font-weight: 600; }
QLabel#of_giant[narrow="true"] { font-size: 14px; }
QLabel#title { font-size: 22px; font-weight: 700; }
QLabel#good { background: $good; color: $good_ink; border-radius: 8px; padding: 8px 12px; font-size: 15px; }
"""


class EvacuationScreen(QWidget):
    """Ticks are kept while it is open, whoever comes or goes meanwhile; scans are answered behind it."""

    asked = Signal(str)  # one of KEYS, but « close »

    def __init__(self, zone: ZoneInfo) -> None:
        super().__init__()
        self._zone = zone
        self._people: Sequence[Insider] = ()
        self._found: frozenset[int] = frozenset()
        self._narrow = False
        self._at: datetime | None = None
        self.setObjectName("evacuation")
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.inside, self.missing = plain_label("giant", self), plain_label("missing", self)
        self._labels = {name: plain_label(style, self, wraps=wraps) for name, style, wraps in _LABELS}
        self.good, self.notice = plain_label("good", self, wraps=True), plain_label("notice", self, wraps=True)
        self.search, self.names = QLineEdit(self), NamesGrid(self)
        self.buttons = {name: QPushButton(self) for name in KEYS}
        theme.wear(self, SHEET)
        self._arrange()
        self._connect()
        self.tell()
        self.setMinimumSize(SMALLEST)  # said aloud: the head must never keep it from filling a small screen

    @property
    def people(self) -> Sequence[Insider]:
        """Everybody inside, by name."""
        return self._people

    @property
    def at(self) -> datetime | None:
        """When that was read."""
        return self._at

    def show_people(self, people: Sequence[Insider], at: datetime) -> None:
        """Everybody who is inside at that moment, by name."""
        self._people, self._at = people, at
        self._found &= {one.ticket_id for one in people}
        self.retranslate()

    def begin(self, where: QScreen) -> None:
        """In front, over that whole screen, nobody found yet."""
        self._found = frozenset()
        self.search.clear()
        self.tell()
        self._show_names()
        self.setGeometry(where.geometry())
        self.showFullScreen()
        self.raise_()
        self.activateWindow()
        self.names.setFocus()

    def tell(self, good: str = "", bad: str = "") -> None:
        """What became of the paper."""
        for label, text in ((self.good, good), (self.notice, bad)):
            label.setText(text)
            label.setVisible(bool(text))

    def retranslate(self) -> None:
        self.setWindowTitle(say.title())
        texts = {
            "title": say.title(),
            "inside": say.inside(len(self._people)),
            "missing": say.missing(self._left),
            "known": say.known_here(),
            "how": say.how(),
            "as_of": say.as_of(self._at, self._zone) if self._at else "",
        }
        for name, text in texts.items():
            self._labels[name].setText(text)
        self.inside.setText(document_words.number(len(self._people)))
        self.search.setPlaceholderText(say.search())
        self.search.setAccessibleName(say.search())
        for name, button in self.buttons.items():
            key = QKeySequence(KEYS[name]).toString(QKeySequence.SequenceFormat.NativeText)
            button.setText(f"{say.button(name)}   {key}")
        self._show_names()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.names.setFocus()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Small figures and no hints, where names would have no room."""
        narrow = self.width() < theme.scaled(NARROW)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for name in HINTS:
            self._labels[name].setVisible(not narrow)
        for label in (self.inside, self.missing, self._labels["inside"], self._labels["missing"]):
            label.setProperty("narrow", narrow)
            label.style().polish(label)

    @property
    def _left(self) -> int:
        return len(self._people) - len(self._found)

    def _show_names(self) -> None:
        query = self.search.text().strip()
        people = insiders.matching(self._people, query) if query else self._people
        self.names.show_people(people, self._found, say.no_such() if query and self._people else say.nobody())
        self.missing.setText(document_words.number(self._left))
        for part in (self.missing, self._labels["missing"]):
            part.setVisible(bool(self._found))

    def _tick(self, ticket_id: int) -> None:
        self._found ^= {ticket_id}
        self._show_names()

    def _type(self, letters: str) -> None:
        """Whoever types means the search."""
        self.search.setFocus()
        self.search.setText(self.search.text() + letters)

    def _connect(self) -> None:
        self.names.ticked.connect(self._tick)
        self.names.typed.connect(self._type)
        self.search.textChanged.connect(self._show_names)
        for name, key in KEYS.items():
            act = self._leave if name == "close" else self._asking(name)
            self.buttons[name].clicked.connect(act)
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)

    def _asking(self, name: str) -> Callable[[], None]:
        def ask() -> None:
            self.asked.emit(name)

        return ask

    def _leave(self) -> None:
        """Escape clears the search first."""
        if self.search.text():
            self.search.clear()
            self.names.setFocus()
        else:
            self.close()

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head())
        told = _column(self._labels["known"], self.good, self.notice, spacing=8)
        told.setContentsMargins(16, 12, 16, 0)
        layout.addLayout(told)
        layout.addWidget(self.names, 1)

    def _head(self) -> QFrame:
        head = QFrame(self)
        head.setObjectName("evacuation_head")
        across = QHBoxLayout(head)
        across.setContentsMargins(32, 16, 32, 20)
        across.setSpacing(40)
        for figure, name in ((self.inside, "inside"), (self.missing, "missing")):
            across.addLayout(_column(figure, self._labels[name]))
        across.addLayout(_column(*(self._labels[name] for name in HINTS)), 1)
        across.addLayout(_column(*self.buttons.values(), self.search, spacing=8))
        return head


def _column(*parts: QWidget, spacing: int = 4) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(spacing)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return column


_LABELS = (
    ("title", "title", False),
    ("inside", "of_giant", False),
    ("missing", "of_giant", False),
    ("as_of", "heading", False),
    ("known", "notice", True),
    ("how", "hint", False),
)
