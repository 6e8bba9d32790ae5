"""The selected place of the card, whatever it is: chosen, added, taken away, put elsewhere, changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import astuple
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from checkin.cards import editing
from checkin.cards.editing import Kind, Place
from checkin.cards.template import Area, BoxSlot, TextSlot
from checkin.ui.organiser.files import ask_open_file
from checkin.ui.organiser.look import QuietCombo, label
from checkin.ui.organiser.shown import shown
from checkin.ui.organiser.workshop.bench import Bench
from checkin.ui.organiser.workshop.box_fields import BoxFields
from checkin.ui.organiser.workshop.fields import NumberField
from checkin.ui.organiser.workshop.text_fields import TextFields
from checkin.ui.texts.workshop import place_words as say

MOST = 450  # mm


class PlacePanel(QWidget):
    """Follows the bench. A logo's file is read by whoever listens to `logo_chosen`."""

    logo_chosen = Signal(object)  # Path

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._places: list[Place] = []
        self.combo, self.remove = QuietCombo(self), QPushButton(self)
        self.add, self.logo = QPushButton(self), QPushButton(self)
        self.additions = QMenu(self)
        self.additions.aboutToShow.connect(self._fill_menu)
        self.add.setMenu(self.additions)
        self._nothing, self._area_caption = label("hint", wraps=True), label("caption")
        self.text, self.box, self._area = TextFields(bench, self), BoxFields(bench, self), QWidget(self)
        self.sides = tuple(NumberField(0, MOST, 0.5, 1) for _ in range(4))
        self._connect()
        self._lay_out()
        self.retranslate()

    def retranslate(self) -> None:
        self.combo.setAccessibleName(say.places())
        self.combo.setPlaceholderText(say.places())
        self.add.setText(say.add())
        self.remove.setText(say.remove())
        self.logo.setText(say.logo())
        self._nothing.setText(say.nothing())
        self._area_caption.setText(say.area())
        for side, name in zip(self.sides, say.sides(), strict=True):
            side.say(name)
        self.text.retranslate()
        self.box.retranslate()
        self._places = []
        self.show_place()

    def show_place(self) -> None:
        """What is selected now, and how it is."""
        self._offer()
        place, template = self._bench.place, self._bench.template
        area = editing.area(template, place) if place else None
        slot = editing.slot(template, place) if place else None
        if isinstance(slot, TextSlot):
            self.text.show_slot(slot)
        elif isinstance(slot, BoxSlot):
            self.box.show_slot(slot)
        for side, value in zip(self.sides, astuple(area) if area else (), strict=False):
            side.show_value(value / 100)
        self._show(area, slot, place)

    def ask_logo(self) -> None:
        """Which picture."""
        ask_open_file(self.window(), say.logo_title(), say.logo_files(), self._take_logo)

    def _show(self, area: Area | None, slot: TextSlot | BoxSlot | None, place: Place | None) -> None:
        """Hides first, so that the panel never needs to be as high as everything."""
        parts: list[tuple[QWidget, bool]] = [
            (self._nothing, area is None),
            (self.text, isinstance(slot, TextSlot)),
            (self.box, isinstance(slot, BoxSlot)),
            (self.logo, bool(place and place.kind is Kind.LOGO)),
            (self._area, area is not None),
        ]
        for widget, visible in sorted(parts, key=lambda part: part[1]):
            widget.setVisible(visible)
        self.remove.setEnabled(area is not None)

    def _connect(self) -> None:
        for button in (self.add, self.remove, self.logo):
            button.setAutoDefault(False)
        self.combo.activated.connect(self._choose)
        self.remove.clicked.connect(self._bench.remove)
        self.logo.clicked.connect(self.ask_logo)
        for side in self.sides:
            side.changed.connect(self._put)
        self._bench.changed.connect(self.show_place)
        self._bench.selected.connect(self.show_place)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.add, 1)
        buttons.addWidget(self.remove, 1)
        grid = QGridLayout(self._area)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        grid.addWidget(self._area_caption, 0, 0, 1, 2)
        for number, side in enumerate(self.sides):
            grid.addWidget(side, 1 + number // 2, number % 2)
        column.addWidget(self.combo)
        column.addLayout(buttons)
        for widget in (self._nothing, self.text, self.box, self.logo, self._area):
            column.addWidget(widget)
        column.addStretch(1)

    def _offer(self) -> None:
        places = editing.places(self._bench.template)
        names = [self._name(place) for place in places]
        if places != self._places or names != [self.combo.itemText(row) for row in range(self.combo.count())]:
            self._places = places
            self.combo.clear()
            self.combo.addItems(names)
        self.combo.setCurrentIndex(places.index(self._bench.place) if self._bench.place in places else -1)

    def _name(self, place: Place) -> str:
        template = self._bench.template
        slot = editing.slot(template, place)
        several = place.kind is Kind.BOX and len(template.boxes) > 1
        text = slot.text if isinstance(slot, TextSlot) else f"{place.number + 1}" if several else ""
        return shown(say.place(place.kind, text), 40)

    def _choose(self, row: int) -> None:
        self._bench.select(self._places[row])

    def _put(self) -> None:
        """As typed; a side that was not touched keeps what it is, to the hundredth."""
        place = self._bench.place
        area = editing.area(self._bench.template, place) if place else None
        if area is None:
            return
        sides = [
            now if round(now / 10) == round(side.spin.value() * 10) else round(side.spin.value() * 100)
            for side, now in zip(self.sides, astuple(area), strict=True)
        ]
        self._bench.put(Area(*sides), f"{place} area")

    def _fill_menu(self) -> None:
        self.additions.clear()
        template = self._bench.template
        there = {place.kind for place in editing.places(template)}
        for kind in (Kind.TEXT, Kind.BOX, Kind.LOGO, Kind.QR, Kind.CONTACT):
            if kind in (Kind.TEXT, Kind.BOX) or kind not in there:
                self.additions.addAction(say.addition(kind)).triggered.connect(self._adding(kind))

    def _adding(self, kind: Kind) -> Callable[[], None]:
        def add() -> None:
            if kind is Kind.LOGO:
                self.ask_logo()
                return
            template, place = editing.added(self._bench.template, kind)
            if self._bench.change(template):
                self._bench.select(place)

        return add

    def _take_logo(self, path: Path) -> None:
        self.logo_chosen.emit(path)
