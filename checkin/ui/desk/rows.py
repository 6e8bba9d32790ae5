"""Rows of people with one button each, for the search and the last scans: shown and picked here, decided elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from checkin.ui import icons, theme
from checkin.ui.desk.painting import write
from checkin.ui.icons import picture
from checkin.ui.palette import Colour

PAD, DISC, ICON, GAP = 10, 36, 20, 12
TITLE_TALL, LINE_TALL = 22, 18
NARROW = 280  # below this width « Annuler » is only an icon: the name needs the room
TINT = 28  # of 255: the disc is the mark's own colour, this thin


@dataclass(frozen=True, slots=True)
class Row:
    """One person: `lines` are (text, colour); an icon of "" leaves no room for one; a button of "" is none."""

    title: str
    lines: tuple[tuple[str, str], ...]
    icon: str = ""
    colour: str = Colour.MUTED
    struck: bool = False
    button: str = ""
    button_name: str = ""
    kind: str = "quiet"

    @property
    def spoken(self) -> str:
        return ". ".join((self.title, *(text for text, _ in self.lines)))


class RowView(QWidget):
    """Paints one row; texts that do not fit end in « … » and stand whole in the tooltip."""

    pressed = Signal(object)  # RowView
    touched = Signal(object)  # RowView

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = Row("", ())
        self.current = False
        self.button = QPushButton(self)
        self.button.setObjectName("row")
        self.button.setAutoDefault(False)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self._press)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, PAD, 0)
        layout.addStretch(1)
        layout.addWidget(self.button)

    def show_row(self, row: Row, current: bool) -> None:
        """Show these words; nothing is done when they stand there already."""
        if (row, current) == (self.row, self.current):
            return
        self.row, self.current = row, current
        self._fit()
        self.setAccessibleName(row.spoken)
        self.setToolTip("\n".join((row.title, *(text for text, _ in row.lines))))
        self._show_button(row)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        words = TITLE_TALL + LINE_TALL * len(self.row.lines)
        self.setFixedHeight(2 * PAD + theme.scaled(max(words, DISC if self.row.icon else 0)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (event.size().width() < NARROW) != (event.oldSize().width() < NARROW):
            self._show_button(self.row)

    def _show_button(self, row: Row) -> None:
        sign = row.kind == "quiet" and self.width() < NARROW
        self.button.setText("" if sign else row.button)
        if sign:
            icons.put_on(self.button, "undo", Colour.ACCENT, air=0)
        else:
            icons.take_off(self.button)
        self.button.setAccessibleName(row.button_name or row.button)
        self.button.setVisible(bool(row.button))
        kind = "current" if self.current and row.kind == "admit" else row.kind
        if self.button.property("kind") != kind:
            self.button.setProperty("kind", kind)
            self.button.style().polish(self.button)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.touched.emit(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Colour.ACCENT_SOFT))
            painter.drawRoundedRect(self.rect(), 10, 10)
        left = PAD
        if self.row.icon:
            self._paint_disc(painter)
            left += theme.scaled(DISC) + GAP
        right = self.button.geometry().left() - GAP if self.row.button else self.width() - PAD
        self._paint_words(painter, QRect(left, PAD, right - left, self.height() - 2 * PAD))
        painter.end()

    def _paint_disc(self, painter: QPainter) -> None:
        ground = theme.colour(self.row.colour)
        ground.setAlpha(TINT)
        disc, size = theme.scaled(DISC), theme.scaled(ICON)
        top = (self.height() - disc) // 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(PAD, top, disc, disc)
        inset = (disc - size) // 2
        mark = picture(self.row.icon, self.row.colour, size, self.devicePixelRatioF())
        painter.drawPixmap(PAD + inset, top + inset, mark)

    def _paint_words(self, painter: QPainter, room: QRect) -> None:
        title = theme.font(15, QFont.Weight.DemiBold)
        title.setStrikeOut(self.row.struck)
        above, below = theme.scaled(TITLE_TALL), theme.scaled(LINE_TALL)
        y = room.top() + (room.height() - above - below * len(self.row.lines)) // 2
        colour = Colour.MUTED if self.row.struck else Colour.INK
        write(painter, QRect(room.left(), y, room.width(), above), self.row.title, title, colour)
        y += above
        for text, shade in self.row.lines:
            write(painter, QRect(room.left(), y, room.width(), below), text, theme.font(13), shade)
            y += below

    def _press(self) -> None:
        self.pressed.emit(self)


class RowList(QScrollArea):
    """Rows from top to bottom; the widgets are kept and filled anew, so that a list changes within a frame."""

    pressed = Signal(int)  # the button of that row

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.current = -1
        self._rows: Sequence[Row] = ()
        self._views: list[RowView] = []
        self._page = page = QWidget()
        self._layout = QVBoxLayout(page)
        self._layout.setContentsMargins(0, 0, 4, 0)
        self._layout.setSpacing(2)
        self._layout.addStretch(1)
        self.setWidget(page)
        page.setAutoFillBackground(False)  # setWidget has switched it on
        self.viewport().setAutoFillBackground(False)

    @property
    def rows(self) -> Sequence[Row]:
        return self._rows

    def view(self, place: int) -> RowView:
        """The widget of that row."""
        return self._views[place]

    def show_rows(self, rows: Sequence[Row], current: int = -1) -> None:
        """Show these, the current one tinted; -1 for none."""
        self._rows, self.current = rows, current
        while len(self._views) < len(rows):
            self._add_view()
        for place, view in enumerate(self._views):
            view.setVisible(place < len(rows))
            if place < len(rows):
                view.show_row(rows[place], place == current)
        if current <= 0:
            self.verticalScrollBar().setValue(0)

    def step(self, step: int) -> None:
        """Make the next or the previous row the current one."""
        if self._rows:
            self.choose(min(max(self.current + step, 0), len(self._rows) - 1))

    def choose(self, place: int) -> None:
        self.show_rows(self._rows, place)
        self.ensureWidgetVisible(self._views[place], 0, 8)

    def _add_view(self) -> None:
        view = RowView(self._page)
        view.pressed.connect(self._press)
        view.touched.connect(self._touch)
        self._layout.insertWidget(len(self._views), view)
        self._views.append(view)

    def _press(self, view: RowView) -> None:
        self.pressed.emit(self._views.index(view))

    def _touch(self, view: RowView) -> None:
        if self.current >= 0:
            self.choose(self._views.index(view))
