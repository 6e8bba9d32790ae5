"""« Cartes »: every name card with its state, and what can be done about those that did not come out. Others print."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from checkin.ui import theme
from checkin.ui.cards.card_row import CardRow
from checkin.ui.cards.lines import SECTIONS, CardLine
from checkin.ui.cards.roll_bar import RollBar
from checkin.ui.cards.section import Section
from checkin.ui.organiser import look
from checkin.ui.organiser.foot import Foot
from checkin.ui.organiser.look import MARGIN, label
from checkin.ui.organiser.reconciliation.row_button import RowButton
from checkin.ui.organiser.shown import shown
from checkin.ui.printing.card_queue import Summary
from checkin.ui.texts.card_queue import auto_print_words as auto_words
from checkin.ui.texts.card_queue import card_queue_words as say

SIZE, SMALLEST = QSize(860, 680), QSize(700, 380)
SHARE = 0.94  # of the screen, at most
SHEET = (
    look.SHEET
    + """
QScrollArea, QWidget#content { background: $background; }
QLabel#section { font-size: 17px; font-weight: 700; }
QLabel#count { background: $red; color: $surface; border-radius: 8px; padding: 1px 8px; font-size: 13px;
               font-weight: 700; }
QFrame#card { border-radius: 12px; }
"""
)


class CardsWindow(QDialog):
    """Never modal. Whoever owns it shows it anew whenever a card moves."""

    chosen = Signal(object, str, str)  # CardLine, name of the action, printer: see CardRow
    all_again = Signal()
    trial = Signal()
    settings_asked = Signal()
    sheet_asked = Signal(bool)  # on a printer; else as PDF
    shown_now = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.wear(self, SHEET)
        self.printers: Sequence[str] = ()
        self._summary = Summary(printer="", waiting=0, not_printed=0)
        self._printer, self._state, self._told = label("heading"), label("hint", wraps=True), label("hint", wraps=True)
        self.notice, self.good = label("notice", wraps=True), label("good", wraps=True)
        self.try_button, self.settings_button = RowButton(self), RowButton(self)
        self.roll, self.foot = RollBar(self), Foot(self)
        self.sections = {name: Section(name, self._others, self) for name in SECTIONS}
        self._sheet_menu = QMenu(self)
        self._arrange()
        self._connect()
        self.retranslate()

    def show_cards(self, lines: Sequence[CardLine]) -> None:
        """These cards, now; the keyboard goes on to the next one when its own has gone."""
        before = self._rows()
        sections = self.sections.items()
        lost = [section.show_lines([line for line in lines if line.section == name]) for name, section in sections]
        if self._rows() != before:
            self._order_stops()
        missing = bool(self.sections["missing"].rows)
        self._told.setText("" if missing else say.all_well() if lines else say.nothing())
        self._told.setVisible(not missing)
        self.foot.main.setEnabled(missing)
        self.foot.aside.setEnabled(missing)
        if any(lost):
            self.take_focus()

    def show_summary(self, summary: Summary) -> None:
        """The printer, what is wrong with it, its roll."""
        self._summary = summary
        self._printer.setText(shown(say.printer(summary.printer), 60))
        self._state.setText(say.ready())
        self._state.setVisible(bool(summary.printer) and not (summary.unfit or summary.not_printed))
        why = say.refused(shown(summary.refused, 40), summary.unfit) if summary.refused and summary.unfit else ""
        self.notice.setText(why or (say.unfit(summary.unfit) if summary.unfit else ""))
        self.notice.setVisible(bool(self.notice.text()))
        self.try_button.setVisible(bool(summary.printer))
        self.roll.setVisible(bool(summary.printer))
        self.roll.show_roll(summary.roll)

    def tell(self, good: str = "", bad: str = "") -> None:
        """What became of a sheet."""
        for told, text in ((self.good, good), (self.notice, bad)):
            told.setText(text)
            told.setVisible(bool(text))

    def take_focus(self) -> None:
        """To the first card that did not come out, else to the card that tries the printer."""
        row = next(iter(self.sections["missing"].rows.values()), None)
        if row:
            row.take_focus()
        else:
            (self.try_button if self._summary.printer else self.foot.close_button).setFocus()

    def retranslate(self) -> None:
        self.setWindowTitle(say.title())
        self.try_button.setText(say.trial())
        self.settings_button.setText(auto_words.open())
        self.foot.close_button.setText(say.close())
        self.foot.main.setText(say.retry_all())
        self.foot.aside.setText(say.sheet())
        for action, text in zip(self._sheet_menu.actions(), (say.sheet_print(), say.sheet_save()), strict=True):
            action.setText(text)
        self.roll.retranslate()
        for section in self.sections.values():
            section.retranslate()
        self.show_summary(self._summary)
        self.foot.rest()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown_now.emit()
        self.take_focus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.shown_now.emit()
        super().changeEvent(event)

    def _others(self) -> list[str]:
        """Where a card may be sent instead: the PDF too."""
        return [name for name in (*self.printers, "") if name != self._summary.printer]

    def _rows(self) -> list[CardRow]:
        return [row for section in self.sections.values() for row in section.rows.values()]

    def _order_stops(self) -> None:
        """The Tab key goes down the screen, whatever was made first."""
        buttons: list[QWidget] = [button for row in self._rows() for button in row.buttons.values()]
        above: list[QWidget] = [self.try_button, self.settings_button, self.roll.number, self.roll.renew]
        for before, after in pairwise([*above, *buttons, self.foot.aside, self.foot.close_button, self.foot.main]):
            self.setTabOrder(before, after)

    def _ask_print(self) -> None:
        self.sheet_asked.emit(True)

    def _ask_save(self) -> None:
        self.sheet_asked.emit(False)

    def _connect(self) -> None:
        for section in self.sections.values():
            section.chosen.connect(self.chosen)
        self._sheet_menu.addAction("").triggered.connect(self._ask_print)
        self._sheet_menu.addAction("").triggered.connect(self._ask_save)
        self.foot.aside.setMenu(self._sheet_menu)
        self.foot.main.clicked.connect(self.all_again)
        self.foot.close_button.clicked.connect(self.reject)
        self.try_button.clicked.connect(self.trial)
        self.settings_button.clicked.connect(self.settings_asked)

    def _arrange(self) -> None:
        self.setMinimumSize(SMALLEST)
        self.resize(SIZE.boundedTo(self.screen().availableSize() * SHARE))
        self.good.hide()
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self._printer, 1)
        above.addWidget(self.try_button)
        above.addWidget(self.settings_button)
        content = QWidget()
        content.setObjectName("content")
        page = QVBoxLayout(content)
        page.setContentsMargins(MARGIN, 20, MARGIN, 20)
        page.setSpacing(14)
        page.addLayout(above)
        for part in (self._state, self.roll, self.notice, self.good, self._told, *self.sections.values()):
            page.addWidget(part)
        page.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.foot)
