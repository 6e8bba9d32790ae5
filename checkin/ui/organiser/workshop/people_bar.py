"""Whom the card is tried with: the hardest names, anybody, or somebody by name. It shows no card."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from PySide6.QtCore import QModelIndex, QSize, QStringListModel, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit, QPushButton, QWidget

from checkin.cards.samples import Sample, sample
from checkin.models import Ticket
from checkin.ui.organiser.shown import affiliation, person
from checkin.ui.organiser.workshop.bench import Bench
from checkin.ui.scanners.into_field import TAKES_SCANS
from checkin.ui.texts.workshop import workshop_words as say

GAP = 6  # pixels
SEARCH = 150  # pixels that a name to look for needs
Find = Callable[[str], Sequence[Ticket]]


class PeopleBar(QWidget):
    """A button per kind of person; one that nobody is like is hidden."""

    def __init__(self, bench: Bench, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._find, self._chance = bench, find, Random()
        self._found: Sequence[Ticket] = ()
        self.buttons = {one: QPushButton(self) for one in Sample}
        self.search = QLineEdit(self)
        self.search.setProperty(TAKES_SCANS, True)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.activated[QModelIndex].connect(self._pick)  # type: ignore[index]  # overloaded; the stubs know one
        self.search.setCompleter(completer)
        self.search.textEdited.connect(self._look)
        self._grid = QGridLayout(self)
        self._lay_out()
        self.retranslate()
        self.offer()

    def offer(self) -> None:
        """What fits the people of this event."""
        tickets = self._bench.material.tickets
        for one, button in self.buttons.items():
            button.setVisible(sample(tickets, one, self._chance) is not None)
        self.search.setEnabled(bool(tickets))
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Two buttons wide: everything else finds a row below."""
        widest = sorted(button.sizeHint().width() for button in self.buttons.values())[-2:]
        return QSize(sum(widest) + GAP, self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def try_first(self) -> None:
        """With the longest name, where there is anybody."""
        self._try(Sample.LONGEST)

    def retranslate(self) -> None:
        for one, button in self.buttons.items():
            button.setText(say.sample(one))
        self.search.setPlaceholderText(say.search())
        self.search.setAccessibleName(say.search())

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        for one, button in self.buttons.items():
            button.setObjectName("row")
            button.setAutoDefault(False)
            button.clicked.connect(self._trying(one))
        self._arrange()

    def _arrange(self) -> None:
        """All in one row, or the search below, or two buttons to a row: as there is room."""
        shown = [button for button in self.buttons.values() if not button.isHidden()]
        needed = sum(button.sizeHint().width() + GAP for button in shown)
        columns = len(shown) if needed <= self.width() + GAP else 2
        beside = columns == len(shown) and needed + SEARCH <= self.width()
        for number, button in enumerate(shown):
            self._grid.addWidget(button, number // columns, number % columns)
        row = 0 if beside else len(shown)
        self._grid.addWidget(self.search, row, len(shown) if beside else 0, 1, 1 if beside else -1)
        self._grid.setColumnStretch(len(shown), 1)

    def _trying(self, one: Sample) -> Callable[[], None]:
        def try_it() -> None:
            self._try(one)

        return try_it

    def _try(self, one: Sample) -> None:
        ticket = sample(self._bench.material.tickets, one, self._chance)
        if ticket:
            self._bench.try_with(ticket)

    def _look(self, text: str) -> None:
        self._found = self._find(text) if text.strip() else ()
        self._names.setStringList([" — ".join(filter(None, (person(one), affiliation(one)))) for one in self._found])

    def _pick(self, index: QModelIndex) -> None:
        if index.row() < len(self._found):
            self._bench.try_with(self._found[index.row()])
        self.search.selectAll()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
