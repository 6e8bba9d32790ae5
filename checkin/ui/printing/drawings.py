"""The drawing behind a card, painted by Qt as lines and text; parsed once per thread. Decides nothing."""

from __future__ import annotations

import threading
from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer, QtSvg

from checkin.cards import Drawing
from checkin.errors import Reason, Unreadable


def paint_drawing(painter: QPainter, drawing: Drawing, width: int, height: int) -> None:
    """Fill the card; Unreadable (TEMPLATE_UNREADABLE) when Qt cannot make anything of the drawing.

    Masks, filters and patterns are left out (SVG Tiny 1.2): a printer would make a picture of the whole card.
    """
    painter.save()
    painter.setClipRect(QRectF(0, 0, width, height))
    _renderer(drawing.svg, threading.get_ident()).render(painter, QRectF(0, 0, width, height))
    painter.restore()


def paint_within(painter: QPainter, drawing: Drawing, box: QRectF) -> None:
    """In its own shape, as large as it goes into the middle of the box; Unreadable as above."""
    renderer = _renderer(drawing.svg, threading.get_ident())
    size = renderer.viewBoxF().size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    shape = QRectF(QPointF(0, 0), size)
    shape.moveCenter(box.center())
    renderer.render(painter, shape)


@lru_cache(maxsize=8)
def _renderer(svg: str, thread: int) -> QSvgRenderer:
    """One for each thread: the window shows previews while another thread prints."""
    renderer = QSvgRenderer()
    renderer.setOptions(QtSvg.Option.Tiny12FeaturesOnly)
    if not renderer.load(QByteArray(svg.encode())):
        raise Unreadable(Reason.TEMPLATE_UNREADABLE, template="SVG", detail="Qt")
    return renderer
