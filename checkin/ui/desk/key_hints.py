"""The keys with what they do, in a row: as many as there is room for, each of them whole."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from checkin.ui.desk.labels import plain_label
from checkin.ui.texts.desk import desk_words as say

AIR, BESIDE = 18, 8  # pixels before a key, and between it and its words


class KeyHints(QWidget):
    """`keys`: (key, name of what it does), the most needed at the head."""

    def __init__(self, keys: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = {name: plain_label("caption", self) for _, name in keys}
        self._pairs = [self._pair(key, name) for key, name in keys]
        self._left_out: QWidget | None = None
        self.retranslate()

    def retranslate(self) -> None:
        for name, label in self._words.items():
            label.setText(say.key(name))
        self._place()
        self.updateGeometry()

    def leave_out(self, name: str) -> None:
        """The key of that name does nothing at this desk; "" for none such."""
        self._left_out = self._words[name].parentWidget() if name else None
        self._place()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        sizes = [pair.sizeHint() for pair in self._shown]
        return QSize(sum(size.width() + AIR for size in sizes), max(size.height() for size in sizes))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @property
    def _shown(self) -> list[QWidget]:
        return [pair for pair in self._pairs if pair is not self._left_out]

    def _pair(self, key: str, name: str) -> QWidget:
        pair = QWidget(self)
        layout = QHBoxLayout(pair)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(BESIDE)
        layout.addWidget(plain_label("key", pair, key))
        layout.addWidget(self._words[name])
        return pair

    def _place(self) -> None:
        """From the left, until the next one would not be whole."""
        x = 0
        if self._left_out:
            self._left_out.hide()
        for pair in self._shown:
            wide = pair.sizeHint().width()
            pair.setGeometry(QRect(x + AIR, 0, wide, self.height()))
            x += AIR + wide
            pair.setVisible(x <= self.width())
