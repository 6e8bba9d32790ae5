"""Where an export is dropped or chosen. It reads nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from checkin.ui import icons
from checkin.ui.organiser.look import MARGIN, label
from checkin.ui.palette import Colour
from checkin.ui.texts.imports import import_words

ICON = 64


class DropPage(QWidget):
    """An invitation and one button; the dialog around it takes what is dropped."""

    choosing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = icons.Sign("people", Colour.ACCENT, ICON, self)
        self._invitation, self._hint, self._promise = label("invitation"), label(), label("hint")
        self.choose = QPushButton(self)
        self.choose.setDefault(True)
        self.choose.clicked.connect(self.choosing)
        self._frame = self._arrange()
        self.retranslate()

    def hover(self, over: bool) -> None:
        """Something that could be an export is held over the dialog."""
        self._frame.setProperty("over", over)
        self._frame.style().polish(self._frame)

    def retranslate(self) -> None:
        self._invitation.setText(import_words.drop())
        self._hint.setText(import_words.drop_hint())
        self._promise.setText(import_words.promise())
        self.choose.setText(import_words.choose())

    def _arrange(self) -> QFrame:
        frame = QFrame(self)
        frame.setObjectName("drop")
        inner = QVBoxLayout(frame)
        inner.setSpacing(12)
        inner.addStretch(1)
        for widget in (self._picture, self._invitation, self._hint, self.choose, self._promise):
            inner.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        inner.insertSpacing(4, 8)
        inner.insertSpacing(6, 8)
        inner.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 12, MARGIN, MARGIN)
        layout.addWidget(frame)
        return frame
