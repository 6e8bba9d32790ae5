"""The recovery key of an event on one page, in groups and as a QR code. It asks nothing and keeps nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from checkin.qr import QUIET_ZONE, matrix
from checkin.ui.printing.papers import ink, parts
from checkin.ui.printing.papers.flow import Strip, flowed, gap
from checkin.ui.printing.papers.pages import Page, Paper
from checkin.ui.texts.at_rest import at_rest_words as say

SIDE = 5200  # 1/100 mm
PER_LINE = 4  # groups


def paper(event: str, key: str) -> Paper:
    """`key` in groups, parted by hyphens."""
    return Paper(say.key_title(), pages(event, key))


def lines(key: str) -> Sequence[str]:
    """Four groups a line: whoever copies it by hand keeps the place."""
    groups = key.split("-")
    return ["  ".join(groups[start : start + PER_LINE]) for start in range(0, len(groups), PER_LINE)]


def pages(event: str, key: str) -> list[Page]:
    """One."""
    return flowed(_strips(event, key), say.keep_safe())


def _strips(event: str, key: str) -> Iterator[Strip]:
    yield parts.title(say.key_title(), event, [])
    yield gap(400)
    yield parts.sentence(say.key_use())
    yield gap(700)
    for line in lines(key):
        yield parts.sentence(line, ink.HEADING, ink.INK)
        yield gap(150)
    yield gap(500)
    yield _symbol(key)


def _symbol(key: str) -> Strip:
    rows = matrix(key)
    module = SIDE / (len(rows) + 2 * QUIET_ZONE)

    def paint(painter: QPainter, box: QRectF) -> None:
        for y, row in enumerate(rows):
            for x, dark in enumerate(row):
                if dark:
                    place = QRectF(box.left() + x * module, box.top() + y * module, module, module)
                    painter.fillRect(place, QColor("black"))

    return Strip(SIDE, paint)
