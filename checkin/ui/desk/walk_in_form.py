"""Enrols somebody at the door: two names, company, ticket type. The model makes the ticket."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QWidget

from checkin.models import Attendee
from checkin.ui.desk.announcement import person
from checkin.ui.desk.desk_model import DeskModel
from checkin.ui.desk.form import Form
from checkin.ui.desk.verdict_banner import who
from checkin.ui.texts.desk import form_words

TYPING = 200  # ms without a key before the names are looked up


class WalkInForm(Form):
    """Warns of a person who is registered already; only two blank names keep it from confirming."""

    def __init__(self, model: DeskModel, parent: QWidget | None = None) -> None:
        super().__init__(("first_name", "last_name", "company"), parent)
        self._model = model
        self.types = QComboBox(self)
        self.types.setMinimumContentsLength(8)
        self.types.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.add_field("ticket_type", self.types)
        self._typing = QTimer(self, interval=TYPING, singleShot=True)
        self._typing.timeout.connect(self._look_up)
        for name in ("first_name", "last_name"):
            self.fields[name].textChanged.connect(self._judge)
        self.retranslate()

    def begin(self, searched: str = "") -> None:
        """An empty form; words that the search found nobody for become the names."""
        first, _, last = searched.strip().partition(" ")
        for name, text in zip(self.fields, (first.title(), last.strip().title(), ""), strict=True):
            self.fields[name].setText(text)
        self._fill_types()
        self._judge()

    def attendee(self) -> Attendee:
        """The person as entered; absent values are None."""
        first, last, company = (self.text(name) or None for name in self.fields)
        full = " ".join(part for part in (first, last) if part) or None
        kind = self.types.currentData()
        return Attendee(first_name=first, last_name=last, full_name=full, company=company, ticket_type=kind or None)

    def retranslate(self) -> None:
        super().retranslate()
        self.heading.setText(form_words.walk_in())
        self.hint.setText(form_words.walk_in_hint())
        self.confirm.setText(form_words.let_in())
        if self.types.count():
            self.types.setItemText(0, form_words.no_type())

    def _fill_types(self) -> None:
        self.types.clear()
        self.types.addItem(form_words.no_type(), "")
        for name in self._model.ticket_types():
            self.types.addItem(name, name)

    def _judge(self) -> None:
        self.confirm.setEnabled(bool(self.text("first_name") or self.text("last_name")))
        self.warn("")
        self._typing.start()

    def _look_up(self) -> None:
        first, last = self.text("first_name"), self.text("last_name")
        known = self._model.namesakes(first, last) if first and last else []
        ticket = known[0].ticket if known else None
        self.warn(form_words.known(person(ticket), who(ticket)) if ticket else "")
