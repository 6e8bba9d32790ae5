"""The people who share a code, to pick one from by key 1 to 9 or by button."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from checkin.contacts import masked_email
from checkin.models import Status, Ticket
from checkin.ui import texts, theme
from checkin.ui.desk.announcement import person
from checkin.ui.desk.painting import write
from checkin.ui.palette import Colour

KEYS = "123456789"
PAD, KEY = 18, 28


class Choices(QScrollArea):
    """One button per person; hidden while there is nobody to choose from."""

    picked = Signal(object)  # Ticket

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._tickets: tuple[Ticket, ...] = ()
        self._discreet = False
        self._page: QWidget | None = None
        self.hide()

    @property
    def had_focus(self) -> bool:
        return self._page is not None and self.isAncestorOf(self.focusWidget() or self)

    def offer(self, tickets: Sequence[Ticket], *, discreet: bool = False) -> None:
        """Show these people, with masks for their e-mails where the desk is discreet; none hides the list."""
        if not tickets and not self._tickets:
            return
        self._tickets, self._discreet = tuple(tickets), discreet
        self.setVisible(bool(tickets))
        self._page = self._build()
        self.setWidget(self._page)
        self._page.setAutoFillBackground(False)  # setWidget has switched it on
        buttons = self._page.findChildren(QPushButton)
        self.setFocusProxy(buttons[0] if buttons else self._page)

    def take_key(self, text: str) -> bool:
        """Pick the person of that number; False when it is nobody's."""
        place = KEYS.find(text) if text else -1
        if not 0 <= place < len(self._tickets):
            return False
        self.picked.emit(self._tickets[place])
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # digits are the banner's

    def _build(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(10)
        for number, ticket in enumerate(self._tickets, 1):
            button = _Choice(KEYS[number - 1 : number], (person(ticket), _about(ticket, self._discreet)), page)
            button.clicked.connect(self._picking(ticket))
            layout.addWidget(button)
        layout.addStretch(1)
        return page

    def _picking(self, ticket: Ticket) -> Callable[[], None]:
        def pick() -> None:
            self.picked.emit(ticket)

        return pick


class _Choice(QPushButton):
    """The key, the name, and what tells this person from the others; shortened where it does not fit."""

    def __init__(self, key: str, said: tuple[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("choice")
        self.setAutoDefault(True)
        self._key, (self._name, self._about) = key, said
        spoken = ", ".join(part for part in (self._name, self._about) if part)
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)  # ground and focus frame, by the style sheet
        painter = QPainter(self)
        if self._key:
            self._paint_key(painter)
        left = PAD + theme.scaled(KEY) + 16
        room = QRect(left, 0, self.width() - left - PAD, self.height())
        above = room.adjusted(0, theme.scaled(10), 0, -theme.scaled(32)) if self._about else room
        below = room.adjusted(0, theme.scaled(36), 0, -theme.scaled(10))
        write(painter, above, self._name, theme.font(18, QFont.Weight.DemiBold), Colour.INK)
        write(painter, below, self._about, theme.font(14), Colour.MUTED)
        painter.end()

    def _paint_key(self, painter: QPainter) -> None:
        """The number as on a key."""
        side = theme.scaled(KEY)
        box = QRect(PAD, (self.height() - side) // 2, side, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour(Colour.LINE))
        painter.setBrush(theme.colour(Colour.BACKGROUND))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(theme.colour(Colour.INK))
        painter.setFont(theme.font(15, QFont.Weight.DemiBold))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)


def _about(ticket: Ticket, discreet: bool) -> str:
    """Company, type, e-mail, and the status where it is not the usual one."""
    status = "" if ticket.status is Status.VALID else texts.status_word(ticket.status)
    email = masked_email(ticket.email) if discreet and ticket.email else ticket.email
    return " · ".join(part for part in (ticket.company, ticket.ticket_type, status, email) if part)
