"""The first rows of an export under its own titles, and under each title what that column is – to be corrected."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from checkin.ui import theme
from checkin.ui.organiser.look import QuietCombo
from checkin.ui.organiser.reading import ReadableExport
from checkin.ui.organiser.shown import shown
from checkin.ui.texts.imports import field_words, review_words

Index = QModelIndex | QPersistentModelIndex
ROWS = 4
WIDTH = 190
LONGEST = 60  # characters of a cell; the whole of it is on the card
EXTRA = "extra"  # no field: the column is kept as an answer of its own
INDENT = 9
TITLE_HEIGHT, COMBO_HEIGHT, ROW_HEIGHT = 38, 40, 32


class Cell(QStyledItemDelegate):
    """Text that begins where the column's title does."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        option.rect.adjust(INDENT, 0, -INDENT, 0)
        super().paint(painter, option, index)


class Preview(QTableWidget):
    """One column per column of the file; the first line holds the choices."""

    chosen = Signal(str, str)  # the column's header, the field that it is from now on, or EXTRA

    def __init__(self, fields: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = tuple(fields)
        self._chosen = -1  # the column of the last choice
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(Cell(self))
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultSectionSize(WIDTH)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        """High enough for its rows at the size of text of now."""
        self.verticalHeader().setDefaultSectionSize(theme.scaled(ROW_HEIGHT))
        self.horizontalHeader().setFixedHeight(theme.scaled(TITLE_HEIGHT))
        self.setRowHeight(0, theme.scaled(COMBO_HEIGHT))
        self.setFixedHeight(theme.scaled(TITLE_HEIGHT + COMBO_HEIGHT + ROWS * ROW_HEIGHT) + 12)

    def show_export(self, export: ReadableExport) -> None:
        """Show another reading, scrolled as the one before."""
        place = self.horizontalScrollBar().value()
        rows = export.attendees[:ROWS]
        self.clear()
        self.setRowCount(1 + len(rows))
        self.setColumnCount(len(export.headers))
        self.setRowHeight(0, theme.scaled(COMBO_HEIGHT))
        self.setHorizontalHeaderLabels([shown(name, LONGEST) or review_words.untitled() for name in export.headers])
        for column, header in enumerate(export.headers):
            again = header in export.headers[:column]  # two columns of one title: the first is the one that counts
            self.setCellWidget(0, column, self._choice(header, EXTRA if again else export.columns.get(header, EXTRA)))
            self.choice(column).setEnabled(not again)
            for row, attendee in enumerate(rows, 1):
                text = attendee.cells[column] if column < len(attendee.cells) else ""
                self.setItem(row, column, QTableWidgetItem(shown(text, LONGEST)))
        self.horizontalScrollBar().setValue(place)

    def resume(self) -> None:
        """Whoever was choosing stays at that column."""
        column, self._chosen = self._chosen, -1
        if 0 <= column < self.columnCount():
            self.choice(column).setFocus()

    def choice(self, column: int) -> QComboBox:
        """Where that column's field is chosen."""
        found = self.cellWidget(0, column)
        assert isinstance(found, QComboBox)
        return found

    def _choice(self, header: str, field: str) -> QComboBox:
        combo = QuietCombo()
        combo.setAccessibleName(shown(header, LONGEST))
        combo.addItem(field_words.extra(), EXTRA)
        for name in self._offered(field):
            combo.addItem(field_words.name(name), name)
        combo.setCurrentIndex(max(combo.findData(field), 0))
        combo.setProperty("mapped", combo.currentIndex() > 0)
        combo.setMaxVisibleItems(20)
        combo.activated.connect(self._choosing(combo, header, field))
        return combo

    def _offered(self, field: str) -> tuple[str, ...]:
        """Every field, and what this column is now where that is something else (« e-mail (acheteur) »)."""
        return self._fields if field in (*self._fields, EXTRA) else (*self._fields, field)

    def _choosing(self, combo: QComboBox, header: str, before: str) -> Callable[[], None]:
        def choose() -> None:
            field = str(combo.currentData())
            if field != before:
                self._chosen = self.indexAt(combo.pos()).column()
                self.chosen.emit(header, field)

        return choose
