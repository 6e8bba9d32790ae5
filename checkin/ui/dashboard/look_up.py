"""What both lists share: a field, a line that says how much is shown, the table, a button that copies it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from checkin.ui import theme
from checkin.ui.dashboard.rows import RowTable
from checkin.ui.dashboard.scrolled import scrolled
from checkin.ui.organiser.look import card, label
from checkin.ui.texts.dashboard import look_up_words as say

SOON = 200  # ms after the last letter
TABLE = 160  # pixels of the table's height, at least, at the usual size of text: below that the page scrolls


class LookUp(QWidget):
    """`searched` tells of each new wording, soon after it was typed."""

    searched = Signal(str)
    copied = Signal(int)  # so many rows

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self.table, self.copy_button = QLineEdit(self), RowTable(self), QPushButton(self)
        self.count, self.told = label("heading", wraps=True), label("hint", wraps=True)
        self.beside = QHBoxLayout()  # what stands beside the field
        self.field.setClearButtonEnabled(True)
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self._soon.timeout.connect(self._search)
        self.field.textChanged.connect(self._soon.start)
        self.copy_button.clicked.connect(self._copy)
        self.table.copied.connect(self._tell_copied)
        self._arrange()
        self.told.hide()

    def words(self) -> str:
        return self.field.text().strip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.setMinimumHeight(theme.scaled(TABLE))

    def tell(self, text: str) -> None:
        """The line under the table; none while there is nothing to tell."""
        self.told.setText(text)
        self.told.setVisible(bool(text))

    def retranslate(self) -> None:
        self.copy_button.setText(say.copy())

    def _arrange(self) -> None:
        self.beside.addWidget(self.field, 1)
        line = QHBoxLayout()
        line.addWidget(self.count, 1)
        line.addWidget(self.copy_button)
        content = QWidget()
        frame, inner = card(content)
        inner.addLayout(line)
        inner.addWidget(self.table, 1)
        inner.addWidget(self.told)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self.beside)
        column.addWidget(frame, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(content, self))

    def _search(self) -> None:
        self.searched.emit(self.words())

    def _copy(self) -> None:
        self.table.copy()

    def _tell_copied(self, rows: int) -> None:
        self.tell(say.copied(rows))
        self.copied.emit(rows)
