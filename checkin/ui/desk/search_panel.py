"""The search, the people it finds, and the last scans while nothing is searched. Checking in is the model's."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from checkin import kiosk
from checkin.models import Ticket
from checkin.ui import icons
from checkin.ui.desk.announcement import person
from checkin.ui.desk.desk_model import DeskModel
from checkin.ui.desk.labels import plain_label
from checkin.ui.desk.people import found_row, namesake_row, passage_row
from checkin.ui.desk.rows import RowList
from checkin.ui.desk.search_field import SearchField
from checkin.ui.desk.shown import Found, Passage
from checkin.ui.palette import Colour
from checkin.ui.texts.desk import recent_words, search_words

NARROW = 320  # below this width « Corriger » is only its sign
SURE = 4000  # ms that « Annuler » waits for its second press
DOUBLE_CLICK = 400  # ms: a second press before that is the same one
TYPING = 90  # ms without a key before the search runs: it never stands between two letters


class Shown(Enum):
    """What the list shows just now."""

    RECENT = "recent"
    FOUND = "found"
    NAMESAKES = "namesakes"


class SearchPanel(QWidget):
    """Enter checks in the tinted person; people of one name are told apart before either is checked in."""

    chosen = Signal(object)  # Ticket: check this person in
    undo = Signal(str)  # nonce
    correct = Signal(object)  # Ticket: a slip in this person's registration

    def __init__(self, model: DeskModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._shown = Shown.RECENT
        self._found: Sequence[Found] = ()
        self._passages: Sequence[Passage] = ()
        self._sought, self._too_short = "", False
        self.field = SearchField(self)
        self.heading, self.hint = plain_label("heading", self), plain_label("hint", self, wraps=True)
        self.list = RowList(self)
        self.back = QPushButton(self)
        icons.put_on(self.back, "undo", Colour.INK)
        self.amend = QPushButton(self)
        self._armed = ""  # nonce of the passage whose « Annuler » was pressed once
        self._since = QElapsedTimer()
        self._typing = QTimer(self, interval=TYPING, singleShot=True)
        self._sure = QTimer(self, interval=SURE, singleShot=True)
        icons.put_on(self.amend, "pencil", Colour.ACCENT)
        self.amend.setObjectName("row")
        self.amend.setProperty("kind", "quiet")
        self.amend.setAutoDefault(False)
        self._arrange()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show what has happened meanwhile: the last scans, or what became of the people found."""
        if self._shown is Shown.RECENT:
            self._passages = self._model.recent()
        elif self._found:  # the same people on the same rows: Enter must never mean somebody who came there meanwhile
            people = [one.ticket for one in self._found]
            self._found = self._model.people(people, with_mates=True) or self._found
        else:
            self._found = self._model.search(self._sought)
        self._render()

    def clear(self) -> None:
        """Nothing is searched any more: back to the last scans."""
        self._typing.stop()
        self.field.clear()
        self._shown, self._found = Shown.RECENT, ()
        self.refresh()

    def retranslate(self) -> None:
        self.field.retranslate()
        self.back.setText(search_words.back())
        self._name_amend()
        self._render()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_amend()

    def _name_amend(self) -> None:
        """Only its sign where the heading needs the room."""
        text = f"{search_words.correct()} (F4)"
        self.amend.setText(text if self.width() >= NARROW else "")
        self.amend.setAccessibleName(text)
        self.amend.setToolTip(text)

    @property
    def found_nobody(self) -> str:
        """The words for which the search found nobody; "" in any other case."""
        return self.field.text() if self._shown is Shown.FOUND and not self._found else ""

    @property
    def tinted(self) -> Ticket | None:
        """The person found whom Enter would check in."""
        place = self.list.current
        return self._found[place].ticket if self._shown is not Shown.RECENT and 0 <= place < len(self._found) else None

    def search_now(self) -> None:
        """Look for the words in the field at once."""
        self._typing.stop()
        if not self.field.text().strip():
            self.clear()
            return
        self._sought = self.field.text()
        self._too_short = self._model.seeker.is_too_short(self._sought)
        self._shown, self._found = Shown.FOUND, self._model.search(self._sought)
        self.list.show_rows((), 0)
        self._render()

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.field)
        layout.addSpacing(12)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.amend)
        layout.addLayout(head)
        layout.addWidget(self.hint)
        layout.addSpacing(4)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.back)

    def _connect(self) -> None:
        self.field.textEdited.connect(self._typed)
        self.field.returnPressed.connect(self._enter)
        self.field.left.connect(self._leave)
        self.field.stepped.connect(self.list.step)
        self.list.pressed.connect(self._press)
        self.back.clicked.connect(self.search_now)
        self.amend.clicked.connect(self._amend)
        self._sure.timeout.connect(self._disarm)
        self._typing.timeout.connect(self.search_now)

    def _typed(self) -> None:
        self._typing.start()

    def _enter(self) -> None:
        """Check in the tinted person; results that nobody has seen yet are only shown, even a single one."""
        if self._typing.isActive():
            self.search_now()
        elif self.list.current >= 0:
            self._press(self.list.current)

    def _leave(self) -> None:
        if self._shown is Shown.NAMESAKES:
            self.search_now()
        else:
            self.clear()

    def _press(self, place: int) -> None:
        """The button beside a row."""
        if self._shown is Shown.RECENT:
            self._press_undo(self._passages[place].scan.nonce)
            return
        ticket = self._found[place].ticket
        if self._shown is Shown.FOUND and self._asks_back(ticket):
            return
        self.clear()
        self.chosen.emit(ticket)

    def _press_undo(self, nonce: str) -> None:
        """The first press asks, the second one undoes: the rows move while people are let in."""
        if nonce != self._armed:
            self._armed = nonce
            self._since.start()
            self._sure.start()
            self._render()
        elif self._since.elapsed() > DOUBLE_CLICK:
            self._disarm()
            self.undo.emit(nonce)

    def _disarm(self) -> None:
        self._armed = ""
        self._sure.stop()
        self._render()

    def _amend(self) -> None:
        if self.tinted is not None:
            self.correct.emit(self.tinted)

    def _asks_back(self, ticket: Ticket) -> bool:
        """Show everybody of that name, none of them tinted; False when there is only one."""
        same = self._model.namesakes(ticket.first_name or ticket.full_name, ticket.last_name)
        if len(same) < 2:
            return False
        self._shown, self._found = Shown.NAMESAKES, same
        self._render()
        self.field.setFocus()
        return True

    def _render(self) -> None:
        {Shown.RECENT: self._render_recent, Shown.FOUND: self._render_found, Shown.NAMESAKES: self._render_namesakes}[
            self._shown
        ]()

    def _render_recent(self) -> None:
        station, zone = self._model.station.id, self._model.zone
        rows = [passage_row(one, zone, station, armed=one.scan.nonce == self._armed) for one in self._passages]
        heading = recent_words.title() if rows else recent_words.none()
        self._head(heading, "" if rows else recent_words.none_hint())
        self.list.show_rows(rows)

    def _render_found(self) -> None:
        rows = [found_row(one, self._model.kind, self._model.zone) for one in self._found]
        self._head(*self._said(len(rows)))
        self.list.show_rows(rows, min(max(self.list.current, 0), len(rows) - 1))

    def _said(self, number: int) -> tuple[str, str]:
        """(heading, hint) of what was found."""
        if self._too_short:
            return search_words.too_short(), search_words.too_short_hint(kiosk.LETTERS)
        return (search_words.found(number), "") if number else (search_words.nobody(), search_words.nobody_hint())

    def _render_namesakes(self) -> None:
        rows = [namesake_row(one, self._model.kind, self._model.zone) for one in self._found]
        heading = search_words.which(len(rows), person(self._found[0].ticket))
        self._head(heading, search_words.which_hint())
        self.list.show_rows(rows)

    def _head(self, heading: str, hint: str = "") -> None:
        self.heading.setText(heading)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.back.setVisible(self._shown is Shown.NAMESAKES)
        self.amend.setVisible(self._shown is Shown.FOUND and bool(self._found))
