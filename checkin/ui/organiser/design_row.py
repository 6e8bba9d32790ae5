"""Which template, and which sheet for cards of its size. It draws nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from checkin.cards import DEFAULT_TEMPLATE, Sheet, Template, load_template, template_names
from checkin.cards.sheets import sheet_for, sheets_for
from checkin.errors import CheckinError
from checkin.ui.organiser.look import QuietCombo, label, labelled
from checkin.ui.organiser.shown import shown
from checkin.ui.texts.paper import making_words as say


class DesignRow(QWidget):
    """Two lists; the second one offers what takes cards of the first one's size."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.template, self.sheet = QuietCombo(self), QuietCombo(self)
        self._captions = label("caption"), label("caption")
        self._preferred = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for caption, combo in zip(self._captions, (self.template, self.sheet), strict=True):
            row.addLayout(labelled(caption, combo), 1)
        self.prefer(DEFAULT_TEMPLATE)
        self.template.currentIndexChanged.connect(self._chose_template)
        self.sheet.activated.connect(self._chose_sheet)

    def prefer(self, name: str) -> None:
        """Offer the templates that there are now; that one is chosen, unless somebody has chosen another."""
        chosen = self.template.currentData()
        wanted = name if chosen in (None, self._preferred) else chosen
        self._preferred = name
        self.template.blockSignals(True)
        self.template.clear()
        for one in template_names():
            self.template.addItem(shown(say.design(one)), one)
        known = [self.template.findData(one) for one in (wanted, DEFAULT_TEMPLATE)]
        self.template.setCurrentIndex(next((place for place in known if place >= 0), 0))
        self.template.blockSignals(False)
        if self.template.currentData() != chosen:
            self._offer_sheets()

    def chosen(self, failed: Callable[[CheckinError], None]) -> tuple[Template, Sheet] | None:
        """Both; None, and `failed` hears why, where the template cannot be used (any more)."""
        try:
            template = load_template(self.template.currentData())
            size = template.width, template.height
            return template, sheet_for(size, template.name, self.sheet.currentData())
        except CheckinError as error:
            failed(error)
            return None

    def retranslate(self) -> None:
        for caption, combo, text in zip(
            self._captions, (self.template, self.sheet), (say.template(), say.sheet()), strict=True
        ):
            caption.setText(text)
            combo.setAccessibleName(text)
        for place in range(self.template.count()):
            self.template.setItemText(place, shown(say.design(self.template.itemData(place))))
        for place in range(self.sheet.count()):
            self.sheet.setItemText(place, say.sheet_name(self.sheet.itemData(place)))

    def _chose_template(self) -> None:
        self._offer_sheets()
        self.changed.emit()

    def _chose_sheet(self) -> None:
        self.changed.emit()

    def _offer_sheets(self) -> None:
        """None for a template that cannot be used: `chosen` says why."""
        self.sheet.clear()
        try:
            template = load_template(self.template.currentData())
        except CheckinError:
            return
        for name in sheets_for((template.width, template.height)):
            self.sheet.addItem(say.sheet_name(name), name)
