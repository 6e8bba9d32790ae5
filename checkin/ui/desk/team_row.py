"""One person of a team with a box to tick: painted here, counted by the panel."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from checkin.ui import theme
from checkin.ui.desk.announcement import person
from checkin.ui.desk.painting import write
from checkin.ui.desk.rows import LINE_TALL, TITLE_TALL
from checkin.ui.desk.shown import Found
from checkin.ui.icons import picture
from checkin.ui.palette import Colour

PAD, BOX, MARK, GAP = 8, 24, 18, 12


class TeamRow(QCheckBox):
    """`lines` are (text, colour); who cannot pass that way any more is shown, and cannot be ticked."""

    def __init__(self, found: Found, lines: tuple[tuple[str, str], ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("team")
        self.found = found
        self._name, self._lines = person(found.ticket), lines
        said = (self._name, *(text for text, _ in lines))
        self.setAccessibleName(". ".join(said))
        self.setToolTip("\n".join(said))
        self.setFixedHeight(2 * PAD + TITLE_TALL + LINE_TALL * len(lines))

    def sizeHint(self) -> QSize:
        return QSize(BOX + GAP, self.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, place: object) -> bool:
        """The whole row is the box: nobody aims at a small square in a queue."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Colour.ACCENT_SOFT))
            painter.drawRoundedRect(self.rect(), 10, 10)
        self._paint_box(painter, QRect(PAD, (self.height() - BOX) // 2, BOX, BOX))
        self._write(painter, PAD + BOX + GAP)
        painter.end()

    def _paint_box(self, painter: QPainter, box: QRect) -> None:
        """The house's own: as large as a thumb's tip, the same in every look."""
        ticked = self.isChecked()
        edge = Colour.ACCENT if ticked else Colour.EDGE if self.isEnabled() else Colour.LINE
        painter.setPen(theme.colour(edge))
        painter.setBrush(theme.colour(Colour.ACCENT if ticked else Colour.SURFACE))
        painter.drawRoundedRect(box, 6, 6)
        if ticked:
            inset = (BOX - MARK) // 2
            mark = picture("check", Colour.SURFACE, MARK, self.devicePixelRatioF())
            painter.drawPixmap(box.left() + inset, box.top() + inset, mark)

    def _write(self, painter: QPainter, left: int) -> None:
        wide = self.width() - left - PAD
        ink = Colour.INK if self.isEnabled() else Colour.MUTED
        write(painter, QRect(left, PAD, wide, TITLE_TALL), self._name, theme.font(15, QFont.Weight.DemiBold), ink)
        for place, (text, colour) in enumerate(self._lines):
            box = QRect(left, PAD + TITLE_TALL + place * LINE_TALL, wide, LINE_TALL)
            write(painter, box, text, theme.font(13), colour)
