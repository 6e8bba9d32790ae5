"""The workshop's window laid out: templates, card, what is selected, what does not fit. It decides nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from checkin.ui import theme
from checkin.ui.organiser import look
from checkin.ui.organiser.look import label
from checkin.ui.organiser.shown import shown
from checkin.ui.organiser.workshop.bench import Bench
from checkin.ui.organiser.workshop.canvas import Canvas
from checkin.ui.organiser.workshop.check_panel import CheckPanel
from checkin.ui.organiser.workshop.checking import Checked
from checkin.ui.organiser.workshop.event_panel import EventPanel
from checkin.ui.organiser.workshop.gallery import Gallery
from checkin.ui.organiser.workshop.people_bar import Find, PeopleBar
from checkin.ui.organiser.workshop.place_panel import PlacePanel
from checkin.ui.organiser.workshop.trial import TrialButton
from checkin.ui.texts.paper import making_words
from checkin.ui.texts.workshop import workshop_words as say

LEFT, RIGHT = 226, 312  # pixels, at the usual size of text
WIDEST_LEFT, WIDEST_RIGHT = 300, 480  # pixels: the card keeps its room
SHEET = (
    look.SHEET
    + """
QListWidget { background: $surface; border: 1px solid $line; border-radius: 12px; padding: 4px; font-size: 14px; }
QListWidget::item { border-radius: 8px; padding: 2px; color: $ink; }
QListWidget::item:selected { background: $accent_soft; color: $ink; }
QListWidget:focus { border: 2px solid $accent; padding: 3px; }
QScrollArea, QWidget#inside { background: $surface; border: 0; }
QTabWidget::pane { background: $surface; border: 1px solid $line; border-radius: 12px; top: -1px; }
QTabBar::tab { background: transparent; color: $muted; padding: 8px 10px; font-size: 14px; font-weight: 600;
               border-bottom: 3px solid transparent; }
QTabBar::tab:selected { color: $ink; border-bottom: 3px solid $accent; }
QTabBar::tab:focus { color: $accent; }
QDoubleSpinBox { background: $surface; border: 1px solid $edge; border-radius: 8px; padding: 0 6px; min-height: 34px;
                 selection-background-color: $accent; }
QDoubleSpinBox:focus { border: 2px solid $accent; padding: 0 5px; }
QDoubleSpinBox QLineEdit { border: 0; padding: 0; min-height: 0; background: transparent; }
QDoubleSpinBox QLineEdit:focus { border: 0; padding: 0; min-height: 0; }
QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 0; border: 0; }
QTabWidget QPushButton { padding: 0 10px; }
QTabWidget QPushButton:focus { padding: 0 9px; }
QPushButton::menu-indicator { image: url($icons/arrow-down$on_surface.svg); width: 12px; height: 12px;
                              subcontrol-origin: padding; subcontrol-position: right center; right: 8px; }
