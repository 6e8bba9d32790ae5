"""A button of the top bar: icon, a small caption, and the value under it. It knows nothing of what it shows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from checkin.ui import theme
from checkin.ui.desk.painting import write
from checkin.ui.icons import picture
from checkin.ui.palette import Colour

TALL, PAD, GAP, ICON, ARROW = 48, 10, 8, 22, 12
CAPTION, VALUE = 12, 15
NORMAL, SEMIBOLD = QFont.Weight.Normal, QFont.Weight.DemiBold


class Pill(QToolButton):
    """Two lines that shorten with « … » where room is scarce; the tooltip and the spoken name always say all.

    `narrowest`, `usual`: pixels for the words where room is scarce, and where it is not, even for shorter words.
    """

    def __init__(self, parent: QWidget | None = None, *, narrowest: int = 64, usual: int = 0) -> None:
        super().__init__(parent)
        self.setObjectName("pill")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._fit()
        self.caption = self.value = self._icon = ""
        self._colour: str = Colour.INK
        self._mark: str = Colour.MUTED
        self._faint = False
        self._narrowest, self._usual = narrowest, usual
        self._menus = self._compact = False

    def say(self, caption: str, value: str, *, hint: str = "", faint: bool = False) -> None:
        """Show these words; `faint` for a value that is still to be given, `hint` for the tooltip."""
        self.caption, self.value, self._faint = caption, value, faint
        self.setAccessibleName(f"{caption}\N{NO-BREAK SPACE}: {value}")
        self.setAccessibleDescription(hint)
        self.setToolTip(hint or value)
        self.updateGeometry()
        self.update()

    def mark(self, icon: str, colour: str = Colour.MUTED, text: str = Colour.INK) -> None:
        """The icon before the words; colours of icon and value."""
        self._icon, self._mark, self._colour = icon, colour, text
        self.updateGeometry()
        self.update()

    def opens_menu(self, opens: bool = True) -> None:
        """Whether a small arrow says that there is something to choose."""
        self._menus = opens

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        self.setFixedHeight(theme.scaled(TALL))
        self.updateGeometry()

    def make_compact(self, compact: bool) -> None:
        """The icon alone; the words are still spoken and in the tooltip."""
        self._compact = compact
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._compact:
            return QSize(PAD + self._icon_size + self._right, self.height())
        usual = theme.scaled(self._usual)
        words = max(_wide(self.caption, CAPTION), _wide(self.value, VALUE, SEMIBOLD), usual)
        return QSize(words + self._left + self._right + 2, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._narrowest + self._left, self.sizeHint().width()), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)  # ground and focus frame, by the style sheet
        painter = QPainter(self)
        if self._icon:
            size = self._icon_size
            mark = picture(self._icon, self._mark, size, self.devicePixelRatioF())
            painter.drawPixmap(PAD, (self.height() - size) // 2, mark)
        if not self._compact:
            self._write(painter)
        if self._menus:
            corner = self.width() - PAD - ARROW + 2
            arrow = picture("arrow-down", Colour.MUTED, ARROW, self.devicePixelRatioF())
            painter.drawPixmap(corner, (self.height() - ARROW) // 2, arrow)
        painter.end()

    def _write(self, painter: QPainter) -> None:
        left, room = self._left, self.width() - self._left - self._right
        above = QRect(left, theme.scaled(6), room, theme.scaled(16))
        below = QRect(left, theme.scaled(21), room, theme.scaled(23))
        write(painter, above, self.caption, theme.font(CAPTION), Colour.MUTED)
        weight, colour = (NORMAL, Colour.MUTED) if self._faint else (SEMIBOLD, self._colour)
        write(painter, below, self.value, theme.font(VALUE, weight), colour)

    @property
    def _icon_size(self) -> int:
        return theme.scaled(ICON)

    @property
    def _left(self) -> int:
        return PAD + (self._icon_size + GAP if self._icon else 0)

    @property
    def _right(self) -> int:
        return PAD + (ARROW + 4 if self._menus else 0)


def _wide(text: str, pixels: int, weight: QFont.Weight = NORMAL) -> int:
    return QFontMetrics(theme.font(pixels, weight)).horizontalAdvance(text)
