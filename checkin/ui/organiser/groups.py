"""Groups of people or rows that unfold, in two columns. A tree of a hundred thousand rows would stop the desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from checkin.ui import theme
from checkin.ui.palette import Colour
from checkin.ui.texts.imports import review_words

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
MOST = 1000  # rows of a group that are listed; how many there are beyond is said
Line = tuple[str, str]  # what stands in the two columns


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A title with its number, and what unfolds below it; `say` gives a row's two texts, safe to show."""

    title: str
    rows: Sequence[Any] = ()
    say: Callable[[Any], Line]
    hint: str = ""
    urgent: bool = False

    @property
    def lines(self) -> int:
        """How many lines unfold."""
        return min(len(self.rows), MOST + 1)

    def line(self, number: int) -> Line:
        if number < MOST:
            return self.say(self.rows[number])
        return review_words.others(len(self.rows) - MOST), ""


class GroupModel(QAbstractItemModel):
    """Two levels: groups (internal id 0), and their rows (internal id: the group's number from 1)."""

    def __init__(self, groups: Sequence[Group], parent: QWidget) -> None:
        super().__init__(parent)
        self.groups = tuple(groups)

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]
        group = index.internalId() if index.isValid() else 0
        return self.createIndex(group - 1, 0, 0) if group else QModelIndex()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        if not parent.isValid():
            return len(self.groups)
        return 0 if parent.internalId() or parent.column() else self.groups[parent.row()].lines

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        number = index.internalId()
        if number:
            return self._of_row(self.groups[number - 1], index, role)
        return self._of_group(self.groups[index.row()], index.column(), role)

    def _of_group(self, group: Group, column: int, role: int) -> Any:
        told = bool(group.rows or group.hint) and column == 0  # an empty group stands back
        if role == Qt.ItemDataRole.DisplayRole:
            return (group.title, group.hint)[column]
        if role == Qt.ItemDataRole.FontRole:
            return theme.font(15, QFont.Weight.DemiBold if told else QFont.Weight.Normal)
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.colour(Colour.RED if group.urgent else Colour.INK if told else Colour.MUTED)
        return None

    def _of_row(self, group: Group, index: Index, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return group.line(index.row())[index.column()]
        if role == Qt.ItemDataRole.ForegroundRole and index.column():
            return theme.colour(Colour.MUTED)
        return None


class GroupTree(QTreeView):
    """Shows groups; their texts are painted as they are, never as HTML."""

    def __init__(self, parent: QWidget | None = None, beside: int = 0) -> None:
        """`beside`: how wide the second column is, in pixels; 0 for half of the tree."""
        super().__init__(parent)
        self._beside = beside
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(22)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.clicked.connect(self._unfold)

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show these; the urgent ones unfolded."""
        old, model = self.model(), GroupModel(groups, self)
        self.setModel(model)
        if old is not None:
            old.deleteLater()
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        if self._beside:
            header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(1, self._beside)
        for row, group in enumerate(groups):
            self.setExpanded(model.index(row, 0), group.urgent)

    def _unfold(self, index: QModelIndex) -> None:
        """A click anywhere on a group's line opens or closes it."""
        group = index.siblingAtColumn(0)
        if not group.parent().isValid():
            self.setExpanded(group, not self.isExpanded(group))
