"""« Files d’attente »: the letters for so many queues, large on the screen, and as signs of A4."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QHBoxLayout, QToolButton, QWidget

from checkin.cards import sheet
from checkin.errors import CheckinError
from checkin.queues import Queue, split
from checkin.ui import texts, theme
from checkin.ui.crowd.queue_signs import signs
from checkin.ui.organiser import look
from checkin.ui.organiser.form_dialog import FormDialog
from checkin.ui.organiser.look import card, label
from checkin.ui.organiser.shown import shown
from checkin.ui.printing.paper import Paper
from checkin.ui.texts.crowd import paper_words
from checkin.ui.texts.crowd import queue_words as say

CHOICES = (2, 3, 4, 5, 6)
COLUMNS = 3
SHEET = (
    look.SHEET
    + """
QLabel#letters { font-size: 56px; font-weight: 700; color: $accent; }
QToolButton#count { min-width: 36px; padding: 0; }
QToolButton#count:checked { background: $accent; color: $surface; border-color: $accent; }
"""
)


@dataclass(frozen=True, slots=True)
class Crowd:
    """Whom the queues are for: event, list, and the first letter of everybody who is still expected."""

    event_name: str
    list_name: str
    letters: Counter[str]


class QueuesDialog(FormDialog):
    """Counts once, beside the window, each time that it is shown."""

    def __init__(self, count: Callable[[], Crowd], folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.wear(self, SHEET)
        self.queues: list[Queue] = []
        self._count, self._folder = count, folder
        self._crowd: Crowd | None = None
        self._why, self._caption, self.good = label("hint", wraps=True), label("caption"), label("good", wraps=True)
        self.counts = {number: QToolButton(self) for number in CHOICES}
        self._group = QButtonGroup(self)
        self._cards = QWidget(self)
        self._grid = QGridLayout(self._cards)
        self._lay_out()
        self._group.buttonClicked.connect(self._split)
        self.foot.main.clicked.connect(self._save)
        self.foot.aside.clicked.connect(self._print)
        self.retranslate()
        self.foot.rest()

    def look_again(self) -> None:
        """Count who is expected now."""
        self.good.hide()
        self.work(say.counting(), self._count)

    def succeeded(self, outcome: object) -> None:
        super().succeeded(outcome)
        assert isinstance(outcome, Crowd)
        self._crowd = outcome
        self.retranslate()

    def paper(self) -> Paper:
        """The signs of these queues."""
        name = self._crowd.event_name if self._crowd else ""
        return Paper(signs(self.queues, name), sheet("single"), self._told)

    def retranslate(self) -> None:
        self.title.setText(say.title())
        self._why.setText(say.why().format(name=self._crowd.list_name if self._crowd else ""))
        self._caption.setText(say.how_many())
        for number, button in self.counts.items():
            button.setText(str(number))
            button.setAccessibleName(f"{say.how_many()} : {number}")
        self.foot.close_button.setText(paper_words.close())
        self.foot.main.setText(paper_words.save())
        self.foot.aside.setText(paper_words.print())
        self._split()
        super().retranslate()

    def _split(self) -> None:
        wanted = next(number for number, button in self.counts.items() if button.isChecked())
        letters = self._crowd.letters.elements() if self._crowd else ()
        self.queues = split(letters, wanted)
        self.notice.setText(say.nobody())
        self.notice.setVisible(self._crowd is not None and not self.queues)
        for button in (self.foot.main, self.foot.aside):
            button.setEnabled(bool(self.queues))
        self._show(self.queues)

    def _show(self, queues: Sequence[Queue]) -> None:
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for place, queue in enumerate(queues):
            self._grid.addWidget(_queue_card(queue, place + 1), place // COLUMNS, place % COLUMNS)

    def _save(self) -> None:
        self.paper().save(self, say.title(), self._folder / f"{say.file_stem()}.pdf")

    def _print(self) -> None:
        self.paper().print(self)

    def _told(self, outcome: Path | CheckinError) -> None:
        """Of the PDF, or of what stood in its way."""
        failed = isinstance(outcome, CheckinError)
        self.notice.setText(texts.error_sentence(outcome) if isinstance(outcome, CheckinError) else "")
        self.good.setText(paper_words.saved(shown(outcome)))
        self.notice.setVisible(failed)
        self.good.setVisible(not failed)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._caption)
        row.addSpacing(8)
        for button in self.counts.values():
            button.setObjectName("count")
            button.setCheckable(True)
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self.counts[CHOICES[1]].setChecked(True)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self.fields.addWidget(self._why)
        self.fields.addLayout(row)
        self.fields.addWidget(self._cards)
        self.fields.addWidget(self.good)
        self.good.hide()


def _queue_card(queue: Queue, number: int) -> QFrame:
    frame, column = card()
    letters = say.letters(queue.first, queue.last)
    column.setSpacing(0)
    column.addWidget(label("caption", say.queue(number)))
    column.addWidget(label("letters", letters))
    column.addWidget(label("caption", say.people(queue.people)))
    frame.setAccessibleName(f"{say.queue(number)}, {letters}, {say.people(queue.people)}")
    return frame
