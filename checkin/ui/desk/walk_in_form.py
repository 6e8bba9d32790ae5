"""Enrols somebody at the door: two names, company, e-mail, ticket type. The model makes the ticket."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QWidget

from checkin.models import Attendee
from checkin.ui.desk.desk_model import DeskModel
from checkin.ui.desk.form import LOW
from checkin.ui.desk.likely_people import LikelyPeople
from checkin.ui.desk.person_form import PersonForm
from checkin.ui.texts.desk import form_words

TYPING = 120  # ms without a key before the names are looked up
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
IT_IS = Qt.Key.Key_F9


class WalkInForm(PersonForm):
    """Shows who is registered already under such a name; one key lets that person in and makes nobody new."""

    met = Signal(object)  # Ticket: it is somebody of the roster

    def __init__(self, model: DeskModel, parent: QWidget | None = None) -> None:
        super().__init__(("first_name", "last_name", "company", "email"), parent)
        self._model = model
        self.types = QComboBox(self)
        self.types.setMinimumContentsLength(8)
        self.types.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.add_field("ticket_type", self.types)
        self.likely = LikelyPeople(self)
        self.likely.chosen.connect(self.met)
        self.insert_after("last_name", self.likely)
        self._typing = QTimer(self, interval=TYPING, singleShot=True)
        self._typing.timeout.connect(self.look_up)
        for name in ("first_name", "last_name", "email"):
            self.fields[name].textChanged.connect(self._judge)
        self.retranslate()

    def begin(self, searched: str = "") -> None:
        """An empty form; words that the search found nobody for become the names."""
        first, _, last = searched.strip().partition(" ")
        for name, text in zip(self.fields, (first.title(), last.strip().title(), "", ""), strict=True):
            self.fields[name].setText(text)
        self._fill_types()
        self._judge()

    def attendee(self) -> Attendee:
        """The person as entered; absent values are None."""
        first, last, company, email = (self.text(name) or None for name in self.fields)
        full = " ".join(part for part in (first, last) if part) or None
        kind = self.types.currentData() or None
        return Attendee(
            first_name=first, last_name=last, full_name=full, company=company, email=email, ticket_type=kind
        )

    def look_up(self) -> None:
        """Ask who of the roster it may be."""
        name = f"{self.text('first_name')} {self.text('last_name')}"
        found = self._model.likely(name, self.text("email"))
        if found and not self.likely.isVisible():
            self.reveal(self.likely)
        self.likely.offer(found, self._model.kind, self._model.zone)

    def retranslate(self) -> None:
        super().retranslate()
        self.heading.setText(form_words.walk_in())
        self.hint.setText(form_words.walk_in_hint())
        self.name_buttons(form_words.let_in(), form_words.give_up(), short=form_words.enrol())
        self.likely.retranslate()
        if self.types.count():
            self.types.setItemText(0, form_words.no_type())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.likely.hint.setVisible(self.height() >= LOW)

    def event(self, event: QEvent) -> bool:
        """In this form its key means the person proposed, not the team that it means elsewhere."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() == IT_IS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in STEPS and self.likely.isVisible():
            self.likely.step(STEPS[Qt.Key(event.key())])
        elif event.key() == IT_IS and not event.isAutoRepeat():
            self.likely.choose_current()
        else:
            super().keyPressEvent(event)

    def _fill_types(self) -> None:
        self.types.clear()
        self.types.addItem(form_words.no_type(), "")
        for name in self._model.ticket_types():
            self.types.addItem(name, name)

    def _judge(self) -> None:
        self.confirm.setEnabled(bool(self.text("first_name") or self.text("last_name")))
        self._typing.start()
