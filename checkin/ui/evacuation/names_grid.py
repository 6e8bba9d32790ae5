"""Names in large type by letter, ticked by a click or the space bar. Paints what is seen; it holds no rules."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
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
class _Row:
    """A line of the grid: the people from `begin` to `end`, or the letter before them."""

    top: int
    letter: str
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
        self._rows: list[_Row] = []
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
            places = [place for place, one in enumerate(people) if at and one.ticket_id == at.ticket_id]
            self._people, self._current = people, places[0] if places else 0
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
        for row in self._seen():
            self._paint_row(painter, row)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
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
        self._rows = list(_rows(self._letters, self._columns))
        high = self._rows[-1].top + _tall(self._rows[-1]) if self._rows else 0
        bar = self.verticalScrollBar()
        bar.setRange(0, max(high - self.viewport().height(), 0))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(theme.scaled(ROW) // 2)
        self.viewport().update()

    def _seen(self) -> Iterator[_Row]:
        """The rows that the viewport shows."""
        top = self.verticalScrollBar().value()
        first = max(bisect_right(self._rows, top, key=_top) - 1, 0)
        for row in self._rows[first:]:
            if row.top > top + self.viewport().height():
                return
            yield row

    def _cell(self, place: int) -> QRectF:
        row = self._rows[bisect_right(self._rows, place, key=_begin) - 1]
        return self._cell_in(row, place)

    def _cell_in(self, row: _Row, place: int) -> QRectF:
        wide = self.viewport().width() / self._columns
        top = row.top - self.verticalScrollBar().value()
        return QRectF((place - row.begin) * wide, top, wide, theme.scaled(ROW))

    def _person_at(self, at: QPointF) -> int | None:
        for row in self._seen():
            for place in range(row.begin, row.end):
                if self._cell_in(row, place).contains(at):
                    return place
        return None

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

    def _paint_row(self, painter: QPainter, row: _Row) -> None:
        if row.letter:
            top = row.top - self.verticalScrollBar().value()
            painter.setFont(theme.font(LETTER, QFont.Weight.Bold))
            painter.setPen(theme.colour(Colour.ACCENT))
            text = document_words.other_letters() if row.letter == OTHER else row.letter
            box = QRectF(16, top, self.viewport().width(), theme.scaled(LETTER_ROW))
            painter.drawText(box, PLAIN | Qt.AlignmentFlag.AlignBottom, text)
        for place in range(row.begin, row.end):
            self._paint_person(painter, place, self._cell_in(row, place))

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


def _rows(letters: Sequence[tuple[str, int]], columns: int) -> Iterator[_Row]:
    """From top to bottom."""
    top = place = 0
    for letter, people in letters:
        yield _Row(top, letter, place, place)
        top += theme.scaled(LETTER_ROW)
        for begin in range(place, place + people, columns):
            yield _Row(top, "", begin, min(begin + columns, place + people))
            top += theme.scaled(ROW)
        place += people


def _tall(row: _Row) -> int:
    return theme.scaled(LETTER_ROW if row.letter else ROW)


def _top(row: _Row) -> int:
    return row.top


def _begin(row: _Row) -> int:
    return row.begin


def _letter(one: Insider) -> str:
    return one.letter


def _line(painter: QPainter, box: QRectF, text: str, font: QFont, ink: Colour) -> None:
    painter.setFont(font)
    painter.setPen(theme.colour(ink))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, PLAIN, shown)
