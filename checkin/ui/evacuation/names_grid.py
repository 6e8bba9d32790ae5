"""Names in large type by letter, ticked by a click or the space bar. Paints what is seen; it holds no rules."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from checkin.insiders import Insider
from checkin.queues import OTHER
from checkin.ui import theme
from checkin.ui.icons import picture
from checkin.ui.palette import Colour
from checkin.ui.texts.evacuation import evacuation_words as say
from checkin.ui.texts.papers import document_words

CELL, ROW, LETTER_ROW, BOX = 400, 60, 58, 26  # pixels at the usual size of text
NAME, COMPANY, LETTER = 23, 14, 30
PLAIN = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class _Block:
    """A letter at its top, and under it the people from `begin` to `end`, row by row."""

    letter: str
    top: int
    begin: int
    end: int


class NamesGrid(QAbstractScrollArea):
    """As many columns as have room; arrows move, space ticks. `typed`: a letter that belongs to the search."""

    ticked = Signal(int)  # ticket id
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: Sequence[Insider] = ()
        self._found: frozenset[int] = frozenset()
        self._letters: list[tuple[str, int]] = []  # with the people of each
        self._blocks: list[_Block] = []
        self._current = 0
        self._nothing = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_people(self, people: Sequence[Insider], found: frozenset[int], nothing: str) -> None:
        """These, in this order; `found`: who is ticked; `nothing` stands where there is nobody."""
        self._found, self._nothing = found, nothing
        if people is not self._people:
            at = self.current
            places = (place for place, one in enumerate(people) if at and one.ticket_id == at.ticket_id)
            self._people, self._current = people, next(places, 0) if at else 0
            self._letters = [(letter, len(list(group))) for letter, group in groupby(people, key=_letter)]
            self._lay_out()
        self.viewport().update()
        self._tell()

    @property
    def current(self) -> Insider | None:
        """Whom the space bar ticks."""
        return self._people[self._current] if self._current < len(self._people) else None

    def place_of(self, ticket_id: int) -> QRectF:
        """Where that person stands now, in the viewport."""
        place = next(place for place, one in enumerate(self._people) if one.ticket_id == ticket_id)
        return self._cell(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.viewport().rect(), theme.colour(Colour.SURFACE))
        if not self._people:
            painter.setFont(theme.font(NAME))
            painter.setPen(theme.colour(Colour.MUTED))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self._nothing)
        for block in self._seen():
            self._paint_block(painter, block)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # text may be larger now
            self._lay_out()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._person_at(event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self._move(found)
            self.ticked.emit(self._people[found].ticket_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, steps = event.key(), self._steps()
        if key in steps:
            self._move(min(max(self._current + steps[key], 0), max(len(self._people) - 1, 0)))
        elif key == Qt.Key.Key_Space and self.current:
            self.ticked.emit(self.current.ticket_id)
        elif event.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.typed.emit(event.text())
        else:
            event.ignore()

    def _steps(self) -> dict[int, int]:
        row, page = self._columns, self._columns * max(self.viewport().height() // theme.scaled(ROW), 1)
        everybody = len(self._people)
        keys = Qt.Key
        return {
            keys.Key_Left.value: -1,
            keys.Key_Right.value: 1,
            keys.Key_Up.value: -row,
            keys.Key_Down.value: row,
            keys.Key_PageUp.value: -page,
            keys.Key_PageDown.value: page,
            keys.Key_Home.value: -everybody,
            keys.Key_End.value: everybody,
        }

    @property
    def _columns(self) -> int:
        return max(self.viewport().width() // theme.scaled(CELL), 1)

    def _lay_out(self) -> None:
        self._blocks = list(_blocks(self._letters, self._columns))
        high = _bottom(self._blocks[-1], self._columns) if self._blocks else 0
        bar = self.verticalScrollBar()
        bar.setRange(0, max(high - self.viewport().height(), 0))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(theme.scaled(ROW) // 2)
        self.viewport().update()

    def _seen(self) -> Iterator[_Block]:
        """The letters of which the viewport shows something."""
        top = self.verticalScrollBar().value()
        first = max(bisect_right(self._blocks, top, key=_top) - 1, 0)
        for block in self._blocks[first:]:
            if block.top > top + self.viewport().height():
                return
            yield block

    def _places(self, block: _Block) -> range:
        """Whose rows of that letter the viewport shows."""
        first = self.verticalScrollBar().value() - block.top - theme.scaled(LETTER_ROW)
        row, rows = max(first // theme.scaled(ROW), 0), self.viewport().height() // theme.scaled(ROW) + 2
        begin = block.begin + row * self._columns
        return range(begin, min(begin + rows * self._columns, block.end))

    def _cell(self, place: int) -> QRectF:
        block = self._blocks[bisect_right(self._blocks, place, key=_begin) - 1]
        row, column = divmod(place - block.begin, self._columns)
        top = block.top + theme.scaled(LETTER_ROW) + row * theme.scaled(ROW) - self.verticalScrollBar().value()
        wide = self.viewport().width() / self._columns
        return QRectF(column * wide, top, wide, theme.scaled(ROW))

    def _person_at(self, at: QPointF) -> int | None:
        seen = (place for block in self._seen() for place in self._places(block))
        return next((place for place in seen if self._cell(place).contains(at)), None)

    def _move(self, place: int) -> None:
        self._current = place
        if self._people:
            bar, cell = self.verticalScrollBar(), self._cell(place)
            if cell.top() < 0:
                bar.setValue(bar.value() + int(cell.top()) - theme.scaled(LETTER_ROW))
            elif cell.bottom() > self.viewport().height():
                bar.setValue(bar.value() + int(cell.bottom() - self.viewport().height()))
        self._tell()
        self.viewport().update()

    def _tell(self) -> None:
        """What a screen reader says."""
        one = self.current
        self.setAccessibleName(say.list())
        if one:
            said = say.found(one.name) if one.ticket_id in self._found else say.not_found(one.name)
            self.setAccessibleDescription(said)

    def _paint_block(self, painter: QPainter, block: _Block) -> None:
        top = block.top - self.verticalScrollBar().value()
        painter.setFont(theme.font(LETTER, QFont.Weight.Bold))
        painter.setPen(theme.colour(Colour.ACCENT))
        text = document_words.other_letters() if block.letter == OTHER else block.letter
        box = QRectF(16, top, self.viewport().width(), theme.scaled(LETTER_ROW))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text)
        for place in self._places(block):
            self._paint_person(painter, place, self._cell(place))

    def _paint_person(self, painter: QPainter, place: int, cell: QRectF) -> None:
        one = self._people[place]
        found = one.ticket_id in self._found
        inner = cell.adjusted(6, 3, -6, -3)
        if place == self._current and self.hasFocus():
            painter.setPen(theme.colour(Colour.ACCENT))
            painter.setBrush(theme.colour(Colour.ACCENT_SOFT))
            painter.drawRoundedRect(inner, 8, 8)
        self._paint_box(painter, inner, found)
        words = inner.adjusted(theme.scaled(BOX) + 24, 4, -6, -4)
        font = theme.font(NAME, QFont.Weight.DemiBold)
        font.setStrikeOut(found)
        ink = Colour.MUTED if found else Colour.INK
        upper = QRectF(words.left(), words.top(), words.width(), words.height() * (0.6 if one.company else 1))
        _line(painter, upper, one.name, font, ink)
        if one.company:
            lower = QRectF(words.left(), upper.bottom(), words.width(), words.height() * 0.4)
            _line(painter, lower, one.company, theme.font(COMPANY), Colour.MUTED)

    def _paint_box(self, painter: QPainter, cell: QRectF, found: bool) -> None:
        side = theme.scaled(BOX)
        box = QRectF(cell.left() + 10, cell.center().y() - side / 2, side, side)
        painter.setPen(theme.colour(Colour.GREEN if found else Colour.EDGE))
        painter.setBrush(theme.colour(Colour.GREEN if found else Colour.SURFACE))
        painter.drawRoundedRect(box, 5, 5)
        if found:
            sign = picture("check", Colour.SURFACE, side - 6, self.devicePixelRatioF())
            painter.drawPixmap(box.topLeft() + QPointF(3, 3), sign)


def _blocks(letters: Sequence[tuple[str, int]], columns: int) -> Iterator[_Block]:
    """From top to bottom."""
    top = place = 0
    for letter, people in letters:
        block = _Block(letter, top, place, place + people)
        yield block
        top, place = _bottom(block, columns), block.end


def _bottom(block: _Block, columns: int) -> int:
    rows = ceil((block.end - block.begin) / columns)
    return block.top + theme.scaled(LETTER_ROW) + rows * theme.scaled(ROW)


def _top(block: _Block) -> int:
    return block.top


def _begin(block: _Block) -> int:
    return block.begin


def _letter(one: Insider) -> str:
    return one.letter


def _line(painter: QPainter, box: QRectF, text: str, font: QFont, ink: Colour) -> None:
    painter.setFont(font)
    painter.setPen(theme.colour(ink))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, PLAIN, shown)
