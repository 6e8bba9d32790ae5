"""What can be changed of a text on the card: its words and fields, sizes, lines, alignment, weight, colour."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from checkin.cards import editing
from checkin.cards.editing import Kind
from checkin.cards.fields import CONTACT, KNOWN
from checkin.cards.template import POINT, TextSlot
from checkin.ui.organiser.look import label
from checkin.ui.organiser.shown import shown
from checkin.ui.organiser.workshop.bench import Bench
from checkin.ui.organiser.workshop.colour_field import ColourField
from checkin.ui.organiser.workshop.fields import ChoiceField, NumberField
from checkin.ui.scanners.into_field import TAKES_SCANS
from checkin.ui.texts.workshop import place_words as say

SMALLEST, LARGEST = 3, 600  # points
COLUMNS = 60  # of the export, at most, in the menu


class TextFields(QWidget):
    """Shows the selected text; each change goes to the bench at once."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._caption, self.text, self.insert = label("caption"), QLineEdit(self), QPushButton(self)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.insert.setMenu(self._menu)
        self.insert.setAutoDefault(False)
        self.text.setProperty(TAKES_SCANS, True)
        self._caption.setBuddy(self.text)
        self.largest, self.smallest = (NumberField(SMALLEST, LARGEST, 0.5, 1) for _ in range(2))
        self.lines = NumberField(1, 12)
        self.weight, self.align, self.anchor = ChoiceField(), ChoiceField(), ChoiceField()
        self._colour_caption, self.colour = label("caption"), ColourField(self)
        self._connect()
        self._lay_out()
        self.retranslate()

    def show_slot(self, slot: TextSlot) -> None:
        """These are its values; tells nobody."""
        if self.text.text() != slot.text:
            self.text.setText(slot.text)
        self.largest.show_value(slot.largest / POINT)
        self.smallest.show_value(slot.smallest / POINT)
        self.lines.show_value(slot.lines)
        self.weight.show_value(min(say.weights(), key=lambda weight: abs(weight - slot.weight)))
        self.align.show_value(slot.align)
        self.anchor.show_value(slot.anchor)
        self.colour.show_colour(slot.colour)

    def retranslate(self) -> None:
        self._caption.setText(say.text())
        self.text.setAccessibleName(say.text())
        self.text.setPlaceholderText(say.text_hint())
        self.insert.setText(say.insert())
        self.largest.say(say.largest())
        self.smallest.say(say.smallest())
        self.lines.say(say.lines())
        self.weight.say(say.weight(), say.weights())
        self.align.say(say.align(), say.aligns())
        self.anchor.say(say.anchor(), say.anchors())
        self._colour_caption.setText(say.colour())
        self.colour.retranslate()

    def _connect(self) -> None:
        self.text.textEdited.connect(self._set_text)
        self.largest.changed.connect(self._set_largest)
        self.smallest.changed.connect(self._set_smallest)
        self.lines.changed.connect(self._set_lines)
        for name, field in (("weight", self.weight), ("align", self.align), ("anchor", self.anchor)):
            field.changed.connect(self._setting(name))
        self.colour.chosen.connect(self._setting("colour"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(6)
        for widget in (self._caption, self.text, self.insert):
            words.addWidget(widget)
        column.addLayout(words)
        for fields in ((self.largest, self.smallest, self.lines), (self.align, self.anchor), (self.weight,)):
            row = QHBoxLayout()
            row.setSpacing(8)
            for field in fields:
                row.addWidget(field, 1)
            column.addLayout(row)
        column.addWidget(self._colour_caption)
        column.addWidget(self.colour)

    def _set(self, **values: Any) -> None:
        place = self._bench.place
        if place and place.kind is Kind.TEXT:
            self._bench.change(editing.changed(self._bench.template, place, **values), f"{place} {'+'.join(values)}")

    def _setting(self, name: str) -> Callable[[Any], None]:
        def set_it(value: Any) -> None:
            self._set(**{name: value})

        return set_it

    def _set_text(self, text: str) -> None:
        self._set(text=text)

    def _set_largest(self, points: float) -> None:
        size = round(points * POINT)
        self._set(largest=size, smallest=min(size, round(self.smallest.spin.value() * POINT)))

    def _set_smallest(self, points: float) -> None:
        size = round(points * POINT)
        self._set(smallest=size, largest=max(size, round(self.largest.spin.value() * POINT)))

    def _set_lines(self, lines: float) -> None:
        self._set(lines=round(lines))

    def _fill_menu(self) -> None:
        """The fields that every event has, then the export's own columns."""
        self._menu.clear()
        for name in (one for one in KNOWN if one != CONTACT):  # a whole address card, for a QR code alone
            self._menu.addAction(shown(say.field(name), 40)).triggered.connect(self._inserting(name))
        columns = [name for name in self._bench.material.columns if name and not set(name) & set("{}|")]
        if columns:
            self._menu.addSeparator()
        for name in columns[:COLUMNS]:
            text = shown(name, 40).replace("&", "&&")
            self._menu.addAction(text).triggered.connect(self._inserting(name))

    def _inserting(self, name: str) -> Callable[[], None]:
        def insert() -> None:
            self.text.insert(f"{{{name}}}")
            self._set_text(self.text.text())
            self.text.setFocus()

        return insert
