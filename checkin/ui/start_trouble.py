"""The first window when the event cannot be opened: why, and what can be done instead."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout

from checkin.errors import CheckinError
from checkin.ui import icons, texts
from checkin.ui.desk.labels import plain_label
from checkin.ui.organiser.files import ask_open_file
from checkin.ui.palette import Colour
from checkin.ui.texts.exchange import menu_words as say

WIDE, MARGIN, MARK, GAP = 640, 40, 56, 24
WORDS = WIDE - 2 * MARGIN - MARK - GAP


class StartTrouble(QDialog):
    """One sentence and three ways on; closing it ends the application."""

    file_chosen = Signal(object)  # Path
    training = Signal()

    def __init__(self, error: CheckinError) -> None:
        super().__init__()
        self.setWindowTitle(say.cannot_open())
        self.setFixedWidth(WIDE)
        self._sentence = plain_label("words", self, wraps=True)
        self._open, self._train = QPushButton(say.open_other(), self), QPushButton(say.train(), self)
        self._quit = QPushButton(say.item("quit"), self)
        self._arrange()
        self._open.clicked.connect(self._choose)
        self._train.clicked.connect(self.training)
        self._quit.clicked.connect(self.reject)
        self.explain(error)

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    def explain(self, error: CheckinError) -> None:
        """Why the file that was tried last does not open."""
        sentence = (
            texts.error_sentence(error).replace("/", "/\N{ZERO WIDTH SPACE}").replace("\\", "\\\N{ZERO WIDTH SPACE}")
        )
        self._sentence.setText(f"{sentence}\n\n{say.not_touched()}")
        self._sentence.setFixedSize(WORDS, self._sentence.heightForWidth(WORDS))
        self.adjustSize()

    def _choose(self) -> None:
        ask_open_file(self, say.open_title(), say.event_files(), self._chosen)

    def _chosen(self, path: Path) -> None:
        self.file_chosen.emit(path)

    def _arrange(self) -> None:
        mark = icons.Sign("warning", Colour.ORANGE_INK, MARK, self)
        words = QVBoxLayout()
        words.setSpacing(12)
        words.addWidget(plain_label("title", self, say.cannot_open()))
        words.addWidget(self._sentence)
        above = QHBoxLayout()
        above.setSpacing(GAP)
        above.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        above.addLayout(words, 1)
        icons.put_on(self._train, "training", Colour.INK)
        self._open.setProperty("kind", "primary")
        self._open.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self._quit)
        buttons.addStretch(1)
        for button in (self._quit, self._train):
            button.setProperty("kind", "second")
            button.setAutoDefault(False)
        buttons.addWidget(self._train)
        buttons.addWidget(self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN - 8)
        layout.setSpacing(32)
        layout.addLayout(above)
        layout.addLayout(buttons)
