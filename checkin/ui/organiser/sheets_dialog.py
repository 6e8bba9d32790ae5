"""« Cartes en planches »: which cards, on which sheet, in which order. What it is given writes them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QWidget

from checkin.attendance import Only
from checkin.card_batch import Batch, Order
from checkin.cards import Sheet, Template
from checkin.progress import Progress
from checkin.ui.organiser.design_row import DesignRow
from checkin.ui.organiser.files import ask_save_file
from checkin.ui.organiser.making_dialog import MakingDialog
from checkin.ui.organiser.pairs import ChoiceRow
from checkin.ui.organiser.shown import shown
from checkin.ui.texts.paper import making_words
from checkin.ui.texts.paper import sheet_words as say

WHO = (None, Only.PRESENT, Only.ABSENT, Only.WALK_INS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """The sheets that somebody asked for."""

    batch: Batch
    template: Template
    sheet: Sheet
    path: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """How many cards there are, and of how many somebody should look at a text."""

    cards: int
    odd: int


Write = Callable[[Wanted, Progress], Written]  # called beside the window


class SheetsDialog(MakingDialog):
    """May be done again and again."""

    def __init__(self, write: Write, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(folder / f"{say.file_stem()}.pdf", parent)
        self._write = write
        self.design, self.which = DesignRow(), ChoiceRow(WHO, tuple(Order))
        self.not_printed = QCheckBox(self)
        for row in (self.design, self.which):
            row.changed.connect(self._changed)
            self.fields.addWidget(row)
        self.not_printed.toggled.connect(self._changed)
        self.fields.addWidget(self.not_printed)
        self.lay_out_place()
        self.foot.main.clicked.connect(self._go)
        self.retranslate()
        self.foot.rest()

    def succeeded(self, outcome: object) -> None:
        super().succeeded(outcome)
        assert isinstance(outcome, Written)
        odd = making_words.odd(outcome.odd) if outcome.odd else ""
        self.show_outcome(say.written(outcome.cards, shown(self.path.name)), odd)

    def ask_place(self) -> None:
        ask_save_file(self, say.title(), "*.pdf", self.chose_place, self.path)

    def retranslate(self) -> None:
        self.title.setText(say.title())
        self.design.retranslate()
        self.which.say(
            (making_words.who(), [making_words.only(only) for only in WHO]),
            (say.order(), [say.by(order) for order in Order]),
        )
        self.not_printed.setText(say.not_printed())
        self.foot.main.setText(say.write())
        super().retranslate()

    def _changed(self) -> None:
        self.show_outcome("")

    def _go(self) -> None:
        chosen = self.design.chosen(self._failed)
        if chosen is None:
            return
        only, order = WHO[self.which.index(0)], tuple(Order)[self.which.index(1)]
        batch = Batch(only=only, order=order, not_printed=self.not_printed.isChecked())
        wanted = Wanted(batch=batch, template=chosen[0], sheet=chosen[1], path=self.path)
        self.make(lambda progress: self._write(wanted, progress))
