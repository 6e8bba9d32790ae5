"""The copies of an event as rows: when, people, passages, how they compare with now, where they lie."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from checkin.backups import Good
from checkin.ui import theme
from checkin.ui.organiser.shown import shown
from checkin.ui.texts.backups import backup_words as say
from checkin.ui.texts.language import language

ROW, SEEN = 36, 6  # pixels, rows
NUMBERS = (1, 2)


class BackupsTable(QTreeWidget):
    """One row a copy, the newest first; one may be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copies: Sequence[Good] = ()
        theme.wear(self, "QTreeView::item { padding: 8px 6px; }")
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def chosen(self) -> Good | None:
        """The copy of the selected row."""
        rows = [self.indexOfTopLevelItem(item) for item in self.selectedItems()]
        return self._copies[rows[0]] if rows else None

    def show_copies(self, copies: Sequence[Good], event: Path, passages: int, now: datetime, zone: ZoneInfo) -> None:
        """`passages` that the event has now, and where it lies."""
        self.clear()
        self._copies = copies
        self.setHeaderLabels(say.columns())
        for good in copies:
            texts = (
                say.made(good.copy.made, now, zone),
                language.locale.toString(good.holds.tickets),
                language.locale.toString(good.holds.passages),
                say.compared(good.holds.passages, passages),
                say.place(good.copy.size, shown(_folder(good.copy.path, event))),
            )
            self.addTopLevelItem(self._row(texts, good))
        self._spread()

    def _row(self, texts: Sequence[str], good: Good) -> QTreeWidgetItem:
        item = QTreeWidgetItem(list(texts))
        for column in NUMBERS:
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setToolTip(len(texts) - 1, shown(good.copy.path, 600))
        return item

    def _spread(self) -> None:
        header = self.header()
        header.setStretchLastSection(True)
        for column in range(self.columnCount() - 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for column in NUMBERS:
            self.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        rows = min(max(len(self._copies), 1), SEEN)
        self.setFixedHeight(header.sizeHint().height() + ROW * rows + 6)


def _folder(copy: Path, event: Path) -> str:
    """The folder's name; "" beside the event."""
    return "" if copy.parent == event.parent else copy.parent.name or str(copy.parent)
