"""How an announcement is laid out and painted on the banner. No input, no children."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from checkin.ui import theme
from checkin.ui.desk.announcement import Announcement
from checkin.ui.desk.fitting import Fitted, Size, fit
from checkin.ui.desk.sign_shapes import icon_size, outline
from checkin.ui.icons import picture
from checkin.ui.palette import Colour, Paint, Tone

RADIUS = 20.0
WIDE_OPEN = 640.0  # above this height everything grows
STEP_SHARE, NOTE_SHARE = 0.45, 0.4  # of the height, at most
EDGE = 10.0  # pixels of the edge that some answers have
TIGHT = 350.0  # below this height everything shrinks
CENTRE = Qt.AlignmentFlag.AlignHCenter
SEMIBOLD, BOLD = QFont.Weight.DemiBold, QFont.Weight.Bold
LABEL = Size(largest=17, smallest=13, lines=1, weight=SEMIBOLD)
TITLE = Size(largest=38, smallest=22, lines=2, weight=BOLD)
NAME = Size(largest=96, smallest=48, lines=3, weight=BOLD, step=4)
LONG_NAME = Size(largest=48, smallest=20, lines=6, weight=BOLD)
CODE = Size(largest=48, smallest=22, lines=3, weight=SEMIBOLD)
COMPANY = Size(largest=30, smallest=17, lines=2, weight=SEMIBOLD)
TYPE = Size(largest=20, smallest=14, lines=2)
NOTE = Size(largest=38, smallest=17, lines=4, weight=BOLD)
STEP = Size(largest=22, smallest=15, lines=5, weight=QFont.Weight.Medium)
LARGE_STEP = Size(largest=40, smallest=20, lines=3, weight=BOLD)


@dataclass(frozen=True, slots=True)
class Measures:
    """Distances in device-independent pixels, and by how much the largest sizes of text grow."""

    icon: float
    gap: float
    pad: float
    grow: float


SMALL, ROOMY, LARGE = Measures(56, 10, 10, 0.75), Measures(84, 24, 20, 1.0), Measures(112, 32, 26, 1.35)


@dataclass(slots=True)
class Face:
    """The announcement's texts made to fit one size of the banner; `header` is where the choices may begin."""

    announcement: Announcement
    area: QRectF
    growth: float = 1.0  # of the largest sizes, where somebody asks for large text
    texts: dict[str, Fitted] = field(default_factory=dict)
    boxes: dict[str, QRectF] = field(default_factory=dict)

    @property
    def tight(self) -> bool:
        return self.area.height() < TIGHT

    @property
    def terse(self) -> bool:
        """Company and ticket type share a line."""
        return self.tight or bool(self.announcement.note)

    @property
    def measures(self) -> Measures:
        if self.tight:
            return SMALL
        return LARGE if self.area.height() > WIDE_OPEN else ROOMY

    @property
    def comfortable(self) -> bool:
        """Nothing is cut, and the name is as large as it is to be."""
        name = self.texts.get("name")
        known = bool(self.announcement.company or self.announcement.ticket_type)
        return not self.too_small_for and (name is None or not known or name.font.pixelSize() >= NAME.smallest)

    @property
    def too_small_for(self) -> list[str]:
        """The texts that had to be cut; none on any screen that we support."""
        return [name for name, fitted in self.texts.items() if not fitted.whole]


def face(announcement: Announcement, area: QRectF) -> Face:
    """Lay the announcement out, in device-independent pixels: as large as somebody asks, as far as all of it fits."""
    made = _laid_out(announcement, area, theme.look().text_size / 100)
    for percent in reversed(theme.TEXT_SIZES):
        if made.comfortable:
            break
        if percent < theme.look().text_size:
            made = _laid_out(announcement, area, percent / 100)
    return made


def _laid_out(announcement: Announcement, area: QRectF, growth: float) -> Face:
    made = Face(announcement, area, growth)
    if announcement.tone is Tone.WAITING:
        _centred(made)
        return made
    y = _header(made)
    bottom = _step(made, y) if announcement.step else area.bottom()
    bottom = _note(made, y, bottom) if announcement.note else bottom
    _person(made, QRectF(area.left(), y, area.width(), bottom - y))
    return made


def _put(made: Face, name: str, text: str, box: QRectF, size: Size) -> Fitted:
    largest = max(round(size.largest * made.measures.grow * made.growth), size.smallest)
    fitted = fit(text, QSizeF(box.width(), box.height()), replace(size, largest=largest))
    made.texts[name] = fitted
    made.boxes[name] = QRectF(box.left(), box.top(), box.width(), fitted.height)
    return fitted


