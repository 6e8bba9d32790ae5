"""A table of texts that can be copied, shown as they are and never as HTML. It searches nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from checkin.harmless import harmless
from checkin.ui.dashboard.tips import tip

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
Row = Sequence[str]
LETTERS = 2.6  # of width for one share of a column, at least


class RowModel(QAbstractTableModel):
    """Rows of texts under headings."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.headings: Sequence[str] = ()
        self.rows: Sequence[Row] = ()

    def show_rows(self, headings: Sequence[str], rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.headings, self.rows = headings, rows
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.rows[index.row()][index.column()])
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self.headings[section]
        return None


class RowTable(QTableView):
    """Whole rows are chosen; Ctrl+C copies them as a spreadsheet reads them."""

    copied = Signal(int)  # so many rows

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = RowModel(self)
        self.shares: Sequence[int] = ()  # of the width, one per column
        self.setModel(self.shown)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setStretchLastSection(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def show_rows(self, headings: Sequence[str], rows: Sequence[Row]) -> None:
        """These; what was chosen stays chosen while its row is there, and the view where it was scrolled to."""
        if (headings, rows) == (self.shown.headings, self.shown.rows):
            return
        before, scroll = self.chosen(), self.verticalScrollBar().value()
        self.shown.show_rows(headings, rows)
        if before is not None and before in rows:
            self.selectRow(list(rows).index(before))
        self.verticalScrollBar().setValue(scroll)
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.9))
        self._share_out()

    def chosen(self) -> Row | None:
        """The row that the keyboard is on."""
        place = self.currentIndex().row()
        return self.shown.rows[place] if 0 <= place < len(self.shown.rows) else None

    def copy(self, places: Sequence[int] | None = None) -> None:
        """Those rows, else all, with their headings."""
        rows = self.shown.rows if places is None else [self.shown.rows[place] for place in places]
        QGuiApplication.clipboard().setText(as_text([self.shown.headings, *rows]))
        self.copied.emit(len(rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        """The width to the columns, by their shares; large text in a small window scrolls sideways."""
        least = self.fontMetrics().averageCharWidth() * LETTERS
        unit = max(self.viewport().width() / max(sum(self.shares), 1), least)
        for column, share in enumerate(self.shares):
            self.setColumnWidth(column, round(unit * share))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy(sorted({index.row() for index in self.selectionModel().selectedRows()}))
            return
        super().keyPressEvent(event)


def as_text(rows: Sequence[Row]) -> str:
    """Tabs between cells: a spreadsheet makes columns of them, and no formula of any."""
    return "\n".join("\t".join(" ".join(str(harmless(cell)).split()) for cell in row) for row in rows)
