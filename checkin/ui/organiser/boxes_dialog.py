"""« Cartes déjà imprimées »: how many boxes, what they look like, and whether the desk tells places. It fills none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from checkin.cards import Sheet, Template
from checkin.progress import Progress
from checkin.ui.organiser.design_row import DesignRow
from checkin.ui.organiser.files import ask_folder
from checkin.ui.organiser.look import label
from checkin.ui.organiser.making_dialog import MakingDialog
from checkin.ui.organiser.pairs import ChoiceRow
from checkin.ui.organiser.shown import shown
from checkin.ui.texts.boxes import box_words as say
from checkin.ui.texts.paper import making_words

COUNTS = tuple(range(1, 13))
USUAL = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What there is now: cards in boxes, people without a place, whether the desk tells places."""

    cards: int
    boxes: int
    waiting: int
    in_use: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """The boxes that somebody asked for; `only_new`: those that stand stay, whoever came since is added."""

    boxes: int
    only_new: bool
    template: Template
    sheet: Sheet
    folder: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """How many cards were made, of how many somebody should look at a text, and what there is now."""

    cards: int
    odd: int
    standing: Standing


@dataclass(frozen=True, slots=True)
class Boxes:
    """What the dialog can do, each beside the window."""

    look: Callable[[], Standing]
    write: Callable[[Wanted, Progress], Written]
    use: Callable[[bool], Standing]  # whether the desk tells places, from now on


class BoxesDialog(MakingDialog):
    """Looks each time that it is shown: people may have come since."""

    FOLDER = True

    def __init__(self, boxes: Boxes, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(folder, parent)
        self._boxes = boxes
        self.standing: Standing | None = None
        self._why, self._stands = label("hint", wraps=True), label("caption", wraps=True)
        self.count, self.design = ChoiceRow(COUNTS), DesignRow()
        self.only_new, self._only_new_hint = QCheckBox(self), label("hint", wraps=True)
        self.in_use, self._in_use_hint = QCheckBox(self), label("hint", wraps=True)
        self.count.combos[0].setCurrentIndex(COUNTS.index(USUAL))
        self._lay_out()
        self.only_new.clicked.connect(self._changed)
        self.in_use.clicked.connect(self._use)
        for row in (self.count, self.design):
            row.changed.connect(self._changed)
        self.foot.main.clicked.connect(self._go)
        self.retranslate()
        self.foot.rest()

    def look_again(self) -> None:
        """Count what lies in boxes now, and who does not."""
        self.show_outcome("")
        self.work(say.counting(), self._boxes.look)

    def succeeded(self, outcome: object) -> None:
        super().succeeded(outcome)
        if isinstance(outcome, Written):
            self._show(outcome.standing)
            odd = making_words.odd(outcome.odd) if outcome.odd else ""
            self.show_outcome(say.written(outcome.cards, shown(self.path.name)), odd)
        elif isinstance(outcome, Standing):
            self._show(outcome)

    def ask_place(self) -> None:
        ask_folder(self, say.title(), self.chose_place, self.path)

    def retranslate(self) -> None:
        self.title.setText(say.title())
        self._why.setText(say.why())
        self.count.say((say.how_many(), [str(count) for count in COUNTS]))
        self.design.retranslate()
        self.in_use.setText(say.in_use())
        self._in_use_hint.setText(say.in_use_hint())
        self.foot.main.setText(say.write())
        self._say_standing()
        super().retranslate()

    def _show(self, standing: Standing) -> None:
        self.standing = standing
        self.only_new.setChecked(standing.cards > 0)
        self.in_use.setChecked(standing.in_use)
        self._say_standing()

    def _say_standing(self) -> None:
        """Nobody can add to boxes that do not stand, nor make a stack of no cards."""
        standing = self.standing
        stands = standing is not None and standing.cards > 0
        waiting = standing.waiting if standing else 0
        self._stands.setText(say.stands(standing.cards, standing.boxes) if standing and stands else say.nothing_yet())
        self.only_new.setText(say.only_new(waiting) if waiting else say.all_boxed())
        keeping = say.only_new_hint() if waiting else say.redo_hint()
        self._only_new_hint.setText(keeping if self.only_new.isChecked() else say.anew_hint())
        for widget in (self.only_new, self._only_new_hint):
            widget.setVisible(stands)
        self.in_use.setEnabled(stands)
        adding = stands and self.only_new.isChecked()
        self.count.setVisible(not adding)
        self.foot.main.setEnabled(waiting > 0 or (stands and not adding))

    def _changed(self) -> None:
        self.show_outcome("")
        self._say_standing()

    def _use(self) -> None:
        on = self.in_use.isChecked()
        self.work(say.counting(), lambda: self._boxes.use(on))

    def _go(self) -> None:
        chosen = self.design.chosen(self._failed)
        if chosen is None:
            return
        only_new = self.only_new.isChecked() and self.only_new.isVisibleTo(self)
        wanted = Wanted(
            boxes=COUNTS[self.count.index(0)], only_new=only_new, template=chosen[0], sheet=chosen[1], folder=self.path
        )
        self.make(lambda progress: self._boxes.write(wanted, progress))

    def _lay_out(self) -> None:
        self.fields.addWidget(self._why)
        self.fields.addLayout(_under(self.in_use, self._in_use_hint))
        self.fields.addWidget(self._stands)
        self.fields.addLayout(_under(self.only_new, self._only_new_hint))
        self.fields.addWidget(self.count)
        self.fields.addWidget(self.design)
        self.lay_out_place()


def _under(box: QCheckBox, hint: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(box)
    column.addWidget(hint)
    return column
