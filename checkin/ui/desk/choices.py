"""The people who share a code, to pick one from by key 1 to 9 or by button."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from checkin.models import Status, Ticket
from checkin.ui import texts
from checkin.ui.desk.announcement import person

KEYS = "123456789"


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
        self.setAutoFillBackground(False)
        self._tickets: tuple[Ticket, ...] = ()
        self._page: QWidget | None = None
        self.hide()

    @property
    def had_focus(self) -> bool:
        return self._page is not None and self.isAncestorOf(self.focusWidget() or self)

    def offer(self, tickets: Sequence[Ticket]) -> None:
        """Show these people; none hides the list."""
        if not tickets and not self._tickets:
            return
        self._tickets = tuple(tickets)
        self.setVisible(bool(tickets))
        self._page = self._build()
        self.setWidget(self._page)
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
        page.setAutoFillBackground(False)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(10)
        for number, ticket in enumerate(self._tickets, 1):
            button = QPushButton(_label(number, ticket), page)
            button.setObjectName("choice")
            button.setAutoDefault(True)
            button.clicked.connect(self._picking(ticket))
            layout.addWidget(button)
        layout.addStretch(1)
        return page

    def _picking(self, ticket: Ticket) -> Callable[[], None]:
        def pick() -> None:
            self.picked.emit(ticket)

        return pick


def _label(number: int, ticket: Ticket) -> str:
    """« 1   Camille Martin — Entreprise · Type », with the status where it is not the usual one."""
    status = "" if ticket.status is Status.VALID else texts.status_word(ticket.status)
    known = " · ".join(part for part in (ticket.company, ticket.ticket_type, status) if part)
    key = f"{number}    " if number <= len(KEYS) else ""
    name = person(ticket).replace("&", "&&")
    return f"{key}{name} — {known.replace('&', '&&')}" if known else f"{key}{name}"
