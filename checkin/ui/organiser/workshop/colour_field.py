"""A colour: that of the ticket type, or always the same one. It paints no card."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from checkin.cards.template import INK, TYPE_COLOUR
from checkin.ui.organiser.look import QuietCombo
from checkin.ui.texts.workshop import place_words as say

_WHOLE = re.compile(r"#[0-9a-fA-F]{6}")
SWATCH = 18


class ColourLine(QWidget):
    """« #1f4fd8 » typed, or chosen in a window of its own."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line, self.button = QLineEdit(self), QPushButton(self)
        self.line.setMaxLength(7)
        self.line.setMinimumWidth(84)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._ask)
        self.line.textEdited.connect(self._typed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)

    def say(self, name: str) -> None:
        self.line.setAccessibleName(name)
        self.button.setText(say.choose_colour())
        self.button.setAccessibleDescription(name)

    def show_colour(self, colour: str) -> None:
        if self.line.text() != colour:
            self.line.setText(colour)
        self._mark(wrong=False)
        pixmap = QPixmap(SWATCH, SWATCH)
        pixmap.fill(QColor(colour))
        self.button.setIcon(QIcon(pixmap))

    def _typed(self, text: str) -> None:
        whole = bool(_WHOLE.fullmatch(text.strip()))
        self._mark(wrong=not whole)
        if whole:
            self.chosen.emit(text.strip().lower())

    def _mark(self, *, wrong: bool) -> None:
        self.line.setProperty("wrong", wrong)
        self.line.style().polish(self.line)

    def _ask(self) -> None:
        """Over its window alone: scans go on."""
        dialog = QColorDialog(QColor(self.line.text()), self)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(self._picked)
        dialog.setModal(False)
        dialog.show()

    def _picked(self, colour: QColor) -> None:
        self.chosen.emit(colour.name())


class ColourField(QWidget):
    """By ticket type, or fixed."""

    chosen = Signal(str)  # TYPE_COLOUR or « #rrggbb »

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combo, self.fixed = QuietCombo(self), ColourLine(self)
        for value in (TYPE_COLOUR, ""):
            self.combo.addItem("", value)
        self.combo.activated.connect(self._choose)
        self.fixed.chosen.connect(self.chosen)
        self._last = INK
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.combo)
        column.addWidget(self.fixed)

    def retranslate(self) -> None:
        self.combo.setItemText(0, say.by_type())
        self.combo.setItemText(1, say.fixed())
        self.combo.setAccessibleName(say.colour())
        self.fixed.say(say.colour())

    def show_colour(self, colour: str) -> None:
        by_type = colour == TYPE_COLOUR
        self.combo.setCurrentIndex(0 if by_type else 1)
        self.fixed.setVisible(not by_type)
        if not by_type:
            self._last = colour
            self.fixed.show_colour(colour)

    def _choose(self) -> None:
        self.chosen.emit(self.combo.currentData() or self._last)
