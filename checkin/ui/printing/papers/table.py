"""Tables on paper: a head that repeats, rows as high as their longest cell. They know nothing of what they say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from checkin.ui.printing.papers import ink
from checkin.ui.printing.papers.flow import Strip
from checkin.ui.printing.papers.pages import INNER

PAD = 140  # on either side of a cell's words
AIR = 90  # above and below them
SHORT, FIRST = 10, 2  # rows
MOST_LINES = 8  # of a cell: a name is never cut, a novel is
LETTER = ink.Face(420, ink.HEAVY)


@dataclass(frozen=True, slots=True)
class Column:
    """`width` in 1/100 mm; 0: a share of what the others leave. `figures` stand at the right edge.

    `most`: lines of a cell; what is longer ends in « … ».
    """

    title: str
    width: int = 0
    figures: bool = False
    bold: bool = False
    most: int = MOST_LINES


@dataclass(frozen=True)
class Table:
    """`low`: how high a row is at least. `boxed`: every cell has an outline, to be written into by hand."""

    columns: Sequence[Column]
    low: int = 0
    boxed: bool = False
    face: ink.Face = field(default=ink.TEXT)

    def strips(self, rows: Sequence[Sequence[str]]) -> Iterator[Strip]:
        """The head, then a strip for each row; a short table is never parted, a long one not after its first rows."""
        yield self.head
        together = len(rows) - 1 if len(rows) <= SHORT else FIRST
        for number, cells in enumerate(rows):
            row = self.row(cells)
            yield replace(row, leads=True) if number < together else row

    @cached_property
    def head(self) -> Strip:
        """The titles of the columns; it never stands without a row."""
        titles = [ink.lines(one.title, ink.CAPTION, width - 2 * PAD, 2) for one, width in self._columns]
        high = max(map(len, titles)) * ink.CAPTION.leading + 2 * AIR

        def paint(painter: QPainter, box: QRectF) -> None:
            painter.fillRect(box, QColor(ink.FAINT))
            for (column, width), title, left in zip(self._columns, titles, self._lefts, strict=True):
                _cell(painter, QRectF(box.left() + left, box.top() + AIR, width, high), title, ink.CAPTION, column)
            self._rule(painter, box)

        return Strip(high, paint, leads=True)

    def row(self, cells: Sequence[str]) -> Strip:
        """One row, its cells as the columns stand."""
        faces = [ink.Face(self.face.size, ink.STRONG) if one.bold else self.face for one in self.columns]
        wrapped = [
            ink.lines(text, face, width - 2 * PAD, column.most)
            for text, face, (column, width) in zip(cells, faces, self._columns, strict=True)
        ]
        words = max(map(len, wrapped), default=1) * self.face.leading
        high = max(words + 2 * AIR, self.low)

        def paint(painter: QPainter, box: QRectF) -> None:
            for (column, width), text, face, left in zip(self._columns, wrapped, faces, self._lefts, strict=True):
                above = (high - len(text) * face.leading) / 2
                _cell(painter, QRectF(box.left() + left, box.top() + above, width, high), text, face, column)
            self._rule(painter, box)

        return Strip(high, paint, head=self.head)

    def letter(self, text: str) -> Strip:
        """Where the names of another letter begin."""
        high = LETTER.leading + 2 * AIR

        def paint(painter: QPainter, box: QRectF) -> None:
            ink.write(painter, QPointF(box.left() + PAD, box.top() + AIR), text, LETTER, ink.ACCENT)
            ink.line(painter, box.bottomLeft(), box.bottomRight(), ink.LINE)

        return Strip(high, paint, head=self.head, leads=True)

    def _rule(self, painter: QPainter, box: QRectF) -> None:
        """Below the row, or around each cell."""
        if not self.boxed:
            ink.line(painter, box.bottomLeft(), box.bottomRight())
            return
        for (_, width), left in zip(self._columns, self._lefts, strict=True):
            ink.frame(painter, QRectF(box.left() + left, box.top(), width, box.height()), ink.MUTED)

    @cached_property
    def _columns(self) -> list[tuple[Column, float]]:
        """Each with its width."""
        open_ones = sum(one.width == 0 for one in self.columns) or 1
        share = (INNER.width() - sum(one.width for one in self.columns)) / open_ones
        return [(one, one.width or share) for one in self.columns]

    @cached_property
    def _lefts(self) -> list[float]:
        widths = [width for _, width in self._columns]
        return [sum(widths[:place]) for place in range(len(widths))]


def _cell(painter: QPainter, box: QRectF, text: Sequence[str], face: ink.Face, column: Column) -> None:
    for number, words in enumerate(text):
        top = box.top() + number * face.leading
        if column.figures:
            ink.write_right(painter, QPointF(box.right() - PAD, top), words, face)
        else:
            ink.write(painter, QPointF(box.left() + PAD, top), words, face)
