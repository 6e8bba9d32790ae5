"""Text in Inter (Arabic, Hebrew in Noto), measured and set as drawn: the same on screen, PNG, PDF and printer."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QGlyphRun, QTextLayout, QTextLine, QTextOption

from checkin.cards import Extent

FAMILIES = ("Inter", "Noto Sans Arabic", "Noto Sans Hebrew")  # whoever comes first and has the letter
REFERENCE = 1000  # pixels to the em: extents come out in thousandths of the size
UNBOUNDED = 10_000_000  # wider than any name: nothing wraps


class TextMeasure:
    """`checkin.cards.Measure` by Qt. One for each thread; remembers what it has measured."""

    def __init__(self) -> None:
        self._extents: dict[tuple[str, int], Extent] = {}

    def extent(self, text: str, weight: int) -> Extent:
        known = self._extents.get((text, weight))
        if known is None:
            known = self._extents[text, weight] = _measured(text, weight)
        return known

    def missing_glyph(self, text: str, weight: int) -> bool:
        """Glyph 0 is what a font draws for a letter that it does not have, after all fallback fonts were asked."""
        typeset, _ = typeset_line(text, REFERENCE, weight)
        return any(0 in run.glyphIndexes() for run in typeset.glyphRuns())


def typeset_line(text: str, size: int, weight: int) -> tuple[QTextLayout, QTextLine]:
    """One line of text at `size` units to the em, without hinting, on design metrics, beginning at x = 0."""
    option = QTextOption()
    option.setUseDesignMetrics(True)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    typeset = QTextLayout(text, card_font(size, weight))
    typeset.setTextOption(option)
    typeset.beginLayout()
    line = typeset.createLine()
    line.setLineWidth(UNBOUNDED)
    typeset.endLayout()
    return typeset, line


def card_font(size: int, weight: int) -> QFont:
    font = QFont(FAMILIES)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _measured(text: str, weight: int) -> Extent:
    """As high as Inter, more where letters reach further: the room that Noto's own lines keep would halve a name."""
    typeset, line = typeset_line(text, REFERENCE, weight)
    inks = [ink for run in typeset.glyphRuns() for ink in _inks(run, line.ascent())]
    inter = QFontMetricsF(card_font(REFERENCE, weight))
    top = min((ink.top() for ink in inks), default=0.0)
    bottom = max((ink.bottom() for ink in inks), default=0.0)
    return Extent(line.naturalTextWidth(), max(inter.ascent(), -top), max(inter.descent(), bottom))


def _inks(run: QGlyphRun, baseline: float) -> list[QRectF]:
    """Where each letter blackens the paper, from the baseline; `boundingRect()` of a run is its font's line instead."""
    font = run.rawFont()
    places = zip(run.glyphIndexes(), run.positions(), strict=True)
    return [font.boundingRect(glyph).translated(0, place.y() - baseline) for glyph, place in places]
