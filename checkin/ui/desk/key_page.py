"""The sheet of keys as one page: the same painter for the screen, for paper and for PDF. It knows no window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from checkin.ui.texts.keys import Section, key_words
from checkin.ui.theme import exact_font

PAGE = QSizeF(1190, 842)  # A4 across, two units a point: all that follows is in these units
MARGIN, GUTTER, COLUMNS = 54.0, 30.0, 3
TITLE, SUBTITLE, HEADING, LINE = 40, 19, 21, 17
ROW, KEY_TALL, KEY_PAD, KEY_ROOM = 36.0, 26.0, 8.0, 88.0
SEMIBOLD, BOLD = QFont.Weight.DemiBold, QFont.Weight.Bold
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Inks:
    """« #rrggbb » of page, words, faint words, and of the keys' ground and edge."""

    page: str = "#ffffff"
    ink: str = "#000000"
    muted: str = "#333333"
    key: str = "#f1f1f1"
    edge: str = "#555555"


PAPER = Inks()


def paint_page(painter: QPainter, room: QRectF, inks: Inks = PAPER) -> None:
    """The whole page in the middle of the room, as large as it fits."""
    scale = min(room.width() / PAGE.width(), room.height() / PAGE.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(room.center() - QPointF(PAGE.width(), PAGE.height()) * scale / 2)
    painter.scale(scale, scale)
    painter.fillRect(QRectF(QPointF(0, 0), PAGE), QColor(inks.page))
    _head(painter, inks)
    wide = (PAGE.width() - 2 * MARGIN - (COLUMNS - 1) * GUTTER) / COLUMNS
    for number, column in enumerate(_columns()):
        _column(painter, QPointF(MARGIN + number * (wide + GUTTER), 190.0), wide, column, inks)
    painter.restore()


def _columns() -> tuple[tuple[Section, ...], ...]:
    """Two sections in each."""
    sections = key_words.sections()
    return sections[0:1] + sections[3:4], sections[1:3], sections[4:6]


def _head(painter: QPainter, inks: Inks) -> None:
    wide = PAGE.width() - 2 * MARGIN
    _write(painter, QRectF(MARGIN, 56, wide, 52), key_words.title(), exact_font(TITLE, BOLD), inks.ink)
    _write(painter, QRectF(MARGIN, 112, wide, 34), key_words.subtitle(), exact_font(SUBTITLE), inks.muted)


def _column(painter: QPainter, corner: QPointF, wide: float, sections: tuple[Section, ...], inks: Inks) -> None:
    y = corner.y()
    for title, lines in sections:
        _write(painter, QRectF(corner.x(), y, wide, 30), title, exact_font(HEADING, SEMIBOLD), inks.ink)
        y += 42
        for key, text in lines:
            _key(painter, QRectF(corner.x(), y + (ROW - KEY_TALL) / 2, KEY_ROOM, KEY_TALL), key, inks)
            words = QRectF(corner.x() + KEY_ROOM, y, wide - KEY_ROOM, ROW)
            _write(painter, words, text, _fitting(text, words.width()), inks.ink)
            y += ROW
        y += 26


def _key(painter: QPainter, room: QRectF, key: str, inks: Inks) -> None:
    font = exact_font(LINE - 3, SEMIBOLD)
    box = QRectF(room.topLeft(), QSizeF(QFontMetricsF(font).horizontalAdvance(key) + 2 * KEY_PAD, room.height()))
    painter.setPen(QPen(QColor(inks.edge), 1))
    painter.setBrush(QColor(inks.key))
    painter.drawRoundedRect(box, 5, 5)
    _write(painter, box.adjusted(KEY_PAD, 0, 0, 0), key, font, inks.ink)


def _fitting(text: str, wide: float) -> QFont:
    """As large as a line of that width allows."""
    sizes = range(LINE, 9, -1)
    fonts = (exact_font(size) for size in sizes)
    return next((font for font in fonts if QFontMetricsF(font).horizontalAdvance(text) <= wide), exact_font(sizes[-1]))


def _write(painter: QPainter, box: QRectF, text: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(box, LEFT, text)
