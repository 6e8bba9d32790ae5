"""How the first steps look: their sheet, the dots that tell where one is, a large choice of one press."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from checkin.ui import icons, theme
from checkin.ui.organiser import look
from checkin.ui.organiser.look import label
from checkin.ui.palette import Colour

DOT, CURRENT, GAP = 8, 24, 8
ICON = 28

SHEET = (
    look.SHEET
    + """
QPushButton#choice { background: $surface; border: 1px solid $edge; border-radius: 14px; padding: 0; }
QPushButton#choice:hover { background: $accent_soft; }
QPushButton#choice:focus { border: 2px solid $accent; padding: 0; }
QPushButton#choice QLabel { background: transparent; }
QLabel#choice_title { font-size: 17px; font-weight: 700; }
QLabel#choice_hint { color: $muted; font-size: 14px; font-weight: 400; }
QLabel#lead { color: $muted; font-size: 15px; }
"""
)


class Dots(QWidget):
    """One for each page, the present one long; screen readers hear « Étape 2 sur 5 »."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place, self.total = 0, 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_place(self, place: int, total: int, spoken: str) -> None:
        """`place` counts from 0."""
        self.place, self.total = place, total
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(CURRENT + (self.total - 1) * (DOT + GAP)), theme.scaled(DOT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        tall, left = theme.scaled(DOT), 0.0
        for number in range(self.total):
            wide = theme.scaled(CURRENT) if number == self.place else tall
            painter.setBrush(theme.colour(Colour.ACCENT if number <= self.place else Colour.HANDLE))
            painter.drawRoundedRect(QRectF(QPointF(left, 0), QSize(wide, tall)), tall / 2, tall / 2)
            left += wide + theme.scaled(GAP)
        painter.end()


class Choice(QPushButton):
    """A picture, a few words in bold, a line about them; Enter presses it as a click does."""

    def __init__(self, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("choice")
        self.setAutoDefault(False)
        self._title, self._hint = label("choice_title", wraps=True), label("choice_hint", wraps=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 14, 20, 14)
        row.setSpacing(18)
        if icon:
            row.addWidget(icons.Sign(icon, Colour.ACCENT, ICON, self))
        row.addLayout(words, 1)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def say(self, title: str, hint: str) -> None:
        self._title.setText(title)
        self._hint.setText(hint)
        self.setAccessibleName(title)
        self.setAccessibleDescription(hint)

    def sizeHint(self) -> QSize:
        """As its words need it, not as a button's own text, of which there is none."""
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.minimumSize() if layout else super().minimumSizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)
