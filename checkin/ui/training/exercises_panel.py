"""« Exercices »: what to do next, and a tick for all that was done. The tutor knows; this shows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from checkin.exercises import Exercise
from checkin.ui import icons, theme
from checkin.ui.desk.labels import plain_label
from checkin.ui.palette import Colour
from checkin.ui.texts.training import exercise_words
from checkin.ui.texts.training import training_words as say
from checkin.ui.training.tutor import Tutor

WIDE = 280  # pixels at the usual size of text
SHEET = """
QFrame#exercises { background: $surface; border: 1px solid $line; border-radius: 16px; }
QFrame#now { background: $accent_soft; border-radius: 10px; }
QFrame#now QLabel#title { font-size: 16px; font-weight: 700; }
QFrame#now QLabel#todo { font-size: 15px; }
QScrollArea, QWidget#rows { background: transparent; border: 0; }
QPushButton#exercise { text-align: left; border: 0; background: transparent; padding: 0 8px; min-height: 28px;
                       font-weight: 400; font-size: 14px; }
QPushButton#exercise:hover { background: $background; }
QPushButton#exercise:checked { background: $accent_soft; font-weight: 600; }
QPushButton#exercise:focus { border: 2px solid $accent; padding: 0 6px; }
QToolButton#close { border: 0; background: transparent; padding: 0; min-width: 32px; min-height: 32px; }
QToolButton#close:focus { border: 2px solid $accent; }
"""
TICKS = {True: ("check", Colour.GREEN), False: ("circle", Colour.EDGE)}


class ExercisesPanel(QFrame):
    """The exercise of now is the first one not done, or the one that somebody clicked, until it is done."""

    closed = Signal()
    asked = Signal(str)  # "print", "save" or "restart"

    def __init__(self, tutor: Tutor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exercises")
        theme.wear(self, SHEET)
        self._tutor = tutor
        self._chosen: Exercise | None = None
        self.count = plain_label("caption", self)
        self._heading = plain_label("heading", self)
        self.title, self.todo = plain_label("title", self, wraps=True), plain_label("todo", self, wraps=True)
        self.rows = {exercise: QPushButton(self) for exercise in Exercise}
        self.buttons = {name: QPushButton(self) for name in ("print", "save", "restart")}
        self.close_button = QToolButton(self)
        self._list, self._foot = QScrollArea(self), QWidget(self)
        self.setFixedWidth(theme.scaled(WIDE))
        self._arrange()
        self._connect()
        self.retranslate()

    @property
    def current(self) -> Exercise | None:
        """What is to be done now; None once all is done."""
        return self._chosen or self._tutor.progress.next

    def retranslate(self) -> None:
        self._heading.setText(say.title())
        texts = {"print": say.print_badges(), "save": say.save_badges(), "restart": say.restart()}
        hints = {"print": say.badges_hint(), "save": say.badges_hint(), "restart": say.restart_hint()}
        for name, button in self.buttons.items():
            button.setText(texts[name])
            button.setToolTip(hints[name])
        self.close_button.setToolTip(say.close())
        self.close_button.setAccessibleName(say.close())
        self.refresh()

    def refresh(self) -> None:
        """Ticks, count and what to do next, as the tutor knows them now."""
        done, current = self._tutor.progress.done, self.current
        self.count.setText(say.count(len(done), len(self.rows)))
        for exercise, row in self.rows.items():
            title = exercise_words.title(exercise)
            icons.put_on(row, *TICKS[exercise in done], 18)
            row.setText(title)
            row.setAccessibleName(say.spoken(title, exercise in done))
            row.setChecked(exercise is current)
        self.title.setText(exercise_words.title(current) if current else "")
        self.title.setVisible(current is not None)
        self.todo.setText(self._tutor.todo(current) if current else say.all_done())
        if current:
            QTimer.singleShot(0, self, self._show_current)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() == QEvent.Type.StyleChange:
            self.setFixedWidth(theme.scaled(WIDE))
        super().changeEvent(event)

    def _show_current(self) -> None:
        if current := self.current:
            self._list.ensureWidgetVisible(self.rows[current], 0, 40)

    def _done(self) -> None:
        if self._chosen in self._tutor.progress.done:
            self._chosen = None
        self.refresh()

    def _choosing(self, exercise: Exercise) -> Callable[[], None]:
        def choose() -> None:
            self._chosen = exercise
            self.refresh()

        return choose

    def _asking(self, name: str) -> Callable[[], None]:
        def ask() -> None:
            self.asked.emit(name)

        return ask

    def _connect(self) -> None:
        self._tutor.changed.connect(self._done)
        self.close_button.clicked.connect(self.closed)
        for exercise, row in self.rows.items():
            row.clicked.connect(self._choosing(exercise))
        for name, button in self.buttons.items():
            button.clicked.connect(self._asking(name))

    def _arrange(self) -> None:
        icons.put_on(self.close_button, "cross", Colour.MUTED, 16, air=0)
        self.close_button.setObjectName("close")
        head = QHBoxLayout()
        head.addWidget(self._heading)
        head.addSpacing(8)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 14)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self._now())
        layout.addWidget(self._list, 1)
        layout.addWidget(self._foot)
        self._fill_list()
        self._fill_foot()

    def _now(self) -> QFrame:
        now = QFrame(self)
        now.setObjectName("now")
        layout = QVBoxLayout(now)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.setSpacing(4)
        layout.addWidget(self.title)
        layout.addWidget(self.todo)
        return now

    def _fill_list(self) -> None:
        rows = QWidget(self)
        rows.setObjectName("rows")
        layout = QVBoxLayout(rows)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for row in self.rows.values():
            row.setObjectName("exercise")
            row.setCheckable(True)
            row.setAutoDefault(False)
            layout.addWidget(row)
        layout.addStretch(1)
        self._list.setWidget(rows)
        self._list.setWidgetResizable(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _fill_foot(self) -> None:
        layout = QGridLayout(self._foot)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        places = {"print": (0, 0, 1, 2), "save": (1, 0, 1, 1), "restart": (1, 1, 1, 1)}
        for name, button in self.buttons.items():
            button.setAutoDefault(False)
            layout.addWidget(button, *places[name])