def _header(made: Face) -> float:
    """Icon, label, title; returns where the next part begins."""
    area, icon, gap = made.area, made.measures.icon, made.measures.gap
    made.boxes["icon"] = QRectF(area.left(), area.top(), icon, icon)
    left = area.left() + icon + max(gap, 16)
    room = QRectF(left, area.top(), area.right() - left, 2 * icon)
    label = _put(made, "label", made.announcement.label, room, LABEL)
    title = _put(made, "title", made.announcement.title, room.adjusted(0, label.height, 0, 0), TITLE)
    tall = label.height + 2 + title.height
    top = area.top() + max((icon - tall) / 2, 0)
    made.boxes["label"].moveTop(top)
    made.boxes["title"].moveTop(top + label.height + 2)
    return area.top() + max(icon, tall) + gap


def _step(made: Face, top: float) -> float:
    """The box with the next step: at the bottom, or under the title where people are to choose from."""
    area, pad = made.area, made.measures.pad
    inner = area.adjusted(pad, 0, -pad, 0)
    inner.setTop(max(top, area.bottom() - STEP_SHARE * area.height()))
    fitted = _put(made, "step", made.announcement.step, inner, LARGE_STEP if made.announcement.large_step else STEP)
    tall = fitted.height + 2 * pad
    y = top if made.announcement.candidates else area.bottom() - tall
    made.boxes["step"].moveTop(y + pad)
    made.boxes["step box"] = QRectF(area.left(), y, area.width(), tall)
    return y - made.measures.gap


def _note(made: Face, top: float, bottom: float) -> float:
    """The box with what is to be said or handed over, above the next step; returns where the person ends."""
    area, pad = made.area, made.measures.pad
    sign = made.measures.icon / 2
    inner = QRectF(area.left() + pad + sign + pad, top, area.width() - 3 * pad - sign, (bottom - top) * NOTE_SHARE)
    tall = max(_put(made, "note", made.announcement.note, inner, NOTE).height, sign) + 2 * pad
    box = QRectF(area.left(), bottom - tall, area.width(), tall)
    made.boxes["note box"] = box
    made.boxes["note"].moveTop(box.center().y() - made.boxes["note"].height() / 2)
    made.boxes["note sign"] = QRectF(area.left() + pad, box.center().y() - sign / 2, sign, sign)
    return box.top() - made.measures.gap


def _person(made: Face, room: QRectF) -> None:
    """Name, company and ticket type, in the height that is left."""
    one = made.announcement
    if not one.name:
        return
    below = QRectF(room.left(), 0, room.width(), room.height() / 2)
    about = " · ".join(part for part in (one.company, one.ticket_type) if part)
    company = _put(made, "company", about if made.terse else one.company, below, COMPANY)
    kind = _put(made, "type", "" if made.terse else one.ticket_type, below.adjusted(16, 0, -16, 0), TYPE)
    rest = sum(part.height + gap for part, gap in ((company, 8), (kind, 32)) if part.lines)
    box = QRectF(room.left(), room.top(), room.width(), max(room.height() - rest, 40))
    name = _name(made, box)
    spare = max(room.height() - rest - name.height, 0)
    y = room.top() + min(spare / 2, 40)
    made.boxes["name"].moveTop(y)
    y += name.height + 8
    made.boxes["company"].moveTop(y)
    made.boxes["type"].moveTop(y + (company.height + 8 if company.lines else 8) + 8)


def _name(made: Face, box: QRectF) -> Fitted:
    """48 pixels or more, over up to three lines; smaller only where a name does not fit otherwise."""
    one = made.announcement
    known = bool(one.company or one.ticket_type) or one.tone is not Tone.REFUSED
    name = _put(made, "name", one.name, box, NAME if known else CODE)
    return name if name.whole and _unbroken(name, one.name) else _put(made, "name", one.name, box, LONG_NAME)


def _unbroken(fitted: Fitted, text: str) -> bool:
    return " ".join(fitted.lines) == " ".join(text.split())


