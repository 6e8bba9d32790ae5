"""Encoding, separator and sheet of an export: what the reader found, to be corrected. Reads nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from checkin.ui.organiser.look import QuietCombo, label, labelled
from checkin.ui.organiser.reading import ReadableExport
from checkin.ui.organiser.shown import shown
from checkin.ui.texts.imports import review_words

# What a person can choose, by the name that it has among the choices and in the export's format.
NAMES = {"encoding": "encoding", "delimiter": "separator", "sheet": "sheet"}


class Choosers(QWidget):
    """A list for each thing that this kind of file has."""

    chosen = Signal(str, str)  # encoding, delimiter or sheet; its new value

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: dict[str, str] = {}
        self.combos = {name: QuietCombo(self) for name in NAMES}
        self._captions = {name: label("caption") for name in NAMES}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for name, combo in self.combos.items():
            combo.setMinimumWidth(150)
            layout.addLayout(labelled(self._captions[name], combo))
            combo.activated.connect(self._choosing(name))

    def show_export(self, export: ReadableExport) -> None:
        """Offer what fits this file, with what was found chosen."""
        found = {name: str(export.format.get(key) or "") for name, key in NAMES.items()}
        sheets = {sheet: shown(sheet, 40) for sheet in export.sheets} if len(export.sheets) > 1 else {}
        offers = {"encoding": review_words.encodings(), "delimiter": review_words.separators(), "sheet": sheets}
        captions = (review_words.encoding(), review_words.separator(), review_words.sheet())
        for name, caption in zip(NAMES, captions, strict=True):
            self._captions[name].setText(caption)
            self._offer(name, offers[name], found[name])

    def _offer(self, name: str, offer: Mapping[str, str], found: str) -> None:
        combo, self._before[name] = self.combos[name], found
        combo.clear()
        for value, text in offer.items() if found else ():
            combo.addItem(text, value)
        if offer and found and found not in offer:
            combo.addItem(shown(found, 40).upper(), found)
        combo.setCurrentIndex(combo.findData(found))
        for widget in (combo, self._captions[name]):
            widget.setVisible(combo.count() > 0)

    def _choosing(self, name: str) -> Callable[[], None]:
        def choose() -> None:
            value = str(self.combos[name].currentData())
            if value != self._before[name]:
                self.chosen.emit(name, value)

        return choose
