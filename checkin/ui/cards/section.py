"""A heading and the cards under it, kept and filled anew: a row that somebody is about to press does not move away."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin.ui.cards.card_row import CardRow
from checkin.ui.cards.lines import CardLine
from checkin.ui.organiser.look import label
from checkin.ui.texts.card_queue import card_queue_words as say

COUNTED = "missing"


class Section(QWidget):
    """`rows` by job, in the order in which they stand."""

    chosen = Signal(object, str, str)  # as CardRow's

    def __init__(self, name: str, printers: Callable[[], list[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.rows: dict[int, CardRow] = {}
        self._printers = printers
        self._title, self._count = label("section"), label("count")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._layout.addLayout(head)

    def show_lines(self, lines: Sequence[CardLine]) -> bool:
        """Show these cards; whether one that had the keyboard has gone."""
        self.setVisible(bool(lines))
        lost = self._remove({line.job for line in lines})
        for place, line in enumerate(lines):
            row = self.rows.get(line.job) or self._added(line.job)
            row.show_line(line)
            if self._layout.indexOf(row) != place + 1:
                self._layout.insertWidget(place + 1, row)
            row.show()  # else it has no room, and no keyboard, before the next turn of the loop
        self.rows = {line.job: self.rows[line.job] for line in lines}
        self._count.setText(str(len(lines)))
        self._count.setVisible(self.name == COUNTED)
        return lost

    def retranslate(self) -> None:
        self._title.setText(say.section(self.name))
        for row in self.rows.values():
            row.retranslate()

    def _remove(self, kept: set[int]) -> bool:
        gone = [self.rows.pop(job) for job in [*self.rows] if job not in kept]
        focused = self.window().focusWidget()
        lost = focused is not None and any(row.isAncestorOf(focused) for row in gone)
        for row in gone:
            row.hide()
            self._layout.removeWidget(row)
            row.deleteLater()
        return lost

    def _added(self, job: int) -> CardRow:
        row = self.rows[job] = CardRow(self)
        row.printers = self._printers
        row.chosen.connect(self.chosen)
        return row
