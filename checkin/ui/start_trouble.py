"""The first window when the event cannot be opened: why, its newest good copy, and what can be done instead."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from checkin import clock
from checkin.backups import Good
from checkin.errors import CheckinError
from checkin.ui import icons, texts
from checkin.ui.desk.labels import plain_label
from checkin.ui.organiser.files import ask_open_file
from checkin.ui.palette import Colour
from checkin.ui.texts.backups import backup_words
from checkin.ui.texts.exchange import menu_words as say

WIDE, MARGIN, MARK, GAP = 820, 40, 56, 24
WORDS = WIDE - 2 * MARGIN - MARK - GAP
ZERO_WIDTH_SPACE = "\N{ZERO WIDTH SPACE}"


class StartTrouble(QDialog):
    """One sentence and the ways on; closing it ends the application."""

    file_chosen = Signal(object)  # Path
    restore_asked = Signal(object)  # Path of the copy
    anyway = Signal()
    training = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(WIDE)
        self._copy = Path()
        self._title, self._sentence = plain_label("title", self), plain_label("words", self, wraps=True)
        self._offer = plain_label("words", self, wraps=True)
        self.take_back, self._open = QPushButton(backup_words.offer_button(), self), QPushButton(say.open_other(), self)
        self._train, self._anyway = QPushButton(say.train(), self), QPushButton(backup_words.open_anyway(), self)
        self._quit = QPushButton(say.item("quit"), self)
        self._mark = icons.Sign("warning", Colour.ORANGE_INK, MARK, self)
        self._arrange()
        self._open.clicked.connect(self._choose)
        self._train.clicked.connect(self.training)
        self._anyway.clicked.connect(self.anyway)
        self.take_back.clicked.connect(self._restore)
        self._quit.clicked.connect(self.reject)

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    @property
    def offered(self) -> str:
        """What is said about the copy that can be taken back; "" while there is none."""
        return "" if self._offer.isHidden() else self._offer.text()

    def explain(self, error: CheckinError, *, may_open: bool = False) -> None:
        """Why the file that was tried last does not open; `may_open`: it would, as far as it reads."""
        self._mark.show()
        self._say(say.cannot_open(), f"{_breakable(texts.error_sentence(error))}\n\n{say.not_touched()}")
        self._show({self._open, self._train, self._quit, *([self._anyway] if may_open else [])}, self._open)

    def offer(self, good: Good) -> None:
        """The newest good copy of this event: taking it back is what to do now."""
        self._copy = good.copy.path
        words = backup_words.offer(good, clock.now(), clock.zone(good.holds.timezone))
        self._write(self._offer, words)
        self._offer.show()
        shown = {button for button in self._buttons if not button.isHidden()} - {self._train}
        self._show({self.take_back, *shown}, self.take_back)

    def work(self, doing: str) -> None:
        """A copy is being taken back: nothing else can be asked for."""
        self._say(doing, backup_words.restoring_hint())
        self._mark.hide()
        self._show(set(), None)

    def _say(self, title: str, sentence: str) -> None:
        self._title.setText(title)
        self.setWindowTitle(title)
        self._offer.hide()
        self._write(self._sentence, sentence)

    def _write(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setFixedSize(WORDS, label.heightForWidth(WORDS))

    def _show(self, buttons: set[QPushButton], main: QPushButton | None) -> None:
        """Only these, one of them the blue one."""
        for button in self._buttons:
            button.setVisible(button in buttons)
            button.setProperty("kind", "primary" if button is main else "second")
            button.setDefault(button is main)
            button.style().unpolish(button)
            button.style().polish(button)
        if main:
            main.setFocus()
        self._fit()

    def _fit(self) -> None:
        """As high as what stands in it now, lower than before, too."""
        if layout := self.layout():
            layout.activate()
        self.adjustSize()

    def _choose(self) -> None:
        ask_open_file(self, say.open_title(), say.event_files(), self._chosen)

    def _chosen(self, path: Path) -> None:
        self.file_chosen.emit(path)

    def _restore(self) -> None:
        self.restore_asked.emit(self._copy)

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return self._quit, self._anyway, self._train, self._open, self.take_back

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(12)
        for label in (self._title, self._sentence, self._offer):
            words.addWidget(label)
        words.addStretch(1)
        self._offer.hide()
        above = QHBoxLayout()
        above.setSpacing(GAP)
        above.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        above.addLayout(words, 1)
        icons.put_on(self._train, "training", Colour.INK)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for button in self._buttons:
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.insertStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN - 8)
        layout.setSpacing(32)
        layout.addLayout(above)
        layout.addLayout(buttons)


def _breakable(sentence: str) -> str:
    """A path may break at each of its folders."""
    return sentence.replace("/", f"/{ZERO_WIDTH_SPACE}").replace("\\", f"\\{ZERO_WIDTH_SPACE}")
