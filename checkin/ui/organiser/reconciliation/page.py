"""All sections under each other, scrolled: shows questions, tells what was chosen. It reads and decides nothing."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from checkin.models import SyncStatus
from checkin.reconciliation import Questions
from checkin.ui.organiser.look import MARGIN
from checkin.ui.organiser.reconciliation.empty import Empty
from checkin.ui.organiser.reconciliation.items import Around, sections
from checkin.ui.organiser.reconciliation.row_button import RowButton
from checkin.ui.organiser.reconciliation.section import Section
from checkin.ui.texts.reconciliation import reconciliation_words as say

OPEN = ("roster", "doubles", "set_aside", "clock")  # what waits for somebody; the rest is only told
TOLD = ("missing", "settled")


class Page(QScrollArea):
    """In the order of OPEN, then TOLD; « Rien à régler » where nothing is open."""

    chosen = Signal(str, str, str, str)  # name of the section, key of the item, name of the action, note

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty = Empty()
        self.sections = {name: Section(name, folds=name in TOLD) for name in (*OPEN, *TOLD)}
        self.all_again, self.export = RowButton(), RowButton()
        self._arrange()
        self.retranslate()

    def show_questions(self, asked: Questions, status: SyncStatus, around: Around) -> None:
        """Show what is open now; cards of before stay where they are."""
        items = sections(asked, status, around)
        numbers = {name: len(found) for name, found in items.items()}
        numbers |= {"doubles": asked.doubles_count, "set_aside": asked.set_aside_count}
        numbers["missing"] = asked.missing_count
        self.empty.setVisible(not any(numbers[name] for name in OPEN))
        self._layout.setStretch(0, 0 if any(numbers.values()) else 1)
        self.all_again.setVisible(asked.set_aside_count > 1)
        for name, section in self.sections.items():
            section.show_items(items[name], numbers[name])

    def retranslate(self) -> None:
        """Buttons of its own; the sections get theirs with the next questions."""
        self.empty.retranslate()
        self.all_again.setText(say.all_again())
        self.export.setText(say.export())

    def take_focus(self) -> None:
        """To the first thing that can be settled, if there is any."""
        cards = (card for name in OPEN for card in self.sections[name].cards.values())
        if first := next(cards, None):
            first.take_focus()

    def _order_stops(self) -> None:
        """The Tab key goes down the screen, whatever was made first."""
        stops = [stop for section in self.sections.values() for stop in section.stops()]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def _telling(self, section: Section) -> None:
        def tell(key: str, action: str, note: str) -> None:
            self.chosen.emit(section.name, key, action, note)

        section.chosen.connect(tell)
        section.grown.connect(self._order_stops)
        section.emptied.connect(self.take_focus)

    def _arrange(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setObjectName("content")
        self._layout = layout = QVBoxLayout(content)
        layout.setContentsMargins(MARGIN, 20, MARGIN, 20)
        layout.setSpacing(24)
        layout.addWidget(self.empty)
        for section in self.sections.values():
            self._telling(section)
            layout.addWidget(section)
        layout.addStretch()
        for button in (self.all_again, self.export):
            self.sections["set_aside"].head.addWidget(button)
        self.setWidget(content)
