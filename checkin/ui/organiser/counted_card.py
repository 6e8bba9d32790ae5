"""A card with a title, rows of « number, what », and a line below. It counts nothing."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from checkin.ui import theme
from checkin.ui.organiser.look import label
from checkin.ui.texts.language import language

COLUMNS = 2


class CountedCard(QFrame):
    """Kinds that there are none of are left out."""

    def __init__(self, columns: int = COLUMNS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        theme.wear(self, "QLabel#counted { font-weight: 700; }")
        self._columns = columns
        self.title, self.below = label("counted"), label("hint", wraps=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(self.title)
        layout.addLayout(self._grid)
        layout.addWidget(self.below)
        layout.addStretch(1)

    def show_counts(self, kinds: Mapping[str, str], counts: Mapping[str, int]) -> None:
        """`kinds`: words by name, in their order."""
        self._clear()
        rows = [(counts[name], words) for name, words in kinds.items() if counts.get(name)]
        high = -(-len(rows) // self._columns)
        for place, (count, words) in enumerate(rows):
            row, column = place % high, place // high * 2
            number = label("counted", language.locale.toString(count))
            self._grid.addWidget(number, row, column, Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(label("", words), row, column + 1)
        for column in range(self._columns):
            self._grid.setColumnStretch(column * 2 + 1, 1)

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
