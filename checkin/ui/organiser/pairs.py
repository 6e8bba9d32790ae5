"""Choices side by side under their captions. They know not what is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from checkin.ui.organiser.look import QuietCombo, label, labelled

Said = tuple[str, Sequence[str]]  # a caption, and the words of its choices


class ChoiceRow(QWidget):
    """One list for each sequence of choices; the first of each is chosen."""

    changed = Signal()

    def __init__(self, *choices: Sequence[object]) -> None:
        super().__init__()
        self.combos = [QuietCombo(self) for _ in choices]
        self._captions = [label("caption") for _ in choices]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for caption, combo, offered in zip(self._captions, self.combos, choices, strict=True):
            combo.addItems([""] * len(offered))
            combo.activated.connect(self._activated)
            row.addLayout(labelled(caption, combo), 1)

    def index(self, which: int) -> int:
        """The place of what is chosen in that list."""
        return self.combos[which].currentIndex()

    def say(self, *said: Said) -> None:
        """The words of each list, in the language of now."""
        for caption, combo, (title, words) in zip(self._captions, self.combos, said, strict=True):
            caption.setText(title)
            combo.setAccessibleName(title)
            for place, text in enumerate(words):
                combo.setItemText(place, text)

    def _activated(self) -> None:
        self.changed.emit()
