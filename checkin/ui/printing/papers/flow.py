"""Strips one under another over as many pages as they need: headings keep what follows, heads of tables repeat."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from checkin.ui.printing.papers import ink
from checkin.ui.printing.papers.pages import INNER, Page
from checkin.ui.texts.papers import document_words as say

FOOT = 900  # at the lower edge of each page
ROOM = INNER.height() - FOOT
MOST_TOGETHER = ROOM * 0.8  # high: what leads and what follows, below a head

Paint = Callable[[QPainter, QRectF], None]


@dataclass(frozen=True, slots=True)
class Strip:
    """A strip across the page, as high as it says. `head` is painted above it where it begins a page.

    `leads`: it never stands last on a page. `air`: nothing but room, which no page begins with.
    """

    height: float
    paint: Paint
    head: Strip | None = None
    leads: bool = False
    air: bool = False


def gap(height: float) -> Strip:
    """Room before what follows."""
    return Strip(height, _nothing, leads=True, air=True)


def flowed(strips: Iterable[Strip], foot: str) -> list[Page]:
    """The pages, each with that line and « page 2 sur 5 » at its foot; never none."""
    filled = _filled(strips)
    return [_page(one, foot, say.page(number, len(filled))) for number, one in enumerate(filled, 1)]


def _filled(strips: Iterable[Strip]) -> list[list[Strip]]:
    """Which strips stand on which page."""
    pages: list[list[Strip]] = [[]]
    left = ROOM
    for group in _groups(strips):
        height = sum(strip.height for strip in group)
        if pages[-1] and height > left:
            pages.append([])
            left = ROOM
        placed = group if pages[-1] else _at_the_top(group)
        pages[-1] += placed
        left -= sum(strip.height for strip in placed)
    return pages


def _at_the_top(group: Sequence[Strip]) -> list[Strip]:
    """What begins a page: without air before it, with its table's head above it."""
    kept = [strip for strip in group if not strip.air]
    head = kept[0].head if kept else None
    return [head, *kept] if head else kept


def _groups(strips: Iterable[Strip]) -> Iterable[list[Strip]]:
    """What must not be parted: strips that lead, with the first that does not; never more than a page may hold."""
    group: list[Strip] = []
    for strip in strips:
        if sum(one.height for one in group) + strip.height > MOST_TOGETHER:
            yield group
            group = []
        group.append(strip)
        if not strip.leads:
            yield group
            group = []
    if group:
        yield group


def _page(strips: Sequence[Strip], foot: str, number: str) -> Page:
    def paint(painter: QPainter) -> None:
        top = INNER.top()
        for strip in strips:
            painter.save()
            strip.paint(painter, QRectF(INNER.left(), top, INNER.width(), strip.height))
            painter.restore()
            top += strip.height
        _foot(painter, foot, number)

    return paint


def _foot(painter: QPainter, text: str, number: str) -> None:
    line = INNER.bottom() - ink.SMALL.leading
    ink.line(painter, QPointF(INNER.left(), line - 200), QPointF(INNER.right(), line - 200))
    room = INNER.width() - ink.width(number, ink.SMALL) - 600
    for shown in ink.lines(text, ink.SMALL, room, 1):
        ink.write(painter, QPointF(INNER.left(), line), shown, ink.SMALL, ink.MUTED)
    ink.write_right(painter, QPointF(INNER.right(), line), number, ink.SMALL, ink.MUTED)


def _nothing(painter: QPainter, box: QRectF) -> None:
    """Air."""
