"""An export as it was understood, before anything changes: columns, counts, differences, problems."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkin.ui.organiser.choosers import Choosers
from checkin.ui.organiser.figures import Figures
from checkin.ui.organiser.findings import differences, problems
from checkin.ui.organiser.groups import GroupTree
from checkin.ui.organiser.look import GAP, MARGIN, Elided, card, label
from checkin.ui.organiser.preview import EXTRA, Preview
from checkin.ui.organiser.reading import Choices, Review
from checkin.ui.organiser.shown import shown
from checkin.ui.texts.imports import review_words

ROW_WIDTH = 120  # of « Ligne 12345 »


class ReviewPage(QWidget):
    """Shows a review; a correction asks for another reading, a strong shrink for a tick."""

    chosen = Signal(object)  # Choices: read the file again like this
    accepted_changed = Signal()

    def __init__(self, fields: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review: Review | None = None
        self._file = Elided("title")
        self.figures = Figures(self)
        self.choosers = Choosers(self)
        self.preview = Preview(fields, self)
        self._columns, self._columns_hint = label("heading"), label("hint")
        self.remembered, self.automatic = label("hint"), QPushButton(self)
        self._warning, self.shrink, self.accept = QFrame(self), label(wraps=True), QCheckBox(self)
        self._titles = label("heading"), label("heading")
        self.changes, self.problems = GroupTree(self), GroupTree(self, beside=ROW_WIDTH)
        self._no_problem = label("hint")
        self._arrange()
        self.choosers.chosen.connect(self._chose)
        self.preview.chosen.connect(self._chose_field)
        self.automatic.clicked.connect(self._reset)
        self.accept.toggled.connect(self.accepted_changed)

    @property
    def may_import(self) -> bool:
        """Whether there is something to import, and a shrink was accepted."""
        review = self._review
        if review is None or not review.export.attendees:
            return False
        return self.accept.isChecked() or not review.changes.shrinks

    def show_review(self, review: Review) -> None:
        """Show another reading; what was accepted of the one before is asked again."""
        self._review = review
        self.accept.setChecked(False)
        self.retranslate()

    def retranslate(self) -> None:
        self._columns.setText(review_words.columns())
        self._columns_hint.setText(review_words.columns_hint())
        self.automatic.setText(review_words.automatic())
        self._titles[0].setText(review_words.changes())
        self._titles[1].setText(review_words.problems())
        self._no_problem.setText(review_words.no_problem())
        if self._review is not None:
            self._fill(self._review)

    def _fill(self, review: Review) -> None:
        self._file.setText(shown(review.path.name))
        self.figures.show_review(review)
        self.choosers.show_export(review.export)
        self.preview.show_export(review.export)
        self.changes.show_groups(differences(review))
        found = problems(review)
        self.problems.show_groups(found)
        self.problems.setVisible(bool(found))
        self._no_problem.setVisible(not found)
        self.remembered.setText(review_words.remembered() if review.remembered else "")
        self.automatic.setVisible(review.choices != Choices())
        self._warn_of(review)

    def _warn_of(self, review: Review) -> None:
        shrinks, nobody = review.changes.shrinks, not review.export.attendees
        self._warning.setVisible(shrinks or nobody)
        self.accept.setVisible(shrinks)
        warning = review_words.shrinks(review.vanishing, review.known) if shrinks else ""
        self.shrink.setText(review_words.nobody() if nobody else warning)
        self.accept.setText(review_words.accept_shrink(review.vanishing))

    def _chose(self, name: str, value: str) -> None:
        if self._review is not None:
            said: dict[str, Any] = {name: value}
            self.chosen.emit(replace(self._review.choices, **said))

    def _chose_field(self, header: str, field: str) -> None:
        """One field per column and one column per field: what was said of either before is taken back."""
        if self._review is None:
            return
        said = self._review.choices
        columns = {name: title for name, title in said.columns.items() if title != header and name != field}
        answers = tuple(title for title in said.answers if title != header)
        if field == EXTRA:
            self.chosen.emit(replace(said, columns=columns, answers=(*answers, header)))
        else:
            self.chosen.emit(replace(said, columns=columns | {field: header}, answers=answers))

    def _reset(self) -> None:
        self.chosen.emit(Choices())

    def _arrange(self) -> None:
        self.automatic.setObjectName("link")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 8, MARGIN, GAP)
        layout.setSpacing(GAP)
        layout.addLayout(self._top())
        layout.addWidget(self._warning_strip())
        layout.addWidget(self._columns_card())
        below = QHBoxLayout()
        below.setSpacing(GAP)
        below.addWidget(_side(self._titles[0], self.changes))
        below.addWidget(_side(self._titles[1], self.problems, self._no_problem))
        layout.addLayout(below, 1)

    def _top(self) -> QHBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self._file)
        left.addWidget(self.figures)
        row = QHBoxLayout()
        row.addLayout(left, 1)
        row.addWidget(self.choosers)
        return row

    def _warning_strip(self) -> QFrame:
        self._warning.setObjectName("warning")
        layout = QVBoxLayout(self._warning)
        layout.setContentsMargins(16, 10, 16, 8)
        layout.setSpacing(2)
        layout.addWidget(self.shrink)
        layout.addWidget(self.accept)
        return self._warning

    def _columns_card(self) -> QFrame:
        frame, layout = card(self)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._columns)
        line.addWidget(self._columns_hint)
        line.addStretch(1)
        line.addWidget(self.remembered)
        line.addWidget(self.automatic)
        layout.addLayout(line)
        layout.addWidget(self.preview)
        return frame


def _side(title: QLabel, tree: GroupTree, otherwise: QLabel | None = None) -> QFrame:
    frame, layout = card()
    layout.addWidget(title)
    layout.addWidget(tree, 1)
    if otherwise is not None:
        layout.addWidget(otherwise)
        layout.addStretch(0)
    return frame