QFrame#foot QPushButton { padding: 0 12px; }
QFrame#foot QPushButton:focus { padding: 0 11px; }
"""
)


class View:
    """The parts of the dialog, each by its name."""

    def __init__(self, bench: Bench, find: Find, dialog: QDialog) -> None:
        theme.wear(dialog, SHEET)
        self._bench = bench
        self.name, self.notice, self.good = (
            look.Elided("title"),
            label("notice", wraps=True),
            label("good", wraps=True),
        )
        self.gallery, self.open_button = Gallery(dialog), QPushButton(dialog)
        self.canvas, self.people = Canvas(bench, dialog), PeopleBar(bench, find, dialog)
        self.tabs = QTabWidget(dialog)
        self.place, self.checks, self.event = PlacePanel(bench), CheckPanel(), EventPanel()
        self.undo, self.redo, self.revert = (QPushButton(dialog) for _ in range(3))
        self.save_button, self.use_button, self.close_button = (QPushButton(dialog) for _ in range(3))
        self.trial = TrialButton(dialog)
        self._lay_out(dialog)
        self.resize_with_text()
        self._connect(dialog)
        self.quiet()

    def retranslate(self) -> None:
        for button, text in (
            (self.open_button, say.open_svg()),
            (self.undo, say.undo()),
            (self.redo, say.redo()),
            (self.revert, say.revert()),
            (self.save_button, say.save_as()),
            (self.use_button, say.use()),
            (self.close_button, say.close()),
        ):
            button.setText(text)
        for number, text in enumerate(say.tabs()):
            self.tabs.setTabText(number, text)
        self.tabs.setAccessibleName(say.title())
        for part in (self.gallery, self.canvas, self.people, self.place, self.checks, self.event, self.trial):
            part.retranslate()

    def resize_with_text(self) -> None:
        """Both sides as wide as the size of the text asks for."""
        self.gallery.setFixedWidth(min(theme.scaled(LEFT), WIDEST_LEFT))
        self.tabs.setFixedWidth(min(theme.scaled(RIGHT), WIDEST_RIGHT))

    def show_state(self) -> None:
        """Which template this is, and what can be done with it now."""
        name = shown(making_words.design(self._bench.template.name))
        self.name.setText(say.modified(name) if self._bench.modified else name)
        self.undo.setEnabled(self._bench.can_undo)
        self.redo.setEnabled(self._bench.can_redo)
        self.revert.setEnabled(self._bench.modified)

    def show_material(self) -> None:
        self.people.offer()
        self.event.show_material(self._bench.material)
        self.trial.look(self._bench.material.printer)
        self.place.show_place()

    def show_checked(self, checked: Checked) -> None:
        self.checks.show_checked(checked)
        count = len(checked.findings)
        self.tabs.setTabText(1, say.found(count) if count else say.tabs()[1])

    def say(self, sentence: str) -> None:
        """Something went well, or is under way."""
        self._tell(self.good, sentence)

    def warn(self, sentence: str) -> None:
        """Something is wrong."""
        self._tell(self.notice, sentence)

    def quiet(self) -> None:
        self.notice.hide()
        self.good.hide()

    def give_up(self) -> None:
        self.gallery.close_pictures()
        self.trial.give_up()

    def _tell(self, where: QLabel, sentence: str) -> None:
        self.quiet()
        where.setText(sentence)
        where.show()

    def _connect(self, dialog: QDialog) -> None:
        bench = self._bench
        for button, keys, do in (
            (self.undo, QKeySequence.StandardKey.Undo, bench.undo),
            (self.redo, QKeySequence.StandardKey.Redo, bench.redo),
        ):
            button.clicked.connect(do)
            QShortcut(keys, dialog).activated.connect(do)
        self.revert.clicked.connect(bench.revert)
        bench.selected.connect(self._to_place)

    def _to_place(self) -> None:
        if self._bench.place:
            self.tabs.setCurrentIndex(0)

    def _lay_out(self, dialog: QDialog) -> None:
        columns = QHBoxLayout()
        columns.setContentsMargins(20, 16, 20, 16)
        columns.setSpacing(16)
        columns.addLayout(self._left())
        columns.addLayout(self._middle(), 1)
        columns.addWidget(self._right())
        whole = QVBoxLayout(dialog)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(columns, 1)
        whole.addWidget(self._foot(dialog))

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        self.open_button.setAutoDefault(False)
        column.addWidget(self.gallery, 1)
        column.addWidget(self.open_button)
        return column

    def _middle(self) -> QVBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.name, 1)
        for button in (self.undo, self.redo):
            button.setObjectName("row")
            button.setAutoDefault(False)
            head.addWidget(button)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addLayout(head)
        for widget in (self.notice, self.good):
            column.addWidget(widget)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.people)
        return column

    def _right(self) -> QTabWidget:
        self.tabs.setUsesScrollButtons(False)
        for page in (self.place, self.checks, self.event):
            page.setObjectName("inside")
            page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            scroll = QScrollArea()
            scroll.setFrameShape(QFrame.Shape.NoFrame)
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            scroll.setWidgetResizable(True)
            scroll.setWidget(page)
            self.tabs.addTab(scroll, "")
        return self.tabs

    def _foot(self, dialog: QDialog) -> QWidget:
        foot = QFrame(dialog)
        foot.setObjectName("foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(10)
        for button in (self.trial, self.revert, self.close_button, self.save_button, self.use_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.insertStretch(2, 1)
        self.use_button.setProperty("kind", "primary")
        return foot
