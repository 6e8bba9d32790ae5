"""What can be changed of a coloured strip: its colour, and one for each ticket type. It paints no card."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin.cards import editing
from checkin.cards.editing import Kind
from checkin.cards.palette import NEUTRAL
from checkin.cards.template import TYPE_COLOUR, BoxSlot
from checkin.ui.organiser.look import label
from checkin.ui.organiser.shown import shown
from checkin.ui.organiser.workshop.bench import Bench
from checkin.ui.organiser.workshop.colour_field import ColourField, ColourLine
from checkin.ui.texts.workshop import place_words as say

BY_TYPE = "ticket_type"
MOST = 12  # ticket types with a colour of their own


class BoxFields(QWidget):
    """Shows the selected strip; each change goes to the bench at once."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._caption, self.colour = label("caption"), ColourField(self)
        self._types_caption = label("caption")
        self.types: dict[str, ColourLine] = {}
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        for widget in (self._caption, self.colour, self._types_caption):
            self._column.addWidget(widget)
        self.colour.chosen.connect(self._set_colour)
        self.retranslate()

    def show_slot(self, slot: BoxSlot) -> None:
        """These are its values; tells nobody."""
        self.colour.show_colour(slot.colour)
        names = self._bench.material.values(slot.by or BY_TYPE)[:MOST]
        if list(self.types) != names:
            self._offer_types(names)
        for name, line in self.types.items():
            line.show_colour(slot.colours.get(name.casefold()) or self._usual(slot, name))
        usable = slot.colour == TYPE_COLOUR and bool(names)
        for widget in (self._types_caption, *self._rows):
            widget.setVisible(usable)
        self._types_caption.setText(say.colours_by(shown(say.field(slot.by or BY_TYPE), 40)))

    def retranslate(self) -> None:
        self._caption.setText(say.colour())
        self.colour.retranslate()
        for name, line in self.types.items():
            line.say(shown(name, 40))

    def _usual(self, slot: BoxSlot, name: str) -> str:
        """What it has without a colour of its own: that of the ticket type."""
        known = self._bench.material.occasion.colours
        return known.get(name, NEUTRAL) if slot.by in ("", BY_TYPE) else NEUTRAL

    def _offer_types(self, names: list[str]) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self.types, self._rows = {}, []
        for name in names:
            self._rows.append(self._row(name))
            self._column.addWidget(self._rows[-1])

    def _row(self, name: str) -> QWidget:
        row, line = QWidget(self), ColourLine()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label("", shown(name, 40)))
        column.addWidget(line)
        line.say(shown(name, 40))
        line.chosen.connect(self._colouring(name))
        self.types[name] = line
        return row

    def _colouring(self, name: str) -> Callable[[str], None]:
        def colour(chosen: str) -> None:
            place = self._bench.place
            slot = editing.slot(self._bench.template, place) if place else None
            if isinstance(slot, BoxSlot):
                self._set(by=slot.by or BY_TYPE, colours={**slot.colours, name.casefold(): chosen})

        return colour

    def _set_colour(self, colour: str) -> None:
        self._set(colour=colour)

    def _set(self, **values: Any) -> None:
        place = self._bench.place
        if place and place.kind is Kind.BOX:
            self._bench.change(editing.changed(self._bench.template, place, **values), f"{place} {'+'.join(values)}")
