"""What the event's cards have beside their design: who gets a QR code with their address. It keeps nothing itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin.ui.organiser.look import QuietCombo, label
from checkin.ui.organiser.shown import shown
from checkin.ui.organiser.workshop.material import Material
from checkin.ui.texts.paper import making_words
from checkin.ui.texts.workshop_checks import check_words as say


class EventPanel(QWidget):
    """The column in which people agreed, among those that anybody answered."""

    consent_chosen = Signal(str)  # "" for none

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._material: Material | None = None
        self._current_caption, self._current = label("caption", wraps=True), label("", wraps=True)
        self._caption = label("caption", wraps=True)
        self._hint, self.count = label("hint", wraps=True), label("", wraps=True)
        self.consent = QuietCombo(self)
        self.consent.activated.connect(self._choose)
        self._caption.setBuddy(self.consent)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        for widget in (self._current_caption, self._current, self._caption, self.consent, self.count, self._hint):
            column.addWidget(widget)
        column.addStretch(1)
        self.retranslate()

    def show_material(self, material: Material) -> None:
        self._material = material
        self.retranslate()

    def retranslate(self) -> None:
        self._caption.setText(say.consent())
        self._current_caption.setText(say.current())
        self._hint.setText(say.consent_hint())
        self.consent.setAccessibleName(say.consent())
        if self._material:
            self._current.setText(shown(making_words.design(self._material.template), 60))
            self._offer(self._material)

    def _offer(self, material: Material) -> None:
        self.consent.clear()
        self.consent.addItem(say.no_consent(), "")
        chosen = material.occasion.consent
        for name in dict.fromkeys((*material.answers, *filter(None, (chosen,)))):
            self.consent.addItem(shown(name, 60), name)
        self.consent.setCurrentIndex(max(self.consent.findData(chosen), 0))
        self.count.setText(say.consenting(material.agreeing(chosen)) if chosen else "")
        self.count.setVisible(bool(chosen))

    def _choose(self) -> None:
        self.consent_chosen.emit(self.consent.currentData())
