"""How a greeting is painted on a screen of any size and shape. No input, no window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPainter

from checkin.ui import theme
from checkin.ui.crowd.greeting import Greeting, Mood
from checkin.ui.desk.fitting import Fitted, Size, fit
from checkin.ui.icons import picture
from checkin.ui.palette import Colour, Tone

CENTRE, LEFT = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignLeft
SEMIBOLD, BOLD = QFont.Weight.DemiBold, QFont.Weight.Bold
ICONS = {Mood.IDLE: "scan", Mood.WELCOME: "check", Mood.GOODBYE: "door-out", Mood.MOMENT: "people"}
TONES = {Mood.WELCOME: Tone.WELCOME, Mood.GOODBYE: Tone.GOODBYE}  # the others are as calm as the desk that waits


@dataclass(frozen=True, slots=True)
class Coat:
    """The colours of a mood, as « #rrggbb »: ground, words, the words of less weight, disc, mark on it, and box."""

    ground: str
    text: str
    faint: str
    disc: str
    mark: str
    box: str


@dataclass(frozen=True, slots=True)
class Part:
    """A text made to fit, the air above it, its colour."""

    fitted: Fitted
    air: float
    colour: str


def paint(painter: QPainter, greeting: Greeting, whole: QRectF, ratio: float) -> None:
    """Fill the rectangle; `ratio` is the screen's."""
    coat = _coat(greeting.mood)
    wide = whole.width() > whole.height()
    unit = min(whole.width() / 16, whole.height() / 9) if wide else min(whole.width() / 10, whole.height() / 14)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(whole, theme.colour(coat.ground))
    room = whole.adjusted(unit * 0.9, unit * 0.7, -unit * 0.9, -unit * 0.7)
    if greeting.where:
        room.setBottom(_where(painter, greeting, room, unit, coat, ratio) - unit * 0.4)
    beside = wide and greeting.mood is not Mood.IDLE
    (_beside if beside else _under)(painter, greeting, room, unit, coat, ratio)


def _under(painter: QPainter, greeting: Greeting, room: QRectF, unit: float, coat: Coat, ratio: float) -> None:
    """Disc and texts, one under the other, in the middle of what is left."""
    disc = unit * (2.8 if greeting.mood is Mood.IDLE else 2.2)
    texts = room.adjusted(0, disc, 0, 0)
    parts = _parts(greeting, texts, unit, coat)
    y = room.top() + max((room.height() - disc - _tall(parts)) / 2, 0)
    _disc(painter, QRectF(room.center().x() - disc / 2, y, disc, disc), greeting.mood, coat, ratio)
    _write(painter, parts, texts, y + disc, CENTRE)


def _beside(painter: QPainter, greeting: Greeting, room: QRectF, unit: float, coat: Coat, ratio: float) -> None:
    """The disc on the left, the texts beside it: on a wide screen the name gets the height."""
    disc = unit * 3.2
    texts = room.adjusted(disc + unit * 0.8, 0, 0, 0)
    parts = _parts(greeting, texts, unit, coat)
    middle = room.center().y()
    _disc(painter, QRectF(room.left(), middle - disc / 2, disc, disc), greeting.mood, coat, ratio)
    _write(painter, parts, texts, middle - _tall(parts) / 2, LEFT)


def _tall(parts: list[Part]) -> float:
    return sum(part.fitted.height + part.air for part in parts)


def _write(painter: QPainter, parts: list[Part], room: QRectF, y: float, align: Qt.AlignmentFlag) -> None:
    for part in parts:
        y += part.air
        painter.setPen(theme.colour(part.colour))
        part.fitted.draw(painter, QRectF(room.left(), y, room.width(), part.fitted.height), align)
        y += part.fitted.height


def _parts(greeting: Greeting, room: QRectF, unit: float, coat: Coat) -> list[Part]:
    """The name gets what the other texts leave."""
    above = _fitted(greeting.above, room, unit * 0.75, lines=2, tall=unit * 2)
    company = _fitted(greeting.company, room, unit * 0.75, lines=3, tall=unit * 1.5)
    left = room.height() - above.height - company.height - unit * 0.6
    name = greeting.mood in TONES and bool(greeting.above)
    largest, lines = (unit * 2.6, 3) if name else (unit * 1.6, 2)
    title = _fitted(greeting.title, room, largest, lines=lines, tall=left, weight=BOLD)
    parts = [
        Part(above, unit * 0.3, coat.faint),
        Part(title, unit * 0.05, coat.text),
        Part(company, unit * 0.15, coat.text),
    ]
    return [part for part in parts if part.fitted.lines]


def _fitted(
    text: str, room: QRectF, largest: float, *, lines: int, tall: float, weight: QFont.Weight = SEMIBOLD
) -> Fitted:
    smallest = max(round(largest * 0.4), 14)
    size = Size(
        largest=max(round(largest), smallest),
        smallest=smallest,
        lines=lines,
        weight=weight,
        step=max(smallest // 10, 2),
    )
    return fit(text, QSizeF(room.width(), max(tall, smallest * 1.3)), size)


def _where(painter: QPainter, greeting: Greeting, room: QRectF, unit: float, coat: Coat, ratio: float) -> float:
    """The box at the bottom: where to go, or what to do; returns where it begins."""
    pad, mark = unit * 0.4, unit * 0.9
    arrow = mark + pad if greeting.mood is Mood.WELCOME else 0.0
    inner = QRectF(room.left() + pad + arrow, 0, room.width() - 2 * pad - arrow, 0)
    text = _fitted(greeting.where, inner, unit * 0.65, lines=3, tall=unit * 2.6)
    tall = text.height + 2 * pad
    box = QRectF(room.left(), room.bottom() - tall, room.width(), tall)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(coat.box))
    painter.drawRoundedRect(box, unit * 0.35, unit * 0.35)
    if arrow:
        sign = picture("arrow-go", coat.text, round(mark), ratio)
        painter.drawPixmap(QPointF(box.left() + pad, box.center().y() - mark / 2), sign)
    painter.setPen(theme.colour(coat.text))
    inner.moveTop(box.top() + pad)
    text.draw(painter, inner, LEFT if arrow else CENTRE)
    return box.top()


def _disc(painter: QPainter, box: QRectF, mood: Mood, coat: Coat, ratio: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(coat.disc))
    painter.drawEllipse(box)
    size = round(box.width() * 0.58)
    painter.drawPixmap(box.center() - QPointF(size / 2, size / 2), picture(ICONS[mood], coat.mark, size, ratio))


def _coat(mood: Mood) -> Coat:
    if mood in TONES:
        paint = theme.paint(TONES[mood])
        return Coat(paint.ground, paint.text, paint.text, paint.text, paint.ground, paint.box)
    ink, soft, accent = (theme.hue(role) for role in (Colour.INK, Colour.ACCENT_SOFT, Colour.ACCENT))
    return Coat(theme.hue(Colour.SURFACE), ink, theme.hue(Colour.MUTED), soft, accent, soft)
