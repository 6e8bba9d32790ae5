"""Puts a slip in somebody's registration right: names, company, e-mail, job title; then offers the card again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from checkin import corrections
from checkin.contacts import masked_email
from checkin.errors import CheckinError
from checkin.models import Ticket
from checkin.roster.corrections import Correction
from checkin.ui import texts
from checkin.ui.desk.announcement import person
from checkin.ui.desk.desk_model import DeskModel
from checkin.ui.desk.people import corrected
from checkin.ui.desk.person_form import PersonForm
from checkin.ui.texts.desk import form_words
from checkin.ui.texts.people import people_words as say


class CorrectForm(PersonForm):
    """First the fields, then what was kept, with the card one key away. The type of a ticket is a right, no slip."""

    corrected = Signal(object)  # Ticket as it is now
    print_asked = Signal(object)  # Ticket

    def __init__(self, model: DeskModel, parent: QWidget | None = None) -> None:
        super().__init__(corrections.FIELDS, parent)
        self._model = model
        self._ticket: Ticket | None = None
        self._kept = self._discreet = False
        self._held: tuple[Correction, ...] = ()
        self.confirmed.connect(self._act)
        for name in ("first_name", "last_name"):
            self.fields[name].textChanged.connect(self._judge)
        self.retranslate()

    @property
    def ticket(self) -> Ticket | None:
        """Whose registration it is; None before the first one."""
        return self._ticket

    def begin(self, ticket: Ticket) -> None:
        """The person's fields as they are; of somebody with one name only, that stands as the last name."""
        self._ticket, self._kept = ticket, False
        self._discreet = self._model.seeker.is_discreet
        self._held = self._model.corrections(ticket)
        for name, field in self.fields.items():
            field.setText(self._shown(ticket, name))
        self._show_mask()
        self.warn("")
        self._show_state()
        self.fields["first_name"].setFocus()
        self.fields["first_name"].selectAll()

    def retranslate(self) -> None:
        super().retranslate()
        self._show_state()

    def _shown(self, ticket: Ticket, name: str) -> str:
        if name == "email" and self._discreet:
            return ""  # its mask stands behind, and what nobody types stays as it is
        alone = name == "last_name" and not ticket.first_name and not ticket.last_name
        return (ticket.full_name if alone else getattr(ticket, name)) or ""

    def _act(self) -> None:
        if self._kept and self._ticket:
            self.print_asked.emit(self._ticket)
            self.left.emit()
        else:
            self._keep()

    def _keep(self) -> None:
        ticket = self._ticket
        assert ticket is not None  # nobody can confirm before `begin`
        changed = {name: self.text(name) for name in self.fields if self.text(name) != self._shown(ticket, name)}
        station = self._model.station
        try:
            self._ticket = corrections.correct(
                self._model.roster, ticket.id, changed, station_id=station.id, volunteer=station.volunteer
            )
        except CheckinError as error:
            self.warn(texts.error_sentence(error))
            return
        if self._ticket == ticket:
            self.warn(say.unchanged())
            return
        self._kept, self._held = True, self._model.corrections(self._ticket)
        self._show_state()
        self.confirm.setFocus()
        self.corrected.emit(self._ticket)
        self._model.figures_changed.emit()

    def _show_state(self) -> None:
        """Fields to fill in, or what was kept."""
        for field in self.fields.values():
            field.setEnabled(not self._kept)
        name = person(self._ticket) if self._ticket else ""
        self.heading.setText(say.saved(name) if self._kept else say.correct())
        self.hint.setText("\n".join(self._history()) or say.correct_hint())
        if self._kept:
            self.name_buttons(say.reprint(), form_words.close())
        else:
            self.name_buttons(form_words.keep(), form_words.give_up())

    def _history(self) -> list[str]:
        """Who corrected it last, and what the registration says."""
        unsaid = ("full_name", "email") if self._discreet else ("full_name",)
        said = ", ".join(one.said for one in self._held if one.field not in unsaid and one.said)
        return [line for line in (corrected(self._held, self._model.zone), say.before(said) if said else "") if line]

    def _show_mask(self) -> None:
        email = self._ticket.email if self._ticket and self._discreet else None
        self.fields["email"].setPlaceholderText(masked_email(email) if email else "")

    def _judge(self) -> None:
        self.confirm.setEnabled(bool(self.text("first_name") or self.text("last_name")))
