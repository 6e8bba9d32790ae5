"""What lies on the workbench: a template with its history, the place selected in it, the person it is tried with."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from checkin.cards import CardLayout, Template, editing
from checkin.cards.editing import Place
from checkin.cards.template import Area, checked
from checkin.errors import CheckinError
from checkin.models import Ticket
from checkin.ui.organiser.workshop.history import History
from checkin.ui.organiser.workshop.material import Material
from checkin.ui.printing.card_files import card_image
from checkin.ui.printing.card_maker import CardMaker, Occasion
from checkin.ui.printing.text_measure import TextMeasure
from checkin.ui.printing.trial_card import trial_ticket

TRIAL_DOTS = 36  # to the inch: enough to see whether a drawing can be painted at all


class Bench(QObject):
    """The widgets of the workshop change it and listen to it; it knows none of them."""

    changed = Signal()  # the template
    selected = Signal()  # another place, or none
    tried = Signal()  # with another person

    def __init__(self, template: Template, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.material = Material(occasion=Occasion(event_name="", colours={}))
        self.ticket: Ticket = trial_ticket()
        self.place: Place | None = None
        self._kept = {template.name: template}  # as in their files
        self._history = History(template)
        self._measure = TextMeasure()
        self._card: CardLayout | None = None
        self.changed.connect(self._forget)
        self.tried.connect(self._forget)

    @property
    def template(self) -> Template:
        return self._history.now

    @property
    def modified(self) -> bool:
        """Whether it is no longer what was opened or saved."""
        return self.template != self._kept[self.template.name]

    @property
    def can_undo(self) -> bool:
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        return self._history.can_redo

    @property
    def card(self) -> CardLayout:
        """The card of the person it is tried with."""
        if self._card is None:
            maker = CardMaker(self.template, self._measure)
            self._card = maker.card(self.ticket, self.material.occasion)
        return self._card

    def begin(self, template: Template) -> None:
        """The first template: nothing can be undone."""
        self._kept, self._history = {template.name: template}, History(template)
        self.changed.emit()

    def open(self, template: Template) -> None:
        """Another template, which undoing takes back; Unreadable when it cannot be painted: the one before stays."""
        maker = CardMaker(template, self._measure)
        card_image(maker.card(self.ticket, self.material.occasion), TRIAL_DOTS)
        self._kept[template.name] = template
        self.select(None)
        self._history.change(template)
        self.changed.emit()

    def saved(self, template: Template) -> None:
        """It stands in a file now, by that template's name; what can be undone stays so."""
        self._kept[template.name] = template
        self._history.change(template)
        self.changed.emit()

    def change(self, template: Template, key: str = "") -> bool:
        """The template changed; whether it can be one. Changes of one key in a row are undone together."""
        try:
            checked(template)
        except CheckinError:
            return False
        if template != self.template:
            self._history.change(template, key)
            self.changed.emit()
        return True

    def put(self, area: Area, key: str) -> None:
        """The selected place to there."""
        if self.place:
            self.change(editing.placed(self.template, self.place, area), key)

    def remove(self) -> None:
        """The selected place."""
        if self.place:
            smaller, self.place = editing.without(self.template, self.place), None
            self.change(smaller)
            self.selected.emit()

    def undo(self) -> None:
        self._history.undo()
        self._settle()

    def redo(self) -> None:
        self._history.redo()
        self._settle()

    def revert(self) -> None:
        """To what was opened; this can be undone."""
        self._history.change(self._kept[self.template.name])
        self._settle()

    def select(self, place: Place | None) -> None:
        self._history.pause()
        if place != self.place:
            self.place = place
            self.selected.emit()

    def pause(self) -> None:
        """What comes next is undone apart."""
        self._history.pause()

    def try_with(self, ticket: Ticket) -> None:
        self.ticket = ticket
        self.tried.emit()

    def use(self, material: Material) -> None:
        """The event's people and columns are known now, or once more."""
        self.material = material
        self.tried.emit()

    def _settle(self) -> None:
        """A place that is not there any more cannot stay selected."""
        if self.place and editing.area(self.template, self.place) is None:
            self.select(None)
        self.changed.emit()

    def _forget(self) -> None:
        self._card = None