def _centred(made: Face) -> None:
    """The waiting banner: everything in its middle."""
    area = made.area
    inner = QRectF(area.left(), area.top(), area.width(), area.height())
    title = _put(made, "title", made.announcement.title, inner, Size(largest=44, smallest=28, lines=2, weight=BOLD))
    step = _put(made, "step", made.announcement.step, inner, Size(largest=20, smallest=15, lines=3))
    disc, gap = (72.0, 14.0) if made.tight else (168.0, 36.0)
    y = area.top() + max((area.height() - disc - gap - title.height - 12 - step.height) / 2, 0)
    made.boxes["icon"] = QRectF(area.center().x() - disc / 2, y, disc, disc)
    made.boxes["title"].moveTop(y + disc + gap)
    made.boxes["step"].moveTop(y + disc + gap + title.height + 12)


def paint(painter: QPainter, made: Face, whole: QRectF, ratio: float) -> None:
    """Paint ground, icon and texts. `whole` is the banner's own rectangle, `ratio` the screen's."""
    colours = theme.paint(made.announcement.tone)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_ground(painter, whole, colours, 1.0 if made.announcement.tone is Tone.WAITING else EDGE)
    if made.announcement.tone is Tone.WAITING:
        _paint_waiting(painter, made, ratio)
        return
    _paint_sign(painter, made, colours, ratio)
    _paint_boxes(painter, made, ratio)
    painter.setPen(QColor(colours.text))
    for name in ("label", "title", "name", "company", "type", "step"):
        if name in made.texts:
            made.texts[name].draw(painter, made.boxes[name])


def _paint_ground(painter: QPainter, whole: QRectF, colours: Paint, edge: float) -> None:
    painter.setPen(QPen(QColor(colours.edge), edge) if colours.edge else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.ground))
    inset = edge / 2 if colours.edge else 0.5
    painter.drawRoundedRect(whole.adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)


def _paint_waiting(painter: QPainter, made: Face, ratio: float) -> None:
    box, leaving = made.boxes["icon"], made.announcement.icon == "door-out"
    ground, mark = (Colour.LEAVING_SOFT, Colour.BLUE) if leaving else (Colour.ACCENT_SOFT, Colour.ACCENT)
    painter.fillPath(outline(Tone.WAITING, box), theme.colour(ground))
    _paint_icon(painter, box, made.announcement.icon, mark, icon_size(Tone.WAITING, box), ratio)
    painter.setPen(theme.colour(Colour.INK))
    made.texts["title"].draw(painter, made.boxes["title"], CENTRE)
    painter.setPen(theme.colour(Colour.MUTED))
    made.texts["step"].draw(painter, made.boxes["step"], CENTRE)


def _paint_sign(painter: QPainter, made: Face, colours: Paint, ratio: float) -> None:
    """The icon on the shape of its tone."""
    box, tone = made.boxes["icon"], made.announcement.tone
    painter.fillPath(outline(tone, box), QColor(colours.text))
    _paint_icon(painter, box, made.announcement.icon, colours.ground, icon_size(tone, box), ratio)


def _paint_icon(painter: QPainter, box: QRectF, name: str, colour: str, size: int, ratio: float) -> None:
    painter.drawPixmap(box.center() - QPointF(size / 2, size / 2), picture(name, colour, size, ratio))


def _paint_note(painter: QPainter, made: Face, ratio: float) -> None:
    """As orange as its edge, with a sign of its own."""
    colours, box = theme.paint(Tone.LATER), made.boxes["note sign"]
    painter.setBrush(QColor(colours.ground))
    painter.drawRoundedRect(made.boxes["note box"], 14, 14)
    painter.fillPath(outline(Tone.LATER, box), QColor(colours.text))
    _paint_icon(painter, box, "exclamation", colours.ground, icon_size(Tone.LATER, box), ratio)
    painter.setPen(QColor(colours.text))
    made.texts["note"].draw(painter, made.boxes["note"])
    painter.setPen(Qt.PenStyle.NoPen)


def _paint_boxes(painter: QPainter, made: Face, ratio: float) -> None:
    """The grounds of the note and of the next step, and the outline around the ticket type."""
    colours = theme.paint(made.announcement.tone)
    painter.setPen(Qt.PenStyle.NoPen)
    if made.announcement.note:
        _paint_note(painter, made, ratio)
    if "step box" in made.boxes:
        painter.setBrush(QColor(colours.box))
        painter.drawRoundedRect(made.boxes["step box"], 14, 14)
    kind = made.texts.get("type")
    if kind is None or not kind.lines:
        return
    metrics = QFontMetricsF(kind.font)
    wide = max(metrics.horizontalAdvance(line) for line in kind.lines)
    box = made.boxes["type"]
    pill = QRectF(box.left() - 16, box.top() - 7, wide + 32, kind.height + 14)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colours.text), 1.5))
    painter.drawRoundedRect(pill, 12, 12)
