"""A full-width line above the desk: training, exits, a deaf scanner, a mishap. It never stands in a scan's way."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from checkin.ui import theme
from checkin.ui.desk.labels import plain_label
from checkin.ui.icons import Sign
from checkin.ui.palette import Colour


@dataclass(frozen=True, slots=True)
class Look:
    """Icon, ground and text colour of a strip."""

    icon: str
    ground: Colour
    text: Colour


TRAINING = Look("training", Colour.NOTICE, Colour.NOTICE_INK)
LEAVING = Look("door-out", Colour.BLUE, Colour.SURFACE)
DEAF = Look("warning", Colour.RED, Colour.SURFACE)
MISHAP = Look("warning", Colour.INK, Colour.SURFACE)


class Strip(QFrame):
    """Icon and one sentence, with a button where something can be done; hidden at first."""

    pressed = Signal()
    put_off = Signal()  # the second button, where there is one

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._filled = False
        self.setObjectName("strip")
        self.hide()

    @property
    def text(self) -> str:
        return self._words.text() if self._filled else ""

    def say(self, text: str, button: str = "", later: str = "") -> None:
        """The sentence, and the words of the buttons; made with the first one, as most strips are never shown."""
        if not self._filled:
            self._fill()
        self._words.setText(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._later.setText(later)
        self._later.setVisible(bool(later))
        self.setAccessibleName(text)

    def _fill(self) -> None:
        self._filled = True
        look = self._look
        theme.wear(
            self,
            f"QFrame#strip {{ background: ${look.ground}; }} "
            f"QFrame#strip QLabel {{ color: ${look.text}; font-weight: 600; font-size: 15px; }}",
        )
        mark = Sign(look.icon, look.text, 22, self)
        self._words = plain_label("words", self, wraps=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button, self._later = QPushButton(self), QPushButton(self)
        self._button.clicked.connect(self.pressed)
        self._later.clicked.connect(self.put_off)
        for button in (self._button, self._later):
            button.setAutoDefault(False)
            button.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 8, 24, 8)
        layout.setSpacing(12)
        layout.addWidget(mark)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._later)
        layout.addWidget(self._button)
