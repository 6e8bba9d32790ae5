"""The line to search in: arrows move through what was found, Escape clears. It finds nothing itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from checkin.ui import theme
from checkin.ui.desk.labels import plain_label
from checkin.ui.icons import Sign
from checkin.ui.palette import Colour
from checkin.ui.texts.desk import search_words

GLASS = 20
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}


class SearchField(QLineEdit):
    """A line edit with a magnifying glass before and its key behind."""

    stepped = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setMaxLength(200)
        self._glass = Sign("search", Colour.MUTED, GLASS, self)
        self._key: QLabel = plain_label("key", self, "F2")
        self.textChanged.connect(self._hide_key)
        self.retranslate()

    def retranslate(self) -> None:
        self.setPlaceholderText(search_words.prompt())
        self.setAccessibleName(search_words.name())

    def begin(self) -> None:
        """Take the keyboard; what stands there is replaced by the next letter."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in STEPS:
            self.stepped.emit(STEPS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setTextMargins(theme.scaled(GLASS) + 10, 0, theme.scaled(34), 0)
        _centre(self._glass, 14, self.height())
        _centre(self._key, self.width() - self._key.sizeHint().width() - 12, self.height())

    def _hide_key(self, text: str) -> None:
        self._key.setVisible(not text)


def _centre(label: QWidget, left: int, tall: int) -> None:
    size = label.sizeHint()
    label.setGeometry(left, (tall - size.height()) // 2, size.width(), size.height())
