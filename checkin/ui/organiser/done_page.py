"""What an import did. It offers nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin.merge import Changes
from checkin.ui import icons
from checkin.ui.organiser.look import MARGIN, label
from checkin.ui.palette import Colour
from checkin.ui.texts.imports import import_words

ICON = 72


class DonePage(QWidget):
    """Counts of what was changed, in one glance."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes = Changes()
        self._picture, self.title, self.summary = icons.Sign("check", Colour.GREEN, ICON, self), label("title"), label()
        self._hint = label("hint")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(12)
        layout.addStretch(1)
        for widget in (self._picture, self.title, self.summary, self._hint):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    def show_changes(self, changes: Changes) -> None:
        """Show what was written."""
        self._changes = changes
        self.retranslate()

    def retranslate(self) -> None:
        people = sum(map(len, (self._changes.added, self._changes.updated, self._changes.unchanged)))
        self.title.setText(import_words.imported(people))
        self.summary.setText(import_words.summary(self._changes.counts()))
        self._hint.setText(import_words.imported_hint())
