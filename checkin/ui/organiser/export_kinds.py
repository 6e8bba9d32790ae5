"""What can be handed on of the attendance: tables on the left, papers on the right, one of them chosen."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from checkin.attendance import Only
from checkin.ui.organiser.look import label
from checkin.ui.printing.papers.wishes import PaperKind
from checkin.ui.texts.organiser import export_words
from checkin.ui.texts.papers_dialog import paper_choice_words

ExportKind = Only | PaperKind | None  # None: a table of everybody
TABLES: tuple[ExportKind, ...] = (None, *Only)
PAPERS: tuple[ExportKind, ...] = tuple(PaperKind)


class ExportKinds(QWidget):
    """A button for each kind."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {kind: QRadioButton(self) for kind in (*TABLES, *PAPERS)}
        self._captions = label("caption"), label("caption")
        self._group = QButtonGroup(self)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(24)
        for caption, kinds in zip(self._captions, (TABLES, PAPERS), strict=True):
            columns.addLayout(self._column(caption, kinds), 1)
        self.buttons[None].setChecked(True)
        self._group.buttonToggled.connect(self.changed)

    @property
    def chosen(self) -> ExportKind:
        return next(kind for kind, button in self.buttons.items() if button.isChecked())

    def retranslate(self) -> None:
        tables, papers = self._captions
        tables.setText(paper_choice_words.tables())
        papers.setText(paper_choice_words.documents())
        for kind, button in self.buttons.items():
            button.setText(_words(kind))

    def _column(self, caption: QLabel, kinds: Iterable[ExportKind]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(caption)
        for kind in kinds:
            self._group.addButton(self.buttons[kind])
            column.addWidget(self.buttons[kind])
        column.addStretch(1)
        return column


def _words(kind: ExportKind) -> str:
    return paper_choice_words.kind(kind) if isinstance(kind, PaperKind) else export_words.only(kind)
